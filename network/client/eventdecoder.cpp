// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/eventdecoder.h"

#include "models/domain/json.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

FrameKind tell(EventFeed &feed, const QJsonObject &frame, qint64 me)
{
    const QString type = frame["type"_L1].toString();
    const QString conversation = frame["conversation_id"_L1].toString();
    if (type == "message_updated"_L1) {
        const Message message = messageFromJson(frame["message"_L1].toObject());
        if (!message.id.isEmpty())
            Q_EMIT feed.messageChanged(message);
        if (!conversation.isEmpty())
            Q_EMIT feed.conversationChanged(conversation);
        return FrameKind::Message;
    }
    if (type == "new_message"_L1) {
        Message message = messageFromJson(frame["message"_L1].toObject());
        if (message.conversationId.isEmpty())
            message.conversationId = conversation;
        if (!message.id.isEmpty())
            Q_EMIT feed.newMessage(message);
        return FrameKind::Message;
    }
    if (type == "message_status"_L1) {
        const auto status = enumFromString<MessageStatus>(frame["status"_L1].toString());
        if (status)
            Q_EMIT feed.messageStatus(conversation, frame["message_id"_L1].toString(), *status,
                                      frame["error"_L1].toString());
        return FrameKind::Message;
    }
    if (type == "customer_typing"_L1) {
        Q_EMIT feed.typing(conversation, {}, frame["typing"_L1].toBool());
        return FrameKind::Message;
    }
    if (type == "agent_typing"_L1) {
        const QJsonObject agent = frame["agent"_L1].toObject();
        const QString name = agent["nome"_L1].toString();
        if (agent["id"_L1].toInteger() != me && !name.isEmpty())
            Q_EMIT feed.typing(conversation, name, frame["typing"_L1].toBool());
        return FrameKind::Message;
    }
    if (type == "session_updated"_L1) {
        // The socket's frame is flat; the event log nests what happened.
        const QString id = frame["session_id"_L1].toString();
        Q_EMIT feed.sessionChanged(id.isEmpty() ? frame["data"_L1]["session_id"_L1].toString() : id);
        return FrameKind::Other;
    }
    if (type == "contact_updated"_L1 || type == "contact_removed"_L1) {
        // As above. What the event carries lacks what a change would be based on.
        const QJsonObject news = frame.contains("data"_L1) ? frame["data"_L1].toObject() : frame;
        const QString id = type == "contact_removed"_L1 ? news["contact_id"_L1].toString()
                                                        : news["contact"_L1]["id"_L1].toString();
        if (!id.isEmpty() && type == "contact_removed"_L1)
            Q_EMIT feed.contactRemoved(id);
        else if (!id.isEmpty())
            Q_EMIT feed.contactChanged(id);
        return FrameKind::Other;
    }
    if (type == "resync_required"_L1) {
        Q_EMIT feed.resyncRequired();
        return FrameKind::Resync;
    }
    if (type == "conversation_assigned"_L1 || type == "conversation_closed"_L1 ||
        type == "conversation_updated"_L1 || type == "queue_update"_L1) {
        if (!conversation.isEmpty())
            Q_EMIT feed.conversationChanged(conversation);
        return FrameKind::Change;
    }
    if (type == "error"_L1)
        qCWarning(lcClient) << "The desk refused a frame:" << frame["error_code"_L1].toString();
    return FrameKind::Other;
}

} // namespace guiche
