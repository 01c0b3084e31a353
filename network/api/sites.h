// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/server/http.h"

namespace guiche {

//! \brief Which names and which web pages may reach the desk, besides the loopback ones.
struct SiteOptions
{
    std::vector<std::string> hostNames = {};      //!< lower case, without port: `desk.example`
    std::vector<std::string> allowedOrigins = {}; //!< `https://crm.example`
};

//! \brief True when `Host` names the listener: a loopback name or the socket's own address with its port, or
//! a configured name with any port (a proxy may stand before it). Keeps a page with a rebound DNS name out.
[[nodiscard]] bool isKnownHost(const Request &request, const SiteOptions &options);

//! \brief True for the origins of loopback pages, of the desk itself, and of the configured sites.
[[nodiscard]] bool isAllowedOrigin(const Request &request, const SiteOptions &options);

//! \brief The CORS fields of an answer to an allowed origin; `Vary` always.
void addCorsHeaders(Reply &reply, std::string_view origin);

//! \brief The answer to OPTIONS of a path with those methods (`GET, HEAD, OPTIONS`).
[[nodiscard]] Reply optionsReply(const Request &request, const std::string &allowed);

} // namespace guiche
