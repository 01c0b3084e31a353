// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "network/server/target.h"

using namespace guiche;

class TargetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAreRead_data();
    void targetsAreRead();
    void badTargetsAreRefused_data();
    void badTargetsAreRefused();
    void whatIsRefusedStillHasAPath();
    void utf8IsChecked_data();
    void utf8IsChecked();
};

void TargetTest::targetsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("authority");
    QTest::newRow("root") << QByteArray("/") << QByteArray("/") << QByteArray() << QByteArray();
    QTest::newRow("query") << QByteArray("/a?b=%20?c") << QByteArray("/a") << QByteArray("b=%20?c")
                           << QByteArray();
    QTest::newRow("escapes") << QByteArray("/%41+%2b") << QByteArray("/A++") << QByteArray() << QByteArray();
    QTest::newRow("dots in names") << QByteArray("/..a/b../...") << QByteArray("/..a/b../...") << QByteArray()
                                   << QByteArray();
    QTest::newRow("absolute") << QByteArray("HTTP://h:8/x?y") << QByteArray("/x") << QByteArray("y")
                              << QByteArray("h:8");
    QTest::newRow("absolute, bare") << QByteArray("http://h") << QByteArray("/") << QByteArray()
                                    << QByteArray("h");
    QTest::newRow("asterisk") << QByteArray("*") << QByteArray("/") << QByteArray() << QByteArray();
}

void TargetTest::targetsAreRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, authority);
    Target target;
    QVERIFY(parseTarget(text.toStdString(), target));
    QCOMPARE(QByteArray::fromStdString(target.path), path);
    QCOMPARE(QByteArray::fromStdString(target.query), query);
    QCOMPARE(QByteArray::fromStdString(target.authority), authority);
}

void TargetTest::badTargetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QByteArray(text); };
    row("");
    row("a");
    row("host:443");
    row("ftp://h/");
    row("http:///x");
    row("http://user@h/");
    row("/%");
    row("/%4");
    row("/%g0");
    row("/%00");
    row("/%0a");
    row("/%7f");
    row("/%ff");
    row("/%c0%af");
    row("/%ed%a0%80");
    row("/.");
    row("/..");
    row("/a/..");
    row("/a/./b");
    row("/%2e%2e/b");
    row("/a%2f..%2fb");
    row("/a#b");
}

void TargetTest::badTargetsAreRefused()
{
    QFETCH(const QByteArray, text);
    Target target;
    QVERIFY(!parseTarget(text.toStdString(), target));
}

void TargetTest::whatIsRefusedStillHasAPath()
{
    QCOMPARE(undecodedPath("/sessions/%zz/info?a=b"), std::string("/sessions/%zz/info"));
    QCOMPARE(undecodedPath("/a/../b#c"), std::string("/a/../b"));
    for (const char *odd : {"", "a", "http://h/%zz", "/a\xff", "/a\x01"})
        QCOMPARE(undecodedPath(odd), std::string("/"));
}

void TargetTest::utf8IsChecked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("two bytes") << QByteArray("\xc3\xa7") << true;
    QTest::newRow("three bytes") << QByteArray("\xe2\x82\xac") << true;
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x98\x80") << true;
    QTest::newRow("cut short") << QByteArray("\xf0\x9f\x98") << false;
    QTest::newRow("lone tail") << QByteArray("\x80") << false;
    QTest::newRow("overlong") << QByteArray("\xe0\x80\x80") << false;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("above the last") << QByteArray("\xf4\x90\x80\x80") << false;
}

void TargetTest::utf8IsChecked()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isValid);
    QCOMPARE(isUtf8(text.toStdString()), isValid);
}

QTEST_GUILESS_MAIN(TargetTest)
#include "tst_target.moc"
