// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/visitorclient.h"

#include <QJsonArray>

#include "models/domain/json.h"
#include "network/realtime/hub.h"
#include "network/realtime/hubthread.h"

using namespace Qt::StringLiterals;

namespace guiche {

VisitorClient::VisitorClient(HubThread &thread, std::shared_ptr<WebSocketConnection> connection,
                             Visitor visitor)
    : m_thread(thread)
    , m_connection(std::move(connection))
    , m_visitor(std::move(visitor))
{
}

QString VisitorClient::deliver(const Event &event, const QJsonObject &data)
{
    if (!m_connection || event.seq <= m_startSeq)
        return {};
    if (event.type == "new_message"_L1) {
        const Message message = messageFromJson(data["message"_L1].toObject());
        if (message.direction == Direction::Internal || message.type == MessageType::System)
            return {};
        QJsonObject shownMessage = visitorMessage(message);
        const bool isOwn = message.direction == Direction::Incoming;
        if (isOwn) {
            const Conversation conversation{.organizationId = event.organizationId,
                                            .assignedTo = event.assignedTo};
            shownMessage[u"status"_s] = reach(conversation);
        }
        const Frame frame = makeFrame(QJsonObject{{u"type"_s, u"message"_s}, {u"message"_s, shownMessage}});
        if (isOwn)
            noteOwn(message.id);
        if (isOwn && m_isHolding)
            m_held.push_back({message.id, frame});
        else
            send(frame);
        return isOwn ? QString() : message.id;
    }
    if (event.type == "message_status"_L1) {
        // Answers' ticks are the visitor's own doing; news are only the ticks of what the visitor wrote.
        const QString id = data["message_id"_L1].toString();
        if (data["status"_L1].toString() == "read"_L1 && !id.isEmpty())
            send(makeFrame(
                QJsonObject{{u"type"_s, u"status"_s}, {u"message_id"_s, id}, {u"status"_s, u"read"_s}}));
        return {};
    }
    if (event.type == "conversation_updated"_L1 && data["reason"_L1].toString() == "read"_L1) {
        if (!m_lastOwn.isEmpty())
            send(makeFrame(QJsonObject{{u"type"_s, u"seen"_s}, {u"up_to"_s, m_lastOwn}}));
        return {};
    }
    sendConversation();
    return {};
}

QJsonArray VisitorClient::shown(const QList<Message> &messages, const Conversation *conversation) const
{
    QJsonArray list;
    // Of the open conversation the newest `unreadCount` messages are unread; everything older was read.
    int unread = conversation ? conversation->unreadCount : 0;
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        const Message &message = messages.at(i);
        QJsonObject object = visitorMessage(message);
        if (message.direction == Direction::Incoming) {
            const bool isUnread = unread > 0 && conversation && message.conversationId == conversation->id;
            object[u"status"_s] = isUnread ? reach(*conversation) : u"read"_s;
            if (isUnread)
                --unread;
        }
        list.prepend(object);
    }
    return list;
}

QString VisitorClient::reach(const Conversation &conversation) const
{
    const Presence &presence = m_thread.hub().presence();
    const qint64 organization = m_visitor.organizationId;
    const bool isThere = conversation.assignedTo != 0 ? presence.isHere(organization, conversation.assignedTo)
                                                      : presence.isAnybodyHere(organization);
    return isThere ? u"delivered"_s : u"sent"_s;
}

void VisitorClient::noteOwn(const QString &messageId)
{
    // Ids sort by creation.
    if (messageId > m_lastOwn)
        m_lastOwn = messageId;
}

void VisitorClient::release(const QString &acknowledgedId)
{
    m_isHolding = false;
    for (const Held &held : m_held) {
        if (held.messageId != acknowledgedId)
            send(held.frame);
    }
    m_held.clear();
}

void VisitorClient::sendConversation()
{
    const Result<VisitorConversation> conversation =
        m_thread.hub().desk().webChat().conversation(m_thread.reader(), m_visitor);
    if (!conversation)
        return;
    const QJsonValue now = visitorConversation(*conversation);
    if (now == m_conversation)
        return;
    m_conversation = now;
    send(makeFrame(QJsonObject{{u"type"_s, u"conversation"_s}, {u"conversation"_s, now}}));
}

void VisitorClient::send(const Frame &frame)
{
    if (m_connection)
        m_connection->send(frame);
}

} // namespace guiche
