// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <memory>
#include <vector>

#include "models/desk/webchat.h"
#include "network/realtime/frames.h"
#include "network/server/http.h"

namespace guiche {

class HubThread;

//! \brief One socket of a known visitor, as the hub sees it. One thread.
class VisitorClient final
{
public:
    VisitorClient(HubThread &thread, std::shared_ptr<WebSocketConnection> connection, Visitor visitor);

    [[nodiscard]] const Visitor &visitor() const { return m_visitor; }

    //! \brief Sends what this event means to the visitor. Returns the id of an answer that was put on the
    //! socket, else an empty text.
    [[nodiscard]] QString deliver(const Event &event, const QJsonObject &data);
    //! \brief The visitor's view of the messages, ticks included; `conversation` is the one they belong to,
    //! if any.
    [[nodiscard]] QJsonArray shown(const QList<Message> &messages, const Conversation *conversation) const;
    //! \brief Everything up to this event is in what was sent by hand (the welcome).
    void startAfter(qint64 seq) { m_startSeq = seq; }
    //! \brief While a message of this socket is being stored, the visitor's own messages wait: its receipt
    //! comes first.
    void hold() { m_isHolding = true; }
    //! \brief Ends `hold`; the event of the message `acknowledgedId` is dropped, others go out.
    void release(const QString &acknowledgedId);
    void sendConversation();
    //! \brief `delivered` when somebody who may answer has an open socket, else `sent`.
    [[nodiscard]] QString reach(const Conversation &conversation) const;
    void noteOwn(const QString &messageId);

    void send(const Frame &frame);
    void detach() { m_connection.reset(); }
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }

private:
    struct Held
    {
        QString messageId;
        Frame frame;
    };

    HubThread &m_thread;
    std::shared_ptr<WebSocketConnection> m_connection;
    Visitor m_visitor;
    qint64 m_startSeq = 0;
    bool m_isHolding = false;
    std::vector<Held> m_held;
    QString m_lastOwn;         // newest message of the visitor's that this socket knows
    QJsonValue m_conversation; // as it was last sent
};

} // namespace guiche
