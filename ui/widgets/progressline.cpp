// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int Thickness = 6;
constexpr int StepMs = 40;
constexpr int Steps = 80; // to and fro
constexpr double Piece = 0.3;

} // namespace

ProgressLine::ProgressLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        watchClock();
        update();
    });
}

void ProgressLine::setFraction(double fraction)
{
    m_fraction = std::min(fraction, 1.0);
    watchClock();
    describe();
    update();
}

void ProgressLine::setPurpose(const QString &purpose)
{
    m_purpose = purpose;
    describe();
}

void ProgressLine::describe()
{
    setAccessibleName(m_fraction < 0 ? m_purpose
                                     : m_purpose + u' ' + QLocale().toString(qRound(m_fraction * 100)) +
                                           QLocale().percent());
}

QSize ProgressLine::sizeHint() const
{
    return {m_theme.px(160), m_theme.px(Thickness)};
}

void ProgressLine::watchClock()
{
    const bool isMoving = m_fraction < 0 && isVisible() && !m_theme.isMotionReduced();
    if (isMoving && m_timer == 0)
        m_timer = startTimer(StepMs);
    if (!isMoving && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
}

void ProgressLine::timerEvent(QTimerEvent *)
{
    m_step = (m_step + 1) % Steps;
    update();
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watchClock();
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    watchClock();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const double radius = height() / 2.0;
    paint::roundedRect(painter, rect(), radius, t.track, m_theme.outline());
    QRectF done(rect());
    if (m_fraction >= 0) {
        done.setWidth(width() * m_fraction);
    } else {
        const double way = m_step < Steps / 2 ? m_step : Steps - m_step;
        done.setWidth(width() * Piece);
        done.moveLeft((width() - done.width()) * way / (Steps / 2.0));
    }
    if (layoutDirection() == Qt::RightToLeft)
        done.moveLeft(width() - done.right());
    if (done.width() >= 1)
        paint::roundedRect(painter, done, std::min(radius, done.width() / 2), t.accentFill);
}

} // namespace guiche
