// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/deskevents.h"

#include <QJsonObject>

#include "models/desk/jsontext.h"
#include "models/desk/whatsappnews.h"
#include "models/domain/json.h"

using namespace Qt::StringLiterals;

namespace guiche::deskevents {

namespace {

//! Beyond this many, the exact place is not worth counting: a newcomer is behind everybody.
constexpr qint64 ExactPlaces = 500;

QJsonValue idOrNull(qint64 id)
{
    return id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(id);
}

Result<> record(WriteTransaction &tx, Event event)
{
    GUICHE_CHECK(tx.record(std::move(event)));
    return {};
}

Event eventOf(const ConversationRow &conversation, const QString &type, const QJsonObject &data)
{
    return {.organizationId = conversation.organizationId,
            .type = type,
            .conversationId = conversation.id,
            .assignedTo = conversation.assignedTo,
            .data = compact(data)};
}

} // namespace

Result<> newMessage(WriteTransaction &tx, qint64 organizationId, qint64 assignedTo, const Message &message)
{
    // Written as text: this is the hot path of every incoming message.
    QByteArray data;
    data.reserve(384 + message.content.size());
    data += "{\"message\":";
    jsontext::append(data, message);
    data += '}';
    return record(tx, {.organizationId = organizationId,
                       .type = u"new_message"_s,
                       .conversationId = message.conversationId,
                       .assignedTo = assignedTo,
                       .data = std::move(data)});
}

Result<> messageStatus(WriteTransaction &tx, const ConversationRow &conversation, const QString &messageId,
                       MessageStatus status, const QString &error)
{
    QJsonObject data{{u"message_id"_s, messageId}, {u"status"_s, toName(status)}};
    if (!error.isEmpty())
        data[u"error"_s] = error;
    return record(tx, eventOf(conversation, u"message_status"_s, data));
}

Result<> messageUpdated(WriteTransaction &tx, const ConversationRow &conversation, const Message &message)
{
    return record(tx, eventOf(conversation, u"message_updated"_s, {{u"message"_s, toJson(message)}}));
}

Result<> assigned(WriteTransaction &tx, const ConversationRow &conversation, qint64 previous,
                  const Principal &by, const QString &reason)
{
    Event event =
        eventOf(conversation, u"conversation_assigned"_s,
                {{u"assigned_to"_s, idOrNull(conversation.assignedTo)},
                 {u"assigned_by"_s, by.isPerson() ? QJsonValue(by.userId) : QJsonValue(u"system"_s)},
                 {u"previous"_s, idOrNull(previous)},
                 {u"reason"_s, reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reason)}});
    event.previousAssignee = previous;
    GUICHE_CHECK(record(tx, std::move(event)));
    return whatsappnews::chatChanged(tx, conversation);
}

Result<> closed(WriteTransaction &tx, const ConversationRow &conversation, qint64 previous,
                Resolution resolution)
{
    Event event = eventOf(conversation, u"conversation_closed"_s, {{u"resolution"_s, toName(resolution)}});
    event.previousAssignee = previous;
    GUICHE_CHECK(record(tx, std::move(event)));
    return whatsappnews::chatChanged(tx, conversation);
}

Result<> queued(WriteTransaction &tx, const ConversationRow &conversation, const QString &reason)
{
    GUICHE_TRY(total, ConversationRepository::queueLength(tx.db(), conversation.organizationId));
    qint64 position = total;
    if (total <= ExactPlaces) {
        GUICHE_TRY(exact, ConversationRepository::queuePosition(tx.db(), conversation));
        position = exact;
    }
    return record(tx,
                  eventOf(conversation, u"queue_update"_s,
                          {{u"position"_s, position}, {u"total_in_queue"_s, total}, {u"reason"_s, reason}}));
}

Result<> leftQueue(WriteTransaction &tx, const ConversationRow &conversation, const QString &reason)
{
    GUICHE_TRY(total, ConversationRepository::queueLength(tx.db(), conversation.organizationId));
    Event event =
        eventOf(conversation, u"queue_update"_s,
                {{u"position"_s, QJsonValue::Null}, {u"total_in_queue"_s, total}, {u"reason"_s, reason}});
    event.assignedTo = 0; // the queue is everybody's
    return record(tx, std::move(event));
}

Result<> updated(WriteTransaction &tx, const ConversationRow &conversation, const QString &reason)
{
    GUICHE_CHECK(record(tx, eventOf(conversation, u"conversation_updated"_s, {{u"reason"_s, reason}})));
    return whatsappnews::chatChanged(tx, conversation);
}

Result<> agentStatus(WriteTransaction &tx, qint64 organizationId, qint64 userId, const QString &name,
                     AgentStatus status)
{
    return record(tx, {.organizationId = organizationId,
                       .type = u"agent_status"_s,
                       .data = compact({{u"agent"_s, QJsonObject{{u"id"_s, userId}, {u"nome"_s, name}}},
                                        {u"status"_s, toName(status)}})});
}

Result<> sessionUpdated(WriteTransaction &tx, const Session &session, bool hasQr)
{
    const QJsonValue phone =
        session.phone.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(u'+' + session.phone);
    return record(tx, {.organizationId = session.organizationId,
                       .type = u"session_updated"_s,
                       .data = compact({{u"session_id"_s, session.id},
                                        {u"name"_s, session.name},
                                        {u"status"_s, toName(session.status)},
                                        {u"cause"_s, toName(session.cause)},
                                        {u"detail"_s, session.detail},
                                        {u"phone_number"_s, phone},
                                        {u"has_qr"_s, hasQr}})});
}

Result<> signedOut(WriteTransaction &tx, const QString &signInId, qint64 userId)
{
    return record(tx, {.type = u"signed_out"_s,
                       .data = compact({{u"sign_in_id"_s, signInId}, {u"user_id"_s, userId}})});
}

} // namespace guiche::deskevents
