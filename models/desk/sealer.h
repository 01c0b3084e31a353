// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "models/domain/error.h"

namespace guiche {

//! \brief Encrypts what the store must not hold in the clear: XChaCha20-Poly1305 (libsodium) under the master
//! key. Thread-safe.
class Sealer final
{
public:
    explicit Sealer(QByteArray masterKey);

    //! \brief nonce (24 bytes) + ciphertext. `context` (`jwt.key` …) is authenticated: a sealed value opens
    //! only under the name that it was sealed for.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &context) const;
    //! \brief Errors: Unavailable when the value was changed or sealed under another key.
    [[nodiscard]] Result<QByteArray> open(const QByteArray &sealed, const QByteArray &context) const;

private:
    QByteArray m_key;
};

//! \brief `whsec_…` (Standard Webhooks): an organization's secret for callbacks, derived from the
//! installation's key (HMAC-SHA256), so that nothing has to be stored for it.
[[nodiscard]] QString callbackSecret(const QByteArray &key, qint64 organizationId);
//! \brief SHA-256: how tokens and keys are stored. 32 bytes.
[[nodiscard]] QByteArray tokenHash(const QString &token);

} // namespace guiche
