// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventlog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guiche {

Result<QList<Event>> EventLog::after(ReadConnection &db, qint64 organizationId, qint64 seq, int scan,
                                     qint64 &readUpTo)
{
    GUICHE_TRY(
        rows,
        db.query(
            u"SELECT seq, organization_id, type, conversation_id, assigned_to, previous_assignee, timestamp, "
            "data FROM event WHERE seq > ? ORDER BY seq LIMIT ?"_s,
            seq, scan));
    QList<Event> events;
    readUpTo = seq;
    while (rows.next()) {
        readUpTo = rows.integer(0);
        if (rows.integer(1) != organizationId)
            continue;
        events.append({.seq = rows.integer(0),
                       .organizationId = organizationId,
                       .type = rows.text(2),
                       .conversationId = rows.text(3),
                       .assignedTo = rows.integer(4),
                       .previousAssignee = rows.integer(5),
                       .timestamp = rows.integer(6),
                       .data = rows.bytes(7)});
    }
    return events;
}

Result<qint64> EventLog::lastSeq(ReadConnection &db)
{
    GUICHE_TRY(seq, db.scalar(u"SELECT max(seq) FROM event"_s));
    return seq.value_or(0);
}

Result<qint64> EventLog::oldestSeq(ReadConnection &db)
{
    GUICHE_TRY(seq, db.scalar(u"SELECT min(seq) FROM event"_s));
    return seq.value_or(0);
}

Result<bool> EventLog::sweepSome(WriteConnection &db, TimeMs now, int limit)
{
    GUICHE_TRY(newest, lastSeq(db));
    GUICHE_TRY(oldest, oldestSeq(db));
    if (newest == 0)
        return false;
    // Both bounds are found through the key: seq and time grow together.
    GUICHE_TRY(firstKept,
               db.scalar(u"SELECT seq FROM event WHERE seq < ? AND timestamp >= ? ORDER BY seq LIMIT 1"_s,
                         oldest + limit, now - KeptMs));
    const qint64 tooOld = firstKept.value_or(oldest + limit);
    const qint64 keepFrom = std::min({std::max(tooOld, newest - KeptRows + 1), oldest + limit, newest});
    if (keepFrom <= oldest)
        return false;
    GUICHE_CHECK(db.exec(u"DELETE FROM event WHERE seq < ?"_s, keepFrom));
    return keepFrom == oldest + limit;
}

} // namespace guiche
