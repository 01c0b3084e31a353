// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/clock.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeSecondsHaveNoFraction() { QCOMPARE(toIso8601(1769940000000), u"2026-02-01T10:00:00Z"_s); }
    void millisecondsAreKept() { QCOMPARE(toIso8601(1769940000007), u"2026-02-01T10:00:00.007Z"_s); }
    void theEpochIsWritten() { QCOMPARE(toIso8601(0), u"1970-01-01T00:00:00Z"_s); }
    void leapDaysAreWritten() { QCOMPARE(toIso8601(1709210096789), u"2024-02-29T12:34:56.789Z"_s); }

    void textsAreReadAsUtc_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("time");
        QTest::newRow("zulu") << u"2026-02-01T10:00:00Z"_s << Q_INT64_C(1769940000000);
        QTest::newRow("fraction") << u"2026-02-01T10:00:00.007Z"_s << Q_INT64_C(1769940000007);
        QTest::newRow("offset") << u"2026-02-01T07:00:00-03:00"_s << Q_INT64_C(1769940000000);
        QTest::newRow("no offset") << u"2026-02-01T10:00:00"_s << Q_INT64_C(1769940000000);
        QTest::newRow("date alone") << u"2026-02-01"_s << Q_INT64_C(1769904000000);
        QTest::newRow("nonsense") << u"yesterday"_s << Q_INT64_C(-1);
        QTest::newRow("impossible day") << u"2026-02-30T10:00:00Z"_s << Q_INT64_C(-1);
        QTest::newRow("empty") << QString() << Q_INT64_C(-1);
    }
    void textsAreReadAsUtc()
    {
        QFETCH(QString, text);
        QFETCH(qint64, time);
        QCOMPARE(fromIso8601(text), time);
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
