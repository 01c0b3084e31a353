// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"
#include "models/store/writer.h"

// Who is told that a contact changed: the event log (`contact_updated {contact}`, or `contact_removed
// {contact_id}`), and the webhooks of the sessions through which the contact writes (spec 002,
// `contacts.update`).
namespace guiche::contactnews {

[[nodiscard]] Result<> updated(WriteTransaction &tx, qint64 contactKey);
//! \brief The event alone: WhatsApp's own news of the contact go to its session's webhook by another way.
[[nodiscard]] Result<> learnt(WriteTransaction &tx, qint64 contactKey);
[[nodiscard]] Result<> removed(WriteTransaction &tx, qint64 organizationId, const QString &contactId);

} // namespace guiche::contactnews
