// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/csvreader.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qint64 BlockBytes = 64 * 1024;
constexpr qsizetype LookAheadBytes = 4096;

//! What Windows-1252 has where Latin-1 has control characters.
constexpr std::array<char16_t, 32> Windows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(Windows1252[c.unicode() - 0x80]);
    }
    return text;
}

//! UTF-16 without a mark: of Latin text every other byte is zero.
std::optional<TextEncoding> utf16Of(const QByteArray &start)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < start.size(); ++i)
        (i % 2 == 0 ? even : odd) += start[i] == '\0' ? 1 : 0;
    const qsizetype many = start.size() / 4;
    if (many > 0 && odd > many && odd > 4 * even)
        return TextEncoding::Utf16Le;
    if (many > 0 && even > many && even > 4 * odd)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

//! A replacement character where the bytes so far end within a character.
QString cutOff(QStringDecoder &decoder)
{
    const QString rest = decoder.decode(QByteArrayView("\n", 1));
    return rest == "\n"_L1 ? QString() : QString(QChar(QChar::ReplacementCharacter));
}

//! Whole, or with a few broken bytes: text of Windows-1252 hardly ever reads as UTF-8 by chance, so where
//! of the characters beyond ASCII no more are bad than good it is UTF-8, of which some rows are damaged.
bool isUtf8(QFile &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Default);
    qint64 good = 0;
    qint64 bad = 0;
    const auto count = [&good, &bad](const QString &text) {
        for (const QChar c : text) {
            if (c == QChar::ReplacementCharacter)
                ++bad;
            else if (c.unicode() >= 0x80 && !c.isLowSurrogate())
                ++good;
        }
    };
    while (!file.atEnd()) {
        const QByteArray block = file.read(BlockBytes);
        if (block.isEmpty())
            return false;
        count(decoder.decode(block));
    }
    count(cutOff(decoder));
    return !decoder.hasError() || (good > 0 && good >= bad);
}

//! What the reader of an encoding leaves where it found none of its characters; and no text holds zeros.
bool isUnreadable(const QString &cell)
{
    // Its reader lets half a character of UTF-16 pass.
    return !cell.isValidUtf16() ||
           std::ranges::any_of(cell, [](QChar c) { return c == QChar::ReplacementCharacter || c.isNull(); });
}

} // namespace

CsvReader::CsvReader(const QString &path)
    : m_file(path)
{
}

Result<> CsvReader::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("The file is missing."));
    detectEncoding();
    detectSeparator();
    return {};
}

void CsvReader::detectEncoding()
{
    const QByteArray start = m_file.read(LookAheadBytes);
    qint64 bomBytes = 0;
    if (start.startsWith("\xEF\xBB\xBF")) {
        bomBytes = 3;
    } else if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")) {
        m_encoding = start.startsWith("\xFF\xFE") ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
        bomBytes = 2;
    } else if (const auto utf16 = utf16Of(start)) {
        m_encoding = *utf16;
    } else {
        m_file.seek(0);
        if (!isUtf8(m_file))
            m_encoding = TextEncoding::Windows1252;
    }
    m_file.seek(bomBytes);
    if (m_encoding == TextEncoding::Utf16Le)
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
    else if (m_encoding == TextEncoding::Utf16Be)
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
    else
        m_decoder = QStringDecoder(QStringDecoder::Utf8);
}

void CsvReader::detectSeparator()
{
    fill();
    // Lines of old Macintosh files, as Excel there still writes them.
    m_endsInCr = m_text.contains(u'\r') && !m_text.contains(u'\n');
    if (m_endsInCr)
        m_text.replace(u'\r', u'\n');
    bool isQuoted = false;
    std::array<std::pair<QChar, qsizetype>, 3> counts{{{u',', 0}, {u';', 0}, {u'\t', 0}}};
    for (const QChar c : std::as_const(m_text)) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && (c == u'\n' || c == u'\r'))
            break;
        for (auto &[separator, count] : counts)
            count += !isQuoted && c == separator ? 1 : 0;
    }
    // Of equals the first: a comma.
    m_separator = std::ranges::max_element(counts, {}, &std::pair<QChar, qsizetype>::second)->first;
}

QString CsvReader::decode(const QByteArray &bytes)
{
    return m_encoding == TextEncoding::Windows1252 ? fromWindows1252(bytes)
                                                   : QString(m_decoder.decode(bytes));
}

bool CsvReader::fill()
{
    if (m_isAtEnd)
        return false;
    // What is before the record was read; the record itself may be read anew.
    m_text.remove(0, m_start);
    m_at -= m_start;
    m_start = 0;
    const QByteArray block = m_file.read(BlockBytes);
    if (block.isEmpty()) {
        m_isAtEnd = true;
        m_text += m_encoding == TextEncoding::Utf8 ? cutOff(m_decoder) : QString();
        return m_at < m_text.size();
    }
    const QString text = decode(block);
    m_text += m_endsInCr ? QString(text).replace(u'\r', u'\n') : text;
    return true;
}

void CsvReader::endCell(CsvRecord &record)
{
    record.cells.append(m_cell);
    m_cell.clear();
    m_state = State::CellStart;
}

bool CsvReader::take(QChar c, CsvRecord &record)
{
    switch (m_state) {
    case State::Quoted:
        if (c == u'"')
            m_state = State::QuoteInQuoted;
        else
            m_cell += c;
        return false;
    case State::QuoteInQuoted:
        if (c == u'"') {
            m_cell += c;
            m_state = State::Quoted;
            return false;
        }
        break;
    case State::CellStart:
        if (c == u'"') {
            m_state = State::Quoted;
            return false;
        }
        break;
    case State::Plain:
        break;
    }
    if (c == m_separator) {
        endCell(record);
        return false;
    }
    if (c == u'\n') {
        endCell(record);
        return true;
    }
    if (c == u'\r') // of CRLF
        return false;
    if (m_state == State::QuoteInQuoted && !c.isSpace())
        record.fault = GUICHE_ERROR_TEXT("There is text behind a closing quote.");
    m_state = m_state == State::QuoteInQuoted ? m_state : State::Plain;
    if (m_state == State::Plain)
        m_cell += c;
    return false;
}

void CsvReader::giveUpLine(CsvRecord &record, const char *fault)
{
    record.fault = fault;
    record.cells.clear();
    m_cell.clear();
    m_state = State::CellStart;
    const qsizetype end = m_text.indexOf(u'\n', m_start);
    m_line = record.line + 1;
    m_at = end < 0 ? m_text.size() : end + 1;
}

bool CsvReader::readRecord(CsvRecord &record)
{
    record = {.line = m_line};
    m_start = m_at;
    for (;;) {
        if (m_at == m_text.size() && !fill()) {
            if (m_at == m_start)
                return false;
            if (m_state == State::Quoted)
                giveUpLine(record, GUICHE_ERROR_TEXT("A quote is not closed."));
            else
                endCell(record);
            return true;
        }
        const QChar c = m_text[m_at++];
        m_line += c == u'\n' ? 1 : 0;
        if (take(c, record))
            return true;
        if (m_cell.size() > MaxCellLength || record.cells.size() > MaxCells) {
            const bool isOpen = m_state == State::Quoted;
            // The line end may be further on than what is in memory.
            while (m_text.indexOf(u'\n', m_start) < 0 && m_text.size() - m_start < 64 * MaxCellLength &&
                   fill()) {
            }
            giveUpLine(record, isOpen ? GUICHE_ERROR_TEXT("A quote is not closed, or a cell is too long.")
                                      : GUICHE_ERROR_TEXT("A cell is too long, or there are too many."));
            return true;
        }
    }
}

bool CsvReader::next(CsvRecord &record)
{
    while (readRecord(record)) {
        if (!record.fault && std::ranges::any_of(record.cells, isUnreadable)) {
            record.cells.clear();
            record.fault = GUICHE_ERROR_TEXT("There are characters that cannot be read.");
        }
        const bool isEmpty = !record.fault && std::ranges::all_of(record.cells, [](const QString &c) {
            return c.trimmed().isEmpty();
        });
        if (!isEmpty)
            return true;
    }
    return false;
}

} // namespace guiche
