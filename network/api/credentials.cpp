// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/credentials.h"

#include <algorithm>

namespace guiche {

namespace {

//! What follows `Bearer ` (in any case); empty for another scheme.
std::string_view bearer(std::string_view authorization)
{
    constexpr std::string_view Scheme = "bearer ";
    if (authorization.size() <= Scheme.size())
        return {};
    for (std::size_t i = 0; i < Scheme.size(); ++i) {
        const char c = authorization[i];
        if ((c >= 'A' && c <= 'Z' ? char(c + 32) : c) != Scheme[i])
            return {};
    }
    authorization.remove_prefix(Scheme.size());
    return authorization.substr(std::min(authorization.find_first_not_of(' '), authorization.size()));
}

//! Its three parts, and the beginning that every JSON object has in base64.
bool isJwt(std::string_view text)
{
    return text.starts_with("eyJ") && std::ranges::count(text, '.') == 2;
}

} // namespace

QString bearerCredentials(const Request &request)
{
    if (const std::string_view authorization = request.headers.value("Authorization");
        !authorization.empty()) {
        const std::string_view token = bearer(authorization);
        return token.empty() ? QStringLiteral("-") : QString::fromUtf8(token.data(), qsizetype(token.size()));
    }
    const std::string_view key = request.headers.value("X-API-Key");
    if (key.empty())
        return {};
    return isJwt(key) ? QStringLiteral("-") : QString::fromUtf8(key.data(), qsizetype(key.size()));
}

std::string callerName(const Principal &who)
{
    if (who.isPerson())
        return "user:" + std::to_string(who.userId);
    return who.kind == Principal::Kind::Program ? "key:" + who.credential.toStdString() : std::string();
}

} // namespace guiche
