// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/origins.h"

#include <algorithm>
#include <cctype>

namespace guiche {

namespace {

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

//! `https://host:port` → `host:port`; empty when it is not an http origin.
std::string_view authorityOf(std::string_view origin)
{
    for (const std::string_view scheme : {std::string_view("https://"), std::string_view("http://")}) {
        if (origin.starts_with(scheme))
            return origin.substr(scheme.size());
    }
    return {};
}

std::string_view hostOf(std::string_view authority)
{
    if (authority.starts_with('[')) {
        const std::size_t end = authority.find(']');
        return end == std::string_view::npos ? std::string_view() : authority.substr(0, end + 1);
    }
    return authority.substr(0, authority.find(':'));
}

bool isHostCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == ':' || c == '[' ||
           c == ']';
}

bool isLoopbackV4(std::string_view host)
{
    return host.starts_with("127.") &&
           std::all_of(host.begin(), host.end(), [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
}

} // namespace

bool isLoopbackOrigin(std::string_view origin)
{
    const std::string text = lower(origin);
    const std::string_view host = hostOf(authorityOf(text));
    return host == "localhost" || host == "[::1]" || isLoopbackV4(host);
}

std::string safeHost(const Request &request)
{
    const std::string host = lower(request.headers.value("Host"));
    return std::all_of(host.begin(), host.end(), isHostCharacter) ? host : std::string();
}

bool isOriginAllowed(const Request &request, const QStringList &allowedOrigins)
{
    const std::string origin = lower(request.headers.value("Origin"));
    if (origin.empty())
        return true;
    const std::string_view authority = authorityOf(origin);
    if (authority.empty())
        return false;
    if (authority == safeHost(request) || isLoopbackOrigin(origin))
        return true;
    return allowedOrigins.contains(QString::fromStdString(origin), Qt::CaseInsensitive);
}

} // namespace guiche
