// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabstrip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace guiche {

TabStrip::TabStrip(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TabStrip::setTitles(const QStringList &titles)
{
    m_titles = titles;
    m_counts.resize(titles.size(), -1);
    m_current = std::clamp(m_current, 0, std::max(0, tabs() - 1));
    describe();
    updateGeometry();
    update();
}

void TabStrip::setCount(int index, qint64 count)
{
    if (index < 0 || index >= m_counts.size() || m_counts.at(index) == count)
        return;
    m_counts[index] = count;
    describe();
    updateGeometry();
    update();
}

void TabStrip::setCurrentIndex(int index)
{
    if (index < 0 || index >= tabs() || index == m_current)
        return;
    m_current = index;
    describe();
    update();
    Q_EMIT currentChanged(index);
}

// Assistive technology reads the current tab as the control's value.
void TabStrip::describe()
{
    if (m_titles.isEmpty())
        return;
    const qint64 count = m_counts.at(m_current);
    //: The current tab and its count, read out: "Mine, 10"
    setAccessibleDescription(count < 0 ? m_titles.at(m_current)
                                       : tr("%1, %2").arg(m_titles.at(m_current), QLocale().toString(count)));
}

bool TabStrip::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void TabStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentIndex(tabAt(event->position().toPoint()));
}

void TabStrip::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = tabAt(event->position().toPoint());
    update();
}

void TabStrip::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void TabStrip::keyPressEvent(QKeyEvent *event)
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
        return setCurrentIndex(tabs() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace guiche
