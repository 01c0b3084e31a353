// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/store/eventlog.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestEventLog : public QObject
{
    Q_OBJECT

private:
    static constexpr TimeMs Day = 24LL * 3600 * 1000;

    //! One event at each of these times.
    void record(const QList<TimeMs> &times);
    bool sweep(TimeMs now, int limit);
    qint64 count() { return m_db->scalar(u"SELECT count(*) FROM event"_s)->value_or(-1); }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<WriteConnection> m_db;
    qint64 m_seq = 0;

private Q_SLOTS:
    void init();
    void cleanup() { m_db.reset(); }
    void eventsAreReadByCursorAndOrganization();
    void oldEventsAreSwept();
    void theNewestIsKeptHoweverOld();
    void aSweepStopsAtItsLimit();
};

void TestEventLog::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->reader.reset();
    m_fixture->store.reset();
    m_seq = 0;
    m_db = std::move(*WriteConnection::openForWriting(m_fixture->folder.filePath(u"desk.db"_s)));
}

void TestEventLog::record(const QList<TimeMs> &times)
{
    for (const TimeMs time : times) {
        WriteTransaction tx(*m_db, time, m_seq);
        QVERIFY(tx.record({.organizationId = m_seq % 2,
                           .type = u"t"_s,
                           .conversationId = u"c"_s,
                           .assignedTo = 7,
                           .data = "{}"}));
    }
}

bool TestEventLog::sweep(TimeMs now, int limit)
{
    return EventLog::sweepSome(*m_db, now, limit).value();
}

void TestEventLog::eventsAreReadByCursorAndOrganization()
{
    record({1, 2, 3, 4, 5, 6});
    qint64 readUpTo = 0;
    const auto events = EventLog::after(*m_db, 1, 2, 3, readUpTo);
    QVERIFY(events);
    QCOMPARE(events->size(), 1); // of 3, 4 and 5 only the fourth is organization 1's
    QCOMPARE(events->first().seq, 4);
    QCOMPARE(events->first().timestamp, 4);
    QCOMPARE(events->first().assignedTo, 7);
    QCOMPARE(readUpTo, 5);
}

void TestEventLog::oldEventsAreSwept()
{
    record({1 * Day, 2 * Day, 5 * Day, 9 * Day});
    QVERIFY(!sweep(10 * Day, 100));
    QCOMPARE(count(), 2);
    QCOMPARE(EventLog::oldestSeq(*m_db).value(), 3);
    QCOMPARE(EventLog::lastSeq(*m_db).value(), 4);
    QVERIFY(!sweep(10 * Day, 100));
    QCOMPARE(count(), 2);
}

void TestEventLog::theNewestIsKeptHoweverOld()
{
    record({1, 2, 3});
    QVERIFY(!sweep(365 * Day, 100));
    QCOMPARE(count(), 1);
    QCOMPARE(EventLog::lastSeq(*m_db).value(), 3);
}

void TestEventLog::aSweepStopsAtItsLimit()
{
    record({1, 2, 3, 4, 5});
    QVERIFY(sweep(365 * Day, 2));
    QCOMPARE(count(), 3);
    QVERIFY(sweep(365 * Day, 2));
    QCOMPARE(count(), 1);
    QVERIFY(!sweep(365 * Day, 2));
    QCOMPARE(count(), 1);
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
