// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringDecoder>
#include <QStringList>

#include "models/domain/error.h"

namespace guiche {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

//! \brief One record of a table.
struct CsvRecord
{
    qint64 line = 0; //!< of the file, where it begins; counts from 1
    QStringList cells = {};
    const char *fault = nullptr; //!< why it cannot be read (an error text); null: it can
};

//! \brief A table as text (RFC 4180 and what spreadsheets make of it): separated by comma, semicolon or
//! tabulator, quoted cells with separators, quotes and line ends in them, LF or CRLF.
//!
//! The encoding is found out: a byte order mark, else UTF-16 by its zero bytes, else UTF-8 where the file is
//! that but for a few bytes, else Windows-1252; the separator is the one that is in the first line most
//! often. Memory is bounded, whatever is in the file: a cell has at most 8,192 characters, a record 500
//! cells. A record that is broken (a quote that is not closed, bytes that are no characters, zeros) costs its
//! own line; reading goes on with the next one. Blocking.
class CsvReader final
{
public:
    static constexpr qsizetype MaxCellLength = 8192;
    static constexpr qsizetype MaxCells = 500;

    explicit CsvReader(const QString &path);
    Q_DISABLE_COPY_MOVE(CsvReader)

    //! \brief Errors: NotFound (there is no such file), Internal.
    [[nodiscard]] Result<> open();
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] QChar separator() const { return m_separator; }
    //! \brief False at the end. Empty lines are skipped.
    [[nodiscard]] bool next(CsvRecord &record);

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

    void detectEncoding();
    void detectSeparator();
    //! Reads on; false at the end of the file.
    bool fill();
    [[nodiscard]] QString decode(const QByteArray &bytes);
    //! A record that cannot be read: its first line goes, what is behind it is read anew.
    void giveUpLine(CsvRecord &record, const char *fault);
    void endCell(CsvRecord &record);
    //! The character in the state; true when the record is complete.
    bool take(QChar c, CsvRecord &record);
    bool readRecord(CsvRecord &record);

    QFile m_file;
    TextEncoding m_encoding = TextEncoding::Utf8;
    QStringDecoder m_decoder;
    QChar m_separator = u',';
    QString m_text;        // decoded and not yet read
    qsizetype m_at = 0;    // in m_text
    qint64 m_line = 1;     // of m_at
    qsizetype m_start = 0; // in m_text: where the record begins
    State m_state = State::CellStart;
    QString m_cell;
    bool m_endsInCr = false; // lines end in a carriage return alone
    bool m_isAtEnd = false;  // of the file
};

} // namespace guiche
