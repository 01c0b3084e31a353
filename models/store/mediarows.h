// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "models/domain/clock.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief Rows of `whatsapp_media`: customers' files that are still at the provider.
class MediaRepository final
{
public:
    struct Row
    {
        qint64 key = 0;
        qint64 sessionKey = 0;
        QString messageId = {};
        QString mediaId = {};
        QString filename = {};
        QString mimeType = {};
        int attempts = 0;
        TimeMs nextAttemptAt = 0;
    };

    [[nodiscard]] static Result<> insert(WriteConnection &db, const Row &row);
    [[nodiscard]] static Result<QList<Row>> due(ReadConnection &db, TimeMs now, int limit);
    [[nodiscard]] static Result<TimeMs> nextDue(ReadConnection &db); //!< 0: none
    [[nodiscard]] static Result<> retryAt(WriteConnection &db, qint64 key, TimeMs at);
    //! \brief False: it was done before.
    [[nodiscard]] static Result<bool> remove(WriteConnection &db, qint64 key);
};

} // namespace guiche
