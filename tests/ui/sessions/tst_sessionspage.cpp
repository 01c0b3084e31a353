// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>

#include "models/items/sessionlistmodel.h"
#include "tests/ui/sessions/sessionsfixture.h"
#include "ui/sessions/codecells.h"
#include "ui/sessions/qrtile.h"
#include "ui/sessions/sessionspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/toast.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestSessionsPage final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] SessionsPage *page() const { return m_f->find<SessionsPage>(u"sessionsPage"_s); }
    [[nodiscard]] QAbstractItemView *list() const { return m_f->find<QAbstractItemView>(u"sessionList"_s); }
    [[nodiscard]] QString text(const QString &name) const { return m_f->find<QLabel>(name)->text(); }
    void click(const QString &name) { m_f->find<QAbstractButton>(name)->click(); }
    [[nodiscard]] QString pill() const { return m_f->find<Pill>(u"sessionPill"_s)->text(); }

    // Opens the window and the page.
    void start(const QString &id = {})
    {
        QVERIFY(m_f->open());
        auto *rail = m_f->find<QAbstractButton>(u"rail-phone"_s);
        QVERIFY(rail != nullptr);
        rail->click();
        QTRY_COMPARE(list()->model()->rowCount(), m_f->sample.sessions.size());
        if (!id.isEmpty())
            page()->openSession(id);
    }

    [[nodiscard]] QWidget *dialog(const QString &name) const
    {
        QWidget *found = m_f->find(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<SessionsFixture>();
        m_f->sample.fill();
    }
    void cleanup() { m_f.reset(); }

    void atendentesDoNotSeeThePage()
    {
        m_f->desk.role = u"atendente"_s;
        QVERIFY(m_f->open());
        QVERIFY(m_f->find(u"rail-phone"_s) == nullptr);
        QVERIFY(m_f->find(u"rail-plug"_s) == nullptr);
        QCOMPARE(m_f->desk.count(u"GET /sessions/list"_s), 0);
    }

    void supervisorsConnectButDoNotChange()
    {
        m_f->desk.role = u"supervisor"_s;
        start(u"s-sales"_s);
        QVERIFY(!m_f->find(u"newSession"_s)->isVisible());
        QVERIFY(!m_f->find(u"settingsCard"_s)->isVisible());
        QVERIFY(!m_f->find(u"delete"_s)->isVisible());
        QVERIFY(m_f->find(u"disconnect"_s)->isVisible());
    }

    void comingToThePageFocusesTheList()
    {
        start();
        QTRY_VERIFY(list()->hasFocus());
    }

    void listAndModelAgree()
    {
        start();
        const QAbstractItemModelTester tester(list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(text(u"sessionCount"_s), u"6 session(s) · 2 connected"_s);
        m_f->sample.change(u"s-tests"_s, {{u"name"_s, u"Another name"_s}});
        QTRY_COMPARE(list()->model()->index(5, 0).data().toString(), u"Another name"_s);
    }

    void aCodeIsShownWithItsTime()
    {
        m_f->sample.qrSeconds = 42;
        start(u"s-returns"_s);
        QTRY_VERIFY(m_f->find<QrTile>(u"qrTile"_s)->hasCode());
        QTRY_VERIFY(text(u"qrClock"_s).startsWith(u"Expires in 4"_s));
        QCOMPARE(pill(), u"Pairing"_s);
    }

    // The next code changes nothing that the list shows.
    void aNewCodeTakesTheOldOnesPlace()
    {
        start(u"s-returns"_s);
        auto *tile = m_f->find<QrTile>(u"qrTile"_s);
        QTRY_VERIFY(tile->hasCode());
        const int modules = tile->modules();
        m_f->sample.qr = u"2@short"_s;
        m_f->desk.push({{u"type"_s, u"session_updated"_s}, {u"session_id"_s, u"s-returns"_s}});
        QTRY_VERIFY(tile->hasCode() && tile->modules() < modules);
    }

    void anExpiredCodeIsTakenAwayAndCanBeAskedForAgain()
    {
        m_f->sample.qrSeconds = 1;
        start(u"s-returns"_s);
        auto *tile = m_f->find<QrTile>(u"qrTile"_s);
        QTRY_VERIFY(tile->hasCode());
        m_f->sample.qr.clear();
        QTRY_VERIFY(tile->notice().contains(u"expired"_s));
        m_f->sample.qr = u"2@again"_s;
        m_f->sample.qrSeconds = 60;
        click(u"newCode"_s);
        QTRY_VERIFY(tile->hasCode());
        QCOMPARE(m_f->desk.count(u"POST /sessions/s-returns/connect"_s), 1);
    }

    void theKeyRAsksForANewCode()
    {
        start(u"s-returns"_s);
        QTRY_VERIFY(m_f->find<QrTile>(u"qrTile"_s)->hasCode());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_R);
        QTRY_COMPARE(m_f->desk.count(u"POST /sessions/s-returns/connect"_s), 1);
    }

    void scanningShowsTheConnectedSession()
    {
        start(u"s-returns"_s);
        QTRY_VERIFY(m_f->find(u"pairingCard"_s)->isVisible());
        m_f->sample.change(u"s-returns"_s, {{u"status"_s, u"connected"_s},
                                            {u"cause"_s, u"opened"_s},
                                            {u"phoneNumber"_s, u"+5511900002000"_s}});
        QTRY_VERIFY(m_f->find(u"summaryCard"_s)->isVisible());
        QVERIFY(!m_f->find(u"pairingCard"_s)->isVisible());
        QCOMPARE(text(u"summaryNumber"_s), u"+55 11 90000-2000"_s);
        QCOMPARE(pill(), u"Connected"_s);
    }

    void aPhoneNumberGivesACodeToType()
    {
        start(u"s-returns"_s);
        auto *phone = m_f->find<TextField>(u"pairingPhone"_s);
        phone->setText(u"+55 11"_s);
        click(u"askCode"_s);
        QVERIFY(!phone->error().isEmpty());
        QCOMPARE(m_f->desk.count(u"POST /sessions/s-returns/pair"_s), 0);
        phone->setText(u"+55 11 90000-2000"_s);
        click(u"askCode"_s);
        auto *cells = m_f->find<CodeCells>(u"codeCells"_s);
        QTRY_COMPARE(cells->code(), u"K7QP-2M9X"_s);
        QCOMPARE(cells->accessibleName(), u"K 7 Q P - 2 M 9 X"_s);
        const auto &requests = m_f->desk.requests();
        const auto asked =
            std::ranges::find(requests, u"/sessions/s-returns/pair"_s, &FakeDesk::Request::path);
        QCOMPARE(asked->json()[u"phoneNumber"_s].toString(), u"+5511900002000"_s);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"K7QP-2M9X"_s);
    }

    void aRefusedPairingSaysWhy()
    {
        m_f->sample.pairingCode.clear();
        start(u"s-returns"_s);
        auto *phone = m_f->find<TextField>(u"pairingPhone"_s);
        phone->setText(u"+55 11 90000-2000"_s);
        click(u"askCode"_s);
        QTRY_COMPARE(phone->error(), u"Session is not connected. Connect first."_s);
    }

    void creatingConnectsAtOnce()
    {
        start();
        // From the rail, where a click on the page's entry leaves the focus.
        auto *entry = m_f->find<QAbstractButton>(u"rail-chat"_s);
        entry->setFocus();
        QTest::keyClick(entry, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"newSessionDialog"_s) != nullptr);
        QWidget *asked = dialog(u"newSessionDialog"_s);
        asked->findChild<TextField *>(u"sessionName"_s)->setText(u"Recepção"_s);
        static_cast<DialogFrame *>(asked)->mainButton()->click();
        QTRY_COMPARE(m_f->desk.count(u"POST /sessions/s-new/connect"_s), 1);
        QTRY_COMPARE(page()->openId(), u"s-new"_s);
        QTRY_COMPARE(text(u"sessionTitle"_s), u"Recepção"_s);
    }

    void aCloudSessionIsMadeWithItsAccess()
    {
        start();
        click(u"newSession"_s);
        QTRY_VERIFY(dialog(u"newSessionDialog"_s) != nullptr);
        auto *asked = static_cast<DialogFrame *>(dialog(u"newSessionDialog"_s));
        asked->findChild<TextField *>(u"sessionName"_s)->setText(u"Meta"_s);
        auto *token = asked->findChild<TextField *>(u"newAccessToken"_s);
        QVERIFY(!token->isVisible());
        asked->findChild<QAbstractButton *>(u"typeCloud"_s)->setChecked(true);
        QVERIFY(token->isVisible());
        asked->mainButton()->click();
        QVERIFY(!token->error().isEmpty());
        QCOMPARE(m_f->desk.count(u"POST /sessions/create"_s), 0);
        asked->findChild<TextField *>(u"newPhoneNumberId"_s)->setText(u"1065403522"_s);
        token->setText(u"EAAG"_s);
        asked->mainButton()->click();
        QTRY_COMPARE(page()->openId(), u"s-new"_s);
        const auto &requests = m_f->desk.requests();
        const auto made = std::ranges::find(requests, u"/sessions/create"_s, &FakeDesk::Request::path);
        QCOMPARE(made->json()[u"cloud"_s][u"phoneNumberId"_s].toString(), u"1065403522"_s);
        QCOMPARE(made->json()[u"type"_s].toString(), u"whatsapp_cloud"_s);
        QCOMPARE(m_f->desk.count(u"POST /sessions/s-new/connect"_s), 0);
    }

    void aTakenNameStaysInTheDialog()
    {
        start();
        click(u"newSession"_s);
        QTRY_VERIFY(dialog(u"newSessionDialog"_s) != nullptr);
        auto *asked = static_cast<DialogFrame *>(dialog(u"newSessionDialog"_s));
        asked->findChild<TextField *>(u"sessionName"_s)->setText(u"Testes"_s);
        asked->mainButton()->click();
        QTRY_COMPARE(asked->findChild<QLabel *>(u"dialogError"_s)->text(),
                     u"Session with name \"Testes\" already exists"_s);
        QVERIFY(asked->isVisible());
    }

    void disconnectingCanBeUndone()
    {
        start(u"s-sales"_s);
        click(u"disconnect"_s);
        QTRY_COMPARE(pill(), u"Disconnected"_s);
        auto *toast = m_f->window->findChild<Toast *>();
        QTRY_COMPARE(toast->text(), u"Vendas SP is disconnected."_s);
        toast->findChild<LinkButton *>()->click();
        QTRY_COMPARE(m_f->desk.count(u"POST /sessions/s-sales/connect"_s), 1);
    }

    void loggingOutAsksFirst()
    {
        start(u"s-sales"_s);
        click(u"logout"_s);
        QTRY_VERIFY(dialog(u"logoutDialog"_s) != nullptr);
        QCOMPARE(m_f->desk.count(u"POST /sessions/s-sales/logout"_s), 0);
        static_cast<DialogFrame *>(dialog(u"logoutDialog"_s))->mainButton()->click();
        QTRY_COMPARE(m_f->desk.count(u"POST /sessions/s-sales/logout"_s), 1);
        QTRY_COMPARE(text(u"stateTitle"_s), u"Logged out"_s);
    }

    void deletingWantsTheName()
    {
        start(u"s-sales"_s);
        click(u"delete"_s);
        QTRY_VERIFY(dialog(u"deleteSessionDialog"_s) != nullptr);
        auto *asked = static_cast<DialogFrame *>(dialog(u"deleteSessionDialog"_s));
        auto *name = asked->findChild<TextField *>(u"sessionName"_s)->edit();
        QTest::keyClicks(name, u"Vendas"_s);
        QVERIFY(!asked->mainButton()->isEnabled());
        QTest::keyClicks(name, u" SP"_s);
        QVERIFY(asked->mainButton()->isEnabled());
        asked->mainButton()->click();
        QTRY_COMPARE(list()->model()->rowCount(), 5);
        QTRY_VERIFY(page()->openId() != u"s-sales"_s);
    }

    void aFirstWebhookShowsItsSecretOnce()
    {
        start(u"s-money"_s);
        click(u"editWebhook"_s);
        QTRY_VERIFY(dialog(u"webhookDialog"_s) != nullptr);
        auto *asked = static_cast<DialogFrame *>(dialog(u"webhookDialog"_s));
        QCOMPARE(asked->findChildren<QCheckBox *>().size(), 14);
        auto *url = asked->findChild<TextField *>(u"webhookUrlField"_s);
        url->setText(u"ftp://example.com"_s);
        asked->mainButton()->click();
        QVERIFY(!url->error().isEmpty());
        url->setText(u"http://10.0.0.7/hook"_s);
        asked->mainButton()->click();
        QTRY_COMPARE(asked->findChild<QLabel *>(u"dialogError"_s)->text(),
                     u"webhookUrl must not lead to a private address"_s);
        url->setText(u"https://example.com/hook"_s);
        asked->findChild<QCheckBox *>(u"event-chats.delete"_s)->setChecked(false);
        asked->mainButton()->click();
        QTRY_VERIFY(dialog(u"secretDialog"_s) != nullptr);
        QCOMPARE(dialog(u"secretDialog"_s)->findChild<TextField *>(u"webhookSecret"_s)->text(),
                 u"whsec_cm90YXRlZCBzZWNyZXQ="_s);
        QCOMPARE(m_f->sample.session(u"s-money"_s)[u"webhookEvents"_s].toArray().size(), 13);
        QTRY_COMPARE(text(u"webhookUrl"_s), u"https://example.com/hook"_s);
    }

    void aProxyIsSetAndRemoved()
    {
        start(u"s-sales"_s);
        click(u"editProxy"_s);
        QTRY_VERIFY(dialog(u"proxyDialog"_s) != nullptr);
        auto *asked = static_cast<DialogFrame *>(dialog(u"proxyDialog"_s));
        asked->findChild<TextField *>(u"proxyHost"_s)->setText(u"proxy.example"_s);
        asked->findChild<TextField *>(u"proxyPort"_s)->setText(u"99999"_s);
        asked->mainButton()->click();
        QCOMPARE(m_f->desk.count(u"PUT /sessions/s-sales/proxy"_s), 0);
        asked->findChild<TextField *>(u"proxyPort"_s)->setText(u"3128"_s);
        asked->mainButton()->click();
        QTRY_COMPARE(text(u"proxyText"_s), u"http://proxy.example:3128"_s);
        QTRY_VERIFY(dialog(u"proxyDialog"_s) == nullptr);
        click(u"editProxy"_s);
        QTRY_VERIFY(dialog(u"proxyDialog"_s) != nullptr);
        dialog(u"proxyDialog"_s)->findChild<QAbstractButton *>(u"removeProxy"_s)->click();
        QTRY_COMPARE(text(u"proxyText"_s), u"None: connects directly"_s);
    }

    void testingTheCloudSavesAndConnects()
    {
        m_f->desk.on(u"POST /sessions/s-campaigns/connect"_s, [this](const FakeDesk::Request &) {
            m_f->sample.change(u"s-campaigns"_s, {{u"cause"_s, u"token_refused"_s},
                                                  {u"detail"_s, u"Session has expired (190)"_s}});
            return FakeDesk::Reply::json({}, 201);
        });
        start(u"s-campaigns"_s);
        QCOMPARE(m_f->find<TextField>(u"phoneNumberId"_s)->text(), u"106540352242922"_s);
        QCOMPARE(m_f->find<TextField>(u"metaWebhook"_s)->text(),
                 m_f->desk.url().resolved(QUrl(u"/api/v1/whatsapp/webhook"_s)).toString());
        m_f->find<TextField>(u"accessToken"_s)->setText(u"EAAG-new"_s);
        click(u"testCloud"_s);
        auto *result = m_f->find<Banner>(u"cloudResult"_s);
        QTRY_VERIFY(result->isVisible());
        QCOMPARE(result->text(), u"Session has expired (190)"_s);
        const auto &requests = m_f->desk.requests();
        const auto saved = std::ranges::find(requests, QByteArray("PATCH"), &FakeDesk::Request::method);
        QCOMPARE(saved->json()[u"cloud"_s][u"accessToken"_s].toString(), u"EAAG-new"_s);
        QVERIFY(!saved->json()[u"cloud"_s].toObject().contains(u"appSecret"_s));
    }

    void groupsAreTakenOnWish()
    {
        start(u"s-sales"_s);
        auto *groups = m_f->find<QCheckBox>(u"takesGroups"_s);
        QVERIFY(groups->isVisible());
        QVERIFY(!groups->isChecked());
        groups->click();
        const auto asked = [this] {
            const auto &requests = m_f->desk.requests();
            const auto saved = std::ranges::find(requests, QByteArray("PATCH"), &FakeDesk::Request::method);
            return saved == requests.end() ? QJsonObject() : saved->json();
        };
        QTRY_COMPARE(asked(), (QJsonObject{{u"takesGroups"_s, true}}));
        QTRY_VERIFY(m_f->find<QCheckBox>(u"takesGroups"_s)->isChecked());
        // The Cloud API has no groups.
        page()->openSession(u"s-campaigns"_s);
        QTRY_VERIFY(!m_f->find<QCheckBox>(u"takesGroups"_s)->isVisible());
    }

    void aDroppedSessionIsSaidAboveEveryScreen()
    {
        m_f->sample.change(u"s-recife"_s, {{u"status"_s, u"connected"_s}, {u"cause"_s, u"opened"_s}});
        QVERIFY(m_f->open());
        NoticeBar &notices = m_f->window->shell()->notices();
        QTRY_COMPARE(m_f->desk.count(u"GET /sessions/list"_s) > 0, true);
        QVERIFY(!notices.has(NoticeBar::Topic::Session));
        m_f->sample.change(u"s-recife"_s, {{u"status"_s, u"disconnected"_s}, {u"cause"_s, u"logged_out"_s}});
        QTRY_COMPARE(notices.shownTitle(), u"Session Filial Recife dropped."_s);
        m_f->find<QAbstractButton>(u"noticeAction"_s)->click();
        QTRY_VERIFY(page() != nullptr && page()->isVisible());
        QTRY_COMPARE(page()->openId(), u"s-recife"_s);
        m_f->sample.change(u"s-recife"_s, {{u"status"_s, u"connected"_s}, {u"cause"_s, u"opened"_s}});
        QTRY_VERIFY(!notices.has(NoticeBar::Topic::Session));
    }

    void aDeskWithoutNodeSaysSo()
    {
        m_f->sample.problem = u"Node.js 20 or newer is needed."_s;
        start(u"s-tests"_s);
        auto *banner = m_f->find<Banner>(u"sessionProblem"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"Node.js 20 or newer is needed."_s);
    }

    void historyIsInPlainWords()
    {
        start(u"s-sales"_s);
        QTRY_VERIFY(m_f->find(u"historyLines"_s)
                        ->accessibleName()
                        .contains(u"Connection lost; trying again (408)"_s));
    }

    // What reading one session brings must not set off the next reading.
    void readingComesToRest()
    {
        start(u"s-sales"_s);
        QTRY_VERIFY(m_f->desk.count(u"GET /sessions/s-sales/info"_s) > 0);
        const auto asked = [this] {
            return std::ranges::count_if(m_f->desk.requests(), [](const FakeDesk::Request &request) {
                return request.path.startsWith(u"/sessions/"_s);
            });
        };
        QTest::qWait(500);
        const auto before = asked();
        QTest::qWait(500);
        QCOMPARE(asked(), before);
    }

    void aListThatCannotBeReadCanBeTriedAgain()
    {
        bool isBroken = true;
        m_f->desk.on(u"GET /sessions/list"_s, [this, &isBroken](const FakeDesk::Request &) {
            return isBroken ? FakeDesk::Reply::json(
                                  {{u"statusCode"_s, 500}, {u"message"_s, u"No database"_s}}, 500)
                            : FakeDesk::Reply{.body = QJsonDocument(m_f->sample.sessions).toJson()};
        });
        QVERIFY(m_f->open());
        click(u"rail-phone"_s);
        auto *empty = m_f->find(u"sessionsEmpty"_s);
        QTRY_VERIFY(!empty->findChildren<Button *>().isEmpty() &&
                    empty->findChildren<Button *>().first()->text() == u"Try again"_s);
        isBroken = false;
        empty->findChildren<Button *>().first()->click();
        QTRY_COMPARE(list()->model()->rowCount(), 6);
    }

    void noSessionsOfferTheFirst()
    {
        m_f->sample.sessions = {};
        QVERIFY(m_f->open());
        click(u"rail-phone"_s);
        auto *empty = m_f->find(u"sessionsEmpty"_s);
        QTRY_VERIFY(empty->isVisible() &&
                    empty->findChildren<Button *>().first()->text() == u"New session"_s);
        empty->findChildren<Button *>().first()->click();
        QTRY_VERIFY(dialog(u"newSessionDialog"_s) != nullptr);
    }

private:
    std::unique_ptr<SessionsFixture> m_f;
};

QTEST_MAIN(TestSessionsPage)
#include "tst_sessionspage.moc"
