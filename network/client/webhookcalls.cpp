// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/webhookcalls.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/domain/types.h"
#include "network/client/decodedcall.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

const QString LedgerPath = u"/api/v1/webhooks/deliveries"_s;

TimeMs timeFrom(const QJsonValue &value)
{
    return value.isString() ? std::max<TimeMs>(0, fromIso8601(value.toString())) : 0;
}

DeliveryRow rowFrom(const QJsonObject &object)
{
    return {
        .id = object["id"_L1].toString(),
        .eventId = object["event_id"_L1].toString(),
        .event = object["event"_L1].toString(),
        .sessionId = object["session_id"_L1].toString(),
        .url = object["url"_L1].toString(),
        .status =
            enumFromString<DeliveryStatus>(object["status"_L1].toString()).value_or(DeliveryStatus::Pending),
        .attempts = object["attempts"_L1].toInt(),
        .responseStatus = object["response_status"_L1].toInt(),
        .createdAt = timeFrom(object["created_at"_L1]),
        .lastAttemptAt = timeFrom(object["last_attempt_at"_L1]),
        .nextAttemptAt = timeFrom(object["next_attempt_at"_L1]),
        .replayOf = object["replay_of"_L1].toString()};
}

QList<std::pair<QString, QString>> headersFrom(const QJsonValue &value)
{
    QList<std::pair<QString, QString>> headers;
    const QJsonObject object = value.toObject();
    for (auto header = object.begin(); header != object.end(); ++header)
        headers.append({header.key(), header.value().toVariant().toString()});
    return headers;
}

DeliveryAttempt attemptFrom(const QJsonObject &object)
{
    return {.number = object["number"_L1].toInt(),
            .at = timeFrom(object["at"_L1]),
            .durationMs = object["duration_ms"_L1].toInteger(-1),
            .requestHeaders = headersFrom(object["request_headers"_L1]),
            .responseStatus = object["response_status"_L1].toInt(),
            .responseHeaders = headersFrom(object["response_headers"_L1]),
            .responseBody = object["response_body"_L1].toString(),
            .error = object["error"_L1].toString()};
}

DeliveryDetails detailsFrom(const QJsonObject &object)
{
    DeliveryDetails details{.row = rowFrom(object)};
    const QJsonValue payload = object["payload"_L1];
    details.payload = payload.isObject() ? QJsonDocument(payload.toObject()).toJson(QJsonDocument::Indented)
                                         : payload.toString().toUtf8();
    for (const QJsonValue &value : object["attempt_log"_L1].toArray())
        details.attempts.append(attemptFrom(value.toObject()));
    return details;
}

QString pathOf(const QString &id)
{
    return LedgerPath + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

WebhookCalls::WebhookCalls(RestClient &rest)
    : m_rest(rest)
{
}

WebhookCalls::~WebhookCalls() = default;

void WebhookCalls::deliveries(const DeliveryQuery &query, const QString &cursor, int limit, QObject *context,
                              Done<DeliveryPage> done)
{
    QUrlQuery items;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            items.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"session_id"_s, query.sessionId);
    add(u"event"_s, query.event);
    add(u"status"_s, query.status ? toName(*query.status) : QString());
    add(u"cursor"_s, cursor);
    add(u"limit"_s, QString::number(limit));
    request<DeliveryPage>(m_rest, {.path = LedgerPath, .query = items, .isCancelledWithContext = true},
                          context, std::move(done), [](const QJsonObject &object) {
                              DeliveryPage page{.nextCursor = object["next_cursor"_L1].toString()};
                              for (const QJsonValue &value : object["deliveries"_L1].toArray())
                                  page.deliveries.append(rowFrom(value.toObject()));
                              return page;
                          });
}

void WebhookCalls::delivery(const QString &id, QObject *context, Done<DeliveryDetails> done)
{
    request<DeliveryDetails>(m_rest, {.path = pathOf(id), .isCancelledWithContext = true}, context,
                             std::move(done), detailsFrom);
}

void WebhookCalls::replay(const QString &id, QObject *context, Done<DeliveryRow> done)
{
    request<DeliveryRow>(m_rest, {.verb = "POST", .path = pathOf(id) + u"/replay"_s}, context,
                         std::move(done), rowFrom);
}

void WebhookCalls::replay(const ReplayRange &range, QObject *context, Done<int> done)
{
    QJsonObject body{{u"from"_s, toIso8601(range.from)}, {u"to"_s, toIso8601(range.until)}};
    if (!range.sessionId.isEmpty())
        body[u"session_id"_s] = range.sessionId;
    if (range.status)
        body[u"status"_s] = toName(*range.status);
    request<int>(m_rest, {.verb = "POST", .path = LedgerPath + u"/replay"_s, .body = body}, context,
                 std::move(done), [](const QJsonObject &object) { return object["count"_L1].toInt(); });
}

} // namespace guiche
