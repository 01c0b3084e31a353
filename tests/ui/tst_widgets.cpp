// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBoxLayout>
#include <QSignalSpy>
#include <QTest>

#include "ui/widgets/fadein.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/toast.h"

using namespace guiche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPopupFadesInUnlessNothingIsToMove()
    {
        for (const Wish wish : {Wish::System, Wish::On}) {
            Theme theme(ThemeMode::Light);
            theme.setReducedMotion(wish);
            QWidget window;
            window.resize(200, 200);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            QWidget popup(&window);
            popup.hide();
            popup.setGeometry(20, 30, 100, 80);
            FadeIn::start(theme, &popup, &popup);
            popup.show();
            QCOMPARE(window.findChild<FadeIn *>() != nullptr, wish == Wish::System);
            QTRY_VERIFY(window.findChild<FadeIn *>() == nullptr);
            QCOMPARE(popup.geometry(), QRect(20, 30, 100, 80)); // where it belongs, in the end
        }
    }

    void aBarShowsAndSaysHowFarItIs()
    {
        m_theme.setReducedMotion(Wish::On);
        ProgressLine line(m_theme);
        line.resize(200, line.sizeHint().height());
        line.setPurpose(u"Import"_s);
        QCOMPARE(line.accessibleName(), u"Import"_s); // nobody knows yet
        line.setFraction(0.25);
        QCOMPARE(line.accessibleName(), u"Import 25%"_s);
        const QImage image = line.grab().toImage();
        const int middle = image.height() / 2;
        const auto colorAt = [&](double x) { return image.pixelColor(int(x * image.width()), middle); };
        QCOMPARE(colorAt(0.2), m_theme.tokens().accentFill);
        QCOMPARE(colorAt(0.3), m_theme.tokens().track);
        line.setFraction(7);
        QCOMPARE(line.fraction(), 1.0);
        m_theme.setReducedMotion(Wish::System);
    }

    void enterAndSpacePressAButton()
    {
        Button button(m_theme, ButtonKind::Primary, u"Send"_s);
        QSignalSpy clicked(&button, &QAbstractButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
    }

    void aKeycapAndAnIconWidenAButton()
    {
        Button button(m_theme, ButtonKind::Secondary, u"Take next"_s);
        const int plain = button.sizeHint().width();
        button.setKeycap(u"Ctrl+J"_s);
        const int withKeycap = button.sizeHint().width();
        QVERIFY(withKeycap > plain + 30);
        button.setIconName("check"_L1);
        QVERIFY(button.sizeHint().width() > withKeycap + 16);
    }

    void buttonHeightsFollowTheSpecification()
    {
        Button button(m_theme, ButtonKind::Primary, u"Send"_s);
        QCOMPARE(button.sizeHint().height(), 32);
        button.setButtonSize(ButtonSize::Compact);
        QCOMPARE(button.sizeHint().height(), 28);
        button.setButtonSize(ButtonSize::Large);
        QCOMPARE(button.sizeHint().height(), 40);
    }

    void statesLookDifferent()
    {
        Button button(m_theme, ButtonKind::Primary, u"Send"_s);
        button.resize(button.sizeHint());
        const QImage normal = button.grab().toImage();
        button.setDown(true);
        const QImage pressed = button.grab().toImage();
        button.setDown(false);
        button.setEnabled(false);
        const QImage disabled = button.grab().toImage();
        QCOMPARE(normal.pixelColor(6, 16), QColor(0x2A, 0x56, 0xC6));
        QVERIFY(pressed.pixelColor(6, 16) != normal.pixelColor(6, 16));
        QCOMPARE(disabled.pixelColor(6, 16), QColor(0xE4, 0xE7, 0xED));
    }

    void iconButtonIsNamedByItsToolTip()
    {
        IconButton button(m_theme, "search"_L1);
        button.setLabel(u"Search"_s, u"Ctrl+F"_s);
        QCOMPARE(button.toolTip(), u"Search (Ctrl+F)"_s);
        QCOMPARE(button.accessibleName(), button.toolTip());
        QCOMPARE(button.sizeHint(), QSize(32, 32));
    }

    void passwordIsHiddenUntilTheEyeIsPressed()
    {
        TextField field(m_theme, TextField::Kind::Password);
        auto *eye = field.findChild<IconButton *>(u"showPassword"_s);
        QVERIFY(eye != nullptr);
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
        const QString before = eye->accessibleName();
        eye->click();
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
        QVERIFY(eye->accessibleName() != before);
        eye->click();
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    }

    void errorIsReadOutWithTheField()
    {
        TextField field(m_theme);
        field.setLabel(u"E-mail"_s);
        field.setHint(u"as on your badge"_s);
        QCOMPARE(field.edit()->accessibleName(), u"E-mail"_s);
        QCOMPARE(field.edit()->accessibleDescription(), u"as on your badge"_s);
        field.setError(u"not an address"_s);
        QCOMPARE(field.edit()->accessibleDescription(), u"not an address"_s);
        field.setError({});
        QCOMPARE(field.edit()->accessibleDescription(), u"as on your badge"_s);
    }

    void arrowsChangeTheSegment()
    {
        SegmentedTabs tabs(m_theme);
        tabs.setTitles({u"Mine"_s, u"Queue"_s, u"All"_s});
        QSignalSpy changed(&tabs, &SegmentedTabs::currentChanged);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QTest::keyClick(&tabs, Qt::Key_End);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(tabs.currentIndex(), 2);
        QCOMPARE(changed.count(), 2);
        QTest::keyClick(&tabs, Qt::Key_Home);
        QCOMPARE(tabs.currentIndex(), 0);
        tabs.setCount(0, 10);
        QVERIFY(tabs.accessibleDescription().contains(u"Mine"_s));
        QVERIFY(tabs.accessibleDescription().contains(u"10"_s));
    }

    void clickChoosesTheSegmentUnderIt()
    {
        SegmentedTabs tabs(m_theme);
        tabs.setTitles({u"Mine"_s, u"Queue"_s, u"All"_s});
        tabs.resize(300, 32);
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, QPoint(150, 16));
        QCOMPARE(tabs.currentIndex(), 1);
    }

    void bannerShowsItsCommandsAndRunsThem()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *banner = new Banner(m_theme);
        column->addWidget(banner);
        int tries = 0;
        banner->setMessage(Tone::Warn, u"Offline."_s, u"Messages go out on reconnection."_s);
        QAbstractButton *action = banner->addCommand(u"Try now"_s, this, [&tries] { ++tries; });
        window.resize(700, 100);
        window.show();
        QVERIFY(action->isVisible());
        QCOMPARE(banner->height(), 40);
        QVERIFY(action->geometry().right() <= banner->width());
        QTest::mouseClick(action, Qt::LeftButton);
        QTest::keyClick(action, Qt::Key_Return);
        QCOMPARE(tries, 2);
        QVERIFY(banner->accessibleName().contains(u"Offline."_s));
        banner->clearCommands();
        QVERIFY(!action->isVisible());
    }

    void insetBannerGrowsWithItsText()
    {
        Banner banner(m_theme);
        banner.setInset(true);
        banner.setMessage(Tone::Danger, u"Short."_s, {});
        const int one = banner.heightForWidth(400);
        banner.setMessage(
            Tone::Danger,
            u"A sentence that is so long that it needs more than one line at this width, surely."_s, {});
        QVERIFY(one >= 40);
        QVERIFY(banner.heightForWidth(400) > one + 10);
    }

    void enterInAFieldPressesTheMainButton()
    {
        DialogFrame dialog(m_theme, nullptr);
        auto *field = new TextField(m_theme);
        dialog.body()->addWidget(field);
        dialog.addButton(ButtonKind::Secondary, u"Cancel"_s);
        dialog.addButton(ButtonKind::Primary, u"Save"_s);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        QTest::keyClick(field->edit(), Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QVERIFY(!dialog.isVisible());
        dialog.open();
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
    }

    void toastUndoesOnceAndGoes()
    {
        QWidget window;
        window.resize(600, 300);
        window.show();
        Toast toast(m_theme, &window);
        int undone = 0;
        toast.showMessage(u"Closed."_s, u"Undo"_s, this, [&undone] { ++undone; });
        QVERIFY(toast.isVisible());
        toast.findChild<LinkButton *>()->click();
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
        toast.showMessage(u"Copied."_s, 50ms);
        QVERIFY(toast.isVisible());
        QVERIFY(!toast.findChild<LinkButton *>()->isVisible());
        QTRY_VERIFY(!toast.isVisible());
    }

    void skeletonWaitsBeforeItAppears()
    {
        Skeleton skeleton(m_theme, Skeleton::Shape::List);
        skeleton.resize(300, 200);
        skeleton.show();
        const QImage early = skeleton.grab().toImage();
        QTRY_VERIFY(skeleton.grab().toImage() != early);
    }

    void anInsetBannersTextKeepsClearOfItsCommands()
    {
        Banner banner(m_theme);
        banner.setInset(true);
        banner.setMessage(Tone::Warn, u"Somebody else changed this meanwhile."_s,
                          u"What you typed is kept here."_s);
        banner.resize(420, 40);
        const int alone = banner.heightForWidth(420);
        banner.addCommand(u"A command with a very long name indeed"_s, this, [] {});
        QVERIFY(banner.heightForWidth(420) > alone); // it has less room, and more lines
        banner.clearCommands();
        QCOMPARE(banner.heightForWidth(420), alone);
    }

    void aDialogMakesRoomForAnErrorAndTakesItBack()
    {
        DialogFrame dialog(m_theme, nullptr);
        dialog.setTitle(u"Show the value"_s);
        dialog.setText(
            u"A sentence that is long enough to need more than one line in a dialog of this width, "
            "and then some more words."_s);
        auto *field = new TextField(m_theme);
        field->setLabel(u"Your password"_s);
        dialog.body()->addWidget(field);
        dialog.addButton(ButtonKind::Primary, u"Show"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int before = dialog.height();
        field->setError(u"The password is wrong."_s);
        QTRY_VERIFY(dialog.height() > before);
        QTRY_VERIFY(field->height() >= field->sizeHint().height());
        field->setError({});
        QTRY_COMPARE(dialog.height(), before);
        dialog.resize(dialog.width(), before + 100); // the person's own height stays
        field->setError(u"The password is wrong."_s);
        QTRY_VERIFY(field->height() >= field->sizeHint().height());
        QCOMPARE(dialog.height(), before + 100);
    }

    void aBusyButtonCannotBePressedAgain()
    {
        Button button(m_theme, ButtonKind::Primary, u"Save"_s);
        button.show();
        QSignalSpy clicks(&button, &QAbstractButton::clicked);
        const auto press = [&button] {
            QTest::mouseClick(&button, Qt::LeftButton);
            QTest::keyClick(&button, Qt::Key_Space);
            QTest::keyClick(&button, Qt::Key_Return);
        };
        press();
        QCOMPARE(clicks.size(), 3);
        button.setBusy(true);
        press();
        QCOMPARE(clicks.size(), 3);
        button.setBusy(false);
        press();
        QCOMPARE(clicks.size(), 6);
    }

    void busyButtonSaysSo()
    {
        Button button(m_theme, ButtonKind::Primary, u"Sign in"_s);
        button.setBusy(true);
        QVERIFY(!button.accessibleDescription().isEmpty());
        button.setBusy(false);
        QVERIFY(button.accessibleDescription().isEmpty());
    }

private:
    static Theme &lightTheme()
    {
        static Theme theme(ThemeMode::Light);
        theme.setScale(1.0);
        return theme;
    }
    Theme &m_theme = lightTheme();
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
