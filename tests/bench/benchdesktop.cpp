// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

#include "app/backend.h"
#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "network/client/outgoingqueue.h"
#include "tests/bench/report.h"
#include "tests/bench/seed.h"
#include "tests/support/live/deskprocess.h"
#include "tests/support/live/httpclient.h"
#include "tests/support/live/loadgenerator.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace guiche;
using namespace guiche::bench;
using guiche::live::Latencies;
using std::chrono::nanoseconds;

namespace {

constexpr qint64 Conversations = 100'000;
constexpr int LongConversation = 1000;

// Notes how long the main thread was busy with each event: the time in which nothing else can be painted.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        busy.add(nanoseconds(timer.nsecsElapsed()));
        --m_depth;
        return result;
    }

    Latencies busy;

private:
    int m_depth = 0;
};

// True once `view` has painted rows.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QAbstractItemView *view)
        : m_view(view)
    {
        view->viewport()->installEventFilter(this);
    }

    bool hasPaintedRows = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_view->model() && m_view->model()->rowCount() > 0) {
            // The view paints after this filter: the picture is there when the event loop comes round again.
            QMetaObject::invokeMethod(
                this, [this] { hasPaintedRows = true; }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractItemView *m_view;
};

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

// Scrolls as a wheel does, a frame at a time, with the event loop turning in between.
Latencies scroll(QAbstractItemView *view, int stepPixels, int frames)
{
    Latencies times;
    QScrollBar *bar = view->verticalScrollBar();
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + stepPixels);
        view->viewport()->repaint();
        times.add(nanoseconds(timer.nsecsElapsed()));
        QTest::qWait(1);
    }
    return times;
}

void tell(const QString &what, const Latencies &times)
{
    line(what, times.milliseconds(0.99), u"ms p99"_s,
         u"p50 %1 ms, longest %2 ms, of %3"_s.arg(times.milliseconds(0.5), 0, 'f', 2)
             .arg(times.milliseconds(1), 0, 'f', 1)
             .arg(times.count()));
}

bool seed(const QString &dataDir, QString &longConversation)
{
    guiche::live::DeskProcess desk({.program = QStringLiteral(GUICHE_PROGRAM), .dataDir = dataDir});
    if (!desk.start()) {
        note(desk.failure());
        return false;
    }
    const auto company = guiche::live::foundCompany(desk.port());
    if (!company.failure.isEmpty()) {
        note(company.failure);
        return false;
    }
    (void)desk.stop();
    seedConversations(dataDir + u"/guiche.db"_s, Conversations);
    longConversation = seedLongConversation(dataDir + u"/guiche.db"_s, LongConversation);
    return true;
}

void measure(TimedApplication &application, const QString &dataDir)
{
    QString longConversation;
    if (!seed(dataDir, longConversation))
        return;

    Options options;
    options.dataDir = dataDir;
    options.databaseFile = dataDir + u"/guiche.db"_s;
    options.listeners = {{.name = u"main"_s, .host = u"127.0.0.1"_s, .port = 0}};
    options.isRateLimited = false;
    options.logLevel = u"warning"_s;
    auto backend = Backend::start(options);
    if (!backend) {
        note(backend.error().error.english());
        return;
    }

    const SystemClock clock;
    Theme theme(ThemeMode::Light);
    theme.install();
    DeskClient client(backend.value()->mainUrl());
    bool isSignedIn = false;
    client.signIn(u"ana@provedor.example"_s, u"Senha-forte-1!"_s, &application,
                  [&](const Result<User> &user) { isSignedIn = user.has_value(); });
    if (!waitFor([&] { return isSignedIn; })) {
        note(u"signing in failed"_s);
        return;
    }

    section(u"The inbox of %L1 conversations (painted by software, %2)"_s.arg(Conversations)
                .arg(QGuiApplication::platformName()));
    application.busy = {};
    QElapsedTimer timer;
    timer.start();
    OutgoingQueue outgoing(client, clock, dataDir + u"/outbox"_s);
    InboxPage page({client, outgoing, theme, clock, dataDir});
    auto *list = page.findChild<QAbstractItemView *>(u"conversationList"_s);
    auto *transcript = page.findChild<QAbstractItemView *>(u"transcript"_s);
    if (!list || !transcript) {
        note(u"the inbox has no conversationList or no transcript"_s);
        return;
    }
    PaintWatch listPainted(list);
    page.resize(1360, 860);
    page.show();
    page.showTab(ConversationQuery::Tab::All);
    if (waitFor([&] { return listPainted.hasPaintedRows; }))
        line(u"from nothing to the first list"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s);

    PaintWatch transcriptPainted(transcript);
    timer.restart();
    page.openConversation(longConversation);
    if (waitFor([&] { return transcriptPainted.hasPaintedRows; }))
        line(u"from a click to a conversation of %L1 messages"_s.arg(LongConversation),
             double(timer.nsecsElapsed()) / 1e6, u"ms"_s);

    tell(u"frame while scrolling the list, a row at a time"_s, scroll(list, 64, 600));
    tell(u"frame while scrolling the list, a page at a time"_s, scroll(list, 800, 200));
    tell(u"frame while scrolling the conversation up"_s, scroll(transcript, -60, 400));
    tell(u"main thread busy with one event"_s, application.busy);
    line(u"rows loaded while scrolling"_s, list->model()->rowCount(), u"rows"_s);
    line(u"memory of desk and desktop together"_s,
         double(guiche::live::memoryBytes(QCoreApplication::applicationPid())) / 1048576.0, u"MB"_s,
         u"(Pss of the one process that holds both)"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Figures of the desktop, on a desk in the same process."_s);
    parser.addHelpOption();
    const QCommandLineOption folder(u"folder"_s, u"where the database is made"_s, u"path"_s,
                                    QDir::currentPath());
    parser.addOption(folder);
    parser.process(application);

    QTemporaryDir data(QDir(parser.value(folder)).filePath(u"guiche-bench-XXXXXX"_s));
    if (!data.isValid()) {
        std::fprintf(stderr, "%s\n", qPrintable(data.errorString()));
        return 1;
    }
    try {
        measure(application, data.filePath(u"desktop"_s));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
