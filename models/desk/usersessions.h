// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief A session that a program keeps for one of its own users (spec 000).
struct UserSession
{
    QString id = {};           //!< 64 hex characters from the operating system's generator
    QString userId = {};       //!< the program's name for the user; empty: none
    QJsonObject metadata = {}; //!< whatever the program wants to find again
    TimeMs createdAt = 0;      //!< whole seconds
    TimeMs expiresAt = 0;
};

struct NewUserSession
{
    QString userId = {};
    QJsonObject metadata = {};
    int ttlHours = 0; //!< 0: the setting's
};

//! \brief Sessions of the callers' own users, each of one organization. They live in the store and survive a
//! restart; an expired one is as good as gone, and is removed by `sweep`.
//!
//! Errors carry the words of spec 000, which are Portuguese: its family answers in no other language. Called
//! by whom `user_sessions.read` and `user_sessions.write` of the permission matrix let in, and by the open
//! listener of spec 000 as the desk itself.
class UserSessions final
{
public:
    static constexpr qsizetype MaxMetadataBytes = 16 * 1024; //!< as compact JSON
    static constexpr qsizetype MaxUserIdLength = 255;
    static constexpr int MaxTtlHours = 720;

    //! \brief Of an organization that is given as 0 (there was none yet when the caller came), the first one:
    //! it is made when it is still missing. Errors: Validation (metadata or user id too long, hours out of
    //! range), Forbidden.
    [[nodiscard]] Result<UserSession> create(WriteTransaction &tx, const Principal &who,
                                             const NewUserSession &given) const;
    //! \brief Errors: NotFound (unknown, expired, of another organization).
    [[nodiscard]] Result<UserSession> get(ReadConnection &db, const Principal &who, const QString &id,
                                          TimeMs now) const;
    //! \brief Errors: NotFound.
    [[nodiscard]] Result<> remove(WriteTransaction &tx, const Principal &who, const QString &id) const;

    //! \brief How many have not expired, in all organizations.
    [[nodiscard]] Result<qint64> activeCount(ReadConnection &db, TimeMs now) const;
    //! \brief The same of the first organization, to which those of spec 000's own listener belong.
    [[nodiscard]] Result<qint64> activeCountOfFirst(ReadConnection &db, TimeMs now) const;
    //! \brief Removes expired ones, a limited number at a time; how many it were.
    [[nodiscard]] Result<qint64> sweep(WriteTransaction &tx, int limit) const;
};

} // namespace guiche
