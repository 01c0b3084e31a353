// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

#include "app/backend.h"
#include "app/demo.h"
#include "app/keyloader.h"
#include "app/openwindow.h"
#include "app/splash.h"
#include "app/stopsignals.h"
#include "models/domain/clock.h"
#include "models/domain/log.h"
#include "network/client/deskclient.h"
#include "network/client/outgoingqueue.h"
#include "ui/inbox/inboxpage.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uisettings.h"
#include "ui/signin/keyring.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace guiche {

namespace {

constexpr int ExitData = 3;
constexpr int ExitListener = 4;
//! A desk that opens faster than this shows no waiting window.
constexpr auto SplashAfter = 400ms;

using Started = std::expected<std::unique_ptr<Backend>, Backend::Failure>;

//! The desktop program. Members stand in the order in which they depend on one another.
class Desktop final : public QObject
{
public:
    explicit Desktop(const Options &options);
    ~Desktop() override;
    Q_DISABLE_COPY_MOVE(Desktop)
    void start();
    void stop();

private:
    void startAlone();
    void raise();
    void loadKeys();
    void startBackend();
    void backendStarted(Started started, const Options &options);
    void showWindow(const QUrl &desk);
    [[nodiscard]] ConversationsPage *makeInbox(DeskClient &client, QWidget *parent);
    void useDesk(const QUrl &desk);
    void startDemo();
    void fail(const Backend::Failure &failure);

    Options m_options;
    OpenWindow m_openWindow;
    SystemClock m_clock;
    UiSettings m_settings;
    Theme m_theme;
    Languages m_languages;
    SystemKeyring m_keyring;
    SystemKeyring m_keyKeyring{u"guiche"_s}; // of the desk itself: its master key
    KeyLoader m_keyLoader;
    BackendKeys m_keys;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<Splash> m_splash;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Demo> m_demo;
    QTimer m_splashTimer;
    std::optional<quint16> m_takenPort;
    std::stop_source m_stopStarting;
    QThread *m_starter = nullptr; // while the desk is being opened; a child of this
};

QString settingsFile(const Options &options)
{
    QDir().mkpath(options.dataDir);
    return options.dataDir + u"/desktop.ini"_s;
}

//! A locked keyring asks the person, who needs a moment.
KeyLoaderOptions patientKeyLoaderOptions(const Options &options)
{
    KeyLoaderOptions keys = keyLoaderOptions(options);
    keys.patience = 60s;
    return keys;
}

Desktop::Desktop(const Options &options)
    : m_options(options)
    , m_openWindow(QDir(options.dataDir).absolutePath() + u'\n' + options.connectUrl.toString())
    , m_settings(settingsFile(options))
    , m_theme(m_settings.themeMode())
    , m_keyLoader(m_keyKeyring, patientKeyLoaderOptions(options))
{
    m_theme.setHighContrast(m_settings.highContrast());
    m_theme.setReducedMotion(m_settings.reducedMotion());
    m_theme.install();
    m_languages.use(m_settings.language());
}

// Whoever quits while the desk is still being opened waits, without a window, until the step it is at is
// done: an update of the database is never left half-way, and what was opened is closed again.
Desktop::~Desktop()
{
    m_stopStarting.request_stop();
    if (m_starter == nullptr)
        return;
    m_splashTimer.stop();
    m_splash.reset();
    m_starter->wait();
}

void Desktop::start()
{
    connect(&m_openWindow, &OpenWindow::raisedElsewhere, this, [] { QCoreApplication::exit(0); });
    connect(&m_openWindow, &OpenWindow::alone, this, &Desktop::startAlone);
    connect(&m_openWindow, &OpenWindow::raiseRequested, this, &Desktop::raise);
    m_openWindow.ask();
}

void Desktop::stop()
{
    if (m_window)
        m_window->closeUnasked(); // who stops the program from outside is not there to be asked
    QCoreApplication::quit();
}

void Desktop::raise()
{
    QWidget *window = m_window.get();
    if (window == nullptr)
        return; // the desk is still being opened: the window is on its way
    window->setWindowState((window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window->show();
    window->raise();
    window->activateWindow();
}

void Desktop::startAlone()
{
    if (m_options.mode == Options::Mode::Connect)
        return showWindow(m_options.connectUrl);
    m_splashTimer.setSingleShot(true);
    connect(&m_splashTimer, &QTimer::timeout, this, [this] {
        m_splash = std::make_unique<Splash>(m_theme);
        m_splash->show();
    });
    m_splashTimer.start(SplashAfter);
    loadKeys();
}

void Desktop::loadKeys()
{
    m_keyLoader.load([this](const Result<LoadedKeys> &loaded) {
        if (!loaded) {
            m_splashTimer.stop();
            m_splash.reset();
            return fail({ExitData, loaded.error()});
        }
        m_keys = {loaded->keys, loaded->store};
        startBackend();
    });
}

// Off the main thread: the first start makes keys, and an update may have to convert a large database.
void Desktop::startBackend()
{
    auto result = std::make_shared<Started>();
    m_starter =
        QThread::create([result, options = m_options, keys = m_keys, stop = m_stopStarting.get_token()] {
            *result = Backend::start(options, keys, stop);
        });
    m_starter->setParent(this);
    m_starter->setObjectName(u"start"_s);
    connect(m_starter, &QThread::finished, this, [this, result] {
        std::exchange(m_starter, nullptr)->deleteLater();
        backendStarted(std::move(*result), m_options);
    });
    m_starter->start();
}

void Desktop::backendStarted(Started started, const Options &options)
{
    const auto main = std::ranges::find(options.listeners, u"main"_s, &ListenOption::name);
    if (!started && started.error().exitCode == ExitListener && main->port != 0 && !m_takenPort) {
        // Somebody else has the port: the desk takes a free one and the window says so.
        m_takenPort = main->port;
        for (ListenOption &listen : m_options.listeners) {
            if (listen.name == main->name)
                listen.port = 0;
        }
        return startBackend();
    }
    m_splashTimer.stop();
    m_splash.reset();
    if (!started)
        return fail(started.error());
    m_backend = std::move(*started);
    const QUrl chosen = m_settings.desk();
    showWindow(chosen.isEmpty() ? m_backend->mainUrl() : chosen);
    if (m_takenPort) {
        //: %1 and %2: port numbers
        m_window->setStartNotice(MainWindow::tr("Port %1 is taken.").arg(*m_takenPort),
                                 MainWindow::tr("This desk listens on port %1 until it is started again.")
                                     .arg(m_backend->mainUrl().port()));
    }
    if (m_options.isDemo)
        startDemo();
}

void Desktop::showWindow(const QUrl &desk)
{
    m_client = std::make_unique<DeskClient>(desk);
    m_window = std::make_unique<MainWindow>(
        *m_client, UiServices{.theme = m_theme,
                              .languages = m_languages,
                              .keyring = m_keyring,
                              .settings = m_settings,
                              .makeConversationsPage = [this](DeskClient &client, Theme &, QWidget *parent) {
                                  return makeInbox(client, parent);
                              }});
    connect(m_window.get(), &MainWindow::serverChangeRequested, this, &Desktop::useDesk);
    m_window->show();
    if (!m_options.isDemo)
        m_window->start();
}

ConversationsPage *Desktop::makeInbox(DeskClient &client, QWidget *parent)
{
    // What waits to be sent belongs to the client, so it outlives the pages that show it.
    const QString folder = m_options.dataDir + u"/desktop"_s;
    auto *outgoing = client.findChild<OutgoingQueue *>();
    if (outgoing == nullptr)
        outgoing = new OutgoingQueue(client, m_clock, folder + u"/outbox"_s, &client);
    return new InboxPage(
        {.client = client, .outgoing = *outgoing, .theme = m_theme, .clock = m_clock, .dataFolder = folder},
        parent);
}

void Desktop::useDesk(const QUrl &desk)
{
    const QUrl own = m_backend ? m_backend->mainUrl() : m_options.connectUrl;
    auto client = std::make_unique<DeskClient>(desk.isEmpty() ? own : desk);
    m_window->setClient(*client);
    m_client = std::move(client); // the old one goes after the pages that used it
}

void Desktop::startDemo()
{
    m_demo = std::make_unique<Demo>(m_backend->mainUrl());
    connect(m_demo.get(), &Demo::ready, m_window.get(), &MainWindow::signInAs);
    connect(m_demo.get(), &Demo::refused, this, [this](const QString &why) {
        m_window->setStartNotice(MainWindow::tr("No demo."), why);
        m_window->start();
    });
    m_demo->start();
}

void Desktop::fail(const Backend::Failure &failure)
{
    qCCritical(lcApp).noquote() << failure.error.english();
    const QString text = failure.error.filled(QCoreApplication::translate("Error", failure.error.text));
    auto *box = new QMessageBox(QMessageBox::Critical, u"Guichê"_s, text, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, qApp, [code = failure.exitCode] { QCoreApplication::exit(code); });
    box->open();
}

} // namespace

int runDesktop(const Options &options)
{
    StopSignals signals;
    Desktop desktop(options);
    QObject::connect(&signals, &StopSignals::stopRequested, &desktop, &Desktop::stop);
    QMetaObject::invokeMethod(
        qApp, [&desktop] { desktop.start(); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace guiche
