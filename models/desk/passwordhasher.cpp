// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/passwordhasher.h"

#include <sodium.h>

#include <array>

#include "models/domain/ids.h"
#include "models/domain/log.h"

namespace guiche {

namespace {

// Libsodium's "interactive" memory with one more pass: some 100 ms on a small machine, and 64 MiB for each of
// the few sign-ins that the work pool takes at once.
constexpr unsigned long long NormalOperations = 3;
constexpr std::size_t NormalMemoryBytes = 64 * 1024 * 1024;

} // namespace

PasswordHasher::PasswordHasher(Cost cost)
    : m_operations(cost == Cost::Normal ? NormalOperations : crypto_pwhash_OPSLIMIT_MIN)
    , m_memoryBytes(cost == Cost::Normal ? NormalMemoryBytes : crypto_pwhash_MEMLIMIT_MIN)
{
    if (sodium_init() < 0)
        qCCritical(lcDesk) << "libsodium cannot be used";
    m_decoy = hash(randomToken());
}

QString PasswordHasher::hash(const QString &password) const
{
    std::array<char, crypto_pwhash_STRBYTES> encoded{};
    const QByteArray bytes = password.toUtf8();
    if (crypto_pwhash_str_alg(encoded.data(), bytes.constData(),
                              static_cast<unsigned long long>(bytes.size()), m_operations, m_memoryBytes,
                              crypto_pwhash_ALG_ARGON2ID13) != 0) {
        qCWarning(lcDesk) << "not enough memory to hash a password";
        return {};
    }
    return QString::fromLatin1(encoded.data());
}

bool PasswordHasher::verify(const QString &encoded, const QString &password) const
{
    const QByteArray text = encoded.toLatin1();
    if (text.isEmpty() || text.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES))
        return false;
    std::array<char, crypto_pwhash_STRBYTES> padded{}; // libsodium reads the whole of it
    std::copy(text.begin(), text.end(), padded.begin());
    const QByteArray bytes = password.toUtf8();
    return crypto_pwhash_str_verify(padded.data(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace guiche
