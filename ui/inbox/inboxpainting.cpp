// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxpainting.h"

#include <QPainter>

#include "ui/inbox/inboxtext.h"
#include "ui/widgets/chip.h"

namespace guiche::paint {

using namespace Qt::StringLiterals;

namespace {

void tick(QPainter &painter, const QRectF &rect, double x)
{
    const double unit = rect.height() / 16.0;
    const QPointF origin = rect.topLeft() + QPointF(x * unit, 0);
    painter.drawPolyline(QPolygonF{origin + QPointF(2, 8.6) * unit, origin + QPointF(4.9, 11.4) * unit,
                                   origin + QPointF(10.8, 4.8) * unit});
}

void secondTick(QPainter &painter, const QRectF &rect)
{
    // Starts where the first one has passed, so that the two do not run together.
    const double unit = rect.height() / 16.0;
    const QPointF origin = rect.topLeft();
    painter.drawPolyline(QPolygonF{origin + QPointF(7.6, 10.4) * unit, origin + QPointF(8.7, 11.4) * unit,
                                   origin + QPointF(14.6, 4.8) * unit});
}

} // namespace

void statusMark(QPainter &painter, const Theme &theme, MessageStatus status, const QRectF &rect,
                const QColor &ink)
{
    const Tokens &tokens = theme.tokens();
    const int size = qRound(rect.height()) - 2;
    const QPointF at = rect.center() - QPointF(size / 2.0, size / 2.0);
    switch (status) {
    case MessageStatus::Received:
        return;
    case MessageStatus::Queued:
        icon(painter, theme, "clock"_L1, ink, at, size);
        return;
    case MessageStatus::Unknown:
        icon(painter, theme, "help"_L1, tokens.warn, at, size);
        return;
    case MessageStatus::Failed:
        icon(painter, theme, "alert"_L1, tokens.danger, at, size);
        return;
    case MessageStatus::Sent:
    case MessageStatus::Delivered:
    case MessageStatus::Read:
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(status == MessageStatus::Read ? tokens.tickRead : ink, 1.5, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    if (status == MessageStatus::Sent) {
        tick(painter, rect, 1.5);
    } else {
        tick(painter, rect, -0.6);
        secondTick(painter, rect);
    }
    painter.restore();
}

QColor channelColor(const Tokens &tokens, ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::WhatsApp:
        return tokens.channelWhatsApp;
    case ChannelKind::Web:
        return tokens.channelWeb;
    case ChannelKind::Api:
        return tokens.channelApi;
    }
    return {};
}

QLatin1StringView channelIcon(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::WhatsApp:
        return "bubble"_L1;
    case ChannelKind::Web:
        return "globe"_L1;
    case ChannelKind::Api:
        return "code"_L1;
    }
    return {};
}

void channelBadge(QPainter &painter, const Theme &theme, ChannelKind kind, const QRect &rect,
                  const QColor &ring)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ring);
    painter.drawEllipse(QRectF(rect).adjusted(-2, -2, 2, 2));
    painter.setBrush(channelColor(theme.tokens(), kind));
    painter.drawEllipse(QRectF(rect));
    painter.restore();
    const int size = qRound(rect.width() * 0.66);
    icon(painter, theme, channelIcon(kind), theme.tokens().channelGlyph,
         QRectF(rect).center() - QPointF(size / 2.0, size / 2.0), size);
}

void avatar(QPainter &painter, const Theme &theme, const QString &key, const QString &name, const QRect &rect)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.topLeft(), theme.avatar(key, Theme::initials(name), rect.width(), ratio));
}

PillLook waitLook(const Theme &theme, TimeMs waited)
{
    switch (waitLevel(waited, WaitTargetMs)) {
    case WaitLevel::Ok:
        return pillLook(theme, Tone::Neutral, "clock"_L1);
    case WaitLevel::Risk:
        return pillLook(theme, Tone::Warn, "clock"_L1);
    case WaitLevel::Breach:
        return pillLook(theme, Tone::Danger, "alert"_L1);
    }
    return {};
}

} // namespace guiche::paint
