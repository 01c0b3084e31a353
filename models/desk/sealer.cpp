// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/sealer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <sodium.h>

#include <algorithm>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <vector>

#include "models/desk/secretbytes.h"

namespace guiche {

namespace {

constexpr qsizetype MarkBytes = 5;
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

//! A byte that says what it is, and four that name the key without telling anything of it.
QByteArray markOf(const SecretBytes &key)
{
    QByteArray id(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(raw(id), std::size_t(id.size()), reinterpret_cast<const unsigned char *>("key id"), 6,
                       key.data(), std::size_t(key.size()));
    return '\x02' + id.first(MarkBytes - 1);
}

std::optional<QByteArray> decrypted(const QByteArray &sealed, qsizetype start, const QByteArray &context,
                                    const SecretBytes &key)
{
    const qsizetype plainSize = sealed.size() - start - NonceBytes - TagBytes;
    if (plainSize < 0)
        return std::nullopt;
    QByteArray plain(plainSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            raw(plain), nullptr, nullptr, raw(sealed, start + NonceBytes),
            static_cast<unsigned long long>(sealed.size() - start - NonceBytes), raw(context),
            static_cast<unsigned long long>(context.size()), raw(sealed, start), key.data()) != 0)
        return std::nullopt;
    return plain;
}

} // namespace

// The newest first: that one seals.
struct Sealer::Keys
{
    struct Key
    {
        QByteArray mark;
        SecretBytes bytes;
    };

    void add(const SecretBytes &bytes)
    {
        Q_ASSERT(bytes.size() == MasterKeys::Bytes);
        list.insert(list.begin(), {markOf(bytes), bytes});
    }
    [[nodiscard]] std::vector<Key> all() const
    {
        const std::shared_lock lock(mutex);
        return list;
    }
    [[nodiscard]] Key newest() const
    {
        const std::shared_lock lock(mutex);
        return list.front();
    }

    mutable std::shared_mutex mutex; // guards list
    std::vector<Key> list;
};

Sealer::Sealer(const QByteArray &masterKey)
    : Sealer(MasterKeys{.current = SecretBytes(masterKey)})
{
}

Sealer::Sealer(const MasterKeys &keys)
    : m_keys(std::make_shared<Keys>())
{
    for (const SecretBytes &other : keys.others)
        m_keys->add(other);
    m_keys->add(keys.current);
}

void Sealer::use(const SecretBytes &key)
{
    const std::unique_lock lock(m_keys->mutex);
    m_keys->add(key);
}

QByteArray Sealer::mark() const
{
    return m_keys->newest().mark;
}

QByteArray Sealer::seal(const QByteArray &plain, const QByteArray &context) const
{
    const Keys::Key key = m_keys->newest();
    QByteArray sealed(MarkBytes + NonceBytes + plain.size() + TagBytes, Qt::Uninitialized);
    std::ranges::copy(key.mark, sealed.begin());
    randombytes_buf(sealed.data() + MarkBytes, NonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed, MarkBytes + NonceBytes), nullptr, raw(plain),
                                               static_cast<unsigned long long>(plain.size()), raw(context),
                                               static_cast<unsigned long long>(context.size()), nullptr,
                                               raw(sealed, MarkBytes), key.bytes.data());
    return sealed;
}

Result<QByteArray> Sealer::open(const QByteArray &sealed, const QByteArray &context) const
{
    const std::vector<Keys::Key> keys = m_keys->all();
    for (const Keys::Key &key : keys) {
        if (!sealed.startsWith(key.mark))
            continue;
        if (std::optional<QByteArray> plain = decrypted(sealed, MarkBytes, context, key.bytes))
            return *plain;
    }
    // Versions before the mark: any of the keys.
    for (const Keys::Key &key : keys) {
        if (std::optional<QByteArray> plain = decrypted(sealed, 0, context, key.bytes))
            return *plain;
    }
    return fail(ErrorCode::Unavailable,
                GUICHE_ERROR_TEXT(
                    "The stored keys cannot be read with this master key. Restore the right master.key."));
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
