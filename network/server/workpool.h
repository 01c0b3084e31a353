// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <variant>
#include <vector>

#include "models/domain/error.h"
#include "network/server/await.h"

namespace guiche {

//! \brief Threads `work-0…` for slow pure functions on values (argon2, images), off the api threads.
class WorkPool final
{
public:
    //! \brief `threads` 0: half of the cores, at least one. More than `queueLimit` waiting jobs are refused.
    explicit WorkPool(unsigned threads = 0, std::size_t queueLimit = 1024);
    ~WorkPool(); //!< finishes what is queued, then joins
    WorkPool(const WorkPool &) = delete;
    WorkPool &operator=(const WorkPool &) = delete;

    //! \brief Queues a job; false when the queue is full. Any thread. The job must not throw.
    [[nodiscard]] bool post(std::function<void()> job);

    //! \brief Runs `function` on the pool; the coroutine resumes on its own thread with what it returned.
    //!
    //! When it returns a `Result`, an exception becomes ErrorCode::Internal and a full queue Unavailable;
    //! otherwise both are thrown in the coroutine (which the server answers with 500).
    template <class Function, class R = std::invoke_result_t<Function &>> Task<R> run(Function function);

private:
    void work(unsigned number);

    std::mutex m_mutex; // guards m_jobs and m_isStopping
    std::condition_variable m_wakeUp;
    std::deque<std::function<void()>> m_jobs;
    bool m_isStopping = false;
    std::size_t m_queueLimit;
    std::vector<std::jthread> m_threads;
};

namespace detail {

template <class R> struct IsResult : std::false_type
{
};
template <class T> struct IsResult<Result<T>> : std::true_type
{
};

//! Logs the exception and returns the Error that stands for it.
[[nodiscard]] Error workFailed(const std::exception_ptr &exception);
[[nodiscard]] Error workQueueFull();

} // namespace detail

template <class Function, class R> Task<R> WorkPool::run(Function function)
{
    static_assert(!std::is_void_v<R>, "a pure function returns a value");
    using Outcome = std::variant<R, std::exception_ptr>;
    auto shared = std::make_shared<Function>(std::move(function));
    bool isQueued = true;
    std::function<void(std::function<void(std::shared_ptr<Outcome>)>)> start =
        [this, shared, &isQueued](std::function<void(std::shared_ptr<Outcome>)> done) {
            isQueued = post([shared, done]() {
                auto outcome = std::make_shared<Outcome>(std::in_place_index<1>, nullptr);
                try {
                    outcome = std::make_shared<Outcome>(std::in_place_index<0>, (*shared)());
                } catch (...) {
                    outcome = std::make_shared<Outcome>(std::in_place_index<1>, std::current_exception());
                }
                done(std::move(outcome));
            });
            if (!isQueued)
                done(nullptr);
        };
    const std::shared_ptr<Outcome> outcome =
        co_await awaitCallback<std::shared_ptr<Outcome>>(std::move(start));
    if (outcome && outcome->index() == 0)
        co_return std::move(std::get<0>(*outcome));
    if constexpr (detail::IsResult<R>::value) {
        co_return std::unexpected(outcome ? detail::workFailed(std::get<1>(*outcome))
                                          : detail::workQueueFull());
    } else {
        if (!outcome)
            throw std::runtime_error("The work queue is full");
        std::rethrow_exception(std::get<1>(*outcome));
    }
}

} // namespace guiche
