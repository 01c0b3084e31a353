// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include "models/domain/log.h"
#include "models/store/connection.h"

using namespace Qt::StringLiterals;

// The resources of a static library are registered from outside of every namespace.
static void registerSqlResources()
{
    Q_INIT_RESOURCE(guiche_sql);
}

namespace guiche {

namespace {

constexpr auto MigrationFolder = ":/sql/sqlite"_L1;

Result<qint64> versionOf(ReadConnection &db)
{
    GUICHE_TRY(version, db.scalar(u"PRAGMA user_version"_s));
    return version.value_or(0);
}

//! The version as a connection that cannot write sees it: a newer file must stay as it is.
Result<qint64> versionOfFile(const QString &file)
{
    if (!QFileInfo::exists(file) || QFileInfo(file).size() == 0)
        return 0;
    GUICHE_TRY(reader, ReadConnection::open(file));
    return versionOf(*reader);
}

Result<> syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isSynced)
        return fail(ErrorCode::StorageFull, GUICHE_ERROR_TEXT("The backup %1 could not be written."), {path});
    return {};
}

Result<> backUp(WriteConnection &db, const QString &file, qint64 version)
{
    const QString backup = file + u".backup-v"_s + QString::number(version);
    QFile::remove(backup);
    GUICHE_CHECK(db.exec(u"VACUUM INTO ?"_s, backup));
    GUICHE_CHECK(syncFile(backup));
    qCInfo(lcStore) << "backed up before the migration:" << backup;
    return {};
}

Result<> applyStatements(WriteConnection &db, const Migration &migration, TimeMs now)
{
    for (const QString &statement : migration.statements)
        GUICHE_CHECK(db.execOnce(statement));
    GUICHE_CHECK(
        db.execOnce(u"CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                    "applied_at INTEGER NOT NULL) STRICT"_s));
    GUICHE_CHECK(db.exec(u"INSERT INTO migration (number, name, applied_at) VALUES (?, ?, ?)"_s,
                         migration.number, migration.name, now));
    // A pragma takes no bound values; the number is ours.
    GUICHE_CHECK(db.execOnce(u"PRAGMA user_version = %1"_s.arg(migration.number)));
    return db.execOnce(u"COMMIT"_s);
}

Result<> apply(WriteConnection &db, const Migration &migration, TimeMs now)
{
    GUICHE_CHECK(db.execOnce(u"BEGIN IMMEDIATE"_s));
    Result<> outcome = applyStatements(db, migration, now);
    if (!outcome) {
        qCWarning(lcStore) << "migration" << migration.number << migration.name
                           << "failed and is rolled back";
        // Fails when SQLite has rolled back on its own, which is as good.
        static_cast<void>(db.execOnce(u"ROLLBACK"_s));
    }
    return outcome;
}

Result<> checkNumbers(const QList<Migration> &migrations)
{
    int expected = 1;
    for (const Migration &migration : migrations) {
        if (migration.number != expected++) {
            qCWarning(lcStore) << "migration out of order:" << migration.number << migration.name;
            return fail(ErrorCode::Internal,
                        GUICHE_ERROR_TEXT("Something went wrong inside. It was logged."));
        }
    }
    return {};
}

} // namespace

QStringList splitStatements(const QString &sql)
{
    QStringList statements;
    QString current;
    const QStringList lines = sql.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed() != "--;;"_L1) {
            current += line + u'\n';
            continue;
        }
        statements.append(std::exchange(current, QString()).trimmed());
    }
    statements.append(current.trimmed());
    statements.removeAll(QString());
    return statements;
}

Result<QList<Migration>> builtInMigrations()
{
    registerSqlResources();
    QList<Migration> migrations;
    const QStringList names = QDir(MigrationFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(MigrationFolder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal,
                        GUICHE_ERROR_TEXT("Something went wrong inside. It was logged."));
        migrations.append({.number = name.section(u'_', 0, 0).toInt(),
                           .name = name,
                           .statements = splitStatements(QString::fromUtf8(file.readAll()))});
    }
    GUICHE_CHECK(checkNumbers(migrations));
    return migrations;
}

Result<> migrate(const QString &file, const QList<Migration> &migrations, const Clock &clock)
{
    GUICHE_CHECK(checkNumbers(migrations));
    GUICHE_TRY(version, versionOfFile(file));
    if (version > migrations.size())
        return fail(
            ErrorCode::Unavailable,
            GUICHE_ERROR_TEXT("The database %1 was made by a newer version of Guichê. It was left as it is."),
            {file});
    if (version == migrations.size())
        return {};
    GUICHE_TRY(db, WriteConnection::openForWriting(file));
    if (version > 0)
        GUICHE_CHECK(backUp(*db, file, version));
    for (const Migration &migration : migrations.sliced(version))
        GUICHE_CHECK(apply(*db, migration, clock.now()));
    return {};
}

} // namespace guiche
