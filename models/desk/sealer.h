// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

#include "models/desk/keystore.h"
#include "models/domain/error.h"

namespace guiche {

//! \brief Encrypts what the store must not hold in the clear: XChaCha20-Poly1305 (libsodium) under the master
//! key. A sealed value begins with a mark that names its key, so that two keys can be in use while one takes
//! the other's place. Copies share their keys. Thread-safe.
class Sealer final
{
public:
    explicit Sealer(const QByteArray &masterKey); //!< for a single key; 32 bytes
    explicit Sealer(const MasterKeys &keys);

    //! \brief mark (5 bytes) + nonce (24 bytes) + ciphertext. `context` (`jwt.key` …) is authenticated: a
    //! sealed value opens only under the name that it was sealed for.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &context) const;
    //! \brief Also what was sealed under another of the keys, and what older versions sealed, without a mark.
    //! Errors: Unavailable when the value was changed or sealed under a key that is not known.
    [[nodiscard]] Result<QByteArray> open(const QByteArray &sealed, const QByteArray &context) const;

    //! \brief From here on `key` seals; those before it still open.
    void use(const SecretBytes &key);
    //! \brief What everything begins with that is sealed now.
    [[nodiscard]] QByteArray mark() const;

private:
    struct Keys;
    std::shared_ptr<Keys> m_keys;
};

//! \brief `whsec_…` (Standard Webhooks): an organization's secret for callbacks, derived from the
//! installation's key (HMAC-SHA256), so that nothing has to be stored for it.
[[nodiscard]] QString callbackSecret(const QByteArray &key, qint64 organizationId);
//! \brief SHA-256: how tokens and keys are stored. 32 bytes.
[[nodiscard]] QByteArray tokenHash(const QString &token);

} // namespace guiche
