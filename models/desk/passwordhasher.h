// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche {

//! \brief Argon2id of libsodium, 64 MiB and 3 passes (some 100 ms): pure functions for the work pool, never
//! for an api thread.
class PasswordHasher final
{
public:
    //! \brief `Cheap` is for tests only: the least that argon2id allows.
    enum class Cost { Normal, Cheap };
    explicit PasswordHasher(Cost cost = Cost::Normal);

    //! \brief The encoded hash with its own salt; empty when memory ran out. Thread-safe, slow.
    [[nodiscard]] QString hash(const QString &password) const;
    //! \brief Thread-safe, slow. False for a hash that is none.
    [[nodiscard]] bool verify(const QString &encoded, const QString &password) const;
    //! \brief A hash of a password that nobody has: verified for unknown e-mails, so that they cost the same.
    [[nodiscard]] QString decoy() const { return m_decoy; }

private:
    unsigned long long m_operations;
    std::size_t m_memoryBytes;
    QString m_decoy;
};

} // namespace guiche
