// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/apithread.h"

#include <pthread.h>

#include <boost/asio/post.hpp>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "models/domain/log.h"
#include "network/server/httpconnection.h"

namespace guiche {

namespace {

using namespace std::chrono_literals;

// How late a deadline may be noticed: a quarter of a second, or less where a test shortens the limits.
constexpr std::chrono::milliseconds MaximumSweepInterval = 250ms;
constexpr std::chrono::milliseconds StoppingSweepInterval = 10ms;
// What a stop waits for handlers after their sockets were cut.
constexpr std::chrono::seconds AbandonAfter = 5s;

std::chrono::milliseconds sweepInterval(const ServerLimits &limits)
{
    const auto shortest = std::min({limits.idle, limits.header, limits.handshake, limits.ping, limits.closing,
                                    limits.linger, limits.stop});
    return std::clamp(shortest / 8, std::chrono::milliseconds(5), MaximumSweepInterval);
}

} // namespace

ApiThread::ApiThread(unsigned number, ServerParts &parts)
    : m_number(number)
    , m_parts(parts)
    , m_context(std::make_unique<boost::asio::io_context>(1))
    , m_work(m_context->get_executor())
    , m_sweepTimer(std::make_unique<boost::asio::steady_timer>(*m_context))
    , m_sweepInterval(sweepInterval(parts.options.limits))
    , m_recorder(parts.metrics)
    , m_random(std::random_device()())
{
}

ApiThread::~ApiThread()
{
    requestStop();
    join();
}

std::future<void> ApiThread::start()
{
    std::promise<void> ready;
    std::future<void> result = ready.get_future();
    m_thread = std::jthread([this, promise = std::move(ready)]() mutable { run(std::move(promise)); });
    return result;
}

void ApiThread::run(std::promise<void> ready)
{
    pthread_setname_np(pthread_self(), ("api-" + std::to_string(m_number)).c_str());
    try {
        m_state = m_parts.application.startThread(*m_context);
    } catch (...) {
        ready.set_exception(std::current_exception());
        return;
    }
    scheduleSweep();
    ready.set_value();
    runContext();

    // The state goes first, so that its timers do not hold the context; then what was under way may end.
    m_state.reset();
    m_sweepTimer.reset();
    m_context->restart();
    m_context->run_until(m_stopDeadline + AbandonAfter);
    if (!m_context->stopped()) {
        // Somebody will still call back. The context must live for that call, which then finds it idle.
        qCWarning(lcHttp, "api-%u: a handler did not end in time and is abandoned", m_number);
        static_cast<void>(m_context.release());
    }
}

void ApiThread::runContext()
{
    for (;;) {
        try {
            m_context->run();
            return;
        } catch (const std::exception &e) {
            qCCritical(lcHttp, "api-%u: %s", m_number, e.what());
        } catch (...) {
            qCCritical(lcHttp, "api-%u: an unknown exception", m_number);
        }
    }
}

void ApiThread::requestStop()
{
    if (!m_thread.joinable())
        return;
    boost::asio::post(*m_context, [this] {
        if (m_isStopping)
            return;
        m_isStopping = true;
        m_stopDeadline = std::chrono::steady_clock::now() + limits().stop;
        m_work.reset();
        for (Connection &connection : m_connections)
            connection.shutDown();
        scheduleSweep(); // at the pace of a stop
    });
}

void ApiThread::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void ApiThread::adopt(Socket socket, std::shared_ptr<const ListenerInfo> listener)
{
    boost::asio::post(*m_context,
                      [this, socket = std::move(socket), listener = std::move(listener),
                       slot = ConnectionSlot(m_parts.connections), load = ConnectionSlot(m_load)]() mutable {
                          if (m_isStopping)
                              return;
                          startHttpConnection(*this, std::move(socket), std::move(listener),
                                              {std::move(slot), std::move(load)});
                      });
}

void ApiThread::add(Connection &connection)
{
    m_connections.push_back(connection);
    if (m_isStopping)
        connection.shutDown();
}

void ApiThread::scheduleSweep()
{
    m_sweepTimer->expires_after(m_isStopping ? std::min(m_sweepInterval, StoppingSweepInterval)
                                             : m_sweepInterval);
    m_sweepTimer->async_wait([this](const boost::system::error_code &error) {
        if (!error)
            sweep();
    });
}

void ApiThread::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    // A sweep only cancels operations: no connection ends before its coroutine runs again.
    for (Connection &connection : m_connections)
        connection.sweep(now);
    if (m_isStopping && m_connections.empty()) {
        m_context->stop();
        return;
    }
    if (m_isStopping && now >= m_stopDeadline) {
        for (Connection &connection : m_connections)
            connection.cut();
        if (now >= m_stopDeadline + AbandonAfter) {
            m_context->stop();
            return;
        }
    }
    scheduleSweep();
}

std::string_view ApiThread::date()
{
    const std::time_t now = std::time(nullptr);
    if (now != m_dateSecond) {
        m_dateSecond = now;
        std::tm parts{};
        ::gmtime_r(&now, &parts);
        // Not strftime: the desktop runs in the locale of its user.
        static constexpr std::array Days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr std::array Months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const int length = std::snprintf(m_date.data(), m_date.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                                         Days[static_cast<std::size_t>(parts.tm_wday)], parts.tm_mday,
                                         Months[static_cast<std::size_t>(parts.tm_mon)], parts.tm_year + 1900,
                                         parts.tm_hour, parts.tm_min, parts.tm_sec);
        m_dateLength = static_cast<std::size_t>(std::clamp(length, 0, static_cast<int>(m_date.size()) - 1));
    }
    return {m_date.data(), m_dateLength};
}

std::string ApiThread::newRequestId()
{
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count();
    const std::uint64_t high = (static_cast<std::uint64_t>(now) << 16) | 0x7000U | (m_random() & 0xfffU);
    const std::uint64_t low = (m_random() >> 2) | (std::uint64_t{2} << 62);
    static constexpr char Digits[] = "0123456789abcdef";
    std::string text(36, '-');
    std::size_t at = 0;
    for (unsigned i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            ++at;
        const std::uint64_t half = i < 16 ? high : low;
        text[at++] = Digits[(half >> (60 - 4 * (i % 16))) & 15];
    }
    return text;
}

} // namespace guiche
