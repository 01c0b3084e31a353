// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief The rows of the event log: reading by cursor, and the sweep of old ones.
class EventLog final
{
public:
    static constexpr TimeMs KeptMs = 7LL * 24 * 3600 * 1000;
    static constexpr qint64 KeptRows = 1'000'000;

    //! \brief Events after `seq` of one organization, oldest first; looks at no more than `scan` rows of all
    //! organizations. `readUpTo` is set to the newest row looked at.
    [[nodiscard]] static Result<QList<Event>> after(ReadConnection &db, qint64 organizationId, qint64 seq,
                                                    int scan, qint64 &readUpTo);
    [[nodiscard]] static Result<qint64> lastSeq(ReadConnection &db);
    [[nodiscard]] static Result<qint64> oldestSeq(ReadConnection &db); //!< 0: empty
    //! \brief Removes up to `limit` rows that are too old or too many; never the newest, which carries `seq`
    //! on. Returns whether more are waiting.
    [[nodiscard]] static Result<bool> sweepSome(WriteConnection &db, TimeMs now, int limit);
};

} // namespace guiche
