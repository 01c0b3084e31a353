// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_cloud/cloudbody.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QJsonObject templateOf(const QJsonObject &payload)
{
    QJsonObject object = payload["template"_L1].toObject();
    object[u"language"_s] = QJsonObject{{u"code"_s, object["language"_L1].toString()}};
    return object;
}

QJsonObject mediaOf(const Message &message, const QString &mediaId)
{
    const bool isUploaded = !mediaId.isEmpty();
    const Attachment file = message.attachments.value(0);
    QJsonObject object{{isUploaded ? u"id"_s : u"link"_s, isUploaded ? mediaId : file.url}};
    // The text of a linked file is its address.
    const bool hasCaption = !message.content.isEmpty() && message.content != file.url;
    if (hasCaption && message.type != MessageType::Audio)
        object[u"caption"_s] = message.content;
    if (message.type == MessageType::Document)
        object[u"filename"_s] = file.filename;
    return object;
}

} // namespace

QJsonObject cloudBody(const OutboxItem &item, const QString &mediaId)
{
    const Message &message = item.message;
    const QString type = toName(message.type);
    QJsonObject body{{u"messaging_product"_s, u"whatsapp"_s},
                     {u"recipient_type"_s, u"individual"_s},
                     {u"to"_s, item.to.phone},
                     {u"type"_s, type},
                     {u"biz_opaque_callback_data"_s, message.id}};
    if (item.to.phone.isEmpty()) {
        body.remove(u"to"_s);
        body[u"recipient"_s] = item.to.lid;
    }
    if (!item.replyToProviderId.isEmpty())
        body[u"context"_s] = QJsonObject{{u"message_id"_s, item.replyToProviderId}};
    switch (message.type) {
    case MessageType::Template:
        body[type] = templateOf(message.payload);
        break;
    case MessageType::Image:
    case MessageType::Document:
    case MessageType::Audio:
    case MessageType::Video:
        body[type] = mediaOf(message, mediaId);
        break;
    case MessageType::Text:
    case MessageType::System:
        body[type] = QJsonObject{{u"body"_s, message.content}, {u"preview_url"_s, true}};
        break;
    }
    return body;
}

} // namespace guiche
