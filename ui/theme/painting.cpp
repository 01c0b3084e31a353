// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPixmapCache>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace guiche::paint {

namespace {

constexpr int ShadowLayers = 14;
constexpr int ShadowDown = 4;

qreal ratioOf(const QPainter &painter)
{
    return painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
}

// A centre pixel that stretches, with corners of `corner` device-independent pixels.
QPixmap shadowPatch(const Theme &theme, int margin, int radius, qreal ratio)
{
    const QString key = u"guiche-shadow/%1/%2/%3/%4"_s.arg(theme.tokens().shadow.name(QColor::HexArgb))
                            .arg(margin)
                            .arg(radius)
                            .arg(ratio);
    QPixmap patch;
    if (QPixmapCache::find(key, &patch))
        return patch;
    const int side = 2 * (margin + radius) + 1;
    patch = QPixmap(QSize(side, side) * ratio);
    patch.setDevicePixelRatio(ratio);
    patch.fill(Qt::transparent);
    QPainter painter(&patch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().shadow);
    for (int layer = 1; layer <= ShadowLayers; ++layer) {
        const double grow = margin * static_cast<double>(layer) / ShadowLayers;
        painter.drawRoundedRect(
            QRectF(margin - grow, margin - grow, side - 2 * (margin - grow), side - 2 * (margin - grow)),
            radius + grow, radius + grow);
    }
    painter.end();
    QPixmapCache::insert(key, patch);
    return patch;
}

} // namespace

void roundedRect(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                 const QColor &border, double borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasBorder = border.isValid();
    const double inset = hasBorder ? borderWidth / 2 : 0;
    painter.setPen(hasBorder ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inner = std::max(0.0, radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &color, const QColor &inner)
{
    if (inner.isValid())
        roundedRect(painter, rect.adjusted(2, 2, -2, -2), std::max(0.0, radius - 2), {}, inner, 1.5);
    roundedRect(painter, rect, radius, {}, color, 2);
}

void horizontalLine(QPainter &painter, double left, double right, double y, const QColor &color)
{
    painter.fillRect(QRectF(left, y, right - left, 1), color);
}

void verticalLine(QPainter &painter, double x, double top, double bottom, const QColor &color)
{
    painter.fillRect(QRectF(x, top, 1, bottom - top), color);
}

QPainterPath roundedPath(const QRectF &rect, double topLeft, double topRight, double bottomRight,
                         double bottomLeft)
{
    const auto corner = [](double x, double y, double radius) {
        return QRectF(x - radius, y - radius, 2 * radius, 2 * radius);
    };
    QPainterPath path;
    path.moveTo(rect.left() + topLeft, rect.top());
    path.lineTo(rect.right() - topRight, rect.top());
    path.arcTo(corner(rect.right() - topRight, rect.top() + topRight, topRight), 90, -90);
    path.lineTo(rect.right(), rect.bottom() - bottomRight);
    path.arcTo(corner(rect.right() - bottomRight, rect.bottom() - bottomRight, bottomRight), 0, -90);
    path.lineTo(rect.left() + bottomLeft, rect.bottom());
    path.arcTo(corner(rect.left() + bottomLeft, rect.bottom() - bottomLeft, bottomLeft), -90, -90);
    path.lineTo(rect.left(), rect.top() + topLeft);
    path.arcTo(corner(rect.left() + topLeft, rect.top() + topLeft, topLeft), 180, -90);
    path.closeSubpath();
    return path;
}

int popupShadowMargin(const Theme &theme)
{
    return theme.px(ShadowLayers + ShadowDown);
}

void popupShadow(QPainter &painter, const Theme &theme, const QRect &body, int radius)
{
    const int margin = theme.px(ShadowLayers);
    const qreal ratio = ratioOf(painter);
    const QPixmap patch = shadowPatch(theme, margin, radius, ratio);
    const double corner = margin + radius;
    const QRectF target =
        QRectF(body.adjusted(-margin, -margin, margin, margin)).translated(0, theme.px(ShadowDown));
    // Columns and rows of the nine pieces: start and extent, in the target and in the patch.
    const double xs[] = {target.left(), target.left() + corner, target.right() - corner, target.right()};
    const double ys[] = {target.top(), target.top() + corner, target.bottom() - corner, target.bottom()};
    const double from[] = {0, corner * ratio, (corner + 1) * ratio, (2 * corner + 1) * ratio};
    for (int piece = 0; piece < 9; ++piece) {
        const int column = piece % 3;
        const int row = piece / 3;
        painter.drawPixmap(
            QRectF(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row]), patch,
            QRectF(from[column], from[row], from[column + 1] - from[column], from[row + 1] - from[row]));
    }
}

void icon(QPainter &painter, const Theme &theme, QLatin1StringView name, const QColor &color,
          const QPointF &at, int size)
{
    painter.drawPixmap(QPointF(std::round(at.x()), std::round(at.y())),
                       theme.icon(name, color, size, ratioOf(painter)));
}

int keycapWidth(const Theme &theme, const QString &text)
{
    const QFontMetricsF metrics(theme.font(TextStyle::Micro, 500));
    return std::max(theme.px(18), qCeil(metrics.horizontalAdvance(text)) + theme.px(10));
}

void keycap(QPainter &painter, const Theme &theme, const QString &text, double x, double centerY,
            KeycapTone tone)
{
    const Tokens &tokens = theme.tokens();
    const int height = theme.px(18);
    const QRectF rect(x, std::round(centerY - height / 2.0), keycapWidth(theme, text), height);
    const bool isPlain = tone == KeycapTone::Plain;
    const QColor onAccent = tokens.onAccent;
    roundedRect(painter, rect, theme.px(4),
                isPlain ? tokens.surface : QColor(onAccent.red(), onAccent.green(), onAccent.blue(), 41),
                isPlain ? tokens.borderButton
                        : QColor(onAccent.red(), onAccent.green(), onAccent.blue(), 115));
    painter.save();
    painter.setFont(theme.font(TextStyle::Micro, 500));
    painter.setPen(isPlain ? tokens.muted : tokens.onAccent);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

namespace {

struct PillMetrics
{
    int padding, mark, gap;
    QFont font;
};

PillMetrics pillMetrics(const Theme &theme, const PillLook &look, int height)
{
    const bool isSmall = height < theme.px(22);
    const int mark = look.hasDot ? theme.px(6) : look.icon.isEmpty() ? 0 : theme.px(12);
    return {theme.px(isSmall ? 6 : 8), mark, mark > 0 ? theme.px(isSmall ? 3 : 4) : 0,
            theme.font(isSmall ? TextStyle::Micro : TextStyle::Small, look.weight)};
}

} // namespace

int pillWidth(const Theme &theme, const QString &text, const PillLook &look, int height)
{
    const PillMetrics m = pillMetrics(theme, look, height);
    return 2 * m.padding + m.mark + m.gap + qCeil(QFontMetricsF(m.font).horizontalAdvance(text));
}

void pill(QPainter &painter, const Theme &theme, const QString &text, const PillLook &look, const QRect &rect)
{
    const PillMetrics m = pillMetrics(theme, look, rect.height());
    roundedRect(painter, rect, rect.height() / 2.0, look.background,
                theme.isHighContrast() ? look.ink : QColor(), 1);
    const double middle = rect.top() + rect.height() / 2.0;
    double x = rect.left() + m.padding;
    if (look.hasDot)
        roundedRect(painter, QRectF(x, middle - m.mark / 2.0, m.mark, m.mark), m.mark / 2.0, look.ink);
    else if (m.mark > 0)
        icon(painter, theme, look.icon, look.ink, {x, middle - m.mark / 2.0}, m.mark);
    x += m.mark + m.gap;
    painter.save();
    painter.setFont(m.font);
    painter.setPen(look.ink);
    const QRectF room(x, rect.top(), rect.right() + 1 - m.padding - x + 1, rect.height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(m.font).elidedText(text, Qt::ElideRight, room.width()));
    painter.restore();
}

namespace {

QString badgeText(int count)
{
    return count > 99 ? u"99+"_s : QLocale().toString(count);
}

} // namespace

int badgeWidth(const Theme &theme, int count, int height)
{
    const int text =
        qCeil(QFontMetricsF(theme.font(TextStyle::Micro, 600)).horizontalAdvance(badgeText(count)));
    return std::max(height, text + theme.px(10));
}

void badge(QPainter &painter, const Theme &theme, int count, const QRect &rect, const QColor &fill,
           const QColor &ink, const QColor &ring)
{
    if (ring.isValid())
        roundedRect(painter, QRectF(rect).adjusted(-2, -2, 2, 2), rect.height() / 2.0 + 2, ring);
    roundedRect(painter, rect, rect.height() / 2.0, fill);
    painter.save();
    painter.setFont(theme.font(TextStyle::Micro, 600));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, badgeText(count));
    painter.restore();
}

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->isActiveWindow();
}

} // namespace guiche::paint
