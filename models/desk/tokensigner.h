// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>

#include "models/domain/clock.h"
#include "models/domain/error.h"

namespace guiche {

//! \brief What an access token says.
struct TokenClaims
{
    qint64 userId = 0;
    QString organization = {}; //!< publicId
    QString role = {};
    QString signInId = {};
    bool isDesktop = false;
    TimeMs issuedAt = 0;
    TimeMs expiresAt = 0;
};

//! \brief JSON Web Tokens (RFC 7519), HS256 only. Thread-safe.
class TokenSigner final
{
public:
    TokenSigner(const QByteArray &key, const Clock &clock);

    [[nodiscard]] QString sign(const TokenClaims &claims) const;
    //! \brief Checks form, `alg`, signature, `exp` and `iat` (not in the future). A good token is remembered,
    //! so that a caller pays for the signature once. Errors: Unauthorized.
    [[nodiscard]] Result<TokenClaims> verify(const QString &token);

private:
    std::string m_key;
    const Clock &m_clock;
    std::mutex m_mutex; // guards m_verified
    QHash<QString, TokenClaims> m_verified;
};

} // namespace guiche
