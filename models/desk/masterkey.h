// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

#include "models/desk/keystore.h"
#include "models/desk/sealer.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/writer.h"

namespace guiche {

struct MasterKeyState
{
    MasterKeys::Origin origin = MasterKeys::Origin::File;
    bool isRotating = false;
    qint64 resealed = 0; //!< values, in the rotation that is under way or was the last
    QStringList problems = {};
};

//! \brief The installation's master key, and its rotation while the desk serves.
//!
//! The new key is kept beside the old one first, then seals everything new; the writer seals what is there
//! anew, some rows a transaction; only when nothing is left under the old key does the new one take its
//! place. A crash at any moment leaves both keys, and the next start goes on. Thread-safe.
class MasterKey final
{
public:
    MasterKey(Writer &writer, const Sealer &sealer, const MasterKeys &keys,
              std::shared_ptr<KeyStore> keyStore);
    ~MasterKey(); //!< a rotation that is under way goes on at the next start
    Q_DISABLE_COPY_MOVE(MasterKey)

    //! \brief Goes on with a rotation that a stop or crash interrupted; for the start.
    void resume();
    //! \brief Errors: Forbidden (not a super_admin).
    [[nodiscard]] Result<MasterKeyState> state(const Principal &who) const;
    //! \brief For health: what an administrator should know of the key.
    [[nodiscard]] QStringList problems() const;
    //! \brief Returns at once; `done` is called once, on any thread, when the new key is kept and the work
    //! has begun. Errors: Forbidden, Conflict (one is under way; the key is given from outside), Unavailable.
    void rotate(const Principal &who, std::function<void(Result<>)> done);

private:
    struct Work;
    std::shared_ptr<Work> m_work;
};

} // namespace guiche
