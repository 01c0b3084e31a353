// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/underlinetabs.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/theme/painting.h"

namespace guiche {

namespace {

constexpr int Height = 40;
constexpr int Gap = 24;
constexpr int BadgeHeight = 18;
constexpr int BadgeGap = 6;
constexpr int LineWidth = 3;

} // namespace

UnderlineTabs::UnderlineTabs(Theme &theme, QWidget *parent)
    : TabStrip(theme, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int UnderlineTabs::tabWidth(int index) const
{
    // As wide as when it is current, so that nothing moves.
    const double text = QFontMetricsF(theme().font(TextStyle::Ui, 600)).horizontalAdvance(title(index));
    const int number = int(count(index));
    const int badge =
        number < 0 ? 0 : theme().px(BadgeGap) + paint::badgeWidth(theme(), number, theme().px(BadgeHeight));
    return qCeil(text) + badge;
}

QRect UnderlineTabs::tabRect(int index) const
{
    int left = 0;
    for (int before = 0; before < index; ++before)
        left += tabWidth(before) + theme().px(Gap);
    return {left, 0, tabWidth(index), height()};
}

QSize UnderlineTabs::sizeHint() const
{
    int width = 0;
    for (int index = 0; index < tabs(); ++index)
        width += tabWidth(index) + (index > 0 ? theme().px(Gap) : 0);
    return {width, theme().px(Height)};
}

QSize UnderlineTabs::minimumSizeHint() const
{
    return sizeHint();
}

int UnderlineTabs::tabAt(const QPoint &position) const
{
    for (int index = 0; index < tabs(); ++index) {
        // The gaps belong to the titles beside them.
        const int half = theme().px(Gap) / 2;
        if (tabRect(index).adjusted(-half, 0, half, 0).contains(position))
            return index;
    }
    return -1;
}

void UnderlineTabs::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    for (int index = 0; index < tabs(); ++index) {
        const QRect area = tabRect(index);
        const bool isCurrent = index == currentIndex();
        const QFont font = theme().font(TextStyle::Ui, isCurrent ? 600 : 500);
        painter.setFont(font);
        painter.setPen(isCurrent || index == hovered() ? t.text : t.muted);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, title(index));
        if (const int number = int(count(index)); number >= 0) {
            const int height = theme().px(BadgeHeight);
            const int width = paint::badgeWidth(theme(), number, height);
            paint::badge(painter, theme(), number,
                         QRect(area.right() + 1 - width, area.center().y() - height / 2 + 1, width, height),
                         t.track, t.text);
        }
        if (isCurrent)
            paint::roundedRect(
                painter,
                QRectF(area.left(), height() - theme().px(LineWidth), area.width(), theme().px(LineWidth)),
                theme().px(LineWidth) / 2.0, t.accent);
        if (isCurrent && paint::showsFocus(this))
            paint::focusRing(painter,
                             area.adjusted(-theme().px(6), theme().px(6), theme().px(6), -theme().px(6)),
                             theme().px(6), t.accent);
    }
}

} // namespace guiche
