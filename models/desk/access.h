// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/permissions.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"

// Who may do what to which: the matrix of permissions, and what depends on the single object. The rules ask
// here, and so does whoever decides which events a caller gets.
namespace guiche::access {

//! \brief Nothing when the matrix allows it. Errors: Unauthorized for an anonymous caller, Forbidden.
[[nodiscard]] Result<> require(const Principal &who, Permission permission);

//! \brief True when the caller may reach that organization at all; else the rule answers NotFound.
[[nodiscard]] bool reaches(const Principal &who, qint64 organizationId);
//! \brief Reads every conversation of its organization: supervisors and up, the read-only role `user`, and
//! keys with `read`.
[[nodiscard]] bool seesAll(const Principal &who);
//! \brief May read a conversation of the caller's organization in that state (an `atendente`: own and queued
//! ones).
[[nodiscard]] bool sees(const Principal &who, ConversationStatus status, qint64 assignedTo);
//! \brief The same for an event: the conversation is the caller's, or was until this event, or nobody's. News
//! of WhatsApp sessions are for those who may list them.
[[nodiscard]] bool sees(const Principal &who, const Event &event);
//! \brief May answer, close, tag … a conversation in that state.
[[nodiscard]] bool writes(const Principal &who, ConversationStatus status, qint64 assignedTo);

} // namespace guiche::access
