// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <ctime>
#include <exception>
#include <future>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <thread>

#include "network/server/connection.h"
#include "network/server/http.h"
#include "network/server/metrics.h"
#include "network/server/requestlog.h"
#include "network/server/serveroptions.h"

namespace guiche {

//! \brief What all threads of one server share.
struct ServerParts
{
    Application &application;
    Metrics &metrics;
    RequestLog &log;
    ServerOptions options;
    std::atomic<std::size_t> connections = 0;
};

//! \brief One thread `api-N` with its asio context, its application state and its connections.
class ApiThread final
{
public:
    ApiThread(unsigned number, ServerParts &parts);
    ~ApiThread();
    ApiThread(const ApiThread &) = delete;
    ApiThread &operator=(const ApiThread &) = delete;

    //! \brief Starts the thread; the future tells when its state stands, or why it does not.
    [[nodiscard]] std::future<void> start();
    //! \brief Begins the graceful stop; join() waits for it. Any thread.
    void requestStop();
    void join();

    //! \brief Any thread.
    [[nodiscard]] boost::asio::io_context &context() { return *m_context; }
    [[nodiscard]] std::size_t load() const { return m_load; }

    //! \brief Takes over an accepted socket. Any thread.
    void adopt(Socket socket, std::shared_ptr<const ListenerInfo> listener);

    // The rest is for the thread's own connections.
    [[nodiscard]] ServerParts &parts() { return m_parts; }
    [[nodiscard]] const ServerLimits &limits() const { return m_parts.options.limits; }
    [[nodiscard]] ThreadState &state() { return *m_state; }
    [[nodiscard]] Metrics::Recorder &recorder() { return m_recorder; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    void add(Connection &connection);
    //! \brief The `Date` of this second (RFC 9110, section 5.6.7).
    [[nodiscard]] std::string_view date();
    //! \brief A UUIDv7. Not secret: its random part comes from a fast generator that is seeded by the system.
    [[nodiscard]] std::string newRequestId();

private:
    void run(std::promise<void> ready);
    void runContext();
    void scheduleSweep();
    void sweep();

    unsigned m_number;
    ServerParts &m_parts;
    std::atomic<std::size_t> m_load = 0; // before the context, which may hold sockets that count here
    std::unique_ptr<boost::asio::io_context> m_context;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    std::unique_ptr<ThreadState> m_state;
    ConnectionList m_connections;
    std::unique_ptr<boost::asio::steady_timer> m_sweepTimer;
    std::chrono::milliseconds m_sweepInterval;
    Metrics::Recorder m_recorder;
    bool m_isStopping = false;
    Connection::TimePoint m_stopDeadline;
    std::time_t m_dateSecond = 0;
    std::array<char, 32> m_date{};
    std::size_t m_dateLength = 0;
    std::mt19937_64 m_random;
    std::jthread m_thread;
};

} // namespace guiche
