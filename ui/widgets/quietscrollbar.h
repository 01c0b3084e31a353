// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace guiche {

//! \brief A scroll bar that keeps its place but shows nothing while there is nothing to scroll, so that a
//! list does not change its width with its length.
class QuietScrollBar final : public QScrollBar
{
    Q_DISABLE_COPY_MOVE(QuietScrollBar)

public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (minimum() != maximum())
            QScrollBar::paintEvent(event);
    }
};

} // namespace guiche
