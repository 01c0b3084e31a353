// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/webhookledger.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include "models/desk/access.h"
#include "models/domain/ids.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int MaxPage = 100;

Result<> requireAccess(const Principal &who)
{
    return access::require(who, Permission::ManageWebhooks);
}

std::unexpected<Error> invalid(const char *text, const QString &field, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, field);
}

std::unexpected<Error> noWebhook()
{
    return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("The session has no webhook that is on."));
}

Result<WebhookDelivery> repeat(WriteTransaction &tx, const WebhookDelivery &delivery, const QString &url)
{
    WebhookDelivery copy{.id = newId(tx.now()),
                         .eventId = delivery.eventId,
                         .organizationId = delivery.organizationId,
                         .sessionKey = delivery.sessionKey,
                         .sessionId = delivery.sessionId,
                         .event = delivery.event,
                         .url = url,
                         .nextAttemptAt = tx.now(),
                         .createdAt = tx.now(),
                         .replayOf = delivery.id};
    GUICHE_TRY(body, WebhookRepository::body(tx.db(), delivery.key));
    GUICHE_TRY(key, WebhookRepository::insert(tx.db(), copy, body));
    copy.key = key;
    return copy;
}

//! The session that a range names: it must be the caller's, and have a webhook.
Result<> checkSession(ReadConnection &db, qint64 organizationId, const QString &sessionId)
{
    GUICHE_TRY(target, WebhookRepository::target(db, organizationId, sessionId));
    if (!target)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Session not found."));
    return target->isOn() ? Result<>() : Result<>(noWebhook());
}

QJsonValue orNull(TimeMs time)
{
    return time == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(toIso8601(time));
}

QJsonValue orNull(int number)
{
    return number == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject toJson(const WebhookAttempt &attempt)
{
    return {
        {u"number"_s, attempt.number},
        {u"at"_s, toIso8601(attempt.at)},
        {u"duration_ms"_s, attempt.durationMs < 0 ? QJsonValue() : QJsonValue(attempt.durationMs)},
        {u"request_headers"_s, objectOf(attempt.requestHeaders)},
        {u"response_status"_s, orNull(attempt.responseStatus)},
        {u"response_headers"_s, objectOf(attempt.responseHeaders)},
        {u"response_body"_s, attempt.responseStatus == 0 ? QJsonValue() : QJsonValue(attempt.responseBody)},
        {u"error"_s, orNull(attempt.error)}};
}

} // namespace

WebhookLedger::WebhookLedger(const Sealer &sealer)
    : m_cursors(sealer, "webhooks.deliveries")
{
}

Result<WebhookDeliveryPage> WebhookLedger::list(ReadConnection &db, const Principal &who,
                                                const WebhookFilter &filter, const QString &cursor,
                                                int limit) const
{
    GUICHE_CHECK(requireAccess(who));
    if (limit < 1 || limit > MaxPage)
        return invalid(GUICHE_ERROR_TEXT("This must be between %1 and %2."), u"limit"_s,
                       {u"1"_s, QString::number(MaxPage)});
    const std::optional<qint64> before =
        cursor.isEmpty() ? std::numeric_limits<qint64>::max() : m_cursors.openNumber(who, cursor);
    if (!before)
        return invalid(GUICHE_ERROR_TEXT("This is not a cursor of this list."), u"cursor"_s);
    WebhookDeliveryPage page;
    GUICHE_TRY(found, WebhookRepository::list(db, who.organizationId, filter, *before, limit + 1));
    page.deliveries = found;
    if (page.deliveries.size() > limit) {
        page.deliveries.removeLast();
        page.nextCursor = m_cursors.sealNumber(who, page.deliveries.constLast().key);
    }
    return page;
}

Result<WebhookDeliveryDetails> WebhookLedger::get(ReadConnection &db, const Principal &who,
                                                  const QString &id) const
{
    GUICHE_CHECK(requireAccess(who));
    GUICHE_TRY(delivery, WebhookRepository::byId(db, who.organizationId, id));
    if (!delivery)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Delivery not found."));
    GUICHE_TRY(body, WebhookRepository::body(db, delivery->key));
    GUICHE_TRY(attempts, WebhookRepository::attempts(db, delivery->key));
    return WebhookDeliveryDetails{.delivery = *delivery, .payload = body, .attempts = attempts};
}

Result<WebhookDelivery> WebhookLedger::replay(WriteTransaction &tx, const Principal &who,
                                              const QString &id) const
{
    GUICHE_CHECK(requireAccess(who));
    GUICHE_TRY(delivery, WebhookRepository::byId(tx.db(), who.organizationId, id));
    if (!delivery)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Delivery not found."));
    GUICHE_TRY(target, WebhookRepository::target(tx.db(), delivery->sessionKey));
    if (!target || !target->isOn())
        return noWebhook();
    GUICHE_TRY(copy, repeat(tx, *delivery, target->url));
    GUICHE_CHECK(WebhookRepository::hurry(tx.db(), delivery->sessionKey, tx.now()));
    tx.announce();
    return copy;
}

Result<int> WebhookLedger::replay(WriteTransaction &tx, const Principal &who, const WebhookRange &range) const
{
    GUICHE_CHECK(requireAccess(who));
    if (range.from >= range.until)
        return invalid(GUICHE_ERROR_TEXT("The range ends before it begins."), u"to"_s);
    if (!range.sessionId.isEmpty())
        GUICHE_CHECK(checkSession(tx.db(), who.organizationId, range.sessionId));
    const WebhookFilter filter{
        .sessionId = range.sessionId, .status = range.status, .from = range.from, .until = range.until};
    GUICHE_TRY(found, WebhookRepository::originals(tx.db(), who.organizationId, filter, MaxReplays + 1));
    if (found.size() > MaxReplays)
        return invalid(GUICHE_ERROR_TEXT("These are more than %1 deliveries. Choose a shorter range."),
                       u"from"_s, {QString::number(MaxReplays)});
    QHash<qint64, QString> urls;
    int count = 0;
    for (const WebhookDelivery &delivery : std::as_const(found)) {
        if (!urls.contains(delivery.sessionKey)) {
            GUICHE_TRY(target, WebhookRepository::target(tx.db(), delivery.sessionKey));
            urls.insert(delivery.sessionKey, target && target->isOn() ? target->url : QString());
        }
        const QString url = urls.value(delivery.sessionKey);
        if (url.isEmpty())
            continue;
        GUICHE_CHECK(repeat(tx, delivery, url));
        ++count;
    }
    for (auto it = urls.cbegin(); it != urls.cend(); ++it)
        GUICHE_CHECK(WebhookRepository::hurry(tx.db(), it.key(), tx.now()));
    tx.announce();
    return count;
}

QJsonObject toJson(const WebhookDelivery &delivery)
{
    return {{u"id"_s, delivery.id},
            {u"event_id"_s, delivery.eventId},
            {u"event"_s, delivery.event},
            {u"session_id"_s, delivery.sessionId},
            {u"url"_s, QUrl(delivery.url).toString(QUrl::RemovePassword | QUrl::FullyEncoded)},
            {u"status"_s, toName(delivery.status)},
            {u"attempts"_s, delivery.attempts},
            {u"response_status"_s, orNull(delivery.responseStatus)},
            {u"last_attempt_at"_s, orNull(delivery.lastAttemptAt)},
            {u"next_attempt_at"_s, orNull(delivery.nextAttemptAt)},
            {u"created_at"_s, toIso8601(delivery.createdAt)},
            {u"replay_of"_s, orNull(delivery.replayOf)}};
}

QJsonObject toJson(const WebhookDeliveryDetails &details)
{
    QJsonObject object = toJson(details.delivery);
    object[u"payload"_s] = objectOf(details.payload);
    QJsonArray log;
    for (const WebhookAttempt &attempt : details.attempts)
        log.append(toJson(attempt));
    object[u"attempt_log"_s] = log;
    return object;
}

} // namespace guiche
