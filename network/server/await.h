// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/async_result.hpp>
#include <boost/asio/execution/outstanding_work.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>

#include "network/server/http.h"

namespace guiche {

namespace detail {

//! The coroutine that waits, and the executor on which it goes on. Resumes it exactly once: with the value,
//! or, when every copy of the callback was dropped without a call, with an exception, so that no request
//! hangs for ever.
template <class T, class Handler, class Executor> class Waiter final
{
public:
    Waiter(Handler handler, Executor executor)
        : m_handler(std::move(handler))
        , m_executor(std::move(executor))
    {
    }
    ~Waiter()
    {
        if (!m_isDone.exchange(true))
            resume(std::make_exception_ptr(std::runtime_error("A callback was dropped")), std::nullopt);
    }
    Waiter(const Waiter &) = delete;
    Waiter &operator=(const Waiter &) = delete;

    void done(T value)
    {
        if (!m_isDone.exchange(true))
            resume(nullptr, std::optional<T>(std::move(value)));
    }

private:
    void resume(std::exception_ptr exception, std::optional<T> value)
    {
        boost::asio::post(m_executor, [handler = std::move(m_handler), exception = std::move(exception),
                                       value = std::move(value)]() mutable {
            std::move(handler)(std::move(exception), std::move(value));
        });
    }

    std::atomic<bool> m_isDone = false;
    Handler m_handler;
    Executor m_executor; // tracked: the thread's context has work until the callback comes
};

} // namespace detail

//! \brief Suspends the coroutine until the callback that `start` is given is called; returns the callback's
//! value.
//!
//! `start` runs at once on the coroutine's thread. The callback may be called on any thread, also before
//! `start` returns; the coroutine goes on on its own executor. Only the first call counts. Throws
//! std::runtime_error when all copies of the callback are destroyed uncalled.
template <class T> Task<T> awaitCallback(std::function<void(std::function<void(T)>)> start)
{
    auto executor = boost::asio::prefer(co_await boost::asio::this_coro::executor,
                                        boost::asio::execution::outstanding_work.tracked);
    auto initiate = [&start, &executor](auto handler) {
        using Waiter = detail::Waiter<T, decltype(handler), decltype(executor)>;
        auto waiter = std::make_shared<Waiter>(std::move(handler), std::move(executor));
        start([waiter](T value) { waiter->done(std::move(value)); });
    };
    std::optional<T> value = co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>,
                                                                  void(std::exception_ptr, std::optional<T>)>(
        initiate, boost::asio::use_awaitable);
    co_return std::move(*value);
}

} // namespace guiche
