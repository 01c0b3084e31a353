// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

struct EventPage
{
    QList<Event> events; //!< ascending seq; only what the caller may see
    qint64 lastSeq = 0;  //!< newest of the whole log
    qint64 readUpTo = 0; //!< go on after this one: events up to here were looked at, seen or not
};

//! \brief The event log, for whoever follows it. Types beyond the published ones never leave to callers:
//! `signed_out` is for the sockets alone.
class Events final
{
public:
    //! \brief Events after `after`, oldest first. limit 1–1000. `after` 0 starts at the oldest kept.
    [[nodiscard]] Result<EventPage> after(ReadConnection &db, const Principal &who, qint64 after,
                                          int limit) const;
    //! \brief True when nothing after `after` was swept away and `after` is not beyond the log: a cursor that
    //! can resume.
    [[nodiscard]] Result<bool> canResume(ReadConnection &db, qint64 after) const;
    [[nodiscard]] Result<qint64> lastSeq(ReadConnection &db) const;
};

//! \brief `{"seq","type","conversation_id"?,"timestamp","data"}`, compact.
[[nodiscard]] QByteArray toLogEntry(const Event &event);

} // namespace guiche
