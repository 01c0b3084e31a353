// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/jsontext.h"

#include <QJsonDocument>

#include "models/domain/json.h"
#include "models/domain/jsonstring.h"

using namespace Qt::StringLiterals;

namespace guiche::jsontext {

namespace {

void appendStringOrNull(QByteArray &out, const QString &text)
{
    if (text.isEmpty())
        out += "null";
    else
        appendString(out, text);
}

// Ids, times and names of enumerations hold nothing that would have to be escaped.
void appendPlain(QByteArray &out, const QString &text)
{
    out += '"';
    out += text.toLatin1();
    out += '"';
}

void appendTimeOrNull(QByteArray &out, TimeMs time)
{
    if (time == 0)
        out += "null";
    else
        appendPlain(out, toIso8601(time));
}

void appendIdOrNull(QByteArray &out, qint64 id)
{
    out += id == 0 ? QByteArray("null") : QByteArray::number(id);
}

//! What most messages do not have.
void appendRare(QByteArray &out, const Message &message)
{
    if (!message.replyTo.isEmpty()) {
        out += ",\"reply_to\":";
        appendPlain(out, message.replyTo);
    }
    if (message.editedAt != 0) {
        out += ",\"edited_at\":";
        appendPlain(out, toIso8601(message.editedAt));
    }
    if (message.deletedAt != 0) {
        out += ",\"deleted_at\":";
        appendPlain(out, toIso8601(message.deletedAt));
    }
    if (!message.reactions.isEmpty())
        out += ",\"reactions\":" + QJsonDocument(message.reactions).toJson(QJsonDocument::Compact);
    if (!message.payload.isEmpty())
        out += ",\"payload\":" + compact(message.payload);
}

} // namespace

void appendString(QByteArray &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    appendJsonString(out, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

void append(QByteArray &out, const Message &message)
{
    out += "{\"id\":";
    appendPlain(out, message.id);
    out += ",\"conversation_id\":";
    appendPlain(out, message.conversationId);
    out += ",\"direction\":";
    appendPlain(out, toName(message.direction));
    out += ",\"type\":";
    appendPlain(out, toName(message.type));
    out += ",\"content\":";
    appendString(out, message.content);
    out += ",\"attachments\":[";
    for (qsizetype i = 0; i < message.attachments.size(); ++i)
        out += (i > 0 ? QByteArray(",") : QByteArray()) + compact(toJson(message.attachments[i]));
    out += "],\"sent_by\":";
    bool isUser = false;
    static_cast<void>(message.sentBy.toLongLong(&isUser));
    if (isUser)
        out += message.sentBy.toLatin1();
    else
        appendString(out, message.sentBy);
    if (!message.senderName.isEmpty()) {
        out += ",\"sender_name\":";
        appendString(out, message.senderName);
    }
    if (!message.error.isEmpty()) {
        out += ",\"error\":";
        appendString(out, message.error);
    }
    out += ",\"timestamp\":";
    appendPlain(out, toIso8601(message.timestamp));
    out += ",\"status\":";
    appendPlain(out, toName(message.status));
    appendRare(out, message);
    out += '}';
}

void append(QByteArray &out, const Conversation &conversation)
{
    out += "{\"id\":";
    appendPlain(out, conversation.id);
    out += ",\"contact_id\":";
    appendPlain(out, conversation.contactId);
    out += ",\"customer_phone\":";
    appendStringOrNull(out, conversation.customerPhone);
    out += ",\"customer_id\":";
    appendStringOrNull(out, conversation.customerId);
    out += ",\"customer_name\":";
    appendStringOrNull(out, conversation.customerName);
    out += ",\"status\":";
    appendPlain(out, toName(conversation.status));
    out += ",\"channel\":";
    appendPlain(out, toName(conversation.channel));
    out += ",\"priority\":";
    appendPlain(out, toName(conversation.priority));
    out += ",\"assigned_to\":";
    appendIdOrNull(out, conversation.assignedTo);
    out += ",\"assigned_name\":";
    appendStringOrNull(out, conversation.assignedName);
    out += ",\"started_at\":";
    appendPlain(out, toIso8601(conversation.startedAt));
    out += ",\"queued_at\":";
    appendTimeOrNull(out, conversation.queuedAt);
    out += ",\"waiting_since\":";
    appendTimeOrNull(out, conversation.waitingSince);
    out += ",\"last_message_at\":";
    appendTimeOrNull(out, conversation.lastMessageAt);
    out += ",\"closed_at\":";
    appendTimeOrNull(out, conversation.closedAt);
    out += ",\"messages_count\":" + QByteArray::number(conversation.messagesCount);
    out += ",\"unread_count\":" + QByteArray::number(conversation.unreadCount);
    out += ",\"tags\":[";
    for (qsizetype i = 0; i < conversation.tags.size(); ++i) {
        if (i > 0)
            out += ',';
        appendString(out, conversation.tags[i]);
    }
    out += "],\"resolution\":";
    if (conversation.resolution)
        appendPlain(out, toName(*conversation.resolution));
    else
        out += "null";
    out += ",\"last_message\":{\"content\":";
    appendString(out, conversation.lastText);
    out += ",\"type\":";
    appendPlain(out, toName(conversation.lastType));
    out += ",\"direction\":";
    appendPlain(out, toName(conversation.lastDirection));
    out += ",\"status\":";
    appendPlain(out, toName(conversation.lastStatus));
    out += "}}";
}

} // namespace guiche::jsontext
