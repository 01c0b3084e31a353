// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/webhookrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

#define COLUMNS                                                                                              \
    "key, id, event_id, organization_id, session_key, session_id, event, url, status, attempts, "            \
    "response_status, last_attempt_at, next_attempt_at, created_at, replay_of"
#define TARGET_COLUMNS "key, id, organization_id, name, webhook_url, webhook_events, webhook_off, deleted_at"
#define ATTEMPT_COLUMNS                                                                                      \
    "number, at, duration_ms, request_headers, response_status, response_headers, response_body, error"

// One text per index that may carry the list; the other filters are checked on the way.
#define FILTERS                                                                                              \
    " AND (? = '' OR session_id = ?) AND (? = '' OR event = ?) AND (? < 0 OR status = ?) "                   \
    "AND created_at >= ? AND created_at < ? AND key < ? ORDER BY key DESC LIMIT ?"

constexpr auto ByOrganization =
    "SELECT " COLUMNS
    " FROM webhook_delivery INDEXED BY webhook_delivery_list WHERE organization_id = ?" FILTERS ""_L1;
constexpr auto ByStatus = "SELECT " COLUMNS " FROM webhook_delivery INDEXED BY webhook_delivery_status "
                          "WHERE organization_id = ? AND status = ?" FILTERS ""_L1;
constexpr auto BySession = "SELECT " COLUMNS " FROM webhook_delivery INDEXED BY webhook_delivery_session "
                           "WHERE organization_id = ? AND session_id = ?" FILTERS ""_L1;

WebhookDelivery deliveryFromRow(const Rows &rows)
{
    return {.key = rows.integer(0),
            .id = rows.text(1),
            .eventId = rows.text(2),
            .organizationId = rows.integer(3),
            .sessionKey = rows.integer(4),
            .sessionId = rows.text(5),
            .event = rows.text(6),
            .url = rows.text(7),
            .status = static_cast<DeliveryStatus>(rows.number(8)),
            .attempts = rows.number(9),
            .responseStatus = rows.number(10),
            .lastAttemptAt = rows.integer(11),
            .nextAttemptAt = rows.integer(12),
            .createdAt = rows.integer(13),
            .replayOf = rows.text(14)};
}

WebhookTarget targetFromRow(const Rows &rows)
{
    return {.sessionKey = rows.integer(0),
            .sessionId = rows.text(1),
            .organizationId = rows.integer(2),
            .name = rows.text(3),
            .url = rows.text(4),
            .events = rows.text(5),
            .off = rows.text(6),
            .isDeleted = rows.integer(7) != 0};
}

WebhookAttempt attemptFromRow(const Rows &rows)
{
    return {.number = rows.number(0),
            .at = rows.integer(1),
            .durationMs = rows.integer(2),
            .requestHeaders = rows.text(3).toUtf8(),
            .responseStatus = rows.number(4),
            .responseHeaders = rows.text(5).toUtf8(),
            .responseBody = rows.text(6),
            .error = rows.text(7)};
}

QList<WebhookDelivery> deliveries(Rows &rows)
{
    QList<WebhookDelivery> list;
    while (rows.next())
        list.append(deliveryFromRow(rows));
    return list;
}

} // namespace

Result<std::optional<WebhookTarget>> WebhookRepository::target(ReadConnection &db, qint64 sessionKey)
{
    GUICHE_TRY(rows, db.query(u"SELECT " TARGET_COLUMNS " FROM session WHERE key = ?"_s, sessionKey));
    return rows.next() ? std::optional(targetFromRow(rows)) : std::nullopt;
}

Result<std::optional<WebhookTarget>> WebhookRepository::target(ReadConnection &db, qint64 organizationId,
                                                               const QString &sessionId)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT " TARGET_COLUMNS " FROM session WHERE id = ? AND organization_id = ?"_s,
                        sessionId, organizationId));
    return rows.next() ? std::optional(targetFromRow(rows)) : std::nullopt;
}

Result<> WebhookRepository::turnOff(WriteConnection &db, qint64 sessionKey, const QString &reason, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"UPDATE session SET webhook_off = ?, updated_at = ? WHERE key = ?"_s, reason, now,
                         sessionKey));
    return {};
}

Result<qint64> WebhookRepository::insert(WriteConnection &db, const WebhookDelivery &delivery,
                                         const QByteArray &body)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO webhook_delivery (id, event_id, organization_id, session_key, "
                         "session_id, event, url, body, next_attempt_at, created_at, replay_of) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         delivery.id, delivery.eventId, delivery.organizationId, delivery.sessionKey,
                         delivery.sessionId, delivery.event, delivery.url, QString::fromUtf8(body),
                         delivery.nextAttemptAt, delivery.createdAt, delivery.replayOf));
    return db.lastInsertId();
}

Result<std::optional<WebhookDelivery>> WebhookRepository::byKey(ReadConnection &db, qint64 key)
{
    GUICHE_TRY(rows, db.query(u"SELECT " COLUMNS " FROM webhook_delivery WHERE key = ?"_s, key));
    return rows.next() ? std::optional(deliveryFromRow(rows)) : std::nullopt;
}

Result<std::optional<WebhookDelivery>> WebhookRepository::byId(ReadConnection &db, qint64 organizationId,
                                                               const QString &id)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT " COLUMNS " FROM webhook_delivery WHERE id = ? AND organization_id = ?"_s,
                        id, organizationId));
    return rows.next() ? std::optional(deliveryFromRow(rows)) : std::nullopt;
}

Result<QByteArray> WebhookRepository::body(ReadConnection &db, qint64 key)
{
    GUICHE_TRY(rows, db.query(u"SELECT body FROM webhook_delivery WHERE key = ?"_s, key));
    return rows.next() ? rows.text(0).toUtf8() : QByteArray();
}

Result<QList<WebhookDelivery>> WebhookRepository::list(ReadConnection &db, qint64 organizationId,
                                                       const WebhookFilter &filter, qint64 beforeKey,
                                                       int limit)
{
    const int status = filter.status ? static_cast<int>(*filter.status) : -1;
    const QString event = filter.event ? toName(*filter.event) : QString();
    QLatin1StringView sql = ByOrganization;
    QVariantList values{organizationId};
    if (!filter.sessionId.isEmpty()) {
        sql = BySession;
        values << filter.sessionId;
    } else if (filter.status) {
        sql = ByStatus;
        values << status;
    }
    values << filter.sessionId << filter.sessionId << event << event << status << status << filter.from
           << filter.until << beforeKey << limit;
    GUICHE_TRY(rows, db.runQuery(sql, values));
    return deliveries(rows);
}

Result<QList<WebhookDelivery>> WebhookRepository::originals(ReadConnection &db, qint64 organizationId,
                                                            const WebhookFilter &filter, int limit)
{
    const int status = filter.status ? static_cast<int>(*filter.status) : -1;
    GUICHE_TRY(rows, db.query(u"SELECT " COLUMNS
                              " FROM webhook_delivery INDEXED BY webhook_delivery_age WHERE created_at >= ? "
                              "AND created_at < ? AND organization_id = ? AND (? = '' OR session_id = ?) "
                              "AND (? < 0 OR status = ?) AND replay_of = '' ORDER BY key LIMIT ?"_s,
                              filter.from, filter.until, organizationId, filter.sessionId, filter.sessionId,
                              status, status, limit));
    return deliveries(rows);
}

// Steps from one session with something open to the next along the index, so a long queue behind one head
// costs nothing.
Result<QList<WebhookHead>> WebhookRepository::heads(ReadConnection &db)
{
    GUICHE_TRY(
        rows,
        db.query(
            u"WITH RECURSIVE lane(session_key) AS ("
            "SELECT min(session_key) FROM webhook_delivery WHERE status IN (0, 2) UNION ALL "
            "SELECT (SELECT min(session_key) FROM webhook_delivery WHERE status IN (0, 2) "
            "AND session_key > lane.session_key) FROM lane WHERE lane.session_key IS NOT NULL) "
            "SELECT d.key, d.session_key, d.next_attempt_at FROM lane JOIN webhook_delivery d ON d.key = "
            "(SELECT min(key) FROM webhook_delivery WHERE session_key = lane.session_key "
            "AND status IN (0, 2)) ORDER BY d.next_attempt_at, d.key"_s));
    QList<WebhookHead> list;
    while (rows.next())
        list.append({.deliveryKey = rows.integer(0),
                     .sessionKey = rows.integer(1),
                     .nextAttemptAt = rows.integer(2)});
    return list;
}

Result<bool> WebhookRepository::isHead(ReadConnection &db, const WebhookDelivery &delivery)
{
    GUICHE_TRY(oldest, db.scalar(u"SELECT min(key) FROM webhook_delivery WHERE session_key = ? "
                                 "AND status IN (0, 2)"_s,
                                 delivery.sessionKey));
    return oldest.value_or(0) == delivery.key;
}

Result<> WebhookRepository::hurry(WriteConnection &db, qint64 sessionKey, TimeMs now)
{
    GUICHE_CHECK(
        db.exec(u"UPDATE webhook_delivery SET next_attempt_at = ? WHERE next_attempt_at > ? AND key = "
                "(SELECT min(key) FROM webhook_delivery WHERE session_key = ? AND status IN (0, 2))"_s,
                now, now, sessionKey));
    return {};
}

Result<> WebhookRepository::update(WriteConnection &db, const WebhookDelivery &delivery)
{
    GUICHE_CHECK(db.exec(u"UPDATE webhook_delivery SET status = ?, attempts = ?, response_status = ?, "
                         "last_attempt_at = ?, next_attempt_at = ? WHERE key = ?"_s,
                         static_cast<int>(delivery.status), delivery.attempts, delivery.responseStatus,
                         delivery.lastAttemptAt, delivery.nextAttemptAt, delivery.key));
    return {};
}

Result<> WebhookRepository::redirectOpen(WriteConnection &db, qint64 sessionKey, const QString &url)
{
    GUICHE_CHECK(db.exec(u"UPDATE webhook_delivery SET url = ? WHERE session_key = ? AND status IN (0, 2)"_s,
                         url, sessionKey));
    return {};
}

Result<> WebhookRepository::killOpen(WriteConnection &db, qint64 sessionKey)
{
    GUICHE_CHECK(db.exec(u"UPDATE webhook_delivery SET status = 3, next_attempt_at = 0 "
                         "WHERE session_key = ? AND status IN (0, 2)"_s,
                         sessionKey));
    return {};
}

Result<> WebhookRepository::insertAttempt(WriteConnection &db, qint64 deliveryKey,
                                          const WebhookAttempt &attempt)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO webhook_attempt (delivery_key, number, at, request_headers) "
                         "VALUES (?, ?, ?, ?)"_s,
                         deliveryKey, attempt.number, attempt.at, QString::fromUtf8(attempt.requestHeaders)));
    return {};
}

Result<> WebhookRepository::updateAttempt(WriteConnection &db, qint64 deliveryKey,
                                          const WebhookAttempt &attempt)
{
    GUICHE_CHECK(db.exec(u"UPDATE webhook_attempt SET duration_ms = ?, response_status = ?, "
                         "response_headers = ?, response_body = ?, error = ? "
                         "WHERE delivery_key = ? AND number = ?"_s,
                         attempt.durationMs, attempt.responseStatus,
                         QString::fromUtf8(attempt.responseHeaders), attempt.responseBody, attempt.error,
                         deliveryKey, attempt.number));
    return {};
}

Result<> WebhookRepository::closeAttempts(WriteConnection &db, qint64 deliveryKey, const QString &error)
{
    GUICHE_CHECK(db.exec(u"UPDATE webhook_attempt SET error = ? WHERE delivery_key = ? AND duration_ms < 0 "
                         "AND error = ''"_s,
                         error, deliveryKey));
    return {};
}

Result<QList<WebhookAttempt>> WebhookRepository::attempts(ReadConnection &db, qint64 deliveryKey)
{
    GUICHE_TRY(rows, db.query(u"SELECT " ATTEMPT_COLUMNS
                              " FROM webhook_attempt WHERE delivery_key = ? ORDER BY number"_s,
                              deliveryKey));
    QList<WebhookAttempt> list;
    while (rows.next())
        list.append(attemptFromRow(rows));
    return list;
}

Result<int> WebhookRepository::finishedAttempts(ReadConnection &db, qint64 deliveryKey)
{
    GUICHE_TRY(count, db.scalar(u"SELECT count(*) FROM webhook_attempt WHERE delivery_key = ? "
                                "AND duration_ms >= 0"_s,
                                deliveryKey));
    return static_cast<int>(count.value_or(0));
}

Result<std::optional<WebhookAttempt>> WebhookRepository::attempt(ReadConnection &db, qint64 deliveryKey,
                                                                 int number)
{
    GUICHE_TRY(rows, db.query(u"SELECT " ATTEMPT_COLUMNS
                              " FROM webhook_attempt WHERE delivery_key = ? AND number = ?"_s,
                              deliveryKey, number));
    return rows.next() ? std::optional(attemptFromRow(rows)) : std::nullopt;
}

Result<qint64> WebhookRepository::removeSettled(WriteConnection &db, TimeMs before, int limit)
{
    return db.exec(u"DELETE FROM webhook_delivery WHERE key IN (SELECT key FROM webhook_delivery "
                   "INDEXED BY webhook_delivery_age WHERE created_at < ? AND status IN (1, 3) "
                   "ORDER BY created_at LIMIT ?)"_s,
                   before, limit);
}

} // namespace guiche
