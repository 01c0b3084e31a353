// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/team/sampleteam.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs Minute = 60'000;
constexpr TimeMs Day = 24 * 60 * Minute;
const QString UsersPath = u"/api/v1/users/"_s;

FakeDesk::Reply empty()
{
    return {.status = 204, .body = {}};
}

qint64 idIn(const QString &path)
{
    return path.sliced(UsersPath.size()).section(u'/', 0, 0).toLongLong();
}

} // namespace

SampleTeam::SampleTeam(FakeDesk &desk, TimeMs now)
    : m_desk(desk)
    , m_now(now)
{
    answerPeople();
    answerAccount();
    answerSecondFactor();
}

QString SampleTeam::at(TimeMs ago) const
{
    return toIso8601(m_now - ago);
}

QJsonObject SampleTeam::make(const QString &name, const QString &email, const QString &role, TimeMs seenAgo,
                             const QJsonObject &more)
{
    QJsonObject person{{u"id"_s, m_nextId++},
                       {u"email"_s, email},
                       {u"nome"_s, name},
                       {u"name"_s, name},
                       {u"role"_s, role},
                       {u"is_active"_s, true},
                       {u"organization_id"_s, u"0190a000-0000-7000-8000-000000000001"_s},
                       {u"organization_name"_s, u"Loja Aurora"_s},
                       {u"max_conversations"_s, 5},
                       {u"status"_s, u"online"_s},
                       {u"created_at"_s, at(90 * Day)},
                       {u"last_seen_at"_s, seenAgo < 0 ? QJsonValue() : QJsonValue(at(seenAgo))},
                       {u"second_factor"_s, false},
                       {u"locked_until"_s, QJsonValue()}};
    for (auto member = more.begin(); member != more.end(); ++member)
        person[member.key()] = member.value();
    return person;
}

void SampleTeam::fill()
{
    m_nextId = 1;
    people = {
        make(u"Ana Ribeiro"_s, u"ana@example.com"_s, u"admin"_s, 0, {{u"second_factor"_s, true}}),
        make(u"Otávio Lacerda"_s, u"otavio@aurora.example"_s, u"supervisor"_s, Minute,
             {{u"second_factor"_s, true}}),
        make(u"Maria Silva"_s, u"maria@aurora.example"_s, u"atendente"_s, 2 * Minute),
        make(u"João Batista"_s, u"joao@aurora.example"_s, u"atendente"_s, 12 * Minute),
        make(u"Renata Lopes"_s, u"renata@aurora.example"_s, u"atendente"_s, 8 * Minute,
             {{u"status"_s, u"away"_s}}),
        make(u"Igor Vasconcelos"_s, u"igor@aurora.example"_s, u"atendente"_s, 9 * Day,
             {{u"max_conversations"_s, 4}, {u"locked_until"_s, at(-10 * Minute)}}),
        make(u"Clara Fontes"_s, u"clara@aurora.example"_s, u"atendente"_s, -1),
        make(u"Bruno Dias"_s, u"bruno@aurora.example"_s, u"user"_s, 40 * Day, {{u"is_active"_s, false}})};
    signIns = {QJsonObject{{u"id"_s, u"si-1"_s},
                           {u"client"_s, u"desktop"_s},
                           {u"created_at"_s, at(2 * 60 * Minute)},
                           {u"last_used_at"_s, at(0)},
                           {u"remote_address"_s, u"192.0.2.7"_s},
                           {u"user_agent"_s, u"Guiche/0.1"_s},
                           {u"current"_s, true}},
               QJsonObject{{u"id"_s, u"si-2"_s},
                           {u"client"_s, u"desktop"_s},
                           {u"created_at"_s, at(3 * Day)},
                           {u"last_used_at"_s, at(Day)},
                           {u"remote_address"_s, u"198.51.100.20"_s},
                           {u"user_agent"_s, u"Guiche/0.1"_s},
                           {u"current"_s, false}},
               QJsonObject{{u"id"_s, u"si-3"_s},
                           {u"client"_s, u"api"_s},
                           {u"created_at"_s, at(12 * Day)},
                           {u"last_used_at"_s, at(11 * Day)},
                           {u"remote_address"_s, QJsonValue()},
                           {u"user_agent"_s, u"curl/7.88"_s},
                           {u"current"_s, false}}};
}

void SampleTeam::grow(int to)
{
    while (people.size() < to) {
        const qint64 number = m_nextId;
        people.append(make(u"Pessoa %1"_s.arg(number), u"p%1@aurora.example"_s.arg(number), u"atendente"_s,
                           20 * Minute));
    }
}

qsizetype SampleTeam::placeOf(qint64 id) const
{
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people.at(i)["id"_L1].toInteger() == id)
            return i;
    }
    return -1;
}

QJsonObject SampleTeam::person(qint64 id) const
{
    const qsizetype place = placeOf(id);
    return place < 0 ? QJsonObject() : people.at(place).toObject();
}

void SampleTeam::change(qint64 id, const QJsonObject &members)
{
    QJsonObject now = person(id);
    for (auto member = members.begin(); member != members.end(); ++member)
        now[member.key()] = member.value();
    now[u"name"_s] = now[u"nome"_s];
    people[placeOf(id)] = now;
    ++m_versions[id];
}

QList<FakeDesk::Request> SampleTeam::sent(const QString &route) const
{
    QList<FakeDesk::Request> found;
    for (const FakeDesk::Request &request : m_desk.requests()) {
        if (QString::fromLatin1(request.method) + u' ' + request.path == route)
            found.append(request);
    }
    return found;
}

QByteArray SampleTeam::tagOf(qint64 id) const
{
    return '"' + QByteArray::number(id) + '-' + QByteArray::number(m_versions.value(id)) + '"';
}

FakeDesk::Reply SampleTeam::tagged(qint64 id, int status) const
{
    FakeDesk::Reply reply = FakeDesk::Reply::json(person(id), status);
    reply.headers.append({"ETag", tagOf(id)});
    return reply;
}

void SampleTeam::answerPeople()
{
    using Request = FakeDesk::Request;
    using Reply = FakeDesk::Reply;
    m_desk.on(u"GET /api/v1/users"_s, [this](const Request &request) {
        const int page = std::max(1, request.query.queryItemValue(u"page"_s).toInt());
        const int limit = request.query.queryItemValue(u"limit"_s).toInt();
        QJsonArray rows;
        for (qsizetype i = qsizetype(page - 1) * limit; i < std::min(people.size(), qsizetype(page) * limit);
             ++i)
            rows.append(people.at(i));
        return Reply::json({{u"users"_s, rows},
                            {u"total"_s, people.size()},
                            {u"page"_s, page},
                            {u"pages"_s, (people.size() + limit - 1) / limit}});
    });
    m_desk.on(u"POST /api/v1/users"_s, [this](const Request &request) {
        const QJsonObject body = request.json();
        if (body["email"_L1] == "maria@aurora.example"_L1)
            return Reply::error(409, u"CONFLICT"_s, u"Este e-mail já está em uso."_s, u"email"_s);
        const qint64 id = m_nextId;
        people.append(make(body["nome"_L1].toString(), body["email"_L1].toString(),
                           body["role"_L1].toString(), -1,
                           {{u"max_conversations"_s, body["max_conversations"_L1]}}));
        return tagged(id, 201);
    });
    m_desk.on(u"GET /api/v1/users/*"_s,
              [this](const Request &request) { return tagged(idIn(request.path)); });
    m_desk.on(u"PUT /api/v1/users/*"_s, [this](const Request &request) {
        const qint64 id = idIn(request.path);
        const QByteArray wanted = request.headers.value("if-match");
        if (!wanted.isEmpty() && wanted != tagOf(id))
            return Reply::error(412, u"PRECONDITION_FAILED"_s, u"Alguém mudou isto."_s);
        change(id, request.json());
        return tagged(id);
    });
    m_desk.on(u"DELETE /api/v1/users/*"_s, [this](const Request &request) {
        const qint64 id = idIn(request.path);
        const bool isFactor = request.path.endsWith("/totp"_L1);
        change(id, {isFactor ? std::pair(u"second_factor"_s, QJsonValue(false))
                             : std::pair(u"is_active"_s, QJsonValue(false))});
        return isFactor ? empty() : Reply::json({{u"message"_s, u"ok"_s}});
    });
    m_desk.on(u"POST /api/v1/users/*"_s, [this](const Request &request) {
        if (request.path.endsWith("/password-reset"_L1))
            return Reply::json({{u"token"_s, u"pW8mV0yQ7T1uUO2cQzv1l8mXrT0m9m0bXU0gk3Xh2dA"_s},
                                {u"link"_s, link},
                                {u"expires_at"_s, at(-30 * Minute)}},
                               201);
        if (request.path.endsWith("/unlock"_L1))
            change(idIn(request.path), {{u"locked_until"_s, QJsonValue()}});
        return empty();
    });
}

void SampleTeam::answerAccount()
{
    using Request = FakeDesk::Request;
    using Reply = FakeDesk::Reply;
    m_desk.on(u"PUT /api/v1/auth/password"_s, [](const Request &request) {
        if (request.json()["current_password"_L1] != "Senha-123"_L1)
            return Reply::error(400, u"VALIDATION_ERROR"_s, u"A senha não confere."_s, u"current_password"_s);
        return Reply::json({{u"message"_s, u"ok"_s}});
    });
    m_desk.on(u"GET /api/v1/auth/sign-ins"_s, [this](const Request &) {
        return Reply::json({{u"sign_ins"_s, signIns}, {u"next_cursor"_s, QJsonValue::Null}});
    });
    m_desk.on(u"DELETE /api/v1/auth/sign-ins/*"_s, [this](const Request &request) {
        const QString id = request.path.section(u'/', -1);
        for (qsizetype i = 0; i < signIns.size(); ++i) {
            if (signIns.at(i)["id"_L1] == id) {
                signIns.removeAt(i);
                return empty();
            }
        }
        return Reply::error(404, u"NOT_FOUND"_s, u"Não existe."_s);
    });
}

void SampleTeam::answerSecondFactor()
{
    using Request = FakeDesk::Request;
    using Reply = FakeDesk::Reply;
    m_desk.on(u"GET /api/v1/auth/totp"_s, [this](const Request &) {
        return Reply::json({{u"enabled"_s, hasSecondFactor},
                            {u"required"_s, isFactorRequired},
                            {u"recovery_codes_left"_s, hasSecondFactor ? recoveryCodesLeft : 0}});
    });
    m_desk.on(u"POST /api/v1/auth/totp"_s, [](const Request &) {
        return Reply::json({{u"secret"_s, u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s},
                            {u"otpauth_uri"_s,
                             u"otpauth://totp/Guich%C3%AA:ana@example.com?secret="
                             "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Guich%C3%AA&algorithm=SHA1&digits=6"_s},
                            {u"qr_code"_s, u"data:image/png;base64,"_s}},
                           201);
    });
    m_desk.on(u"POST /api/v1/auth/totp/confirm"_s, [this](const Request &request) {
        if (request.json()["code"_L1] != "287082"_L1)
            return Reply::error(400, u"VALIDATION_ERROR"_s, u"O código está errado."_s, u"code"_s);
        hasSecondFactor = true;
        QJsonArray codes;
        for (int i = 0; i < 10; ++i)
            codes.append(u"AB%1D-EFGH-IJKL-MN%1P"_s.arg(i));
        return Reply::json({{u"enabled"_s, true}, {u"recovery_codes"_s, codes}});
    });
    m_desk.on(u"POST /api/v1/auth/totp/disable"_s, [this](const Request &request) {
        const QJsonObject body = request.json();
        if (body["password"_L1] != "Senha-123"_L1)
            return Reply::error(400, u"VALIDATION_ERROR"_s, u"A senha não confere."_s, u"password"_s);
        if (body["code"_L1] != "287082"_L1)
            return Reply::error(400, u"VALIDATION_ERROR"_s, u"O código está errado."_s, u"code"_s);
        hasSecondFactor = false;
        return Reply::json({{u"enabled"_s, false}, {u"required"_s, false}, {u"recovery_codes_left"_s, 0}});
    });
}

} // namespace guiche
