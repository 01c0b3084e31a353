// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include "ui/code/codeview.h"
#ifdef GUICHE_KSYNTAXHIGHLIGHTING
#include "ui/code/kf6highlighter.h"
#else
#include "ui/code/smallhighlighter.h"
#endif

using namespace guiche;
using namespace Qt::StringLiterals;

// The same for whichever highlighter the program is built with.
class TestCodeView final : public QObject
{
    Q_OBJECT

    static QColor colourOf(const CodeView &view, const QString &part)
    {
        const qsizetype at = view.toPlainText().indexOf(part);
        const QTextBlock block = view.document()->findBlock(int(at));
        for (const auto &range : block.layout()->formats()) {
            const int place = int(at) - block.position();
            if (place >= range.start && place < range.start + range.length)
                return range.format.foreground().color();
        }
        return {};
    }

private Q_SLOTS:
    void theHighlighterIsTheOneItWasBuiltWith()
    {
        Theme theme(ThemeMode::Light);
        QTextDocument document;
        const auto highlighter = makeCodeHighlighter(theme, CodeLanguage::Json, &document);
#ifdef GUICHE_KSYNTAXHIGHLIGHTING
        auto *kf6 = dynamic_cast<Kf6Highlighter *>(highlighter.get());
        QVERIFY(kf6 != nullptr);
        QVERIFY(kf6->definition().isValid());
        QCOMPARE(kf6->definition().name(), u"JSON"_s);
#else
        QVERIFY(dynamic_cast<SmallHighlighter *>(highlighter.get()) != nullptr);
#endif
    }

    void jsonIsColouredByRole_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::addColumn<QColor>("key");
        QTest::addColumn<QColor>("string");
        QTest::addColumn<QColor>("number");
        QTest::addColumn<QColor>("literal");
        QTest::newRow("light") << ThemeMode::Light << QColor(0x1F449F) << QColor(0x12693F) << QColor(0x8F5200)
                               << QColor(0x6542C4);
        QTest::newRow("dark") << ThemeMode::Dark << QColor(0x9DBBFF) << QColor(0x7FD6A4) << QColor(0xF0B351)
                              << QColor(0xBBA6FF);
    }
    void jsonIsColouredByRole()
    {
        QFETCH(const ThemeMode, mode);
        Theme theme(mode);
        CodeView view(theme);
        view.setCode(
            u"{\n  \"name\": \"Ana\",\n  \"size\": 48210,\n  \"rate\": 1.5,\n  \"internal\": false\n}"_s,
            CodeLanguage::Json);
        QFETCH(const QColor, key);
        QTRY_COMPARE(colourOf(view, u"name"_s), key);
        QFETCH(const QColor, string);
        QFETCH(const QColor, number);
        QFETCH(const QColor, literal);
        QCOMPARE(colourOf(view, u"Ana"_s), string);
        QCOMPARE(colourOf(view, u"48210"_s), number);
        QCOMPARE(colourOf(view, u"1.5"_s), number);
        QCOMPARE(colourOf(view, u"false"_s), literal);
    }

    void otherLanguagesHaveColouredStrings_data()
    {
        QTest::addColumn<CodeLanguage>("language");
        QTest::addColumn<QString>("code");
        QTest::newRow("shell") << CodeLanguage::Shell << u"curl 'text'"_s;
        QTest::newRow("python") << CodeLanguage::Python << u"print(\"text\")"_s;
        QTest::newRow("javascript") << CodeLanguage::JavaScript << u"f(\"text\");"_s;
    }
    void otherLanguagesHaveColouredStrings()
    {
        QFETCH(const CodeLanguage, language);
        QFETCH(const QString, code);
        Theme theme(ThemeMode::Light);
        CodeView view(theme);
        view.setCode(code, language);
        QTRY_COMPARE(colourOf(view, u"text"_s), QColor(0x12693F));
    }

    void aChangeOfThemeRecoloursWhatIsShown()
    {
        Theme theme(ThemeMode::Light);
        CodeView view(theme);
        view.setCode(u"{\"a\": 1}"_s, CodeLanguage::Json);
        QTRY_COMPARE(colourOf(view, u"a"_s), QColor(0x1F449F));
        theme.setMode(ThemeMode::Dark);
        QTRY_COMPARE(colourOf(view, u"a"_s), QColor(0x9DBBFF));
    }

    void plainTextHasNoColours()
    {
        Theme theme(ThemeMode::Light);
        CodeView view(theme);
        view.setCode(u"{\"a\": 1}"_s, CodeLanguage::Json);
        view.setCode(u"{\"a\": 1}"_s, CodeLanguage::Plain);
        QVERIFY(view.document()->firstBlock().layout()->formats().isEmpty());
    }

    void theGutterGrowsWithTheNumberOfLines()
    {
        Theme theme(ThemeMode::Light);
        CodeView view(theme);
        view.setCode(u"1\n2"_s, CodeLanguage::Plain);
        QCOMPARE(view.gutterWidth(), theme.px(40));
        view.setCode(QString(99'999, u'\n'), CodeLanguage::Plain);
        QVERIFY(view.gutterWidth() > theme.px(40));
        QCOMPARE(view.viewport()->x(), view.gutterWidth() + theme.px(8));
    }

    // Every line's number stands beside it, the last one too, and wherever the view is scrolled to.
    void numbersStandBesideTheirLines()
    {
        Theme theme(ThemeMode::Light);
        CodeView view(theme);
        view.resize(300, 200);
        QStringList lines;
        for (int line = 1; line <= 60; ++line)
            lines += u"x"_s;
        view.setCode(lines.join(u'\n'), CodeLanguage::Plain);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        const QImage image = view.grab().toImage();
        const auto hasInk = [&image](const QRect &area, const QColor &ground) {
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left(); x <= area.right(); ++x) {
                    if (image.pixelColor(x, y) != ground)
                        return true;
                }
            }
            return false;
        };
        const QColor gutter(0xF6F7F9);
        QTextCursor last(view.document()->lastBlock());
        const QRect line = view.cursorRect(last).translated(view.viewport()->pos());
        QVERIFY(view.rect().contains(line.center()));
        QVERIFY(hasInk(QRect(8, line.top(), view.gutterWidth() - 16, line.height()), gutter));
        // and none below the last line
        const int below = line.bottom() + 3;
        if (below < view.height() - 12)
            QVERIFY(!hasInk(QRect(8, below, view.gutterWidth() - 16, 8), gutter));
    }

    void itIsReadByKeysButNotWrittenIn()
    {
        Theme theme(ThemeMode::Light);
        CodeView view(theme);
        view.setCode(u"one\ntwo"_s, CodeLanguage::Plain);
        view.show();
        view.setFocus();
        QTest::keyClicks(&view, u"x"_s);
        QCOMPARE(view.code(), u"one\ntwo"_s);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.textCursor().selectedText().size(), 7);
    }

    void aNewTextBeginsAtItsStart()
    {
        Theme theme(ThemeMode::Light);
        CodeView view(theme);
        view.resize(300, 100);
        view.setCode(QString(500, u'\n'), CodeLanguage::Plain);
        view.verticalScrollBar()->setValue(300);
        view.setCode(QString(400, u'\n'), CodeLanguage::Plain);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
