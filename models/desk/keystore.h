// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

#include "models/desk/secretbytes.h"
#include "models/domain/error.h"

namespace guiche {

//! \brief The keys under which the installation's credentials are sealed.
struct MasterKeys
{
    static constexpr qsizetype Bytes = 32;
    enum class Origin { Environment, Keyring, File };

    SecretBytes current = {};       //!< seals
    QList<SecretBytes> others = {}; //!< open what is not sealed anew yet
    Origin origin = Origin::File;
    QStringList problems = {}; //!< English sentences: what an administrator should know
};

//! \brief The names that the API gives them: `environment`, `keyring`, `file`.
[[nodiscard]] QString toName(MasterKeys::Origin origin);

//! \brief The port to where the master key is kept. A rotation keeps two keys there until the last value is
//! sealed anew: there is no moment at which only one of them is known and the other still needed.
class KeyStore
{
public:
    using Done = std::function<void(Result<>)>;

    virtual ~KeyStore() = default;
    // Thread-safe; return at once. `done` is called exactly once, on any thread.

    //! \brief Keeps a second key beside the current one; it is there for good when `done` is called. Errors:
    //! Conflict (this place is not the desk's to write), Unavailable.
    virtual void keepNext(const SecretBytes &key, Done done) = 0;
    //! \brief The second key takes the place of the first. Errors: Unavailable; then both are still there.
    virtual void promoteNext(Done done) = 0;
};

} // namespace guiche
