// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "models/desk/keystore.h"
#include "models/domain/error.h"

namespace guiche {

//! \brief The key files of a data directory: `master.key` (base64, mode 0600), and `master.key.next` while a
//! rotation is under way.
class KeyFile final : public KeyStore
{
public:
    explicit KeyFile(const QString &dataDir);

    [[nodiscard]] bool exists() const;
    //! \brief nullopt: there is none. Errors: Unavailable (unreadable or damaged).
    [[nodiscard]] Result<std::optional<MasterKeys>> read() const;
    //! \brief Makes the file; it is on the disk when this returns. Errors: Unavailable.
    [[nodiscard]] Result<> make(const SecretBytes &key) const;
    //! \brief Takes it away, once the key is kept elsewhere.
    [[nodiscard]] Result<> remove() const;

    void keepNext(const SecretBytes &key, Done done) override;
    void promoteNext(Done done) override;

private:
    QString m_path;
};

//! \brief A key that is given from outside (`GUICHE_MASTER_KEY`) is rotated from outside.
class GivenKey final : public KeyStore
{
public:
    void keepNext(const SecretBytes &key, Done done) override;
    void promoteNext(Done done) override;
};

//! \brief `GUICHE_MASTER_KEY` (base64); with it the key before it, `GUICHE_MASTER_KEY_OLD`, for a desk that
//! moves from one key to another. nullopt: it is not set. Errors: Unavailable.
[[nodiscard]] Result<std::optional<MasterKeys>> givenMasterKey();

//! \brief The master key without asking a keyring: what is given, else the key file, made at the first start.
[[nodiscard]] Result<MasterKeys> loadMasterKey(const QString &dataDir);

} // namespace guiche
