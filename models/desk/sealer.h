// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "models/domain/error.h"

namespace guiche {

//! \brief Encrypts what the store must not hold in the clear: XChaCha20-Poly1305 (libsodium) under the master key.
//! Thread-safe.
class Sealer final
{
public:
    explicit Sealer(QByteArray masterKey);

    //! \brief nonce (24 bytes) + ciphertext. `context` (`jwt.key` …) is authenticated: a sealed value opens only
    //! under the name that it was sealed for.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &context) const;
    //! \brief Errors: Unavailable when the value was changed or sealed under another key.
    [[nodiscard]] Result<QByteArray> open(const QByteArray &sealed, const QByteArray &context) const;

private:
    QByteArray m_key;
};

//! \brief SHA-256: how tokens and keys are stored. 32 bytes.
[[nodiscard]] QByteArray tokenHash(const QString &token);

} // namespace guiche
