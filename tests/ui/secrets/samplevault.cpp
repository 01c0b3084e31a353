// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/secrets/samplevault.h"

#include <QJsonDocument>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs Minute = 60'000;
constexpr TimeMs Day = 24 * 60 * Minute;

FakeDesk::Reply bare(const QJsonArray &rows)
{
    return {.body = QJsonDocument(rows).toJson()};
}

QByteArray tagOf(const QJsonObject &secret)
{
    const QByteArray text = QJsonDocument(secret).toJson();
    return '"' + QByteArray::number(qHash(text), 16) + '"';
}

FakeDesk::Reply tagged(const QJsonObject &secret)
{
    FakeDesk::Reply reply = FakeDesk::Reply::json(secret);
    reply.headers.append({"ETag", tagOf(secret)});
    return reply;
}

} // namespace

SampleVault::SampleVault(FakeDesk &desk, TimeMs now)
    : m_now(now)
    , m_desk(desk)
{
    answerSecrets();
    answerActions();
    answerKeys();
}

QString SampleVault::at(TimeMs ago) const
{
    return toIso8601(m_now - ago);
}

void SampleVault::add(const QString &id, const QString &key, const QString &environment,
                      const QString &service, int rotatedDaysAgo, qint64 requests, double rate)
{
    secrets.append(QJsonObject{
        {u"id"_s, id},
        {u"key"_s, key},
        {u"environment"_s, environment},
        {u"service"_s, service},
        {u"status"_s, u"active"_s},
        {u"organization_id"_s, u"o-1"_s},
        {u"created_at"_s, at(200 * Day)},
        {u"updated_at"_s, at(rotatedDaysAgo * Day)},
        {u"last_rotated_at"_s, at(rotatedDaysAgo * Day)},
        {u"version"_s, 1},
        {u"previous_versions"_s, QJsonArray()},
        {u"created_by"_s,
         QJsonObject{{u"type"_s, u"user"_s}, {u"id"_s, u"1"_s}, {u"name"_s, u"Paula Menezes"_s}}}});
    usage.insert(id, {{u"secret_id"_s, id},
                      {u"total_requests"_s, requests + 5000},
                      {u"requests_30_days"_s, requests},
                      {u"success_rate"_s, rate},
                      {u"last_used_at"_s, requests > 0 ? QJsonValue(at(3 * 60 * Minute)) : QJsonValue()}});
    values.insert(id, u"value-of-"_s + id);
}

void SampleVault::addKey(const QString &id, const QString &name, const QJsonArray &scopes,
                         const QJsonValue &lastUsed, const QJsonValue &expires)
{
    keys.append(QJsonObject{{u"id"_s, id},
                            {u"name"_s, name},
                            {u"prefix"_s, u"gk_"_s + id.left(6)},
                            {u"scopes"_s, scopes},
                            {u"created_at"_s, at(40 * Day)},
                            {u"last_used_at"_s, lastUsed},
                            {u"expires_at"_s, expires}});
}

void SampleVault::fill()
{
    add(u"s-crm"_s, u"crm.client_secret"_s, u"staging"_s, u"CRM"_s, 7, 86);
    add(u"s-ai"_s, u"ia.provedor.api_key"_s, u"production"_s, u"IA · rascunhos"_s, 94, 2931, 0.992);
    add(u"s-pay"_s, u"pagamentos.sandbox"_s, u"development"_s, u"Pagamentos"_s, 140, 0);
    add(u"s-orders"_s, u"pedidos.webhook.hmac"_s, u"production"_s, u"API de pedidos"_s, 31, 9870);
    add(u"s-mail"_s, u"smtp.password"_s, u"production"_s, {}, 58, 412, 0.9);
    add(u"s-cloud"_s, u"whatsapp.cloud.token"_s, u"production"_s, u"WhatsApp Cloud"_s, 12, 18'204);
    QJsonObject inactive = secret(u"s-pay"_s);
    inactive[u"status"_s] = u"inactive"_s;
    put(inactive);
    QJsonObject mail = secret(u"s-mail"_s);
    mail.remove(u"service"_s);
    put(mail);
    QJsonObject cloud = secret(u"s-cloud"_s);
    cloud[u"version"_s] = 2;
    cloud[u"previous_versions"_s] = QJsonArray{QJsonObject{{u"version"_s, 1},
                                                           {u"status"_s, u"rotated"_s},
                                                           {u"created_at"_s, at(60 * Day)},
                                                           {u"expires_at"_s, at(-20 * 60 * Minute)}}};
    put(cloud);
    values.insert(u"s-cloud@1"_s, u"the-one-before"_s);
    addKey(u"k7Qe2x-erp"_s, u"ERP Aurora"_s, {u"read"_s, u"send"_s}, at(4 * Minute), at(-200 * Day));
    addKey(u"9fLmZ0-bi"_s, u"Painel BI"_s, {u"read"_s}, at(6 * 60 * Minute), at(-3 * Day));
    addKey(u"Xy81aa-old"_s, u"Integração antiga"_s, {u"read"_s, u"send"_s, u"sessions"_s, u"settings"_s},
           QJsonValue(), at(2 * Day));
    addKey(u"Qq00bb-ops"_s, u"Operação"_s, {u"admin"_s}, at(Minute / 2), QJsonValue());
}

QJsonObject SampleVault::secret(const QString &id) const
{
    for (const QJsonValue &value : secrets) {
        if (value["id"_L1].toString() == id)
            return value.toObject();
    }
    return {};
}

void SampleVault::put(const QJsonObject &changed)
{
    for (qsizetype row = 0; row < secrets.size(); ++row) {
        if (secrets[row]["id"_L1] == changed["id"_L1])
            secrets[row] = changed;
    }
}

FakeDesk::Reply SampleVault::list(const FakeDesk::Request &request, bool isUsage) const
{
    const QString environment = request.query.queryItemValue(u"environment"_s);
    const QString text = request.query.queryItemValue(u"query"_s, QUrl::FullyDecoded).toLower();
    const int limit = request.query.queryItemValue(u"limit"_s).toInt();
    const int offset = request.query.queryItemValue(u"offset"_s).toInt();
    QJsonArray rows;
    int place = 0;
    for (const QJsonValue &value : secrets) {
        const bool isMeant = (environment.isEmpty() || value["environment"_L1].toString() == environment) &&
                             (value["key"_L1].toString().toLower().contains(text) ||
                              value["service"_L1].toString().toLower().contains(text));
        if (!isMeant || place++ < offset || rows.size() >= limit)
            continue;
        rows.append(isUsage ? QJsonValue(usage.value(value["id"_L1].toString())) : value);
    }
    return bare(rows);
}

void SampleVault::answerSecrets()
{
    m_desk.on(u"GET /api/v1/secrets/"_s, [this](const auto &request) { return list(request, false); });
    m_desk.on(u"GET /api/v1/secrets/usage/organization"_s,
              [this](const auto &request) { return list(request, true); });
    m_desk.on(u"GET /api/v1/secrets/*"_s, [this](const FakeDesk::Request &request) {
        const QStringList path = request.path.split(u'/');
        const QString id = path.value(4);
        if (path.value(5) == "usage"_L1)
            return FakeDesk::Reply::json(usage.value(id));
        if (path.size() < 6)
            return tagged(secret(id));
        const QString version = request.query.queryItemValue(u"version"_s);
        QJsonObject &used = usage[id];
        for (const QString &count : {u"total_requests"_s, u"requests_30_days"_s})
            used[count] = used[count].toInteger() + 1;
        const bool isNewest = version.isEmpty() || version.toInt() == secret(id)["version"_L1].toInt();
        return FakeDesk::Reply::json({{u"value"_s, values.value(isNewest ? id : id + u'@' + version)}});
    });
    m_desk.on(u"POST /api/v1/secrets/"_s, [this](const FakeDesk::Request &request) {
        const QJsonObject body = request.json();
        for (const QJsonValue &value : std::as_const(secrets)) {
            if (value["key"_L1] == body["key"_L1] && value["environment"_L1] == body["environment"_L1])
                return FakeDesk::Reply::error(409, u"CONFLICT"_s, u"There is one already."_s, u"key"_s);
        }
        const QString id = u"s-new-"_s + QString::number(secrets.size());
        add(id, body["key"_L1].toString(), body["environment"_L1].toString(), body["service"_L1].toString(),
            0, 0);
        values.insert(id, body["value"_L1].toString());
        return FakeDesk::Reply::json(secret(id), 201);
    });
    m_desk.on(u"PUT /api/v1/secrets/*"_s, [this](const FakeDesk::Request &request) {
        QJsonObject changed = secret(request.path.section(u'/', 4, 4));
        if (request.headers.value("if-match") != tagOf(changed))
            return FakeDesk::Reply::error(412, u"PRECONDITION_FAILED"_s, u"It was changed meanwhile."_s);
        const QJsonObject body = request.json();
        for (auto member = body.begin(); member != body.end(); ++member) {
            if (member.key() != "value"_L1)
                changed[member.key()] = member.value();
        }
        put(changed);
        return tagged(changed);
    });
    m_desk.on(u"DELETE /api/v1/secrets/*"_s, [this](const FakeDesk::Request &request) {
        for (qsizetype row = secrets.size() - 1; row >= 0; --row) {
            if (secrets[row]["id"_L1].toString() == request.path.section(u'/', 4, 4))
                secrets.removeAt(row);
        }
        return FakeDesk::Reply{.status = 204, .body = {}};
    });
}

FakeDesk::Reply SampleVault::act(const QString &id, const QString &action, const FakeDesk::Request &request)
{
    QJsonObject changed = secret(id);
    if (action == "test"_L1)
        return FakeDesk::Reply::json(
            {{u"valid"_s, isTestGood},
             {u"message"_s, isTestGood ? u"The value can be read."_s : u"The service answered 401."_s}});
    if (action == "rotate"_L1) {
        const int version = changed["version"_L1].toInt();
        values.insert(id + u'@' + QString::number(version), values.value(id));
        values.insert(id, request.json()["value"_L1].toString(u"made-by-the-desk"_s));
        QJsonArray previous = changed["previous_versions"_L1].toArray();
        previous.prepend(QJsonObject{{u"version"_s, version},
                                     {u"status"_s, u"rotated"_s},
                                     {u"created_at"_s, changed["updated_at"_L1]},
                                     {u"expires_at"_s, at(-Day)}});
        changed[u"previous_versions"_s] = previous;
        changed[u"version"_s] = version + 1;
        changed[u"last_rotated_at"_s] = at(0);
        changed[u"updated_at"_s] = at(0);
    }
    changed[u"status"_s] = action == "deactivate"_L1 ? u"inactive"_s : u"active"_s;
    put(changed);
    return FakeDesk::Reply::json(changed);
}

void SampleVault::answerActions()
{
    m_desk.on(u"POST /api/v1/secrets/*"_s, [this](const FakeDesk::Request &request) {
        return act(request.path.section(u'/', 4, 4), request.path.section(u'/', 5, 5), request);
    });
    m_desk.on(u"POST /api/v1/auth/password/confirm"_s, [this](const FakeDesk::Request &request) {
        if (request.json()["password"_L1].toString() == password)
            return FakeDesk::Reply{.status = 204, .body = {}};
        return FakeDesk::Reply::error(400, u"VALIDATION_ERROR"_s, u"The password is wrong."_s, u"password"_s);
    });
}

void SampleVault::answerKeys()
{
    m_desk.on(u"GET /api/v1/api-keys"_s, [this](const FakeDesk::Request &) {
        return FakeDesk::Reply::json({{u"api_keys"_s, keys}, {u"next_cursor"_s, QJsonValue()}});
    });
    m_desk.on(u"POST /api/v1/api-keys"_s, [this](const FakeDesk::Request &request) {
        const QJsonObject body = request.json();
        QJsonObject made{
            {u"id"_s, u"k-new-"_s + QString::number(keys.size())},
            {u"name"_s, body["name"_L1]},
            {u"prefix"_s, u"gk_Fresh1"_s},
            {u"scopes"_s, body["scopes"_L1]},
            {u"created_at"_s, at(0)},
            {u"last_used_at"_s, QJsonValue()},
            {u"expires_at"_s, body["expires_at"_L1].isString() ? body["expires_at"_L1] : QJsonValue()}};
        keys.prepend(made);
        made[u"key"_s] = u"gk_Fresh1-and-the-rest-of-it"_s;
        return FakeDesk::Reply::json(made, 201);
    });
    m_desk.on(u"DELETE /api/v1/api-keys/*"_s, [this](const FakeDesk::Request &request) {
        for (qsizetype row = keys.size() - 1; row >= 0; --row) {
            if (keys[row]["id"_L1].toString() == request.path.section(u'/', 4, 4))
                keys.removeAt(row);
        }
        return FakeDesk::Reply{.status = 204, .body = {}};
    });
}

} // namespace guiche
