// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contactlist.h"

using namespace Qt::StringLiterals;

// Each combination of filters has its own plan: a walk along the organization's contacts, its tags, or the
// matches of the full-text index. Of a CROSS JOIN SQLite keeps the order: it would else walk along all
// contacts of the organization and ask the index about each one.
#define FROM_ALL " FROM contact c WHERE c.organization_id = ? "
#define FROM_TAG                                                                                             \
    " FROM contact_tag t JOIN contact c ON c.key = t.contact_key WHERE t.organization_id = ? AND t.tag = ? "
#define FROM_TEXT                                                                                            \
    " FROM contact_fts f CROSS JOIN contact c ON c.key = f.rowid WHERE contact_fts MATCH ? AND "             \
    "c.organization_id = ? "
#define WITH_TAG " AND EXISTS (SELECT 1 FROM contact_tag t WHERE t.contact_key = c.key AND t.tag = ?) "

namespace guiche {

namespace {

struct Source
{
    QString text;
    QVariantList arguments;
};

Source sourceOf(const ContactList::Filter &filter)
{
    if (filter.expression.isEmpty() && filter.tag.isEmpty())
        return {u"" FROM_ALL ""_s, {filter.organizationId}};
    if (filter.expression.isEmpty())
        return {u"" FROM_TAG ""_s, {filter.organizationId, filter.tag}};
    if (filter.tag.isEmpty())
        return {u"" FROM_TEXT ""_s, {filter.expression, filter.organizationId}};
    return {u"" FROM_TEXT WITH_TAG ""_s, {filter.expression, filter.organizationId, filter.tag}};
}

Result<QList<ContactRow>> rowsOf(Result<Rows> rows)
{
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    QList<ContactRow> contacts;
    while (rows->next())
        contacts.append(contactFromRow(*rows));
    return contacts;
}

Result<QList<qint64>> keysOf(Result<Rows> rows)
{
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    QList<qint64> keys;
    while (rows->next())
        keys.append(rows->integer(0));
    return keys;
}

} // namespace

Result<qint64> ContactList::count(ReadConnection &db, const Filter &filter)
{
    if (filter.expression.isEmpty() && filter.tag.isEmpty()) {
        GUICHE_TRY(total, db.scalar(u"SELECT total FROM contact_counter WHERE organization_id = ?"_s,
                                    filter.organizationId));
        return total.value_or(0);
    }
    const Source source = sourceOf(filter);
    GUICHE_TRY(rows, db.runQuery(u"SELECT count(*)"_s + source.text, source.arguments));
    return rows.next() ? rows.integer(0) : 0;
}

Result<QList<ContactRow>> ContactList::page(ReadConnection &db, const Filter &filter, int limit,
                                            qint64 offset)
{
    const Source source = sourceOf(filter);
    const QString order = filter.expression.isEmpty() ? u"ORDER BY c.key DESC LIMIT ? OFFSET ?"_s
                                                      : u"ORDER BY f.rank, c.key LIMIT ? OFFSET ?"_s;
    return rowsOf(db.runQuery(u"SELECT " GUICHE_CONTACT_COLUMNS ""_s + source.text + order,
                              source.arguments + QVariantList{limit, offset}));
}

Result<QList<ContactRow>> ContactList::after(ReadConnection &db, const Filter &filter, qint64 afterKey,
                                             int limit)
{
    const Source source = sourceOf(filter);
    const QString order = u"AND c.key > ? ORDER BY c.key LIMIT ?"_s;
    return rowsOf(db.runQuery(u"SELECT " GUICHE_CONTACT_COLUMNS ""_s + source.text + order,
                              source.arguments + QVariantList{afterKey, limit}));
}

Result<bool> ContactList::hasConversations(ReadConnection &db, qint64 contactKey)
{
    GUICHE_TRY(found, db.scalar(u"SELECT 1 FROM conversation WHERE contact_key = ? LIMIT 1"_s, contactKey));
    return found.has_value();
}

Result<QList<qint64>> ContactList::conversationKeys(ReadConnection &db, qint64 contactKey)
{
    return keysOf(db.query(u"SELECT key FROM conversation WHERE contact_key = ?"_s, contactKey));
}

Result<> ContactList::forgetSender(WriteConnection &db, qint64 contactKey)
{
    GUICHE_CHECK(db.exec(u"UPDATE message SET sender_name = '' WHERE direction = 0 AND conversation_key IN "
                         "(SELECT key FROM conversation WHERE contact_key = ?)"_s,
                         contactKey));
    return {};
}

Result<QList<qint64>> ContactList::sessionKeys(ReadConnection &db, qint64 contactKey)
{
    return keysOf(
        db.query(u"SELECT DISTINCT session_key FROM conversation WHERE contact_key = ? AND session_key > 0"_s,
                 contactKey));
}

} // namespace guiche
