// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>

#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qint64 SlowStatementMs = 40;
constexpr int BusyTimeoutMs = 10000;

//! `code` is extended; its lowest byte is the primary one (sqlite.org/rescode.html).
Error storeError(int code, const QString &message, const QString &sql)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        qCWarning(lcStore) << "the disk is full";
        return {ErrorCode::StorageFull, GUICHE_ERROR_TEXT("The disk is full. Nothing was changed.")};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Conflict, GUICHE_ERROR_TEXT("This already exists.")};
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_CANTOPEN:
    case SQLITE_NOTADB:
        qCWarning(lcStore) << "the database file cannot be read or written:" << message;
        return {ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The database cannot be reached.")};
    }
    qCWarning(lcStore) << "statement failed:" << message << code << "in" << sql;
    return {ErrorCode::Internal, GUICHE_ERROR_TEXT("Something went wrong inside. It was logged.")};
}

Error storeError(const QSqlError &error, const QString &sql)
{
    return storeError(error.nativeErrorCode().toInt(), error.text(), sql);
}

//! What the driver opened, in the driver's own words (Qt: "QSqlDriver::handle"); null when it is another one.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Rows::Rows(Statement *statement, bool hasFirst, bool *inUse, std::unique_ptr<Statement> own)
    : m_statement(statement)
    , m_hasFirst(hasFirst)
    , m_isAtEnd(!hasFirst)
    , m_inUse(inUse)
    , m_own(std::move(own))
{
    if (m_inUse)
        *m_inUse = true;
}

Rows::Rows(Rows &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_hasFirst(other.m_hasFirst)
    , m_isAtEnd(other.m_isAtEnd)
    , m_inUse(std::exchange(other.m_inUse, nullptr))
    , m_own(std::move(other.m_own))
{
}

Rows::~Rows()
{
    if (m_statement)
        m_statement
            ->reset(); // else the read snapshot stays open and the log of the writer cannot be taken in
    if (m_inUse)
        *m_inUse = false;
}

bool Rows::next()
{
    if (m_isAtEnd)
        return false;
    if (std::exchange(m_hasFirst, false))
        return true;
    const Statement::Step step = m_statement->step();
    if (step == Statement::Step::Failed)
        qCWarning(lcStore) << "reading failed:" << m_statement->sql();
    m_isAtEnd = step != Statement::Step::Row;
    return !m_isAtEnd;
}

ReadConnection::~ReadConnection()
{
    m_byText.clear();
    m_statements.clear(); // before the handle that they belong to
    m_handle = nullptr;
    m_database = QSqlDatabase();
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

Result<> ReadConnection::openFile(const QString &file, Mode mode)
{
    m_name = u"guiche-"_s + QUuid::createUuid().toString(QUuid::Id128);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs);
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        qCWarning(lcStore) << "cannot open" << file << m_database.lastError().text();
        return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The database %1 cannot be opened."), {file});
    }
    m_handle = handleOf(m_database);
    if (!m_handle) {
        qCWarning(lcStore) << "this system's SQLite driver does not lend its handle";
        return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The database %1 cannot be opened."), {file});
    }
    struct Pragma
    {
        QLatin1StringView set;
        QLatin1StringView check;
        QLatin1StringView expected; // empty: not checked
        bool forWriterOnly;
    };
    static constexpr Pragma Pragmas[] = {
        {"PRAGMA journal_mode=WAL"_L1, "PRAGMA journal_mode"_L1, "wal"_L1, true},
        {"PRAGMA synchronous=FULL"_L1, "PRAGMA synchronous"_L1, "2"_L1, false},
        {"PRAGMA foreign_keys=ON"_L1, "PRAGMA foreign_keys"_L1, "1"_L1, false},
        {"PRAGMA busy_timeout=10000"_L1, "PRAGMA busy_timeout"_L1, "10000"_L1, false},
        {"PRAGMA temp_store=MEMORY"_L1, ""_L1, ""_L1, false},
        {"PRAGMA cache_size=-8192"_L1, ""_L1, ""_L1, false},
        // The writer touches every index: it gets more, and a log that is cut back after a burst.
        {"PRAGMA cache_size=-32768"_L1, ""_L1, ""_L1, true},
        {"PRAGMA journal_size_limit=67108864"_L1, ""_L1, ""_L1, true},
        {"PRAGMA wal_autocheckpoint=2000"_L1, ""_L1, ""_L1, true},
    };
    for (const Pragma &pragma : Pragmas) {
        if (pragma.forWriterOnly && mode == Mode::ReadOnly)
            continue;
        QSqlQuery query(m_database);
        if (!query.exec(pragma.set))
            return std::unexpected(storeError(query.lastError(), pragma.set));
        if (pragma.expected.isEmpty())
            continue;
        query.finish();
        if (!query.exec(pragma.check) || !query.next() || query.value(0).toString() != pragma.expected) {
            qCWarning(lcStore) << file << "refused" << pragma.set << query.value(0).toString();
            return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The database %1 cannot be opened."),
                        {file});
        }
    }
    return {};
}

Result<std::unique_ptr<ReadConnection>> ReadConnection::open(const QString &file)
{
    std::unique_ptr<ReadConnection> connection(new ReadConnection);
    GUICHE_CHECK(connection->openFile(file, Mode::ReadOnly));
    return connection;
}

Error ReadConnection::currentError(const QString &sql) const
{
    return storeError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), sql);
}

Result<ReadConnection::Prepared> ReadConnection::preparedToRun(const QString &sql)
{
    Kept *known = m_byText.value(sql);
    if (known && !known->isInUse)
        return Prepared{known};
    auto statement = std::make_unique<Statement>(m_handle, sql);
    if (!statement->isValid())
        return std::unexpected(currentError(sql));
    if (known)
        return Prepared{nullptr, std::move(statement)};
    m_statements.push_back(std::make_unique<Kept>(std::move(statement)));
    m_byText.insert(sql, m_statements.back().get());
    return Prepared{m_statements.back().get()};
}

Result<Statement::Step> ReadConnection::firstStep(Statement &statement)
{
    QElapsedTimer timer;
    timer.start();
    const Statement::Step step = statement.step();
    if (const qint64 elapsed = timer.elapsed(); elapsed > SlowStatementMs)
        qCWarning(lcStore) << "slow statement:" << elapsed << "ms" << statement.sql();
    if (step != Statement::Step::Failed)
        return step;
    Error error = currentError(statement.sql());
    statement.reset();
    return std::unexpected(std::move(error));
}

Result<Rows> ReadConnection::start(Prepared prepared)
{
    Statement &statement = prepared.statement();
    GUICHE_TRY(step, firstStep(statement));
    bool *inUse = prepared.own ? nullptr : &prepared.kept->isInUse;
    return Rows(&statement, step == Statement::Step::Row, inUse, std::move(prepared.own));
}

Result<Rows> ReadConnection::runQuery(const QString &sql, const QVariantList &arguments)
{
    GUICHE_TRY(prepared, preparedToRun(sql));
    for (qsizetype i = 0; i < arguments.size(); ++i)
        prepared.statement().bind(static_cast<int>(i) + 1, arguments[i]);
    return start(std::move(prepared));
}

Result<> ReadConnection::beginSnapshot()
{
    GUICHE_CHECK(runQuery(u"BEGIN"_s, {}));
    return {};
}

void ReadConnection::endSnapshot()
{
    if (const auto ended = runQuery(u"COMMIT"_s, {}); !ended)
        qCWarning(lcStore) << "a read snapshot did not end:" << ended.error().english();
}

Result<std::unique_ptr<WriteConnection>> WriteConnection::openForWriting(const QString &file)
{
    std::unique_ptr<WriteConnection> connection(new WriteConnection);
    GUICHE_CHECK(connection->openFile(file, Mode::ReadWrite));
    return connection;
}

Result<qint64> WriteConnection::run(Statement &statement)
{
    GUICHE_TRY(first, firstStep(statement));
    // What answers with rows (a pragma, RETURNING) is run to its end.
    Statement::Step step = first;
    while (step == Statement::Step::Row)
        step = statement.step();
    const bool isDone = step == Statement::Step::Done;
    if (!isDone) {
        Error error = currentError(statement.sql());
        statement.reset();
        return std::unexpected(std::move(error));
    }
    statement.reset();
    return qint64{sqlite3_changes(handle())};
}

qint64 WriteConnection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

Result<> WriteConnection::execOnce(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return std::unexpected(storeError(query.lastError(), sql));
    return {};
}

} // namespace guiche
