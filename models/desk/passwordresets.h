// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief A token that sets a new password, once, for half an hour. Only its hash is stored.
struct IssuedReset
{
    User user = {};
    QString token = {};
    TimeMs expiresAt = 0;
    QString language = {}; //!< of the organization: `pt-BR`, `en`, `es`
};

//! \brief Where the desk's page is on which somebody sets a new password.
inline constexpr std::string_view PasswordPagePath = "/reset-password";

//! \brief That page with a token, under the desk's own address; empty when that is not known. The token
//! is in the fragment, which browsers keep to themselves: no server, log or referrer ever sees it.
[[nodiscard]] QString resetLink(const QString &publicUrl, const QString &token);

//! \brief Forgotten passwords (spec 004), and changes of one's own. No state, so that the work may go on
//! after the answer.
class PasswordResets final
{
public:
    //! \brief nullopt, and nothing changed, for an address that nobody active has, and for one that was asked
    //! for too often within the hour.
    [[nodiscard]] static Result<std::optional<IssuedReset>> request(WriteTransaction &tx,
                                                                    const QString &email);
    //! \brief What an administrator hands out where there is no mail. Nobody's above them. Errors: Forbidden,
    //! NotFound, Conflict (not active).
    [[nodiscard]] static Result<IssuedReset> issueFor(WriteTransaction &tx, const Principal &who,
                                                      qint64 userId);
    //! \brief Until when a token is good. Errors: Validation (`token`: unknown, used, run out).
    [[nodiscard]] static Result<TimeMs> expiryOf(ReadConnection &db, const QString &token, TimeMs now);
    //! \brief Run it before argon2. Errors: Validation (`token`: unknown, used, run out; `new_password`).
    [[nodiscard]] static Result<> check(ReadConnection &db, const QString &token, const QString &newPassword,
                                        TimeMs now);
    //! \brief Sets the password and ends every sign-in; every other token of the person is used up too.
    //! Errors: Validation (`token`).
    [[nodiscard]] static Result<User> redeem(WriteTransaction &tx, const QString &token,
                                             const QString &passwordHash);
    //! \brief The caller's own, after the present one was verified; ends the caller's other sign-ins.
    [[nodiscard]] static Result<User> change(WriteTransaction &tx, const Principal &who,
                                             const QString &passwordHash);
};

} // namespace guiche
