// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QTest>

#include "network/client/accountcalls.h"
#include "tests/support/fakedesk.h"
#include "ui/account/passwordresetdialog.h"
#include "ui/shell/languages.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

//! The windows of somebody who forgot the password, opened from the sign-in page.
class TestPasswordResetDialog final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] PasswordResetDialog *dialog() const { return m_page->findChild<PasswordResetDialog *>(); }
    [[nodiscard]] TextField *field(const QString &name) const
    {
        return dialog()->findChild<TextField *>(name);
    }
    [[nodiscard]] Banner *banner() const { return m_page->findChild<Banner *>(u"signInError"_s); }
    void openDialog()
    {
        m_page->findChild<TextField *>(u"email"_s)->setText(u"ana@example.com"_s);
        m_page->findChild<QAbstractButton *>(u"forgotPassword"_s)->click();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    }
    [[nodiscard]] QJsonObject last(const QString &path) const
    {
        QJsonObject body;
        for (const FakeDesk::Request &request : m_desk->requests()) {
            if (request.path == path)
                body = request.json();
        }
        return body;
    }

private Q_SLOTS:
    void init()
    {
        m_languages.use(u"en"_s);
        m_desk = std::make_unique<FakeDesk>();
        m_desk->on(u"POST /api/v1/auth/forgot-password"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::json({{u"message"_s, u"ok"_s}});
        });
        m_desk->on(u"POST /api/v1/auth/reset-password"_s, [](const FakeDesk::Request &request) {
            if (request.json()["token"_L1] != "right-code"_L1)
                return FakeDesk::Reply::error(422, u"VALIDATION_ERROR"_s, u"Este código não vale."_s,
                                              u"token"_s);
            return FakeDesk::Reply::json({{u"message"_s, u"ok"_s}});
        });
        m_client = std::make_unique<DeskClient>(m_desk->url());
        m_page = std::make_unique<SignInPage>(*m_client, m_theme, m_languages, UiSettings::LastSignIn{});
        m_page->resize(1440, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_client.reset();
        m_desk.reset();
    }

    void aCodeByMailSetsANewPassword()
    {
        openDialog();
        QCOMPARE(field(u"resetEmail"_s)->text(), u"ana@example.com"_s);
        QTest::keyClick(field(u"resetEmail"_s)->edit(), Qt::Key_Return);
        QTRY_VERIFY(field(u"resetCode"_s)->isVisible());
        QCOMPARE(last(u"/api/v1/auth/forgot-password"_s)["email"_L1].toString(), u"ana@example.com"_s);
        QTest::keyClicks(field(u"resetCode"_s)->edit(), u" right-code "_s);
        QTest::keyClicks(field(u"newPassword"_s)->edit(), u"OutraSenha456!"_s);
        QTest::keyClick(field(u"newPassword"_s)->edit(), Qt::Key_Return);
        QTRY_VERIFY(banner()->isVisible());
        QCOMPARE(banner()->tone(), Tone::Success);
        const QJsonObject sent = last(u"/api/v1/auth/reset-password"_s);
        QCOMPARE(sent["token"_L1].toString(), u"right-code"_s);
        QCOMPARE(sent["new_password"_L1].toString(), u"OutraSenha456!"_s);
        QCOMPARE(m_page->window()->focusWidget(), m_page->findChild<TextField *>(u"password"_s)->edit());
    }

    void aCodeOfAnAdministratorNeedsNoMail()
    {
        openDialog();
        dialog()->findChild<QAbstractButton *>(u"haveCode"_s)->click();
        QVERIFY(field(u"resetCode"_s)->isVisible());
        QVERIFY(!field(u"resetEmail"_s)->isVisible());
        QCOMPARE(m_desk->count(u"POST /api/v1/auth/forgot-password"_s), 0);
    }

    void aWrongCodeIsSaidAtItsField()
    {
        openDialog();
        dialog()->findChild<QAbstractButton *>(u"haveCode"_s)->click();
        field(u"resetCode"_s)->setText(u"wrong"_s);
        field(u"newPassword"_s)->setText(u"OutraSenha456!"_s);
        dialog()->mainButton()->click();
        QTRY_COMPARE(field(u"resetCode"_s)->error(), u"Este código não vale."_s);
        QCOMPARE(field(u"newPassword"_s)->text(), u"OutraSenha456!"_s);
    }

    void aWeakPasswordIsNotSent()
    {
        openDialog();
        dialog()->findChild<QAbstractButton *>(u"haveCode"_s)->click();
        field(u"resetCode"_s)->setText(u"right-code"_s);
        field(u"newPassword"_s)->setText(u"curta"_s);
        dialog()->mainButton()->click();
        QVERIFY(!field(u"newPassword"_s)->error().isEmpty());
        QCOMPARE(m_desk->count(u"POST /api/v1/auth/reset-password"_s), 0);
    }

    void escapeLeavesTheSignInAsItWas()
    {
        openDialog();
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
        QCOMPARE(m_page->findChild<TextField *>(u"email"_s)->text(), u"ana@example.com"_s);
    }

private:
    Theme m_theme{ThemeMode::Light};
    Languages m_languages;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<SignInPage> m_page;
};

QTEST_MAIN(TestPasswordResetDialog)
#include "tst_passwordresetdialog.moc"
