// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/workpool.h"

#include <pthread.h>

#include <algorithm>
#include <string>

#include "models/domain/log.h"

namespace guiche {

WorkPool::WorkPool(unsigned threads, std::size_t queueLimit)
    : m_queueLimit(queueLimit)
{
    const unsigned count = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency() / 2);
    m_threads.reserve(count);
    for (unsigned i = 0; i < count; ++i)
        m_threads.emplace_back([this, i] { work(i); });
}

WorkPool::~WorkPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wakeUp.notify_all();
}

bool WorkPool::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping || m_jobs.size() >= m_queueLimit)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_wakeUp.notify_one();
    return true;
}

void WorkPool::work(unsigned number)
{
    pthread_setname_np(pthread_self(), ("work-" + std::to_string(number)).c_str());
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

namespace detail {

Error workFailed(const std::exception_ptr &exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const std::exception &e) {
        qCCritical(lcHttp, "Work on the pool failed: %s", e.what());
    } catch (...) {
        qCCritical(lcHttp, "Work on the pool failed");
    }
    return Error{ErrorCode::Internal, GUICHE_ERROR_TEXT("Internal error")};
}

Error workQueueFull()
{
    return Error{ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The server is busy; try again later")};
}

} // namespace detail

} // namespace guiche
