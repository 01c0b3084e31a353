// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/delivery/retryafter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qint64 LongestSeconds = 7 * 24 * 3600;

} // namespace

qint64 retryAfterSeconds(const QByteArray &field, qint64 nowSeconds)
{
    const QByteArray text = field.trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date =
            QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!date.isValid())
            return 0;
        seconds = QDateTime(date.date(), date.time(), Qt::UTC).toSecsSinceEpoch() - nowSeconds;
    }
    return std::clamp<qint64>(seconds, 0, LongestSeconds);
}

} // namespace guiche
