// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contactrows.h"

using namespace Qt::StringLiterals;

#define CONTACT_COLUMNS                                                                                      \
    "c.key, c.id, c.organization_id, c.phone, c.external_id, c.name, c.email, c.created_at, c.lid, "         \
    "c.whatsapp_id"

namespace guiche {

namespace {

ContactRow fromRow(const Rows &rows)
{
    ContactRow row;
    row.key = rows.integer(0);
    row.id = rows.text(1);
    row.organizationId = rows.integer(2);
    row.phone = rows.text(3);
    row.externalId = rows.text(4);
    row.name = rows.text(5);
    row.email = rows.text(6);
    row.createdAt = rows.integer(7);
    row.lid = rows.text(8);
    row.whatsAppId = rows.text(9);
    return row;
}

std::optional<ContactRow> oneRow(Rows &rows)
{
    return rows.next() ? std::optional(fromRow(rows)) : std::nullopt;
}

} // namespace

Result<std::optional<ContactRow>> ContactRepository::byId(ReadConnection &db, const QString &id)
{
    GUICHE_TRY(rows, db.query(u"SELECT " CONTACT_COLUMNS " FROM contact c WHERE c.id = ?"_s, id));
    return oneRow(rows);
}

Result<std::optional<ContactRow>> ContactRepository::byKey(ReadConnection &db, qint64 key)
{
    GUICHE_TRY(rows, db.query(u"SELECT " CONTACT_COLUMNS " FROM contact c WHERE c.key = ?"_s, key));
    return oneRow(rows);
}

// The conditions of the partial indices are repeated, else SQLite may not use them.
Result<std::optional<ContactRow>> ContactRepository::byPhone(ReadConnection &db, qint64 organizationId,
                                                             const QString &phone)
{
    GUICHE_TRY(rows, db.query(u"SELECT " CONTACT_COLUMNS
                              " FROM contact c WHERE c.organization_id = ? AND c.phone = ? "
                              "AND c.phone <> '' AND c.visitor_hash IS NULL"_s,
                              organizationId, phone));
    return oneRow(rows);
}

Result<std::optional<ContactRow>> ContactRepository::byExternalId(ReadConnection &db, qint64 organizationId,
                                                                  const QString &externalId)
{
    GUICHE_TRY(rows, db.query(u"SELECT " CONTACT_COLUMNS
                              " FROM contact c WHERE c.organization_id = ? AND c.external_id = ? "
                              "AND c.external_id <> ''"_s,
                              organizationId, externalId));
    return oneRow(rows);
}

Result<std::optional<ContactRow>> ContactRepository::byVisitor(ReadConnection &db, qint64 organizationId,
                                                               const QByteArray &tokenHash)
{
    GUICHE_TRY(rows, db.query(u"SELECT " CONTACT_COLUMNS
                              " FROM contact c WHERE c.visitor_hash = ? AND c.organization_id = ? "
                              "AND c.visitor_hash IS NOT NULL"_s,
                              tokenHash, organizationId));
    return oneRow(rows);
}

Result<qint64> ContactRepository::insert(WriteConnection &db, const Contact &contact,
                                         const QByteArray &visitorHash)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO contact (id, organization_id, phone, external_id, name, email, "
                         u"visitor_hash, created_at, "
                         "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         contact.id, contact.organizationId, contact.phone, contact.externalId, contact.name,
                         contact.email, visitorHash.isEmpty() ? QVariant() : QVariant(visitorHash),
                         contact.createdAt, contact.createdAt));
    return db.lastInsertId();
}

Result<std::optional<ContactRow>> ContactRepository::byLid(ReadConnection &db, qint64 organizationId,
                                                           const QString &lid)
{
    GUICHE_TRY(rows, db.query(u"SELECT " CONTACT_COLUMNS
                              " FROM contact c WHERE c.organization_id = ? AND c.lid = ? "
                              "AND c.lid <> ''"_s,
                              organizationId, lid));
    return oneRow(rows);
}

Result<std::optional<ContactRow>> ContactRepository::byWhatsAppId(ReadConnection &db, qint64 organizationId,
                                                                  const QString &whatsAppId)
{
    GUICHE_TRY(rows, db.query(u"SELECT " CONTACT_COLUMNS " FROM contact c WHERE c.organization_id = ? AND "
                              "c.whatsapp_id = ? AND c.whatsapp_id <> '' ORDER BY c.key LIMIT 1"_s,
                              organizationId, whatsAppId));
    return oneRow(rows);
}

Result<> ContactRepository::update(WriteConnection &db, const ContactRow &contact, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"UPDATE contact SET name = ?, phone = ?, external_id = ?, email = ?, lid = ?, "
                         "whatsapp_id = ?, updated_at = ? WHERE key = ?"_s,
                         contact.name, contact.phone, contact.externalId, contact.email, contact.lid,
                         contact.whatsAppId, now, contact.key));
    return {};
}

Result<> ContactRepository::remove(WriteConnection &db, qint64 key)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM contact WHERE key = ?"_s, key));
    GUICHE_CHECK(db.exec(u"DELETE FROM contact_unindexed WHERE contact_key = ?"_s, key));
    GUICHE_CHECK(db.exec(u"DELETE FROM contact_fts WHERE rowid = ?"_s, key));
    return {};
}

Result<> ContactRepository::rename(WriteConnection &db, qint64 key, const QString &name, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"UPDATE contact SET name = ?, updated_at = ? WHERE key = ?"_s, name, now, key));
    return {};
}

Result<QList<Contact>> ContactRepository::matching(ReadConnection &db, qint64 organizationId,
                                                   const QString &expression, int limit)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT " CONTACT_COLUMNS " FROM contact_fts f JOIN contact c ON c.key = f.rowid "
                        "WHERE contact_fts MATCH ? AND c.organization_id = ? ORDER BY f.rank LIMIT ?"_s,
                        expression, organizationId, limit));
    QList<Contact> contacts;
    while (rows.next())
        contacts.append(fromRow(rows));
    return contacts;
}

} // namespace guiche
