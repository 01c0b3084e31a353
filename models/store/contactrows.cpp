// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contactrows.h"

#include "models/store/searchindex.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

std::optional<ContactRow> oneRow(Rows &rows)
{
    return rows.next() ? std::optional(contactFromRow(rows)) : std::nullopt;
}

//! What was found, else the contact that has it as a further identity.
Result<std::optional<ContactRow>> orByIdentity(ReadConnection &db, Result<Rows> rows, qint64 organizationId,
                                               const ContactIdentity &identity)
{
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    if (std::optional<ContactRow> found = oneRow(*rows))
        return found;
    GUICHE_TRY(key, ContactRepository::keyOfIdentity(db, organizationId, identity));
    return key == 0 ? Result<std::optional<ContactRow>>(std::nullopt) : ContactRepository::byKey(db, key);
}

QByteArrayView fieldsOf(const ContactRow &row)
{
    return row.fields.isEmpty() ? QByteArrayView("{}") : QByteArrayView(row.fields);
}

QVariant bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

} // namespace

ContactRow contactFromRow(const Rows &rows)
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
    row.isNameSet = rows.boolean(10);
    row.updatedAt = rows.integer(11);
    row.fields = rows.bytes(12);
    row.visitorHash = rows.bytes(13);
    return row;
}

Result<std::optional<ContactRow>> ContactRepository::byId(ReadConnection &db, const QString &id)
{
    GUICHE_TRY(rows, db.query(u"SELECT " GUICHE_CONTACT_COLUMNS " FROM contact c WHERE c.id = ?"_s, id));
    return oneRow(rows);
}

Result<std::optional<ContactRow>> ContactRepository::byKey(ReadConnection &db, qint64 key)
{
    GUICHE_TRY(rows, db.query(u"SELECT " GUICHE_CONTACT_COLUMNS " FROM contact c WHERE c.key = ?"_s, key));
    return oneRow(rows);
}

// The conditions of the partial indices are repeated, else SQLite may not use them.
Result<std::optional<ContactRow>> ContactRepository::byPhone(ReadConnection &db, qint64 organizationId,
                                                             const QString &phone)
{
    return orByIdentity(db,
                        db.query(u"SELECT " GUICHE_CONTACT_COLUMNS
                                 " FROM contact c WHERE c.organization_id = ? AND c.phone = ? "
                                 "AND c.phone <> '' AND c.visitor_hash IS NULL"_s,
                                 organizationId, phone),
                        organizationId, {ContactIdentityKind::Phone, phone});
}

Result<std::optional<ContactRow>> ContactRepository::byExternalId(ReadConnection &db, qint64 organizationId,
                                                                  const QString &externalId)
{
    return orByIdentity(db,
                        db.query(u"SELECT " GUICHE_CONTACT_COLUMNS
                                 " FROM contact c WHERE c.organization_id = ? AND c.external_id = ? "
                                 "AND c.external_id <> ''"_s,
                                 organizationId, externalId),
                        organizationId, {ContactIdentityKind::ExternalId, externalId});
}

Result<std::optional<ContactRow>> ContactRepository::byVisitor(ReadConnection &db, qint64 organizationId,
                                                               const QByteArray &tokenHash)
{
    return orByIdentity(db,
                        db.query(u"SELECT " GUICHE_CONTACT_COLUMNS
                                 " FROM contact c WHERE c.visitor_hash = ? AND c.organization_id = ? "
                                 "AND c.visitor_hash IS NOT NULL"_s,
                                 tokenHash, organizationId),
                        organizationId,
                        {ContactIdentityKind::Visitor, QString::fromLatin1(tokenHash.toHex())});
}

Result<qint64> ContactRepository::insert(WriteConnection &db, const Contact &contact,
                                         const QByteArray &visitorHash)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO contact (id, organization_id, phone, external_id, name, email, "
                         u"visitor_hash, created_at, "
                         "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         contact.id, contact.organizationId, contact.phone, contact.externalId, contact.name,
                         contact.email, bytesOrNull(visitorHash), contact.createdAt, contact.createdAt));
    return db.lastInsertId();
}

Result<std::optional<ContactRow>> ContactRepository::byLid(ReadConnection &db, qint64 organizationId,
                                                           const QString &lid)
{
    return orByIdentity(db,
                        db.query(u"SELECT " GUICHE_CONTACT_COLUMNS
                                 " FROM contact c WHERE c.organization_id = ? AND c.lid = ? "
                                 "AND c.lid <> ''"_s,
                                 organizationId, lid),
                        organizationId, {ContactIdentityKind::Lid, lid});
}

Result<std::optional<ContactRow>> ContactRepository::byWhatsAppId(ReadConnection &db, qint64 organizationId,
                                                                  const QString &whatsAppId)
{
    return orByIdentity(db,
                        db.query(u"SELECT " GUICHE_CONTACT_COLUMNS
                                 " FROM contact c WHERE c.organization_id = ? AND "
                                 "c.whatsapp_id = ? AND c.whatsapp_id <> '' ORDER BY c.key LIMIT 1"_s,
                                 organizationId, whatsAppId),
                        organizationId, {ContactIdentityKind::WhatsAppId, whatsAppId});
}

Result<> ContactRepository::update(WriteConnection &db, const ContactRow &contact, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"UPDATE contact SET name = ?, phone = ?, external_id = ?, email = ?, lid = ?, "
                         "whatsapp_id = ?, is_name_set = ?, fields = ?, updated_at = ? WHERE key = ?"_s,
                         contact.name, contact.phone, contact.externalId, contact.email, contact.lid,
                         contact.whatsAppId, contact.isNameSet, Utf8Text{fieldsOf(contact)}, now,
                         contact.key));
    return {};
}

Result<> ContactRepository::remove(WriteConnection &db, qint64 key)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM contact WHERE key = ?"_s, key));
    GUICHE_CHECK(db.exec(u"DELETE FROM contact_unindexed WHERE contact_key = ?"_s, key));
    GUICHE_CHECK(db.exec(u"DELETE FROM contact_fts WHERE rowid = ?"_s, key));
    return {};
}

Result<bool> ContactRepository::rename(WriteConnection &db, qint64 key, const QString &name, TimeMs now)
{
    GUICHE_TRY(changed,
               db.exec(u"UPDATE contact SET name = ?, updated_at = ? WHERE key = ? AND is_name_set = 0"_s,
                       name, now, key));
    return changed > 0;
}

Result<qint64> ContactRepository::restore(WriteConnection &db, const ContactRow &row)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO contact (id, organization_id, phone, external_id, name, email, "
                         "visitor_hash, created_at, updated_at, lid, whatsapp_id, is_name_set, fields) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         row.id, row.organizationId, row.phone, row.externalId, row.name, row.email,
                         bytesOrNull(row.visitorHash), row.createdAt, row.updatedAt, row.lid, row.whatsAppId,
                         row.isNameSet, Utf8Text{fieldsOf(row)}));
    return db.lastInsertId();
}

Result<> ContactRepository::setVisitor(WriteConnection &db, qint64 key, const QByteArray &visitorHash)
{
    GUICHE_CHECK(
        db.exec(u"UPDATE contact SET visitor_hash = ? WHERE key = ?"_s, bytesOrNull(visitorHash), key));
    return {};
}

Result<> ContactRepository::touch(WriteConnection &db, qint64 key, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"UPDATE contact SET updated_at = ? WHERE key = ?"_s, now, key));
    return {};
}

Result<> ContactRepository::index(WriteConnection &db, qint64 key)
{
    return SearchIndex::indexContact(db, key);
}

Result<qint64> ContactRepository::keyOfIdentity(ReadConnection &db, qint64 organizationId,
                                                const ContactIdentity &identity)
{
    if (identity.value.isEmpty())
        return 0;
    GUICHE_TRY(key, db.scalar(u"SELECT contact_key FROM contact_identity WHERE organization_id = ? AND "
                              "kind = ? AND value = ?"_s,
                              organizationId, int(identity.kind), identity.value));
    return key.value_or(0);
}

Result<QList<ContactIdentity>> ContactRepository::identities(ReadConnection &db, qint64 key)
{
    GUICHE_TRY(rows, db.query(u"SELECT kind, value FROM contact_identity WHERE contact_key = ? "
                              "ORDER BY kind, value"_s,
                              key));
    QList<ContactIdentity> identities;
    while (rows.next())
        identities.append({ContactIdentityKind(rows.number(0)), rows.text(1)});
    return identities;
}

Result<> ContactRepository::addIdentity(WriteConnection &db, qint64 organizationId, qint64 key,
                                        const ContactIdentity &identity)
{
    if (identity.value.isEmpty())
        return {};
    GUICHE_CHECK(db.exec(u"INSERT OR REPLACE INTO contact_identity (organization_id, kind, value, "
                         "contact_key) VALUES (?, ?, ?, ?)"_s,
                         organizationId, int(identity.kind), identity.value, key));
    return {};
}

Result<> ContactRepository::removeIdentity(WriteConnection &db, qint64 organizationId,
                                           const ContactIdentity &identity)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM contact_identity WHERE organization_id = ? AND kind = ? AND "
                         "value = ?"_s,
                         organizationId, int(identity.kind), identity.value));
    return {};
}

Result<QStringList> ContactRepository::tags(ReadConnection &db, qint64 key)
{
    GUICHE_TRY(rows, db.query(u"SELECT tag FROM contact_tag WHERE contact_key = ? ORDER BY tag"_s, key));
    QStringList tags;
    while (rows.next())
        tags.append(rows.text(0));
    return tags;
}

Result<> ContactRepository::setTags(WriteConnection &db, qint64 organizationId, qint64 key,
                                    const QStringList &tags)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM contact_tag WHERE contact_key = ?"_s, key));
    for (const QString &tag : tags) {
        GUICHE_CHECK(db.exec(u"INSERT OR IGNORE INTO contact_tag (organization_id, contact_key, tag) "
                             "VALUES (?, ?, ?)"_s,
                             organizationId, key, tag));
    }
    return {};
}

} // namespace guiche
