// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <mutex>

namespace guiche {

namespace {

struct LastId
{
    std::mutex mutex;
    TimeMs time = 0;
    unsigned counter = 0; // 12 bits, in rand_a: keeps the order within a millisecond
};

} // namespace

QString newId(TimeMs now)
{
    static LastId last;
    TimeMs time = 0;
    unsigned counter = 0;
    {
        const std::lock_guard lock(last.mutex);
        if (now > last.time) {
            last.time = now;
            last.counter = QRandomGenerator::system()->bounded(0x400U);
        } else if (++last.counter > 0xfff) {
            // More than 4,096 ids in a millisecond, or a clock that went back: borrow from the next one.
            ++last.time;
            last.counter = 0;
        }
        time = last.time;
        counter = last.counter;
    }
    const quint64 random = QRandomGenerator::system()->generate64();
    std::array<unsigned char, 16> bytes{};
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<size_t>(i)] = static_cast<unsigned char>(time >> (40 - 8 * i));
    bytes[6] = static_cast<unsigned char>(0x70 | (counter >> 8));
    bytes[7] = static_cast<unsigned char>(counter);
    for (int i = 0; i < 8; ++i)
        bytes[static_cast<size_t>(8 + i)] = static_cast<unsigned char>(random >> (8 * i));
    bytes[8] = static_cast<unsigned char>(0x80 | (bytes[8] & 0x3f));

    static constexpr char Digits[] = "0123456789abcdef";
    std::array<QChar, 36> text;
    size_t at = 0;
    for (size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[at++] = QLatin1Char('-');
        text[at++] = QLatin1Char(Digits[bytes[i] >> 4]);
        text[at++] = QLatin1Char(Digits[bytes[i] & 15]);
    }
    return QString(text.data(), static_cast<qsizetype>(text.size()));
}

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < 36; ++i) {
        const char16_t c = text[i].unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-')
                return false;
        } else if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'))) {
            return false;
        }
    }
    return true;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    auto *generator = QRandomGenerator::system();
    std::generate(bytes.begin(), bytes.end(),
                  [generator] { return static_cast<char>(generator->generate()); });
    return bytes;
}

QString randomToken(int count)
{
    return QString::fromLatin1(
        randomBytes(count).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace guiche
