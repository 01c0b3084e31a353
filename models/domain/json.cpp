// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(qint64 id)
{
    return id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(id);
}

QJsonValue timeOrNull(TimeMs time)
{
    return time == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(toIso8601(time));
}

TimeMs timeFrom(const QJsonValue &value)
{
    return value.isString() ? std::max<TimeMs>(0, fromIso8601(value.toString())) : 0;
}

//! A surrogate without its other half (`"\ud800"`), which no UTF-8 can hold.
bool hasHalfCharacter(const QJsonValue &value)
{
    if (value.isString())
        return !value.toString().isValidUtf16();
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        return std::ranges::any_of(elements, hasHalfCharacter);
    }
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (!it.key().isValidUtf16() || hasHalfCharacter(*it))
            return true;
    }
    return false;
}

//! `null`, `7` or `"text"`: JSON too, although Qt's reader takes only arrays and objects.
bool isBareValue(const QByteArray &bytes)
{
    constexpr qsizetype MostBytes = 4096; // of what is worth a second look
    if (bytes.size() > MostBytes || bytes.trimmed().isEmpty())
        return false;
    const QJsonDocument document = QJsonDocument::fromJson('[' + bytes + ']');
    return document.isArray() && document.array().size() == 1;
}

template <class E> E enumFrom(const QJsonValue &value, E otherwise)
{
    return enumFromString<E>(value.toString()).value_or(otherwise);
}

} // namespace

QJsonObject toJson(const User &user)
{
    return {{u"id"_s, user.id},
            {u"email"_s, user.email},
            {u"nome"_s, user.name},
            {u"name"_s, user.name},
            {u"role"_s, toName(user.role)},
            {u"is_active"_s, user.isActive},
            {u"organization_id"_s, user.organizationPublicId},
            {u"organization_name"_s, user.organizationName},
            {u"max_conversations"_s, user.maxConversations},
            {u"status"_s, toName(user.status)},
            {u"created_at"_s, toIso8601(user.createdAt)}};
}

User userFromJson(const QJsonObject &object)
{
    User user;
    user.id = object["id"_L1].toInteger();
    user.email = object["email"_L1].toString();
    user.name = object["nome"_L1].toString();
    user.role = roleFromString(object["role"_L1].toString()).value_or(Role::User);
    user.isActive = object["is_active"_L1].toBool(true);
    user.organizationPublicId = object["organization_id"_L1].toString();
    user.organizationName = object["organization_name"_L1].toString();
    user.maxConversations = object["max_conversations"_L1].toInt(5);
    user.status = enumFrom(object["status"_L1], AgentStatus::Offline);
    user.createdAt = timeFrom(object["created_at"_L1]);
    return user;
}

QJsonObject toJson(const Attachment &attachment)
{
    QJsonObject object{{u"filename"_s, attachment.filename},
                       {u"mime_type"_s, attachment.mimeType},
                       {u"size"_s, attachment.sizeBytes},
                       {u"url"_s, attachment.url}};
    if (!attachment.id.isEmpty())
        object[u"id"_s] = attachment.id;
    if (!attachment.sha256.isEmpty())
        object[u"sha256"_s] = attachment.sha256;
    return object;
}

Attachment attachmentFromJson(const QJsonObject &object)
{
    return {.id = object["id"_L1].toString(),
            .filename = object["filename"_L1].toString(),
            .mimeType = object["mime_type"_L1].toString(),
            .sizeBytes = object["size"_L1].toInteger(),
            .sha256 = object["sha256"_L1].toString(),
            .url = object["url"_L1].toString()};
}

QJsonObject toJson(const Message &message)
{
    QJsonArray attachments;
    for (const Attachment &attachment : message.attachments)
        attachments.append(toJson(attachment));
    bool isUser = false;
    const qint64 userId = message.sentBy.toLongLong(&isUser);
    QJsonObject object{{u"id"_s, message.id},
                       {u"conversation_id"_s, message.conversationId},
                       {u"direction"_s, toName(message.direction)},
                       {u"type"_s, toName(message.type)},
                       {u"content"_s, message.content},
                       {u"attachments"_s, attachments},
                       {u"sent_by"_s, isUser ? QJsonValue(userId) : QJsonValue(message.sentBy)},
                       {u"timestamp"_s, toIso8601(message.timestamp)},
                       {u"status"_s, toName(message.status)}};
    if (!message.senderName.isEmpty())
        object[u"sender_name"_s] = message.senderName;
    if (!message.error.isEmpty())
        object[u"error"_s] = message.error;
    if (!message.replyTo.isEmpty())
        object[u"reply_to"_s] = message.replyTo;
    if (message.editedAt != 0)
        object[u"edited_at"_s] = toIso8601(message.editedAt);
    if (message.deletedAt != 0)
        object[u"deleted_at"_s] = toIso8601(message.deletedAt);
    if (!message.reactions.isEmpty())
        object[u"reactions"_s] = message.reactions;
    if (!message.payload.isEmpty())
        object[u"payload"_s] = message.payload;
    return object;
}

Message messageFromJson(const QJsonObject &object)
{
    Message message;
    message.id = object["id"_L1].toString();
    message.conversationId = object["conversation_id"_L1].toString();
    message.direction = enumFrom(object["direction"_L1], Direction::Incoming);
    message.type = enumFrom(object["type"_L1], MessageType::Text);
    message.content = object["content"_L1].toString();
    const QJsonArray attachments = object["attachments"_L1].toArray();
    for (const QJsonValue &attachment : attachments)
        message.attachments.append(attachmentFromJson(attachment.toObject()));
    const QJsonValue sentBy = object["sent_by"_L1];
    message.sentBy = sentBy.isDouble() ? QString::number(sentBy.toInteger()) : sentBy.toString();
    message.senderName = object["sender_name"_L1].toString();
    message.timestamp = timeFrom(object["timestamp"_L1]);
    message.status = enumFrom(object["status"_L1], MessageStatus::Unknown);
    if (message.direction == Direction::Incoming)
        message.status = MessageStatus::Received;
    message.error = object["error"_L1].toString();
    message.replyTo = object["reply_to"_L1].toString();
    message.editedAt = timeFrom(object["edited_at"_L1]);
    message.deletedAt = timeFrom(object["deleted_at"_L1]);
    message.reactions = object["reactions"_L1].toArray();
    message.payload = object["payload"_L1].toObject();
    return message;
}

QJsonObject toJson(const Conversation &conversation)
{
    return {{u"id"_s, conversation.id},
            {u"contact_id"_s, conversation.contactId},
            {u"customer_phone"_s, orNull(conversation.customerPhone)},
            {u"customer_id"_s, orNull(conversation.customerId)},
            {u"customer_name"_s, orNull(conversation.customerName)},
            {u"status"_s, toName(conversation.status)},
            {u"channel"_s, toName(conversation.channel)},
            {u"priority"_s, toName(conversation.priority)},
            {u"assigned_to"_s, orNull(conversation.assignedTo)},
            {u"assigned_name"_s, orNull(conversation.assignedName)},
            {u"started_at"_s, toIso8601(conversation.startedAt)},
            {u"queued_at"_s, timeOrNull(conversation.queuedAt)},
            {u"waiting_since"_s, timeOrNull(conversation.waitingSince)},
            {u"last_message_at"_s, timeOrNull(conversation.lastMessageAt)},
            {u"closed_at"_s, timeOrNull(conversation.closedAt)},
            {u"messages_count"_s, conversation.messagesCount},
            {u"unread_count"_s, conversation.unreadCount},
            {u"tags"_s, QJsonArray::fromStringList(conversation.tags)},
            {u"resolution"_s, conversation.resolution ? QJsonValue(toName(*conversation.resolution))
                                                      : QJsonValue(QJsonValue::Null)},
            {u"last_message"_s, QJsonObject{{u"content"_s, conversation.lastText},
                                            {u"type"_s, toName(conversation.lastType)},
                                            {u"direction"_s, toName(conversation.lastDirection)},
                                            {u"status"_s, toName(conversation.lastStatus)}}}};
}

Conversation conversationFromJson(const QJsonObject &object)
{
    Conversation conversation;
    conversation.id = object["id"_L1].toString();
    conversation.contactId = object["contact_id"_L1].toString();
    conversation.customerPhone = object["customer_phone"_L1].toString();
    conversation.customerId = object["customer_id"_L1].toString();
    conversation.customerName = object["customer_name"_L1].toString();
    conversation.status = enumFrom(object["status"_L1], ConversationStatus::Queue);
    conversation.channel = enumFrom(object["channel"_L1], ChannelKind::Api);
    conversation.priority = enumFrom(object["priority"_L1], Priority::Normal);
    conversation.assignedTo = object["assigned_to"_L1].toInteger();
    conversation.assignedName = object["assigned_name"_L1].toString();
    conversation.startedAt = timeFrom(object["started_at"_L1]);
    conversation.queuedAt = timeFrom(object["queued_at"_L1]);
    conversation.waitingSince = timeFrom(object["waiting_since"_L1]);
    conversation.lastMessageAt = timeFrom(object["last_message_at"_L1]);
    conversation.closedAt = timeFrom(object["closed_at"_L1]);
    conversation.messagesCount = object["messages_count"_L1].toInt();
    conversation.unreadCount = object["unread_count"_L1].toInt();
    const QJsonArray tags = object["tags"_L1].toArray();
    for (const QJsonValue &tag : tags)
        conversation.tags.append(tag.toString());
    conversation.resolution = enumFromString<Resolution>(object["resolution"_L1].toString());
    const QJsonObject last = object["last_message"_L1].toObject();
    conversation.lastText = last["content"_L1].toString();
    conversation.lastType = enumFrom(last["type"_L1], MessageType::Text);
    conversation.lastDirection = enumFrom(last["direction"_L1], Direction::Incoming);
    conversation.lastStatus = enumFrom(last["status"_L1], MessageStatus::Received);
    return conversation;
}

QJsonObject toJson(const CannedResponse &response)
{
    return {{u"id"_s, response.id},
            {u"shortcut"_s, response.shortcut},
            {u"title"_s, response.title},
            {u"content"_s, response.content},
            {u"scope"_s, response.scope}};
}

CannedResponse cannedResponseFromJson(const QJsonObject &object)
{
    return {.id = object["id"_L1].toString(),
            .shortcut = object["shortcut"_L1].toString(),
            .title = object["title"_L1].toString(),
            .content = object["content"_L1].toString(),
            .scope = object["scope"_L1].toString()};
}

QByteArray toFrame(const Event &event)
{
    // Put together from text: `data` is compact JSON already, and a busy desk makes thousands of frames a
    // second.
    QByteArray frame = "{\"type\":\"" + event.type.toUtf8() + "\",\"seq\":" + QByteArray::number(event.seq) +
                       ",\"timestamp\":\"" + toIso8601(event.timestamp).toLatin1() + '"';
    if (!event.conversationId.isEmpty())
        frame += ",\"conversation_id\":\"" + event.conversationId.toLatin1() + '"';
    if (event.data.size() > 2)
        frame += ',' + event.data.sliced(1);
    else
        frame += '}';
    return frame;
}

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    if (error.error != QJsonParseError::NoError && !isBareValue(bytes))
        return fail(ErrorCode::Malformed, GUICHE_ERROR_TEXT("The body is not valid JSON."));
    return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The body must be a JSON object."));
}

Result<QJsonObject> parseCallersObject(const QByteArray &bytes)
{
    Result<QJsonObject> object = parseObject(bytes);
    if (object && (bytes.contains("\\ud") || bytes.contains("\\uD")) && hasHalfCharacter(*object))
        return fail(ErrorCode::Malformed, GUICHE_ERROR_TEXT("The body is not valid JSON."));
    return object;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace guiche
