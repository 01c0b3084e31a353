// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/modetab.h"

#include <QPainter>

#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;

ModeTab::ModeTab(Theme &theme, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_look(look)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize ModeTab::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Ui, 600));
    const int icon = m_look == Look::Note ? m_theme.px(14 + 8) : 0;
    return {metrics.horizontalAdvance(text()) + icon + m_theme.px(20), m_theme.px(28)};
}

void ModeTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const bool isNote = m_look == Look::Note;
    QColor ink = isEnabled() ? tokens.muted : tokens.disabled;
    if (isChecked()) {
        ink = isNote ? tokens.noteText : tokens.accentSoftText;
        paint::roundedRect(painter, rect(), m_theme.px(8), isNote ? tokens.noteBorder : tokens.accentSoft,
                           m_theme.outline(), tokens.line);
        if (isNote) {
            ink = tokens.noteBody;
        }
    } else if (underMouse() && isEnabled()) {
        paint::roundedRect(painter, rect(), m_theme.px(8), tokens.hover);
    }
    QRect text = rect().adjusted(m_theme.px(10), 0, -m_theme.px(10), 0);
    if (isNote) {
        const int size = m_theme.px(14);
        paint::icon(painter, m_theme, "lock"_L1, ink, QPointF(text.left(), (height() - size) / 2.0), size);
        text.setLeft(text.left() + m_theme.px(14 + 8));
    }
    painter.setFont(m_theme.font(TextStyle::Ui, isChecked() ? 600 : 500));
    painter.setPen(ink);
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading), this->text());
    if (paint::showsFocus(this)) {
        paint::focusRing(painter, rect(), m_theme.px(8), tokens.accent);
    }
}

} // namespace guiche
