// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <mutex>
#include <string>
#include <unordered_map>

#include "models/desk/secretbytes.h"
#include "models/desk/sessionsecrets.h"

namespace guiche {

//! \brief The secrets that sign Meta's webhooks, kept open: thousands of webhooks a second are checked with
//! the same few. Known by what they were opened from, so that one that is changed, or sealed anew with
//! another master key, is opened anew. Thread-safe.
class AppSecrets final
{
public:
    static constexpr std::size_t MaxKept = 256;

    explicit AppSecrets(const SessionSecrets &secrets);
    Q_DISABLE_COPY_MOVE(AppSecrets)

    //! \brief Empty: the session has none. Errors: as of `SessionSecrets`.
    [[nodiscard]] Result<SecretBytes> open(const QByteArray &sealedCloud, qint64 sessionKey);

private:
    const SessionSecrets &m_secrets;
    std::mutex m_mutex; // guards m_opened
    std::unordered_map<std::string, SecretBytes> m_opened;
};

//! \brief Whether `signature` is `sha256=` and the HMAC-SHA256 of `raw` in hexadecimal
//! (`X-Hub-Signature-256`); compared in constant time. Nothing is signed with an empty secret.
[[nodiscard]] bool isHubSigned(QByteArrayView raw, QByteArrayView signature, const SecretBytes &secret);

} // namespace guiche
