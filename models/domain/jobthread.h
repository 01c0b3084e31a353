// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace guiche {

//! \brief One thread for slow work on files, in the order in which it was given. Answers go back through a
//! Mailbox. The thread starts with the first job.
class JobThread final
{
public:
    //! \brief `name`: as debuggers show it, up to 15 characters.
    explicit JobThread(std::string name);
    ~JobThread(); //!< finishes what is queued, then joins
    JobThread(const JobThread &) = delete;
    JobThread &operator=(const JobThread &) = delete;

    //! \brief Any thread. The job must not throw.
    void start(std::move_only_function<void()> job);
    //! \brief Blocks until nothing is queued or running; for the end of a program, and for tests.
    void wait();

private:
    void work();

    std::string m_name;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::deque<std::move_only_function<void()>> m_jobs;
    bool m_isBusy = false;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace guiche
