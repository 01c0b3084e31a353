// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief "✓ Organization — 2 Administrator — 3 Ready".
class StepBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepBar)

public:
    explicit StepBar(Theme &theme, QWidget *parent = nullptr);
    void setSteps(const QStringList &steps);
    void setCurrent(int step);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    Theme &m_theme;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace guiche
