// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxrows.h"

using namespace Qt::StringLiterals;

#define OUTBOX_COLUMNS                                                                                       \
    "o.key, o.organization_id, o.session_key, o.conversation_key, o.message_id, o.state, o.attempts, "       \
    "o.next_attempt_at"

namespace guiche {

namespace {

OutboxRepository::Row fromRow(const Rows &rows)
{
    return {.key = rows.integer(0),
            .organizationId = rows.integer(1),
            .sessionKey = rows.integer(2),
            .conversationKey = rows.integer(3),
            .messageId = rows.text(4),
            .state = static_cast<OutboxRepository::State>(rows.number(5)),
            .attempts = rows.number(6),
            .nextAttemptAt = rows.integer(7)};
}

QList<OutboxRepository::Row> allRows(Rows &rows)
{
    QList<OutboxRepository::Row> list;
    while (rows.next())
        list.append(fromRow(rows));
    return list;
}

} // namespace

Result<> OutboxRepository::insert(WriteConnection &db, const Row &row, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO outbox (organization_id, session_key, conversation_key, message_id, "
                         "next_attempt_at, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                         row.organizationId, row.sessionKey, row.conversationKey, row.messageId,
                         row.nextAttemptAt, now));
    return {};
}

Result<QList<OutboxRepository::Row>> OutboxRepository::due(ReadConnection &db, SessionType type, TimeMs now,
                                                           int limit)
{
    GUICHE_TRY(
        rows,
        db.query(
            u"SELECT " OUTBOX_COLUMNS " FROM session s CROSS JOIN outbox o ON o.session_key = s.key "
            "AND o.state = 0 AND o.next_attempt_at <= ? "
            "WHERE s.type = ? AND s.status = 2 AND s.deleted_at = 0 AND NOT EXISTS (SELECT 1 FROM outbox p "
            "WHERE p.conversation_key = o.conversation_key AND p.key < o.key AND p.state IN (0, 1)) "
            "ORDER BY o.key LIMIT ?"_s,
            now, static_cast<int>(type), limit));
    return allRows(rows);
}

Result<TimeMs> OutboxRepository::nextDue(ReadConnection &db, SessionType type, TimeMs now)
{
    GUICHE_TRY(next, db.scalar(u"SELECT min(o.next_attempt_at) FROM session s CROSS JOIN outbox o "
                               "ON o.session_key = s.key AND o.state = 0 AND o.next_attempt_at > ? "
                               "WHERE s.type = ? AND s.status = 2 AND s.deleted_at = 0"_s,
                               now, static_cast<int>(type)));
    return next.value_or(0);
}

Result<std::optional<OutboxRepository::Row>> OutboxRepository::byMessage(ReadConnection &db,
                                                                         const QString &messageId)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT " OUTBOX_COLUMNS " FROM outbox o WHERE o.message_id = ?"_s, messageId));
    return rows.next() ? std::optional(fromRow(rows)) : std::nullopt;
}

Result<QList<OutboxRepository::Row>> OutboxRepository::inDoubt(ReadConnection &db, SessionType type)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT " OUTBOX_COLUMNS " FROM outbox o JOIN session s ON s.key = o.session_key "
                        "WHERE o.state = 1 AND s.type = ? ORDER BY o.key"_s,
                        static_cast<int>(type)));
    return allRows(rows);
}

Result<QList<OutboxRepository::Row>> OutboxRepository::ofSession(ReadConnection &db, qint64 sessionKey)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT " OUTBOX_COLUMNS " FROM outbox o WHERE o.session_key = ? ORDER BY o.key"_s,
                        sessionKey));
    return allRows(rows);
}

Result<> OutboxRepository::setInDoubt(WriteConnection &db, qint64 key, TimeMs now)
{
    GUICHE_CHECK(
        db.exec(u"UPDATE outbox SET state = 1, handed_over_at = ?, attempts = attempts + 1 WHERE key = ?"_s,
                now, key));
    return {};
}

Result<> OutboxRepository::retryAt(WriteConnection &db, qint64 key, TimeMs at, const QString &error)
{
    GUICHE_CHECK(db.exec(u"UPDATE outbox SET state = 0, next_attempt_at = ?, error = ? WHERE key = ?"_s, at,
                         error, key));
    return {};
}

Result<> OutboxRepository::remove(WriteConnection &db, const QString &messageId)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM outbox WHERE message_id = ?"_s, messageId));
    return {};
}

} // namespace guiche
