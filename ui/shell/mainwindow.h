// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>

#include <optional>

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/services.h"

class QStackedWidget;
class QTimer;

namespace guiche {

class FirstRunPage;
class ShellView;
class SignInPage;

//! \brief The program's window: finds out what the desk needs (first run, sign-in, or a kept sign-in) and
//! shows it. Main thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(DeskClient &client, const UiServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! \brief Asks the desk what is needed. Call once, after `show()`.
    void start();
    //! \brief Another desk, after `serverChangeRequested`. The old client may go afterwards.
    void setClient(DeskClient &client);
    //! \brief Signs in without asking (the demonstration) and enters the shell; nothing is kept.
    void signInAs(const QString &email, const QString &password);
    //! \brief Something to say once somebody is signed in: "Port 3000 was taken. The server uses 3001."
    void setStartNotice(const QString &title, const QString &text);
    //! \brief The shell while somebody is signed in, else null.
    [[nodiscard]] ShellView *shell() const { return m_shell; }
    //! \brief Whoever ends the program from outside is not asked about what is not saved.
    void closeUnasked();

Q_SIGNALS:
    //! \brief The person chose another desk (an empty URL: the program's own): make a client for it and hand
    //! it over with `setClient`.
    void serverChangeRequested(const QUrl &url);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void askDesk();
    void resumeKeptSignIn();
    void showFirstRun(bool canLeave);
    SignInPage *showSignIn();
    void enter(const User &user, bool isKept);
    void askForSecondStep(bool isKept);
    void keepToken(const QString &token);
    void forgetToken();
    void signOut();
    void leaveShell(const QString &message);
    void setPage(QWidget *page);
    void sayNoKeyring();
    void updateTitle();
    [[nodiscard]] QString account() const;

    DeskClient *m_client;
    UiServices m_services;
    SystemClock m_clock;
    QStackedWidget *m_stack;
    QTimer *m_retry;
    ShellView *m_shell = nullptr;
    QPointer<SignInPage> m_signIn;
    std::optional<NoticeBar::Notice> m_startNotice;
    QString m_email; //!< whose token is in the keyring
    bool m_isKept = false;
    bool m_isUnasked = false;
    int m_unread = 0;
};

} // namespace guiche
