// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/underlinetabs.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
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
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void UnderlineTabs::setTitles(const QStringList &titles)
{
    m_titles = titles;
    m_counts.resize(titles.size(), -1);
    m_current = std::clamp(m_current, 0, std::max(0, int(titles.size()) - 1));
    describe();
    updateGeometry();
    update();
}

void UnderlineTabs::setCount(int index, int count)
{
    if (index < 0 || index >= m_counts.size() || m_counts.at(index) == count)
        return;
    m_counts[index] = count;
    describe();
    updateGeometry();
    update();
}

void UnderlineTabs::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_titles.size() || index == m_current)
        return;
    m_current = index;
    describe();
    update();
    Q_EMIT currentChanged(index);
}

// Assistive technology reads the current tab as the control's value.
void UnderlineTabs::describe()
{
    if (m_titles.isEmpty())
        return;
    const int count = m_counts.at(m_current);
    //: The current tab and its count, read out: "Headers, 3"
    setAccessibleDescription(count < 0 ? m_titles.at(m_current)
                                       : tr("%1, %2").arg(m_titles.at(m_current), QLocale().toString(count)));
}

int UnderlineTabs::tabWidth(int index) const
{
    // As wide as when it is current, so that nothing moves.
    const double title =
        QFontMetricsF(m_theme.font(TextStyle::Ui, 600)).horizontalAdvance(m_titles.at(index));
    const int count = m_counts.at(index);
    const int badge =
        count < 0 ? 0 : m_theme.px(BadgeGap) + paint::badgeWidth(m_theme, count, m_theme.px(BadgeHeight));
    return qCeil(title) + badge;
}

QRect UnderlineTabs::tabRect(int index) const
{
    int left = 0;
    for (int before = 0; before < index; ++before)
        left += tabWidth(before) + m_theme.px(Gap);
    return {left, 0, tabWidth(index), height()};
}

QSize UnderlineTabs::sizeHint() const
{
    int width = 0;
    for (int index = 0; index < m_titles.size(); ++index)
        width += tabWidth(index) + (index > 0 ? m_theme.px(Gap) : 0);
    return {width, m_theme.px(Height)};
}

QSize UnderlineTabs::minimumSizeHint() const
{
    return sizeHint();
}

int UnderlineTabs::tabAt(const QPoint &position) const
{
    for (int index = 0; index < m_titles.size(); ++index) {
        // The gaps belong to the titles beside them.
        const int half = m_theme.px(Gap) / 2;
        if (tabRect(index).adjusted(-half, 0, half, 0).contains(position))
            return index;
    }
    return -1;
}

bool UnderlineTabs::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void UnderlineTabs::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    for (int index = 0; index < m_titles.size(); ++index) {
        const QRect area = tabRect(index);
        const bool isCurrent = index == m_current;
        const QFont font = m_theme.font(TextStyle::Ui, isCurrent ? 600 : 500);
        painter.setFont(font);
        painter.setPen(isCurrent || index == m_hovered ? t.text : t.muted);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, m_titles.at(index));
        if (const int count = m_counts.at(index); count >= 0) {
            const int height = m_theme.px(BadgeHeight);
            const int width = paint::badgeWidth(m_theme, count, height);
            paint::badge(painter, m_theme, count,
                         QRect(area.right() + 1 - width, area.center().y() - height / 2 + 1, width, height),
                         t.track, t.text);
        }
        if (isCurrent)
            paint::roundedRect(
                painter,
                QRectF(area.left(), height() - m_theme.px(LineWidth), area.width(), m_theme.px(LineWidth)),
                m_theme.px(LineWidth) / 2.0, t.accent);
        if (isCurrent && paint::showsFocus(this))
            paint::focusRing(painter,
                             area.adjusted(-m_theme.px(6), m_theme.px(6), m_theme.px(6), -m_theme.px(6)),
                             m_theme.px(6), t.accent);
    }
}

void UnderlineTabs::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentIndex(tabAt(event->position().toPoint()));
}

void UnderlineTabs::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = tabAt(event->position().toPoint());
    update();
}

void UnderlineTabs::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void UnderlineTabs::keyPressEvent(QKeyEvent *event)
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
        return setCurrentIndex(int(m_titles.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace guiche
