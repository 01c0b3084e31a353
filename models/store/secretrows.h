// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include "models/domain/secret.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief Rows of `secret` and `secret_version`. Values are sealed before they come here.
class SecretRepository final
{
public:
    //! \brief Errors: Conflict (the key is taken in that environment).
    [[nodiscard]] static Result<> insert(WriteConnection &db, const Secret &secret);
    //! \brief Writes what may change of the secret itself. Errors: Conflict.
    [[nodiscard]] static Result<> update(WriteConnection &db, const Secret &secret);
    [[nodiscard]] static Result<> remove(WriteConnection &db, const QString &id);
    //! \brief With the versions before that can still be read at `now`.
    [[nodiscard]] static Result<std::optional<Secret>> byId(ReadConnection &db, const QString &id,
                                                            TimeMs now);
    //! \brief True when another secret than `exceptId` has that key in that environment.
    [[nodiscard]] static Result<bool> isTaken(ReadConnection &db, const Secret &secret);

    struct Filter
    {
        qint64 organizationId = 0;
        int environment = -1; //!< -1: any
        QString service = {}; //!< empty: any
        QString text = {};    //!< in the key or the service, whatever the case; empty: any
    };
    //! \brief By key, then environment.
    [[nodiscard]] static Result<QList<Secret>> page(ReadConnection &db, const Filter &filter, TimeMs now,
                                                    int limit, qint64 offset);
    [[nodiscard]] static Result<qint64> count(ReadConnection &db, const Filter &filter);

    //! \brief Adds the newest version; the ones before can be read until `previousUntil` at the latest.
    [[nodiscard]] static Result<> addVersion(WriteConnection &db, const QString &id, int version,
                                             const QByteArray &sealed, TimeMs now, TimeMs previousUntil);
    //! \brief The sealed value of a version that can be read at `now`.
    [[nodiscard]] static Result<std::optional<QByteArray>> sealed(ReadConnection &db, const QString &id,
                                                                  int version, TimeMs now);
    //! \brief Versions, and days of use, that nobody can read any more.
    [[nodiscard]] static Result<> dropExpired(WriteConnection &db, TimeMs now);

    [[nodiscard]] static Result<> countUse(WriteConnection &db, const QString &id, bool isSuccess,
                                           TimeMs now);
    //! \brief With its days.
    [[nodiscard]] static Result<SecretUsage> usage(ReadConnection &db, const QString &id, TimeMs now);
    //! \brief Of the same secrets as `page`, in the same order; without their days.
    [[nodiscard]] static Result<QList<SecretUsage>> usageOf(ReadConnection &db, const Filter &filter,
                                                            TimeMs now, int limit, qint64 offset);
};

} // namespace guiche
