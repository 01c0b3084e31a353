// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contactlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Each combination of filters has its own plan: a walk along the organization's contacts, its tags, or the
// matches of the full-text index. Of a CROSS JOIN SQLite keeps the order: it would else walk along all
// contacts of the organization and ask the index about each one. Whose a match is says the organization's
// own small index, so that what another one has a lot of is passed over quickly.
#define FROM_ALL " FROM contact c WHERE c.organization_id = ? "
#define FROM_TAG                                                                                             \
    " FROM contact_tag t JOIN contact c ON c.key = t.contact_key WHERE t.organization_id = ? AND t.tag = ? "
#define FROM_TEXT                                                                                            \
    " FROM contact_fts f CROSS JOIN contact c INDEXED BY contact_organization ON c.organization_id = ? "     \
    "AND c.key = f.rowid WHERE contact_fts MATCH ? "
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
        return {u"" FROM_TEXT ""_s, {filter.organizationId, filter.expression}};
    return {u"" FROM_TEXT WITH_TAG ""_s, {filter.organizationId, filter.expression, filter.tag}};
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

Result<QList<ContactRow>> rowsInOrder(ReadConnection &db, const ContactList::Filter &filter,
                                      const QString &order, int limit, qint64 offset)
{
    const Source source = sourceOf(filter);
    return rowsOf(db.runQuery(u"SELECT " GUICHE_CONTACT_COLUMNS ""_s + source.text + u"ORDER BY "_s + order +
                                  u" LIMIT ? OFFSET ?"_s,
                              source.arguments + QVariantList{limit, offset}));
}

//! The full-text index is asked once for whom it knows, newest first, and a second time only for the best of
//! a few: of a word that very many have it collects the matches anew each time.
Result<ContactList::Page> matching(ReadConnection &db, const ContactList::Filter &filter, int limit,
                                   qint64 offset)
{
    const Source source = sourceOf(filter);
    GUICHE_TRY(keys,
               keysOf(db.runQuery(u"SELECT f.rowid"_s + source.text + u"ORDER BY f.rowid DESC LIMIT ?"_s,
                                  source.arguments + QVariantList{ContactList::MostRanked + 1})));
    ContactList::Page page{.total = std::min<qint64>(keys.size(), ContactList::MostRanked),
                           .isTotalExact = keys.size() <= ContactList::MostRanked};
    if (!page.isTotalExact && offset + limit <= keys.size()) {
        for (const qint64 key : keys.mid(offset, limit)) {
            GUICHE_TRY(contact, ContactRepository::byKey(db, key));
            if (contact)
                page.contacts.append(*contact);
        }
    } else if (offset < keys.size() || !page.isTotalExact) {
        GUICHE_TRY(contacts,
                   rowsInOrder(db, filter, page.isTotalExact ? u"f.rank, c.key"_s : u"f.rowid DESC"_s, limit,
                               offset));
        page.contacts = contacts;
    }
    return page;
}

} // namespace

Result<ContactList::Page> ContactList::page(ReadConnection &db, const Filter &filter, int limit,
                                            qint64 offset)
{
    if (!filter.expression.isEmpty())
        return matching(db, filter, limit, offset);
    const bool isTagged = !filter.tag.isEmpty();
    GUICHE_TRY(total,
               isTagged
                   ? db.scalar(u"SELECT count(*) FROM contact_tag WHERE organization_id = ? AND tag = ?"_s,
                               filter.organizationId, filter.tag)
                   : db.scalar(u"SELECT total FROM contact_counter WHERE organization_id = ?"_s,
                               filter.organizationId));
    GUICHE_TRY(contacts,
               rowsInOrder(db, filter, isTagged ? u"t.contact_key DESC"_s : u"c.key DESC"_s, limit, offset));
    return Page{.contacts = contacts, .total = total.value_or(0)};
}

Result<QList<ContactRow>> ContactList::after(ReadConnection &db, const Filter &filter, qint64 afterKey,
                                             int limit)
{
    const Source source = sourceOf(filter);
    // The full-text index begins where it is told to, instead of at its first match.
    const QString order = filter.expression.isEmpty() ? u"AND c.key > ? ORDER BY c.key LIMIT ?"_s
                                                      : u"AND f.rowid > ? ORDER BY f.rowid LIMIT ?"_s;
    return rowsOf(db.runQuery(u"SELECT " GUICHE_CONTACT_COLUMNS ""_s + source.text + order,
                              source.arguments + QVariantList{afterKey, limit}));
}

Result<QStringList> ContactList::tags(ReadConnection &db, qint64 organizationId, int limit)
{
    // From one tag to the next in the index, however many contacts have each.
    GUICHE_TRY(rows, db.query(u"WITH RECURSIVE found(tag) AS (SELECT min(tag) FROM contact_tag "
                              "WHERE organization_id = ? UNION ALL SELECT (SELECT min(tag) FROM contact_tag "
                              "WHERE organization_id = ? AND tag > found.tag) FROM found "
                              "WHERE found.tag IS NOT NULL) "
                              "SELECT tag FROM found WHERE tag IS NOT NULL LIMIT ?"_s,
                              organizationId, organizationId, limit));
    QStringList tags;
    while (rows.next())
        tags.append(rows.text(0));
    return tags;
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
