// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QJsonArray>

#include "models/desk/access.h"
#include "models/desk/passwordresets.h"
#include "models/domain/json.h"
#include "network/api/credentials.h"
#include "network/api/handlers.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// Its own script and style alone; no form may be sent but by the script, which sends no address along.
constexpr std::string_view PasswordPagePolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

//! A found message with what a list of hits shows of its conversation.
QJsonObject hitJson(const Message &message, const Conversation &conversation)
{
    QJsonObject object = toJson(message);
    object[u"contact_id"_s] = conversation.contactId;
    object[u"customer_name"_s] =
        conversation.customerName.isEmpty() ? QJsonValue() : conversation.customerName;
    object[u"channel"_s] = toName(conversation.channel);
    return object;
}

//! Metrics of a desk that strangers can reach are for keys with `read` only.
Result<> checkMetricsAccess(const Call &call)
{
    if (call.request.isLoopbackListener)
        return {};
    const QString credentials = bearerCredentials(call.request);
    if (credentials.isEmpty())
        return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("Authentication is required."));
    GUICHE_TRY(who, call.desk().accounts().authenticateAny(call.db(), credentials));
    return access::require(who, Permission::ReadMetrics);
}

//! What the channels of this program say of themselves. One that is not part of it is no problem.
QStringList channelProblems(const Desk &desk)
{
    QStringList problems;
    for (const SessionType type : {SessionType::WhatsAppWeb, SessionType::WhatsAppCloud}) {
        const SessionDriver *driver = desk.driver(type);
        if (const QString problem = driver ? driver->problem() : QString(); !problem.isEmpty())
            problems.append(problem);
    }
    return problems;
}

QString whatsAppHealth(const Desk &desk, const QStringList &problems)
{
    if (!desk.driver(SessionType::WhatsAppWeb) && !desk.driver(SessionType::WhatsAppCloud))
        return u"not_configured"_s;
    return problems.isEmpty() ? u"healthy"_s : u"unhealthy"_s;
}

Result<Reply> fileReply(const Call &call, std::string_view path)
{
    std::optional<Reply> reply = call.services.files.reply(call.request, path);
    if (!reply)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("There is nothing at this address."));
    return std::move(*reply);
}

} // namespace

Task<Result<Reply>> handleSearch(Call &call)
{
    const Query &query = call.query;
    GUICHE_CO_TRY(hits,
                  call.desk().search().find(call.db(), call.who, query.text("q"_L1), query.text("cursor"_L1),
                                            int(query.integer("limit"_L1, 20))));
    QJsonArray messages;
    QHash<QString, Conversation> conversations;
    for (const Message &message : hits.messages) {
        Conversation &conversation = conversations[message.conversationId];
        if (conversation.id.isEmpty())
            conversation =
                call.desk().inbox().get(call.db(), call.who, message.conversationId).value_or(Conversation());
        messages.append(hitJson(message, conversation));
    }
    QJsonArray contacts;
    for (const Contact &contact : hits.contacts)
        contacts.append(toJson(contact));
    co_return jsonReply({{u"messages"_s, messages},
                         {u"contacts"_s, contacts},
                         {u"next_cursor"_s, cursorValue(hits.nextCursor)}});
}

Task<Result<Reply>> handleListEvents(Call &call)
{
    const qint64 after = call.query.integer("after"_L1, 0);
    const int limit = int(call.query.integer("limit"_L1, 100));
    GUICHE_CO_TRY(page, call.desk().events().after(call.db(), call.who, after, limit));
    QByteArray text = "{\"events\":[";
    for (const Event &event : page.events)
        text += toLogEntry(event) + ',';
    if (text.endsWith(','))
        text.chop(1);
    text += "],\"last_seq\":" + QByteArray::number(page.lastSeq) +
            ",\"next_after\":" + QByteArray::number(page.readUpTo) + '}';
    co_return jsonReply(text);
}

Task<Result<Reply>> handleGetOpenApi(Call &call)
{
    co_return fileReply(call, "/api/v1/openapi.json");
}

Task<Result<Reply>> handleGetDocs(Call &call)
{
    co_return fileReply(call, "/api/v1/docs");
}

Task<Result<Reply>> handleGetPasswordPage(Call &call)
{
    Result<Reply> reply = fileReply(call, PasswordPagePath);
    if (reply) {
        reply->headers.set("Content-Security-Policy", std::string(PasswordPagePolicy));
        reply->headers.set("Cross-Origin-Opener-Policy", "same-origin");
    }
    co_return reply;
}

Task<Result<Reply>> handleGetHealth(Call &call)
{
    const Result<bool> isSetUp = call.desk().accounts().isSetUp(call.db());
    const QStringList problems = channelProblems(call.desk());
    const TimeMs now = call.desk().clock().now();
    const QString database = isSetUp ? u"healthy"_s : u"unhealthy"_s;
    QJsonObject health{
        {u"status"_s, database},
        {u"version"_s, QStringLiteral(GUICHE_VERSION)},
        {u"timestamp"_s, toIso8601(now)},
        {u"services"_s, QJsonObject{{u"database"_s, database},
                                    {u"redis"_s, u"not_configured"_s},
                                    {u"sqlserver"_s, u"not_configured"_s},
                                    {u"whatsapp_api"_s, whatsAppHealth(call.desk(), problems)}}}};
    // The compatibility listener has spec 003's shape alone.
    if (call.request.listener != "desk") {
        health[u"problems"_s] = QJsonArray::fromStringList(problems + call.desk().masterKey().problems() +
                                                           call.desk().auditMark().problems());
        health[u"active_sessions"_s] = call.desk().userSessions().activeCount(call.db(), now).value_or(0);
        health[u"setup_required"_s] = isSetUp.has_value() && !*isSetUp;
    }
    co_return jsonReply(health, isSetUp ? 200 : 503);
}

Task<Result<Reply>> handleGetMetrics(Call &call)
{
    GUICHE_CO_CHECK(allowed, checkMetricsAccess(call));
    if (const Result<qint64> count = call.desk().inbox().activeCount(call.db()))
        call.services.metrics.setConversationsActive(double(*count));
    Reply reply;
    reply.headers.add("Content-Type", std::string(Metrics::ContentType));
    reply.body = QByteArray::fromStdString(call.services.metrics.text());
    co_return reply;
}

} // namespace guiche
