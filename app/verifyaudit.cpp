// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verifyaudit.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include "app/keyloader.h"
#include "models/desk/auditcheck.h"
#include "models/desk/sealer.h"
#include "models/store/connection.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int ExitBroken = 1;
constexpr int ExitData = 3;

int say(FILE *stream, const QString &sentence, int exitCode)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(sentence));
    return exitCode;
}

int verify(const Options &options, const Result<LoadedKeys> &loaded)
{
    if (!loaded)
        return say(stderr, loaded.error().english(), ExitData);
    auto db = ReadConnection::open(options.databaseFile);
    if (!db)
        return say(stderr, db.error().english(), ExitData);
    const Result<AuditVerdict> verdict = verifyAudit(**db, Sealer(loaded->keys), options.dataDir);
    if (!verdict)
        return say(stderr, verdict.error().english(), ExitData);
    return say(stdout, verdict->sentence, verdict->isIntact ? 0 : ExitBroken);
}

} // namespace

int runVerifyAudit(const Options &options)
{
    if (!QFile::exists(options.databaseFile))
        return say(stderr, u"There is no database %1."_s.arg(options.databaseFile), ExitData);
    SystemKeyring keyring(u"guiche"_s);
    KeyLoaderOptions keys = keyLoaderOptions(options);
    keys.isLookingOnly = true;
    KeyLoader loader(keyring, keys);
    const auto start = [&] {
        loader.load(
            [&](const Result<LoadedKeys> &loaded) { QCoreApplication::exit(verify(options, loaded)); });
    };
    QMetaObject::invokeMethod(qApp, start, Qt::QueuedConnection); // the keyring answers in the event loop
    return QCoreApplication::exec();
}

} // namespace guiche
