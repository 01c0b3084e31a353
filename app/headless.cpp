// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cstdio>

#include "app/backend.h"
#include "app/demo.h"
#include "app/stopsignals.h"
#include "models/domain/json.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

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

} // namespace

int runHeadless(const Options &options)
{
    StopSignals signals;
    auto backend = Backend::start(options);
    if (!backend) {
        qCCritical(lcApp).noquote() << backend.error().error.english();
        return backend.error().exitCode;
    }
    QObject::connect(&signals, &StopSignals::stopRequested, qApp, &QCoreApplication::quit);
    printReady(**backend);

    std::unique_ptr<Demo> demo;
    if (options.isDemo) {
        demo = std::make_unique<Demo>(backend.value()->mainUrl());
        QObject::connect(demo.get(), &Demo::refused, qApp,
                         [](const QString &why) { qCWarning(lcApp).noquote() << why; });
        QObject::connect(demo.get(), &Demo::ready, qApp, [](const QString &email, const QString &password) {
            qCInfo(lcApp).noquote() << "The demo company is open; sign in as" << email << "with" << password;
        });
        demo->start();
    }
    return QCoreApplication::exec();
}

} // namespace guiche
