// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/api/call.h"

namespace guiche {

// Argon2 on the work pool. Errors: Unavailable (too many are waiting), Internal.
[[nodiscard]] Task<Result<QString>> hashPassword(const Call &call, QString password);
[[nodiscard]] Task<Result<bool>> verifyPassword(const Call &call, QString hash, QString password);

} // namespace guiche
