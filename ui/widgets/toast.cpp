// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include "ui/theme/painting.h"
#include "ui/widgets/fadein.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace guiche {

Toast::Toast(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new TextLabel(theme, TextStyle::Ui, Ink::Text, 500))
    , m_action(new LinkButton(theme))
    , m_timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_label);
    row->addWidget(m_action);
    connect(&theme, &Theme::changed, this, &Toast::place);
    parent->installEventFilter(this);
    hide();
}

QString Toast::text() const
{
    return m_label->text();
}

void Toast::showMessage(const QString &text, std::chrono::milliseconds duration)
{
    m_action->hide();
    present(text, duration);
}

void Toast::showMessage(const QString &text, const QString &action, QObject *context,
                        std::function<void()> run, std::chrono::milliseconds duration)
{
    disconnect(m_connection);
    m_connection = connect(m_action, &QAbstractButton::clicked, context, [this, run = std::move(run)] {
        hide();
        run();
    });
    m_action->setText(action);
    m_action->updateGeometry();
    m_action->show();
    present(text, duration);
}

void Toast::present(const QString &text, std::chrono::milliseconds duration)
{
    m_label->setText(text);
    setAccessibleName(text);
    place();
    FadeIn::start(m_theme, this, this);
    show();
    raise();
    announce(this, text);
    m_timer->start(duration);
}

void Toast::place()
{
    const int shadow = paint::popupShadowMargin(m_theme);
    layout()->setContentsMargins(shadow + m_theme.px(16), shadow + m_theme.px(8), shadow + m_theme.px(12),
                                 shadow + m_theme.px(8));
    layout()->setSpacing(m_theme.px(12));
    const QSize size = sizeHint().boundedTo(parentWidget()->size());
    setGeometry((parentWidget()->width() - size.width()) / 2,
                parentWidget()->height() - size.height() - m_theme.px(8), size.width(), size.height());
    update();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int shadow = paint::popupShadowMargin(m_theme);
    const QRect body = rect().adjusted(shadow, shadow, -shadow, -shadow);
    paint::popupShadow(painter, m_theme, body, m_theme.px(12));
    paint::roundedRect(painter, body, m_theme.px(12), m_theme.tokens().raised, m_theme.tokens().border,
                       m_theme.tokens().line);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer->stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (isVisible())
        m_timer->start(std::chrono::seconds(2));
}

} // namespace guiche
