// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include "ui/theme/theme.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stylesHaveTheSizesOfTheSpecification()
    {
        Theme theme(ThemeMode::Light);
        theme.setScale(1.0);
        QCOMPARE(theme.font(TextStyle::Display).pixelSize(), 28);
        QCOMPARE(theme.font(TextStyle::Title).pixelSize(), 20);
        QCOMPARE(theme.font(TextStyle::Body).pixelSize(), 14);
        QCOMPARE(theme.font(TextStyle::Ui).pixelSize(), 13);
        QCOMPARE(theme.font(TextStyle::Micro).pixelSize(), 11);
        QCOMPARE(theme.font(TextStyle::Display).weight(), QFont::DemiBold);
        QCOMPARE(theme.font(TextStyle::Ui, 500).weight(), QFont::Medium);
        QCOMPARE(theme.lineHeight(TextStyle::Display), 36);
    }

    void everyFontHasAnEmojiFamilySecond()
    {
        const Theme theme(ThemeMode::Light);
        for (const auto style : {TextStyle::Display, TextStyle::Body, TextStyle::Mono}) {
            const QStringList families = theme.font(style).families();
            QCOMPARE(families.size(), 2);
            QVERIFY(families.at(1).contains("Emoji"_L1));
            QVERIFY(!families.at(0).contains("Emoji"_L1));
        }
    }

    void scaleStaysBetweenItsLimits()
    {
        Theme theme(ThemeMode::Light);
        theme.setScale(3.0);
        QCOMPARE(theme.scale(), 1.6);
        QCOMPARE(theme.px(10), 16);
        theme.setScale(0.1);
        QCOMPARE(theme.scale(), 0.85);
        QCOMPARE(theme.font(TextStyle::Title).pixelSize(), 17);
    }

    void changingTheModeIsTold()
    {
        Theme theme(ThemeMode::Light);
        const QSignalSpy spy(&theme, &Theme::changed);
        theme.setMode(ThemeMode::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(theme.tokens().surface, QColor(0x17, 0x1A, 0x20));
        QCOMPARE(spy.count(), 1);
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(spy.count(), 1);
        theme.setMode(ThemeMode::Light);
        QCOMPARE(theme.tokens().surface, QColor(Qt::white));
    }

    void highContrastIsOnWhenThePersonWantsIt()
    {
        Theme theme(ThemeMode::Light);
        QVERIFY(!theme.isHighContrast());
        QVERIFY(!theme.outline().isValid());
        QCOMPARE(theme.tokens().line, 1);
        const QSignalSpy spy(&theme, &Theme::changed);
        theme.setHighContrast(Wish::On);
        QVERIFY(theme.isHighContrast());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(theme.tokens().line, 2);
        QCOMPARE(theme.tokens().accentSoft, theme.tokens().surface);
        QVERIFY(theme.outline().isValid());
        theme.setMode(ThemeMode::Dark);
        QVERIFY(theme.tokens().surface.lightness() < 50);
        theme.setHighContrast(Wish::System);
        QVERIFY(!theme.isHighContrast());
        QCOMPARE(theme.tokens().surface, QColor(0x17, 0x1A, 0x20));
    }

    void nothingMovesWhenThePersonWantsThat()
    {
        Theme theme(ThemeMode::Light);
        QCOMPARE(theme.motion(120), 120);
        theme.setReducedMotion(Wish::On);
        QVERIFY(theme.isMotionReduced());
        QCOMPARE(theme.motion(120), 0);
    }

    void fontsAreKeptUntilTheScaleChanges()
    {
        Theme theme(ThemeMode::Light);
        theme.setScale(1.0);
        QVERIFY(theme.font(TextStyle::Body).isCopyOf(theme.font(TextStyle::Body)));
        QVERIFY(theme.font(TextStyle::Body) != theme.font(TextStyle::Body, 600));
        theme.setScale(1.5);
        QCOMPARE(theme.font(TextStyle::Body).pixelSize(), 21);
    }

    void everyIconFileCanBeDrawn()
    {
        const Theme theme(ThemeMode::Light);
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 65);
        for (const QString &file : files) {
            const QByteArray name = file.chopped(4).toLatin1();
            const QPixmap pixmap = theme.icon(QLatin1StringView(name), Qt::red, 20, 2.0);
            QCOMPARE(pixmap.size(), QSize(40, 40));
            QCOMPARE(pixmap.devicePixelRatio(), 2.0);
            QVERIFY2(hasInk(pixmap.toImage()), name.constData());
        }
    }

    void iconsTakeTheColourThatIsAskedFor()
    {
        const Theme theme(ThemeMode::Light);
        const QImage image = theme.icon("check"_L1, QColor(0, 200, 0), 20, 1.0).toImage();
        int greenish = 0;
        for (int at = 0; at < image.width() * image.height(); ++at) {
            const QColor color = image.pixelColor(at % image.width(), at / image.width());
            if (color.alpha() > 200) {
                QVERIFY(color.green() > color.red() + 100);
                ++greenish;
            }
        }
        QVERIFY(greenish > 5);
    }

    void unknownIconIsEmptyAndWarned()
    {
        const Theme theme(ThemeMode::Light);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No icon is called.*nothing"_s));
        QVERIFY(theme.icon("nothing"_L1, Qt::black, 20, 1.0).isNull());
    }

    void initialsComeFromTheFirstAndLastWord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Marina Duarte"_s << u"MD"_s;
        QTest::newRow("three words") << u"Carlos Eduardo Nunes"_s << u"CN"_s;
        QTest::newRow("one word") << u"ana"_s << u"A"_s;
        QTest::newRow("accents") << u"Águeda Ávila"_s << u"ÁÁ"_s;
        QTest::newRow("number") << u"+55 11 90000-0142"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void initialsComeFromTheFirstAndLastWord()
    {
        QFETCH(const QString, name);
        QTEST(Theme::initials(name), "initials");
    }

    void avatarColourIsTheSameInEveryRun()
    {
        // FNV-1a, 32 bit, of the UTF-8 bytes, modulo 8.
        QCOMPARE(Theme::avatarIndex(QString()), 2166136261U % 8);
        QCOMPARE(Theme::avatarIndex(u"a"_s), static_cast<int>(0xE40C292CU % 8));
        QCOMPARE(Theme::avatarIndex(u"foobar"_s), static_cast<int>(0xBF9CF968U % 8));
    }

    void paletteIsTheSameInActiveAndInactiveWindows()
    {
        const QPalette palette = Theme(ThemeMode::Dark).palette();
        for (const auto role : {QPalette::Highlight, QPalette::Text, QPalette::Base, QPalette::Window})
            QCOMPARE(palette.color(QPalette::Inactive, role), palette.color(QPalette::Active, role));
        QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) !=
                palette.color(QPalette::Active, QPalette::Text));
    }

    void styleSheetLeavesNoNameUnfilled() { QVERIFY(!Theme(ThemeMode::Light).styleSheet().contains(u'@')); }

private:
    static bool hasInk(const QImage &image)
    {
        for (int at = 0; at < image.width() * image.height(); ++at) {
            if (image.pixelColor(at % image.width(), at / image.width()).alpha() > 100)
                return true;
        }
        return false;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
