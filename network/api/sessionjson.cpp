// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/sessionjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QString iso(TimeMs time, Qt::DateFormat format)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(format);
}

QJsonObject cloudJson(const Session &session)
{
    return {{u"phoneNumberId"_s, session.phoneNumberId},
            {u"businessAccountId"_s, textOrNull(session.businessAccountId)}};
}

} // namespace

QString isoMilliseconds(TimeMs time)
{
    return iso(time, Qt::ISODateWithMs);
}

QString isoSeconds(TimeMs time)
{
    return iso(time, Qt::ISODate);
}

QJsonValue plusOrNull(const QString &digits)
{
    return digits.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(u'+' + digits);
}

QJsonValue proxyJson(const std::optional<SessionProxy> &proxy)
{
    if (!proxy)
        return QJsonValue::Null;
    return QJsonObject{{u"protocol"_s, proxy->protocol},
                       {u"host"_s, proxy->host},
                       {u"port"_s, proxy->port},
                       {u"username"_s, textOrNull(proxy->username)}};
}

OrderedJson sessionJson(const Session &session, const QString *qr)
{
    OrderedJson json;
    json.add("id"_L1, session.id).add("name"_L1, session.name).add("status"_L1, toName(session.status));
    if (qr)
        json.add("qrCode"_L1, textOrNull(*qr));
    json.add("phoneNumber"_L1, plusOrNull(session.phone))
        .add("webhookUrl"_L1, textOrNull(session.webhookUrl))
        .add("webhookEvents"_L1, QJsonArray::fromStringList(session.webhookEvents))
        .add("createdAt"_L1, isoMilliseconds(session.createdAt))
        .add("updatedAt"_L1, isoMilliseconds(session.updatedAt));
    json.add("type"_L1, toName(session.type))
        .add("cause"_L1, toName(session.cause))
        .add("detail"_L1, textOrNull(session.detail))
        .add("statusSince"_L1, isoMilliseconds(session.statusSince))
        .add("autoConnect"_L1, session.autoConnect)
        .add("takesGroups"_L1, session.takesGroups)
        .add("isWanted"_L1, session.isWanted)
        .add("hasCredentials"_L1, session.hasCredentials)
        .add("lastUsedAt"_L1, session.lastUsedAt == 0 ? QJsonValue(QJsonValue::Null)
                                                      : QJsonValue(isoMilliseconds(session.lastUsedAt)))
        .add("pushName"_L1, textOrNull(session.pushName))
        .add("platform"_L1, textOrNull(session.platform))
        .add("hasProxy"_L1, session.hasProxy)
        .add("webhookOff"_L1, textOrNull(session.webhookOff));
    if (session.type == SessionType::WhatsAppCloud)
        json.add("cloud"_L1, cloudJson(session));
    return json;
}

} // namespace guiche
