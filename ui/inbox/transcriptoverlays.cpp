// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/transcriptoverlays.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;

DayPill::DayPill(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void DayPill::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        update();
    }
}

QSize DayPill::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Small, 600));
    return {metrics.horizontalAdvance(m_text) + m_theme.px(24), m_theme.px(24)};
}

void DayPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundedRect(painter, rect(), height() / 2.0, m_theme.tokens().track);
    painter.setFont(m_theme.font(TextStyle::Small, 600));
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

JumpButton::JumpButton(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(u"jumpToEnd"_s);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    describe();
}

void JumpButton::setCount(int count)
{
    if (m_count != count) {
        m_count = count;
        describe();
        update();
    }
}

void JumpButton::describe()
{
    setToolTip(tr("Go to the newest message"));
    setAccessibleName(m_count > 0 ? tr("Go to the newest message, %n new", nullptr, m_count) : toolTip());
}

void JumpButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
}

QSize JumpButton::sizeHint() const
{
    return {m_theme.px(52), m_theme.px(56)};
}

void JumpButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const int size = m_theme.px(40);
    const QRect circle((width() - size) / 2, height() - size - m_theme.px(6), size, size);
    paint::roundedRect(painter, circle, size / 2.0, underMouse() ? tokens.hover : tokens.raised,
                       tokens.borderButton, tokens.line);
    if (paint::showsFocus(this)) {
        paint::focusRing(painter, circle, size / 2.0, tokens.accent);
    }
    const int icon = m_theme.px(20);
    paint::icon(painter, m_theme, "down"_L1, tokens.muted,
                QRectF(circle).center() - QPointF(icon / 2.0, icon / 2.0 - 1), icon);
    if (m_count > 0) {
        const int badgeHeight = m_theme.px(18);
        const int badge = paint::badgeWidth(m_theme, m_count, badgeHeight);
        paint::badge(painter, m_theme, m_count,
                     QRect((width() - badge) / 2, circle.top() - badgeHeight / 2, badge, badgeHeight),
                     tokens.accentFill, tokens.onAccent, tokens.canvas);
    }
}

TypingLine::TypingLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"typingLine"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    hide();
}

void TypingLine::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

QSize TypingLine::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(24)};
}

void TypingLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_theme.isMotionReduced() && m_timer == 0) {
        m_timer = startTimer(300);
    }
}

void TypingLine::hideEvent(QHideEvent *event)
{
    if (m_timer != 0) {
        killTimer(std::exchange(m_timer, 0));
    }
    QWidget::hideEvent(event);
}

void TypingLine::timerEvent(QTimerEvent *)
{
    m_step = (m_step + 1) % 3;
    update(0, 0, m_theme.px(60), height());
}

void TypingLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(Qt::NoPen);
    const double radius = m_theme.px(5) / 2.0;
    for (int dot = 0; dot < 3; ++dot) {
        painter.setBrush(dot == (m_step + 1) % 3 ? tokens.muted : tokens.disabled);
        painter.drawEllipse(QPointF(m_theme.px(28) + dot * m_theme.px(8), height() / 2.0), radius, radius);
    }
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(tokens.muted);
    painter.drawText(rect().adjusted(m_theme.px(56), 0, -m_theme.px(24), 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_text);
}

} // namespace guiche
