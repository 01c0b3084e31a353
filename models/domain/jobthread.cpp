// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jobthread.h"

#include <pthread.h>

#include <utility>

namespace guiche {

JobThread::JobThread(std::string name)
    : m_name(std::move(name))
{
}

JobThread::~JobThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void JobThread::start(std::move_only_function<void()> job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
        if (!m_thread.joinable())
            m_thread = std::thread([this] { work(); });
    }
    m_changed.notify_all();
}

void JobThread::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_jobs.empty() && !m_isBusy; });
}

void JobThread::work()
{
    pthread_setname_np(pthread_self(), m_name.c_str());
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_isBusy = true;
        lock.unlock();
        job();
        job = nullptr;
        lock.lock();
        m_isBusy = false;
        m_changed.notify_all();
    }
}

} // namespace guiche
