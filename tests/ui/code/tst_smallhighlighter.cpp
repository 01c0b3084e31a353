// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include "ui/code/smallhighlighter.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestSmallHighlighter final : public QObject
{
    Q_OBJECT

    // The role of what stands at the first place of `part` in `line`.
    static CodeRole roleAt(CodeLanguage language, const QString &line, const QString &part)
    {
        bool isInString = false;
        const qsizetype at = line.indexOf(part);
        for (const auto &span : SmallHighlighter::spans(language, line, isInString)) {
            if (at >= span.start && at < span.start + span.length)
                return span.role;
        }
        return CodeRole::Plain;
    }

private Q_SLOTS:
    void jsonHasKeysStringsNumbersAndWords()
    {
        const QString line = u"  \"name\" : \"va:lue\", \"n\": -1.5e3, \"t\": true, x"_s;
        const auto role = [&line](const QString &part) { return roleAt(CodeLanguage::Json, line, part); };
        QCOMPARE(role(u"\"name\""_s), CodeRole::Key);
        QCOMPARE(role(u"va:lue"_s), CodeRole::String);
        QCOMPARE(role(u"-1.5e3"_s), CodeRole::Number);
        QCOMPARE(role(u"true"_s), CodeRole::Literal);
        QCOMPARE(role(u","_s), CodeRole::Punctuation);
        QCOMPARE(role(u"x"_s), CodeRole::Fault);
    }

    void anEscapedQuoteDoesNotEndAString()
    {
        QCOMPARE(roleAt(CodeLanguage::Json, u"[\"a\\\"b\", 7]"_s, u"b"_s), CodeRole::String);
        QCOMPARE(roleAt(CodeLanguage::Json, u"[\"a\\\"b\", 7]"_s, u"7"_s), CodeRole::Number);
        QCOMPARE(roleAt(CodeLanguage::Json, u"[\"open \\"_s, u"open"_s), CodeRole::String);
    }

    void aShellStringGoesOnOverLines()
    {
        bool isInString = false;
        static_cast<void>(SmallHighlighter::spans(CodeLanguage::Shell, u"curl --data-raw '{"_s, isInString));
        QVERIFY(isInString);
        const auto middle = SmallHighlighter::spans(CodeLanguage::Shell, u"  \"a\": 1"_s, isInString);
        QCOMPARE(middle, (QList<SmallHighlighter::Span>{{0, 8, CodeRole::String}}));
        QVERIFY(isInString);
        static_cast<void>(SmallHighlighter::spans(CodeLanguage::Shell, u"}' \\"_s, isInString));
        QVERIFY(!isInString);
    }

    void aShellLineHasOptionsAndVariables()
    {
        const QString line = u"  --header \"Authorization: Bearer $GUICHE_TOKEN\" \\"_s;
        QCOMPARE(roleAt(CodeLanguage::Shell, line, u"--header"_s), CodeRole::Key);
        QCOMPARE(roleAt(CodeLanguage::Shell, line, u"Bearer"_s), CodeRole::String);
        QCOMPARE(roleAt(CodeLanguage::Shell, line, u"$GUICHE"_s), CodeRole::Literal);
        QCOMPARE(roleAt(CodeLanguage::Shell, line, u"\\"_s), CodeRole::Punctuation);
    }

    void pythonAndJavaScriptHaveTheirWords()
    {
        QCOMPARE(roleAt(CodeLanguage::Python, u"import os"_s, u"import"_s), CodeRole::Literal);
        QCOMPARE(roleAt(CodeLanguage::Python, u"x = True  # so"_s, u"True"_s), CodeRole::Literal);
        QCOMPARE(roleAt(CodeLanguage::Python, u"x = True  # so"_s, u"# so"_s), CodeRole::Comment);
        QCOMPARE(roleAt(CodeLanguage::JavaScript, u"const a = `b ${c}`;"_s, u"const"_s), CodeRole::Literal);
        QCOMPARE(roleAt(CodeLanguage::JavaScript, u"const a = `b ${c}`;"_s, u"`b"_s), CodeRole::String);
        QCOMPARE(roleAt(CodeLanguage::JavaScript, u"f(1); // so"_s, u"// so"_s), CodeRole::Comment);
    }

    void everySpanLiesInItsLine()
    {
        const QStringList lines{QString(), u"\""_s,    u"\"\\"_s, u"'"_s,   u"$"_s,
                                u"\"$"_s,  u"\"$\""_s, u"-"_s,    u"{\"a"_s};
        for (const QString &line : lines) {
            for (const auto language :
                 {CodeLanguage::Json, CodeLanguage::Shell, CodeLanguage::Python, CodeLanguage::JavaScript}) {
                bool isInString = false;
                int end = 0;
                for (const auto &span : SmallHighlighter::spans(language, line, isInString)) {
                    QVERIFY(span.start >= end && span.length > 0);
                    end = span.start + span.length;
                    QVERIFY2(end <= line.size(), qPrintable(line));
                }
            }
        }
    }

    void aDocumentIsColouredAndFollowsTheTheme()
    {
        Theme theme(ThemeMode::Light);
        QPlainTextEdit edit;
        const SmallHighlighter highlighter(theme, CodeLanguage::Json, edit.document());
        edit.setPlainText(u"{\"a\": 1}"_s);
        const auto colourAt = [&edit](int at) {
            for (const auto &range : edit.document()->firstBlock().layout()->formats()) {
                if (at >= range.start && at < range.start + range.length)
                    return range.format.foreground().color();
            }
            return QColor();
        };
        QTRY_COMPARE(colourAt(1), QColor(0x1F449F));
        QCOMPARE(colourAt(6), QColor(0x8F5200));
        theme.setMode(ThemeMode::Dark);
        QTRY_COMPARE(colourAt(1), QColor(0x9DBBFF));
    }
};

QTEST_MAIN(TestSmallHighlighter)
#include "tst_smallhighlighter.moc"
