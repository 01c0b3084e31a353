// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/deliverytext.h"

#include <QDateTime>
#include <QLocale>

namespace guiche {

using namespace Qt::StringLiterals;

Tone DeliveryText::tone(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Pending:
        return Tone::Neutral;
    case DeliveryStatus::Delivered:
        return Tone::Success;
    case DeliveryStatus::Failed:
        return Tone::Warn;
    case DeliveryStatus::Dead:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

QString DeliveryText::until(TimeMs ms)
{
    const qint64 seconds = ms / 1000;
    if (seconds <= 0)
        return tr("now", "when a delivery is tried next");
    if (seconds < 60)
        //: When a delivery is tried next. %1: seconds
        return tr("in %1 s").arg(seconds);
    if (seconds < 3600)
        //: When a delivery is tried next. %1: minutes
        return tr("in %1 min").arg(seconds / 60);
    //: When a delivery is tried next. %1: hours
    return tr("in %1 h").arg(seconds / 3600);
}

QString DeliveryText::duration(qint64 ms)
{
    if (ms < 1000)
        //: %1: milliseconds
        return tr("%1 ms").arg(ms);
    //: %1: seconds with one decimal
    return tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
}

QString DeliveryText::moment(TimeMs time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' +
           QLocale().toString(local.time(), u"HH:mm:ss"_s);
}

} // namespace guiche
