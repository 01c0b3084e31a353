// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>

#include "models/domain/error.h"
#include "network/server/http.h"
#include "network/server/metrics.h"
#include "network/server/requestlog.h"
#include "network/server/serveroptions.h"

namespace guiche {

//! \brief The HTTP/1.1 and WebSocket server: named threads, each with its own asio context and its
//! connections.
//!
//! A connection stays on one thread for life, so what it calls needs no locks. Application, metrics and log
//! must outlive the server.
class HttpServer final
{
public:
    HttpServer(Application &application, Metrics &metrics, RequestLog &log);
    ~HttpServer(); //!< stops
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    //! \brief Binds every listener, starts the threads and returns the URL of each listener by its name
    //! (`http://127.0.0.1:8000`), without a trailing slash.
    //!
    //! Blocks until every thread has its state. Errors (nothing is left running then): Validation (an address
    //! that is not loopback without TLS, an unknown host, an unreadable certificate or key), Unavailable
    //! (cannot bind; the text names host:port), Internal (the application could not start a thread).
    [[nodiscard]] Result<std::map<std::string, std::string>> start(const ServerOptions &options);

    //! \brief Stops accepting, lets open requests finish, closes WebSockets with 1001, and joins the threads.
    //! What is still open after `limits.stop` is cut. From any thread but the api threads; may be called
    //! twice.
    void stop();

    //! \brief Open connections of all listeners. Any thread.
    [[nodiscard]] std::size_t connectionCount() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace guiche
