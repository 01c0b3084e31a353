// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

#include "models/domain/role.h"
#include "network/server/http.h"

namespace guiche {

//! \brief The token or key that the caller shows: `Authorization: Bearer …`, else `X-API-Key`; empty when
//! there is none. A JWT is never taken from `X-API-Key`.
[[nodiscard]] QString bearerCredentials(const Request &request);

//! \brief How the request log names the caller: `user:7`, `key:…`; empty when anonymous.
[[nodiscard]] std::string callerName(const Principal &who);

} // namespace guiche
