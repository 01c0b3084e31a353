// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include <QPainter>
#include <QTimerEvent>

#include "ui/theme/painting.h"

namespace guiche {

namespace {

constexpr int DelayMs = 200;

} // namespace

Skeleton::Skeleton(Theme &theme, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shape(shape)
{
    setAccessibleName(tr("Loading"));
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void Skeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isVisibleNow = false;
    m_timer = startTimer(DelayMs);
}

void Skeleton::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = 0;
}

void Skeleton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return;
    killTimer(m_timer);
    m_timer = 0;
    m_isVisibleNow = true;
    update();
}

void Skeleton::paintEvent(QPaintEvent *)
{
    if (!m_isVisibleNow)
        return;
    QPainter painter(this);
    switch (m_shape) {
    case Shape::List:
        return paintList(painter);
    case Shape::Transcript:
        return paintTranscript(painter);
    case Shape::Text:
        return paintText(painter);
    }
}

void Skeleton::paintList(QPainter &painter) const
{
    const QColor color = m_theme.tokens().track;
    const int row = m_theme.px(64);
    const int circle = m_theme.px(40);
    const int left = m_theme.px(16);
    const int textLeft = m_theme.px(68);
    const int room = width() - textLeft - m_theme.px(20);
    constexpr double Widths[] = {0.55, 0.7, 0.4, 0.62};
    for (int index = 0; (index + 1) * row <= height(); ++index) {
        const int top = index * row;
        paint::roundedRect(painter, QRectF(left, top + (row - circle) / 2.0, circle, circle), circle / 2.0,
                           color);
        paint::roundedRect(painter,
                           QRectF(textLeft, top + m_theme.px(18), room * Widths[index % 4], m_theme.px(10)),
                           m_theme.px(5), color);
        paint::roundedRect(
            painter,
            QRectF(textLeft, top + m_theme.px(38), room * Widths[(index + 1) % 4] * 1.2, m_theme.px(8)),
            m_theme.px(4), color);
    }
}

void Skeleton::paintTranscript(QPainter &painter) const
{
    const QColor color = m_theme.tokens().track;
    constexpr double Widths[] = {0.42, 0.56, 0.3, 0.5};
    constexpr int Heights[] = {40, 60, 40, 44};
    const int margin = m_theme.px(24);
    int bottom = height() - m_theme.px(16);
    for (int index = 0; bottom > 0; ++index) {
        const int bubble = m_theme.px(Heights[index % 4]);
        const double length = std::min(m_theme.px(480), width() - 2 * margin) * Widths[index % 4] * 1.4;
        const double left = index % 2 == 0 ? margin : width() - margin - length;
        paint::roundedRect(painter, QRectF(left, bottom - bubble, length, bubble), m_theme.px(14), color);
        bottom -= bubble + m_theme.px(12);
    }
}

void Skeleton::paintText(QPainter &painter) const
{
    constexpr double Widths[] = {0.9, 0.75, 0.82, 0.4};
    for (int index = 0; index < 4; ++index)
        paint::roundedRect(
            painter,
            QRectF(0, index * m_theme.px(22) + m_theme.px(6), width() * Widths[index], m_theme.px(10)),
            m_theme.px(5), m_theme.tokens().track);
}

} // namespace guiche
