// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <QWidget>

#include <functional>

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/rail.h"
#include "ui/shell/services.h"

class QStackedWidget;
class QTimer;

namespace guiche {

class ContactsPage;
class ConversationsPage;
class IntegrationsPage;
class Page;
class PersonMenu;
class SearchOverlay;
class SecretsPage;
class SessionListModel;
class SessionWatch;
class SessionsPage;
class SettingsPage;
class ShortcutsOverlay;
class TeamPage;
class Toast;

//! \brief What a signed-in person sees: rail, notice above the content, the page, and the layers over them.
class ShellView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShellView)

public:
    ShellView(DeskClient &client, const UiServices &services, QWidget *parent = nullptr);
    ~ShellView() override;

    [[nodiscard]] NoticeBar &notices() const { return *m_notices; }
    void saveLayout();
    void focusContent();
    [[nodiscard]] bool hasUnsaved() const;
    //! \brief `go` comes at once, or when what is not saved was saved or given up; never for who stays.
    void leave(std::function<void()> go);

Q_SIGNALS:
    void signOutRequested();
    //! \brief Unread customer messages of the person's own conversations.
    void unreadChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addShortcuts();
    void connectParts();
    void showScreen(Screen screen);
    void watchSessions();
    void showToast(const QString &text, const QString &action, const std::function<void()> &undo);
    void showInbox();
    //! The page of a screen beside the inbox, made when it is first shown.
    [[nodiscard]] Page *pageOf(Screen screen);
    [[nodiscard]] bool focusPaneOfPage(int step);
    [[nodiscard]] bool closeLayerOfPage();
    void onState(DeskClient::State state);
    void showConnectionNotice();
    void refreshTotals();
    void movePane(int step);
    void closeTopLayer();
    [[nodiscard]] QString screenKey() const;

    DeskClient &m_client;
    UiServices m_services;
    SystemClock m_clock;
    Rail *m_rail;
    NoticeBar *m_notices;
    QStackedWidget *m_pages;
    ConversationsPage *m_page;
    ContactsPage *m_contacts = nullptr;
    SessionListModel *m_sessionModel = nullptr; // for those who may see sessions
    SessionWatch *m_sessionWatch = nullptr;
    SessionsPage *m_sessions = nullptr;
    SecretsPage *m_secrets = nullptr;
    IntegrationsPage *m_integrations = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    TeamPage *m_team = nullptr;
    SearchOverlay *m_search;
    ShortcutsOverlay *m_shortcuts;
    Toast *m_toast;
    PersonMenu *m_menu;
    QTimer *m_totalsTimer;
    bool m_wasOffline = false;
    bool m_isLayoutRestored = false;
    QPointer<QDialog> m_leaving; //!< the question that is open
};

} // namespace guiche
