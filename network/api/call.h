// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <chrono>
#include <memory>
#include <vector>

#include "models/desk/desk.h"
#include "network/api/contract.h"
#include "network/api/query.h"
#include "network/api/routes.h"
#include "network/server/await.h"
#include "network/server/metrics.h"
#include "network/server/staticfiles.h"
#include "network/server/workpool.h"

namespace guiche {

//! \brief What handlers need, the same for every call and thread.
struct ApiServices
{
    Desk &desk;
    WorkPool &pool;
    Metrics &metrics;
    Contract contract = {};
    ErrorTexts texts = {};
    std::chrono::milliseconds scanWait{15'000}; //!< how long `/scan` waits for its code
    StaticFiles files = {};                     //!< the contract and the pages that show it
};

//! \brief One api thread's own: its read connection, and the states of the mounted endpoints.
struct ApiThreadState final : ThreadState
{
    std::unique_ptr<ReadConnection> reader;
    std::vector<std::unique_ptr<ThreadState>> endpoints;
};

//! \brief One request on its way through the pipeline. Lives on the api thread for the length of the request.
struct Call
{
    Request &request;
    ApiThreadState &thread;
    const ApiServices &services;
    Language language = Language::Portuguese;
    Principal who = {};
    PathValues path = {};
    Query query = {};
    QJsonObject body = {};

    [[nodiscard]] const Desk &desk() const { return services.desk; }
    [[nodiscard]] ReadConnection &db() const { return *thread.reader; }
    //! \brief The value of the template's variable, by its place.
    [[nodiscard]] QString id(std::size_t place = 0) const
    {
        const std::string_view value = path.values[place];
        return QString::fromUtf8(value.data(), qsizetype(value.size()));
    }
    //! \brief The same as a number that is written the way answers write it (no sign, space or leading zero);
    //! 0 (which nothing has) for anything else.
    [[nodiscard]] qint64 number(std::size_t place = 0) const
    {
        const QString text = id(place);
        const qint64 number = text.toLongLong();
        return number > 0 && QString::number(number) == text ? number : 0;
    }
    //! \brief A header as text.
    [[nodiscard]] QString header(std::string_view name) const
    {
        const std::string_view value = request.headers.value(name);
        return QString::fromUtf8(value.data(), qsizetype(value.size()));
    }
};

//! \brief Runs a rule in the writer's next transaction and waits for the commit. The call must stay alive
//! meanwhile, which it does within its handler.
template <class T = void, class Rule> Task<Result<T>> write(const Call &call, Rule rule)
{
    Writer &writer = call.services.desk.store().writer();
    std::function<Result<T>(WriteTransaction &)> job(std::move(rule));
    std::function<void(std::function<void(Result<T>)>)> start = [&writer,
                                                                 &job](std::function<void(Result<T>)> done) {
        if constexpr (std::is_void_v<T>)
            writer.submit(std::move(job), std::move(done));
        else
            writer.submit<T>(std::move(job), std::move(done));
    };
    Result<T> result = co_await awaitCallback<Result<T>>(std::move(start));
    co_return result;
}

// GUICHE_TRY and GUICHE_CHECK for coroutines. The expression is written before the macro's return, so that a
// co_await stands alone in its statement.
#define GUICHE_CO_TRY(name, expression)                                                                      \
    auto name##Result = expression;                                                                          \
    if (!name##Result)                                                                                       \
        co_return std::unexpected(std::move(name##Result.error()));                                          \
    auto &name = *name##Result
#define GUICHE_CO_CHECK(name, expression)                                                                    \
    auto name = expression;                                                                                  \
    if (!name)                                                                                               \
    co_return std::unexpected(std::move(name.error()))

} // namespace guiche
