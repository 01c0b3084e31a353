// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QUuid>

#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qint64 SlowStatementMs = 40;
constexpr int BusyTimeoutMs = 10000;

// Primary result codes of SQLite (sqlite.org/rescode.html); the driver reports extended ones.
constexpr int SqliteIoError = 10;
constexpr int SqliteCorrupt = 11;
constexpr int SqliteFull = 13;
constexpr int SqliteCannotOpen = 14;
constexpr int SqliteConstraint = 19;
constexpr int SqliteNotADatabase = 26;

Error storeError(const QSqlError &error, const QString &sql)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case SqliteFull:
        qCWarning(lcStore) << "the disk is full";
        return {ErrorCode::StorageFull, GUICHE_ERROR_TEXT("The disk is full. Nothing was changed.")};
    case SqliteConstraint:
        return {ErrorCode::Conflict, GUICHE_ERROR_TEXT("This already exists.")};
    case SqliteIoError:
    case SqliteCorrupt:
    case SqliteCannotOpen:
    case SqliteNotADatabase:
        qCWarning(lcStore) << "the database file cannot be read or written:" << error.text();
        return {ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The database cannot be reached.")};
    }
    qCWarning(lcStore) << "statement failed:" << error.text() << code << "in" << sql;
    return {ErrorCode::Internal, GUICHE_ERROR_TEXT("Something went wrong inside. It was logged.")};
}

//! Qt would store a null QString as NULL; here text is never NULL, and NULL is an invalid QVariant.
bool isNullText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && static_cast<const QString *>(value.constData())->isNull();
}

} // namespace

Rows::Rows(QSqlQuery *query, bool *inUse, std::unique_ptr<QSqlQuery> own)
    : m_query(query)
    , m_inUse(inUse)
    , m_own(std::move(own))
{
    if (m_inUse)
        *m_inUse = true;
}

Rows::Rows(Rows &&other) noexcept
    : m_query(std::exchange(other.m_query, nullptr))
    , m_inUse(std::exchange(other.m_inUse, nullptr))
    , m_own(std::move(other.m_own))
{
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish(); // else the read snapshot stays open and the log of the writer cannot be taken in
    if (m_inUse)
        *m_inUse = false;
}

bool Rows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        qCWarning(lcStore) << "reading failed:" << m_query->lastError().text();
    return false;
}

ReadConnection::~ReadConnection()
{
    m_byText.clear();
    m_statements.clear();
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

Result<ReadConnection::Kept *> ReadConnection::prepared(const QString &sql)
{
    if (Kept *known = m_byText.value(sql))
        return known;
    auto kept = std::make_unique<Kept>();
    kept->query = std::make_unique<QSqlQuery>(m_database);
    kept->query->setForwardOnly(true);
    if (!kept->query->prepare(sql))
        return std::unexpected(storeError(kept->query->lastError(), sql));
    m_statements.push_back(std::move(kept));
    m_byText.insert(sql, m_statements.back().get());
    return m_statements.back().get();
}

Result<> ReadConnection::execute(QSqlQuery &query, const QVariantList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i)
        query.bindValue(static_cast<int>(i), isNullText(arguments[i]) ? QVariant(u""_s) : arguments[i]);
    QElapsedTimer timer;
    timer.start();
    const bool isDone = query.exec();
    if (const qint64 elapsed = timer.elapsed(); elapsed > SlowStatementMs)
        qCWarning(lcStore) << "slow statement:" << elapsed << "ms" << query.lastQuery();
    if (isDone)
        return {};
    Error error = storeError(query.lastError(), query.lastQuery());
    query.finish();
    return std::unexpected(std::move(error));
}

Result<Rows> ReadConnection::runQuery(const QString &sql, const QVariantList &arguments)
{
    GUICHE_TRY(kept, prepared(sql));
    if (!kept->isInUse) {
        GUICHE_CHECK(execute(*kept->query, arguments));
        return Rows(kept->query.get(), &kept->isInUse, nullptr);
    }
    // The same statement is being read further up the stack: this run gets one of its own.
    auto own = std::make_unique<QSqlQuery>(m_database);
    own->setForwardOnly(true);
    if (!own->prepare(sql))
        return std::unexpected(storeError(own->lastError(), sql));
    GUICHE_CHECK(execute(*own, arguments));
    QSqlQuery *query = own.get();
    return Rows(query, nullptr, std::move(own));
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

Result<qint64> WriteConnection::runExec(const QString &sql, const QVariantList &arguments)
{
    GUICHE_TRY(kept, prepared(sql));
    GUICHE_CHECK(execute(*kept->query, arguments));
    m_lastInsertId = kept->query->lastInsertId().toLongLong();
    return qint64{kept->query->numRowsAffected()};
}

Result<> WriteConnection::execOnce(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return std::unexpected(storeError(query.lastError(), sql));
    return {};
}

} // namespace guiche
