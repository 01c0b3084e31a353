// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QScrollBar>

namespace guiche {

//! \brief Lets a scroll bar keep its place but show nothing while there is nothing to scroll, so that a list
//! does not change its width with its length. A filter on the view's own bar, whose connections to the view
//! stay as they are.
class QuietScrollBar final : public QObject
{
    Q_DISABLE_COPY_MOVE(QuietScrollBar)

public:
    explicit QuietScrollBar(QScrollBar *bar)
        : QObject(bar)
    {
        bar->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *bar = static_cast<QScrollBar *>(watched);
        return event->type() == QEvent::Paint && bar->minimum() == bar->maximum();
    }
};

} // namespace guiche
