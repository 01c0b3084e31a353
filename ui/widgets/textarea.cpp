// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textarea.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/painting.h"
#include "ui/widgets/labels.h"

namespace guiche {

TextArea::TextArea(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600))
    , m_edit(new QPlainTextEdit)
{
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->installEventFilter(this);
    m_label->setBuddy(m_edit);
    m_label->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_label);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(theme.px(8), theme.px(4), theme.px(4), theme.px(4));
    inner->addWidget(m_edit);
    column->addLayout(inner, 1);
    connect(&theme, &Theme::changed, this, &TextArea::restyle);
    restyle();
}

void TextArea::setLabel(const QString &text)
{
    m_label->setText(text);
    m_label->setVisible(!text.isEmpty());
    m_edit->setAccessibleName(text);
}

void TextArea::setLook(Look look)
{
    m_look = look;
    restyle();
}

void TextArea::setHasError(bool hasError)
{
    m_hasError = hasError;
    update();
}

void TextArea::restyle()
{
    m_edit->setFont(m_theme.font(m_look == Look::Code ? TextStyle::Mono : TextStyle::Ui));
    update();
}

bool TextArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void TextArea::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const int top = m_label->isHidden() ? 0 : m_label->geometry().bottom() + 1 + m_theme.px(4);
    const QRect frame(0, top, width(), height() - top);
    paint::roundedRect(painter, frame, m_theme.px(8), t.field, m_hasError ? t.danger : t.borderStrong);
    if (paint::showsFocus(m_edit))
        paint::focusRing(painter, frame, m_theme.px(8), m_hasError ? t.danger : t.accent);
}

} // namespace guiche
