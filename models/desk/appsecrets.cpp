// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/appsecrets.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace guiche {

namespace {

std::string nameOf(const QByteArray &sealed, qint64 sessionKey)
{
    // A value is sealed for its row: the same bytes in another row are not the same secret.
    return std::to_string(sessionKey) + ':' + sealed.toStdString();
}

} // namespace

AppSecrets::AppSecrets(const SessionSecrets &secrets)
    : m_secrets(secrets)
{
}

Result<SecretBytes> AppSecrets::open(const QByteArray &sealedCloud, qint64 sessionKey)
{
    const std::string name = nameOf(sealedCloud, sessionKey);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_opened.find(name); known != m_opened.end())
            return known->second;
    }
    GUICHE_TRY(settings, m_secrets.openCloud(sealedCloud, sessionKey));
    if (!settings || settings->appSecret.isEmpty())
        return SecretBytes();
    QByteArray plain = settings->appSecret.toUtf8();
    const SecretBytes secret{QByteArrayView(plain)};
    wipe(plain);
    const std::lock_guard lock(m_mutex);
    // Secrets are few; those of sessions that are gone must not pile up for ever.
    if (m_opened.size() >= MaxKept)
        m_opened.clear();
    m_opened.insert_or_assign(name, secret);
    return secret;
}

bool isHubSigned(QByteArrayView raw, QByteArrayView signature, const SecretBytes &secret)
{
    if (secret.isEmpty())
        return false;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (HMAC(EVP_sha256(), secret.data(), int(secret.size()),
             reinterpret_cast<const unsigned char *>(raw.data()), std::size_t(raw.size()), digest.data(),
             &size) == nullptr)
        return false;
    const QByteArray right =
        "sha256=" + QByteArray(reinterpret_cast<const char *>(digest.data()), size).toHex();
    const QByteArray given = signature.toByteArray().trimmed().toLower();
    return given.size() == right.size() &&
           CRYPTO_memcmp(given.constData(), right.constData(), std::size_t(right.size())) == 0;
}

} // namespace guiche
