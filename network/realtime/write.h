// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

#include "models/store/writer.h"
#include "network/server/await.h"

namespace guiche {

//! \brief Queues a job at the writer; the coroutine goes on, on its own thread, after the commit.
template <class Job>
auto writeFrom(Writer &writer, Job job) -> Task<std::invoke_result_t<Job &, WriteTransaction &>>
{
    using R = std::invoke_result_t<Job &, WriteTransaction &>;
    std::function<R(WriteTransaction &)> function = std::move(job);
    std::function<void(std::function<void(R)>)> start = [&writer, &function](std::function<void(R)> done) {
        if constexpr (std::is_void_v<typename R::value_type>)
            writer.submit(std::move(function), std::move(done));
        else
            writer.submit<typename R::value_type>(std::move(function), std::move(done));
    };
    R result = co_await awaitCallback<R>(std::move(start));
    co_return result;
}

} // namespace guiche
