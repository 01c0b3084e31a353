// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"
#include "models/store/importrows.h"
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
//! \brief Once, at the end of a file, however it ends: `contacts_imported {import_id,created,updated}`.
//! Neither an event nor a delivery for each contact: a file of a million rows would push everything else out
//! of the event log and stand before every customer's message in the order of the webhooks. Whoever keeps a
//! copy reads the list again; who writes first is made known to the webhooks then.
[[nodiscard]] Result<> imported(WriteTransaction &tx, const ImportRow &row);
[[nodiscard]] Result<> removed(WriteTransaction &tx, qint64 organizationId, const QString &contactId);

} // namespace guiche::contactnews
