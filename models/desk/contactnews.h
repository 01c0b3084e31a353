// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"
#include "models/store/writer.h"

// Who is told that a contact is there or changed: the event log (`contact_updated {contact}`, or
// `contact_removed {contact_id}`), and the webhooks of the sessions through which the contact writes (spec
// 002, `contacts.update`); of a new one, whom no session knows yet, those of all the organization's sessions
// (`contacts.upsert`).
namespace guiche::contactnews {

//! \brief Somebody at the desk or a program has made it.
[[nodiscard]] Result<> made(WriteTransaction &tx, qint64 contactKey);
[[nodiscard]] Result<> updated(WriteTransaction &tx, qint64 contactKey);
//! \brief The event alone: WhatsApp's own news of the contact go to its session's webhook by another way.
[[nodiscard]] Result<> learnt(WriteTransaction &tx, qint64 contactKey);
[[nodiscard]] Result<> removed(WriteTransaction &tx, qint64 organizationId, const QString &contactId);

} // namespace guiche::contactnews
