// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/bridgemessages.h"

#include <QJsonArray>
#include <QMimeDatabase>

#include "models/desk/whatsappcontent.h"
#include "models/domain/ids.h"

using namespace Qt::StringLiterals;

namespace guiche::bridgemessages {

namespace {

constexpr int MessageIdBytes = 9;

QString placeText(const QJsonObject &place)
{
    return locationText(place["latitude"_L1].toDouble(), place["longitude"_L1].toDouble(),
                        place["name"_L1].toString(), place["address"_L1].toString());
}

QString contactsText(const QJsonArray &contacts)
{
    QStringList lines;
    for (const QJsonValue &contact : contacts) {
        QStringList phones;
        for (const QJsonValue &phone : contact["phones"_L1].toArray())
            phones.append(phone.toString());
        lines.append(contactText(contact["name"_L1].toString(), phones));
    }
    return lines.join(u'\n');
}

QString pollText(const QJsonObject &poll)
{
    QStringList lines{poll["name"_L1].toString()};
    for (const QJsonValue &option : poll["options"_L1].toArray())
        lines.append(u"• "_s + option.toString());
    return lines.join(u'\n');
}

MessageType mediaType(const QString &kind)
{
    if (kind == "image"_L1 || kind == "sticker"_L1)
        return MessageType::Image;
    if (kind == "video"_L1)
        return MessageType::Video;
    return kind == "audio"_L1 ? MessageType::Audio : MessageType::Document;
}

//! The member of the payload with what cannot be said in a line of text.
void addKind(WhatsAppMessage &message, const QString &kind, const QJsonValue &value = {})
{
    message.payload[u"kind"_s] = kind;
    if (!value.isNull() && !value.isUndefined())
        message.payload[kind] = value;
}

//! What of `media` may be published: not the key that decrypts the file.
QJsonObject publicMedia(QJsonObject media)
{
    media.remove(u"download"_s);
    media.remove(u"sha256"_s);
    return media;
}

//! False: no message of its own.
bool readBody(const QJsonObject &from, WhatsAppMessage &message)
{
    const QString type = from["type"_L1].toString();
    const QString text = from["text"_L1].toString();
    message.content = text;
    if (type == "text"_L1)
        return true;
    if (from["media"_L1].isObject()) {
        message.type = mediaType(type);
        addKind(message, type, publicMedia(from["media"_L1].toObject()));
        return true;
    }
    if (type == "location"_L1) {
        message.content = placeText(from["location"_L1].toObject());
        addKind(message, type, from["location"_L1]);
        return true;
    }
    if (type == "contact"_L1) {
        message.content = contactsText(from["contacts"_L1].toArray());
        addKind(message, u"contacts"_s, from["contacts"_L1]);
        return true;
    }
    if (type == "poll"_L1) {
        message.content = pollText(from["poll"_L1].toObject());
        addKind(message, type, from["poll"_L1]);
        return true;
    }
    if (type == "answer"_L1) {
        addKind(message, type, from["answer"_L1]);
        return true;
    }
    if (type == "call"_L1) {
        const bool isVideo = from["call"_L1]["video"_L1].toBool();
        message.content = isVideo ? u"Missed video call"_s : u"Missed call"_s;
        addKind(message, type, from["call"_L1]);
        return true;
    }
    if (type == "unsupported"_L1) {
        message.content = u"(This kind of message can only be seen on the phone.)"_s;
        addKind(message, type, from["raw"_L1]);
        return true;
    }
    return false; // reaction, edit, delete, undecryptable, and what a newer bridge may bring
}

void addAuthor(const QJsonObject &author, QJsonObject &payload)
{
    QJsonObject known;
    for (const QLatin1StringView member : {"phone"_L1, "lid"_L1, "name"_L1}) {
        if (const QString value = author[member].toString(); !value.isEmpty())
            known[member] = value;
    }
    if (!known.isEmpty())
        payload[u"author"_s] = known;
}

} // namespace

WhatsAppPerson personOf(const QJsonObject &chat, const QString &name)
{
    WhatsAppPerson person{
        .phone = chat["phone"_L1].toString(), .lid = chat["lid"_L1].toString(), .name = name};
    if (chat["kind"_L1].toString() == "group"_L1)
        person = {.group = chat["jid"_L1].toString()};
    return person;
}

std::optional<WhatsAppMessage> messageOf(const QJsonObject &from)
{
    const QJsonObject chat = from["chat"_L1].toObject();
    const QString kind = chat["kind"_L1].toString();
    if ((kind != "person"_L1 && kind != "group"_L1) || from["id"_L1].toString().isEmpty())
        return std::nullopt;
    const bool isFromMe = from["from_me"_L1].toBool();
    const QJsonObject author = from["author"_L1].toObject();
    const QString name = author["name"_L1].toString();
    const bool isGroup = kind == "group"_L1;
    WhatsAppMessage message{.providerId = from["id"_L1].toString(),
                            .chat = personOf(chat, isFromMe || isGroup ? QString() : name),
                            .isFromMe = isFromMe,
                            .timestamp = from["timestamp"_L1].toInteger(),
                            .replyTo = from["reply_to"_L1]["id"_L1].toString()};
    if (message.chat.phone.isEmpty() && message.chat.lid.isEmpty() && message.chat.group.isEmpty())
        return std::nullopt;
    if (isGroup && !isFromMe)
        message.authorName = name.isEmpty() ? author["phone"_L1].toString() : name;
    if (!readBody(from, message))
        return std::nullopt;
    if (isGroup && !isFromMe)
        addAuthor(author, message.payload); // read receipts name who wrote
    for (const QLatin1StringView flag : {"forwarded"_L1, "view_once"_L1}) {
        if (from[flag].toBool())
            message.payload[flag] = true;
    }
    if (from["link_preview"_L1].isObject())
        message.payload[u"link_preview"_s] = from["link_preview"_L1];
    return message;
}

QJsonObject mediaOf(const QJsonObject &message)
{
    return message["media"_L1].toObject();
}

QString filenameOf(const QJsonObject &media)
{
    if (const QString given = media["filename"_L1].toString(); !given.isEmpty())
        return given;
    const QMimeType type = QMimeDatabase().mimeTypeForName(media["mime"_L1].toString().section(u';', 0, 0));
    const QString suffix = type.preferredSuffix();
    const QString kind = media["kind"_L1].toString(u"file"_s);
    return suffix.isEmpty() ? kind : kind + u'.' + suffix;
}

QJsonObject addressOf(const WhatsAppAddress &address)
{
    if (!address.group.isEmpty())
        return {{u"jid"_s, address.group}};
    QJsonObject to;
    if (!address.phone.isEmpty())
        to[u"phone"_s] = address.phone;
    if (!address.lid.isEmpty())
        to[u"lid"_s] = address.lid;
    return to;
}

std::optional<QJsonObject> contentOf(const Message &message, const QString &path)
{
    const QJsonObject payload = message.payload;
    if (payload["location"_L1].isObject()) {
        QJsonObject content = payload["location"_L1].toObject();
        content[u"type"_s] = u"location"_s;
        return content;
    }
    if (payload["contacts"_L1].isArray())
        return QJsonObject{{u"type"_s, u"contact"_s}, {u"contacts"_s, payload["contacts"_L1]}};
    if (message.type == MessageType::Text)
        return QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, message.content}};
    if (path.isEmpty() || message.attachments.isEmpty())
        return std::nullopt;
    const Attachment &file = message.attachments.first();
    QJsonObject content{{u"type"_s, toName(message.type)}, {u"file"_s, path}, {u"mime"_s, file.mimeType}};
    switch (message.type) {
    case MessageType::Image:
    case MessageType::Video:
        break;
    case MessageType::Audio:
        if (file.mimeType.contains("ogg"_L1) || file.mimeType.contains("opus"_L1)) {
            content[u"voice"_s] = true;
            content[u"mime"_s] = u"audio/ogg; codecs=opus"_s;
        }
        return content;
    case MessageType::Document:
        content[u"filename"_s] = file.filename;
        break;
    case MessageType::Text:
    case MessageType::Template:
    case MessageType::System:
        return std::nullopt;
    }
    // The text of a linked file is its address.
    if (!message.content.isEmpty() && message.content != file.url)
        content[u"caption"_s] = message.content;
    return content;
}

QString newMessageId()
{
    return u"3EB0"_s + QString::fromLatin1(randomBytes(MessageIdBytes).toHex().toUpper());
}

std::optional<MessageStatus> statusOf(const QString &name)
{
    if (name == "sent"_L1)
        return MessageStatus::Sent;
    if (name == "delivered"_L1)
        return MessageStatus::Delivered;
    if (name == "read"_L1 || name == "played"_L1)
        return MessageStatus::Read;
    return name == "failed"_L1 ? std::optional(MessageStatus::Failed) : std::nullopt;
}

} // namespace guiche::bridgemessages
