// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/mail/mailmessage.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxLine = 76; // RFC 2045, section 6.7
constexpr qsizetype MaxWordBytes = 42;

//! No line of the header can be ended by what somebody typed.
QString oneLine(QString text)
{
    return text.replace(u'\r', u' ').replace(u'\n', u' ');
}

//! RFC 2047: encoded words where there is more than ASCII, split between characters.
QByteArray encodedHeader(const QString &text)
{
    const QString plain = oneLine(text);
    const bool isAscii = std::all_of(plain.begin(), plain.end(),
                                     [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (isAscii && plain.size() <= MaxLine - 10)
        return plain.toLatin1();
    QList<QByteArray> words;
    QByteArray word;
    for (const char32_t c : plain.toStdU32String()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (word.size() + bytes.size() > MaxWordBytes)
            words.append(std::exchange(word, {}));
        word += bytes;
    }
    words.append(word);
    for (QByteArray &encoded : words)
        encoded = "=?UTF-8?B?" + encoded.toBase64() + "?=";
    return words.join("\r\n ");
}

QByteArray quotedPrintableLine(const QByteArray &line)
{
    static constexpr char Digits[] = "0123456789ABCDEF";
    QByteArray text;
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto byte = static_cast<unsigned char>(line[i]);
        const bool isLastSpace = i + 1 == line.size() && (byte == ' ' || byte == '\t');
        const bool isPlain = byte >= 0x20 && byte < 0x7f && byte != '=' && !isLastSpace;
        // A dot alone on a line ends a mail for servers that do not mind RFC 5321, section 4.5.2.
        const bool isDot = byte == '.' && column == 0;
        const qsizetype width = isPlain && !isDot ? 1 : 3;
        if (column + width > MaxLine - 1) {
            text += "=\r\n";
            column = 0;
        }
        if (width == 1)
            text += line[i];
        else
            text += QByteArray("=") + Digits[byte >> 4U] + Digits[byte & 15U];
        column += width;
    }
    return text;
}

} // namespace

QByteArray mailMessage(const Mail &mail, const QString &from, TimeMs now, const QByteArray &messageId)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    QByteArray message;
    message += "From: " + oneLine(from).toUtf8() + "\r\n";
    message += "To: " + oneLine(mail.to).toUtf8() + "\r\n";
    message += "Subject: " + encodedHeader(mail.subject) + "\r\n";
    message +=
        "Date: " + QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\n";
    message += "Message-ID: <" + messageId + ">\r\n";
    message += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
               "Content-Transfer-Encoding: quoted-printable\r\nAuto-Submitted: auto-generated\r\n\r\n";
    for (const QString &line : mail.text.split(u'\n'))
        message += quotedPrintableLine(line.toUtf8()) + "\r\n";
    return message;
}

} // namespace guiche
