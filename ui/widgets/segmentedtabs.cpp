// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedtabs.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "ui/theme/painting.h"

namespace guiche {

SegmentedTabs::SegmentedTabs(Theme &theme, QWidget *parent)
    : TabStrip(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SegmentedTabs::sizeHint() const
{
    const QFontMetricsF metrics(theme().font(TextStyle::Ui, 500));
    double widest = 0;
    for (int index = 0; index < tabs(); ++index)
        widest = std::max(widest, metrics.horizontalAdvance(title(index)));
    return {tabs() * (qCeil(widest) + theme().px(48)), theme().px(32)};
}

QSize SegmentedTabs::minimumSizeHint() const
{
    return {tabs() * theme().px(64), theme().px(32)};
}

QRect SegmentedTabs::segment(int index) const
{
    const int segments = std::max(1, tabs());
    const int left = width() * index / segments;
    const int right = width() * (index + 1) / segments;
    return {left, 0, right - left, height()};
}

int SegmentedTabs::tabAt(const QPoint &position) const
{
    if (!rect().contains(position) || tabs() == 0)
        return -1;
    return std::min(position.x() * tabs() / std::max(1, width()), tabs() - 1);
}

void SegmentedTabs::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    paint::roundedRect(painter, rect(), theme().px(8), t.segment,
                       theme().isHighContrast() ? t.border : QColor(), 1);
    const QFont titleFont = theme().font(TextStyle::Ui, 500);
    const QFont countFont = theme().font(TextStyle::Small, 500);
    const int gap = theme().px(6);
    for (int index = 0; index < tabs(); ++index) {
        const QRect area = segment(index);
        const bool isCurrent = index == currentIndex();
        if (isCurrent)
            paint::roundedRect(painter, area.adjusted(2, 2, -2, -2), theme().px(6), t.segmentThumb,
                               theme().isHighContrast() ? t.accent
                               : theme().isDark()       ? QColor()
                                                        : t.border,
                               t.line);
        const QString number = count(index) < 0 ? QString() : QLocale().toString(count(index));
        const int numberWidth =
            number.isEmpty() ? 0 : gap + qCeil(QFontMetricsF(countFont).horizontalAdvance(number));
        const QFontMetricsF metrics(titleFont);
        const QString name =
            metrics.elidedText(title(index), Qt::ElideRight, area.width() - numberWidth - theme().px(8));
        const int nameWidth = qCeil(metrics.horizontalAdvance(name));
        int x = area.left() + (area.width() - nameWidth - numberWidth) / 2;
        painter.setFont(titleFont);
        painter.setPen(isCurrent || index == hovered() ? t.text : t.muted);
        painter.drawText(QRect(x, 0, nameWidth + 1, height()), Qt::AlignVCenter, name);
        x += nameWidth + gap;
        painter.setFont(countFont);
        painter.setPen(isCurrent ? t.accent : t.muted);
        painter.drawText(QRect(x, 0, numberWidth + 1, height()), Qt::AlignVCenter, number);
    }
    if (paint::showsFocus(this))
        paint::focusRing(painter, rect(), theme().px(8), t.accent);
}

} // namespace guiche
