// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/conversations.h"

#include "models/desk/answering.h"
#include "models/desk/conversationfor.h"
#include "models/desk/deskevents.h"

using namespace Qt::StringLiterals;

namespace guiche {

using namespace answering;

namespace {

//! Sending and noting share their keys: one key of one caller stands for one request.
Result<std::optional<Message>> repeated(ReadConnection &db, const Principal &who, const ConversationRow &row,
                                        const QString &key)
{
    GUICHE_TRY(message, sentBefore(db, who, row.organizationId, key));
    if (!message)
        return std::nullopt;
    if (message->conversationKey != row.key)
        return fail(ErrorCode::Conflict,
                    GUICHE_ERROR_TEXT("This Idempotency-Key was used for another conversation."), {},
                    u"Idempotency-Key"_s);
    return Message(*message);
}

//! How far a message got, as a number that only grows; failed and unknown stand aside.
bool mayBecome(MessageStatus from, MessageStatus to)
{
    switch (to) {
    case MessageStatus::Sent:
        return from == MessageStatus::Queued || from == MessageStatus::Unknown;
    case MessageStatus::Delivered:
        return from == MessageStatus::Queued || from == MessageStatus::Sent || from == MessageStatus::Unknown;
    case MessageStatus::Read:
        return from == MessageStatus::Queued || from == MessageStatus::Sent ||
               from == MessageStatus::Unknown || from == MessageStatus::Delivered;
    case MessageStatus::Failed:
        return from == MessageStatus::Queued || from == MessageStatus::Sent || from == MessageStatus::Unknown;
    case MessageStatus::Unknown:
        return from == MessageStatus::Queued;
    case MessageStatus::Queued:
    case MessageStatus::Received:
        return false;
    }
    return false;
}

} // namespace

Result<SentMessage> Conversations::send(WriteTransaction &tx, const Principal &who, const QString &id,
                                        const OutgoingMessage &draft) const
{
    GUICHE_TRY(row, conversationFor(tx.db(), who, id, Need::Write));
    GUICHE_TRY(earlier, repeated(tx.db(), who, row, draft.idempotencyKey));
    if (earlier)
        return SentMessage{.message = *earlier, .isRepeat = true};
    GUICHE_CHECK(checkDraft(draft));
    GUICHE_CHECK(checkSendable(tx, row, draft));
    GUICHE_CHECK(takeIfQueued(tx, who, row));
    GUICHE_TRY(message, answer(tx, row, draft, senderOf(who), who.isPerson() ? who.name : QString()));
    GUICHE_CHECK(remember(tx, who, row.organizationId, draft.idempotencyKey, message.id));
    GUICHE_CHECK(auditIfColleagues(tx, who, row, u"conversation.message_sent"_s,
                                   {{u"message_id"_s, message.id}, {u"type"_s, toName(message.type)}}));
    return SentMessage{.message = message};
}

Result<Message> Conversations::sendAs(WriteTransaction &tx, qint64 organizationId, const QString &id,
                                      const QString &sentBy, const OutgoingMessage &draft) const
{
    GUICHE_TRY(row, conversationFor(tx.db(), Principal::system(organizationId), id, Need::Write));
    GUICHE_CHECK(checkDraft(draft));
    GUICHE_CHECK(checkSendable(tx, row, draft));
    return answer(tx, row, draft, sentBy, {});
}

Result<Message> Conversations::addNote(WriteTransaction &tx, const Principal &who, const QString &id,
                                       const QString &content, const QString &idempotencyKey) const
{
    GUICHE_TRY(row, conversationFor(tx.db(), who, id, Need::Write));
    GUICHE_TRY(earlier, repeated(tx.db(), who, row, idempotencyKey));
    if (earlier)
        return *earlier;
    const OutgoingMessage draft{.content = content, .idempotencyKey = idempotencyKey};
    GUICHE_CHECK(checkDraft(draft));
    GUICHE_TRY(message, store(tx, row, draft, Direction::Internal, senderOf(who),
                              who.isPerson() ? who.name : QString()));
    GUICHE_CHECK(ConversationRepository::addNote(tx.db(), row.key));
    GUICHE_CHECK(deskevents::newMessage(tx, row.organizationId, row.assignedTo, message));
    GUICHE_CHECK(remember(tx, who, row.organizationId, idempotencyKey, message.id));
    GUICHE_CHECK(
        auditIfColleagues(tx, who, row, u"conversation.note_added"_s, {{u"message_id"_s, message.id}}));
    return Message(message);
}

Result<bool> Conversations::updateStatus(WriteTransaction &tx, qint64 organizationId,
                                         const QString &messageId, MessageStatus status,
                                         const QString &error) const
{
    GUICHE_TRY(message, MessageRepository::byId(tx.db(), messageId));
    if (!message || message->organizationId != organizationId || message->direction != Direction::Outgoing)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Message not found."));
    if (!mayBecome(message->status, status))
        return false;
    GUICHE_TRY(row, ConversationRepository::byKey(tx.db(), message->conversationKey));
    GUICHE_CHECK(MessageRepository::setStatus(tx.db(), message->key, status, error));
    GUICHE_CHECK(
        ConversationRepository::setLastStatus(tx.db(), message->conversationKey, message->key, status));
    GUICHE_CHECK(deskevents::messageStatus(tx, *row, messageId, status, error));
    return true;
}

} // namespace guiche
