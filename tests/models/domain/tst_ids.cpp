// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "models/domain/ids.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdCarriesItsTimeVersionAndVariant()
    {
        const QString id = newId(0x0190a1b2c3d4);
        QVERIFY(isUuid(id));
        QCOMPARE(id.first(13), u"0190a1b2-c3d4"_s);
        QCOMPARE(id[14], u'7');
        QVERIFY(u"89ab"_s.contains(id[19]));
    }

    void idsSortInTheOrderOfCreation()
    {
        QSet<QString> seen;
        QString previous;
        for (int i = 0; i < 20000; ++i) {
            const QString id = newId(0x0190a1b2c3d5 + i / 6000); // more a millisecond than the counter holds
            QVERIFY2(id > previous, qPrintable(id + u" after "_s + previous));
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            previous = id;
        }
    }

    void onlyUuidsAreUuids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("lower") << u"550e8400-e29b-41d4-a716-446655440000"_s << true;
        QTest::newRow("upper") << u"550E8400-E29B-41D4-A716-446655440000"_s << true;
        QTest::newRow("short") << u"550e8400-e29b-41d4-a716-44665544000"_s << false;
        QTest::newRow("hyphen moved") << u"550e840-0e29b-41d4-a716-446655440000"_s << false;
        QTest::newRow("no hex") << u"550e8400-e29b-41d4-a716-44665544000g"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void onlyUuidsAreUuids()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(isUuid(text), expected);
    }

    void tokensDifferAndFitInAUrl()
    {
        const QString token = randomToken(32);
        QCOMPARE(token.size(), 43);
        QVERIFY(token != randomToken(32));
        static const QRegularExpression urlSafe(u"^[A-Za-z0-9_-]+$"_s);
        QVERIFY(urlSafe.match(token).hasMatch());
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
