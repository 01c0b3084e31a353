// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <chrono>

namespace guiche {

namespace {

//! Writes `value` right-aligned with leading zeros into `width` characters at `at`.
void putDigits(QChar *at, int width, unsigned value)
{
    for (int i = width - 1; i >= 0; --i) {
        at[i] = QLatin1Char(static_cast<char>('0' + value % 10));
        value /= 10;
    }
}

} // namespace

TimeMs SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

// Written by hand with <chrono>: a page of conversations holds some sixty times, and QDateTime's formatter
// was the largest part of its cost.
QString toIso8601(TimeMs time)
{
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds{time}};
    const sys_days day = floor<days>(point);
    const year_month_day date{day};
    const hh_mm_ss clock{point - day};

    std::array<QChar, 24> text;
    putDigits(text.data(), 4, static_cast<unsigned>(static_cast<int>(date.year())));
    text[4] = QLatin1Char('-');
    putDigits(&text[5], 2, static_cast<unsigned>(date.month()));
    text[7] = QLatin1Char('-');
    putDigits(&text[8], 2, static_cast<unsigned>(date.day()));
    text[10] = QLatin1Char('T');
    putDigits(&text[11], 2, static_cast<unsigned>(clock.hours().count()));
    text[13] = QLatin1Char(':');
    putDigits(&text[14], 2, static_cast<unsigned>(clock.minutes().count()));
    text[16] = QLatin1Char(':');
    putDigits(&text[17], 2, static_cast<unsigned>(clock.seconds().count()));
    qsizetype length = 19;
    if (const auto ms = static_cast<unsigned>(clock.subseconds().count()); ms != 0) {
        text[19] = QLatin1Char('.');
        putDigits(&text[20], 3, ms);
        length = 23;
    }
    text[static_cast<size_t>(length++)] = QLatin1Char('Z');
    return QString(text.data(), length);
}

TimeMs fromIso8601(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return -1;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    return time.toMSecsSinceEpoch();
}

} // namespace guiche
