// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include <QStringConverter>
#include <QVarLengthArray>

#include <sqlite3.h>

namespace guiche {

Statement::Statement(sqlite3 *database, const QString &sql)
    : m_sql(sql)
{
    const QByteArray utf8 = sql.toUtf8();
    const int outcome = sqlite3_prepare_v3(database, utf8.constData(), static_cast<int>(utf8.size()),
                                           SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (outcome != SQLITE_OK)
        m_statement = nullptr;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bindInteger(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position, value);
}

void Statement::bind(int position, const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    QVarLengthArray<char, 1024> utf8(encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(utf8.data(), text);
    sqlite3_bind_text64(m_statement, position, utf8.data(), static_cast<sqlite3_uint64>(end - utf8.data()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int position, QLatin1StringView text)
{
    bind(position, QString(text));
}

void Statement::bind(int position, Utf8Text text)
{
    const char *data = text.bytes.isNull() ? "" : text.bytes.data();
    sqlite3_bind_text64(m_statement, position, data, static_cast<sqlite3_uint64>(text.bytes.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int position, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, position, bytes.isNull() ? nullptr : bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        sqlite3_bind_null(m_statement, position);
        return;
    case QMetaType::QByteArray:
        bind(position, *static_cast<const QByteArray *>(value.constData()));
        return;
    case QMetaType::QString:
        bind(position, *static_cast<const QString *>(value.constData()));
        return;
    case QMetaType::Double:
        sqlite3_bind_double(m_statement, position, value.toDouble());
        return;
    default:
        Q_ASSERT(value.canConvert<qint64>());
        bindInteger(position, value.toLongLong());
    }
}

Statement::Step Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement); // repeats the error of the step, which was told then
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace guiche
