// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/chiprow.h"

#include <algorithm>

namespace guiche {

ChipRow::ChipRow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &ChipRow::arrange);
}

void ChipRow::add(QWidget *widget)
{
    widget->setParent(this);
    m_widgets += widget;
}

void ChipRow::arrange()
{
    updateGeometry();
    int x = 0;
    bool hasRoom = true;
    for (QWidget *widget : std::as_const(m_widgets)) {
        const QSize size = widget->sizeHint();
        hasRoom = hasRoom && x + size.width() <= width();
        widget->setVisible(hasRoom);
        const int left = layoutDirection() == Qt::LeftToRight ? x : width() - x - size.width();
        widget->setGeometry(QRect(QPoint(left, (height() - size.height()) / 2), size));
        x += size.width() + m_theme.px(6);
    }
}

QSize ChipRow::sizeHint() const
{
    int height = 0;
    int width = 0;
    for (const QWidget *widget : m_widgets) {
        height = std::max(height, widget->sizeHint().height());
        width += widget->sizeHint().width() + m_theme.px(6);
    }
    return {width, height};
}

QSize ChipRow::minimumSizeHint() const
{
    return {m_theme.px(80), sizeHint().height()};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace guiche
