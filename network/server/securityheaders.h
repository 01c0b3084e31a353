// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "network/server/http.h"

namespace guiche {

//! \brief For answers that are data: nothing may be loaded, nothing may frame them.
inline constexpr std::string_view ApiContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";

//! \brief Adds `X-Content-Type-Options`, `Referrer-Policy`, `Content-Security-Policy` and, under TLS,
//! `Strict-Transport-Security`, each only where the reply does not set it itself. `X-Frame-Options: DENY`
//! goes with a policy that says `frame-ancestors 'none'`.
void addSecurityHeaders(Reply &reply, const Request &request,
                        std::string_view contentSecurityPolicy = ApiContentSecurityPolicy);

} // namespace guiche
