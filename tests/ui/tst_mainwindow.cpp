// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fakedesk.h"
#include "tests/ui/fakekeyring.h"
#include "tests/ui/fakepage.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/personmenu.h"
#include "ui/shell/railitem.h"
#include "ui/shell/shellview.h"
#include "ui/shell/uisettings.h"
#include "ui/signin/firstrunpage.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_languages.use(u"en"_s);
        m_desk = std::make_unique<FakeDesk>();
        m_client = std::make_unique<DeskClient>(m_desk->url());
        m_keyring = std::make_unique<FakeKeyring>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<UiSettings>(m_folder->filePath(u"ui.ini"_s));
        makeWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_client.reset();
        m_desk.reset();
    }

    void emptyDeskShowsTheFirstRun()
    {
        m_desk->isSetupRequired = true;
        m_window->start();
        QTRY_VERIFY(m_window->findChild<FirstRunPage *>() != nullptr);
    }

    void signingInShowsTheShellAndKeepsTheToken()
    {
        signIn();
        QVERIFY(m_window->windowTitle().contains(u"Guichê"_s));
        QTRY_COMPARE(m_keyring->secrets.size(), 1);
        QCOMPARE(m_keyring->secrets.constBegin().key(),
                 Keyring::account(m_desk->url(), u"ana@example.com"_s));
        QCOMPARE(m_keyring->secrets.constBegin().value(), m_client->refreshToken());
    }

    void nothingSecretIsWrittenWithoutAKeyring()
    {
        m_keyring->isMissing = true;
        signIn();
        QTRY_VERIFY(m_window->shell()->notices().has(NoticeBar::Topic::Keyring));
        m_window->close();
        m_settings.reset();
        QFile file(m_folder->filePath(u"ui.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("ana@example.com"));
        QVERIFY(!m_client->refreshToken().isEmpty());
        QVERIFY(!content.contains(m_client->refreshToken().toUtf8()));
        m_window.reset();
    }

    void keptTokenSignsInByItself()
    {
        signIn();
        QTRY_COMPARE(m_keyring->secrets.size(), 1);
        m_window.reset();
        m_client = std::make_unique<DeskClient>(m_desk->url());
        makeWindow();
        m_window->start();
        QTRY_VERIFY(m_window->shell() != nullptr);
        QCOMPARE(m_client->user().email, u"ana@example.com"_s);
        QCOMPARE(m_desk->count(u"POST /api/v1/auth/login"_s), 1);
    }

    void signingOutForgetsTheToken()
    {
        signIn();
        QTRY_COMPARE(m_keyring->secrets.size(), 1);
        Q_EMIT m_window->shell()->signOutRequested();
        QTRY_VERIFY(m_window->findChild<SignInPage *>() != nullptr);
        QTRY_COMPARE(m_keyring->secrets.size(), 0);
        QVERIFY(m_window->shell() == nullptr);
    }

    void demonstrationSignsInWithoutKeepingAnything()
    {
        m_window->start();
        m_window->signInAs(u"ana@example.com"_s, u"Senha-123"_s);
        QTRY_VERIFY(m_window->shell() != nullptr);
        QVERIFY(m_keyring->secrets.isEmpty());
    }

    void shortcutsReachThePage()
    {
        signIn();
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(page()->taken, 1);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(page()->tab, ConversationsPage::Tab::Queue);
        QVERIFY(item("rail-queue"_L1)->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(page()->tab, ConversationsPage::Tab::Mine);
        QVERIFY(item("rail-chat"_L1)->isChecked());
        const int before = page()->panesMoved;
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(page()->panesMoved, before + 1);
        page()->isLeaving = true;
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(item("rail-chat"_L1)->hasFocus());
    }

    void escapeClosesOneLayerAtATime()
    {
        signIn();
        page()->layersOpen = 1;
        QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier);
        auto *shortcuts = m_window->findChild<QWidget *>(u"shortcutsOverlay"_s);
        QVERIFY(shortcuts->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!shortcuts->isVisible());
        QCOMPARE(page()->layersOpen, 1);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(page()->layersOpen, 0);
    }

    void searchOpensWhatWasFound()
    {
        m_desk->on(u"GET /api/v1/search"_s, [](const FakeDesk::Request &) {
            const QJsonObject message{
                {u"id"_s, u"m1"_s},          {u"conversation_id"_s, u"c9"_s},
                {u"content"_s, u"boleto"_s}, {u"customer_name"_s, u"Padaria"_s},
                {u"contact_id"_s, u"k"_s},   {u"timestamp"_s, u"2026-02-01T10:00:00Z"_s}};
            return FakeDesk::Reply::json(
                {{u"messages"_s, QJsonArray{message}}, {u"contacts"_s, QJsonArray{}}});
        });
        signIn();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *edit = m_window->findChild<LineEdit *>(u"searchEverything"_s);
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"boleto"_s);
        auto *results = m_window->findChild<QAbstractItemView *>(u"searchResults"_s);
        QTRY_COMPARE(results->model()->rowCount(), 1);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(page()->opened, u"c9"_s);
        QCOMPARE(page()->openedMessage, u"m1"_s);
        QVERIFY(!edit->isVisible());
    }

    void lostConnectionIsSaidAndItsReturnToo()
    {
        signIn();
        QTRY_COMPARE(m_client->state(), DeskClient::State::Online);
        m_desk->stop();
        QTRY_VERIFY(m_window->shell()->notices().has(NoticeBar::Topic::Connection));
        m_desk->start();
        m_window->findChild<QAbstractButton *>(u"noticeAction"_s)->click();
        QTRY_VERIFY(m_window->shell()->notices().has(NoticeBar::Topic::Reconnected));
        QVERIFY(!m_window->shell()->notices().has(NoticeBar::Topic::Connection));
    }

    void worstNoticeIsShownFirst()
    {
        signIn();
        NoticeBar &notices = m_window->shell()->notices();
        m_window->setStartNotice(u"Port 3000 was taken."_s, u"The server uses 3001."_s);
        QCOMPARE(notices.shownTitle(), u"Port 3000 was taken."_s);
        notices.setNotice(NoticeBar::Topic::Connection,
                          {.tone = Tone::Warn, .title = u"Offline."_s, .text = {}, .action = {}, .run = {}});
        QCOMPARE(notices.shownTitle(), u"Offline."_s);
        notices.clearNotice(NoticeBar::Topic::Connection);
        QCOMPARE(notices.shownTitle(), u"Port 3000 was taken."_s);
    }

    void unreadCountIsInTheBadgeAndTheTitle()
    {
        signIn();
        Q_EMIT page()->unreadChanged(3);
        QCOMPARE(item("rail-chat"_L1)->badge(), 3);
        QVERIFY(m_window->windowTitle().startsWith(u"(3)"_s));
        Q_EMIT page()->unreadChanged(0);
        QVERIFY(!m_window->windowTitle().startsWith(u'('));
    }

    void narrowWindowHidesTheRailLabels()
    {
        signIn();
        auto *rail = m_window->findChild<Rail *>();
        m_window->resize(1440, 900);
        QTRY_COMPARE(rail->width(), 80);
        m_window->resize(1024, 700);
        QTRY_COMPARE(rail->width(), 64);
        QCOMPARE(m_window->minimumSize(), QSize(1024, 700));
    }

    void layoutIsKeptPerPerson()
    {
        signIn();
        QCOMPARE(page()->restored, 0);
        const int width = page()->width();
        m_window->close();
        m_window.reset();
        m_client = std::make_unique<DeskClient>(m_desk->url());
        makeWindow();
        m_window->start();
        QTRY_VERIFY(m_window->shell() != nullptr);
        QCOMPARE(page()->restored, width);
    }

    void webChatAddressesComeFromTheSettings()
    {
        const QJsonObject settings{{u"webchat"_s, QJsonObject{{u"key"_s, u"wk-1"_s}}}};
        const QUrl desk(u"https://desk.example:8443/"_s);
        QCOMPARE(PersonMenu::webChatPage(desk, settings).toString(),
                 u"https://desk.example:8443/chat/wk-1"_s);
        QCOMPARE(
            PersonMenu::embedCode(desk, settings),
            u"<script src=\"https://desk.example:8443/chat/widget.js\" data-key=\"wk-1\" async></script>"_s);
        QVERIFY(PersonMenu::webChatPage(desk, {}).isEmpty());
    }

private:
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(
            *m_client,
            UiServices{m_theme, m_languages, *m_keyring, *m_settings,
                       [](DeskClient &, Theme &, QWidget *parent) { return new FakePage(parent); }});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void signIn()
    {
        m_window->start();
        QTRY_VERIFY(m_window->findChild<TextField *>(u"email"_s) != nullptr &&
                    m_window->findChild<TextField *>(u"email"_s)->isEnabled());
        QTest::keyClicks(m_window->findChild<TextField *>(u"email"_s)->edit(), u"ana@example.com"_s);
        QTest::keyClicks(m_window->findChild<TextField *>(u"password"_s)->edit(), u"Senha-123"_s);
        QTest::keyClick(m_window->findChild<TextField *>(u"password"_s)->edit(), Qt::Key_Return);
        QTRY_VERIFY(m_window->shell() != nullptr);
    }

    FakePage *page() const { return m_window->findChild<FakePage *>(); }
    RailItem *item(QLatin1StringView name) const { return m_window->findChild<RailItem *>(QString(name)); }

    Theme m_theme{ThemeMode::Light};
    Languages m_languages;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<FakeKeyring> m_keyring;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
