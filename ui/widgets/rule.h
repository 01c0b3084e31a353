// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief A hairline between two parts.
class Rule final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rule)

public:
    explicit Rule(Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace guiche
