// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief Rows of `contact_merge`.
class MergeRepository final
{
public:
    struct Row
    {
        QString id = {};
        qint64 organizationId = 0;
        qint64 intoKey = 0;
        QString record = {}; //!< JSON of what undoing needs
        TimeMs createdAt = 0;
        TimeMs undoneAt = 0; //!< 0: not
    };

    [[nodiscard]] static Result<> insert(WriteConnection &db, const Row &row);
    [[nodiscard]] static Result<std::optional<Row>> byId(ReadConnection &db, const QString &id);
    [[nodiscard]] static Result<> setUndone(WriteConnection &db, const QString &id, TimeMs at);
    //! \brief The conversation goes from one contact to another, unless it has left the first meanwhile.
    [[nodiscard]] static Result<> moveBack(WriteConnection &db, qint64 conversationKey, qint64 fromContactKey,
                                           qint64 toContactKey);
    //! \brief Records that nobody can use any more: they hold names and numbers.
    [[nodiscard]] static Result<> removeBefore(WriteConnection &db, TimeMs at);
};

} // namespace guiche
