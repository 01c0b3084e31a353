// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/contacts.h"

namespace guiche {

struct MergedContacts
{
    QString mergeId = {};
    ContactCard contact = {};
    TimeMs undoUntil = 0;
};

//! \brief Two contacts that are one customer: the second goes up in the first.
//!
//! Conversations move. What the first does not have (name, number, e-mail, linked identity, customer id,
//! fields) it takes over; a second number, linked identity, customer id or browser stays with it as a further
//! identity, so that whoever writes from there is known; tags are joined. For 24 hours the merge can be
//! undone.
class ContactMerge final
{
public:
    static constexpr TimeMs UndoMs = 24LL * 3600 * 1000;

    //! \brief `otherId` goes up in `id`. Errors: NotFound, Validation (`contact_id`: the same contact, or not
    //! in the same organization; a group), PreconditionFailed.
    [[nodiscard]] Result<MergedContacts> merge(WriteTransaction &tx, const Principal &who, const QString &id,
                                               const QString &otherId, const QString &ifMatch) const;
    //! \brief Both contacts are as they were before, with their conversations and what has been written in
    //! these since. What somebody gave the joint contact after the merge stays with the first. Answers the
    //! second. Errors: NotFound, Conflict (later than 24 hours, undone before, or what it made is gone or
    //! taken by another contact).
    [[nodiscard]] Result<ContactCard> undo(WriteTransaction &tx, const Principal &who,
                                           const QString &mergeId) const;
};

} // namespace guiche
