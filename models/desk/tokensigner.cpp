// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/tokensigner.h"

#include <jwt/jwt.hpp>

#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxTokenLength = 4096;
constexpr qsizetype MaxRemembered = 10000;
constexpr TimeMs ClockSkewMs = 60'000;
// The library compares `exp` with the system's clock; the desk's own clock decides, so the library's check is
// moved out of the way.
constexpr uint32_t NoExpiryCheck = 0x7fffffff;

std::unexpected<Error> refused()
{
    return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("The token is not valid. Sign in again."));
}

std::optional<TokenClaims> decoded(const std::string &token, const std::string &key)
{
    using namespace jwt::params;
    try {
        std::error_code error;
        const auto object = jwt::decode(token, algorithms({"HS256"}), error, secret(key), verify(true),
                                        leeway(NoExpiryCheck));
        if (error)
            return std::nullopt;
        const auto &claims = object.payload();
        TokenClaims result;
        bool isUser = false;
        result.userId =
            QString::fromStdString(claims.get_claim_value<std::string>("sub")).toLongLong(&isUser);
        result.organization = QString::fromStdString(claims.get_claim_value<std::string>("org"));
        result.role = QString::fromStdString(claims.get_claim_value<std::string>("role"));
        result.signInId = QString::fromStdString(claims.get_claim_value<std::string>("jti"));
        result.isDesktop = claims.get_claim_value<std::string>("aud") == "desktop";
        result.issuedAt = claims.get_claim_value<int64_t>("iat") * 1000;
        result.expiresAt = claims.get_claim_value<int64_t>("exp") * 1000;
        return isUser ? std::optional(result) : std::nullopt;
    } catch (const std::exception &) {
        return std::nullopt; // a claim that is missing or of another type
    }
}

} // namespace

TokenSigner::TokenSigner(const QByteArray &key, const Clock &clock)
    : m_key(key.toBase64().toStdString())
    , m_clock(clock)
{
}

QString TokenSigner::sign(const TokenClaims &claims) const
{
    using namespace jwt::params;
    jwt::jwt_object object{algorithm("HS256"), secret(m_key)};
    object.add_claim("sub", std::to_string(claims.userId));
    object.add_claim("org", claims.organization.toStdString());
    object.add_claim("role", claims.role.toStdString());
    object.add_claim("jti", claims.signInId.toStdString());
    object.add_claim("aud", std::string(claims.isDesktop ? "desktop" : "api"));
    object.add_claim("iat", static_cast<int64_t>(claims.issuedAt / 1000));
    object.add_claim("exp", static_cast<int64_t>(claims.expiresAt / 1000));
    return QString::fromStdString(object.signature());
}

Result<TokenClaims> TokenSigner::verify(const QString &token)
{
    if (token.size() > MaxTokenLength)
        return refused();
    std::optional<TokenClaims> claims;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_verified.constFind(token); known != m_verified.cend())
            claims = *known;
    }
    const bool isKnown = claims.has_value();
    if (!isKnown)
        claims = decoded(token.toStdString(), m_key);
    const TimeMs now = m_clock.now();
    if (!claims || claims->expiresAt <= now || claims->issuedAt > now + ClockSkewMs)
        return refused();
    if (!isKnown) {
        const std::lock_guard lock(m_mutex);
        if (m_verified.size() >= MaxRemembered)
            m_verified.clear();
        m_verified.insert(token, *claims);
    }
    return *claims;
}

} // namespace guiche
