// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <variant>

#include "network/server/http.h"

namespace guiche {

//! \brief A part of what a listener serves, mounted into the application's routing: WebSocket endpoints and
//! the pages beside them. One object for all threads, as Application.
class Endpoints
{
public:
    using Upgrade = std::variant<Reply, std::unique_ptr<WebSocketHandler>>;

    virtual ~Endpoints() = default;
    //! \brief Its own state for one api thread; made on that thread. The application keeps it beside its own
    //! and hands it back with each call on that thread. May be null when the endpoints need none.
    [[nodiscard]] virtual std::unique_ptr<ThreadState> startThread(boost::asio::io_context &context) = 0;
    //! \brief True when the path belongs to these endpoints, whatever the method. Cheap; any api thread.
    [[nodiscard]] virtual bool matches(const Request &request) const = 0;
    //! \brief As Application::bodyPolicy, for a request that matches.
    [[nodiscard]] virtual BodyPolicy bodyPolicy(const Request &) const { return {}; }
    //! \brief Answers a request that is not an upgrade. `thread` is what startThread returned.
    [[nodiscard]] virtual Task<Reply> handle(Request &request, ThreadState *thread) = 0;
    //! \brief A handler, or the reply that refuses the upgrade.
    [[nodiscard]] virtual Task<Upgrade> upgrade(Request &request, ThreadState *thread) = 0;
};

} // namespace guiche
