// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retentionrows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// ConversationStatus::Resolved and Closed.
#define IS_CLOSED "c.status IN (2, 3)"

namespace guiche {

Result<QList<qint64>> RetentionRepository::withOldMessages(ReadConnection &db, qint64 organizationId,
                                                           qint64 afterKey, TimeMs cutoff, int limit)
{
    // A conversation that began later has nothing older; one without messages has been here before.
    GUICHE_TRY(rows,
               db.query(u"SELECT c.key FROM conversation c WHERE c.organization_id = ? AND c.key > ? "
                        "AND " IS_CLOSED " AND c.started_at < ? AND c.messages_count > 0 AND EXISTS "
                        "(SELECT 1 FROM message m WHERE m.conversation_key = c.key AND m.timestamp < ?) "
                        "ORDER BY c.key LIMIT ?"_s,
                        organizationId, afterKey, cutoff, cutoff, limit));
    QList<qint64> keys;
    while (rows.next())
        keys.append(rows.integer(0));
    return keys;
}

Result<> RetentionRepository::removeAttachment(WriteConnection &db, const QString &id)
{
    GUICHE_CHECK(db.exec(u"INSERT OR IGNORE INTO file_to_remove (sha256) SELECT sha256 FROM attachment "
                         "WHERE id = ?"_s,
                         id));
    GUICHE_CHECK(db.exec(u"DELETE FROM attachment WHERE id = ?"_s, id));
    return {};
}

Result<int> RetentionRepository::removeMessages(WriteConnection &db, qint64 conversationKey, TimeMs cutoff,
                                                int limit)
{
    QList<Doomed> doomed;
    {
        GUICHE_TRY(rows, db.query(u"SELECT m.key, m.id, m.attachments FROM message m JOIN conversation c "
                                  "ON c.key = m.conversation_key WHERE m.conversation_key = ? AND " IS_CLOSED
                                  " AND m.timestamp < ? ORDER BY m.key LIMIT ?"_s,
                                  conversationKey, cutoff, limit));
        while (rows.next())
            doomed.append({.key = rows.integer(0), .id = rows.text(1), .attachments = rows.text(2)});
    }
    for (const Doomed &message : std::as_const(doomed)) {
        // An index over foreign content is told what it had been given.
        GUICHE_CHECK(db.exec(u"INSERT INTO message_fts (message_fts, rowid, content) SELECT 'delete', key, "
                             "content FROM message WHERE key = ? AND content <> '' AND key <= (SELECT "
                             "last_key FROM search_progress WHERE name = 'message')"_s,
                             message.key));
        GUICHE_CHECK(db.exec(u"DELETE FROM outbox WHERE message_id = ?"_s, message.id));
        GUICHE_CHECK(db.exec(u"DELETE FROM whatsapp_media WHERE message_id = ?"_s, message.id));
        GUICHE_CHECK(db.exec(u"DELETE FROM message WHERE key = ?"_s, message.key));
        const QJsonArray files = QJsonDocument::fromJson(message.attachments.toUtf8()).array();
        for (const QJsonValue &file : files)
            GUICHE_CHECK(removeAttachment(db, file["id"_L1].toString()));
    }
    if (doomed.isEmpty())
        return 0;
    // What the list shows of the newest message goes with it.
    GUICHE_CHECK(db.exec(
        u"UPDATE conversation SET messages_count = (SELECT count(*) FROM message WHERE conversation_key = "
        u"?), "
        "unread_count = min(unread_count, (SELECT count(*) FROM message WHERE conversation_key = ? AND "
        "direction = 0)), last_text = iif(EXISTS (SELECT 1 FROM message WHERE key = last_message_key), "
        "last_text, '') WHERE key = ?"_s,
        conversationKey, conversationKey, conversationKey));
    return int(doomed.size());
}

Result<int> RetentionRepository::removeAttachments(WriteConnection &db, qint64 organizationId, TimeMs cutoff,
                                                   int limit)
{
    QStringList ids;
    {
        GUICHE_TRY(rows, db.query(u"SELECT a.id FROM attachment a LEFT JOIN conversation c ON "
                                  "c.key = a.conversation_key WHERE a.organization_id = ? AND "
                                  "a.created_at < ? AND (a.conversation_key = 0 OR " IS_CLOSED ") LIMIT ?"_s,
                                  organizationId, cutoff, limit));
        while (rows.next())
            ids.append(rows.text(0));
    }
    for (const QString &id : std::as_const(ids))
        GUICHE_CHECK(removeAttachment(db, id));
    return int(ids.size());
}

Result<QStringList> RetentionRepository::filesToRemove(ReadConnection &db, const QString &after, int limit)
{
    GUICHE_TRY(rows, db.query(u"SELECT sha256 FROM file_to_remove WHERE sha256 > ? ORDER BY sha256 LIMIT ?"_s,
                              after, limit));
    QStringList files;
    while (rows.next())
        files.append(rows.text(0));
    return files;
}

Result<bool> RetentionRepository::isFileInUse(ReadConnection &db, const QString &sha256)
{
    GUICHE_TRY(found, db.scalar(u"SELECT 1 FROM attachment WHERE sha256 = ? LIMIT 1"_s, sha256));
    return found.has_value();
}

Result<> RetentionRepository::forgetFile(WriteConnection &db, const QString &sha256)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM file_to_remove WHERE sha256 = ?"_s, sha256));
    return {};
}

} // namespace guiche
