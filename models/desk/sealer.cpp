// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/sealer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <sodium.h>

#include "models/domain/log.h"

namespace guiche {

namespace {

constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

unsigned char *raw(QByteArray &bytes, qsizetype offset = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + offset;
}

const unsigned char *raw(const QByteArray &bytes, qsizetype offset = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + offset;
}

} // namespace

Sealer::Sealer(QByteArray masterKey)
    : m_key(std::move(masterKey))
{
    Q_ASSERT(m_key.size() == static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_KEYBYTES));
    if (sodium_init() < 0)
        qCCritical(lcDesk) << "libsodium cannot be used";
}

QByteArray Sealer::seal(const QByteArray &plain, const QByteArray &context) const
{
    QByteArray sealed(NonceBytes + plain.size() + TagBytes, Qt::Uninitialized);
    randombytes_buf(sealed.data(), NonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed, NonceBytes), nullptr, raw(plain), static_cast<unsigned long long>(plain.size()),
        raw(context), static_cast<unsigned long long>(context.size()), nullptr, raw(sealed), raw(m_key));
    return sealed;
}

Result<QByteArray> Sealer::open(const QByteArray &sealed, const QByteArray &context) const
{
    const qsizetype plainSize = sealed.size() - NonceBytes - TagBytes;
    QByteArray plain(std::max<qsizetype>(plainSize, 0), Qt::Uninitialized);
    if (plainSize < 0 || crypto_aead_xchacha20poly1305_ietf_decrypt(
                             raw(plain), nullptr, nullptr, raw(sealed, NonceBytes),
                             static_cast<unsigned long long>(sealed.size() - NonceBytes), raw(context),
                             static_cast<unsigned long long>(context.size()), raw(sealed), raw(m_key)) != 0)
        return fail(
            ErrorCode::Unavailable,
            GUICHE_ERROR_TEXT(
                "The stored keys cannot be read with this master key. Restore the right master.key."));
    return plain;
}

QString callbackSecret(const QByteArray &key, qint64 organizationId)
{
    const QByteArray derived = QMessageAuthenticationCode::hash(
        "callback:" + QByteArray::number(organizationId), key, QCryptographicHash::Sha256);
    return QString::fromLatin1("whsec_" + derived.toBase64());
}

QByteArray tokenHash(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace guiche
