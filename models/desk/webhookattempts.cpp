// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/webhookattempts.h"

#include <QJsonObject>

#include <algorithm>

#include "models/desk/deskevents.h"
#include "models/desk/retrywaits.h"
#include "models/domain/json.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr TimeMs Hour = 3'600'000;
constexpr TimeMs Day = 24 * Hour;
constexpr TimeMs LongestLife = 14 * Day; // of an open delivery, however long others made it wait
constexpr TimeMs KeptMs = 30 * Day;
constexpr int Gone = 410;
constexpr qsizetype MaxShownBody = 4096;
constexpr qsizetype MaxShownField = 1000;
constexpr qsizetype MaxShownFields = 50;
constexpr qsizetype MaxErrorLength = 300;

//! Texts from outside are shown as far as they are readable.
QString readable(const QByteArray &bytes, qsizetype limit)
{
    QString text = QString::fromUtf8(bytes.left(limit));
    text.remove(QChar::Null);
    return text;
}

QByteArray fieldsJson(const HttpFields &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields) {
        if (object.size() == MaxShownFields)
            break;
        object.insert(readable(name, 100), readable(value, MaxShownField));
    }
    return compact(object);
}

bool isOpen(const WebhookDelivery &delivery)
{
    return delivery.status == DeliveryStatus::Pending || delivery.status == DeliveryStatus::Failed;
}

Result<> kill(WriteTransaction &tx, WebhookDelivery delivery)
{
    delivery.status = DeliveryStatus::Dead;
    delivery.nextAttemptAt = 0;
    return WebhookRepository::update(tx.db(), delivery);
}

Result<> record(WriteTransaction &tx, qint64 deliveryKey, WebhookAttempt attempt, const WebhookAnswer &answer)
{
    attempt.durationMs = std::max<qint64>(answer.durationMs, 0);
    attempt.responseStatus = answer.status;
    if (answer.status != 0) {
        attempt.responseHeaders = fieldsJson(answer.fields);
        attempt.responseBody = readable(answer.body, MaxShownBody);
    }
    attempt.error = answer.error.left(MaxErrorLength);
    return WebhookRepository::updateAttempt(tx.db(), deliveryKey, attempt);
}

} // namespace

WebhookAttempts::WebhookAttempts(const Webhooks &webhooks)
    : m_webhooks(webhooks)
{
}

Result<QList<WebhookHead>> WebhookAttempts::heads(ReadConnection &db)
{
    return WebhookRepository::heads(db);
}

Result<std::optional<WebhookPost>> WebhookAttempts::begin(WriteTransaction &tx, qint64 deliveryKey,
                                                          const QStringList &secrets) const
{
    GUICHE_TRY(found, WebhookRepository::byKey(tx.db(), deliveryKey));
    if (!found || !isOpen(*found) || found->nextAttemptAt > tx.now())
        return std::nullopt;
    WebhookDelivery delivery = *found;
    GUICHE_TRY(isFirst, WebhookRepository::isHead(tx.db(), delivery));
    if (!isFirst)
        return std::nullopt;
    GUICHE_CHECK(WebhookRepository::closeAttempts(tx.db(), deliveryKey,
                                                  u"The desk was stopped before the end of this attempt"_s));
    GUICHE_TRY(target, WebhookRepository::target(tx.db(), delivery.sessionKey));
    if (!target || !target->isOn()) {
        GUICHE_CHECK(kill(tx, delivery));
        return std::nullopt;
    }
    GUICHE_TRY(body, WebhookRepository::body(tx.db(), deliveryKey));
    GUICHE_TRY(addresses, m_webhooks.addressRule(tx.db()));
    delivery.attempts += 1;
    delivery.lastAttemptAt = tx.now();
    GUICHE_CHECK(WebhookRepository::update(tx.db(), delivery));
    const HttpFields fields = webhookFields(secrets, delivery.eventId.toLatin1(), tx.now() / 1000, body);
    const WebhookAttempt attempt{
        .number = delivery.attempts, .at = tx.now(), .requestHeaders = fieldsJson(fields)};
    GUICHE_CHECK(WebhookRepository::insertAttempt(tx.db(), deliveryKey, attempt));
    return WebhookPost{.deliveryKey = deliveryKey,
                       .number = attempt.number,
                       .url = delivery.url,
                       .body = body,
                       .fields = fields,
                       .addresses = addresses};
}

Result<WebhookOutcome> WebhookAttempts::finish(WriteTransaction &tx, qint64 deliveryKey, int number,
                                               const WebhookAnswer &answer) const
{
    GUICHE_TRY(found, WebhookRepository::byKey(tx.db(), deliveryKey));
    GUICHE_TRY(attempt, WebhookRepository::attempt(tx.db(), deliveryKey, number));
    if (!found || !attempt)
        return WebhookOutcome::Dead; // swept away meanwhile
    GUICHE_CHECK(record(tx, deliveryKey, *attempt, answer));
    WebhookDelivery delivery = *found;
    delivery.responseStatus = answer.status;
    const bool isDelivered = answer.status >= 200 && answer.status < 300;
    if (isDelivered) {
        delivery.status = DeliveryStatus::Delivered;
        delivery.nextAttemptAt = 0;
        GUICHE_CHECK(WebhookRepository::update(tx.db(), delivery));
        return WebhookOutcome::Delivered;
    }
    if (!isOpen(delivery)) { // given up while the attempt ran
        GUICHE_CHECK(WebhookRepository::update(tx.db(), delivery));
        return WebhookOutcome::Dead;
    }
    if (answer.url != delivery.url) { // what the old URL answered does not count against the new one
        delivery.status = DeliveryStatus::Failed;
        GUICHE_CHECK(WebhookRepository::update(tx.db(), delivery));
        return WebhookOutcome::Retried;
    }
    if (answer.status == Gone) {
        GUICHE_CHECK(kill(tx, delivery));
        GUICHE_CHECK(WebhookRepository::turnOff(tx.db(), delivery.sessionKey,
                                                u"The receiver answered 410 Gone"_s, tx.now()));
        GUICHE_CHECK(WebhookRepository::killOpen(tx.db(), delivery.sessionKey));
        GUICHE_TRY(session, SessionRepository::byKey(tx.db(), delivery.sessionKey));
        if (session)
            GUICHE_CHECK(deskevents::sessionUpdated(tx, *session, false));
        return WebhookOutcome::Dead;
    }
    GUICHE_TRY(failures, WebhookRepository::finishedAttempts(tx.db(), deliveryKey));
    if (failures > RetryCount || tx.now() - delivery.createdAt > LongestLife) {
        GUICHE_CHECK(kill(tx, delivery));
        return WebhookOutcome::Dead;
    }
    delivery.status = DeliveryStatus::Failed;
    delivery.nextAttemptAt = tx.now() + retryWait(failures, answer.retryAfterSeconds);
    GUICHE_CHECK(WebhookRepository::update(tx.db(), delivery));
    return WebhookOutcome::Retried;
}

Result<bool> WebhookAttempts::sweepSome(WriteTransaction &tx, int limit)
{
    GUICHE_TRY(removed, WebhookRepository::removeSettled(tx.db(), tx.now() - KeptMs, limit));
    return removed == limit;
}

} // namespace guiche
