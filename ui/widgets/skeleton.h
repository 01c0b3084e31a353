// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief Grey bars in the shape of what is loading. Appears 200 ms after it is shown, so that a quick answer
//! does not flicker.
class Skeleton final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Skeleton)

public:
    enum class Shape { List, Transcript, Text };

    Skeleton(Theme &theme, Shape shape, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void paintList(QPainter &painter) const;
    void paintTranscript(QPainter &painter) const;
    void paintText(QPainter &painter) const;

    Theme &m_theme;
    Shape m_shape;
    int m_timer = 0;
    bool m_isVisibleNow = false;
};

} // namespace guiche
