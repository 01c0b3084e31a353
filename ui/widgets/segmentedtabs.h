// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabstrip.h"

namespace guiche {

//! \brief Tabs as a trough with equal segments. 32 high.
class SegmentedTabs final : public TabStrip
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentedTabs)

public:
    explicit SegmentedTabs(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int tabAt(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect segment(int index) const;
};

} // namespace guiche
