// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/securityheaders.h"

#include <string>

namespace guiche {

namespace {

void addIfMissing(Headers &headers, std::string_view name, std::string_view value)
{
    if (!headers.contains(name))
        headers.add(std::string(name), std::string(value));
}

} // namespace

void addSecurityHeaders(Reply &reply, const Request &request, std::string_view contentSecurityPolicy)
{
    Headers &headers = reply.headers;
    addIfMissing(headers, "X-Content-Type-Options", "nosniff");
    addIfMissing(headers, "Referrer-Policy", "no-referrer");
    addIfMissing(headers, "Content-Security-Policy", contentSecurityPolicy);
    if (headers.value("Content-Security-Policy").find("frame-ancestors 'none'") != std::string_view::npos)
        addIfMissing(headers, "X-Frame-Options", "DENY");
    if (request.isSecure)
        addIfMissing(headers, "Strict-Transport-Security", "max-age=31536000");
}

} // namespace guiche
