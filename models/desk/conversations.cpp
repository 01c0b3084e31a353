// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/conversations.h"

#include "models/desk/apichannel.h"
#include "models/desk/attachments.h"
#include "models/desk/conversationfor.h"
#include "models/desk/deskevents.h"
#include "models/domain/ids.h"
#include "models/store/messagerows.h"
#include "models/store/people.h"
#include "models/store/smallrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxContentLength = 65'536;
constexpr qsizetype MaxAttachments = 10;
constexpr qsizetype MaxKeyLength = 200;

std::unexpected<Error> badContent(const char *text)
{
    return fail(ErrorCode::Validation, text, {}, u"content"_s);
}

Result<> checkDraft(const OutgoingMessage &draft)
{
    if (draft.content.size() > MaxContentLength)
        return badContent(GUICHE_ERROR_TEXT("The message is too long."));
    if (draft.attachmentIds.size() > MaxAttachments)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("A message carries at most %1 files."),
                    {QString::number(MaxAttachments)}, u"attachment_id"_s);
    if (draft.idempotencyKey.size() > MaxKeyLength)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This may have at most %1 characters."),
                    {QString::number(MaxKeyLength)}, u"Idempotency-Key"_s);
    if (!draft.attachmentIds.isEmpty())
        return {};
    switch (draft.type) {
    case MessageType::Text:
    case MessageType::Template:
        if (draft.content.trimmed().isEmpty())
            return badContent(GUICHE_ERROR_TEXT("The message is empty."));
        return {};
    case MessageType::Image:
    case MessageType::Document:
    case MessageType::Audio:
    case MessageType::Video:
        if (!Attachments::isWebAddress(draft.content))
            return badContent(
                GUICHE_ERROR_TEXT("A file is needed: its http(s) address, base64, or an attachment_id."));
        return {};
    case MessageType::System:
        break;
    }
    return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("Messages of this type cannot be sent."), {},
                u"type"_s);
}

Result<QList<Attachment>> filesOf(WriteTransaction &tx, const ConversationRow &row,
                                  const OutgoingMessage &draft)
{
    if (!draft.attachmentIds.isEmpty())
        return Attachments::take(tx, row.organizationId, draft.attachmentIds, 0);
    const bool isPlain = draft.type == MessageType::Text || draft.type == MessageType::Template;
    return isPlain ? QList<Attachment>() : QList{Attachments::linked(draft.content)};
}

QString previewOf(const Message &message)
{
    if (!message.content.isEmpty() || message.attachments.isEmpty())
        return message.content.left(ConversationRepository::PreviewLength).simplified();
    return message.attachments.first().filename.left(ConversationRepository::PreviewLength);
}

Result<MessageRow> store(WriteTransaction &tx, const ConversationRow &row, const OutgoingMessage &draft,
                         Direction direction, const QString &sentBy, const QString &senderName)
{
    GUICHE_TRY(files, filesOf(tx, row, draft));
    MessageRow message;
    message.id = newId(tx.now());
    message.organizationId = row.organizationId;
    message.conversationKey = row.key;
    message.conversationId = row.id;
    message.channel = row.channel;
    message.direction = direction;
    message.type = draft.type == MessageType::Text && !files.isEmpty()
                       ? Attachments::typeOf(files.first().mimeType)
                       : draft.type;
    message.content = draft.content;
    message.attachments = files;
    message.sentBy = sentBy;
    message.senderName = senderName;
    message.timestamp = tx.now();
    message.status = direction == Direction::Internal ? MessageStatus::Sent : MessageStatus::Queued;
    message.externalId = draft.externalId;
    GUICHE_TRY(key, MessageRepository::insert(tx.db(), message));
    message.key = key;
    for (const QString &id : draft.attachmentIds)
        GUICHE_CHECK(AttachmentRepository::setConversation(tx.db(), id, row.key));
    return message;
}

Result<> addAnswer(WriteTransaction &tx, const ConversationRow &row, const MessageRow &message)
{
    return ConversationRepository::addOutgoing(tx.db(), {.conversationKey = row.key,
                                                         .messageKey = message.key,
                                                         .at = tx.now(),
                                                         .preview = previewOf(message),
                                                         .type = message.type,
                                                         .direction = message.direction,
                                                         .status = message.status});
}

//! A person's answer takes a queued conversation.
Result<> takeIfQueued(WriteTransaction &tx, const Principal &who, ConversationRow &row)
{
    if (!who.isPerson() || row.status != ConversationStatus::Queue)
        return {};
    GUICHE_TRY(user, UserRepository::byId(tx.db(), who.userId));
    GUICHE_TRY(open, UserRepository::openConversations(tx.db(), row.organizationId, who.userId));
    if (user && open >= user->maxConversations)
        return fail(ErrorCode::AgentFull,
                    GUICHE_ERROR_TEXT("You already have as many conversations as you can take."));
    row.status = ConversationStatus::InProgress;
    row.assignedTo = who.userId;
    row.assignedName = who.name;
    row.queuedAt = 0;
    GUICHE_CHECK(ConversationRepository::updateState(tx.db(), row));
    GUICHE_CHECK(deskevents::assigned(tx, row, 0, who, u"answered"_s));
    return deskevents::leftQueue(tx, row, u"assigned"_s);
}

//! Hands the answer to the channels that need nobody else to do it.
Result<> handOn(WriteTransaction &tx, const ConversationRow &row, const MessageRow &message)
{
    if (row.channel != ChannelKind::Api)
        return {};
    if (!row.callbackUrl.isEmpty())
        return ApiChannel::queueCallback(tx, row, message);
    // Integrations without a callback read the event log: there it is, so it is sent.
    GUICHE_CHECK(MessageRepository::setStatus(tx.db(), message.key, MessageStatus::Sent, {}));
    GUICHE_CHECK(ConversationRepository::setLastStatus(tx.db(), row.key, message.key, MessageStatus::Sent));
    return deskevents::messageStatus(tx, row, message.id, MessageStatus::Sent, {});
}

Result<Message> answer(WriteTransaction &tx, const ConversationRow &row, const OutgoingMessage &draft,
                       const QString &sentBy, const QString &senderName)
{
    GUICHE_TRY(message, store(tx, row, draft, Direction::Outgoing, sentBy, senderName));
    GUICHE_CHECK(addAnswer(tx, row, message));
    GUICHE_CHECK(deskevents::newMessage(tx, row.organizationId, row.assignedTo, message));
    GUICHE_CHECK(handOn(tx, row, message));
    return Message(message);
}

Result<> checkSendable(const ConversationRow &row)
{
    if (row.status == ConversationStatus::Resolved || row.status == ConversationStatus::Closed)
        return closedConversation();
    if (row.channel == ChannelKind::WhatsApp)
        return fail(ErrorCode::NoSession, GUICHE_ERROR_TEXT("No WhatsApp number is connected."));
    return {};
}

//! Sending and noting share their keys: one key of one caller stands for one request.
QString callerOf(const Principal &who)
{
    return who.isPerson() ? u"user:"_s + QString::number(who.userId) : u"key:"_s + who.credential;
}

//! The message that the key already led to; nullopt when the key is new, or there is none.
Result<std::optional<Message>> repeated(ReadConnection &db, const Principal &who, const ConversationRow &row,
                                        const QString &key)
{
    if (key.isEmpty())
        return std::nullopt;
    GUICHE_TRY(messageId, MessageRepository::sentOnce(db, row.organizationId, callerOf(who), key));
    if (messageId.isEmpty())
        return std::nullopt;
    GUICHE_TRY(message, MessageRepository::byId(db, messageId));
    if (!message)
        return std::nullopt;
    if (message->conversationKey != row.key)
        return fail(ErrorCode::Conflict,
                    GUICHE_ERROR_TEXT("This Idempotency-Key was used for another conversation."), {},
                    u"Idempotency-Key"_s);
    return Message(*message);
}

Result<> remember(WriteTransaction &tx, const Principal &who, const ConversationRow &row, const QString &key,
                  const QString &messageId)
{
    if (key.isEmpty())
        return {};
    return MessageRepository::rememberSent(tx.db(), row.organizationId, callerOf(who), key, messageId,
                                           tx.now());
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
    GUICHE_CHECK(checkSendable(row));
    GUICHE_CHECK(takeIfQueued(tx, who, row));
    GUICHE_TRY(message, answer(tx, row, draft, senderOf(who), who.isPerson() ? who.name : QString()));
    GUICHE_CHECK(remember(tx, who, row, draft.idempotencyKey, message.id));
    return SentMessage{.message = message};
}

Result<Message> Conversations::sendAs(WriteTransaction &tx, qint64 organizationId, const QString &id,
                                      const QString &sentBy, const OutgoingMessage &draft) const
{
    GUICHE_TRY(row, conversationFor(tx.db(), Principal::system(organizationId), id, Need::Write));
    GUICHE_CHECK(checkDraft(draft));
    GUICHE_CHECK(checkSendable(row));
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
    GUICHE_CHECK(remember(tx, who, row, idempotencyKey, message.id));
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
