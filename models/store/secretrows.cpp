// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/secretrows.h"

#include <QJsonDocument>

#include "models/domain/json.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr TimeMs DayMs = 24LL * 3600 * 1000;

//! The first of the days that are told of.
qint64 firstDay(TimeMs now)
{
    return now / DayMs - SecretUsage::RecentDays + 1;
}

Secret fromRow(const Rows &rows)
{
    return {.id = rows.text(0),
            .organizationId = rows.integer(1),
            .organizationPublicId = rows.text(2),
            .key = rows.text(3),
            .environment = static_cast<SecretEnvironment>(rows.number(4)),
            .service = rows.text(5),
            .testUrl = rows.text(6),
            .status = static_cast<SecretStatus>(rows.number(7)),
            .version = rows.number(8),
            .createdAt = rows.integer(9),
            .updatedAt = rows.integer(10),
            .lastRotatedAt = rows.integer(11),
            .createdBy = secretCreatorFromJson(QJsonDocument::fromJson(rows.text(12).toUtf8()).object())};
}

SecretUsage usageFromRow(const Rows &rows)
{
    return {.secretId = rows.text(0),
            .requests = rows.integer(1),
            .successes = rows.integer(2),
            .lastUsedAt = rows.integer(3),
            .recent = rows.integer(4)};
}

Result<> readPrevious(ReadConnection &db, Secret &secret, TimeMs now)
{
    GUICHE_TRY(rows, db.query(u"SELECT version, created_at, expires_at FROM secret_version "
                              "WHERE secret_id = ? AND expires_at > ? ORDER BY version DESC"_s,
                              secret.id, now));
    while (rows.next())
        secret.previous.append(
            {.version = rows.number(0), .createdAt = rows.integer(1), .expiresAt = rows.integer(2)});
    return {};
}

} // namespace

Result<> SecretRepository::insert(WriteConnection &db, const Secret &secret)
{
    GUICHE_CHECK(db.exec(
        u"INSERT INTO secret (id, organization_id, name, environment, service, test_url, "
        "status, version, created_at, updated_at, created_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        secret.id, secret.organizationId, secret.key, int(secret.environment), secret.service, secret.testUrl,
        int(secret.status), secret.version, secret.createdAt, secret.updatedAt,
        secret.createdBy.type.isEmpty() ? QString() : QString::fromUtf8(compact(toJson(secret.createdBy)))));
    return {};
}

Result<> SecretRepository::update(WriteConnection &db, const Secret &secret)
{
    GUICHE_CHECK(db.exec(u"UPDATE secret SET environment = ?, service = ?, test_url = ?, status = ?, "
                         "version = ?, updated_at = ?, last_rotated_at = ? WHERE id = ?"_s,
                         int(secret.environment), secret.service, secret.testUrl, int(secret.status),
                         secret.version, secret.updatedAt, secret.lastRotatedAt, secret.id));
    return {};
}

Result<> SecretRepository::remove(WriteConnection &db, const QString &id)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM secret WHERE id = ?"_s, id));
    return {};
}

Result<std::optional<Secret>> SecretRepository::byId(ReadConnection &db, const QString &id, TimeMs now)
{
    std::optional<Secret> secret;
    {
        GUICHE_TRY(rows,
                   db.query(u"SELECT s.id, s.organization_id, o.public_id, s.name, s.environment, "
                            "s.service, s.test_url, s.status, s.version, s.created_at, s.updated_at, "
                            "s.last_rotated_at, s.created_by FROM secret s JOIN organization o ON o.id = "
                            "s.organization_id WHERE s.id = ?"_s,
                            id));
        if (rows.next())
            secret = fromRow(rows);
    }
    if (secret)
        GUICHE_CHECK(readPrevious(db, *secret, now));
    return secret;
}

Result<bool> SecretRepository::isTaken(ReadConnection &db, const Secret &secret)
{
    GUICHE_TRY(found, db.scalar(u"SELECT 1 FROM secret WHERE organization_id = ? AND environment = ? AND "
                                "name = ? AND id <> ?"_s,
                                secret.organizationId, int(secret.environment), secret.key, secret.id));
    return found.has_value();
}

Result<QList<Secret>> SecretRepository::page(ReadConnection &db, const Filter &filter, TimeMs now, int limit,
                                             qint64 offset)
{
    QList<Secret> secrets;
    {
        GUICHE_TRY(rows,
                   db.query(u"SELECT s.id, s.organization_id, o.public_id, s.name, s.environment, "
                            "s.service, s.test_url, s.status, s.version, s.created_at, s.updated_at, "
                            "s.last_rotated_at, s.created_by FROM secret s JOIN organization o ON o.id = "
                            "s.organization_id WHERE s.organization_id = ?1 AND (?2 < 0 OR "
                            "s.environment = ?2) AND (?3 = '' OR s.service = ?3) AND (?4 = '' OR "
                            "instr(lower(s.name), lower(?4)) > 0 OR "
                            "instr(lower(s.service), lower(?4)) > 0) "
                            "ORDER BY s.name, s.environment LIMIT ?5 OFFSET ?6"_s,
                            filter.organizationId, filter.environment, filter.service, filter.text, limit,
                            offset));
        while (rows.next())
            secrets.append(fromRow(rows));
    }
    for (Secret &secret : secrets)
        GUICHE_CHECK(readPrevious(db, secret, now));
    return secrets;
}

Result<qint64> SecretRepository::count(ReadConnection &db, const Filter &filter)
{
    GUICHE_TRY(count,
               db.scalar(u"SELECT count(*) FROM secret WHERE organization_id = ?1 AND (?2 < 0 OR "
                         "environment = ?2) AND (?3 = '' OR service = ?3) AND (?4 = '' OR "
                         "instr(lower(name), lower(?4)) > 0 OR instr(lower(service), lower(?4)) > 0)"_s,
                         filter.organizationId, filter.environment, filter.service, filter.text));
    return count.value_or(0);
}

Result<> SecretRepository::addVersion(WriteConnection &db, const QString &id, int version,
                                      const QByteArray &sealed, TimeMs now, TimeMs previousUntil)
{
    GUICHE_CHECK(db.exec(u"UPDATE secret_version SET expires_at = ? WHERE secret_id = ? AND expires_at = 0"_s,
                         previousUntil, id));
    GUICHE_CHECK(
        db.exec(u"INSERT INTO secret_version (secret_id, version, sealed, created_at) VALUES (?, ?, ?, ?)"_s,
                id, version, sealed, now));
    return {};
}

Result<std::optional<QByteArray>> SecretRepository::sealed(ReadConnection &db, const QString &id, int version,
                                                           TimeMs now)
{
    GUICHE_TRY(rows, db.query(u"SELECT sealed FROM secret_version WHERE secret_id = ? AND version = ? AND "
                              "(expires_at = 0 OR expires_at > ?)"_s,
                              id, version, now));
    if (!rows.next())
        return std::nullopt;
    return rows.bytes(0);
}

Result<> SecretRepository::dropExpired(WriteConnection &db, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM secret_version WHERE expires_at > 0 AND expires_at <= ?"_s, now));
    GUICHE_CHECK(db.exec(u"DELETE FROM secret_use WHERE day < ?"_s, firstDay(now)));
    return {};
}

Result<> SecretRepository::countUse(WriteConnection &db, const QString &id, bool isSuccess, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"UPDATE secret SET requests = requests + 1, successes = successes + ?, "
                         "last_used_at = ? WHERE id = ?"_s,
                         int{isSuccess}, now, id));
    GUICHE_CHECK(db.exec(u"INSERT INTO secret_use (secret_id, day, requests, successes) VALUES (?, ?, 1, ?) "
                         "ON CONFLICT (secret_id, day) DO UPDATE SET requests = requests + 1, "
                         "successes = successes + excluded.successes"_s,
                         id, now / DayMs, int{isSuccess}));
    return {};
}

Result<SecretUsage> SecretRepository::usage(ReadConnection &db, const QString &id, TimeMs now)
{
    SecretUsage usage{.secretId = id};
    {
        GUICHE_TRY(
            rows,
            db.query(u"SELECT id, requests, successes, last_used_at, 0 FROM secret WHERE id = ?"_s, id));
        if (rows.next())
            usage = usageFromRow(rows);
    }
    GUICHE_TRY(rows, db.query(u"SELECT day, requests, successes FROM secret_use WHERE secret_id = ? AND "
                              "day >= ? ORDER BY day"_s,
                              id, firstDay(now)));
    while (rows.next()) {
        usage.days.append(
            {.day = rows.integer(0), .requests = rows.integer(1), .successes = rows.integer(2)});
        usage.recent += usage.days.last().requests;
    }
    return usage;
}

Result<QList<SecretUsage>> SecretRepository::usageOf(ReadConnection &db, const Filter &filter, TimeMs now,
                                                     int limit, qint64 offset)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT id, requests, successes, last_used_at, (SELECT coalesce(sum(u.requests), 0) FROM "
                 "secret_use u WHERE u.secret_id = secret.id AND u.day >= ?7) FROM secret "
                 "WHERE organization_id = ?1 "
                 "AND (?2 < 0 OR environment = ?2) AND (?3 = '' OR service = ?3) AND (?4 = '' OR "
                 "instr(lower(name), lower(?4)) > 0 OR instr(lower(service), lower(?4)) > 0) "
                 "ORDER BY name, environment LIMIT ?5 OFFSET ?6"_s,
                 filter.organizationId, filter.environment, filter.service, filter.text, limit, offset,
                 firstDay(now)));
    QList<SecretUsage> all;
    while (rows.next())
        all.append(usageFromRow(rows));
    return all;
}

} // namespace guiche
