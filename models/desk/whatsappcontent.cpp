// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/whatsappcontent.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr std::array MediaTypes{std::pair{QLatin1StringView("image"), MessageType::Image},
                                std::pair{QLatin1StringView("sticker"), MessageType::Image},
                                std::pair{QLatin1StringView("video"), MessageType::Video},
                                std::pair{QLatin1StringView("audio"), MessageType::Audio},
                                std::pair{QLatin1StringView("voice"), MessageType::Audio},
                                std::pair{QLatin1StringView("document"), MessageType::Document}};

std::optional<MessageType> mediaType(const QString &type)
{
    for (const auto &[name, value] : MediaTypes) {
        if (type == name)
            return value;
    }
    return std::nullopt;
}

QString contactsText(const QJsonArray &cards)
{
    QStringList lines;
    for (const QJsonValue &card : cards) {
        QStringList phones;
        const QJsonArray list = card["phones"_L1].toArray();
        for (const QJsonValue &phone : list)
            phones.append(phone["phone"_L1].toString(phone["wa_id"_L1].toString()));
        lines.append(contactText(card["name"_L1]["formatted_name"_L1].toString(), phones));
    }
    return lines.join(u'\n');
}

QString interactiveText(const QJsonObject &interactive)
{
    const QJsonObject answer = interactive[interactive["type"_L1].toString()].toObject();
    const QString title = answer["title"_L1].toString(answer["body"_L1].toString());
    const QString description = answer["description"_L1].toString();
    return description.isEmpty() ? title : title + u'\n' + description;
}

QString unsupportedText(const QJsonObject &message)
{
    const QJsonValue error = message["errors"_L1][0];
    const QString text = error["error_data"_L1]["details"_L1].toString(error["title"_L1].toString());
    return u"⚠ "_s + (text.isEmpty() ? u"Message type unknown"_s : text);
}

QString orderText(const QJsonObject &order)
{
    QStringList lines{u"🛒 "_s + order["text"_L1].toString()};
    const QJsonArray items = order["product_items"_L1].toArray();
    for (const QJsonValue &item : items)
        lines.append(u"%1 × %2 · %3 %4"_s.arg(
            item["quantity"_L1].toVariant().toString(), item["product_retailer_id"_L1].toString(),
            item["item_price"_L1].toVariant().toString(), item["currency"_L1].toString()));
    return lines.join(u'\n').trimmed();
}

QString textOf(const QString &type, const QJsonObject &message)
{
    const QJsonObject body = message[type].toObject();
    if (type == "text"_L1)
        return body["body"_L1].toString();
    if (mediaType(type))
        return body["caption"_L1].toString();
    if (type == "location"_L1)
        return locationText(body["latitude"_L1].toDouble(), body["longitude"_L1].toDouble(),
                            body["name"_L1].toString(), body["address"_L1].toString());
    if (type == "contacts"_L1)
        return contactsText(message["contacts"_L1].toArray());
    if (type == "interactive"_L1)
        return interactiveText(body);
    if (type == "button"_L1)
        return body["text"_L1].toString();
    if (type == "order"_L1)
        return orderText(body);
    if (type == "system"_L1)
        return body["body"_L1].toString();
    return unsupportedText(message);
}

//! What the desk's own columns do not hold.
QJsonObject payloadOf(const QString &type, QJsonObject message)
{
    for (const QString &key : {u"id"_s, u"from"_s, u"to"_s, u"timestamp"_s, u"type"_s})
        message.remove(key);
    QJsonObject text = message["text"_L1].toObject();
    text.remove(u"body"_s);
    if (text.isEmpty())
        message.remove(u"text"_s);
    QJsonObject context = message["context"_L1].toObject();
    context.remove(u"id"_s);
    context.remove(u"from"_s);
    if (context.isEmpty())
        message.remove(u"context"_s);
    if (message.isEmpty() && type == "text"_L1)
        return {};
    message[u"kind"_s] = type;
    return message;
}

} // namespace

QString locationText(double latitude, double longitude, const QString &name, const QString &address)
{
    QStringList lines{u"📍 "_s + QStringList{name, address}.filter(QRegularExpression(u"."_s)).join(u", "_s)};
    lines.append(u"https://maps.google.com/?q=%1,%2"_s.arg(latitude, 0, 'f', 6).arg(longitude, 0, 'f', 6));
    return lines.join(u'\n').trimmed();
}

QString contactText(const QString &name, const QStringList &phones)
{
    const QString numbers = phones.join(u", "_s);
    return numbers.isEmpty() ? u"👤 "_s + name : u"👤 "_s + name + u": "_s + numbers;
}

WhatsAppContent cloudContent(const QJsonObject &message)
{
    const QString type = message["type"_L1].toString();
    return {.type = mediaType(type).value_or(MessageType::Text),
            .content = textOf(type, message),
            .payload = payloadOf(type, message)};
}

CloudMedia cloudMedia(const QJsonObject &message)
{
    const QString type = message["type"_L1].toString();
    if (!mediaType(type))
        return {};
    const QJsonObject media = message[type].toObject();
    return {.id = media["id"_L1].toString(),
            .mimeType = media["mime_type"_L1].toString(),
            .filename = media["filename"_L1].toString()};
}

} // namespace guiche
