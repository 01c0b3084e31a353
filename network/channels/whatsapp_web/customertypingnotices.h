// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>

#include "models/desk/whatsappintake.h"

namespace guiche {

//! \brief Which customers are typing, so that each is told of once and ends by itself: WhatsApp renews a
//! notice every few seconds and says nothing when the phone is gone. One thread with an event loop.
class CustomerTypingNotices final
{
public:
    //! \brief `told` hears what is news. A notice that is not renewed for `timeout` ends at the latest a
    //! quarter of it later.
    CustomerTypingNotices(std::function<void(const CustomerTyping &)> told,
                          std::chrono::milliseconds timeout);
    Q_DISABLE_COPY_MOVE(CustomerTypingNotices)

    void note(const CustomerTyping &notice);
    //! \brief Nobody is heard any more: all of them have stopped.
    void endAll();

private:
    struct Typing
    {
        CustomerTyping notice = {};
        QDeadlineTimer end = {};
    };
    void sweep();
    void tell(CustomerTyping notice, bool isTyping) const;

    std::function<void(const CustomerTyping &)> m_told;
    std::chrono::milliseconds m_timeout;
    std::map<QString, Typing> m_typing; // by conversation
    QTimer m_sweep;
};

} // namespace guiche
