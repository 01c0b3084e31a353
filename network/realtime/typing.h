// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <memory>

#include "models/domain/types.h"

namespace guiche {

//! \brief Somebody began or stopped typing in a conversation. Never stored; a value that goes to every api
//! thread.
struct TypingChange
{
    qint64 organizationId = 0;
    QString conversationId = {};
    ConversationStatus status = ConversationStatus::Queue;
    qint64 assignedTo = 0;
    qint64 contactKey = 0; //!< of a web conversation, else 0
    qint64 agentId = 0;    //!< who types; 0: the customer
    QString agentName = {};
    bool isTyping = false;
};

//! \brief What one socket says to be typing, so that it ends by itself. One thread.
class TypingTimers final
{
public:
    //! \brief `expired` is called on the context's thread when a notice was not renewed in time.
    TypingTimers(boost::asio::io_context &context, std::chrono::milliseconds timeout,
                 std::function<void(const QString &conversationId)> expired);

    //! \brief True when it is news; a renewal only moves the end.
    [[nodiscard]] bool start(const QString &conversationId);
    //! \brief True when it was typing.
    [[nodiscard]] bool stop(const QString &conversationId);
    //! \brief Everything that was typing, and forgets it (the socket has closed).
    [[nodiscard]] QStringList stopAll();

private:
    void wait(const QString &conversationId, boost::asio::steady_timer &timer);

    boost::asio::io_context &m_context;
    std::chrono::milliseconds m_timeout;
    std::function<void(const QString &)> m_expired;
    QHash<QString, std::shared_ptr<boost::asio::steady_timer>> m_timers;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace guiche
