// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QFile>
#include <QMenu>

#include "tests/ui/sessions/sessionsfixture.h"
#include "tests/ui/team/sampleteam.h"
#include "ui/account/accountdialog.h"
#include "ui/account/recoverycodes.h"
#include "ui/sessions/qrtile.h"
#include "ui/shell/presence.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestAccountDialog final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] AccountDialog *dialog() const { return m_f->window->findChild<AccountDialog *>(); }
    template <class T> [[nodiscard]] T *part(const QString &name) const
    {
        return dialog()->findChild<T *>(name);
    }
    [[nodiscard]] TextField *field(const QString &name) const { return part<TextField>(name); }
    void press(const QString &name) const { part<QAbstractButton>(name)->click(); }
    void open(AccountDialog::Part which)
    {
        QVERIFY(m_f->open());
        m_f->window->findChild<OwnAvatar *>()->click();
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = m_f->window->findChild<QMenu *>(u"personMenu"_s)) != nullptr &&
                    menu->isVisible());
        menu->findChild<QAction *>(u"yourAccount"_s)->trigger();
        menu->close();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        dialog()->showPart(which);
    }
    void enrol()
    {
        QTRY_VERIFY(part<QAbstractButton>(u"setUpFactor"_s)->isVisible());
        press(u"setUpFactor"_s);
        QTRY_VERIFY(field(u"factorCode"_s)->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<SessionsFixture>();
        m_team = std::make_unique<SampleTeam>(m_f->desk, SystemClock().now());
        m_team->fill();
    }
    void cleanup()
    {
        m_f.reset();
        m_team.reset();
    }

    void thePasswordIsChangedByKeyboard()
    {
        open(AccountDialog::Part::Password);
        QTest::keyClicks(field(u"currentPassword"_s)->edit(), u"Senha-123"_s);
        QTest::keyClicks(field(u"newPassword"_s)->edit(), u"OutraSenha456!"_s);
        QTest::keyClick(field(u"newPassword"_s)->edit(), Qt::Key_Return);
        auto *result = part<Banner>(u"passwordResult"_s);
        QTRY_VERIFY(result->isVisible());
        QCOMPARE(result->tone(), Tone::Success);
        QVERIFY(field(u"currentPassword"_s)->text().isEmpty());
        QVERIFY(field(u"newPassword"_s)->text().isEmpty());
        const QJsonObject sent = m_team->sent(u"PUT /api/v1/auth/password"_s).first().json();
        QCOMPARE(sent["new_password"_L1].toString(), u"OutraSenha456!"_s);
    }

    void aWrongPresentPasswordIsSaidAtItsField()
    {
        open(AccountDialog::Part::Password);
        field(u"currentPassword"_s)->setText(u"errada"_s);
        field(u"newPassword"_s)->setText(u"OutraSenha456!"_s);
        press(u"changePassword"_s);
        QTRY_COMPARE(field(u"currentPassword"_s)->error(), u"A senha não confere."_s);
        QCOMPARE(field(u"newPassword"_s)->text(), u"OutraSenha456!"_s);
    }

    void aSecondStepIsSetUpWithItsRecoveryCodes()
    {
        open(AccountDialog::Part::SecondStep);
        enrol();
        QVERIFY(part<QrTile>(u"qrTile"_s)->hasCode());
        QCOMPARE(field(u"factorSecret"_s)->text(), u"GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"_s);
        QTest::keyClicks(field(u"factorCode"_s)->edit(), u"111111"_s);
        QTest::keyClick(field(u"factorCode"_s)->edit(), Qt::Key_Return);
        QTRY_COMPARE(field(u"factorCode"_s)->error(), u"O código está errado."_s);
        field(u"factorCode"_s)->edit()->selectAll();
        QTest::keyClicks(field(u"factorCode"_s)->edit(), u"287 082"_s);
        QTest::keyClick(field(u"factorCode"_s)->edit(), Qt::Key_Return);
        auto *codes = dialog()->findChild<RecoveryCodes *>();
        QTRY_COMPARE(codes->codes().size(), 10);
        QVERIFY(codes->isVisible());
        press(u"copyRecovery"_s);
        QVERIFY(
            QGuiApplication::clipboard()->text().contains(u"AB0D-EFGH-IJKL-MN0P\nAB1D-EFGH-IJKL-MN1P\n"_s));
        press(u"keptCodes"_s);
        QTRY_VERIFY(part<TextLabel>(u"factorState"_s)->isVisible());
        QVERIFY(part<TextLabel>(u"factorState"_s)->text().contains(u"10"_s));
        QVERIFY(codes->codes().isEmpty());
    }

    void escapeDoesNotThrowTheRecoveryCodesAway()
    {
        open(AccountDialog::Part::SecondStep);
        enrol();
        field(u"factorCode"_s)->setText(u"287082"_s);
        press(u"confirmFactor"_s);
        QTRY_VERIFY(part<QAbstractButton>(u"keptCodes"_s)->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(dialog()->isVisible());
        QVERIFY(part<QLabel>(u"dialogError"_s)->isVisible());
        press(u"keptCodes"_s);
        QTRY_VERIFY(part<TextLabel>(u"factorState"_s)->isVisible());
        QVERIFY(!part<QLabel>(u"dialogError"_s)->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
    }

    void recoveryCodesAreSavedForTheirOwnerOnly()
    {
        RecoveryCodes codes(m_f->theme);
        codes.setCodes({u"AAAA-BBBB-CCCC-DDDD"_s, u"EEEE-FFFF-GGGG-HHHH"_s}, u"ana@example.com"_s);
        const QString path = m_f->folder.filePath(u"codes.txt"_s);
        codes.saveTo(path);
        QTRY_COMPARE(codes.result(), u"Saved."_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"ana@example.com"_s));
        QVERIFY(text.endsWith(u"AAAA-BBBB-CCCC-DDDD\nEEEE-FFFF-GGGG-HHHH\n"_s));
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        codes.saveTo(m_f->folder.filePath(u"no/such/folder.txt"_s));
        QTRY_VERIFY(codes.result().startsWith(u"Not saved: "_s));
    }

    void theSecondStepIsSwitchedOffWithPasswordAndCode()
    {
        m_team->hasSecondFactor = true;
        m_team->recoveryCodesLeft = 9;
        open(AccountDialog::Part::SecondStep);
        QTRY_VERIFY(field(u"disableCode"_s)->isVisible());
        QVERIFY(part<TextLabel>(u"factorState"_s)->text().contains(u"9"_s));
        press(u"disableFactor"_s);
        QVERIFY(!field(u"disablePassword"_s)->error().isEmpty());
        field(u"disablePassword"_s)->setText(u"errada"_s);
        field(u"disableCode"_s)->setText(u"287082"_s);
        press(u"disableFactor"_s);
        QTRY_COMPARE(field(u"disablePassword"_s)->error(), u"A senha não confere."_s);
        field(u"disablePassword"_s)->setText(u"Senha-123"_s);
        press(u"disableFactor"_s);
        QTRY_VERIFY(part<QAbstractButton>(u"setUpFactor"_s)->isVisible());
        QVERIFY(!m_team->hasSecondFactor);
    }

    void whoeverNeedsASecondStepSetsItUpBeforeAnythingElse()
    {
        m_f->desk.isSecondFactorNeeded = true;
        m_team->isFactorRequired = true;
        m_f->signIn();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        QVERIFY(m_f->window->shell() == nullptr);
        QVERIFY(!part<QWidget>(u"accountTabs"_s)->isVisible());
        QCOMPARE(m_f->desk.count(u"GET /api/v1/events"_s), 0);
        enrol();
        field(u"factorCode"_s)->setText(u"287082"_s);
        press(u"confirmFactor"_s);
        QTRY_VERIFY(part<QAbstractButton>(u"keptCodes"_s)->isVisible());
        press(u"keptCodes"_s);
        QTRY_VERIFY(m_f->window->shell() != nullptr);
        QTRY_COMPARE(m_f->client.state(), DeskClient::State::Online);
    }

    void whoeverDoesNotWantASecondStepStaysOutside()
    {
        m_f->desk.isSecondFactorNeeded = true;
        m_f->signIn();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        press(u"closeAccount"_s);
        QTRY_COMPARE(m_f->desk.count(u"POST /api/v1/auth/logout"_s), 1);
        QVERIFY(m_f->window->shell() == nullptr);
        QTRY_VERIFY(m_f->window->findChild<QAbstractButton *>(u"submit"_s)->isVisible());
    }

    void oneSignInIsEnded()
    {
        open(AccountDialog::Part::SignIns);
        QTRY_VERIFY(part<QAbstractButton>(u"end-si-2"_s) != nullptr);
        QVERIFY(part<QAbstractButton>(u"end-si-1"_s) == nullptr); // the one that asks
        press(u"end-si-2"_s);
        QTRY_COMPARE(m_team->signIns.size(), 2);
        QTRY_VERIFY(part<QAbstractButton>(u"end-si-2"_s) == nullptr);
        QCOMPARE(part<Banner>(u"signInsResult"_s)->tone(), Tone::Success);
    }

    void signingOutElsewhereKeepsThisOne()
    {
        open(AccountDialog::Part::SignIns);
        QTRY_VERIFY(part<QAbstractButton>(u"end-si-3"_s) != nullptr);
        press(u"endOthers"_s);
        QTRY_COMPARE(m_team->signIns.size(), 1);
        QCOMPARE(m_team->signIns.first()["id"_L1].toString(), u"si-1"_s);
        QTRY_VERIFY(!part<QAbstractButton>(u"endOthers"_s)->isEnabled());
        QVERIFY(m_f->window->shell() != nullptr);
    }

    void whatCannotBeReadCanBeTriedAgain()
    {
        bool isBroken = true;
        m_f->desk.on(u"GET /api/v1/auth/sign-ins"_s, [&](const FakeDesk::Request &) {
            if (isBroken)
                return FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"Falha interna."_s);
            return FakeDesk::Reply::json(
                {{u"sign_ins"_s, m_team->signIns}, {u"next_cursor"_s, QJsonValue::Null}});
        });
        open(AccountDialog::Part::SignIns);
        auto *failed = part<QWidget>(u"signInsFailed"_s);
        QTRY_VERIFY(failed->isVisible());
        isBroken = false;
        failed->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(part<QAbstractButton>(u"end-si-2"_s) != nullptr);
    }

private:
    std::unique_ptr<SessionsFixture> m_f;
    std::unique_ptr<SampleTeam> m_team;
};

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
