// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedtabs.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include "ui/theme/painting.h"

using namespace Qt::StringLiterals;

namespace guiche {

SegmentedTabs::SegmentedTabs(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SegmentedTabs::setTitles(const QStringList &titles)
{
    m_titles = titles;
    m_counts.resize(titles.size(), -1);
    m_current = std::clamp<int>(m_current, 0, std::max<int>(0, static_cast<int>(titles.size()) - 1));
    describe();
    updateGeometry();
    update();
}

void SegmentedTabs::setCount(int index, qint64 count)
{
    if (index < 0 || index >= m_counts.size() || m_counts.at(index) == count)
        return;
    m_counts[index] = count;
    describe();
    update();
}

void SegmentedTabs::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_titles.size() || index == m_current)
        return;
    m_current = index;
    describe();
    update();
    Q_EMIT currentChanged(index);
}

// Assistive technology reads the current segment as the control's value.
void SegmentedTabs::describe()
{
    if (m_titles.isEmpty())
        return;
    const qint64 count = m_counts.at(m_current);
    //: The current tab and its number of conversations, read out: "Mine, 10"
    setAccessibleDescription(count < 0 ? m_titles.at(m_current)
                                       : tr("%1, %2").arg(m_titles.at(m_current), QLocale().toString(count)));
}

QSize SegmentedTabs::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(TextStyle::Ui, 500));
    double widest = 0;
    for (const QString &title : m_titles)
        widest = std::max(widest, metrics.horizontalAdvance(title));
    return {static_cast<int>(m_titles.size()) * (qCeil(widest) + m_theme.px(48)), m_theme.px(32)};
}

QSize SegmentedTabs::minimumSizeHint() const
{
    return {static_cast<int>(m_titles.size()) * m_theme.px(64), m_theme.px(32)};
}

QRect SegmentedTabs::segment(int index) const
{
    const auto count = std::max<qsizetype>(1, m_titles.size());
    const auto left = static_cast<int>(width() * index / count);
    const auto right = static_cast<int>(width() * (index + 1) / count);
    return {left, 0, right - left, height()};
}

int SegmentedTabs::segmentAt(const QPoint &position) const
{
    if (!rect().contains(position) || m_titles.isEmpty())
        return -1;
    return std::min<int>(static_cast<int>(position.x() * m_titles.size() / std::max(1, width())),
                         static_cast<int>(m_titles.size()) - 1);
}

bool SegmentedTabs::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void SegmentedTabs::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    paint::roundedRect(painter, rect(), m_theme.px(8), t.segment,
                       m_theme.isHighContrast() ? t.border : QColor(), 1);
    const QFont titleFont = m_theme.font(TextStyle::Ui, 500);
    const QFont countFont = m_theme.font(TextStyle::Small, 500);
    const int gap = m_theme.px(6);
    for (int index = 0; index < m_titles.size(); ++index) {
        const QRect area = segment(index);
        const bool isCurrent = index == m_current;
        if (isCurrent)
            paint::roundedRect(painter, area.adjusted(2, 2, -2, -2), m_theme.px(6), t.segmentThumb,
                               m_theme.isHighContrast() ? t.accent
                               : m_theme.isDark()       ? QColor()
                                                        : t.border,
                               t.line);
        const QString count = m_counts.at(index) < 0 ? QString() : QLocale().toString(m_counts.at(index));
        const int countWidth =
            count.isEmpty() ? 0 : gap + qCeil(QFontMetricsF(countFont).horizontalAdvance(count));
        const QFontMetricsF metrics(titleFont);
        const QString title =
            metrics.elidedText(m_titles.at(index), Qt::ElideRight, area.width() - countWidth - m_theme.px(8));
        const int titleWidth = qCeil(metrics.horizontalAdvance(title));
        int x = area.left() + (area.width() - titleWidth - countWidth) / 2;
        painter.setFont(titleFont);
        painter.setPen(isCurrent || index == m_hovered ? t.text : t.muted);
        painter.drawText(QRect(x, 0, titleWidth + 1, height()), Qt::AlignVCenter, title);
        x += titleWidth + gap;
        painter.setFont(countFont);
        painter.setPen(isCurrent ? t.accent : t.muted);
        painter.drawText(QRect(x, 0, countWidth + 1, height()), Qt::AlignVCenter, count);
    }
    if (paint::showsFocus(this))
        paint::focusRing(painter, rect(), m_theme.px(8), t.accent);
}

void SegmentedTabs::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentIndex(segmentAt(event->position().toPoint()));
}

void SegmentedTabs::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = segmentAt(event->position().toPoint());
    update();
}

void SegmentedTabs::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void SegmentedTabs::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentIndex(m_current - forward);
    case Qt::Key_Right:
        return setCurrentIndex(m_current + forward);
    case Qt::Key_Home:
        return setCurrentIndex(0);
    case Qt::Key_End:
        return setCurrentIndex(static_cast<int>(m_titles.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace guiche
