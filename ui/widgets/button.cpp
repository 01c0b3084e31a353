// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/painting.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int BusyIntervalMs = 90;
constexpr int BusySteps = 12;

// Enter presses a focused button, as Space does: people expect it of everything that looks like a button.
bool pressesByEnter(QAbstractButton *button, QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    button->click();
    return true;
}

int heightOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Compact:
        return 28;
    case ButtonSize::Normal:
        return 32;
    case ButtonSize::Header:
        return 36;
    case ButtonSize::Large:
        return 40;
    }
    Q_UNREACHABLE();
}

void paintBusy(QPainter &painter, const QRectF &rect, const QColor &ink, int step)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(rect.adjusted(2, 2, -2, -2), -step * 16 * 360 / BusySteps, 16 * 270);
    painter.restore();
}

} // namespace

Button::Button(Theme &theme, ButtonKind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setButtonSize(ButtonSize size)
{
    m_size = size;
    updateGeometry();
}

void Button::setIconName(QLatin1StringView name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setKeycap(const QString &text)
{
    m_keycap = text;
    updateGeometry();
    update();
}

void Button::setBusy(bool isBusy)
{
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = isBusy ? startTimer(BusyIntervalMs) : 0;
    setAccessibleDescription(isBusy ? tr("Working", "state of a button") : QString());
    updateGeometry();
    update();
}

bool Button::hitButton(const QPoint &position) const
{
    return !m_isBusy && QAbstractButton::hitButton(position);
}

void Button::nextCheckState()
{
    if (!m_isBusy)
        QAbstractButton::nextCheckState();
}

void Button::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return QAbstractButton::timerEvent(event);
    m_busyStep = (m_busyStep + 1) % BusySteps;
    update();
}

int Button::contentWidth() const
{
    double width = QFontMetricsF(m_theme.font(TextStyle::Ui, 500)).horizontalAdvance(text());
    if (!m_icon.isEmpty() || m_isBusy)
        width += m_theme.px(16) + (text().isEmpty() ? 0 : m_theme.px(6));
    if (!m_keycap.isEmpty())
        width += m_theme.px(8) + paint::keycapWidth(m_theme, m_keycap);
    return qCeil(width);
}

QSize Button::sizeHint() const
{
    return {contentWidth() + 2 * m_theme.px(m_size == ButtonSize::Large ? 16 : 12),
            m_theme.px(heightOf(m_size))};
}

QSize Button::minimumSizeHint() const
{
    return {contentWidth() + 2 * m_theme.px(8), m_theme.px(heightOf(m_size))};
}

Button::Look Button::look() const
{
    const Tokens &t = m_theme.tokens();
    const bool isDown_ = isDown();
    const bool isHovered = underMouse() && isEnabled();
    const auto pick = [isDown_, isHovered](const QColor &normal, const QColor &hover, const QColor &pressed) {
        return isDown_ ? pressed : isHovered ? hover : normal;
    };
    const bool isFilled = m_kind == ButtonKind::Primary || m_kind == ButtonKind::DangerFill;
    if (!isEnabled())
        return isFilled                      ? Look{t.track, t.disabled, {}, {}}
               : m_kind == ButtonKind::Ghost ? Look{{}, t.disabled, {}, {}}
                                             : Look{{}, t.disabled, t.border, {}};
    switch (m_kind) {
    case ButtonKind::Primary:
        return {pick(t.accentFill, t.accentHover, t.accentPressed), t.onAccent, {}, t.surface};
    case ButtonKind::Secondary:
        return {pick(t.surface, t.hover, t.track), t.text, t.borderButton, {}};
    case ButtonKind::Ghost:
        return {pick({}, t.hover, t.track), t.muted, {}, {}};
    case ButtonKind::Danger:
        return {pick(t.surface, t.dangerSoft, t.dangerSoftPressed), t.danger, t.dangerBorder, {}};
    case ButtonKind::DangerFill:
        return {pick(t.dangerFill, t.dangerFillHover, t.dangerFillPressed), t.onAccent, {}, t.surface};
    }
    Q_UNREACHABLE();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look l = look();
    const double radius = m_theme.px(8);
    const bool isFocused = paint::showsFocus(this);
    paint::roundedRect(painter, rect(), radius, l.fill, isFocused ? QColor() : l.border,
                       m_theme.tokens().line);
    if (isFocused)
        paint::focusRing(painter, rect(), radius, m_theme.tokens().accent, l.inner);

    const QFont font = m_theme.font(TextStyle::Ui, 500);
    double x = (width() - contentWidth()) / 2.0;
    const double middle = height() / 2.0;
    const int iconSize = m_theme.px(16);
    if (m_isBusy)
        paintBusy(painter, QRectF(x, middle - iconSize / 2.0, iconSize, iconSize), l.ink, m_busyStep);
    else if (!m_icon.isEmpty())
        paint::icon(painter, m_theme, m_icon, l.ink, {x, middle - iconSize / 2.0}, iconSize);
    if (m_isBusy || !m_icon.isEmpty())
        x += iconSize + m_theme.px(6);
    painter.setFont(font);
    painter.setPen(l.ink);
    const double textWidth = std::min(QFontMetricsF(font).horizontalAdvance(text()) + 1, width() - x);
    painter.drawText(QRectF(x, 0, textWidth, height()), Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (!m_keycap.isEmpty()) {
        const bool isFilled = m_kind == ButtonKind::Primary || m_kind == ButtonKind::DangerFill;
        paint::keycap(painter, m_theme, m_keycap, x + textWidth - 1 + m_theme.px(8), middle,
                      isFilled && isEnabled() ? paint::KeycapTone::OnAccent : paint::KeycapTone::Plain);
    }
}

void Button::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isPress =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_isBusy && isPress)
        return event->accept();
    if (!pressesByEnter(this, event))
        QAbstractButton::keyPressEvent(event);
}

IconButton::IconButton(Theme &theme, QLatin1StringView icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconButton::setIconName(QLatin1StringView name)
{
    m_icon = name;
    update();
}

void IconButton::setLabel(const QString &name, const QString &shortcut)
{
    //: A tool tip: what a button does and its shortcut, "Search (Ctrl+F)"
    const QString label = shortcut.isEmpty() ? name : tr("%1 (%2)").arg(name, shortcut);
    setToolTip(label);
    setAccessibleName(label);
}

void IconButton::setExtent(int extent, int iconSize)
{
    m_extent = extent;
    m_iconSize = iconSize;
    updateGeometry();
}

void IconButton::setInk(const QColor &ink)
{
    m_ink = ink;
    update();
}

QSize IconButton::sizeHint() const
{
    return {m_theme.px(m_extent), m_theme.px(m_extent)};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const double radius = m_theme.px(8);
    const QColor fill = !isEnabled()   ? QColor()
                        : isDown()     ? t.track
                        : isChecked()  ? t.accentSoft
                        : underMouse() ? t.hover
                                       : QColor();
    const QColor ink = !isEnabled()      ? t.disabled
                       : isChecked()     ? t.accentSoftText
                       : m_ink.isValid() ? m_ink
                                         : t.muted;
    paint::roundedRect(painter, rect(), radius, fill);
    const int size = m_theme.px(m_iconSize);
    paint::icon(painter, m_theme, m_icon, ink, {(width() - size) / 2.0, (height() - size) / 2.0}, size);
    if (paint::showsFocus(this))
        paint::focusRing(painter, rect(), radius, t.accent);
}

void IconButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void IconButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (!pressesByEnter(this, event))
        QAbstractButton::keyPressEvent(event);
}

LinkButton::LinkButton(Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LinkButton::setQuiet(bool isQuiet)
{
    m_isQuiet = isQuiet;
    update();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(TextStyle::Ui, 600));
    return {qCeil(metrics.horizontalAdvance(text())) + 2 * m_theme.px(2), m_theme.px(24)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    QFont font = m_theme.font(TextStyle::Ui, m_isQuiet ? 500 : 600);
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(!isEnabled() ? t.disabled : m_isQuiet ? t.muted : isDown() ? t.accentSoftText : t.accent);
    painter.drawText(rect().adjusted(m_theme.px(2), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (paint::showsFocus(this))
        paint::focusRing(painter, rect(), m_theme.px(4), t.accent);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (!pressesByEnter(this, event))
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace guiche
