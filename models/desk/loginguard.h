// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief Slows down whoever guesses: after `FreeAttempts` wrong passwords (or codes) in a row for one
//! address each further one makes the next wait longer, to an hour at most. Kept in the store, so a restart
//! changes nothing; by the address that was typed, so that it says nothing about whether somebody has it.
//! A day without a wrong one, a complete sign-in or a reset password begins anew.
class LoginGuard final
{
public:
    static constexpr int FreeAttempts = 5;

    //! \brief How long from `now` that address has to wait; 0: not at all.
    [[nodiscard]] static Result<int> waitSeconds(ReadConnection &db, const QString &email, TimeMs now);
    //! \brief Until when; in the past, or 0: nobody waits.
    [[nodiscard]] static Result<TimeMs> blockedUntil(ReadConnection &db, const QString &email);
    //! \brief Counts a wrong one; returns how many are left before waits begin.
    [[nodiscard]] static Result<int> failed(WriteTransaction &tx, const QString &email);
    [[nodiscard]] static Result<> passed(WriteTransaction &tx, const QString &email);
};

} // namespace guiche
