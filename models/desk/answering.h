// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/desk/conversations.h"
#include "models/store/conversationrows.h"
#include "models/store/messagerows.h"

// How an answer is made, for the rules that make one: Conversations, and sending to a number.
namespace guiche::answering {

//! \brief Errors: Validation.
[[nodiscard]] Result<> checkDraft(const OutgoingMessage &draft);
//! \brief Whether the conversation takes it now. A WhatsApp conversation gets its session here. Errors:
//! Conflict (closed), NoSession, OutsideWindow, Validation.
[[nodiscard]] Result<> checkSendable(WriteTransaction &tx, ConversationRow &row,
                                     const OutgoingMessage &draft);
//! \brief A person's answer takes a queued conversation, if they canTake() it. Errors: AgentFull.
[[nodiscard]] Result<> takeIfQueued(WriteTransaction &tx, const Principal &who, ConversationRow &row);
//! \brief Whether what the person answers becomes theirs. Supervisors may write anywhere, so one who has as
//! many conversations as they can take leaves it where it is; for others that is an error: AgentFull.
[[nodiscard]] Result<bool> canTake(ReadConnection &db, const Principal &who, qint64 organizationId);
//! \brief Stored, told, and on its way.
[[nodiscard]] Result<Message> answer(WriteTransaction &tx, const ConversationRow &row,
                                     const OutgoingMessage &draft, const QString &sentBy,
                                     const QString &senderName);
[[nodiscard]] Result<MessageRow> store(WriteTransaction &tx, const ConversationRow &row,
                                       const OutgoingMessage &draft, Direction direction,
                                       const QString &sentBy, const QString &senderName);

//! \brief The message that the caller's key already led to; nullopt when the key is new, or there is none.
[[nodiscard]] Result<std::optional<MessageRow>> sentBefore(ReadConnection &db, const Principal &who,
                                                           qint64 organizationId, const QString &key);
[[nodiscard]] Result<> remember(WriteTransaction &tx, const Principal &who, qint64 organizationId,
                                const QString &key, const QString &messageId);

} // namespace guiche::answering
