// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabstrip.h"

namespace guiche {

//! \brief Tabs as plain titles; a line in the accent lies under the current one. 40 high.
class UnderlineTabs final : public TabStrip
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnderlineTabs)

public:
    explicit UnderlineTabs(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    //! \brief Where a title stands, for tests and tool tips.
    [[nodiscard]] QRect tabRect(int index) const;

protected:
    [[nodiscard]] int tabAt(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int tabWidth(int index) const;
};

} // namespace guiche
