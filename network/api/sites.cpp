// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/sites.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace guiche {

namespace {

struct HostPort
{
    std::string host; //!< lower case, an IPv6 address without its brackets
    std::uint16_t port = 0;
};

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return result;
}

std::optional<HostPort> parseHost(std::string_view text, bool isSecure)
{
    HostPort result;
    result.port = isSecure ? 443 : 80;
    std::string_view port;
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string_view::npos)
            return std::nullopt;
        result.host = lower(text.substr(1, end - 1));
        port = text.substr(end + 1);
    } else {
        const auto colon = text.find(':');
        result.host = lower(text.substr(0, colon));
        port = colon == std::string_view::npos ? std::string_view() : text.substr(colon);
    }
    if (!port.empty()) {
        if (port.front() != ':')
            return std::nullopt;
        const char *end = port.data() + port.size();
        const auto [stopped, error] = std::from_chars(port.data() + 1, end, result.port);
        if (error != std::errc() || stopped != end)
            return std::nullopt;
    }
    return result.host.empty() ? std::nullopt : std::optional(result);
}

bool isLoopbackName(std::string_view host)
{
    return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

} // namespace

bool isKnownHost(const Request &request, const SiteOptions &options)
{
    const auto host = parseHost(request.headers.value("Host"), request.isSecure);
    if (!host)
        return false;
    if (std::ranges::find(options.hostNames, host->host) != options.hostNames.end())
        return true;
    return host->port == request.localPort &&
           (isLoopbackName(host->host) || host->host == request.localAddress);
}

bool isAllowedOrigin(const Request &request, const SiteOptions &options)
{
    const std::string_view origin = request.headers.value("Origin");
    if (std::ranges::find(options.allowedOrigins, origin) != options.allowedOrigins.end())
        return true;
    const bool isSecure = origin.starts_with("https://");
    if (!isSecure && !origin.starts_with("http://"))
        return false;
    const auto site = parseHost(origin.substr(isSecure ? 8 : 7), isSecure);
    if (!site)
        return false;
    if (isLoopbackName(site->host) ||
        std::ranges::find(options.hostNames, site->host) != options.hostNames.end())
        return true;
    return isSecure == request.isSecure && site->host == request.localAddress &&
           site->port == request.localPort;
}

void addCorsHeaders(Reply &reply, std::string_view origin)
{
    reply.headers.add("Vary", "Origin");
    if (origin.empty())
        return;
    reply.headers.add("Access-Control-Allow-Origin", std::string(origin));
    reply.headers.add("Access-Control-Expose-Headers",
                      "ETag, Location, Retry-After, X-Next-Cursor, X-RateLimit-Limit, X-RateLimit-Remaining, "
                      "X-RateLimit-Reset, X-Request-Id, X-Total-Count, X-Total-Count-Exact");
}

Reply optionsReply(const Request &request, const std::string &allowed)
{
    Reply reply;
    reply.status = 204;
    reply.headers.add("Allow", allowed);
    if (request.headers.contains("Origin") && request.headers.contains("Access-Control-Request-Method")) {
        reply.headers.add("Access-Control-Allow-Methods", allowed);
        reply.headers.add("Access-Control-Allow-Headers",
                          "Accept-Language, Authorization, Content-Type, Idempotency-Key, "
                          "If-Match, If-None-Match, Prefer, X-API-Key, X-QUEPASA-MASTERKEY, "
                          "X-QUEPASA-TOKEN, X-QUEPASA-USER, X-Request-Id");
        reply.headers.add("Access-Control-Max-Age", "600");
    }
    return reply;
}

} // namespace guiche
