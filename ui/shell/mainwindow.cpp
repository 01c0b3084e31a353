// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

#include "ui/account/accountdialog.h"
#include "ui/shell/languages.h"
#include "ui/shell/shellview.h"
#include "ui/shell/uisettings.h"
#include "ui/signin/firstrunpage.h"
#include "ui/signin/keyring.h"
#include "ui/signin/signinpage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace guiche {

namespace {

constexpr auto RetryEvery = 3s;
constexpr QSize SmallestWindow(1024, 700);
constexpr QSize UsualWindow(1440, 900);
constexpr int FrameHeight = 40; // no window system says before the window is shown

} // namespace

MainWindow::MainWindow(DeskClient &client, const UiServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_client(nullptr)
    , m_services(services)
    , m_stack(new QStackedWidget)
    , m_retry(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_stack);
    setMinimumSize(SmallestWindow);
    // As large as usual, or what the screen has beside the frame.
    resize(UsualWindow.boundedTo(screen()->availableSize() - QSize(0, FrameHeight)));
    setWindowIcon(services.theme.logo(64, 1.0));
    restoreGeometry(services.settings.windowGeometry());
    m_retry->setInterval(RetryEvery);
    connect(m_retry, &QTimer::timeout, this, &MainWindow::askDesk);
    connect(&services.languages, &Languages::changed, this, [this](const QString &code) {
        m_services.settings.setLanguage(code);
        m_client->setLanguage(code);
    });
    setClient(client);
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::setClient(DeskClient &client)
{
    if (m_client != nullptr)
        disconnect(m_client, nullptr, this, nullptr);
    // Pages hold the old client: they go before it does.
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
    m_shell = nullptr;
    const bool isExchange = m_client != nullptr;
    m_client = &client;
    m_client->setLanguage(m_services.languages.current());
    connect(m_client, &DeskClient::refreshTokenChanged, this, &MainWindow::keepToken);
    connect(m_client, &DeskClient::userChanged, this, &MainWindow::updateTitle);
    connect(m_client, &DeskClient::signedOut, this,
            [this] { leaveShell(tr("Your sign-in has ended. Sign in again.")); });
    if (isExchange)
        start();
}

void MainWindow::start()
{
    showSignIn()->setResuming(true);
    askDesk();
}

void MainWindow::askDesk()
{
    m_client->isFirstRun(this, [this](const Result<bool> &isFirstRun) {
        if (m_shell != nullptr)
            return;
        if (!isFirstRun) {
            if (m_signIn) {
                m_signIn->setResuming(false);
                //: %1: host name of the server
                m_signIn->showMessage(tr("The server at %1 does not answer. Trying again…")
                                          .arg(EntryFrame::hostOf(m_client->baseUrl())));
            }
            return m_retry->start();
        }
        const bool wasOutOfReach = m_retry->isActive();
        m_retry->stop();
        if (*isFirstRun)
            return showFirstRun(false);
        if (wasOutOfReach)
            showSignIn();
        resumeKeptSignIn();
    });
}

void MainWindow::signInAs(const QString &email, const QString &password)
{
    m_client->signIn(email, password, this, [this](const Result<User> &user) {
        if (user)
            return enter(*user, false);
        SignInPage *page = m_signIn ? m_signIn.data() : showSignIn();
        page->setResuming(false);
        page->showMessage(DeskClient::errorText(user.error()));
    });
}

QString MainWindow::account() const
{
    return Keyring::account(m_client->baseUrl(), m_email);
}

void MainWindow::resumeKeptSignIn()
{
    const auto last = m_services.settings.lastSignIn(m_client->baseUrl());
    m_email = last.email;
    const auto giveUp = [this] {
        if (m_signIn) {
            m_signIn->setResuming(false);
            m_signIn->focusFirstField();
        }
    };
    if (!last.isKept || last.email.isEmpty())
        return giveUp();
    if (m_signIn)
        m_signIn->setResuming(true);
    m_services.keyring.read(account(), this, [this, giveUp](const Result<QString> &token) {
        if (!token || token->isEmpty())
            return giveUp();
        m_client->resume(*token, this, [this, giveUp](const Result<User> &user) {
            if (user)
                return enter(*user, true);
            giveUp();
            if (m_signIn && user.error().code == ErrorCode::Unavailable)
                m_signIn->showMessage(DeskClient::errorText(user.error()));
        });
    });
}

void MainWindow::setPage(QWidget *page)
{
    while (m_stack->count() > 0) {
        QWidget *old = m_stack->widget(0);
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

SignInPage *MainWindow::showSignIn()
{
    auto *page = new SignInPage(*m_client, m_services.theme, m_services.languages,
                                m_services.settings.lastSignIn(m_client->baseUrl()));
    m_signIn = page;
    page->setCanReturn(!m_services.settings.desk().isEmpty());
    connect(page, &SignInPage::signedIn, this, &MainWindow::enter);
    connect(page, &SignInPage::createOrganizationRequested, this, [this] { showFirstRun(true); });
    connect(page, &SignInPage::serverChangeRequested, this, [this](const QUrl &url) {
        m_retry->stop();
        m_services.settings.setDesk(url);
        Q_EMIT serverChangeRequested(url);
    });
    setPage(page);
    page->focusFirstField();
    return page;
}

void MainWindow::showFirstRun(bool canLeave)
{
    auto *page = new FirstRunPage(*m_client, m_services.theme, m_services.languages, canLeave);
    connect(page, &FirstRunPage::finished, this, &MainWindow::enter);
    connect(page, &FirstRunPage::cancelled, this, &MainWindow::showSignIn);
    setPage(page);
    page->focusFirstField();
}

void MainWindow::enter(const User &user, bool isKept)
{
    if (m_shell != nullptr)
        return; // a kept sign-in and the person's own may both arrive
    if (m_client->isSecondStepNeeded())
        return askForSecondStep(isKept);
    m_retry->stop();
    m_isKept = isKept;
    m_email = user.email;
    m_services.settings.setLastSignIn(
        m_client->baseUrl(), {.email = user.email, .organization = user.organizationName, .isKept = isKept});
    m_shell = new ShellView(*m_client, m_services);
    connect(m_shell, &ShellView::signOutRequested, this, [this] { m_shell->leave([this] { signOut(); }); });
    connect(m_shell, &ShellView::unreadChanged, this, [this](int count) {
        m_unread = count;
        updateTitle();
    });
    setPage(m_shell);
    m_shell->focusContent();
    if (m_startNotice)
        m_shell->notices().setNotice(NoticeBar::Topic::Port, *m_startNotice);
    if (isKept)
        keepToken(m_client->refreshToken());
    else
        forgetToken();
    updateTitle();
}

void MainWindow::askForSecondStep(bool isKept)
{
    m_retry->stop();
    SignInPage *page = m_signIn ? m_signIn.data() : showSignIn();
    page->setResuming(true);
    auto *dialog =
        new AccountDialog(*m_client, m_services.theme, m_clock, AccountDialog::Purpose::Enrolment, this);
    connect(dialog, &QDialog::finished, this, [this, isKept](int result) {
        if (m_signIn)
            m_signIn->setResuming(false);
        if (result != QDialog::Accepted) {
            forgetToken(); // one that was kept ends as well
            return m_client->signOut(this, [](const Result<> &) {});
        }
        m_client->enterAtLast(this, [this, isKept](const Result<User> &user) {
            if (user)
                enter(*user, isKept);
        });
    });
    dialog->open();
}

void MainWindow::keepToken(const QString &token)
{
    if (!m_isKept || m_email.isEmpty() || token.isEmpty())
        return;
    m_services.keyring.write(account(), token, this, [this](const Result<> &result) {
        if (!result)
            sayNoKeyring();
    });
}

void MainWindow::sayNoKeyring()
{
    // Once is enough; the next token is tried again all the same.
    if (m_shell == nullptr || m_shell->property("saidNoKeyring").toBool())
        return;
    m_shell->setProperty("saidNoKeyring", true);
    m_shell->notices().setNotice(
        NoticeBar::Topic::Keyring,
        {.tone = Tone::Info,
         .title = tr("You will have to sign in again next time."),
         .text = tr("This computer has no unlocked keyring to keep the sign-in safely."),
         .action = {},
         .run = {},
         .isDismissable = true,
         .icon = "key"_L1});
}

void MainWindow::forgetToken()
{
    if (!m_email.isEmpty())
        m_services.keyring.remove(account(), this, [](const Result<> &) {});
}

void MainWindow::signOut()
{
    m_isKept = false;
    forgetToken();
    m_shell->saveLayout();
    // The desk may be out of reach: the person is signed out here all the same.
    m_client->signOut(this, [](const Result<> &) {});
    leaveShell({});
}

void MainWindow::leaveShell(const QString &message)
{
    if (m_shell == nullptr)
        return;
    m_shell = nullptr;
    m_unread = 0;
    SignInPage *page = showSignIn();
    if (!message.isEmpty()) {
        m_isKept = false;
        forgetToken();
        page->showMessage(message);
    }
    updateTitle();
}

void MainWindow::setStartNotice(const QString &title, const QString &text)
{
    m_startNotice = NoticeBar::Notice{.tone = Tone::Info,
                                      .title = title,
                                      .text = text,
                                      .action = {},
                                      .run = {},
                                      .isDismissable = true,
                                      .icon = "plug"_L1};
    if (m_shell != nullptr)
        m_shell->notices().setNotice(NoticeBar::Topic::Port, *m_startNotice);
}

void MainWindow::updateTitle()
{
    const QString program = u"Guichê"_s;
    const QString place = m_shell == nullptr || m_client->user().organizationName.isEmpty()
                              ? program
                              //: Window title. %1: name of the organization, %2: name of the program
                              : tr("%1 – %2").arg(m_client->user().organizationName, program);
    //: Window title with the number of unread messages
    setWindowTitle(m_unread == 0 ? place : tr("(%1) %2").arg(m_unread).arg(place));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTitle();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeUnasked()
{
    m_isUnasked = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_shell != nullptr && m_shell->hasUnsaved() && !m_isUnasked) {
        event->ignore();
        return m_shell->leave([this] { close(); });
    }
    m_services.settings.setWindowGeometry(saveGeometry());
    if (m_shell != nullptr)
        m_shell->saveLayout();
    event->accept();
}

} // namespace guiche
