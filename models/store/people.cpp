// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/people.h"

using namespace Qt::StringLiterals;

#define USER_COLUMNS                                                                                         \
    "u.id, u.organization_id, o.public_id, o.name, u.email, u.name, u.role, u.is_active, "                   \
    "u.max_conversations, u.status, "                                                                        \
    "u.status_reason, u.status_since, u.created_at"

namespace guiche {

namespace {

User userFromRow(const Rows &rows)
{
    return {.id = rows.integer(0),
            .organizationId = rows.integer(1),
            .organizationPublicId = rows.text(2),
            .organizationName = rows.text(3),
            .email = rows.text(4),
            .name = rows.text(5),
            .role = static_cast<Role>(rows.number(6)),
            .isActive = rows.boolean(7),
            .maxConversations = rows.number(8),
            .status = static_cast<AgentStatus>(rows.number(9)),
            .statusReason = rows.text(10),
            .statusSince = rows.integer(11),
            .createdAt = rows.integer(12)};
}

SignInRepository::KeyRow keyFromRow(const Rows &rows)
{
    return {.id = rows.text(0),
            .organizationId = rows.integer(1),
            .name = rows.text(2),
            .prefix = rows.text(3),
            .scopes = rows.number(4),
            .createdAt = rows.integer(5),
            .expiresAt = rows.integer(6),
            .lastUsedAt = rows.integer(7)};
}

} // namespace

Result<qint64> UserRepository::insert(WriteConnection &db, const User &user, const QString &passwordHash)
{
    GUICHE_CHECK(db.exec(
        u"INSERT INTO user (organization_id, email, name, password_hash, role, is_active, max_conversations, "
        "status_since, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        user.organizationId, user.email, user.name, passwordHash, static_cast<int>(user.role),
        int{user.isActive}, user.maxConversations, user.createdAt, user.createdAt));
    return db.lastInsertId();
}

Result<> UserRepository::update(WriteConnection &db, const User &user)
{
    GUICHE_CHECK(db.exec(
        u"UPDATE user SET email = ?, name = ?, role = ?, is_active = ?, max_conversations = ? WHERE id = ?"_s,
        user.email, user.name, static_cast<int>(user.role), int{user.isActive}, user.maxConversations,
        user.id));
    return {};
}

Result<> UserRepository::setPassword(WriteConnection &db, qint64 id, const QString &passwordHash)
{
    GUICHE_CHECK(db.exec(u"UPDATE user SET password_hash = ? WHERE id = ?"_s, passwordHash, id));
    return {};
}

Result<> UserRepository::setStatus(WriteConnection &db, qint64 id, AgentStatus status, const QString &reason,
                                   TimeMs since)
{
    GUICHE_CHECK(db.exec(u"UPDATE user SET status = ?, status_reason = ?, status_since = ? WHERE id = ?"_s,
                         static_cast<int>(status), reason, since, id));
    return {};
}

Result<bool> UserRepository::isAny(ReadConnection &db)
{
    GUICHE_TRY(first, db.scalar(u"SELECT id FROM user LIMIT 1"_s));
    return first.has_value();
}

Result<std::optional<User>> UserRepository::byId(ReadConnection &db, qint64 id)
{
    GUICHE_TRY(rows, db.query(u"SELECT " USER_COLUMNS
                              " FROM user u JOIN organization o ON o.id = u.organization_id WHERE u.id = ?"_s,
                              id));
    if (!rows.next())
        return std::nullopt;
    return userFromRow(rows);
}

Result<UserRepository::Facts> UserRepository::facts(ReadConnection &db, qint64 id)
{
    GUICHE_TRY(rows, db.query(u"SELECT u.last_seen_at, EXISTS (SELECT 1 FROM second_factor f "
                              "WHERE f.user_id = u.id AND f.confirmed_at > 0) FROM user u WHERE u.id = ?"_s,
                              id));
    if (!rows.next())
        return Facts{};
    return Facts{.lastSeenAt = rows.integer(0), .hasSecondFactor = rows.boolean(1)};
}

Result<std::optional<UserRepository::Login>> UserRepository::byEmail(ReadConnection &db, const QString &email)
{
    GUICHE_TRY(rows, db.query(u"SELECT id, password_hash, is_active FROM user WHERE email = ?"_s, email));
    if (!rows.next())
        return std::nullopt;
    return Login{.id = rows.integer(0), .passwordHash = rows.text(1), .isActive = rows.boolean(2)};
}

Result<QList<User>> UserRepository::byLocalPart(ReadConnection &db, qint64 organizationId,
                                                const QString &localPart)
{
    GUICHE_TRY(rows, db.query(u"SELECT " USER_COLUMNS
                              " FROM user u JOIN organization o ON o.id = u.organization_id "
                              "WHERE u.organization_id = ? AND u.is_active = 1 "
                              "AND substr(u.email, 1, instr(u.email, '@') - 1) = ? ORDER BY u.id"_s,
                              organizationId, localPart));
    QList<User> users;
    while (rows.next())
        users.append(userFromRow(rows));
    return users;
}

Result<QList<User>> UserRepository::page(ReadConnection &db, const Filter &filter, int limit, qint64 offset)
{
    GUICHE_TRY(
        rows, db.query(u"SELECT " USER_COLUMNS " FROM user u JOIN organization o ON o.id = u.organization_id "
                       "WHERE u.organization_id = ? AND (? < 0 OR u.role = ?) AND (? < 0 OR u.is_active = ?) "
                       "ORDER BY u.id LIMIT ? OFFSET ?"_s,
                       filter.organizationId, filter.role, filter.role, filter.isActive, filter.isActive,
                       limit, offset));
    QList<User> users;
    while (rows.next())
        users.append(userFromRow(rows));
    return users;
}

Result<qint64> UserRepository::count(ReadConnection &db, const Filter &filter)
{
    GUICHE_TRY(count,
               db.scalar(u"SELECT count(*) FROM user WHERE organization_id = ? AND (? < 0 OR role = ?) "
                         "AND (? < 0 OR is_active = ?)"_s,
                         filter.organizationId, filter.role, filter.role, filter.isActive, filter.isActive));
    return count.value_or(0);
}

Result<qint64> UserRepository::countActiveAdmins(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(
        count,
        db.scalar(u"SELECT count(*) FROM user WHERE organization_id = ? AND is_active = 1 AND role >= ?"_s,
                  organizationId, static_cast<int>(Role::Admin)));
    return count.value_or(0);
}

Result<QList<UserRepository::AgentRow>> UserRepository::agents(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT " USER_COLUMNS
                 ", (SELECT coalesce(sum(n.total), 0) FROM conversation_counter n WHERE n.organization_id = "
                 "u.organization_id AND n.assigned_to = u.id AND n.status = 1) "
                 "FROM user u JOIN organization o ON o.id = u.organization_id "
                 "WHERE u.organization_id = ? AND u.is_active = 1 AND u.role >= ? ORDER BY u.name, u.id"_s,
                 organizationId, static_cast<int>(Role::Atendente)));
    QList<AgentRow> agents;
    while (rows.next())
        agents.append({.user = userFromRow(rows), .openConversations = rows.number(13)});
    return agents;
}

Result<int> UserRepository::openConversations(ReadConnection &db, qint64 organizationId, qint64 userId)
{
    GUICHE_TRY(count, db.scalar(u"SELECT coalesce(sum(total), 0) FROM conversation_counter "
                                "WHERE organization_id = ? AND assigned_to = ? AND status = 1"_s,
                                organizationId, userId));
    return static_cast<int>(count.value_or(0));
}

Result<> SignInRepository::insert(WriteConnection &db, const QString &id, qint64 userId, bool isDesktop,
                                  TimeMs now, TimeMs expiresAt)
{
    GUICHE_CHECK(db.exec(
        u"INSERT INTO sign_in (id, user_id, is_desktop, created_at, expires_at) VALUES (?, ?, ?, ?, ?)"_s, id,
        userId, int{isDesktop}, now, expiresAt));
    return {};
}

Result<> SignInRepository::insertRefresh(WriteConnection &db, const QByteArray &hash, const QString &signInId,
                                         TimeMs expiresAt)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO refresh_token (hash, sign_in_id, expires_at) VALUES (?, ?, ?)"_s, hash,
                         signInId, expiresAt));
    return {};
}

Result<std::optional<SignInRepository::Refresh>> SignInRepository::refreshByHash(ReadConnection &db,
                                                                                 const QByteArray &hash)
{
    GUICHE_TRY(rows, db.query(u"SELECT s.id, s.user_id, s.is_desktop, r.expires_at, r.used_at, s.revoked_at "
                              "FROM refresh_token r JOIN sign_in s ON s.id = r.sign_in_id WHERE r.hash = ?"_s,
                              hash));
    if (!rows.next())
        return std::nullopt;
    return Refresh{.signInId = rows.text(0),
                   .userId = rows.integer(1),
                   .isDesktop = rows.boolean(2),
                   .expiresAt = rows.integer(3),
                   .usedAt = rows.integer(4),
                   .revokedAt = rows.integer(5)};
}

Result<> SignInRepository::useRefresh(WriteConnection &db, const QByteArray &hash, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"UPDATE refresh_token SET used_at = ? WHERE hash = ?"_s, now, hash));
    return {};
}

Result<> SignInRepository::extend(WriteConnection &db, const QString &id, TimeMs expiresAt)
{
    GUICHE_CHECK(db.exec(u"UPDATE sign_in SET expires_at = ? WHERE id = ?"_s, expiresAt, id));
    return {};
}

Result<> SignInRepository::revoke(WriteConnection &db, const QString &id, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"UPDATE sign_in SET revoked_at = ? WHERE id = ? AND revoked_at = 0"_s, now, id));
    return {};
}

Result<QStringList> SignInRepository::openOf(ReadConnection &db, qint64 userId)
{
    GUICHE_TRY(rows, db.query(u"SELECT id FROM sign_in WHERE user_id = ? AND revoked_at = 0"_s, userId));
    QStringList ids;
    while (rows.next())
        ids.append(rows.text(0));
    return ids;
}

Result<> SignInRepository::sweep(WriteConnection &db, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM sign_in WHERE expires_at < ?"_s, now));
    return {};
}

Result<std::optional<SignInRepository::Caller>> SignInRepository::caller(ReadConnection &db,
                                                                         const QString &signInId)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT u.id, u.organization_id, u.name, u.role, s.is_desktop, EXISTS (SELECT 1 FROM "
                 "second_factor f WHERE f.user_id = u.id AND f.confirmed_at > 0) FROM sign_in s "
                 "JOIN user u ON u.id = s.user_id WHERE s.id = ? AND s.revoked_at = 0 AND u.is_active = 1"_s,
                 signInId));
    if (!rows.next())
        return std::nullopt;
    return Caller{.user = {.id = rows.integer(0),
                           .organizationId = rows.integer(1),
                           .name = rows.text(2),
                           .role = static_cast<Role>(rows.number(3))},
                  .isDesktop = rows.boolean(4),
                  .hasSecondFactor = rows.boolean(5)};
}

Result<> SignInRepository::insertKey(WriteConnection &db, const KeyRow &key, const QByteArray &hash)
{
    GUICHE_CHECK(db.exec(
        u"INSERT INTO api_key (id, organization_id, name, prefix, hash, scopes, created_at, expires_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        key.id, key.organizationId, key.name, key.prefix, hash, key.scopes, key.createdAt, key.expiresAt));
    return {};
}

Result<std::optional<SignInRepository::KeyRow>> SignInRepository::keyByHash(ReadConnection &db,
                                                                            const QByteArray &hash)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT id, organization_id, name, prefix, scopes, created_at, expires_at, last_used_at "
                 "FROM api_key WHERE hash = ?"_s,
                 hash));
    if (!rows.next())
        return std::nullopt;
    return keyFromRow(rows);
}

Result<QList<SignInRepository::KeyRow>> SignInRepository::keys(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT id, organization_id, name, prefix, scopes, created_at, expires_at, last_used_at "
                 "FROM api_key WHERE organization_id = ? ORDER BY id DESC"_s,
                 organizationId));
    QList<KeyRow> keys;
    while (rows.next())
        keys.append(keyFromRow(rows));
    return keys;
}

Result<> SignInRepository::noteKeyUse(WriteConnection &db, const QString &id, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"UPDATE api_key SET last_used_at = ? WHERE id = ?"_s, now, id));
    return {};
}

Result<bool> SignInRepository::removeKey(WriteConnection &db, qint64 organizationId, const QString &id)
{
    GUICHE_TRY(removed,
               db.exec(u"DELETE FROM api_key WHERE organization_id = ? AND id = ?"_s, organizationId, id));
    return removed > 0;
}

} // namespace guiche
