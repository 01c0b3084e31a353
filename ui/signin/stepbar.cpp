// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/stepbar.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "ui/theme/painting.h"

using namespace Qt::StringLiterals;

namespace guiche {

StepBar::StepBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void StepBar::setSteps(const QStringList &steps)
{
    m_steps = steps;
    describe();
    update();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    describe();
    update();
}

void StepBar::describe()
{
    if (m_current < m_steps.size())
        //: Read out: which step of how many, and its name
        setAccessibleName(
            tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.at(m_current)));
}

QSize StepBar::sizeHint() const
{
    return {m_theme.px(400), m_theme.px(24)};
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const int circle = m_theme.px(24);
    const int gap = m_theme.px(8);
    const int bridge = m_theme.px(16);
    double x = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool isDone = step < m_current;
        const bool isCurrent = step == m_current;
        const QRectF disc(x, (height() - circle) / 2.0, circle, circle);
        paint::roundedRect(painter, disc, circle / 2.0,
                           isDone      ? t.successSoft
                           : isCurrent ? t.accentFill
                                       : t.track);
        painter.setFont(m_theme.font(TextStyle::Small, 600));
        painter.setPen(isCurrent ? t.onAccent : t.muted);
        const int tick = m_theme.px(14);
        if (isDone)
            paint::icon(painter, m_theme, "check"_L1, t.success,
                        disc.center() - QPointF(tick / 2.0, tick / 2.0), tick);
        else
            painter.drawText(disc, Qt::AlignCenter, QLocale().toString(step + 1));
        x += circle + gap;
        const QFont font = m_theme.font(TextStyle::Ui, isCurrent ? 600 : 500);
        painter.setFont(font);
        painter.setPen(isCurrent ? t.text : t.muted);
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter, m_steps.at(step));
        x += QFontMetricsF(font).horizontalAdvance(m_steps.at(step)) + m_theme.px(12);
        if (step + 1 < m_steps.size())
            paint::horizontalLine(painter, x, x + bridge, std::floor(height() / 2.0), t.borderButton);
        x += bridge + m_theme.px(12);
    }
}

} // namespace guiche
