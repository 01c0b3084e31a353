// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>
#include <string_view>

#include "network/server/http.h"

namespace guiche {

//! \brief True for `http(s)://` with the host `localhost`, `127.0.0.0/8` or `[::1]`, any port.
[[nodiscard]] bool isLoopbackOrigin(std::string_view origin);

//! \brief May a page of the request's `Origin` use this site's chat: no Origin (not a browser), the desk's
//! own address, loopback, or one of the site's list. `null` never.
[[nodiscard]] bool isOriginAllowed(const Request &request, const QStringList &allowedOrigins);

//! \brief The `Host` field when it is nothing but a host and a port, else empty: safe to write into a header.
[[nodiscard]] std::string safeHost(const Request &request);

} // namespace guiche
