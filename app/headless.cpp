// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cstdio>

#include "app/backend.h"
#include "app/demo.h"
#include "app/keyloader.h"
#include "app/stopsignals.h"
#include "models/domain/json.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int ExitData = 3;

void printReady(const Backend &backend)
{
    QJsonObject listeners;
    for (auto url = backend.urls().cbegin(); url != backend.urls().cend(); ++url)
        listeners.insert(url.key(), url.value().toString());
    const QByteArray line = compact({{u"ready"_s, true},
                                     {u"version"_s, QCoreApplication::applicationVersion()},
                                     {u"listeners"_s, listeners}}) +
                            '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

//! The desk without a window. Members stand in the order in which they depend on one another.
class HeadlessDesk final
{
public:
    explicit HeadlessDesk(const Options &options)
        : m_options(options)
        , m_loader(m_keyring, keyLoaderOptions(options))
    {
    }
    Q_DISABLE_COPY_MOVE(HeadlessDesk)

    void start()
    {
        m_loader.load([this](const Result<LoadedKeys> &loaded) {
            if (!loaded)
                return fail({ExitData, loaded.error()});
            open(*loaded);
        });
    }

private:
    void open(const LoadedKeys &loaded)
    {
        auto backend = Backend::start(m_options, {loaded.keys, loaded.store});
        if (!backend)
            return fail(backend.error());
        m_backend = std::move(*backend);
        printReady(*m_backend);
        if (m_options.isDemo)
            startDemo();
    }

    void startDemo()
    {
        m_demo = std::make_unique<Demo>(m_backend->mainUrl());
        QObject::connect(m_demo.get(), &Demo::refused, qApp,
                         [](const QString &why) { qCWarning(lcApp).noquote() << why; });
        QObject::connect(m_demo.get(), &Demo::ready, qApp, [](const QString &email, const QString &password) {
            qCInfo(lcApp).noquote() << "The demo company is open; sign in as" << email << "with" << password;
        });
        m_demo->start();
    }

    static void fail(const Backend::Failure &failure)
    {
        qCCritical(lcApp).noquote() << failure.error.english();
        QCoreApplication::exit(failure.exitCode);
    }

    const Options &m_options;
    SystemKeyring m_keyring{u"guiche"_s};
    KeyLoader m_loader;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Demo> m_demo;
};

} // namespace

int runHeadless(const Options &options)
{
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, qApp, &QCoreApplication::quit);
    HeadlessDesk desk(options);
    // Within the event loop: the keyring answers there.
    QMetaObject::invokeMethod(
        qApp, [&desk] { desk.start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace guiche
