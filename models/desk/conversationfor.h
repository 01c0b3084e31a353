// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/conversationrows.h"
#include "models/store/writer.h"

namespace guiche {

enum class Need { Read, Write };

//! \brief The conversation of that id for that caller. Errors: NotFound (unknown, or another organization's),
//! Forbidden, Unauthorized.
[[nodiscard]] Result<ConversationRow> conversationFor(ReadConnection &db, const Principal &who,
                                                      const QString &id, Need need);

//! \brief Notes in the audit log that a supervisor (or somebody above) writes into a colleague's
//! conversation; nothing for anybody else. To be called before the change: `row` is as it was. `action`:
//! `conversation.closed` …
[[nodiscard]] Result<> auditIfColleagues(WriteTransaction &tx, const Principal &who,
                                         const ConversationRow &row, const QString &action,
                                         const QJsonObject &after = {});

//! \brief The text of a refused action on a conversation that is closed.
[[nodiscard]] std::unexpected<Error> closedConversation();

//! \brief Who did it, as messages carry it: a user's id, `bot` for programs, `system`.
[[nodiscard]] QString senderOf(const Principal &who);

} // namespace guiche
