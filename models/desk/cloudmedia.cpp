// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/cloudmedia.h"

#include "models/desk/deskevents.h"
#include "models/desk/whatsappnews.h"
#include "models/store/messagerows.h"
#include "models/store/smallrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

Result<> change(WriteTransaction &tx, const MessageRow &message)
{
    GUICHE_CHECK(MessageRepository::setFiles(tx.db(), message.key, message.attachments, message.payload));
    GUICHE_TRY(conversation, ConversationRepository::byKey(tx.db(), message.conversationKey));
    GUICHE_CHECK(deskevents::messageUpdated(tx, *conversation, message));
    return whatsappnews::message(tx, WebhookEvent::MessagesUpdate, message);
}

//! The message that waits for that file; nullopt: it waits no longer.
Result<std::optional<MessageRow>> waiting(WriteTransaction &tx, const MediaRepository::Row &row)
{
    GUICHE_TRY(isOpen, MediaRepository::remove(tx.db(), row.key));
    if (!isOpen)
        return std::nullopt;
    GUICHE_TRY(message, MessageRepository::byId(tx.db(), row.messageId));
    return message && message->deletedAt == 0 ? message : std::nullopt;
}

} // namespace

CloudMediaFiles::CloudMediaFiles(const Attachments &attachments)
    : m_attachments(attachments)
{
}

Result<> CloudMediaFiles::fetched(WriteTransaction &tx, const MediaRepository::Row &row,
                                  const StoredFile &file) const
{
    GUICHE_TRY(message, waiting(tx, row));
    if (!message)
        return {};
    GUICHE_TRY(attachment, m_attachments.add(tx, Principal::system(message->organizationId), file));
    GUICHE_CHECK(AttachmentRepository::setConversation(tx.db(), attachment.id, message->conversationKey));
    message->attachments = {attachment};
    return change(tx, *message);
}

Result<> CloudMediaFiles::lost(WriteTransaction &tx, const MediaRepository::Row &row,
                               const QString &reason) const
{
    GUICHE_TRY(message, waiting(tx, row));
    if (!message)
        return {};
    message->payload[u"media_error"_s] = reason;
    return change(tx, *message);
}

} // namespace guiche
