// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

class QVBoxLayout;

namespace guiche {

//! \brief A surface with a hairline round it, and a column for its content.
class Card : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    //! \brief Padding at scale 1: at the sides, and above and below.
    void setPadding(int sides, int ends);

protected:
    [[nodiscard]] Theme &theme() const { return m_theme; }
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Theme &m_theme;
    QVBoxLayout *m_column;
    int m_sides = 24;
    int m_ends = 20;
};

} // namespace guiche
