// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "models/store/store.h"

namespace guiche {

class ContactImports;
class Retention;

//! \brief The thread `chores`: what takes long and nobody waits for. Imports when there are some, and every
//! hour the sweep of data that is older than it is to be kept. It reads on its own connection and writes in
//! small batches through the writer. Rules and store must outlive it.
class Chores final
{
public:
    Chores(Store &store, const ContactImports &imports, const Retention &retention);
    ~Chores(); //!< ends after the batch that is being written
    Chores(const Chores &) = delete;
    Chores &operator=(const Chores &) = delete;

    void start();
    //! \brief There is something new to do. Thread-safe.
    void wake();

private:
    void work();
    [[nodiscard]] bool isStopping();

    Store &m_store;
    const ContactImports &m_imports;
    const Retention &m_retention;
    std::mutex m_mutex; // guards the two flags
    std::condition_variable m_wakeUp;
    bool m_isStopping = false;
    bool m_isWoken = true; // what was left over when the program ended
    std::thread m_thread;
};

} // namespace guiche
