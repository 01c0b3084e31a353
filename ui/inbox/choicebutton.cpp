// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/choicebutton.h"

#include <QPainter>

#include "ui/theme/painting.h"

namespace guiche {

ChoiceButton::ChoiceButton(Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Ui, 500));
    return {m_theme.px(30 + 8) + metrics.horizontalAdvance(text()), m_theme.px(32)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    const double size = m_theme.px(16);
    const QRectF ring(m_theme.px(4), (height() - size) / 2, size, size);
    if (isChecked()) {
        paint::roundedRect(painter, ring, size / 2, tokens.accentFill);
        paint::roundedRect(painter, ring.adjusted(5, 5, -5, -5), size / 2, tokens.onAccent);
    } else {
        paint::roundedRect(painter, ring, size / 2, underMouse() ? tokens.hover : tokens.field,
                           tokens.borderStrong, 1.5);
    }
    if (paint::showsFocus(this)) {
        paint::focusRing(painter, ring.adjusted(-3, -3, 3, 3), size / 2 + 3, tokens.accent);
    }
    painter.setFont(m_theme.font(TextStyle::Ui, isChecked() ? 500 : 400));
    painter.setPen(isEnabled() ? tokens.text : tokens.disabled);
    painter.drawText(rect().adjusted(m_theme.px(30), 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeading),
                     text());
}

} // namespace guiche
