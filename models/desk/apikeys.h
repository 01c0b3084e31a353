// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QJsonObject>
#include <QString>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

struct ApiKey
{
    QString id = {};
    QString name = {};
    QString prefix = {}; //!< the first characters, to tell keys apart
    Scopes scopes = Scope::None;
    TimeMs createdAt = 0;
    TimeMs expiresAt = 0;  //!< 0: never
    TimeMs lastUsedAt = 0; //!< to the minute; 0: never
};

struct NewApiKey
{
    ApiKey key = {};
    QString secret = {}; //!< `gk_…`: shown once, stored hashed
};

//! \brief Keys of programs. Admins, and keys with `admin`.
class ApiKeys final
{
public:
    [[nodiscard]] Result<QList<ApiKey>> list(ReadConnection &db,
                                             const Principal &who) const; //!< newest first
    //! \brief name 1–100 characters, at least one scope, `expiresAt` 0 or in the future. Errors: Validation,
    //! Forbidden.
    [[nodiscard]] Result<NewApiKey> create(WriteTransaction &tx, const Principal &who, const QString &name,
                                           Scopes scopes, TimeMs expiresAt) const;
    [[nodiscard]] Result<> remove(WriteTransaction &tx, const Principal &who, const QString &id) const;
    //! \brief `id` has just been used. For the door, which knows that the key is good.
    [[nodiscard]] static Result<> noteUse(WriteTransaction &tx, const QString &id);
};

//! \brief `{id,name,prefix,scopes,created_at,expires_at,last_used_at}`.
[[nodiscard]] QJsonObject toJson(const ApiKey &key);

} // namespace guiche
