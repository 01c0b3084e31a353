// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/api/call.h"

// What is answered to wrong passwords and codes: the desk family's error form with what a person wants to
// know besides.
namespace guiche {

//! \brief The error, with `attempts_left`: how many more are looked at before waits begin.
[[nodiscard]] Reply attemptRefused(const Call &call, const Error &error, int attemptsLeft);
//! \brief 429 `RATE_LIMITED` with `Retry-After`.
[[nodiscard]] Reply attemptTooEarly(const Call &call, int waitSeconds);
//! \brief 401 `TOTP_REQUIRED`.
[[nodiscard]] Reply codeWanted(const Call &call);

//! \brief The caller's own password once more, for changes that a stolen token must not make. `nullopt`: it
//! is right; else what to answer (400 with `field`, 429).
[[nodiscard]] Task<Result<std::optional<Reply>>> checkOwnPassword(Call &call, User me, QString password,
                                                                  QString field);

} // namespace guiche
