// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>

#include <memory>
#include <mutex>
#include <vector>

#include "models/desk/desk.h"
#include "network/realtime/presence.h"
#include "network/realtime/realtimeoptions.h"
#include "network/realtime/typing.h"
#include "network/server/ratelimiter.h"
#include "network/server/workpool.h"

namespace guiche {

class HubThread;

//! \brief What is shared between the api threads of the hub: follows the store's commits and hands each on,
//! as one shared value, to every thread that has sockets. Thread-safe.
class RealtimeHub final
{
public:
    RealtimeHub(Desk &desk, WorkPool &work, const RealtimeOptions &options);
    ~RealtimeHub();
    RealtimeHub(const RealtimeHub &) = delete;
    RealtimeHub &operator=(const RealtimeHub &) = delete;

    //! \brief The hub's part on one api thread; null when its store connection cannot be opened.
    [[nodiscard]] std::shared_ptr<HubThread> startThread(boost::asio::io_context &context);
    void stopThread(const std::shared_ptr<HubThread> &thread);

    //! \brief To every thread, the caller's included.
    void sayTyping(const TypingChange &notice);

    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] WorkPool &work() { return m_work; }
    [[nodiscard]] Presence &presence() { return m_presence; }
    [[nodiscard]] const RealtimeOptions &options() const { return m_options; }
    //! \brief Counts one call of `key`; true when it may go on. Always true when limits are off.
    [[nodiscard]] RateDecision take(const RateRule &rule, std::string_view key);
    [[nodiscard]] QString errorText(const Error &error, const std::string &acceptLanguage) const;

private:
    void committed(const Store::Committed &events);

    Desk &m_desk;
    WorkPool &m_work;
    RealtimeOptions m_options;
    Presence m_presence;
    RateLimiter m_limiter;
    std::mutex m_mutex; // guards m_threads
    std::vector<std::shared_ptr<HubThread>> m_threads;
    int m_subscription = 0;
};

} // namespace guiche
