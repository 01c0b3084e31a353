// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/customertypingnotices.h"

#include <utility>
#include <vector>

namespace guiche {

CustomerTypingNotices::CustomerTypingNotices(std::function<void(const CustomerTyping &)> told,
                                             std::chrono::milliseconds timeout)
    : m_told(std::move(told))
    , m_timeout(timeout)
{
    m_sweep.setInterval(timeout / 4);
    QObject::connect(&m_sweep, &QTimer::timeout, &m_sweep, [this] { sweep(); });
}

void CustomerTypingNotices::note(const CustomerTyping &notice)
{
    if (!notice.isTyping) {
        if (m_typing.erase(notice.conversationId) > 0)
            tell(notice, false);
        return;
    }
    const auto [typing, isNews] = m_typing.try_emplace(notice.conversationId);
    typing->second = {.notice = notice, .end = QDeadlineTimer(m_timeout)};
    if (!m_sweep.isActive())
        m_sweep.start();
    if (isNews)
        tell(notice, true);
}

void CustomerTypingNotices::endAll()
{
    m_sweep.stop();
    for (const auto &[id, typing] : std::exchange(m_typing, {}))
        tell(typing.notice, false);
}

void CustomerTypingNotices::sweep()
{
    std::vector<CustomerTyping> ended;
    std::erase_if(m_typing, [&ended](const auto &one) {
        if (!one.second.end.hasExpired())
            return false;
        ended.push_back(one.second.notice);
        return true;
    });
    if (m_typing.empty())
        m_sweep.stop();
    for (const CustomerTyping &notice : ended)
        tell(notice, false);
}

void CustomerTypingNotices::tell(CustomerTyping notice, bool isTyping) const
{
    notice.isTyping = isTyping;
    if (m_told)
        m_told(notice);
}

} // namespace guiche
