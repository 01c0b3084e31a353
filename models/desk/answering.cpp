// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/answering.h"

#include "models/desk/apichannel.h"
#include "models/desk/attachments.h"
#include "models/desk/conversationfor.h"
#include "models/desk/deskevents.h"
#include "models/desk/outbox.h"
#include "models/desk/templates.h"
#include "models/domain/filekind.h"
#include "models/domain/ids.h"
#include "models/store/people.h"
#include "models/store/smallrows.h"

using namespace Qt::StringLiterals;

namespace guiche::answering {

namespace {

constexpr qsizetype MaxContentLength = 65'536;
constexpr qsizetype MaxAttachments = 10;
constexpr qsizetype MaxKeyLength = 200;

std::unexpected<Error> badContent(const char *text)
{
    return fail(ErrorCode::Validation, text, {}, u"content"_s);
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

//! Puts the answer on its way.
Result<> handOn(WriteTransaction &tx, const ConversationRow &row, const MessageRow &message)
{
    if (row.channel == ChannelKind::WhatsApp)
        return Outbox::add(tx, row, message);
    if (row.channel != ChannelKind::Api)
        return {};
    if (!row.callbackUrl.isEmpty())
        return ApiChannel::queueCallback(tx, row, message);
    // Integrations without a callback read the event log: there it is, so it is sent.
    GUICHE_CHECK(MessageRepository::setStatus(tx.db(), message.key, MessageStatus::Sent, {}));
    GUICHE_CHECK(ConversationRepository::setLastStatus(tx.db(), row.key, message.key, MessageStatus::Sent));
    return deskevents::messageStatus(tx, row, message.id, MessageStatus::Sent, {});
}

QString callerOf(const Principal &who)
{
    return who.isPerson() ? u"user:"_s + QString::number(who.userId) : u"key:"_s + who.credential;
}

} // namespace

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

Result<> checkSendable(WriteTransaction &tx, ConversationRow &row, const OutgoingMessage &draft)
{
    if (row.status == ConversationStatus::Resolved || row.status == ConversationStatus::Closed)
        return closedConversation();
    return row.channel == ChannelKind::WhatsApp ? Outbox::checkSendable(tx, row, draft) : Result<>();
}

Result<bool> canTake(ReadConnection &db, const Principal &who, qint64 organizationId)
{
    GUICHE_TRY(user, UserRepository::byId(db, who.userId));
    GUICHE_TRY(open, UserRepository::openConversations(db, organizationId, who.userId));
    const bool isFull = user && open >= user->maxConversations;
    if (isFull && !who.isAtLeast(Role::Supervisor))
        return fail(ErrorCode::AgentFull,
                    GUICHE_ERROR_TEXT("You already have as many conversations as you can take."));
    return !isFull;
}

Result<> takeIfQueued(WriteTransaction &tx, const Principal &who, ConversationRow &row)
{
    const bool isQueued = row.status == ConversationStatus::Queue;
    const bool isPrograms = row.status == ConversationStatus::InProgress && row.assignedTo == 0;
    if (!who.isPerson() || !(isQueued || isPrograms))
        return {};
    GUICHE_TRY(isTaken, canTake(tx.db(), who, row.organizationId));
    if (!isTaken)
        return {};
    row.status = ConversationStatus::InProgress;
    row.assignedTo = who.userId;
    row.assignedName = who.name;
    row.queuedAt = 0;
    GUICHE_CHECK(ConversationRepository::updateState(tx.db(), row));
    GUICHE_CHECK(deskevents::assigned(tx, row, 0, who, u"answered"_s));
    return isQueued ? deskevents::leftQueue(tx, row, u"assigned"_s) : Result<>();
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
    message.type = draft.type == MessageType::Text && !files.isEmpty() ? messageTypeOf(files.first().mimeType)
                                                                       : draft.type;
    message.content = draft.content;
    message.attachments = files;
    message.sentBy = sentBy;
    message.senderName = senderName;
    message.timestamp = tx.now();
    message.status = direction == Direction::Internal ? MessageStatus::Sent : MessageStatus::Queued;
    message.externalId = draft.externalId;
    message.replyTo = draft.replyTo;
    message.payload = draft.payload;
    message.sessionKey = row.channel == ChannelKind::WhatsApp ? row.sessionKey : 0;
    GUICHE_TRY(key, MessageRepository::insert(tx.db(), message));
    message.key = key;
    for (const QString &id : draft.attachmentIds)
        GUICHE_CHECK(AttachmentRepository::setConversation(tx.db(), id, row.key));
    return message;
}

Result<Message> answer(WriteTransaction &tx, const ConversationRow &row, const OutgoingMessage &draft,
                       const QString &sentBy, const QString &senderName)
{
    OutgoingMessage ready = draft;
    if (row.channel == ChannelKind::WhatsApp && draft.type == MessageType::Template) {
        GUICHE_TRY(prepared, Templates::prepare(tx.db(), row.sessionKey, draft));
        ready = prepared;
    }
    GUICHE_TRY(message, store(tx, row, ready, Direction::Outgoing, sentBy, senderName));
    GUICHE_CHECK(addAnswer(tx, row, message));
    GUICHE_CHECK(deskevents::newMessage(tx, row.organizationId, row.assignedTo, message));
    GUICHE_CHECK(handOn(tx, row, message));
    return Message(message);
}

Result<std::optional<MessageRow>> sentBefore(ReadConnection &db, const Principal &who, qint64 organizationId,
                                             const QString &key)
{
    if (key.isEmpty())
        return std::nullopt;
    GUICHE_TRY(messageId, MessageRepository::sentOnce(db, organizationId, callerOf(who), key));
    if (messageId.isEmpty())
        return std::nullopt;
    return MessageRepository::byId(db, messageId);
}

Result<> remember(WriteTransaction &tx, const Principal &who, qint64 organizationId, const QString &key,
                  const QString &messageId)
{
    if (key.isEmpty())
        return {};
    return MessageRepository::rememberSent(tx.db(), organizationId, callerOf(who), key, messageId, tx.now());
}

} // namespace guiche::answering
