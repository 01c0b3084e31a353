// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"
#include "models/domain/session.h"
#include "models/domain/types.h"
#include "models/store/conversationrows.h"
#include "models/store/writer.h"

// Every event that the rules record, with its published members (API contract, "WebSocket events"), in one
// place. What changes a WhatsApp conversation (assigned, closed, updated) is also queued as `chats.update`
// for the session's webhook.
namespace guiche::deskevents {

[[nodiscard]] Result<> newMessage(WriteTransaction &tx, qint64 organizationId, qint64 assignedTo,
                                  const Message &message);
[[nodiscard]] Result<> messageStatus(WriteTransaction &tx, const ConversationRow &conversation,
                                     const QString &messageId, MessageStatus status, const QString &error);
//! \brief Text, reactions, removal …: the message as it is now.
[[nodiscard]] Result<> messageUpdated(WriteTransaction &tx, const ConversationRow &conversation,
                                      const Message &message);
//! \brief `conversation` as it is now; `previous` 0: it was nobody's.
[[nodiscard]] Result<> assigned(WriteTransaction &tx, const ConversationRow &conversation, qint64 previous,
                                const Principal &by, const QString &reason);
[[nodiscard]] Result<> closed(WriteTransaction &tx, const ConversationRow &conversation, qint64 previous,
                              Resolution resolution);
//! \brief `queue_update` for a conversation that came into the queue.
[[nodiscard]] Result<> queued(WriteTransaction &tx, const ConversationRow &conversation,
                              const QString &reason);
//! \brief `queue_update` for one that left it: position null.
[[nodiscard]] Result<> leftQueue(WriteTransaction &tx, const ConversationRow &conversation,
                                 const QString &reason);
[[nodiscard]] Result<> updated(WriteTransaction &tx, const ConversationRow &conversation,
                               const QString &reason);
[[nodiscard]] Result<> agentStatus(WriteTransaction &tx, qint64 organizationId, qint64 userId,
                                   const QString &name, AgentStatus status);
//! \brief `session_updated {session_id,name,status,cause,detail,phone_number,has_qr}`: for the topic
//! `sessions`.
[[nodiscard]] Result<> sessionUpdated(WriteTransaction &tx, const Session &session, bool hasQr);
//! \brief For the sockets alone: whoever holds one of that sign-in is to be put out.
[[nodiscard]] Result<> signedOut(WriteTransaction &tx, const QString &signInId, qint64 userId);

} // namespace guiche::deskevents
