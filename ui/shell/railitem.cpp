// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railitem.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/painting.h"

using namespace Qt::StringLiterals;

namespace guiche {

RailItem::RailItem(Theme &theme, QLatin1StringView icon, BadgeTone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_tone(tone)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailItem::setBadge(int count)
{
    m_badge = count;
    describe();
    update();
}

void RailItem::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

void RailItem::setLabel(const QString &name, const QString &shortcut)
{
    setText(name);
    m_shortcut = shortcut;
    //: A tool tip: what a screen is called and its shortcut, "Queue (Ctrl+2)"
    setToolTip(tr("%1 (%2)").arg(name, shortcut));
    describe();
}

void RailItem::describe()
{
    setAccessibleName(m_badge == 0 ? toolTip()
                                   //: Read out. %1: screen, %n: how many conversations wait there
                                   : tr("%1, %n waiting", nullptr, m_badge).arg(toolTip()));
}

QSize RailItem::sizeHint() const
{
    return m_isCompact ? QSize(m_theme.px(48), m_theme.px(40)) : QSize(m_theme.px(76), m_theme.px(52));
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const double radius = m_theme.px(10);
    const QColor fill = isChecked() ? t.accentSoft : isDown() || underMouse() ? t.track : QColor();
    const QColor ink = isChecked() ? t.accentSoftText : t.muted;
    // A long name may be wider than the tile.
    const int side = m_isCompact ? 0 : m_theme.px(6);
    const QRect tile = rect().adjusted(side, 0, -side, 0);
    paint::roundedRect(painter, tile, radius, fill, isChecked() ? m_theme.outline() : QColor(), t.line);
    const int icon = m_theme.px(20);
    const int top = m_isCompact ? (height() - icon) / 2 : m_theme.px(8);
    const int left = (width() - icon) / 2;
    paint::icon(painter, m_theme, m_icon, isChecked() ? t.accent : ink,
                {static_cast<double>(left), static_cast<double>(top)}, icon);
    if (!m_isCompact) {
        QFont font = m_theme.font(TextStyle::Micro, isChecked() ? 600 : 500);
        painter.setFont(font);
        painter.setPen(ink);
        const QString label = QFontMetricsF(font).elidedText(text(), Qt::ElideRight, width() - 2);
        painter.drawText(QRect(0, m_theme.px(30), width(), m_theme.px(18)), Qt::AlignCenter, label);
    }
    if (m_badge > 0) {
        const int height_ = m_theme.px(16);
        const QRect badge(left + m_theme.px(11), top - m_theme.px(5),
                          paint::badgeWidth(m_theme, m_badge, height_), height_);
        const bool isAccent = m_tone == BadgeTone::Accent;
        const QColor grey = m_theme.isDark() ? t.disabled : t.channelApi;
        paint::badge(painter, m_theme, m_badge, badge, isAccent ? t.accentFill : grey, t.onAccent,
                     fill.isValid() ? fill : t.window);
    }
    if (paint::showsFocus(this))
        paint::focusRing(painter, tile, radius, t.accent);
}

void RailItem::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailItem::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace guiche
