// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

std::optional<Organization> oneRow(Rows &rows)
{
    if (!rows.next())
        return std::nullopt;
    return Organization{
        .id = rows.integer(0), .publicId = rows.text(1), .name = rows.text(2), .createdAt = rows.integer(3)};
}

} // namespace

Result<qint64> OrganizationRepository::insert(WriteConnection &db, const Organization &organization,
                                              const QString &webChatKey)
{
    GUICHE_CHECK(
        db.exec(u"INSERT INTO organization (public_id, name, webchat_key, created_at) VALUES (?, ?, ?, ?)"_s,
                organization.publicId, organization.name, webChatKey, organization.createdAt));
    return db.lastInsertId();
}

Result<std::optional<Organization>> OrganizationRepository::byPublicId(ReadConnection &db,
                                                                       const QString &publicId)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT id, public_id, name, created_at FROM organization WHERE public_id = ?"_s,
                        publicId));
    return oneRow(rows);
}

Result<std::optional<Organization>> OrganizationRepository::byWebChatKey(ReadConnection &db,
                                                                         const QString &key)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT id, public_id, name, created_at FROM organization WHERE webchat_key = ?"_s, key));
    return oneRow(rows);
}

Result<QString> OrganizationRepository::publicIdOf(ReadConnection &db, qint64 id)
{
    GUICHE_TRY(rows, db.query(u"SELECT public_id FROM organization WHERE id = ?"_s, id));
    return rows.next() ? rows.text(0) : QString();
}

Result<qint64> OrganizationRepository::first(ReadConnection &db)
{
    GUICHE_TRY(id, db.scalar(u"SELECT id FROM organization ORDER BY id LIMIT 1"_s));
    return id.value_or(0);
}

Result<QList<qint64>> OrganizationRepository::allIds(ReadConnection &db)
{
    GUICHE_TRY(rows, db.query(u"SELECT id FROM organization ORDER BY id"_s));
    QList<qint64> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    return ids;
}

Result<> OrganizationRepository::rename(WriteConnection &db, qint64 id, const QString &name)
{
    GUICHE_CHECK(db.exec(u"UPDATE organization SET name = ? WHERE id = ?"_s, name, id));
    return {};
}

Result<std::optional<OrganizationRepository::SettingsRow>>
OrganizationRepository::settings(ReadConnection &db, qint64 id)
{
    GUICHE_TRY(rows, db.query(u"SELECT settings, webchat_key, name FROM organization WHERE id = ?"_s, id));
    if (!rows.next())
        return std::nullopt;
    return SettingsRow{.json = rows.text(0), .webChatKey = rows.text(1), .organizationName = rows.text(2)};
}

Result<> OrganizationRepository::setSettings(WriteConnection &db, qint64 id, const SettingsRow &settings)
{
    GUICHE_CHECK(db.exec(u"UPDATE organization SET settings = ?, webchat_key = ? WHERE id = ?"_s,
                         settings.json, settings.webChatKey, id));
    return {};
}

Result<std::optional<QByteArray>> OrganizationRepository::sealed(ReadConnection &db, const QString &name)
{
    GUICHE_TRY(rows, db.query(u"SELECT sealed FROM vault WHERE name = ?"_s, name));
    if (!rows.next())
        return std::nullopt;
    return rows.bytes(0);
}

Result<> OrganizationRepository::insertSealed(WriteConnection &db, const QString &name,
                                              const QByteArray &sealed)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO vault (name, sealed) VALUES (?, ?)"_s, name, sealed));
    return {};
}

Result<> OrganizationRepository::putSealed(WriteConnection &db, const QString &name, const QByteArray &sealed)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO vault (name, sealed) VALUES (?, ?) "
                         "ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed"_s,
                         name, sealed));
    return {};
}

} // namespace guiche
