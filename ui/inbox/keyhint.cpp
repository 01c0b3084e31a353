// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/keyhint.h"

#include <QPainter>

#include "ui/theme/painting.h"

namespace guiche {

KeyHint::KeyHint(Theme &theme, const QString &keys, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void KeyHint::setText(const QString &text)
{
    m_text = text;
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    return {paint::keycapWidth(m_theme, m_keys) + m_theme.px(6) + metrics.horizontalAdvance(m_text) + 2,
            m_theme.px(20)};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::keycap(painter, m_theme, m_keys, 0, height() / 2.0);
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.tokens().muted);
    const int left = paint::keycapWidth(m_theme, m_keys) + m_theme.px(6);
    painter.drawText(rect().adjusted(left, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeading), m_text);
}

} // namespace guiche
