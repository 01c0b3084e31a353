// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>
#include <string_view>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace guiche::bench {

//! \brief The C interface of SQLite with as little around it as can be: it is what the desk is measured
//! against. Throws std::runtime_error.
class Sqlite final
{
public:
    explicit Sqlite(const QString &file);
    ~Sqlite();
    Q_DISABLE_COPY_MOVE(Sqlite)

    void run(const char *sql);
    [[nodiscard]] qint64 number(const char *sql);
    [[nodiscard]] sqlite3 *handle() const { return m_database; }

    //! \brief A prepared statement that is run again and again.
    class Statement final
    {
    public:
        using Value = std::variant<qint64, std::string_view>;
        Statement(Sqlite &database, const char *sql);
        ~Statement();
        Q_DISABLE_COPY_MOVE(Statement)
        //! \brief Texts must live until it returns.
        void run(std::initializer_list<Value> values);

    private:
        sqlite3_stmt *m_statement = nullptr;
    };

private:
    sqlite3 *m_database = nullptr;
};

//! \brief Opens as the desk does: WAL, synchronous=FULL, foreign keys.
void configureAsDesk(Sqlite &database);
//! \brief Makes the tables of the desk, from its own migrations.
void makeTables(Sqlite &database);

} // namespace guiche::bench
