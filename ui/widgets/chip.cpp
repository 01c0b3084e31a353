// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QFontMetricsF>
#include <QPainter>

namespace guiche {

Chip::Chip(Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setIconName(QLatin1StringView name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(TextStyle::Small, 500));
    const int icon = m_icon.isEmpty() ? 0 : m_theme.px(14) + m_theme.px(4);
    return {qCeil(metrics.horizontalAdvance(text())) + icon + 2 * m_theme.px(10), m_theme.px(24)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const double radius = height() / 2.0;
    const QColor fill = isChecked() ? t.accentSoft : isDown() ? t.track : underMouse() ? t.hover : QColor();
    const QColor ink = !isEnabled() ? t.disabled : isChecked() ? t.accentSoftText : t.muted;
    paint::roundedRect(painter, rect(), radius, fill, isChecked() ? t.accent : t.borderButton, t.line);
    double x = m_theme.px(10);
    if (!m_icon.isEmpty()) {
        const int size = m_theme.px(14);
        paint::icon(painter, m_theme, m_icon, ink, {x, (height() - size) / 2.0}, size);
        x += size + m_theme.px(4);
    }
    painter.setFont(m_theme.font(TextStyle::Small, 500));
    painter.setPen(ink);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter, text());
    if (paint::showsFocus(this))
        paint::focusRing(painter, rect(), radius, t.accent);
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

paint::PillLook pillLook(const Theme &theme, Tone tone, QLatin1StringView icon)
{
    const Tokens &t = theme.tokens();
    switch (tone) {
    case Tone::Neutral:
        return {.background = t.neutralSoft, .ink = t.muted, .icon = icon};
    case Tone::Info:
        return {.background = t.accentSoft, .ink = t.accentSoftText, .icon = icon};
    case Tone::Success:
        return {.background = t.successSoft, .ink = t.success, .icon = icon};
    case Tone::Warn:
        return {.background = t.warnSoft, .ink = t.warn, .icon = icon};
    case Tone::Danger:
        return {.background = t.dangerSoft, .ink = t.danger, .icon = icon};
    case Tone::Violet:
        return {.background = t.violetSoft, .ink = t.violet, .icon = icon};
    }
    Q_UNREACHABLE();
}

Tone tagTone(const QString &tag)
{
    static constexpr Tone Tones[] = {Tone::Info, Tone::Warn, Tone::Neutral, Tone::Success, Tone::Violet};
    return Tones[Theme::avatarIndex(tag) % 5];
}

Pill::Pill(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setLook(Tone tone, QLatin1StringView icon, bool hasDot)
{
    m_tone = tone;
    m_icon = icon;
    m_hasDot = hasDot;
    updateGeometry();
    update();
}

void Pill::setPillHeight(int height)
{
    m_height = height;
    updateGeometry();
}

paint::PillLook Pill::look() const
{
    paint::PillLook look = pillLook(m_theme, m_tone, m_icon);
    look.hasDot = m_hasDot;
    return look;
}

QSize Pill::sizeHint() const
{
    const int height = m_theme.px(m_height);
    return {paint::pillWidth(m_theme, m_text, look(), height), height};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::pill(painter, m_theme, m_text, look(), rect());
}

} // namespace guiche
