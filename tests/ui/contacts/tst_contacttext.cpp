// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QTest>

#include "ui/contacts/contacttext.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestContactText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void numbersAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number"); // empty: refused
        QTest::newRow("whole") << u"+55 11 90000-4821"_s << u"+5511900004821"_s;
        QTest::newRow("00") << u"0055 (11) 90000-4821"_s << u"+5511900004821"_s;
        QTest::newRow("digits") << u"5511900004821"_s << u"+5511900004821"_s;
        QTest::newRow("national") << u"(11) 90000-4821"_s << u"+5511900004821"_s;
        QTest::newRow("trunk") << u"011 90000-4821"_s << u"+5511900004821"_s;
        QTest::newRow("landline") << u"11 3333-4444"_s << u"+551133334444"_s;
        QTest::newRow("abroad") << u"+1 212 555 2368"_s << u"+12125552368"_s;
        QTest::newRow("short") << u"+55 11 9000"_s << QString();
        QTest::newRow("word") << u"Ana"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void numbersAreUnderstood()
    {
        QFETCH(QString, typed);
        QTEST(ContactText::typedNumber(typed).value_or(QString()), "number");
    }

    void valuesFollowTheLanguage()
    {
        const OwnField date{.key = u"d"_s, .kind = OwnField::Kind::Date};
        const OwnField number{.key = u"n"_s, .kind = OwnField::Kind::Number};
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        QCOMPARE(ContactText::fieldText(date, u"1990-03-14"_s), u"14/03/1990"_s);
        QCOMPARE(ContactText::fieldText(number, 1280.5), u"1.280,5"_s);
        QCOMPARE(ContactText::typedValue(date, u"14/03/1990"_s), QJsonValue(u"1990-03-14"_s));
        QCOMPARE(ContactText::typedValue(date, u"1990-03-14"_s), QJsonValue(u"1990-03-14"_s));
        QCOMPARE(ContactText::typedValue(number, u"1.280,5"_s), QJsonValue(1280.5));
        QVERIFY(!ContactText::typedValue(date, u"31/02/1990"_s));
        QVERIFY(!ContactText::typedValue(number, u"doze"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(ContactText::fieldText(date, u"1926-03-14"_s), u"3/14/1926"_s); // not 26
        QCOMPARE(ContactText::typedValue(date, u"3/14/1926"_s), QJsonValue(u"1926-03-14"_s));
        QCOMPARE(ContactText::typedValue(number, u"1,280.5"_s), QJsonValue(1280.5));
    }

    void whatIsShownIsWhatIsTyped_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("pt") << QLocale(QLocale::Portuguese, QLocale::Brazil);
        QTest::newRow("en") << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("es") << QLocale(QLocale::Spanish, QLocale::Spain);
    }
    void whatIsShownIsWhatIsTyped()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        const OwnField date{.key = u"d"_s, .kind = OwnField::Kind::Date};
        const OwnField number{.key = u"n"_s, .kind = OwnField::Kind::Number};
        for (const QString &day : {u"2026-11-22"_s, u"1899-01-02"_s})
            QCOMPARE(ContactText::typedValue(date, ContactText::fieldText(date, day)), QJsonValue(day));
        for (const double value : {0.1, -12345.678, 1e6, 0.0})
            QCOMPARE(ContactText::typedValue(number, ContactText::fieldText(number, value)),
                     QJsonValue(value));
        QVERIFY(ContactText::typedValue(date, ContactText::example(date)).has_value());
    }

    void nothingTypedIsNoValue()
    {
        for (const auto kind :
             {OwnField::Kind::Text, OwnField::Kind::Number, OwnField::Kind::Date, OwnField::Kind::Choice})
            QCOMPARE(ContactText::typedValue({.key = u"k"_s, .kind = kind}, u"  "_s),
                     QJsonValue(QJsonValue::Null));
    }
};

QTEST_GUILESS_MAIN(TestContactText)
#include "tst_contacttext.moc"
