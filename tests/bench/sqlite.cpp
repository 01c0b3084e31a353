// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sqlite.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <stdexcept>

namespace guiche::bench {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(sqlite3 *database)
{
    throw std::runtime_error(database ? sqlite3_errmsg(database) : "out of memory");
}

} // namespace

Sqlite::Sqlite(const QString &file)
{
    if (sqlite3_open(file.toUtf8().constData(), &m_database) != SQLITE_OK)
        fail(m_database);
    sqlite3_busy_timeout(m_database, 5000);
}

Sqlite::~Sqlite()
{
    sqlite3_close(m_database);
}

void Sqlite::run(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_database);
}

qint64 Sqlite::number(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
        fail(m_database);
    const qint64 value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    return value;
}

Sqlite::Statement::Statement(Sqlite &database, const char *sql)
{
    if (sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) !=
        SQLITE_OK)
        fail(database.handle());
}

Sqlite::Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Sqlite::Statement::run(std::initializer_list<Value> values)
{
    int index = 0;
    for (const Value &value : values) {
        ++index;
        if (const auto *number = std::get_if<qint64>(&value)) {
            sqlite3_bind_int64(m_statement, index, *number);
        } else {
            const auto text = std::get<std::string_view>(value);
            sqlite3_bind_text(m_statement, index, text.data(), int(text.size()), SQLITE_STATIC);
        }
    }
    const int outcome = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    if (outcome != SQLITE_DONE && outcome != SQLITE_ROW)
        fail(sqlite3_db_handle(m_statement));
}

void configureAsDesk(Sqlite &database)
{
    database.run("PRAGMA journal_mode = WAL");
    database.run("PRAGMA synchronous = FULL");
    database.run("PRAGMA foreign_keys = ON");
}

void makeTables(Sqlite &database)
{
    const QDir folder(QStringLiteral(GUICHE_SCHEMA));
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("a migration cannot be read");
        // The separator line is a comment to SQLite.
        database.run(file.readAll().constData());
    }
}

} // namespace guiche::bench
