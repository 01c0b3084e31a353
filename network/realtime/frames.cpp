// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/frames.h"

#include <QJsonArray>

#include "models/domain/json.h"

using namespace Qt::StringLiterals;

namespace guiche {

Frame makeFrame(const QByteArray &json)
{
    return std::make_shared<const std::string>(json.constData(), static_cast<std::size_t>(json.size()));
}

Frame makeFrame(const QJsonObject &object)
{
    return makeFrame(compact(object));
}

QJsonObject errorFrame(const Error &error, const QString &detail, QJsonObject context)
{
    context[u"type"_s] = u"error"_s;
    context[u"error_code"_s] = QString(errorCodeName(error.code));
    context[u"detail"_s] = detail;
    if (!error.field.isEmpty())
        context[u"field"_s] = error.field;
    return context;
}

QJsonObject visitorMessage(const Message &message)
{
    const bool isVisitors = message.direction == Direction::Incoming;
    bool isPerson = false;
    message.sentBy.toLongLong(&isPerson);
    QJsonArray attachments;
    for (const Attachment &file : message.attachments) {
        attachments.append(QJsonObject{{u"id"_s, file.id},
                                       {u"filename"_s, file.filename},
                                       {u"mime_type"_s, file.mimeType},
                                       {u"size"_s, file.sizeBytes},
                                       // A link that the sender gave; stored files are fetched by their id.
                                       {u"url"_s, file.id.isEmpty() ? QJsonValue(file.url) : QJsonValue()}});
    }
    const bool isRead = message.status == MessageStatus::Read;
    return {{u"id"_s, message.id},
            {u"from"_s, isVisitors ? u"visitor"_s
                        : isPerson ? u"agent"_s
                                   : u"bot"_s},
            {u"name"_s, isVisitors ? QString() : message.senderName},
            {u"type"_s, toName(message.type)},
            {u"content"_s, message.content},
            {u"attachments"_s, attachments},
            {u"timestamp"_s, toIso8601(message.timestamp)},
            {u"status"_s, isVisitors ? (isRead ? u"read"_s : u"sent"_s) : toName(message.status)}};
}

QJsonValue visitorConversation(const VisitorConversation &conversation)
{
    if (conversation.id.isEmpty())
        return QJsonValue::Null;
    const bool isOpen = conversation.status == ConversationStatus::Queue ||
                        conversation.status == ConversationStatus::InProgress;
    return QJsonObject{
        {u"status"_s, isOpen ? toName(conversation.status) : u"closed"_s},
        {u"agent"_s,
         conversation.agentName.isEmpty() ? QJsonValue() : QJsonObject{{u"name"_s, conversation.agentName}}},
        {u"queue_position"_s,
         conversation.queuePosition > 0 ? QJsonValue(conversation.queuePosition) : QJsonValue()}};
}

} // namespace guiche
