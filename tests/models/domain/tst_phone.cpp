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

    void brazilianNumbersAreGroupedForPeople()
    {
        QCOMPARE(phoneForDisplay(u"+5511900004821"_s), u"+55 11 90000-4821"_s);
        QCOMPARE(phoneForDisplay(u"+551130004821"_s), u"+55 11 3000-4821"_s);
        QCOMPARE(phoneForDisplay(u"+14155550100"_s), u"+14155550100"_s);
    }
};

QTEST_APPLESS_MAIN(TestPhone)
#include "tst_phone.moc"
