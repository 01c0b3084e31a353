// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

#include "models/domain/error.h"
#include "models/store/statement.h"

namespace guiche {

class ReadConnection;

//! \brief The rows of one running statement; ends the statement (and with it the read snapshot) when it is
//! destroyed.
class Rows final
{
public:
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    Q_DISABLE_COPY(Rows)
    ~Rows();

    //! \brief Moves to the next row; false at the end (or when reading failed, which is logged).
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 integer(int column) const { return m_statement->integer(column); }
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_statement->text(column); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_statement->bytes(column); }
    [[nodiscard]] bool isNull(int column) const { return m_statement->isNull(column); }

private:
    friend class ReadConnection;
    Rows(Statement *statement, bool hasFirst, bool *inUse, std::unique_ptr<Statement> own);
    Statement *m_statement;
    bool m_hasFirst; //!< the first row has been fetched and not been moved to
    bool m_isAtEnd;
    bool *m_inUse;                    //!< of the cached statement; null for one of its own
    std::unique_ptr<Statement> m_own; //!< when the cached statement was busy
};

//! \brief One connection to the database that can read. Belongs to the thread that opened it.
//!
//! SQL is constant text; every statement is prepared once and kept. Arguments are bound by position;
//! a null QString is an empty text, an invalid QVariant is NULL.
class ReadConnection
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    //! \brief Opens `file` with every pragma of the store set and checked (WAL, synchronous=FULL,
    //! foreign_keys, busy_timeout). Errors: Unavailable.
    [[nodiscard]] static Result<std::unique_ptr<ReadConnection>> open(const QString &file);
    virtual ~ReadConnection();
    Q_DISABLE_COPY_MOVE(ReadConnection)

    //! \brief Runs a SELECT. Errors: StorageFull, Internal.
    template <class... Args> [[nodiscard]] Result<Rows> query(const QString &sql, const Args &...args)
    {
        Result<Prepared> statement = preparedToRun(sql);
        if (!statement)
            return std::unexpected(std::move(statement.error()));
        bindAll(statement->statement(), args...);
        return start(std::move(*statement));
    }
    //! \brief The same with as many arguments as there happen to be.
    [[nodiscard]] Result<Rows> runQuery(const QString &sql, const QVariantList &arguments);
    //! \brief The first row's first column as an integer; nullopt when there is no row.
    template <class... Args>
    [[nodiscard]] Result<std::optional<qint64>> scalar(const QString &sql, const Args &...args)
    {
        Result<Rows> rows = query(sql, args...);
        if (!rows)
            return std::unexpected(std::move(rows.error()));
        return rows->next() ? std::optional(rows->integer(0)) : std::nullopt;
    }
    //! \brief A new snapshot that several queries share: they all see the same commit until `endSnapshot`.
    [[nodiscard]] Result<> beginSnapshot();
    void endSnapshot();

protected:
    ReadConnection() = default;
    [[nodiscard]] Result<> openFile(const QString &file, Mode mode);
    struct Kept
    {
        std::unique_ptr<Statement> statement;
        bool isInUse = false;
    };
    //! A statement that is free to be bound: the kept one, or one of its own while that is being read further
    //! up the stack.
    struct Prepared
    {
        Kept *kept = nullptr;
        std::unique_ptr<Statement> own = {};
        [[nodiscard]] Statement &statement() const { return own ? *own : *kept->statement; }
    };
    [[nodiscard]] Result<Prepared> preparedToRun(const QString &sql);
    [[nodiscard]] Result<Rows> start(Prepared prepared);
    [[nodiscard]] Result<Statement::Step> firstStep(Statement &statement);
    template <class... Args> static void bindAll(Statement &statement, const Args &...args)
    {
        int position = 0;
        (statement.bind(++position, args), ...);
    }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    //! \brief The error of the last call on this connection.
    [[nodiscard]] Error currentError(const QString &sql) const;

    QSqlDatabase m_database;

private:
    sqlite3 *m_handle = nullptr; // belongs to m_database
    QString m_name;
    QHash<QString, Kept *> m_byText;
    std::vector<std::unique_ptr<Kept>> m_statements;
};

//! \brief The connection that writes: one in the program, on the writer thread (and one at start, for
//! migrations).
class WriteConnection final : public ReadConnection
{
public:
    //! \brief Like ReadConnection::open; makes the file when it is missing.
    [[nodiscard]] static Result<std::unique_ptr<WriteConnection>> openForWriting(const QString &file);

    //! \brief Runs an INSERT, UPDATE or DELETE; returns how many rows it changed. Errors: StorageFull when
    //! the disk is full, Conflict when a unique key or check is violated, Internal.
    template <class... Args> Result<qint64> exec(const QString &sql, const Args &...args)
    {
        Result<Prepared> statement = preparedToRun(sql);
        if (!statement)
            return std::unexpected(std::move(statement.error()));
        bindAll(statement->statement(), args...);
        return run(statement->statement());
    }
    //! \brief rowid of the newest inserted row.
    [[nodiscard]] qint64 lastInsertId() const;
    //! \brief Runs one statement of a migration: not prepared for keeps.
    [[nodiscard]] Result<> execOnce(const QString &sql);

private:
    WriteConnection() = default;
    [[nodiscard]] Result<qint64> run(Statement &statement);
};

//! \brief `GUICHE_TRY(rows, db.query(…));` declares `rows`, or returns the error.
#define GUICHE_TRY(name, expression)                                                                         \
    auto name##Result = (expression);                                                                        \
    if (!name##Result)                                                                                       \
        return std::unexpected(std::move(name##Result.error()));                                             \
    auto &name = *name##Result
//! \brief The same for a result whose value is not wanted.
#define GUICHE_CHECK(expression)                                                                             \
    if (auto checkedResult = (expression); !checkedResult)                                                   \
    return std::unexpected(std::move(checkedResult.error()))

} // namespace guiche
