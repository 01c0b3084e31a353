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

    [[nodiscard]] static Result<qint64> count(ReadConnection &db, const Filter &filter);
    //! \brief Best matches first where there is an expression, else newest first.
    [[nodiscard]] static Result<QList<ContactRow>> page(ReadConnection &db, const Filter &filter, int limit,
                                                        qint64 offset);
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
