// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief How far something is: a 6 px bar. While nobody knows, a piece of it moves to and fro (or stands,
//! where nothing is to move).
class ProgressLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressLine)

public:
    explicit ProgressLine(Theme &theme, QWidget *parent = nullptr);

    //! \brief 0…1; below 0: not known.
    void setFraction(double fraction);
    [[nodiscard]] double fraction() const { return m_fraction; }
    //! \brief What it is the progress of, for assistive technology; the percentage is added.
    void setPurpose(const QString &purpose);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void watchClock();
    void describe();

    Theme &m_theme;
    QString m_purpose;
    double m_fraction = -1;
    int m_step = 0;
    int m_timer = 0;
};

} // namespace guiche
