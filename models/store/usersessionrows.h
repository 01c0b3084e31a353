// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief Rows of `user_session` (spec 000).
class UserSessionRepository final
{
public:
    struct Row
    {
        QString id = {}; //!< 64 hex characters
        qint64 organizationId = 0;
        QString userId = {};   //!< empty: none was given
        QString metadata = {}; //!< a JSON object
        TimeMs createdAt = 0;
        TimeMs expiresAt = 0;
    };

    [[nodiscard]] static Result<> insert(WriteConnection &db, const Row &row);
    //! \brief Expired ones too, until they are swept.
    [[nodiscard]] static Result<std::optional<Row>> byId(ReadConnection &db, qint64 organizationId,
                                                         const QString &id);
    //! \brief False: no such session, or it has expired.
    [[nodiscard]] static Result<bool> remove(WriteConnection &db, qint64 organizationId, const QString &id,
                                             TimeMs now);
    //! \brief Those that have not expired, of every organization.
    [[nodiscard]] static Result<qint64> countActive(ReadConnection &db, TimeMs now);
    [[nodiscard]] static Result<qint64> countActive(ReadConnection &db, qint64 organizationId, TimeMs now);
    //! \brief Drops at most `limit` expired ones; how many it were.
    [[nodiscard]] static Result<qint64> sweep(WriteConnection &db, TimeMs now, int limit);
};

} // namespace guiche
