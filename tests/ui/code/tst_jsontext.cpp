// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/code/jsontext.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestJsonText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderNumbersAndEscapesStayAsWritten()
    {
        QCOMPARE(
            JsonText::pretty(
                u"{\"b\":1.50,\"a\":[1e3,12345678901234567890,{\"é\\u00e9\":null}],\"c\":{},\"d\":[]}"_s),
            u"{\n"
            "  \"b\": 1.50,\n"
            "  \"a\": [\n"
            "    1e3,\n"
            "    12345678901234567890,\n"
            "    {\n"
            "      \"é\\u00e9\": null\n"
            "    }\n"
            "  ],\n"
            "  \"c\": {},\n"
            "  \"d\": []\n"
            "}"_s);
    }

    void whatLooksLikeABracketInAStringIsLeft()
    {
        QCOMPARE(JsonText::pretty(u"[\"{\\\"}\", \"a,b:c\", \"\\\\\"]"_s),
                 u"[\n  \"{\\\"}\",\n  \"a,b:c\",\n  \"\\\\\"\n]"_s);
    }

    void prettyTextStaysAsItIs()
    {
        const QString once = JsonText::pretty(u"{\"a\":[1,{\"b\":\"c\"}]}"_s);
        QCOMPARE(JsonText::pretty(once), once);
    }

    void mistakesAreFoundWhereTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<JsonText::Mistake>("mistake");
        QTest::newRow("comma") << u"{\n  \"a\": 1\n  \"b\": 2\n}"_s << 3 << JsonText::Mistake::Comma;
        QTest::newRow("colon") << u"{\n  \"a\" 1\n}"_s << 2 << JsonText::Mistake::Colon;
        QTest::newRow("open string") << u"{\n  \"a\": \"b\n}"_s << 3 << JsonText::Mistake::OpenString;
        QTest::newRow("comma in a list") << u"[\n  1\n  2\n]"_s << 3 << JsonText::Mistake::Comma;
        QTest::newRow("open object") << u"{\n  \"a\": 1\n"_s << 2 << JsonText::Mistake::OpenBracket;
        QTest::newRow("open list") << u"{\n  \"a\": [1, 2"_s << 2 << JsonText::Mistake::OpenBracket;
        QTest::newRow("nothing but a word") << u"hello"_s << 1 << JsonText::Mistake::Other;
    }
    void mistakesAreFoundWhereTheyAre()
    {
        QFETCH(const QString, text);
        const auto fault = JsonText::fault(text);
        QVERIFY(fault.has_value());
        QTEST(fault->line, "line");
        QTEST(fault->mistake, "mistake");
        QVERIFY(fault->position >= 0 && fault->position <= text.size());
    }

    void aMistakeBehindEmojiHasTheRightColumn()
    {
        const auto fault = JsonText::fault(u"{\"a\": \"😀é\", x}"_s);
        QVERIFY(fault.has_value());
        QCOMPARE(fault->line, 1);
        QVERIFY2(fault->column >= 13 && fault->column <= 15, qPrintable(QString::number(fault->column)));
    }

    void jsonHasNoFault()
    {
        QVERIFY(!JsonText::fault(u"{}"_s));
        QVERIFY(!JsonText::fault(u" [1, {\"a\": null}] "_s));
    }

    void anyValueIsRecognized()
    {
        QVERIFY(JsonText::isValue(u"1"_s));
        QVERIFY(JsonText::isValue(u"\"a\""_s));
        QVERIFY(JsonText::isValue(u"null"_s));
        QVERIFY(JsonText::isValue(u"{\"a\": [1]}"_s));
        QVERIFY(!JsonText::isValue(QString()));
        QVERIFY(!JsonText::isValue(u"1, 2"_s));
        QVERIFY(!JsonText::isValue(u"abc"_s));
    }

    void membersComeAndGoInTheirOrder()
    {
        const auto members = JsonText::members(u"{\"z\": {\"b\": [1, 2]}, \"a\\\"\": \"x\", \"n\": 1.0}"_s);
        QCOMPARE(members.size(), 3);
        QCOMPARE(members.at(0), (JsonText::Member{u"z"_s, u"{\"b\": [1, 2]}"_s}));
        QCOMPARE(members.at(1), (JsonText::Member{u"a\""_s, u"\"x\""_s}));
        QCOMPARE(members.at(2), (JsonText::Member{u"n"_s, u"1.0"_s}));
        QCOMPARE(JsonText::members(JsonText::object(members)).at(2), members.at(2));
        QVERIFY(JsonText::members(u"[1]"_s).isEmpty());
        QVERIFY(JsonText::members(QString()).isEmpty());
        QCOMPARE(JsonText::object({}), u"{}"_s);
    }

    void stringsAreQuotedBothWays()
    {
        const QString text = u"a\"b\\c\n\té😀"_s;
        QCOMPARE(JsonText::unquoted(JsonText::quoted(text)), text);
        QCOMPARE(JsonText::unquoted(u"12"_s), u"12"_s);
    }

    void literalsOfOtherLanguagesSayTheSame()
    {
        const QString json = u"{\"t\":true,\"f\":[false,null],\"s\":\"true \\ud83d\\ude00 \\/ \\u2028\"}"_s;
        QCOMPARE(JsonText::literal(json, {u"True"_s, u"False"_s, u"None"_s}),
                 u"{\n"
                 "  \"t\": True,\n"
                 "  \"f\": [\n"
                 "    False,\n"
                 "    None\n"
                 "  ],\n"
                 "  \"s\": \"true 😀 / \\u2028\"\n"
                 "}"_s);
    }
};

QTEST_MAIN(TestJsonText)
#include "tst_jsontext.moc"
