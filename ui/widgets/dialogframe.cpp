// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogframe.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace guiche {

DialogFrame::DialogFrame(Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextStyle::Heading))
    , m_text(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_body(new QVBoxLayout)
    , m_error(new TextLabel(theme, TextStyle::Ui, Ink::Danger, 500))
    , m_buttons(new QHBoxLayout)
    , m_focusBefore(QApplication::focusWidget())
{
    setModal(true);
    m_text->setWordWrap(true);
    m_text->hide();
    m_error->setWordWrap(true);
    m_error->setObjectName(u"dialogError"_s);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_body);
    column->addWidget(m_error);
    column->addLayout(m_buttons);
    m_buttons->addStretch(1);
    connect(&theme, &Theme::changed, this, &DialogFrame::restyle);
    setContentWidth(440);
    restyle();
}

void DialogFrame::restyle()
{
    const int margin = m_theme.px(24);
    layout()->setContentsMargins(margin, m_theme.px(20), margin, m_theme.px(20));
    layout()->setSpacing(m_theme.px(12));
    m_body->setSpacing(m_theme.px(12));
    m_buttons->setSpacing(m_theme.px(8));
    update();
}

void DialogFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void DialogFrame::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void DialogFrame::setContentWidth(int width)
{
    // The layout's own minimum replaces the window's, so a part of it holds the width.
    m_title->setMinimumWidth(m_theme.px(width));
}

Button *DialogFrame::addButton(ButtonKind kind, const QString &text, bool isClosing)
{
    auto *button = new Button(m_theme, kind, text, this);
    m_buttons->addWidget(button);
    const bool isMain = m_main == nullptr && (kind == ButtonKind::Primary || kind == ButtonKind::DangerFill);
    if (isMain)
        m_main = button;
    if (isClosing)
        connect(button, &QAbstractButton::clicked, this, isMain ? &QDialog::accept : &QDialog::reject);
    return button;
}

void DialogFrame::setErrorText(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    announce(this, text);
}

void DialogFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
}

void DialogFrame::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QDialog::keyPressEvent(event);
    if (m_main != nullptr && m_main->isEnabled() && !m_main->isBusy())
        m_main->click();
    event->accept();
}

void DialogFrame::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    adjustSize();
    m_fittedHeight = height();
}

bool DialogFrame::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return isTaken;
}

// An error below a field needs room of its own: what the layout asks for at least knows nothing of lines that
// wrap.
void DialogFrame::fit()
{
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    if (height() < wanted || height() == m_fittedHeight)
        resize(width(), wanted);
    m_fittedHeight = std::max(wanted, minimumHeight());
}

void DialogFrame::done(int result)
{
    QDialog::done(result);
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

} // namespace guiche
