// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include "models/items/sessionlistmodel.h"
#include "network/client/sessioncalls.h"
#include "ui/account/accountdialog.h"
#include "ui/contacts/contactspage.h"
#include "ui/secrets/secretspage.h"
#include "ui/integrations/integrationspage.h"
#include "ui/sessions/sessionspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/conversationspage.h"
#include "ui/shell/languages.h"
#include "ui/shell/personmenu.h"
#include "ui/shell/presence.h"
#include "ui/shell/searchoverlay.h"
#include "ui/shell/sessionwatch.h"
#include "ui/shell/shortcutsoverlay.h"
#include "ui/shell/uisettings.h"
#include "ui/shell/unsaveddialog.h"
#include "ui/team/teampage.h"
#include "ui/widgets/toast.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace guiche {

namespace {

constexpr int CompactBelow = 1180;
constexpr auto TotalsPause = 300ms;
constexpr auto BackOnlineFor = 4s;

} // namespace

ShellView::ShellView(DeskClient &client, const UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_services(services)
    , m_rail(new Rail(services.theme))
    , m_notices(new NoticeBar(services.theme))
    , m_pages(new QStackedWidget)
    , m_page(services.makeConversationsPage(client, services.theme, this))
    , m_search(new SearchOverlay(client, services.theme, this))
    , m_shortcuts(new ShortcutsOverlay(services.theme, this))
    , m_toast(new Toast(services.theme, this))
    , m_menu(new PersonMenu(client, services.theme, services.languages, services.settings, this))
    , m_totalsTimer(new QTimer(this))
{
    setObjectName(u"shellView"_s);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_notices);
    right->addWidget(m_pages, 1);
    m_pages->addWidget(m_page);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    m_rail->setUser(client.user());
    m_totalsTimer->setSingleShot(true);
    m_totalsTimer->setInterval(TotalsPause);
    connectParts();
    watchSessions();
    addShortcuts();
    onState(client.state());
    refreshTotals();
    m_menu->startWork();
}

ShellView::~ShellView() = default;

void ShellView::connectParts()
{
    connect(m_rail, &Rail::screenChosen, this, &ShellView::showScreen);
    connect(m_rail, &Rail::shortcutsRequested, m_shortcuts, &Overlay::open);
    connect(m_rail, &Rail::menuRequested, this, [this] {
        const QWidget *avatar = m_rail->avatar();
        m_menu->popup(avatar->mapToGlobal(QPoint(avatar->width(), avatar->height())));
    });
    connect(m_menu, &PersonMenu::statusChanged, m_rail->avatar(), &OwnAvatar::setStatus);
    connect(m_menu, &PersonMenu::signOutRequested, this, &ShellView::signOutRequested);
    connect(m_menu, &PersonMenu::accountRequested, this, [this] {
        auto *dialog =
            new AccountDialog(m_client, m_services.theme, m_clock, AccountDialog::Purpose::Usual, window());
        dialog->open();
    });
    connect(m_menu, &PersonMenu::said, this, [this](const QString &text) { m_toast->showMessage(text); });
    connect(m_search, &SearchOverlay::chosen, this, [this](const QString &id, const QString &messageId) {
        showInbox();
        m_page->openConversation(id, messageId);
    });
    connect(m_search, &SearchOverlay::contactChosen, this, [this](const QString &id) {
        showScreen(Screen::Contacts);
        m_contacts->openContact(id);
    });
    connect(m_page, &ConversationsPage::tabChanged, this, [this](ConversationsPage::Tab tab) {
        if (m_pages->currentWidget() == m_page)
            m_rail->setCurrent(tab == ConversationsPage::Tab::Queue ? Screen::Queue : Screen::Inbox);
    });
    connect(m_page, &ConversationsPage::unreadChanged, this, [this](int count) {
        m_rail->setBadge(Screen::Inbox, count);
        Q_EMIT unreadChanged(count);
    });
    connect(m_page, &ConversationsPage::toastRequested, this, &ShellView::showToast);
    connect(&m_client, &DeskClient::stateChanged, this, &ShellView::onState);
    connect(&m_client, &DeskClient::totalsMayHaveChanged, m_totalsTimer, [this] {
        // The first of a burst starts the pause; the following ones must not put it off for ever.
        if (!m_totalsTimer->isActive())
            m_totalsTimer->start();
    });
    connect(m_totalsTimer, &QTimer::timeout, this, &ShellView::refreshTotals);
}

void ShellView::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence(u"Ctrl+K"_s), [this] { m_search->open(); });
    add(QKeySequence(u"Ctrl+J"_s), [this] {
        showInbox();
        m_page->takeNext();
    });
    add(QKeySequence(u"Ctrl+/"_s), [this] { m_shortcuts->open(); });
    // Text fields take the bare key for themselves before it becomes a shortcut.
    add(QKeySequence(u"?"_s), [this] { m_shortcuts->open(); });
    add(QKeySequence(Qt::Key_F6), [this] { movePane(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { movePane(-1); });
    add(QKeySequence(Qt::Key_Escape), [this] { closeTopLayer(); });
    for (int number = 0; number < 8; ++number) {
        add(QKeySequence(u"Ctrl+%1"_s.arg(number + 1)), [this, number] {
            if (number < m_rail->screens().size())
                showScreen(m_rail->screens().at(number));
        });
    }
}

void ShellView::showToast(const QString &text, const QString &action, const std::function<void()> &undo)
{
    if (undo)
        m_toast->showMessage(text, action, this, undo);
    else
        m_toast->showMessage(text);
}

void ShellView::watchSessions()
{
    if (!m_rail->screens().contains(Screen::Sessions))
        return;
    m_sessionModel = new SessionListModel(m_client.sessionCalls(), m_client.feed(), this);
    m_sessionWatch = new SessionWatch(*m_sessionModel, *m_notices, this);
    connect(m_sessionWatch, &SessionWatch::openRequested, this, [this](const QString &id) {
        showScreen(Screen::Sessions);
        m_sessions->openSession(id);
    });
    m_sessionModel->reload();
}

Page *ShellView::pageOf(Screen screen)
{
    const auto added = [this](Page *page) {
        m_pages->addWidget(page);
        connect(page, &Page::toastRequested, this, &ShellView::showToast);
        return page;
    };
    switch (screen) {
    case Screen::Inbox:
    case Screen::Queue:
        return nullptr;
    case Screen::Contacts:
        if (m_contacts == nullptr) {
            m_contacts = new ContactsPage(m_client, m_services.theme, m_clock, this);
            added(m_contacts);
            connect(m_contacts, &ContactsPage::conversationOpened, this, [this](const QString &id) {
                showInbox();
                m_page->openConversation(id);
            });
        }
        return m_contacts;
    case Screen::Sessions:
        if (m_sessions == nullptr) {
            m_sessions = new SessionsPage(m_client, *m_sessionModel, m_services.theme, m_clock, this);
            added(m_sessions);
        }
        return m_sessions;
    case Screen::Integrations:
        if (m_integrations == nullptr) {
            m_integrations = new IntegrationsPage(m_client, *m_sessionModel, m_services.theme, m_clock, this);
            added(m_integrations);
        }
        return m_integrations;
    case Screen::Secrets:
        if (m_secrets == nullptr) {
            m_secrets = new SecretsPage(m_client, m_services.theme, m_clock, this);
            added(m_secrets);
        }
        return m_secrets;
    case Screen::Settings:
        if (m_settingsPage == nullptr) {
            m_settingsPage = new SettingsPage(m_client, *m_sessionModel, m_services.theme, m_clock, this);
            added(m_settingsPage);
        }
        return m_settingsPage;
    case Screen::Team:
        if (m_team == nullptr) {
            m_team = new TeamPage(m_client, m_services.theme, m_clock, this);
            added(m_team);
        }
        return m_team;
    }
    Q_UNREACHABLE();
}

void ShellView::showInbox()
{
    if (m_pages->currentWidget() == m_page)
        return;
    m_pages->setCurrentWidget(m_page);
    m_rail->setCurrent(m_page->currentTab() == ConversationsPage::Tab::Queue ? Screen::Queue : Screen::Inbox);
}

void ShellView::showScreen(Screen screen)
{
    if (Page *page = pageOf(screen)) {
        m_pages->setCurrentWidget(page);
        m_rail->setCurrent(screen);
        page->focusStart();
        return;
    }
    m_pages->setCurrentWidget(m_page);
    const bool isQueue = m_page->currentTab() == ConversationsPage::Tab::Queue;
    if (screen == Screen::Queue)
        m_page->showTab(ConversationsPage::Tab::Queue);
    else if (isQueue)
        m_page->showTab(ConversationsPage::Tab::Mine);
    m_rail->setCurrent(screen);
}

void ShellView::onState(DeskClient::State state)
{
    switch (state) {
    case DeskClient::State::Offline:
        m_wasOffline = true;
        return showConnectionNotice();
    case DeskClient::State::Online:
        m_notices->clearNotice(NoticeBar::Topic::Connection);
        refreshTotals();
        if (std::exchange(m_wasOffline, false))
            m_notices->setNotice(NoticeBar::Topic::Reconnected,
                                 {.tone = Tone::Success,
                                  .title = tr("Back online."),
                                  .text = tr("Waiting messages are going out."),
                                  .action = {},
                                  .run = {}},
                                 BackOnlineFor);
        return;
    case DeskClient::State::Connecting:
    case DeskClient::State::SignedOut:
        return;
    }
}

void ShellView::showConnectionNotice()
{
    m_notices->clearNotice(NoticeBar::Topic::Reconnected);
    m_notices->setNotice(NoticeBar::Topic::Connection, {.tone = Tone::Warn,
                                                        .title = tr("Offline."),
                                                        .text = tr("Messages go out on reconnection."),
                                                        .action = tr("Try now"),
                                                        .run = [this] { m_client.reconnectNow(); },
                                                        .icon = "offline"_L1});
}

void ShellView::refreshTotals()
{
    m_client.totals(this, [this](const Result<DeskClient::Totals> &totals) {
        if (!totals)
            return; // the connection notice says why; the numbers on screen stay
        m_page->setTotals(*totals);
        m_rail->setBadge(Screen::Queue, static_cast<int>(std::min<qint64>(totals->queue, 1'000)));
    });
}

bool ShellView::focusPaneOfPage(int step)
{
    Page *page = pageOf(m_rail->current());
    return page != nullptr ? page->focusPane(step) : m_page->focusPane(step);
}

bool ShellView::closeLayerOfPage()
{
    Page *page = pageOf(m_rail->current());
    return page != nullptr ? page->closeTopLayer() : m_page->closeTopLayer();
}

// Rail, then the panes of the page, round and round.
void ShellView::movePane(int step)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isInRail = focus != nullptr && m_rail->isAncestorOf(focus);
    if (isInRail || focus == nullptr)
        static_cast<void>(focusPaneOfPage(step));
    else if (!focusPaneOfPage(step))
        m_rail->focusCurrent();
}

void ShellView::closeTopLayer()
{
    if (m_search->isOpen())
        m_search->closeLayer();
    else if (m_shortcuts->isOpen())
        m_shortcuts->closeLayer();
    else if (!closeLayerOfPage() && m_toast->isVisible())
        m_toast->hide();
}

void ShellView::focusContent()
{
    if (!m_page->focusPane(1))
        m_page->setFocus(Qt::OtherFocusReason);
}

bool ShellView::hasUnsaved() const
{
    return m_settingsPage != nullptr && m_settingsPage->hasUnsaved();
}

void ShellView::leave(std::function<void()> go)
{
    if (!hasUnsaved())
        return go();
    if (m_leaving && m_leaving->isVisible())
        return;
    const bool canSave = m_client.state() == DeskClient::State::Online;
    auto *dialog = new UnsavedDialog(m_services.theme, canSave, window());
    m_leaving = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnsavedDialog::discardRequested, this, [this, go] {
        m_settingsPage->discardUnsaved();
        go();
    });
    connect(dialog, &UnsavedDialog::saveRequested, this, [this, go] {
        showScreen(Screen::Settings); // where it says what is wrong, if something is
        m_settingsPage->saveUnsaved(go);
    });
    dialog->open();
}

QString ShellView::screenKey() const
{
    return screen() == nullptr ? QString() : screen()->name();
}

void ShellView::saveLayout()
{
    const User &user = m_client.user();
    if (!m_isLayoutRestored || user.id == 0)
        return;
    m_page->saveLayout(m_services.settings.openLayout(
        u"%1 %2"_s.arg(m_client.baseUrl().toString(), QString::number(user.id)), screenKey()));
    m_services.settings.closeLayout();
}

void ShellView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isLayoutRestored, true))
        return;
    m_page->restoreLayout(m_services.settings.openLayout(
        u"%1 %2"_s.arg(m_client.baseUrl().toString(), QString::number(m_client.user().id)), screenKey()));
    m_services.settings.closeLayout();
}

void ShellView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCompact(width() < m_services.theme.px(CompactBelow));
}

void ShellView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_notices->has(NoticeBar::Topic::Connection))
        showConnectionNotice();
    if (event->type() == QEvent::LanguageChange && m_sessionWatch != nullptr)
        m_sessionWatch->retranslate();
    QWidget::changeEvent(event);
}

} // namespace guiche
