// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "models/desk/sessions.h"
#include "models/domain/error.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief A session as spec 001 sees it.
struct TokenSession
{
    Session session = {};
    bool isDeleted = false;
    QString userName = {}; //!< the part of the owner's e-mail before the `@`
};

//! \brief Spec 001: sessions that a token names, owned by a user of the first organization. The token is
//! stored hashed.
class TokenSessions final
{
public:
    explicit TokenSessions(const Sessions &sessions);

    //! \brief The user that `X-QUEPASA-USER` names, by e-mail or by the part before the `@`. Errors:
    //! Unauthorized (unknown or inactive).
    [[nodiscard]] Result<User> owner(ReadConnection &db, const QString &name) const;
    //! \brief Errors: Unauthorized (no session ever had that token).
    [[nodiscard]] Result<TokenSession> find(ReadConnection &db, const QString &token) const;
    //! \brief The session of that token, connecting; made when there is none (named `quepasa-` and 8
    //! characters) or when it was deleted. `detail` as for Sessions::connect. Errors: Conflict (is
    //! connected), Unauthorized (the token is another user's).
    [[nodiscard]] Result<Session> scan(WriteTransaction &tx, const User &owner, const QString &token,
                                       const QString &detail = {}) const;
    //! \brief Logs out. Errors: Unauthorized (unknown token), NotFound (nothing is connected).
    [[nodiscard]] Result<> logout(WriteTransaction &tx, const QString &token) const;

private:
    const Sessions &m_sessions;
};

} // namespace guiche
