// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/contactrows.h"

namespace guiche {

//! \brief Lists of contacts.
class ContactList final
{
public:
    struct Filter
    {
        qint64 organizationId = 0;
        QString expression = {}; //!< full text; empty: everybody
        QString tag = {};        //!< empty: any
    };

    //! \brief Of so many matches of an expression the best are told; more are not counted either. On a
    //! million contacts that all match, ranking them takes a second, and this a tenth of it.
    static constexpr qint64 MostRanked = 10'000;

    struct Page
    {
        QList<ContactRow> contacts = {};
        qint64 total = 0;
        bool isTotalExact = true; //!< false: there are more
    };
    //! \brief Best matches first where there is an expression that at most MostRanked match, else newest
    //! first.
    [[nodiscard]] static Result<Page> page(ReadConnection &db, const Filter &filter, int limit,
                                           qint64 offset);
    //! \brief Every tag of the organization's contacts, in order; the first `limit`.
    [[nodiscard]] static Result<QStringList> tags(ReadConnection &db, qint64 organizationId, int limit);
    //! \brief In the order in which they were made, after that key: for walking through all of them.
    [[nodiscard]] static Result<QList<ContactRow>> after(ReadConnection &db, const Filter &filter,
                                                         qint64 afterKey, int limit);
    [[nodiscard]] static Result<bool> hasConversations(ReadConnection &db, qint64 contactKey);
    [[nodiscard]] static Result<QList<qint64>> conversationKeys(ReadConnection &db, qint64 contactKey);
    //! \brief The name under which its messages were written goes.
    [[nodiscard]] static Result<> forgetSender(WriteConnection &db, qint64 contactKey);
    //! \brief Sessions through which the contact's WhatsApp conversations run.
    [[nodiscard]] static Result<QList<qint64>> sessionKeys(ReadConnection &db, qint64 contactKey);
};

} // namespace guiche
