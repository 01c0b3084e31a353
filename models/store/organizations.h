// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief Rows of `organization`, and of `vault` (the program's own sealed keys).
class OrganizationRepository final
{
public:
    [[nodiscard]] static Result<qint64> insert(WriteConnection &db, const Organization &organization,
                                               const QString &webChatKey);
    [[nodiscard]] static Result<std::optional<Organization>> byPublicId(ReadConnection &db,
                                                                        const QString &publicId);
    [[nodiscard]] static Result<std::optional<Organization>> byWebChatKey(ReadConnection &db,
                                                                          const QString &key);
    //! \brief Empty: there is no such organization.
    [[nodiscard]] static Result<QString> publicIdOf(ReadConnection &db, qint64 id);
    //! \brief The oldest one's id; 0: there is none.
    [[nodiscard]] static Result<qint64> first(ReadConnection &db);

    [[nodiscard]] static Result<QList<qint64>> allIds(ReadConnection &db);

    [[nodiscard]] static Result<> rename(WriteConnection &db, qint64 id, const QString &name);

    struct SettingsRow
    {
        QString json = {};
        QString webChatKey = {};
        QString organizationName = {}; //!< changed by `rename` alone
    };
    [[nodiscard]] static Result<std::optional<SettingsRow>> settings(ReadConnection &db, qint64 id);
    [[nodiscard]] static Result<> setSettings(WriteConnection &db, qint64 id, const SettingsRow &settings);

    [[nodiscard]] static Result<std::optional<QByteArray>> sealed(ReadConnection &db, const QString &name);
    [[nodiscard]] static Result<> insertSealed(WriteConnection &db, const QString &name,
                                               const QByteArray &sealed);
    //! \brief Inserts, or replaces.
    [[nodiscard]] static Result<> putSealed(WriteConnection &db, const QString &name,
                                            const QByteArray &sealed);
};

} // namespace guiche
