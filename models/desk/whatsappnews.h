// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"
#include "models/domain/webhook.h"
#include "models/store/conversationrows.h"
#include "models/store/messagerows.h"
#include "models/store/writer.h"

// What integrations hear of WhatsApp (outgoing webhooks): queued in the transaction of the change, and
// nothing is put together for a session that has no webhook.
namespace guiche::whatsappnews {

[[nodiscard]] bool wants(const Session &session, WebhookEvent event);
//! \brief `messages.upsert`, `messages.update`, `messages.delete`: `{"message","contact","conversation"}`.
[[nodiscard]] Result<> message(WriteTransaction &tx, const Session &session, WebhookEvent event,
                               const QString &messageId);
//! \brief The same by the message's own session; nothing when it has none.
[[nodiscard]] Result<> message(WriteTransaction &tx, WebhookEvent event, const MessageRow &message);
//! \brief `message-receipt.update`: `{"message_id","provider_id","conversation_id","status","error"?}`.
[[nodiscard]] Result<> receipt(WriteTransaction &tx, const Session &session, const MessageRow &message,
                               MessageStatus status, const QString &error);
//! \brief `contacts.upsert` or `contacts.update`: the contact.
[[nodiscard]] Result<> contact(WriteTransaction &tx, const Session &session, WebhookEvent event,
                               qint64 contactKey);
//! \brief `chats.upsert`: the conversation.
[[nodiscard]] Result<> chat(WriteTransaction &tx, const Session &session, const QString &conversationId);
//! \brief `presence.update`: `{"conversation_id","contact","typing"}`.
[[nodiscard]] Result<> presence(WriteTransaction &tx, const Session &session,
                                const ConversationRow &conversation, bool isTyping);

} // namespace guiche::whatsappnews
