// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/samplesettings.h"

#include "models/domain/types.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs Minute = 60'000;

QJsonObject merged(QJsonObject target, const QJsonObject &patch)
{
    for (auto member = patch.begin(); member != patch.end(); ++member) {
        if (member->isObject())
            target[member.key()] = merged(target[member.key()].toObject(), member->toObject());
        else
            target[member.key()] = member.value();
    }
    return target;
}

QJsonArray day(const QList<std::pair<QString, QString>> &spans)
{
    QJsonArray list;
    for (const auto &[from, to] : spans)
        list.append(QJsonObject{{u"from"_s, from}, {u"to"_s, to}});
    return list;
}

QJsonObject firstSettings()
{
    const QJsonArray workday = day({{u"08:00"_s, u"12:00"_s}, {u"13:30"_s, u"18:00"_s}});
    return {
        {u"organization"_s, QJsonObject{{u"name"_s, u"Loja Aurora"_s}}},
        {u"webchat"_s, QJsonObject{{u"key"_s, u"r_MjasX4l-j0-5UQ4OBvYw"_s},
                                   {u"title"_s, u"Fale com a Aurora"_s},
                                   {u"color"_s, u"#0f766e"_s},
                                   {u"greeting"_s, u"Olá! Como podemos ajudar?"_s},
                                   {u"allowed_origins"_s, QJsonArray{u"https://loja.aurora.example"_s}}}},
        {u"conversations"_s, QJsonObject{{u"reopen_window_hours"_s, 24}}},
        {u"api_channel"_s, QJsonObject{{u"webhook_secret"_s, u"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"_s}}},
        {u"webhooks"_s, QJsonObject{{u"allow_private"_s, false}}},
        {u"registration"_s, u"closed"_s},
        {u"whatsapp"_s,
         QJsonObject{{u"default_session_id"_s, QJsonValue::Null}, {u"cloud_messages_per_second"_s, 80}}},
        {u"contacts"_s,
         QJsonObject{
             {u"fields"_s, QJsonArray{QJsonObject{{u"key"_s, u"nascimento"_s},
                                                  {u"label"_s, u"Nascimento"_s},
                                                  {u"type"_s, u"date"_s}},
                                      QJsonObject{{u"key"_s, u"plano"_s},
                                                  {u"label"_s, u"Plano"_s},
                                                  {u"type"_s, u"choice"_s},
                                                  {u"choices"_s, QJsonArray{u"Ouro"_s, u"Prata"_s}}}}}}},
        {u"business_hours"_s, QJsonObject{{u"enabled"_s, true},
                                          {u"time_zone"_s, u"America/Sao_Paulo"_s},
                                          {u"monday"_s, workday},
                                          {u"tuesday"_s, workday},
                                          {u"wednesday"_s, workday},
                                          {u"thursday"_s, workday},
                                          {u"friday"_s, workday},
                                          {u"saturday"_s, day({{u"09:00"_s, u"13:00"_s}})},
                                          {u"sunday"_s, QJsonArray()},
                                          {u"holidays"_s, QJsonArray{u"2026-12-25"_s}},
                                          {u"away_message"_s, u"Voltamos às 8 h."_s}}},
        {u"languages"_s, QJsonObject{{u"default"_s, u"pt-BR"_s}}},
        {u"rate_limits"_s, QJsonObject{{u"login_per_15_minutes"_s, 5},
                                       {u"register_per_hour"_s, 3},
                                       {u"scan_per_minute"_s, 5},
                                       {u"requests_per_minute"_s, 100},
                                       {u"whatsapp_send_per_minute"_s, 100},
                                       {u"desktop_per_minute"_s, 6000}}},
        {u"retention"_s, QJsonObject{{u"messages_days"_s, 0}, {u"attachments_days"_s, 365}}},
        {u"security"_s, QJsonObject{{u"allowed_origins"_s, QJsonArray()}}},
        {u"user_sessions"_s, QJsonObject{{u"ttl_hours"_s, 24}}}};
}

} // namespace

SampleSettings::SampleSettings(FakeDesk &desk, TimeMs now)
    : settings(firstSettings())
    , mail{{u"host"_s, u"mail.aurora.example"_s},
           {u"port"_s, 587},
           {u"security"_s, u"starttls"_s},
           {u"user"_s, u"desk"_s},
           {u"from"_s, u"atendimento@aurora.example"_s},
           {u"has_password"_s, true}}
    , m_desk(desk)
    , m_now(now)
{
    desk.on(u"GET /api/v1/settings"_s, [this](const FakeDesk::Request &) { return settingsReply(); });
    desk.on(u"PATCH /api/v1/settings"_s,
            [this](const FakeDesk::Request &request) { return patched(request); });
    desk.on(u"GET /api/v1/settings/smtp"_s,
            [this](const FakeDesk::Request &) { return FakeDesk::Reply::json(mail); });
    desk.on(u"PATCH /api/v1/settings/smtp"_s, [this](const FakeDesk::Request &request) {
        QJsonObject patch = request.json();
        if (patch["host"_L1].toString().contains(u' '))
            return FakeDesk::Reply::error(400, u"VALIDATION_ERROR"_s,
                                          u"This is not the name of a computer."_s, u"smtp.host"_s);
        if (patch.contains("password"_L1))
            mail[u"has_password"_s] = !patch["password"_L1].isNull();
        patch.remove(u"password"_s);
        mail = merged(mail, patch);
        return FakeDesk::Reply::json(mail);
    });
    desk.on(u"POST /api/v1/settings/smtp/test"_s, [](const FakeDesk::Request &request) {
        if (request.json()["to"_L1].toString().startsWith(u"nobody"_s))
            return FakeDesk::Reply::error(502, u"UPSTREAM_ERROR"_s,
                                          u"The mail server did not take the mail: 550 no such user."_s);
        return FakeDesk::Reply::json({{u"message"_s, u"The mail server took the mail."_s}});
    });
    desk.on(u"GET /api/v1/settings/master-key"_s, [](const FakeDesk::Request &) {
        return FakeDesk::Reply::json(
            {{u"storage"_s, u"keyring"_s},
             {u"rotation"_s, QJsonObject{{u"status"_s, u"idle"_s}, {u"resealed"_s, 0}}},
             {u"problems"_s, QJsonArray()}});
    });
    desk.on(u"GET /api/v1/users"_s, [](const FakeDesk::Request &) {
        return FakeDesk::Reply::json(
            {{u"users"_s, QJsonArray{QJsonObject{{u"id"_s, 1}, {u"nome"_s, u"Paula Menezes"_s}},
                                     QJsonObject{{u"id"_s, 7}, {u"nome"_s, u"Ana Ribeiro"_s}}}},
             {u"total"_s, 2},
             {u"page"_s, 1},
             {u"pages"_s, 1}});
    });
    desk.on(u"GET /api/v1/audit"_s, [this](const FakeDesk::Request &request) { return log(request); });
    desk.on(u"GET /api/v1/audit/export"_s,
            [this](const FakeDesk::Request &request) { return exported(request); });
    desk.on(u"GET /api/v1/audit/chain"_s, [this](const FakeDesk::Request &request) {
        const int total = int(entries.size());
        const int half = total / 2;
        const bool isFirst = request.query.queryItemValue(u"cursor"_s).isEmpty();
        const bool isBroken = !isFirst && brokenAt > 0;
        return FakeDesk::Reply::json(
            {{u"intact"_s, !isBroken},
             {u"checked"_s, isFirst    ? half
                            : isBroken ? brokenAt - 1
                                       : total},
             {u"total"_s, total},
             {u"broken_at"_s, isBroken ? QJsonValue(QString::number(brokenAt)) : QJsonValue()},
             {u"next_cursor"_s, isFirst ? QJsonValue(QString::number(half)) : QJsonValue()}});
    });
}

FakeDesk::Reply SampleSettings::settingsReply() const
{
    FakeDesk::Reply reply = FakeDesk::Reply::json(settings);
    reply.headers.append({"ETag", '"' + QByteArray::number(tag) + '"'});
    return reply;
}

FakeDesk::Reply SampleSettings::patched(const FakeDesk::Request &request)
{
    if (request.headers.value("if-match") != '"' + QByteArray::number(tag) + '"')
        return FakeDesk::Reply::error(412, u"PRECONDITION_FAILED"_s, u"It was changed meanwhile."_s);
    const QJsonObject patch = request.json();
    const QJsonValue origins = patch["security"_L1]["allowed_origins"_L1];
    if (origins.toArray().size() > 2)
        return FakeDesk::Reply::error(400, u"VALIDATION_ERROR"_s,
                                      u"This must be a list of at most 2 entries."_s,
                                      u"security.allowed_origins"_s);
    if (const QJsonValue name = patch["organization"_L1]["name"_L1]; name.isString()) {
        if (name.toString().isEmpty())
            return FakeDesk::Reply::error(400, u"VALIDATION_ERROR"_s,
                                          u"A name of 1 to 100 characters is needed."_s,
                                          u"organization.name"_s);
        m_desk.organization = name.toString();
    }
    settings = merged(settings, patch);
    if (patch["webchat"_L1].toObject().contains(u"key"_s))
        settings = merged(settings, {{u"webchat"_s, QJsonObject{{u"key"_s, u"new-key"_s}}}});
    ++tag;
    return settingsReply();
}

void SampleSettings::changeElsewhere(const QString &group, const QString &name, const QJsonValue &value)
{
    settings = merged(settings, {{group, QJsonObject{{name, value}}}});
    ++tag;
}

void SampleSettings::fillLog(int count)
{
    struct Kind
    {
        QString action, type, id;
        QJsonObject before, after;
    };
    const QList<Kind> kinds{
        {u"settings.updated"_s,
         u"settings"_s,
         {},
         {{u"webchat"_s, QJsonObject{{u"title"_s, u"Fale conosco"_s}}},
          {u"retention"_s, QJsonObject{{u"messages_days"_s, 0}}}},
         {{u"webchat"_s, QJsonObject{{u"title"_s, u"Fale com a Aurora"_s}}},
          {u"retention"_s, QJsonObject{{u"messages_days"_s, 365}}}}},
        {u"user.updated"_s, u"user"_s, u"7"_s, {{u"role"_s, u"atendente"_s}}, {{u"role"_s, u"supervisor"_s}}},
        {u"secret.value_read"_s, u"secret"_s, u"0198a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b"_s, {}, {}},
        {u"session.created"_s,
         u"session"_s,
         u"0198a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"_s,
         {},
         {{u"name"_s, u"Vendas SP"_s},
          {u"webhookEvents"_s, QJsonArray{u"messages.upsert"_s, u"connection.update"_s}}}},
        {u"api_key.deleted"_s, u"api_key"_s, u"k-3"_s, {{u"name"_s, u"ERP"_s}}, {}}};
    entries = {};
    for (int number = count; number >= 1; --number) {
        const Kind &kind = kinds[number % kinds.size()];
        const bool isAna = number % 3 == 0;
        entries.append(
            QJsonObject{{u"id"_s, QString::number(number)},
                        {u"timestamp"_s, toIso8601(m_now - (count - number) * 7 * Minute)},
                        {u"actor"_s, QJsonObject{{u"type"_s, u"user"_s},
                                                 {u"id"_s, isAna ? u"7"_s : u"1"_s},
                                                 {u"name"_s, isAna ? u"Ana Ribeiro"_s : u"Paula Menezes"_s}}},
                        {u"action"_s, kind.action},
                        {u"subject"_s, QJsonObject{{u"type"_s, kind.type}, {u"id"_s, kind.id}}},
                        {u"remote_address"_s, u"203.0.113.7"_s},
                        {u"before"_s, kind.before},
                        {u"after"_s, kind.after},
                        {u"hash"_s, u"5f0c2f3f9c3a8f2b1f9f6c0f8a2b7d4e5c6b7a8990a1b2c3d4e5f60718293a4b"_s}});
    }
}

FakeDesk::Reply SampleSettings::log(const FakeDesk::Request &request) const
{
    const auto wanted = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const int limit = wanted(u"limit"_s).toInt();
    const qint64 before = wanted(u"cursor"_s).isEmpty() ? 1 << 30 : wanted(u"cursor"_s).toLongLong();
    QJsonArray page;
    QJsonValue next;
    for (const QJsonValue &entry : entries) {
        const QString subject = entry["subject"_L1]["type"_L1].toString();
        const QString thing = subject + u':' + entry["subject"_L1]["id"_L1].toString();
        if (entry["id"_L1].toString().toLongLong() >= before ||
            (!wanted(u"actor"_s).isEmpty() && entry["actor"_L1]["id"_L1] != wanted(u"actor"_s)) ||
            (!wanted(u"action"_s).isEmpty() && entry["action"_L1] != wanted(u"action"_s)) ||
            (!wanted(u"subject"_s).isEmpty() && subject != wanted(u"subject"_s) &&
             thing != wanted(u"subject"_s)) ||
            (!wanted(u"from"_s).isEmpty() &&
             fromIso8601(entry["timestamp"_L1].toString()) < fromIso8601(wanted(u"from"_s))))
            continue;
        if (page.size() == limit) {
            next = page.last()["id"_L1];
            break;
        }
        page.append(entry);
    }
    return FakeDesk::Reply::json({{u"entries"_s, page}, {u"next_cursor"_s, next}});
}

//! Three entries a page.
FakeDesk::Reply SampleSettings::exported(const FakeDesk::Request &request) const
{
    constexpr int Rows = 3;
    const int from = request.query.queryItemValue(u"cursor"_s).toInt();
    FakeDesk::Reply reply{.body = "id,action\r\n", .contentType = "text/csv; charset=utf-8"};
    for (int row = from; row < std::min(int(entries.size()), from + Rows); ++row)
        reply.body += entries[row]["id"_L1].toString().toUtf8() + ',' +
                      entries[row]["action"_L1].toString().toUtf8() + "\r\n";
    if (from + Rows < entries.size())
        reply.headers.append({"X-Next-Cursor", QByteArray::number(from + Rows)});
    return reply;
}

} // namespace guiche
