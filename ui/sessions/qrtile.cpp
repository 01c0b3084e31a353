// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/qrtile.h"

#include <QPainter>
#include <QPainterPath>

#include <qrcodegen/qrcodegen.hpp>

#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int TileSide = 316;
constexpr int CodeSide = 264;
constexpr int RingWidth = 4;
constexpr int RingGap = 2; // between the line and the tile

} // namespace

QrTile::QrTile(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"qrTile"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize QrTile::sizeHint() const
{
    const int side = m_theme.px(TileSide) + 2 * m_theme.px(RingWidth + RingGap);
    return {side, side};
}

bool QrTile::setText(const QString &text)
{
    m_notice.clear();
    m_modules = 0;
    m_dark.clear();
    update();
    try {
        const auto code =
            qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        m_modules = code.getSize();
        m_dark.reserve(size_t(m_modules) * size_t(m_modules));
        for (int y = 0; y < m_modules; ++y) {
            for (int x = 0; x < m_modules; ++x)
                m_dark.push_back(code.getModule(x, y));
        }
    } catch (const std::exception &) {
        return false; // longer than any QR code
    }
    setAccessibleName(tr("QR code for WhatsApp. Scan it with the phone's camera."));
    return true;
}

void QrTile::setFraction(double fraction)
{
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    update();
}

void QrTile::setNotice(QLatin1StringView icon, const QString &text)
{
    m_modules = 0;
    m_dark.clear();
    m_fraction = 0;
    m_icon = icon;
    m_notice = text;
    setAccessibleName(text);
    update();
}

void QrTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int inset = m_theme.px(RingWidth + RingGap);
    const QRect tile = rect().adjusted(inset, inset, -inset, -inset);
    if (!hasCode())
        return paintNotice(painter, tile);
    paintRing(painter);
    paint::roundedRect(painter, tile, m_theme.px(12), Qt::white);
    paintCode(painter, tile);
}

// Each module is a whole number of device pixels, so that every edge is sharp at any scale.
void QrTile::paintCode(QPainter &painter, const QRect &tile) const
{
    const double ratio = devicePixelRatioF();
    const int module = std::max(1, int(m_theme.px(CodeSide) * ratio) / m_modules);
    const int side = module * m_modules;
    const int left = qRound(tile.left() * ratio + (tile.width() * ratio - side) / 2);
    const int top = qRound(tile.top() * ratio + (tile.height() * ratio - side) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.scale(1 / ratio, 1 / ratio);
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules;) {
            int end = x;
            while (end < m_modules && m_dark[size_t(y) * size_t(m_modules) + size_t(end)])
                ++end;
            if (end > x)
                painter.fillRect(left + x * module, top + y * module, (end - x) * module, module, Qt::black);
            x = end + 1;
        }
    }
    painter.restore();
}

void QrTile::paintRing(QPainter &painter) const
{
    const double width = m_theme.px(RingWidth);
    const QRectF line = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const double radius = m_theme.px(16);
    // From the middle of the upper edge, clockwise.
    QPainterPath path;
    path.moveTo(line.center().x(), line.top());
    path.lineTo(line.right() - radius, line.top());
    path.arcTo(QRectF(line.right() - 2 * radius, line.top(), 2 * radius, 2 * radius), 90, -90);
    path.lineTo(line.right(), line.bottom() - radius);
    path.arcTo(QRectF(line.right() - 2 * radius, line.bottom() - 2 * radius, 2 * radius, 2 * radius), 0, -90);
    path.lineTo(line.left() + radius, line.bottom());
    path.arcTo(QRectF(line.left(), line.bottom() - 2 * radius, 2 * radius, 2 * radius), 270, -90);
    path.lineTo(line.left(), line.top() + radius);
    path.arcTo(QRectF(line.left(), line.top(), 2 * radius, 2 * radius), 180, -90);
    path.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().track, width));
    painter.drawPath(path);
    if (m_fraction > 0) {
        QPen pen(m_theme.tokens().accent, width, Qt::SolidLine, Qt::FlatCap);
        const double length = path.length() / width; // dashes count in pen widths
        pen.setDashPattern({length * m_fraction, length + 1});
        painter.setPen(pen);
        painter.drawPath(path);
    }
    painter.restore();
}

void QrTile::paintNotice(QPainter &painter, const QRect &tile) const
{
    const Tokens &t = m_theme.tokens();
    paint::roundedRect(painter, tile, m_theme.px(12), t.surface2, t.border);
    const int size = m_theme.px(26);
    const int lineHeight = m_theme.lineHeight(TextStyle::Ui);
    const int top = tile.center().y() - (size + m_theme.px(12) + 2 * lineHeight) / 2;
    paint::icon(painter, m_theme, m_icon, t.muted, {tile.center().x() - size / 2.0, double(top)}, size);
    painter.setFont(m_theme.font(TextStyle::Ui));
    painter.setPen(t.muted);
    const QRect text(tile.left() + m_theme.px(32), top + size + m_theme.px(12),
                     tile.width() - 2 * m_theme.px(32), 4 * lineHeight);
    painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_notice);
}

} // namespace guiche
