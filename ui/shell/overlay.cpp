// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overlay.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

#include "ui/theme/painting.h"
#include "ui/widgets/fadein.h"

namespace guiche {

Overlay::Overlay(Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_panel(new QWidget(this))
{
    hide();
    window->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &Overlay::place);
}

void Overlay::open()
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    place();
    FadeIn::start(m_theme, this, m_panel);
    show();
    raise();
    opened();
}

void Overlay::closeLayer()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    const int margin = m_theme.px(24);
    const QSize size =
        panelSize(parentWidget()->size()).boundedTo(parentWidget()->size() - QSize(2 * margin, 2 * margin));
    const int top =
        isAtTop() ? std::min(m_theme.px(88), (height() - size.height()) / 2) : (height() - size.height()) / 2;
    m_panel->setGeometry((width() - size.width()) / 2, top, size.width(), size.height());
    update();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground(0, 0, 0);
    ground.setAlphaF(m_theme.isDark() ? 0.5F : 0.22F);
    painter.fillRect(rect(), ground);
    const int radius = m_theme.px(12);
    paint::popupShadow(painter, m_theme, m_panel->geometry(), radius);
    paint::roundedRect(painter, m_panel->geometry(), radius, m_theme.tokens().raised, m_theme.tokens().border,
                       m_theme.tokens().line);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        closeLayer();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeLayer();
    else
        QWidget::keyPressEvent(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    for (QWidget *child : findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus))
            stops.append(child);
    }
    if (stops.isEmpty())
        return true;
    const auto at = stops.indexOf(QApplication::focusWidget());
    const auto count = stops.size();
    stops.at((at + (next ? 1 : count - 1) + (at < 0 && !next ? 1 : 0)) % count)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace guiche
