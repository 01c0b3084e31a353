// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <memory>

#include "models/domain/role.h"
#include "models/domain/types.h"
#include "network/realtime/frames.h"
#include "network/server/http.h"

namespace guiche {

//! \brief What `subscribe` can ask for.
enum class Topic { Queue = 1, Dashboard = 2, Sessions = 4, Agents = 8, Conversations = 16, Contacts = 32 };
Q_DECLARE_FLAGS(Topics, Topic)

//! \brief One socket of a person or a program, as the hub sees it. One thread.
class ChatClient final
{
public:
    ChatClient(std::shared_ptr<WebSocketConnection> connection, Principal principal, QString token)
        : m_connection(std::move(connection))
        , m_principal(std::move(principal))
        , m_token(std::move(token))
    {
    }

    [[nodiscard]] const Principal &principal() const { return m_principal; }
    void setPrincipal(const Principal &principal) { m_principal = principal; }
    [[nodiscard]] const QString &token() const { return m_token; }
    [[nodiscard]] Topics topics() const { return m_topics; }
    void setTopics(Topics topics) { m_topics = topics; }
    [[nodiscard]] const QSet<QString> &joined() const { return m_joined; }
    [[nodiscard]] QSet<QString> &joined() { return m_joined; }

    //! \brief The one rule of who hears what: the caller may see it (`access::sees`), and it is the caller's
    //! own, the queue's, in a joined conversation, or under a topic.
    [[nodiscard]] bool hears(const Event &event) const;

    //! \brief While missed events are replayed, live ones are left out: the replay reads them from the log.
    void beginReplay() { m_isReplaying = true; }
    void endReplay(qint64 upToSeq);
    [[nodiscard]] bool isReplaying() const { return m_isReplaying; }
    //! \brief False for an event that this socket has had, or that its replay will bring.
    [[nodiscard]] bool wants(qint64 seq) const { return !m_isReplaying && seq > m_seq; }
    void sendEvent(qint64 seq, const Frame &frame);
    void send(const Frame &frame);
    void close(std::uint16_t code, std::string_view reason);
    //! \brief The socket is gone; nothing is sent any more.
    void detach() { m_connection.reset(); }
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    [[nodiscard]] std::size_t queued() const { return m_connection ? m_connection->queued() : 0; }

private:
    std::shared_ptr<WebSocketConnection> m_connection;
    Principal m_principal;
    QString m_token; // looked at again now and then, and before every action
    Topics m_topics;
    QSet<QString> m_joined;
    bool m_isReplaying = false;
    qint64 m_seq = 0; // newest event that was sent
};

} // namespace guiche
