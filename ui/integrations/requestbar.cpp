// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/requestbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/integrations/methodbutton.h"
#include "ui/integrations/pathedit.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace guiche {

RequestBar::RequestBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QWidget)
    , m_method(new MethodButton(theme))
    , m_path(new PathEdit(theme))
    , m_send(new Button(theme, ButtonKind::Primary))
    , m_fault(new TextLabel(theme, TextStyle::Small, Ink::Danger))
{
    m_method->setObjectName(u"method"_s);
    m_path->setObjectName(u"path"_s);
    m_send->setObjectName(u"send"_s);
    m_send->setButtonSize(ButtonSize::Header);
    auto *inner = new QHBoxLayout(m_field);
    inner->setContentsMargins(1, 0, theme.px(8), 0);
    inner->setSpacing(theme.px(14));
    inner->addWidget(m_method);
    inner->addWidget(m_path, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_field, 1);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    column->setSpacing(theme.px(4));
    column->addLayout(row);
    column->addWidget(m_fault);
    m_fault->setWordWrap(true);
    m_fault->hide();
    connect(m_method, &MethodButton::methodChanged, this, &RequestBar::edited);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        setFault({});
        Q_EMIT edited();
    });
    connect(m_path, &QLineEdit::returnPressed, this, [this] {
        if (!m_isRunning && !isBlocked())
            Q_EMIT sendRequested();
    });
    connect(m_send, &QAbstractButton::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT cancelRequested();
        else
            Q_EMIT sendRequested();
    });
    connect(&theme, &Theme::changed, this, &RequestBar::restyle);
    restyle();
    retranslate();
}

void RequestBar::restyle()
{
    m_field->setFixedHeight(m_theme.px(36));
    update();
}

void RequestBar::setAddress(const QString &method, const QString &path)
{
    m_method->setMethod(method);
    m_path->setPath(path);
    setFault({});
}

QString RequestBar::method() const
{
    return m_method->method();
}

QString RequestBar::path() const
{
    return m_path->text();
}

void RequestBar::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    retranslate();
}

void RequestBar::setBlocked(const QString &reason)
{
    m_blocked = reason;
    retranslate();
}

void RequestBar::setFault(const QString &text)
{
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
    m_path->setAccessibleDescription(text);
    if (!text.isEmpty())
        announce(m_path, text);
    update();
}

void RequestBar::focusAddress()
{
    m_path->setFocus(Qt::ShortcutFocusReason);
    m_path->selectAll();
}

QRect RequestBar::frame() const
{
    return m_field->geometry();
}

void RequestBar::retranslate()
{
    m_send->setText(m_isRunning ? tr("Cancel") : tr("Send"));
    m_send->setIconName(m_isRunning ? "close"_L1 : "send"_L1);
    m_send->setKeycap(m_isRunning ? u"Esc"_s : u"Ctrl+Enter"_s);
    m_send->setEnabled(m_isRunning || !isBlocked());
    m_send->setToolTip(m_isRunning ? QString() : m_blocked);
    m_send->setAccessibleName(m_isRunning ? tr("Cancel the request") : tr("Send the request"));
    m_method->setAccessibleName(tr("Method"));
    m_method->setToolTip(tr("Method"));
    m_path->setAccessibleName(tr("Address of the request"));
    m_path->setToolTip(tr("Address (%1)").arg(u"Ctrl+L"_s));
}

void RequestBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const bool isFaulty = !m_fault->text().isEmpty();
    paint::roundedRect(painter, frame(), m_theme.px(8), t.field, isFaulty ? t.danger : t.borderStrong,
                       t.line);
    if (paint::showsFocus(m_path))
        paint::focusRing(painter, frame(), m_theme.px(8), isFaulty ? t.danger : t.accent);
    paint::verticalLine(painter, frame().left() + m_method->geometry().right() + m_theme.px(4),
                        frame().top() + m_theme.px(8), frame().bottom() - m_theme.px(7), t.border);
}

} // namespace guiche
