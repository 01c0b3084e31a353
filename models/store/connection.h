// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

#include "models/domain/error.h"

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
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }

private:
    friend class ReadConnection;
    struct Statement;
    Rows(QSqlQuery *query, bool *inUse, std::unique_ptr<QSqlQuery> own);
    QSqlQuery *m_query;
    bool *m_inUse;                    //!< of the cached statement; null for one of its own
    std::unique_ptr<QSqlQuery> m_own; //!< when the cached statement was busy
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
        return runQuery(sql, {QVariant(args)...});
    }
    [[nodiscard]] Result<Rows> runQuery(const QString &sql, const QVariantList &arguments);
    //! \brief The first row's first column as an integer; nullopt when there is no row.
    template <class... Args>
    [[nodiscard]] Result<std::optional<qint64>> scalar(const QString &sql, const Args &...args)
    {
        Result<Rows> rows = runQuery(sql, {QVariant(args)...});
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
    //! \brief The prepared statement, bound and executed.
    struct Kept
    {
        std::unique_ptr<QSqlQuery> query;
        bool isInUse = false;
    };
    [[nodiscard]] Result<Kept *> prepared(const QString &sql);
    [[nodiscard]] Result<> execute(QSqlQuery &query, const QVariantList &arguments);

    QSqlDatabase m_database;

private:
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
        return runExec(sql, {QVariant(args)...});
    }
    Result<qint64> runExec(const QString &sql, const QVariantList &arguments);
    //! \brief rowid of the newest inserted row.
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }
    //! \brief Runs one statement of a migration: not prepared for keeps.
    [[nodiscard]] Result<> execOnce(const QString &sql);

private:
    WriteConnection() = default;
    qint64 m_lastInsertId = 0;
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
