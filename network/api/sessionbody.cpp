// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/sessionbody.h"

#include <QJsonArray>

#include "models/domain/types.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! The messages so far, and the refusal made of them.
class Messages final
{
public:
    void add(const QString &message)
    {
        if (!m_messages.contains(message))
            m_messages.append(message);
    }
    //! Takes the message of a failed check; true when it did not fail.
    template <class T> bool passes(const Result<T> &checked)
    {
        if (!checked)
            add(checked.error().english());
        return checked.has_value();
    }
    [[nodiscard]] Result<> result() const
    {
        if (m_messages.isEmpty())
            return {};
        return fail(ErrorCode::Validation, "%1", {m_messages.join(u'\n')});
    }

private:
    QStringList m_messages;
};

void readName(const QJsonValue &value, bool isNew, SessionChange &change, Messages &messages)
{
    if (value.isUndefined() && !isNew)
        return;
    if (!value.isString())
        messages.add(u"name must be a string"_s);
    else if (messages.passes(Sessions::checkName(value.toString())))
        change.name = value.toString();
}

void readWebhookUrl(ReadConnection &db, const Webhooks &webhooks, const QJsonValue &value,
                    SessionChange &change, Messages &messages)
{
    if (value.isNull())
        change.webhookUrl = QString();
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isString() || value.toString().isEmpty())
        messages.add(u"webhookUrl must be a URL address"_s);
    else if (messages.passes(webhooks.checkUrl(db, value.toString())))
        change.webhookUrl = value.toString();
}

void readWebhookEvents(const QJsonValue &value, SessionChange &change, Messages &messages)
{
    if (value.isNull())
        change.webhookEvents = QStringList();
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isArray()) {
        messages.add(u"webhookEvents must be an array"_s);
        return;
    }
    QStringList events;
    const QJsonArray elements = value.toArray();
    for (const QJsonValue &element : elements) {
        if (!element.isString())
            messages.add(u"each value in webhookEvents must be a string"_s);
        events.append(element.toString());
    }
    if (messages.passes(Sessions::checkEvents(events)))
        change.webhookEvents = events;
}

void readSwitch(const QJsonObject &body, const QString &name, std::optional<bool> &target, Messages &messages)
{
    const QJsonValue value = body[name];
    if (value.isUndefined())
        return;
    if (!value.isBool())
        messages.add(name + " must be a boolean value"_L1);
    else
        target = value.toBool();
}

void readCloud(const QJsonValue &value, SessionChange &change, Messages &messages)
{
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isObject()) {
        messages.add(u"cloud must be an object"_s);
        return;
    }
    CloudSettings cloud;
    const std::initializer_list<std::pair<QString, QString *>> members{
        {u"phoneNumberId"_s, &cloud.phoneNumberId},
        {u"accessToken"_s, &cloud.accessToken},
        {u"appSecret"_s, &cloud.appSecret},
        {u"verifyToken"_s, &cloud.verifyToken},
        {u"businessAccountId"_s, &cloud.businessAccountId}};
    for (const auto &[name, target] : members) {
        const QJsonValue member = value[name];
        if (!member.isUndefined() && !member.isString())
            messages.add("cloud."_L1 + name + " must be a string"_L1);
        *target = member.toString().trimmed();
    }
    change.cloud = cloud;
}

void readType(const QJsonValue &value, SessionType &type, Messages &messages)
{
    if (value.isUndefined())
        return;
    const std::optional<SessionType> known = enumFromString<SessionType>(value.toString());
    if (!known)
        messages.add(u"type must be one of the following values: whatsapp_web, whatsapp_cloud"_s);
    type = known.value_or(type);
}

} // namespace

Result<SessionBody> readSessionBody(ReadConnection &db, const Webhooks &webhooks, const QJsonObject &body,
                                    bool isNew)
{
    SessionBody read;
    Messages messages;
    readName(body["name"_L1], isNew, read.change, messages);
    readWebhookUrl(db, webhooks, body["webhookUrl"_L1], read.change, messages);
    readWebhookEvents(body["webhookEvents"_L1], read.change, messages);
    readSwitch(body, u"autoConnect"_s, read.change.autoConnect, messages);
    readSwitch(body, u"takesGroups"_s, read.change.takesGroups, messages);
    if (isNew)
        readType(body["type"_L1], read.type, messages);
    readCloud(body["cloud"_L1], read.change, messages);
    if (isNew && read.type == SessionType::WhatsAppCloud && !read.change.cloud)
        messages.add(u"cloud must be an object"_s);
    if (const Result<> done = messages.result(); !done)
        return std::unexpected(done.error());
    return read;
}

Result<SessionProxy> readProxyBody(const QJsonObject &body)
{
    Messages messages;
    SessionProxy proxy;
    const std::initializer_list<std::pair<QString, QString *>> members{{u"host"_s, &proxy.host},
                                                                       {u"username"_s, &proxy.username},
                                                                       {u"password"_s, &proxy.password},
                                                                       {u"protocol"_s, &proxy.protocol}};
    for (const auto &[name, target] : members) {
        const QJsonValue value = body[name];
        const bool isLeftOut = value.isUndefined() || value.isNull();
        if (!value.isString() && (!isLeftOut || name == "host"_L1))
            messages.add(name + " must be a string"_L1);
        *target = value.toString(*target);
    }
    const QJsonValue port = body["port"_L1];
    proxy.port = port.toInt();
    if (!port.isDouble() || port.toDouble() != double(proxy.port))
        messages.add(u"port must be an integer number"_s);
    if (const Result<> done = messages.result(); !done)
        return std::unexpected(done.error());
    messages.passes(Sessions::checkProxy(proxy));
    if (const Result<> done = messages.result(); !done)
        return std::unexpected(done.error());
    return proxy;
}

Result<QString> readPairBody(const QJsonObject &body)
{
    return Sessions::checkPairingPhone(body["phoneNumber"_L1].toString());
}

} // namespace guiche
