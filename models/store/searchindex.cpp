// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchindex.h"

using namespace Qt::StringLiterals;

// A phone is also found without its country, without its area, and by its last eight or four digits; and as
// WhatsApp writes it.
#define CONTACT_INDEXED                                                                                      \
    "INSERT OR REPLACE INTO contact_fts (rowid, name, phone, email, external_id) "                           \
    "SELECT key, name, iif(phone = '', '', phone || ' ' || substr(phone, 4) || ' ' || substr(phone, 6) "     \
    "|| ' ' || substr(phone, -8) || ' ' || substr(phone, -4)) || ' ' || whatsapp_id, email, external_id "    \
    "FROM contact WHERE "

namespace guiche {

namespace {

struct Slice
{
    qint64 rows = 0;
    qint64 lastKey = 0;
};

Result<Slice> waitingMessages(WriteConnection &db, qint64 after, int limit)
{
    GUICHE_TRY(
        rows,
        db.query(
            u"SELECT count(*), max(key) FROM (SELECT key FROM message WHERE key > ? ORDER BY key LIMIT ?)"_s,
            after, limit));
    return rows.next() ? Slice{rows.integer(0), rows.integer(1)} : Slice{};
}

Result<bool> indexMessages(WriteConnection &db, int limit)
{
    GUICHE_TRY(progress, db.scalar(u"SELECT last_key FROM search_progress WHERE name = 'message'"_s));
    const qint64 after = progress.value_or(0);
    GUICHE_TRY(slice, waitingMessages(db, after, limit));
    if (slice.rows == 0)
        return false;
    GUICHE_CHECK(db.exec(u"INSERT INTO message_fts (rowid, content) SELECT key, content FROM message "
                         "WHERE key > ? AND key <= ? AND content <> ''"_s,
                         after, slice.lastKey));
    GUICHE_CHECK(db.exec(u"UPDATE search_progress SET last_key = ? WHERE name = 'message'"_s, slice.lastKey));
    return slice.rows == limit;
}

Result<bool> indexContacts(WriteConnection &db, int limit)
{
    GUICHE_TRY(last,
               db.query(u"SELECT count(*), max(contact_key) FROM (SELECT contact_key FROM contact_unindexed "
                        "ORDER BY contact_key LIMIT ?)"_s,
                        limit));
    if (!last.next() || last.integer(0) == 0)
        return false;
    const Slice slice{last.integer(0), last.integer(1)};
    GUICHE_CHECK(db.exec(u"" CONTACT_INDEXED
                         "key IN (SELECT contact_key FROM contact_unindexed WHERE contact_key <= ?)"_s,
                         slice.lastKey));
    GUICHE_CHECK(db.exec(u"DELETE FROM contact_unindexed WHERE contact_key <= ?"_s, slice.lastKey));
    return slice.rows == limit;
}

} // namespace

Result<> SearchIndex::indexContact(WriteConnection &db, qint64 contactKey)
{
    GUICHE_CHECK(db.exec(u"" CONTACT_INDEXED "key = ?"_s, contactKey));
    GUICHE_CHECK(db.exec(u"DELETE FROM contact_unindexed WHERE contact_key = ?"_s, contactKey));
    return {};
}

Result<bool> SearchIndex::indexSome(WriteConnection &db, int limit)
{
    GUICHE_TRY(moreMessages, indexMessages(db, limit));
    GUICHE_TRY(moreContacts, indexContacts(db, limit));
    return moreMessages || moreContacts;
}

} // namespace guiche
