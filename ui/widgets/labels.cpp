// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>

namespace guiche {

QColor inkColor(const Tokens &tokens, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Muted:
        return tokens.muted;
    case Ink::Faint:
        return tokens.faint;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Danger:
        return tokens.danger;
    case Ink::Success:
        return tokens.success;
    case Ink::Warn:
        return tokens.warn;
    }
    Q_UNREACHABLE();
}

TextLabel::TextLabel(Theme &theme, TextStyle style, Ink ink, int weight, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_style(style)
    , m_ink(ink)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &TextLabel::restyle);
    restyle();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    restyle();
}

void TextLabel::restyle()
{
    setFont(m_theme.font(m_style, m_weight));
    setMinimumHeight(m_theme.lineHeight(m_style));
    applyInk();
}

void TextLabel::applyInk()
{
    const QColor ink = inkColor(m_theme.tokens(), m_ink);
    QPalette colors = palette();
    if (colors.color(QPalette::Active, QPalette::WindowText) == ink &&
        colors.color(QPalette::Inactive, QPalette::WindowText) == ink)
        return;
    colors.setColor(QPalette::WindowText, ink);
    colors.setColor(QPalette::Text, ink);
    setPalette(colors);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyInk();
}

void TextLabel::showEvent(QShowEvent *event)
{
    applyInk();
    QLabel::showEvent(event);
}

void announce(QWidget *widget, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    // QAccessibleAnnouncementEvent came with Qt 6.8; an alert on a widget with that name is read out by every
    // reader.
    widget->setAccessibleDescription(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace guiche
