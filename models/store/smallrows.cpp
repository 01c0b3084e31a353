// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/smallrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

CannedResponseRepository::Row cannedFromRow(const Rows &rows)
{
    CannedResponseRepository::Row row;
    row.id = rows.text(0);
    row.organizationId = rows.integer(1);
    row.userId = rows.integer(2);
    row.shortcut = rows.text(3);
    row.title = rows.text(4);
    row.content = rows.text(5);
    row.scope = row.userId == 0 ? u"organization"_s : u"personal"_s;
    return row;
}

CallbackRepository::Row callbackFromRow(const Rows &rows)
{
    return {.id = rows.text(0),
            .organizationId = rows.integer(1),
            .messageId = rows.text(2),
            .url = rows.text(3),
            .body = rows.text(4).toUtf8(),
            .attempts = rows.number(5),
            .nextAttemptAt = rows.integer(6)};
}

} // namespace

Result<> AttachmentRepository::insert(WriteConnection &db, const AttachmentRow &row)
{
    GUICHE_CHECK(db.exec(
        u"INSERT INTO attachment (id, organization_id, filename, mime_type, size_bytes, sha256, uploaded_by, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        row.id, row.organizationId, row.filename, row.mimeType, row.sizeBytes, row.sha256, row.uploadedBy,
        row.createdAt));
    return {};
}

Result<std::optional<AttachmentRow>> AttachmentRepository::byId(ReadConnection &db, const QString &id)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT id, organization_id, filename, mime_type, size_bytes, sha256, uploaded_by, "
                        "conversation_key, created_at FROM attachment WHERE id = ?"_s,
                        id));
    if (!rows.next())
        return std::nullopt;
    AttachmentRow row;
    row.id = rows.text(0);
    row.organizationId = rows.integer(1);
    row.filename = rows.text(2);
    row.mimeType = rows.text(3);
    row.sizeBytes = rows.integer(4);
    row.sha256 = rows.text(5);
    row.url = "/api/v1/attachments/"_L1 + row.id;
    row.uploadedBy = rows.text(6);
    row.conversationKey = rows.integer(7);
    row.createdAt = rows.integer(8);
    return row;
}

Result<> AttachmentRepository::setConversation(WriteConnection &db, const QString &id, qint64 conversationKey)
{
    GUICHE_CHECK(db.exec(u"UPDATE attachment SET conversation_key = ? WHERE id = ?"_s, conversationKey, id));
    return {};
}

Result<> CannedResponseRepository::insert(WriteConnection &db, const Row &row)
{
    GUICHE_CHECK(
        db.exec(u"INSERT INTO canned_response (id, organization_id, user_id, shortcut, title, content) "
                "VALUES (?, ?, ?, ?, ?, ?)"_s,
                row.id, row.organizationId, row.userId, row.shortcut, row.title, row.content));
    return {};
}

Result<> CannedResponseRepository::update(WriteConnection &db, const Row &row)
{
    GUICHE_CHECK(db.exec(
        u"UPDATE canned_response SET user_id = ?, shortcut = ?, title = ?, content = ? WHERE id = ?"_s,
        row.userId, row.shortcut, row.title, row.content, row.id));
    return {};
}

Result<> CannedResponseRepository::remove(WriteConnection &db, const QString &id)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM canned_response WHERE id = ?"_s, id));
    return {};
}

Result<std::optional<CannedResponseRepository::Row>> CannedResponseRepository::byId(ReadConnection &db,
                                                                                    const QString &id)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT id, organization_id, user_id, shortcut, title, content FROM canned_response "
                        "WHERE id = ?"_s,
                        id));
    return rows.next() ? std::optional(cannedFromRow(rows)) : std::nullopt;
}

Result<QList<CannedResponseRepository::Row>>
CannedResponseRepository::visibleTo(ReadConnection &db, qint64 organizationId, qint64 userId)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT id, organization_id, user_id, shortcut, title, content FROM canned_response "
                        "WHERE organization_id = ? AND user_id IN (0, ?) ORDER BY shortcut, user_id DESC"_s,
                        organizationId, userId));
    QList<Row> list;
    while (rows.next())
        list.append(cannedFromRow(rows));
    return list;
}

Result<> CallbackRepository::insert(WriteConnection &db, const Row &row)
{
    GUICHE_CHECK(
        db.exec(u"INSERT INTO callback (id, organization_id, conversation_key, message_id, url, body, "
                "next_attempt_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                row.id, row.organizationId, row.conversationKey, row.messageId, row.url,
                QString::fromUtf8(row.body), row.nextAttemptAt));
    return {};
}

Result<QList<CallbackRepository::Row>> CallbackRepository::due(ReadConnection &db, TimeMs now, int limit)
{
    GUICHE_TRY(
        rows,
        db.query(
            u"SELECT id, organization_id, message_id, url, body, attempts, next_attempt_at FROM callback "
            "WHERE next_attempt_at > 0 AND next_attempt_at <= ? AND NOT EXISTS (SELECT 1 FROM callback e "
            "WHERE e.conversation_key = callback.conversation_key AND e.id < callback.id "
            "AND e.next_attempt_at > 0) ORDER BY next_attempt_at LIMIT ?"_s,
            now, limit));
    QList<Row> list;
    while (rows.next())
        list.append(callbackFromRow(rows));
    return list;
}

Result<TimeMs> CallbackRepository::nextDue(ReadConnection &db)
{
    GUICHE_TRY(
        next, db.scalar(u"SELECT min(next_attempt_at) FROM callback WHERE next_attempt_at > 0 AND NOT EXISTS "
                        "(SELECT 1 FROM callback e WHERE e.conversation_key = callback.conversation_key "
                        "AND e.id < callback.id AND e.next_attempt_at > 0)"_s));
    return next.value_or(0);
}

Result<std::optional<CallbackRepository::Row>> CallbackRepository::byId(ReadConnection &db, const QString &id)
{
    GUICHE_TRY(
        rows,
        db.query(
            u"SELECT id, organization_id, message_id, url, body, attempts, next_attempt_at FROM callback "
            "WHERE id = ?"_s,
            id));
    return rows.next() ? std::optional(callbackFromRow(rows)) : std::nullopt;
}

Result<> CallbackRepository::remove(WriteConnection &db, const QString &id)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM callback WHERE id = ?"_s, id));
    return {};
}

Result<> CallbackRepository::retryAt(WriteConnection &db, const QString &id, int attempts,
                                     TimeMs nextAttemptAt, int status, const QString &error)
{
    GUICHE_CHECK(db.exec(
        u"UPDATE callback SET attempts = ?, next_attempt_at = ?, last_status = ?, last_error = ? WHERE id = ?"_s,
        attempts, nextAttemptAt, status, error, id));
    return {};
}

} // namespace guiche
