// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fadein.h"

#include <QPainter>
#include <QVariantAnimation>

#include "ui/theme/theme.h"

namespace guiche {

namespace {

constexpr int FadeMs = 120;
constexpr int Rise = 4;

} // namespace

void FadeIn::start(const Theme &theme, QWidget *popup, QWidget *rising)
{
    const int duration = theme.motion(FadeMs);
    if (duration == 0 || popup->isVisible() || !popup->parentWidget()->isVisible())
        return;
    auto *fade = new FadeIn(popup, rising, theme.px(Rise), duration);
    // The popup is shown and raised after this returns; the picture has to lie above it from its first frame.
    QMetaObject::invokeMethod(
        fade, [fade] { fade->raise(); }, Qt::QueuedConnection);
}

void FadeIn::startWindow(const Theme &theme, QWidget *popup)
{
    const int duration = theme.motion(FadeMs);
    if (duration == 0)
        return popup->setWindowOpacity(1);
    auto *animation = new QVariantAnimation(popup);
    animation->setStartValue(0.0);
    animation->setEndValue(1.0);
    animation->setDuration(duration);
    animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(animation, &QVariantAnimation::valueChanged, popup,
            [popup](const QVariant &value) { popup->setWindowOpacity(value.toDouble()); });
    popup->setWindowOpacity(0);
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

FadeIn::FadeIn(QWidget *popup, QWidget *rising, int rise, int duration)
    : QWidget(popup->parentWidget())
    , m_behind(popup->parentWidget()->grab(popup->geometry()))
    , m_rising(rising)
    , m_end(rising->pos())
    , m_last(m_end)
    , m_rise(rise)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(popup->geometry());
    auto *animation = new QVariantAnimation(this);
    animation->setStartValue(1.0);
    animation->setEndValue(0.0);
    animation->setDuration(duration);
    animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { step(value.toDouble()); });
    connect(animation, &QVariantAnimation::finished, this, &QObject::deleteLater);
    show();
    animation->start();
}

void FadeIn::step(double opacity)
{
    m_opacity = opacity;
    update();
    if (m_rising && m_rising->pos() == m_last) {
        m_last = m_end + QPoint(0, qRound(m_rise * opacity));
        m_rising->move(m_last);
    }
}

void FadeIn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(m_opacity);
    painter.drawPixmap(0, 0, m_behind);
}

} // namespace guiche
