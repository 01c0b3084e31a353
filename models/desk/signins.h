// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/accountrows.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief One of a person's open sign-ins.
struct ListedSignIn
{
    SignInListRepository::Row row = {};
    bool isCurrent = false; //!< the one that asks
};

//! \brief Where a person is signed in, and ending that. Errors of all: Unauthorized, Forbidden (a key).
class SignIns final
{
public:
    //! \brief Newest first.
    [[nodiscard]] static Result<QList<ListedSignIn>> list(ReadConnection &db, const Principal &who,
                                                          TimeMs now);
    //! \brief One of the caller's own, at once, its sockets too. Errors: NotFound.
    [[nodiscard]] static Result<> end(WriteTransaction &tx, const Principal &who, const QString &id);
    //! \brief For whoever lets callers in.
    [[nodiscard]] static Result<> noteUse(WriteTransaction &tx, const QString &id);
    // For administrators, and about nobody above them. Errors of both: Forbidden, NotFound.
    //! \brief A colleague's, all of them, at once.
    [[nodiscard]] static Result<> endAllOf(WriteTransaction &tx, const Principal &who, qint64 userId);
    //! \brief Ends the wait that wrong passwords have brought upon a colleague's e-mail.
    [[nodiscard]] static Result<> unlock(WriteTransaction &tx, const Principal &who, qint64 userId);
    //! \brief All of them, the caller's as well.
    [[nodiscard]] static Result<> endAll(WriteTransaction &tx, const Principal &who);
};

} // namespace guiche
