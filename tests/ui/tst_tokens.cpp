// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

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
