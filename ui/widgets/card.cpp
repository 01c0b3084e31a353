// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/painting.h"

namespace guiche {

Card::Card(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&theme, &Theme::changed, this, &Card::restyle);
    restyle();
}

void Card::setPadding(int sides, int ends)
{
    m_sides = sides;
    m_ends = ends;
    restyle();
}

void Card::restyle()
{
    const int sides = m_theme.px(m_sides);
    const int ends = m_theme.px(m_ends);
    m_column->setContentsMargins(sides, ends, sides, ends);
    m_column->setSpacing(m_theme.px(8));
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundedRect(painter, rect(), m_theme.px(12), m_theme.tokens().surface, m_theme.tokens().border);
}

} // namespace guiche
