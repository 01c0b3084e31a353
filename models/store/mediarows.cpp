// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mediarows.h"

using namespace Qt::StringLiterals;

namespace guiche {

Result<> MediaRepository::insert(WriteConnection &db, const Row &row)
{
    GUICHE_CHECK(
        db.exec(u"INSERT INTO whatsapp_media (session_key, message_id, media_id, filename, mime_type, "
                "next_attempt_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                row.sessionKey, row.messageId, row.mediaId, row.filename, row.mimeType, row.nextAttemptAt));
    return {};
}

Result<QList<MediaRepository::Row>> MediaRepository::due(ReadConnection &db, TimeMs now, int limit)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT key, session_key, message_id, media_id, filename, mime_type, attempts, "
                        "next_attempt_at FROM whatsapp_media WHERE next_attempt_at <= ? "
                        "ORDER BY next_attempt_at, key LIMIT ?"_s,
                        now, limit));
    QList<Row> list;
    while (rows.next())
        list.append({.key = rows.integer(0),
                     .sessionKey = rows.integer(1),
                     .messageId = rows.text(2),
                     .mediaId = rows.text(3),
                     .filename = rows.text(4),
                     .mimeType = rows.text(5),
                     .attempts = rows.number(6),
                     .nextAttemptAt = rows.integer(7)});
    return list;
}

Result<TimeMs> MediaRepository::nextDue(ReadConnection &db)
{
    GUICHE_TRY(next, db.scalar(u"SELECT min(next_attempt_at) FROM whatsapp_media"_s));
    return next.value_or(0);
}

Result<> MediaRepository::retryAt(WriteConnection &db, qint64 key, TimeMs at)
{
    GUICHE_CHECK(db.exec(
        u"UPDATE whatsapp_media SET attempts = attempts + 1, next_attempt_at = ? WHERE key = ?"_s, at, key));
    return {};
}

Result<bool> MediaRepository::remove(WriteConnection &db, qint64 key)
{
    GUICHE_TRY(changed, db.exec(u"DELETE FROM whatsapp_media WHERE key = ?"_s, key));
    return changed > 0;
}

} // namespace guiche
