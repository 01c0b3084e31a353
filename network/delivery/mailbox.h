// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <mutex>
#include <utility>

namespace guiche {

//! \brief Lets other threads call an object of this thread without outliving it. Shared by both; the object
//! closes it when it goes.
class Mailbox final
{
public:
    explicit Mailbox(QObject *owner)
        : m_owner(owner)
    {
    }
    Q_DISABLE_COPY_MOVE(Mailbox)

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_owner = nullptr;
    }
    //! \brief `function` runs on the owner's thread, or never when the owner is gone. Any thread.
    template <class Function> void post(Function function)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_owner)
            QMetaObject::invokeMethod(m_owner, std::move(function), Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex; // guards the pointer
    QObject *m_owner;
};

} // namespace guiche
