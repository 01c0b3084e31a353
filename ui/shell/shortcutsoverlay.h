// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/overlay.h"

class QScrollArea;

namespace guiche {

//! \brief All shortcuts, by place.
class ShortcutsOverlay final : public Overlay
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsOverlay)

public:
    ShortcutsOverlay(Theme &theme, QWidget *window);

protected:
    [[nodiscard]] QSize panelSize(const QSize &window) const override;
    void opened() override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QScrollArea *m_area;
};

} // namespace guiche
