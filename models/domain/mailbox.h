// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace guiche {

//! \brief Lets other threads call an object of this thread without outliving it. Shared by both; the object
//! closes it when it goes.
//!
//! A queue of its own under its own lock, and one event that wakes the owner's thread for all that waits:
//! what is posted is handed over by a lock that race detectors see, which Qt's event queue has not.
class Mailbox final : public std::enable_shared_from_this<Mailbox>
{
public:
    //! \brief On the owner's thread. Always held by a std::shared_ptr.
    explicit Mailbox(QObject *owner);
    ~Mailbox();
    Q_DISABLE_COPY_MOVE(Mailbox)

    //! \brief Nothing runs any more, what was posted before included.
    void close();
    //! \brief `function` runs on the owner's thread, in the order of posting, or never when the mailbox has
    //! been closed by then. Any thread.
    void post(std::move_only_function<void()> function);

private:
    class Bell;

    void ring();
    void empty();

    std::mutex m_mutex; // guards what follows
    QObject *m_bell;    // the owner's child; nullptr: closed
    std::deque<std::move_only_function<void()>> m_waiting;
    bool m_isRung = false;
};

} // namespace guiche
