// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/hub.h"

#include <boost/asio/post.hpp>

#include <algorithm>

#include "models/domain/log.h"
#include "network/realtime/hubthread.h"

namespace guiche {

RealtimeHub::RealtimeHub(Desk &desk, WorkPool &work, const RealtimeOptions &options)
    : m_desk(desk)
    , m_work(work)
    , m_options(options)
    , m_limiter(desk.clock())
{
    m_subscription = desk.store().subscribe([this](const Store::Committed &events) { committed(events); });
}

RealtimeHub::~RealtimeHub()
{
    m_desk.store().unsubscribe(m_subscription);
}

std::shared_ptr<HubThread> RealtimeHub::startThread(boost::asio::io_context &context)
{
    Result<std::unique_ptr<ReadConnection>> reader = m_desk.store().openReader();
    if (!reader) {
        qCWarning(lcWs) << "No store connection for the live events:" << reader.error().english();
        return nullptr;
    }
    auto thread = std::make_shared<HubThread>(*this, context, std::move(*reader));
    thread->start();
    const std::scoped_lock lock(m_mutex);
    m_threads.push_back(thread);
    return thread;
}

void RealtimeHub::stopThread(const std::shared_ptr<HubThread> &thread)
{
    {
        const std::scoped_lock lock(m_mutex);
        std::erase(m_threads, thread);
    }
    thread->stop();
}

void RealtimeHub::committed(const Store::Committed &events)
{
    if (events->empty())
        return;
    const std::scoped_lock lock(m_mutex);
    for (const std::shared_ptr<HubThread> &thread : m_threads) {
        if (!thread->hasSockets())
            continue;
        boost::asio::post(thread->context(), [thread, events] { thread->deliver(*events); });
    }
}

void RealtimeHub::sayTyping(const TypingChange &notice)
{
    const auto shared = std::make_shared<const TypingChange>(notice);
    const std::scoped_lock lock(m_mutex);
    for (const std::shared_ptr<HubThread> &thread : m_threads) {
        if (!thread->hasSockets())
            continue;
        boost::asio::post(thread->context(), [thread, shared] { thread->deliverTyping(*shared); });
    }
}

RateDecision RealtimeHub::take(const RateRule &rule, std::string_view key)
{
    return m_options.rateLimits ? m_limiter.take(rule, key) : RateDecision{};
}

QString RealtimeHub::errorText(const Error &error, const std::string &acceptLanguage) const
{
    return m_options.errorText ? m_options.errorText(error, acceptLanguage) : error.english();
}

} // namespace guiche
