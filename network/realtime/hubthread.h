// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <memory>
#include <unordered_map>
#include <vector>

#include "models/desk/desk.h"
#include "network/realtime/frames.h"
#include "network/realtime/typing.h"

namespace guiche {

class ChatClient;
class RealtimeHub;
class VisitorClient;

//! \brief The sockets of one api thread and who hears what. Everything but `hasSockets` and `context` belongs
//! to that thread.
//!
//! An event is serialised once, and looked up by organization, user and joined conversation, so that its cost
//! is that of its listeners and not that of the open sockets.
class HubThread final : public std::enable_shared_from_this<HubThread>
{
public:
    HubThread(RealtimeHub &hub, boost::asio::io_context &context, std::unique_ptr<ReadConnection> reader);

    void start();
    void stop(); //!< on the thread, before its context ends
    [[nodiscard]] bool isRunning() const { return m_reader != nullptr; }
    [[nodiscard]] bool hasSockets() const { return m_socketCount.load() > 0; } //!< any thread
    [[nodiscard]] boost::asio::io_context &context() { return m_context; }     //!< any thread
    [[nodiscard]] ReadConnection &reader() { return *m_reader; }
    [[nodiscard]] RealtimeHub &hub() { return m_hub; }

    void add(const std::shared_ptr<ChatClient> &client);
    void remove(const std::shared_ptr<ChatClient> &client);
    void join(const std::shared_ptr<ChatClient> &client, const QString &conversationId);
    void leave(const std::shared_ptr<ChatClient> &client, const QString &conversationId);
    //! \brief After the client's topics have changed.
    void listenToAll(const std::shared_ptr<ChatClient> &client);

    void add(const std::shared_ptr<VisitorClient> &client);
    void remove(const std::shared_ptr<VisitorClient> &client);
    //! \brief A socket that is open but has not said who it is.
    void addSocket() { ++m_socketCount; }
    void removeSocket() { --m_socketCount; }

    void deliver(const std::vector<Event> &events);
    void deliverTyping(const TypingChange &notice);
    //! \brief The web contact of a conversation; 0 when it is another channel's.
    [[nodiscard]] qint64 contactOf(const QString &conversationId);

private:
    using Clients = std::vector<std::shared_ptr<ChatClient>>;
    using Visitors = std::vector<std::shared_ptr<VisitorClient>>;
    struct Organization
    {
        Clients all;
        Clients listensToAll; //!< by topic
        std::unordered_map<qint64, Clients> byUser;
        QHash<QString, Clients> byConversation;
        int visitors = 0;
    };
    struct SentMark
    {
        Visitor visitor;
        QString messageId;
    };

    void deliverToPeople(Organization &organization, const Event &event);
    void deliverToVisitors(const Event &event, std::vector<SentMark> &sent);
    void signOut(const Event &event);
    void markSent(std::vector<SentMark> sent);
    void recheckLater();
    void recheck();

    RealtimeHub &m_hub;
    boost::asio::io_context &m_context;
    std::unique_ptr<ReadConnection> m_reader;
    boost::asio::steady_timer m_recheckTimer;
    std::atomic<int> m_socketCount = 0;
    std::unordered_map<qint64, Organization> m_organizations;
    std::unordered_map<qint64, Visitors> m_visitors; // by contact
    QHash<QString, qint64> m_contacts;               // conversation → web contact, 0 for other channels
    Clients m_targets;    // of the event that is being delivered; kept for its memory
    qint64 m_liveSeq = 0; // newest event that was delivered here
};

} // namespace guiche
