// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief The coloured side of the sign-in: name, three numbered tickets, what the program is for. 560 wide.
class BrandPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrandPanel)

public:
    explicit BrandPanel(Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Ticket
    {
        double x, y, angle;
        int number;
        double strength;
    };
    void paintTicket(QPainter &painter, const Ticket &ticket) const;
    void paintWords(QPainter &painter) const;

    Theme &m_theme;
};

} // namespace guiche
