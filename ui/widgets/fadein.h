// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace guiche {

class Theme;

//! \brief Lets a popup appear over 120 ms (visual specification, section 4 "Motion"): what was behind it
//! fades away while it rises by 4 px. It is there, and takes keys and clicks, from the first moment. Nothing
//! moves when the theme says so.
//!
//! A picture of what was behind, not an effect on the popup: QGraphicsEffect would draw each of its frames
//! twice.
class FadeIn final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FadeIn)

public:
    //! \brief Call before `popup`, a child widget whose place is known, is shown. `rising`: the part of it
    //! that rises, itself or a child.
    static void start(const Theme &theme, QWidget *popup, QWidget *rising);
    //! \brief The same for a popup with a window of its own, where the desktop can show that.
    static void startWindow(const Theme &theme, QWidget *popup);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FadeIn(QWidget *popup, QWidget *rising, int rise, int duration);
    void step(double opacity);

    QPixmap m_behind;
    QPointer<QWidget> m_rising;
    QPoint m_end;  //!< where the rising part belongs
    QPoint m_last; //!< where the last step put it: moved by others, it is left alone
    int m_rise;
    double m_opacity = 1;
};

} // namespace guiche
