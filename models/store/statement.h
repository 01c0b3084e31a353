// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <concepts>

struct sqlite3;
struct sqlite3_stmt;

namespace guiche {

//! \brief UTF-8 that is stored as text without a way through QString.
struct Utf8Text
{
    QByteArrayView bytes;
};

//! \brief One prepared statement of a connection, in SQLite's own interface.
//!
//! Qt Sql opens the connection and lends its handle (`QSqlDriver::handle`); the statements themselves go
//! around it, because QSqlQuery builds a field record at every run and a string for every bound value: that
//! was more than half of what a stored message cost. The thread of the connection.
class Statement final
{
public:
    //! \brief Not prepared (`isValid` is false) when the text is wrong or the database cannot be read.
    Statement(sqlite3 *database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }
    [[nodiscard]] const QString &sql() const { return m_sql; }

    // Positions count from 1. Values are copied. A null QString is an empty text, a null QByteArray and an
    // invalid QVariant are NULL.
    template <std::integral Number> void bind(int position, Number value)
    {
        bindInteger(position, static_cast<qint64>(value));
    }
    void bind(int position, const QString &text);
    void bind(int position, QLatin1StringView text);
    void bind(int position, Utf8Text text);
    void bind(int position, const QByteArray &bytes);
    void bind(int position, const QVariant &value);

    enum class Step { Row, Done, Failed };
    //! \brief Runs to the next row, or to the end.
    [[nodiscard]] Step step();
    //! \brief Ends the run, and with it the read snapshot.
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    void bindInteger(int position, qint64 value);

    QString m_sql;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace guiche
