// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/theme/highcontrast.h"
#include "ui/theme/tokens.h"

using namespace guiche;

class TestTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastRatioKnowsBlackAndWhite()
    {
        QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.001);
        QVERIFY(qAbs(contrastRatio(Qt::white, Qt::white) - 1.0) < 0.001);
        // WCAG's well-known border case: #767676 on white.
        QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void textIsReadableOnEveryGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const bool isDark : {false, true}) {
            const Tokens &t = isDark ? darkTokens() : lightTokens();
            const std::pair<const char *, QColor> inks[] = {
                {"text", t.text}, {"muted", t.muted}, {"faint", t.faint}};
            const std::pair<const char *, QColor> grounds[] = {
                {"surface", t.surface}, {"surface2", t.surface2}, {"canvas", t.canvas},
                {"raised", t.raised},   {"hover", t.hover},       {"accentSoft", t.accentSoft},
                {"window", t.window},
            };
            for (const auto &[inkName, ink] : inks)
                addRows(isDark, inkName, ink, grounds);
        }
    }

    void textIsReadableOnEveryGround()
    {
        QFETCH(const QColor, ink);
        QFETCH(const QColor, ground);
        QVERIFY2(contrastRatio(ink, ground) >= 4.5, qPrintable(QString::number(contrastRatio(ink, ground))));
    }

    void soundPairsAreReadable_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const bool isDark : {false, true}) {
            const Tokens &t = isDark ? darkTokens() : lightTokens();
            const auto add = [isDark](const char *name, const QColor &ink, const QColor &ground) {
                QTest::addRow("%s %s", isDark ? "dark" : "light", name) << ink << ground;
            };
            add("main button", t.onAccent, t.accentFill);
            add("main button under the pointer", t.onAccent, t.accentHover);
            add("main button pressed", t.onAccent, t.accentPressed);
            add("destructive button", t.onAccent, t.dangerFill);
            add("selection", t.accentSoftText, t.accentSoft);
            add("success", t.success, t.successSoft);
            add("warning", t.warn, t.warnSoft);
            add("danger", t.danger, t.dangerSoft);
            add("violet", t.violet, t.violetSoft);
            add("note", t.noteText, t.note);
            add("note body", t.noteBody, t.note);
            add("customer bubble", t.text, t.bubbleIn);
            add("agent bubble", t.text, t.bubbleOut);
            add("time in the agent bubble", t.bubbleOutMeta, t.bubbleOut);
            add("link", t.accent, t.surface);
            add("error text", t.danger, t.surface);
            add("selected text", t.text, t.selection);
            add("brand panel", Qt::white, t.brand);
            add("code: key", t.codeKey, t.surface);
            add("code: string", t.codeString, t.surface);
            add("code: number", t.codeNumber, t.surface);
            add("code: literal", t.codeLiteral, t.surface);
            add("code: line number", t.faint, t.surface2);
        }
    }

    void soundPairsAreReadable() { textIsReadableOnEveryGround(); }

    void bordersAndFocusStandOut_data()
    {
        QTest::addColumn<QColor>("line");
        QTest::addColumn<QColor>("ground");
        for (const bool isDark : {false, true}) {
            const Tokens &t = isDark ? darkTokens() : lightTokens();
            QTest::addRow("%d input border on its field", isDark) << t.borderStrong << t.field;
            QTest::addRow("%d input border on the surface", isDark) << t.borderStrong << t.surface;
            QTest::addRow("%d focus ring on the surface", isDark) << t.accent << t.surface;
            QTest::addRow("%d focus ring on the canvas", isDark) << t.accent << t.canvas;
            QTest::addRow("%d focus ring on the rail", isDark) << t.accent << t.window;
            QTest::addRow("%d error border", isDark) << t.danger << t.field;
        }
    }

    void bordersAndFocusStandOut()
    {
        QFETCH(const QColor, line);
        QFETCH(const QColor, ground);
        QVERIFY2(contrastRatio(line, ground) >= 3.0,
                 qPrintable(QString::number(contrastRatio(line, ground))));
    }

    void highContrastIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isDark");
        const auto made = [](const QColor &ground, const QColor &text, const QColor &mark,
                             const QColor &onMark) {
            QPalette palette(ground);
            palette.setColor(QPalette::Base, ground);
            palette.setColor(QPalette::Text, text);
            palette.setColor(QPalette::Highlight, mark);
            palette.setColor(QPalette::HighlightedText, onMark);
            return palette;
        };
        QTest::newRow("yellow on black") << made(Qt::black, Qt::yellow, Qt::cyan, Qt::black) << true;
        QTest::newRow("black on white") << made(Qt::white, Qt::black, Qt::darkBlue, Qt::white) << false;
        QTest::newRow("not the wanted lightness") << made(Qt::white, Qt::black, Qt::blue, Qt::white) << true;
        QTest::newRow("grey on grey") << made(Qt::lightGray, Qt::darkGray, Qt::gray, Qt::lightGray) << false;
    }

    void highContrastIsReadable()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const bool, isDark);
        const Tokens t = highContrastTokens(palette, isDark);
        QCOMPARE(t.line, 2);
        QCOMPARE(t.surface.lightness() < 128, isDark);
        for (const QColor &ink : {t.text, t.muted, t.faint, t.noteText, t.noteBody, t.bubbleOutMeta})
            QVERIFY2(contrastRatio(ink, t.surface) >= 7, qPrintable(ink.name()));
        for (const QColor &ink : {t.accent, t.success, t.warn, t.danger, t.violet, t.border, t.borderButton,
                                  t.borderStrong, t.noteBorder, t.tickRead})
            QVERIFY2(contrastRatio(ink, t.surface) >= 4.5, qPrintable(ink.name()));
        for (const QColor &fill : {t.accentFill, t.accentHover, t.accentPressed, t.dangerFill})
            QVERIFY2(contrastRatio(t.onAccent, fill) >= 4.5, qPrintable(fill.name()));
        for (const QColor &ground : {t.hover, t.track, t.selection})
            QVERIFY2(contrastRatio(t.text, ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY(contrastRatio(Qt::white, t.brand) >= 7);
        // No soft fills: everything stands on one ground.
        for (const QColor &fill : {t.accentSoft, t.warnSoft, t.dangerSoft, t.successSoft, t.neutralSoft,
                                   t.bubbleIn, t.bubbleOut, t.note})
            QCOMPARE(fill, t.surface);
    }

    void highContrastKeepsTheDesktopsColours()
    {
        QPalette palette(Qt::black);
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::Text, Qt::yellow);
        palette.setColor(QPalette::Highlight, Qt::cyan);
        palette.setColor(QPalette::HighlightedText, Qt::black);
        const Tokens t = highContrastTokens(palette, true);
        QCOMPARE(t.text, QColor(Qt::yellow));
        QCOMPARE(t.surface, QColor(Qt::black));
        QCOMPARE(t.accentFill, QColor(Qt::cyan));
    }

    void avatarInitialsAreReadable()
    {
        for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
            for (const auto &pair : tokens->avatars)
                QVERIFY2(contrastRatio(pair.ink, pair.background) >= 6.0, qPrintable(pair.ink.name()));
        }
    }

private:
    template <std::size_t N>
    static void addRows(bool isDark, const char *inkName, const QColor &ink,
                        const std::pair<const char *, QColor> (&grounds)[N])
    {
        for (const auto &[groundName, ground] : grounds)
            QTest::addRow("%s %s on %s", isDark ? "dark" : "light", inkName, groundName) << ink << ground;
    }
};

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
