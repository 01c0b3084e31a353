// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "models/desk/whatsappintake.h"
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
//! \brief `chats.upsert`, a conversation has begun: the conversation.
[[nodiscard]] Result<> chat(WriteTransaction &tx, const Session &session, const QString &conversationId);
//! \brief `chats.update`, it was assigned, transferred, closed, reopened, read or tagged, or its customer's
//! name has changed: the conversation as it is now. A message alone is no such change: `messages.upsert`
//! tells of it.
[[nodiscard]] Result<> chatChanged(WriteTransaction &tx, const ConversationRow &conversation);
//! \brief What the account's own phone did with a chat: `chats.update` (archived, pinned, muted),
//! `chats.delete` (deleted there; the desk keeps its conversation). The conversation, if there is one, with
//! `chat`: the phone's words.
[[nodiscard]] Result<> chatOnPhone(WriteTransaction &tx, const Session &session, WebhookEvent event,
                                   const WhatsAppPerson &person, const QJsonObject &chat);
//! \brief `presence.update`: `{"conversation_id","contact","typing"}`.
[[nodiscard]] Result<> presence(WriteTransaction &tx, const Session &session,
                                const ConversationRow &conversation, bool isTyping);

} // namespace guiche::whatsappnews
