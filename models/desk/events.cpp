// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/events.h"

#include "models/desk/access.h"
#include "models/desk/jsontext.h"
#include "models/store/eventlog.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int MaxPage = 1000;
//! How many rows of the log (of every organization) one request looks at: its cost stays bounded when few are
//! the caller's.
constexpr int Reach = 4000;

} // namespace

Result<EventPage> Events::after(ReadConnection &db, const Principal &who, qint64 after, int limit) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadEvents));
    if (limit < 1 || limit > MaxPage)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This must be between %1 and %2."),
                    {u"1"_s, u"1000"_s}, u"limit"_s);
    EventPage page;
    GUICHE_TRY(lastSeq, EventLog::lastSeq(db));
    page.lastSeq = lastSeq;
    page.readUpTo = std::max<qint64>(after, 0);
    const qint64 reachEnd = page.readUpTo + Reach;
    while (page.events.size() < limit && page.readUpTo < lastSeq && page.readUpTo < reachEnd) {
        qint64 readUpTo = page.readUpTo;
        GUICHE_TRY(events, EventLog::after(db, who.organizationId, page.readUpTo, limit, readUpTo));
        if (readUpTo == page.readUpTo)
            break;
        page.readUpTo = readUpTo;
        for (const Event &event : std::as_const(events)) {
            if (!access::sees(who, event))
                continue;
            page.events.append(event);
            if (page.events.size() == limit) {
                page.readUpTo = event.seq;
                break;
            }
        }
    }
    return page;
}

Result<bool> Events::canResume(ReadConnection &db, qint64 after) const
{
    GUICHE_TRY(last, EventLog::lastSeq(db));
    GUICHE_TRY(oldest, EventLog::oldestSeq(db));
    return after >= 0 && after <= last && after >= oldest - 1;
}

Result<qint64> Events::lastSeq(ReadConnection &db) const
{
    return EventLog::lastSeq(db);
}

QByteArray toLogEntry(const Event &event)
{
    QByteArray entry =
        "{\"seq\":" + QByteArray::number(event.seq) + ",\"type\":\"" + event.type.toUtf8() + '"';
    if (!event.conversationId.isEmpty())
        entry += ",\"conversation_id\":\"" + event.conversationId.toLatin1() + '"';
    return entry + ",\"timestamp\":\"" + toIso8601(event.timestamp).toLatin1() + "\",\"data\":" + event.data +
           '}';
}

} // namespace guiche
