// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rule.h"

#include <QPainter>

namespace guiche {

Rule::Rule(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(1);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().border);
}

} // namespace guiche
