// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

Session fromRow(const Rows &rows)
{
    Session session;
    session.key = rows.integer(0);
    session.id = rows.text(1);
    session.organizationId = rows.integer(2);
    session.name = rows.text(3);
    session.type = static_cast<SessionType>(rows.number(4));
    session.status = static_cast<SessionStatus>(rows.number(5));
    session.cause = static_cast<SessionCause>(rows.number(6));
    session.detail = rows.text(7);
    session.statusSince = rows.integer(8);
    session.isWanted = rows.boolean(9);
    session.autoConnect = rows.boolean(10);
    session.takesGroups = rows.boolean(11);
    session.phone = rows.text(12);
    session.lid = rows.text(13);
    session.pushName = rows.text(14);
    session.platform = rows.text(15);
    session.userId = rows.integer(16);
    session.webhookUrl = rows.text(17);
    session.webhookEvents = rows.text(18).split(u' ', Qt::SkipEmptyParts);
    session.webhookOff = rows.text(19);
    session.hasProxy = rows.boolean(20);
    session.hasCredentials = rows.boolean(21);
    session.phoneNumberId = rows.text(22);
    session.businessAccountId = rows.text(23);
    session.lastUsedAt = rows.integer(24);
    session.createdAt = rows.integer(25);
    session.updatedAt = rows.integer(26);
    return session;
}

// The columns of fromRow, in its order. Statements are constant text: the macro joins literals.
#define GUICHE_SESSION_COLUMNS                                                                               \
    "key, id, organization_id, name, type, status, cause, detail, status_since, is_wanted, auto_connect, "   \
    "takes_groups, phone, lid, push_name, platform, user_id, webhook_url, webhook_events, webhook_off, "     \
    "proxy_sealed IS NOT NULL, cloud_sealed IS NOT NULL OR EXISTS (SELECT 1 FROM session_credential "        \
    "WHERE session_key = session.key AND kind = 'creds'), phone_number_id, business_account_id, "            \
    "last_used_at, created_at, updated_at"

Result<std::optional<Session>> first(Result<Rows> rows)
{
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    return rows->next() ? std::optional(fromRow(*rows)) : std::nullopt;
}

Result<QList<Session>> all(Result<Rows> rows)
{
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    QList<Session> list;
    while (rows->next())
        list.append(fromRow(*rows));
    return list;
}

//! Empty bytes are stored as NULL: "there is none".
QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

} // namespace

Result<qint64> SessionRepository::insert(WriteConnection &db, const Session &session)
{
    GUICHE_CHECK(db.exec(
        u"INSERT INTO session (id, organization_id, name, type, status, cause, detail, status_since, "
        "is_wanted, auto_connect, takes_groups, user_id, webhook_url, webhook_events, phone_number_id, "
        "business_account_id, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        session.id, session.organizationId, session.name, int(session.type), int(session.status),
        int(session.cause), session.detail, session.statusSince, int(session.isWanted),
        int(session.autoConnect), int(session.takesGroups), session.userId, session.webhookUrl,
        session.webhookEvents.join(u' '), session.phoneNumberId, session.businessAccountId, session.createdAt,
        session.updatedAt));
    return db.lastInsertId();
}

Result<> SessionRepository::update(WriteConnection &db, const Session &session)
{
    GUICHE_CHECK(
        db.exec(u"UPDATE session SET name = ?, status = ?, cause = ?, detail = ?, status_since = ?, "
                "is_wanted = ?, auto_connect = ?, takes_groups = ?, phone = ?, lid = ?, push_name = ?, "
                "platform = ?, user_id = ?, webhook_url = ?, webhook_events = ?, webhook_off = ?, "
                "phone_number_id = ?, business_account_id = ?, updated_at = ? WHERE key = ?"_s,
                session.name, int(session.status), int(session.cause), session.detail, session.statusSince,
                int(session.isWanted), int(session.autoConnect), int(session.takesGroups), session.phone,
                session.lid, session.pushName, session.platform, session.userId, session.webhookUrl,
                session.webhookEvents.join(u' '), session.webhookOff, session.phoneNumberId,
                session.businessAccountId, session.updatedAt, session.key));
    return {};
}

Result<> SessionRepository::setLastUsed(WriteConnection &db, qint64 key, TimeMs at)
{
    GUICHE_CHECK(db.exec(u"UPDATE session SET last_used_at = ? WHERE key = ?"_s, at, key));
    return {};
}

Result<> SessionRepository::setTokenHash(WriteConnection &db, qint64 key, const QByteArray &hash)
{
    GUICHE_CHECK(db.exec(u"UPDATE session SET token_hash = ? WHERE key = ?"_s, orNull(hash), key));
    return {};
}

Result<> SessionRepository::markDeleted(WriteConnection &db, qint64 key, TimeMs now)
{
    GUICHE_CHECK(removeCredentials(db, key));
    GUICHE_CHECK(
        db.exec(u"UPDATE session SET deleted_at = ?, updated_at = ?, is_wanted = 0, proxy_sealed = NULL, "
                "cloud_sealed = NULL, webhook_secret_sealed = NULL, old_webhook_secret_sealed = NULL, "
                "old_webhook_secret_until = 0 WHERE key = ?"_s,
                now, now, key));
    return {};
}

Result<std::optional<Session>> SessionRepository::byId(ReadConnection &db, const QString &id)
{
    return first(
        db.query(u"SELECT " GUICHE_SESSION_COLUMNS " FROM session WHERE id = ? AND deleted_at = 0"_s, id));
}

Result<std::optional<Session>> SessionRepository::byKey(ReadConnection &db, qint64 key)
{
    return first(
        db.query(u"SELECT " GUICHE_SESSION_COLUMNS " FROM session WHERE key = ? AND deleted_at = 0"_s, key));
}

Result<std::optional<Session>> SessionRepository::byName(ReadConnection &db, qint64 organizationId,
                                                         const QString &name)
{
    return first(db.query(u"SELECT " GUICHE_SESSION_COLUMNS
                          " FROM session WHERE organization_id = ? AND name = ? AND deleted_at = 0"_s,
                          organizationId, name));
}

Result<std::optional<Session>> SessionRepository::byPhoneNumberId(ReadConnection &db,
                                                                  const QString &phoneNumberId)
{
    return first(db.query(u"SELECT " GUICHE_SESSION_COLUMNS
                          " FROM session WHERE phone_number_id = ? AND phone_number_id <> '' "
                          "AND deleted_at = 0"_s,
                          phoneNumberId));
}

Result<std::optional<SessionRepository::ByPhoneNumber>>
SessionRepository::cloudByPhoneNumberId(ReadConnection &db, const QString &phoneNumberId)
{
    GUICHE_TRY(rows, db.query(u"SELECT " GUICHE_SESSION_COLUMNS
                              ", cloud_sealed FROM session WHERE phone_number_id = ? AND "
                              "phone_number_id <> '' AND deleted_at = 0"_s,
                              phoneNumberId));
    if (!rows.next())
        return std::nullopt;
    return ByPhoneNumber{.session = fromRow(rows), .sealedCloud = rows.bytes(27)};
}

Result<std::optional<SessionRepository::ByToken>> SessionRepository::byTokenHash(ReadConnection &db,
                                                                                 const QByteArray &hash)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT " GUICHE_SESSION_COLUMNS ", deleted_at FROM session WHERE token_hash = ?"_s, hash));
    if (!rows.next())
        return std::nullopt;
    return ByToken{.session = fromRow(rows), .isDeleted = rows.integer(27) > 0};
}

Result<QList<Session>> SessionRepository::list(ReadConnection &db, qint64 organizationId)
{
    return guiche::all(db.query(u"SELECT " GUICHE_SESSION_COLUMNS
                                " FROM session WHERE organization_id = ? AND deleted_at = 0 ORDER BY key"_s,
                                organizationId));
}

Result<QList<Session>> SessionRepository::all(ReadConnection &db, int isWanted)
{
    return guiche::all(db.query(u"SELECT " GUICHE_SESSION_COLUMNS
                                " FROM session WHERE deleted_at = 0 AND ? IN (-1, is_wanted) ORDER BY key"_s,
                                isWanted));
}

Result<> SessionRepository::addHistory(WriteConnection &db, qint64 key, const SessionHistoryEntry &entry)
{
    GUICHE_CHECK(db.exec(
        u"INSERT INTO session_history (session_key, at, status, cause, detail) VALUES (?, ?, ?, ?, ?)"_s, key,
        entry.at, int(entry.status), int(entry.cause), entry.detail));
    // A connection that comes and goes for months must not fill the disk.
    GUICHE_CHECK(db.exec(u"DELETE FROM session_history WHERE session_key = ? AND key <= (SELECT key FROM "
                         "session_history WHERE session_key = ? ORDER BY key DESC LIMIT 1 OFFSET ?)"_s,
                         key, key, KeptHistory));
    return {};
}

Result<QList<SessionHistoryEntry>> SessionRepository::history(ReadConnection &db, qint64 key, int limit)
{
    GUICHE_TRY(rows, db.query(u"SELECT at, status, cause, detail FROM session_history "
                              "WHERE session_key = ? ORDER BY key DESC LIMIT ?"_s,
                              key, limit));
    QList<SessionHistoryEntry> list;
    while (rows.next())
        list.append({.at = rows.integer(0),
                     .status = static_cast<SessionStatus>(rows.number(1)),
                     .cause = static_cast<SessionCause>(rows.number(2)),
                     .detail = rows.text(3)});
    return list;
}

Result<SessionRepository::Sealed> SessionRepository::sealed(ReadConnection &db, qint64 key)
{
    GUICHE_TRY(rows, db.query(u"SELECT proxy_sealed, cloud_sealed, webhook_secret_sealed, "
                              "old_webhook_secret_sealed, old_webhook_secret_until FROM session "
                              "WHERE key = ? AND deleted_at = 0"_s,
                              key));
    if (!rows.next())
        return Sealed{};
    return Sealed{.proxy = rows.bytes(0),
                  .cloud = rows.bytes(1),
                  .webhookSecret = rows.bytes(2),
                  .oldWebhookSecret = rows.bytes(3),
                  .oldWebhookSecretUntil = rows.integer(4)};
}

Result<> SessionRepository::setProxy(WriteConnection &db, qint64 key, const QByteArray &sealed)
{
    GUICHE_CHECK(db.exec(u"UPDATE session SET proxy_sealed = ? WHERE key = ?"_s, orNull(sealed), key));
    return {};
}

Result<> SessionRepository::setCloud(WriteConnection &db, qint64 key, const QByteArray &sealed)
{
    GUICHE_CHECK(db.exec(u"UPDATE session SET cloud_sealed = ? WHERE key = ?"_s, orNull(sealed), key));
    return {};
}

Result<> SessionRepository::setWebhookSecrets(WriteConnection &db, qint64 key, const QByteArray &current,
                                              const QByteArray &old, TimeMs oldUntil)
{
    GUICHE_CHECK(db.exec(u"UPDATE session SET webhook_secret_sealed = ?, old_webhook_secret_sealed = ?, "
                         "old_webhook_secret_until = ? WHERE key = ?"_s,
                         orNull(current), orNull(old), oldUntil, key));
    return {};
}

Result<QList<SessionRepository::Credential>> SessionRepository::credentials(ReadConnection &db, qint64 key)
{
    GUICHE_TRY(rows, db.query(u"SELECT kind, name, sealed FROM session_credential WHERE session_key = ? "
                              "ORDER BY kind, name"_s,
                              key));
    QList<Credential> list;
    while (rows.next())
        list.append({.kind = rows.text(0), .name = rows.text(1), .sealed = rows.bytes(2)});
    return list;
}

Result<std::optional<QByteArray>> SessionRepository::credential(ReadConnection &db, qint64 key,
                                                                const QString &kind, const QString &name)
{
    GUICHE_TRY(rows, db.query(u"SELECT sealed FROM session_credential WHERE session_key = ? AND kind = ? "
                              "AND name = ?"_s,
                              key, kind, name));
    return rows.next() ? std::optional(rows.bytes(0)) : std::nullopt;
}

Result<QList<SessionRepository::Credential>> SessionRepository::credentialsOf(ReadConnection &db, qint64 key,
                                                                              const QString &kind)
{
    GUICHE_TRY(rows, db.query(u"SELECT name, sealed FROM session_credential WHERE session_key = ? AND "
                              "kind = ? ORDER BY name"_s,
                              key, kind));
    QList<Credential> list;
    while (rows.next())
        list.append({.kind = kind, .name = rows.text(0), .sealed = rows.bytes(1)});
    return list;
}

Result<> SessionRepository::putCredential(WriteConnection &db, qint64 key, const Credential &credential)
{
    GUICHE_CHECK(
        db.exec(u"INSERT INTO session_credential (session_key, kind, name, sealed) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (session_key, kind, name) DO UPDATE SET sealed = excluded.sealed"_s,
                key, credential.kind, credential.name, credential.sealed));
    return {};
}

Result<> SessionRepository::removeCredential(WriteConnection &db, qint64 key, const QString &kind,
                                             const QString &name)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM session_credential WHERE session_key = ? AND kind = ? AND name = ?"_s,
                         key, kind, name));
    return {};
}

Result<> SessionRepository::removeCredentials(WriteConnection &db, qint64 key)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM session_credential WHERE session_key = ?"_s, key));
    return {};
}

} // namespace guiche
