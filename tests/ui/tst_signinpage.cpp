// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fakedesk.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestSignInPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme.setScale(1.0);
        m_languages.use(u"en"_s);
        m_desk = std::make_unique<FakeDesk>();
        m_client = std::make_unique<DeskClient>(m_desk->url());
        m_page = std::make_unique<SignInPage>(*m_client, m_theme, m_languages, UiSettings::LastSignIn{});
        m_page->resize(1440, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusFirstField();
    }

    void cleanup()
    {
        m_page.reset();
        m_client.reset();
        m_desk.reset();
    }

    void typingAndEnterSignsIn()
    {
        QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
        QTest::keyClicks(field("email"_L1)->edit(), u"ana@example.com"_s);
        QTest::keyClicks(field("password"_L1)->edit(), u"Senha-123"_s);
        QTest::keyClick(field("password"_L1)->edit(), Qt::Key_Return);
        QVERIFY(submit()->isBusy());
        QVERIFY(!field("email"_L1)->isEnabled());
        QTRY_COMPARE(signedIn.count(), 1);
        QCOMPARE(signedIn.at(0).at(0).value<User>().email, u"ana@example.com"_s);
        QVERIFY(signedIn.at(0).at(1).toBool());
        QVERIFY(!submit()->isBusy());
        QVERIFY(field("password"_L1)->text().isEmpty());
    }

    void emptyFieldsAreNamedAndNothingIsSent()
    {
        submit()->click();
        QVERIFY(!field("email"_L1)->error().isEmpty());
        QVERIFY(!field("password"_L1)->error().isEmpty());
        QVERIFY(field("email"_L1)->edit()->hasFocus());
        QCOMPARE(m_desk->count(u"POST /api/v1/auth/login"_s), 0);
        QTest::keyClicks(field("email"_L1)->edit(), u"a"_s);
        QVERIFY(field("email"_L1)->error().isEmpty());
    }

    void wrongPasswordTellsTheAttemptsThatAreLeft()
    {
        m_desk->on(u"POST /api/v1/auth/login"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::json(
                {{u"detail"_s, u"no"_s}, {u"error_code"_s, u"UNAUTHORIZED"_s}, {u"attempts_left"_s, 4}}, 401);
        });
        fillAndSubmit();
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY2(banner()->title().contains(u'4'), qPrintable(banner()->title()));
        QVERIFY(banner()->height() >= 40);
        QCOMPARE(banner()->tone(), Tone::Danger);
        QVERIFY(field("password"_L1)->edit()->hasFocus());
        QCOMPARE(field("password"_L1)->edit()->selectedText().size(), 5);
    }

    void theSecondFactorIsAskedForWhenThePersonHasOne()
    {
        m_desk->wantedCode = u"123456"_s;
        QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
        QVERIFY(!field("code"_L1)->isVisible());
        QTest::keyClicks(field("email"_L1)->edit(), u"ana@example.com"_s);
        QTest::keyClicks(field("password"_L1)->edit(), u"Senha-123"_s);
        QTest::keyClick(field("password"_L1)->edit(), Qt::Key_Return);
        QTRY_VERIFY(field("code"_L1)->isVisible());
        QCOMPARE(banner()->tone(), Tone::Info);
        QTRY_VERIFY(field("code"_L1)->edit()->hasFocus());
        QTest::keyClick(field("code"_L1)->edit(), Qt::Key_Return);
        QVERIFY(!field("code"_L1)->error().isEmpty());
        QCOMPARE(m_desk->count(u"POST /api/v1/auth/login"_s), 1);

        QTest::keyClicks(field("code"_L1)->edit(), u"000000"_s);
        QTest::keyClick(field("code"_L1)->edit(), Qt::Key_Return);
        QTRY_COMPARE(banner()->tone(), Tone::Danger);
        QVERIFY2(banner()->title().contains(u"code"_s) && banner()->title().contains(u'4'),
                 qPrintable(banner()->title()));

        QTest::keyClicks(field("code"_L1)->edit(),
                         u"123 456"_s); // as authenticators show it; replaces the other
        QTest::keyClick(field("code"_L1)->edit(), Qt::Key_Return);
        QTRY_COMPARE(signedIn.count(), 1);
        QVERIFY(!field("code"_L1)->isVisible());
    }

    void anotherAddressIsNotAskedForACode()
    {
        m_desk->wantedCode = u"123456"_s;
        QTest::keyClicks(field("email"_L1)->edit(), u"ana@example.com"_s);
        QTest::keyClicks(field("password"_L1)->edit(), u"Senha-123"_s);
        QTest::keyClick(field("password"_L1)->edit(), Qt::Key_Return);
        QTRY_VERIFY(field("code"_L1)->isVisible());
        QTest::keyClicks(field("email"_L1)->edit(), u".br"_s);
        QVERIFY(!field("code"_L1)->isVisible());
    }

    void deskOutOfReachIsSaidInPlainWords()
    {
        m_desk->stop();
        fillAndSubmit();
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY(banner()->title().contains(u"127.0.0.1"_s));
        QVERIFY(!submit()->isBusy());
    }

    void tabGoesThroughTheFormInOrder()
    {
        QVERIFY(field("email"_L1)->edit()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(field("password"_L1)->edit()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"showPassword"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"keepSignedIn"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!m_page->findChild<CheckBox *>(u"keepSignedIn"_s)->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(submit()->hasFocus());
    }

    void choosingALanguageSwitchesAtOnce()
    {
        QSignalSpy changed(&m_languages, &Languages::changed);
        auto *chooser = m_page->findChild<ComboBox *>(u"language"_s);
        QCOMPARE(chooser->currentText(), u"English"_s);
        chooser->setFocus();
        QTest::keyClick(chooser, Qt::Key_Down);
        QCOMPARE(chooser->currentText(), u"Español"_s);
        QCOMPARE(m_languages.current(), u"es"_s);
        QCOMPARE(changed.count(), 1);
    }

    void brandPanelGoesWhenTheWindowIsNarrow()
    {
        auto *panel = m_page->findChild<QWidget *>(u"brandPanel"_s);
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->width(), 560);
        m_page->resize(990, 700);
        QTRY_VERIFY(!panel->isVisible());
    }

    void everyButtonHasAName()
    {
        for (const auto *button : m_page->findChildren<QAbstractButton *>())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
    }

private:
    TextField *field(QLatin1StringView name) const { return m_page->findChild<TextField *>(QString(name)); }
    Button *submit() const { return m_page->findChild<Button *>(u"submit"_s); }
    Banner *banner() const { return m_page->findChild<Banner *>(u"signInError"_s); }
    void fillAndSubmit() const
    {
        QTest::keyClicks(field("email"_L1)->edit(), u"ana@example.com"_s);
        QTest::keyClicks(field("password"_L1)->edit(), u"wrong"_s);
        QTest::keyClick(field("password"_L1)->edit(), Qt::Key_Return);
    }

    Theme m_theme{ThemeMode::Light};
    Languages m_languages;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<SignInPage> m_page;
};

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
