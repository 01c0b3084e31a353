// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/phone.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreNormalized_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("e164") << u"+5511999999999"_s << u"+5511999999999"_s;
        QTest::newRow("digits") << u"5511999999999"_s << u"+5511999999999"_s;
        QTest::newRow("written") << u" +55 (11) 99999-9999 "_s << u"+5511999999999"_s;
        QTest::newRow("00") << u"005511999999999"_s << u"+5511999999999"_s;
        QTest::newRow("short") << u"+551199"_s << QString();
        QTest::newRow("long") << u"+5511999999999999"_s << QString();
        QTest::newRow("letters") << u"+55 11 phone"_s << QString();
        QTest::newRow("plus inside") << u"55+11999999999"_s << QString();
        QTest::newRow("national zero") << u"011999999999"_s << QString();
        QTest::newRow("arabic digits") << u"+٥٥١١٩٩٩٩٩٩"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void numbersAreNormalized()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(normalizedPhone(text).value_or(QString()), expected);
    }

    // Every number of the published specifications, and what people get wrong.
    void numbersThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("Brazil, mobile") << u"+5511999999999"_s << true;
        QTest::newRow("the same, digits") << u"5511999999999"_s << true;
        QTest::newRow("United States") << u"+14155552671"_s << true;
        QTest::newRow("Brazil, landline") << u"+55 11 3333-0000"_s << true;
        QTest::newRow("Brazil, without the ninth digit") << u"+551187654321"_s << true;
        QTest::newRow("Spain") << u"0034 600 000 000"_s << true;
        QTest::newRow("Uruguay") << u"+598 99 000 412"_s << true;
        QTest::newRow("a digit too few") << u"+55119999999"_s << false;
        QTest::newRow("a digit too many") << u"+55119999999999"_s << false;
        QTest::newRow("no such area in Brazil") << u"+5520999999999"_s << false;
        QTest::newRow("no such country") << u"+999123456789"_s << false;
        QTest::newRow("United States, area cannot begin with 1") << u"+11155552671"_s << false;
        QTest::newRow("not a number") << u"phone"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void numbersThatCannotBeAreRefused()
    {
        QFETCH(QString, text);
        QTEST(dialablePhone(text).has_value(), "expected");
    }

    // What comes out is what was written, not another form of it.
    void aDialableNumberKeepsItsDigits()
    {
        QCOMPARE(dialablePhone(u"+55 11 8765-4321"_s), u"+551187654321"_s);
        QCOMPARE(dialablePhone(u"00 1 (415) 555-2671"_s), u"+14155552671"_s);
    }

    void checkingANumberIsQuick()
    {
        QVERIFY(isDialable(u"+5511999999999"_s));
        QBENCHMARK
        {
            QVERIFY(isDialable(u"+5511999999999"_s));
        }
    }

    void brazilianNumbersAreGroupedForPeople()
    {
        QCOMPARE(phoneForDisplay(u"+5511900004821"_s), u"+55 11 90000-4821"_s);
        QCOMPARE(phoneForDisplay(u"+551130004821"_s), u"+55 11 3000-4821"_s);
        QCOMPARE(phoneForDisplay(u"+14155550100"_s), u"+14155550100"_s);
    }
};

QTEST_APPLESS_MAIN(TestPhone)
#include "tst_phone.moc"
