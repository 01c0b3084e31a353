// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/sessioncalls.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/domain/types.h"
#include "network/client/decodedcall.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &id, QStringView action)
{
    return u"/sessions/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id)) + u'/' + action.toString();
}

QString digits(const QString &phone)
{
    return phone.startsWith(u'+') ? phone.sliced(1) : phone;
}

TimeMs timeFrom(const QJsonValue &value)
{
    return value.isString() ? std::max<TimeMs>(0, fromIso8601(value.toString())) : 0;
}

// An array of lines, or `{key: [...]}`: spec 002 answers its list bare, everything beyond it is named.
QJsonArray arrayFrom(const ApiAnswer &answer, QLatin1StringView key)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    return document.isArray() ? document.array() : document.object()[key].toArray();
}

QJsonObject cloudBody(const CloudAccess &cloud)
{
    QJsonObject body;
    const auto put = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            body[name] = value;
    };
    put(u"phoneNumberId"_s, cloud.phoneNumberId);
    put(u"accessToken"_s, cloud.accessToken);
    put(u"appSecret"_s, cloud.appSecret);
    put(u"verifyToken"_s, cloud.verifyToken);
    put(u"businessAccountId"_s, cloud.businessAccountId);
    return body;
}

QJsonObject bodyFrom(const SessionDraft &draft)
{
    QJsonObject body;
    if (draft.name)
        body[u"name"_s] = *draft.name;
    if (draft.type)
        body[u"type"_s] = toName(*draft.type);
    if (draft.webhookUrl)
        body[u"webhookUrl"_s] = draft.webhookUrl->isEmpty() ? QJsonValue() : QJsonValue(*draft.webhookUrl);
    if (draft.events)
        body[u"webhookEvents"_s] = QJsonArray::fromStringList(*draft.events);
    if (draft.autoConnect)
        body[u"autoConnect"_s] = *draft.autoConnect;
    if (draft.takesGroups)
        body[u"takesGroups"_s] = *draft.takesGroups;
    if (draft.cloud)
        body[u"cloud"_s] = cloudBody(*draft.cloud);
    return body;
}

std::optional<ProxyAddress> proxyFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return ProxyAddress{.protocol = value["protocol"_L1].toString(),
                        .host = value["host"_L1].toString(),
                        .port = value["port"_L1].toInt(),
                        .username = value["username"_L1].toString()};
}

SessionHistoryEntry historyFrom(const QJsonObject &object)
{
    return {.at = timeFrom(object["at"_L1]),
            .status = enumFromString<SessionStatus>(object["status"_L1].toString())
                          .value_or(SessionStatus::Disconnected),
            .cause =
                enumFromString<SessionCause>(object["cause"_L1].toString()).value_or(SessionCause::Created),
            .detail = object["detail"_L1].toString()};
}

QrText qrFrom(const ApiAnswer &answer)
{
    const QJsonObject &object = answer.object;
    QrText qr{.text = object["qrCode"_L1].toString(), .message = object["message"_L1].toString()};
    const TimeMs issued = timeFrom(object["issuedAt"_L1]);
    const TimeMs expires = timeFrom(object["expiresAt"_L1]);
    // The desk's clock need not be ours: what is left is what it says in seconds.
    const bool isInSeconds = object["expiresIn"_L1].isDouble();
    const qint64 now = SystemClock().now();
    qr.secondsLeft =
        isInSeconds ? object["expiresIn"_L1].toInt() : int(std::max<TimeMs>(0, expires - now) / 1000);
    qr.secondsInAll =
        std::max(qr.secondsLeft, issued > 0 && expires > issued ? int((expires - issued) / 1000) : 0);
    return qr;
}

} // namespace

DeskSession deskSessionFrom(const QJsonObject &object)
{
    DeskSession result;
    Session &session = result.session;
    session.id = object["id"_L1].toString();
    session.name = object["name"_L1].toString();
    session.type =
        enumFromString<SessionType>(object["type"_L1].toString()).value_or(SessionType::WhatsAppWeb);
    session.status =
        enumFromString<SessionStatus>(object["status"_L1].toString()).value_or(SessionStatus::Disconnected);
    session.cause =
        enumFromString<SessionCause>(object["cause"_L1].toString()).value_or(SessionCause::Created);
    session.detail = object["detail"_L1].toString();
    session.statusSince = timeFrom(object["statusSince"_L1]);
    session.isWanted = object["isWanted"_L1].toBool();
    session.autoConnect = object["autoConnect"_L1].toBool(true);
    session.takesGroups = object["takesGroups"_L1].toBool();
    session.phone = digits(object["phoneNumber"_L1].toString());
    session.pushName = object["pushName"_L1].toString();
    session.platform = object["platform"_L1].toString();
    session.webhookUrl = object["webhookUrl"_L1].toString();
    for (const QJsonValue &event : object["webhookEvents"_L1].toArray())
        session.webhookEvents += event.toString();
    session.webhookOff = object["webhookOff"_L1].toString();
    session.hasCredentials = object["hasCredentials"_L1].toBool();
    session.phoneNumberId = object["cloud"_L1]["phoneNumberId"_L1].toString();
    session.businessAccountId = object["cloud"_L1]["businessAccountId"_L1].toString();
    session.lastUsedAt = timeFrom(object["lastUsedAt"_L1]);
    session.createdAt = timeFrom(object["createdAt"_L1]);
    session.updatedAt = timeFrom(object["updatedAt"_L1]);
    result.proxy = proxyFrom(object["proxy"_L1]);
    session.hasProxy = result.proxy.has_value() || object["hasProxy"_L1].toBool();
    return result;
}

SessionCalls::SessionCalls(RestClient &rest)
    : m_rest(rest)
{
}

SessionCalls::~SessionCalls() = default;

void SessionCalls::act(const QByteArray &verb, const QString &id, QStringView action, QObject *context,
                       Done<> done)
{
    request(m_rest, {.verb = verb, .path = pathOf(id, action)}, context, std::move(done));
}

void SessionCalls::sessions(QObject *context, Done<QList<DeskSession>> done)
{
    request<QList<DeskSession>>(m_rest, {.path = u"/sessions/list"_s}, context, std::move(done),
                                [](const ApiAnswer &answer) {
                                    QList<DeskSession> list;
                                    for (const QJsonValue &value : arrayFrom(answer, "sessions"_L1))
                                        list.append(deskSessionFrom(value.toObject()));
                                    return list;
                                });
}

void SessionCalls::session(const QString &id, QObject *context, Done<DeskSession> done)
{
    request<DeskSession>(m_rest, {.path = pathOf(id, u"info")}, context, std::move(done),
                         [](const ApiAnswer &answer) { return deskSessionFrom(answer.object); });
}

void SessionCalls::create(const SessionDraft &draft, QObject *context, Done<NewSession> done)
{
    request<NewSession>(
        m_rest, {.verb = "POST", .path = u"/sessions/create"_s, .body = bodyFrom(draft)}, context,
        std::move(done), [](const ApiAnswer &answer) {
            return NewSession{deskSessionFrom(answer.object), answer.object["webhookSecret"_L1].toString()};
        });
}

void SessionCalls::change(const QString &id, const SessionDraft &draft, QObject *context,
                          Done<DeskSession> done)
{
    request<DeskSession>(m_rest,
                         {.verb = "PATCH",
                          .path = u"/sessions/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id)),
                          .body = bodyFrom(draft)},
                         context, std::move(done),
                         [](const ApiAnswer &answer) { return deskSessionFrom(answer.object); });
}

void SessionCalls::remove(const QString &id, QObject *context, Done<> done)
{
    act("DELETE", id, u"delete", context, std::move(done));
}

void SessionCalls::connectSession(const QString &id, QObject *context, Done<> done)
{
    act("POST", id, u"connect", context, std::move(done));
}

void SessionCalls::disconnectSession(const QString &id, QObject *context, Done<> done)
{
    act("POST", id, u"disconnect", context, std::move(done));
}

void SessionCalls::logout(const QString &id, QObject *context, Done<> done)
{
    act("POST", id, u"logout", context, std::move(done));
}

void SessionCalls::qr(const QString &id, QObject *context, Done<QrText> done)
{
    request<QrText>(m_rest, {.path = pathOf(id, u"qr")}, context, std::move(done), qrFrom);
}

void SessionCalls::pair(const QString &id, const QString &phone, QObject *context, Done<PairingText> done)
{
    request<PairingText>(
        m_rest, {.verb = "POST", .path = pathOf(id, u"pair"), .body = QJsonObject{{u"phoneNumber"_s, phone}}},
        context, std::move(done), [](const ApiAnswer &answer) {
            return PairingText{answer.object["pairingCode"_L1].toString(),
                               answer.object["expiresIn"_L1].toInt()};
        });
}

void SessionCalls::history(const QString &id, int limit, QObject *context,
                           Done<QList<SessionHistoryEntry>> done)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(limit));
    request<QList<SessionHistoryEntry>>(m_rest, {.path = pathOf(id, u"history"), .query = query}, context,
                                        std::move(done), [](const ApiAnswer &answer) {
                                            QList<SessionHistoryEntry> list;
                                            for (const QJsonValue &value : arrayFrom(answer, "history"_L1))
                                                list.append(historyFrom(value.toObject()));
                                            return list;
                                        });
}

void SessionCalls::setProxy(const QString &id, const NewProxy &proxy, QObject *context, Done<> done)
{
    QJsonObject body{{u"protocol"_s, proxy.address.protocol},
                     {u"host"_s, proxy.address.host},
                     {u"port"_s, proxy.address.port}};
    if (!proxy.address.username.isEmpty())
        body[u"username"_s] = proxy.address.username;
    if (!proxy.password.isEmpty())
        body[u"password"_s] = proxy.password;
    request(m_rest, {.verb = "PUT", .path = pathOf(id, u"proxy"), .body = body}, context, std::move(done));
}

void SessionCalls::removeProxy(const QString &id, QObject *context, Done<> done)
{
    act("DELETE", id, u"proxy", context, std::move(done));
}

void SessionCalls::rotateWebhookSecret(const QString &id, QObject *context, Done<QString> done)
{
    request<QString>(m_rest, {.verb = "POST", .path = pathOf(id, u"webhook-secret/rotate")}, context,
                     std::move(done),
                     [](const ApiAnswer &answer) { return answer.object["webhookSecret"_L1].toString(); });
}

void SessionCalls::problem(QObject *context, Done<QString> done)
{
    request<QString>(m_rest, {.path = u"/health"_s, .isAuthenticated = false}, context, std::move(done),
                     [](const ApiAnswer &answer) {
                         QStringList sentences;
                         for (const QJsonValue &problem : answer.object["problems"_L1].toArray())
                             sentences += problem.toString();
                         return sentences.join(u' ');
                     });
}

} // namespace guiche
