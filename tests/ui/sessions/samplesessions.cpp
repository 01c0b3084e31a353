// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessions/samplesessions.h"

#include <QJsonDocument>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs Minute = 60'000;
constexpr TimeMs Day = 24 * 60 * Minute;

FakeDesk::Reply list(const QJsonArray &rows)
{
    return {.body = QJsonDocument(rows).toJson()};
}

FakeDesk::Reply message(const QString &text, int status)
{
    return FakeDesk::Reply::json({{u"message"_s, text}}, status);
}

FakeDesk::Reply refusal(int status, const QJsonValue &text)
{
    return FakeDesk::Reply::json(
        {{u"statusCode"_s, status}, {u"message"_s, text}, {u"error"_s, u"Bad Request"_s}}, status);
}

} // namespace

SampleSessions::SampleSessions(FakeDesk &desk, TimeMs now)
    : m_desk(desk)
    , m_now(now)
{
    answerSessions();
    answerLedger();
}

QString SampleSessions::at(TimeMs ago) const
{
    return toIso8601(m_now - ago);
}

QJsonObject SampleSessions::make(const QString &id, const QString &name, const QJsonObject &more) const
{
    QJsonObject session{{u"id"_s, id},
                        {u"name"_s, name},
                        {u"type"_s, u"whatsapp_web"_s},
                        {u"status"_s, u"disconnected"_s},
                        {u"cause"_s, u"created"_s},
                        {u"statusSince"_s, at(Day)},
                        {u"phoneNumber"_s, QJsonValue()},
                        {u"webhookUrl"_s, QJsonValue()},
                        {u"webhookEvents"_s, QJsonArray()},
                        {u"autoConnect"_s, true},
                        {u"hasCredentials"_s, false},
                        {u"createdAt"_s, at(Day)},
                        {u"updatedAt"_s, at(Day)}};
    for (auto member = more.begin(); member != more.end(); ++member)
        session[member.key()] = member.value();
    return session;
}

void SampleSessions::fill()
{
    const auto connected = [&](const QString &phone, TimeMs ago) {
        return QJsonObject{{u"status"_s, u"connected"_s}, {u"cause"_s, u"opened"_s},
                           {u"statusSince"_s, at(ago)},   {u"phoneNumber"_s, phone},
                           {u"hasCredentials"_s, true},   {u"isWanted"_s, true}};
    };
    QJsonObject sales = connected(u"+5511900001000"_s, 12 * Day);
    sales[u"pushName"_s] = u"Aurora Vendas"_s;
    sales[u"platform"_s] = u"Android · WhatsApp Business"_s;
    sales[u"lastUsedAt"_s] = at(2 * Minute);
    sales[u"webhookUrl"_s] = u"https://erp.aurora.example/hooks/whatsapp"_s;
    sales[u"webhookEvents"_s] = QJsonArray{u"messages.upsert"_s, u"messages.update"_s, u"connection.update"_s,
                                           u"message-receipt.update"_s};
    sessions = {make(u"s-sales"_s, u"Vendas SP"_s, sales),
                make(u"s-returns"_s, u"Trocas e devoluções"_s,
                     {{u"status"_s, u"connecting"_s},
                      {u"cause"_s, u"waiting_for_scan"_s},
                      {u"statusSince"_s, at(Minute)},
                      {u"createdAt"_s, at(12 * Minute)}}),
                make(u"s-money"_s, u"Financeiro"_s, connected(u"+5511900003000"_s, 3 * Day)),
                make(u"s-recife"_s, u"Filial Recife"_s,
                     {{u"status"_s, u"connecting"_s},
                      {u"cause"_s, u"connection_lost"_s},
                      {u"detail"_s, u"Connection was lost (408)"_s},
                      {u"statusSince"_s, at(6 * Minute)},
                      {u"phoneNumber"_s, u"+5581900004000"_s},
                      {u"hasCredentials"_s, true},
                      {u"isWanted"_s, true}}),
                make(u"s-campaigns"_s, u"Campanhas"_s,
                     {{u"type"_s, u"whatsapp_cloud"_s},
                      {u"cause"_s, u"disconnected"_s},
                      {u"phoneNumber"_s, u"+5511900005000"_s},
                      {u"hasCredentials"_s, true},
                      {u"cloud"_s, QJsonObject{{u"phoneNumberId"_s, u"106540352242922"_s},
                                               {u"businessAccountId"_s, u"102290129340398"_s}}}}),
                make(u"s-tests"_s, u"Testes"_s, {})};
    qr = u"https://wa.me/settings/"
         u"linked_devices#2@iQnCcQ3yH0vZVv6QxVtBvTnUq4YqEwQb0dD2Rj1sKc8mXw5pLh7gFz9aSe3uNo6iTk,"
         "u1JdQf0Wm5s2YbXrVtCzG8hKpLq4nEo7iAaS9dFgHjk=,Zx3cVbNm5Qw7ErTyUi9OpAsDfGh1JkLzXcVbNm3Qw5E=,"
         "Pq2wEr4tYu6iOp8aSd0fGh2jKl4zXc6vBn8mQw1eRt3=,1"_s;
    history = {
        QJsonObject{{u"at"_s, at(Minute)},
                    {u"status"_s, u"connecting"_s},
                    {u"cause"_s, u"connection_lost"_s},
                    {u"detail"_s, u"408"_s}},
        QJsonObject{{u"at"_s, at(2 * Day)}, {u"status"_s, u"connected"_s}, {u"cause"_s, u"opened"_s}},
        QJsonObject{
            {u"at"_s, at(2 * Day + Minute)}, {u"status"_s, u"connecting"_s}, {u"cause"_s, u"paired"_s}},
        QJsonObject{{u"at"_s, at(2 * Day + 2 * Minute)},
                    {u"status"_s, u"connecting"_s},
                    {u"cause"_s, u"waiting_for_scan"_s}},
        QJsonObject{{u"at"_s, at(3 * Day)}, {u"status"_s, u"disconnected"_s}, {u"cause"_s, u"created"_s}}};
    struct Sample
    {
        QString event, url, status;
        int attempts, answer;
        TimeMs next;
    };
    const QString erp = u"https://erp.aurora.example/hooks/whatsapp"_s;
    const QString bi = u"https://bi.aurora.example/ingest"_s;
    int number = 0;
    for (const Sample &sample : {Sample{u"messages.upsert"_s, erp, u"delivered"_s, 1, 200, 0},
                                 Sample{u"messages.update"_s, erp, u"delivered"_s, 2, 200, 0},
                                 Sample{u"message-receipt.update"_s, bi, u"failed"_s, 3, 503, 38'000},
                                 Sample{u"connection.update"_s, bi, u"dead"_s, 11, 410, 0},
                                 Sample{u"messages.upsert"_s, bi, u"pending"_s, 0, 0, 0},
                                 Sample{u"contacts.upsert"_s, erp, u"delivered"_s, 1, 204, 0}}) {
        ++number;
        QJsonArray log;
        for (int attempt = 1; attempt <= sample.attempts; ++attempt)
            log.append(
                QJsonObject{{u"number"_s, attempt},
                            {u"at"_s, at(number * Minute - attempt * 1000)},
                            {u"duration_ms"_s, attempt == sample.attempts ? 92 : 10'000},
                            {u"request_headers"_s, QJsonObject{{u"webhook-id"_s, u"evt_%1"_s.arg(number)},
                                                               {u"webhook-timestamp"_s, u"1795340000"_s}}},
                            {u"response_status"_s, attempt == sample.attempts ? sample.answer : 503},
                            {u"response_headers"_s, QJsonObject{{u"content-type"_s, u"text/plain"_s}}},
                            {u"response_body"_s, sample.answer < 300 ? u"ok"_s : u"try later"_s}});
        deliveries.append(QJsonObject{
            {u"id"_s, u"d-%1"_s.arg(number)},
            {u"event_id"_s, u"evt_%1"_s.arg(number)},
            {u"event"_s, sample.event},
            {u"session_id"_s, u"s-sales"_s},
            {u"url"_s, sample.url},
            {u"status"_s, sample.status},
            {u"attempts"_s, sample.attempts},
            {u"response_status"_s, sample.answer == 0 ? QJsonValue() : QJsonValue(sample.answer)},
            {u"created_at"_s, at(number * Minute)},
            {u"last_attempt_at"_s, at(number * Minute - 1000)},
            {u"next_attempt_at"_s, sample.next == 0 ? QJsonValue() : QJsonValue(at(-sample.next))},
            {u"payload"_s, QJsonObject{{u"id"_s, u"evt_%1"_s.arg(number)}, {u"event"_s, sample.event}}},
            {u"attempt_log"_s, log}});
    }
    for (const QJsonValue &row : std::as_const(sessions))
        answerSession(row[u"id"_s].toString());
}

QJsonObject SampleSessions::session(const QString &id) const
{
    for (const QJsonValue &row : sessions) {
        if (row[u"id"_s].toString() == id)
            return row.toObject();
    }
    return {};
}

void SampleSessions::change(const QString &id, const QJsonObject &members)
{
    for (qsizetype row = 0; row < sessions.size(); ++row) {
        QJsonObject session = sessions[row].toObject();
        if (session[u"id"_s].toString() != id)
            continue;
        for (auto member = members.begin(); member != members.end(); ++member)
            session[member.key()] = member.value();
        // Two changes in one millisecond are still two.
        session[u"updatedAt"_s] = toIso8601(++m_now);
        sessions[row] = session;
    }
    m_desk.push({{u"type"_s, u"session_updated"_s}, {u"session_id"_s, id}});
}

void SampleSessions::answerSessions()
{
    m_desk.on(u"GET /health"_s, [this](const FakeDesk::Request &) {
        QJsonObject health{{u"status"_s, u"healthy"_s}, {u"setup_required"_s, false}};
        if (!problem.isEmpty())
            health[u"problems"_s] = QJsonArray{problem};
        return FakeDesk::Reply::json(health);
    });
    m_desk.on(u"GET /sessions/list"_s, [this](const FakeDesk::Request &) { return list(sessions); });
    m_desk.on(u"POST /sessions/create"_s, [this](const FakeDesk::Request &request) {
        const QString name = request.json()[u"name"_s].toString();
        for (const QJsonValue &row : std::as_const(sessions)) {
            if (row[u"name"_s].toString() == name)
                return refusal(400, u"Session with name \"%1\" already exists"_s.arg(name));
        }
        const QString id = u"s-new"_s;
        sessions.append(make(id, name, {{u"type"_s, request.json()[u"type"_s]}}));
        answerSession(id);
        QJsonObject answer = session(id);
        answer[u"webhookSecret"_s] = u"whsec_bmV3IHNlY3JldA=="_s;
        return FakeDesk::Reply::json(answer, 201);
    });
}

void SampleSessions::answerSession(const QString &id)
{
    const QString path = u"/sessions/"_s + id;
    m_desk.on(u"GET "_s + path + u"/info"_s,
              [this, id](const FakeDesk::Request &) { return FakeDesk::Reply::json(session(id)); });
    m_desk.on(u"GET "_s + path + u"/qr"_s, [this, id](const FakeDesk::Request &) {
        QJsonObject answer{
            {u"id"_s, id}, {u"status"_s, session(id)[u"status"_s]}, {u"qrCode"_s, QJsonValue()}};
        if (qr.isEmpty())
            return FakeDesk::Reply::json(answer);
        const TimeMs now = SystemClock().now();
        answer[u"qrCode"_s] = qr;
        answer[u"expiresIn"_s] = qrSeconds;
        answer[u"issuedAt"_s] = toIso8601(now + qrSeconds * 1000 - 60'000);
        answer[u"expiresAt"_s] = toIso8601(now + qrSeconds * 1000);
        return FakeDesk::Reply::json(answer);
    });
    m_desk.on(u"POST "_s + path + u"/pair"_s, [this](const FakeDesk::Request &) {
        if (pairingCode.isEmpty())
            return refusal(400, u"Session is not connected. Connect first."_s);
        return FakeDesk::Reply::json({{u"message"_s, u"Phone pairing initiated"_s},
                                      {u"pairingCode"_s, pairingCode},
                                      {u"expiresIn"_s, 108}},
                                     201);
    });
    m_desk.on(u"GET "_s + path + u"/history"_s, [this](const FakeDesk::Request &) {
        return FakeDesk::Reply::json({{u"history"_s, history}});
    });
    const auto act = [&](const QString &verb, const QString &action, const QJsonObject &members) {
        m_desk.on(verb + u' ' + path + action, [this, id, members](const FakeDesk::Request &) {
            change(id, members);
            return message(u"done"_s, 201);
        });
    };
    act(u"POST"_s, u"/connect"_s, {{u"status"_s, u"connecting"_s}, {u"cause"_s, u"waiting_for_scan"_s}});
    act(u"POST"_s, u"/disconnect"_s, {{u"status"_s, u"disconnected"_s}, {u"cause"_s, u"disconnected"_s}});
    act(u"POST"_s, u"/logout"_s,
        {{u"status"_s, u"disconnected"_s}, {u"cause"_s, u"logged_out_here"_s}, {u"hasCredentials"_s, false}});
    m_desk.on(u"DELETE "_s + path + u"/delete"_s, [this, id](const FakeDesk::Request &) {
        for (qsizetype row = 0; row < sessions.size(); ++row) {
            if (sessions[row][u"id"_s].toString() == id)
                sessions.removeAt(row);
        }
        return message(u"Session deleted successfully"_s, 200);
    });
    m_desk.on(u"PATCH "_s + path, [this, id](const FakeDesk::Request &request) {
        const QJsonObject body = request.json();
        if (body[u"webhookUrl"_s].toString().contains(u"10.0.0."_s))
            return refusal(400, QJsonArray{u"webhookUrl must not lead to a private address"_s});
        change(id, body);
        return FakeDesk::Reply::json(session(id));
    });
    m_desk.on(u"PUT "_s + path + u"/proxy"_s, [this, id](const FakeDesk::Request &request) {
        QJsonObject proxy = request.json();
        proxy.remove(u"password"_s);
        change(id, {{u"proxy"_s, proxy}, {u"hasProxy"_s, true}});
        return FakeDesk::Reply::json(session(id));
    });
    act(u"DELETE"_s, u"/proxy"_s, {{u"proxy"_s, QJsonValue()}, {u"hasProxy"_s, false}});
    m_desk.on(u"POST "_s + path + u"/webhook-secret/rotate"_s, [](const FakeDesk::Request &) {
        return FakeDesk::Reply::json({{u"webhookSecret"_s, u"whsec_cm90YXRlZCBzZWNyZXQ="_s}}, 201);
    });
}

void SampleSessions::answerLedger()
{
    const QString path = u"/api/v1/webhooks/deliveries"_s;
    m_desk.on(u"GET "_s + path, [this](const FakeDesk::Request &request) {
        const QString status = request.query.queryItemValue(u"status"_s);
        QJsonArray rows;
        for (const QJsonValue &row : std::as_const(deliveries)) {
            if (status.isEmpty() || row[u"status"_s].toString() == status)
                rows.append(row);
        }
        return FakeDesk::Reply::json({{u"deliveries"_s, rows}, {u"next_cursor"_s, QJsonValue()}});
    });
    for (int number = 1; number <= 6; ++number) {
        const QString id = u"d-%1"_s.arg(number);
        const auto find = [this, id] {
            for (const QJsonValue &row : std::as_const(deliveries)) {
                if (row[u"id"_s].toString() == id)
                    return row.toObject();
            }
            return QJsonObject();
        };
        m_desk.on(u"GET "_s + path + u'/' + id,
                  [find](const FakeDesk::Request &) { return FakeDesk::Reply::json(find()); });
        m_desk.on(u"POST "_s + path + u'/' + id + u"/replay"_s, [this, find](const FakeDesk::Request &) {
            QJsonObject fresh = find();
            fresh[u"replay_of"_s] = fresh[u"id"_s];
            fresh[u"id"_s] = u"d-replay"_s;
            fresh[u"status"_s] = u"pending"_s;
            fresh[u"attempts"_s] = 0;
            fresh[u"response_status"_s] = QJsonValue();
            fresh[u"created_at"_s] = at(0);
            deliveries.prepend(fresh);
            return FakeDesk::Reply::json(fresh, 202);
        });
    }
    m_desk.on(u"POST "_s + path + u"/replay"_s, [](const FakeDesk::Request &) {
        return FakeDesk::Reply::json({{u"count"_s, 2}}, 202);
    });
}

} // namespace guiche
