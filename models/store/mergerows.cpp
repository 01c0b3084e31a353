// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mergerows.h"

#include "models/store/conversationrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

Result<> MergeRepository::insert(WriteConnection &db, const Row &row)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO contact_merge (id, organization_id, into_key, record, created_at) "
                         "VALUES (?, ?, ?, ?, ?)"_s,
                         row.id, row.organizationId, row.intoKey, row.record, row.createdAt));
    return {};
}

Result<std::optional<MergeRepository::Row>> MergeRepository::byId(ReadConnection &db, const QString &id)
{
    GUICHE_TRY(rows, db.query(u"SELECT id, organization_id, into_key, record, created_at, undone_at "
                              "FROM contact_merge WHERE id = ?"_s,
                              id));
    if (!rows.next())
        return std::nullopt;
    return Row{.id = rows.text(0),
               .organizationId = rows.integer(1),
               .intoKey = rows.integer(2),
               .record = rows.text(3),
               .createdAt = rows.integer(4),
               .undoneAt = rows.integer(5)};
}

Result<> MergeRepository::setUndone(WriteConnection &db, const QString &id, TimeMs at)
{
    GUICHE_CHECK(db.exec(u"UPDATE contact_merge SET undone_at = ? WHERE id = ?"_s, at, id));
    return {};
}

Result<> MergeRepository::moveBack(WriteConnection &db, qint64 conversationKey, qint64 fromContactKey,
                                   qint64 toContactKey)
{
    GUICHE_TRY(holder, db.scalar(u"SELECT contact_key FROM conversation WHERE key = ?"_s, conversationKey));
    if (holder.value_or(0) != fromContactKey)
        return {};
    return ConversationRepository::setContact(db, conversationKey, toContactKey);
}

Result<> MergeRepository::removeBefore(WriteConnection &db, TimeMs at)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM contact_merge WHERE created_at < ?"_s, at));
    return {};
}

} // namespace guiche
