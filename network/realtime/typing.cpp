// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/typing.h"

namespace guiche {

TypingTimers::TypingTimers(boost::asio::io_context &context, std::chrono::milliseconds timeout,
                           std::function<void(const QString &)> expired)
    : m_context(context)
    , m_timeout(timeout)
    , m_expired(std::move(expired))
{
}

bool TypingTimers::start(const QString &conversationId)
{
    const bool isNews = !m_timers.contains(conversationId);
    // A new timer each time: a wait of the old one that has just ended cannot be taken for the new one's.
    auto timer = std::make_shared<boost::asio::steady_timer>(m_context);
    m_timers.insert(conversationId, timer);
    wait(conversationId, *timer);
    return isNews;
}

void TypingTimers::wait(const QString &conversationId, boost::asio::steady_timer &timer)
{
    timer.expires_after(m_timeout);
    timer.async_wait([this, conversationId, address = &timer,
                      alive = std::weak_ptr<int>(m_alive)](boost::system::error_code error) {
        if (error || alive.expired())
            return;
        const auto found = m_timers.constFind(conversationId);
        if (found == m_timers.cend() || found->get() != address)
            return;
        m_timers.erase(found);
        m_expired(conversationId);
    });
}

bool TypingTimers::stop(const QString &conversationId)
{
    return m_timers.remove(conversationId) > 0;
}

QStringList TypingTimers::stopAll()
{
    const QStringList conversations = m_timers.keys();
    m_timers.clear();
    return conversations;
}

} // namespace guiche
