// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accountrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

Result<> PasswordResetRepository::insert(WriteConnection &db, const QByteArray &hash, qint64 userId,
                                         TimeMs now, TimeMs expiresAt)
{
    GUICHE_CHECK(
        db.exec(u"INSERT INTO password_reset (hash, user_id, created_at, expires_at) VALUES (?, ?, ?, ?)"_s,
                hash, userId, now, expiresAt));
    return {};
}

Result<std::optional<PasswordResetRepository::Row>> PasswordResetRepository::byHash(ReadConnection &db,
                                                                                    const QByteArray &hash)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT user_id, expires_at, used_at FROM password_reset WHERE hash = ?"_s, hash));
    if (!rows.next())
        return std::nullopt;
    return Row{.userId = rows.integer(0), .expiresAt = rows.integer(1), .usedAt = rows.integer(2)};
}

Result<qint64> PasswordResetRepository::countSince(ReadConnection &db, qint64 userId, TimeMs since)
{
    GUICHE_TRY(count, db.scalar(u"SELECT count(*) FROM password_reset WHERE user_id = ? AND created_at > ?"_s,
                                userId, since));
    return count.value_or(0);
}

Result<> PasswordResetRepository::useAll(WriteConnection &db, qint64 userId, TimeMs now)
{
    GUICHE_CHECK(
        db.exec(u"UPDATE password_reset SET used_at = ? WHERE user_id = ? AND used_at = 0"_s, now, userId));
    return {};
}

Result<> PasswordResetRepository::sweep(WriteConnection &db, TimeMs expiredBefore)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM password_reset WHERE expires_at < ?"_s, expiredBefore));
    return {};
}

Result<std::optional<LoginGuardRepository::Row>> LoginGuardRepository::byHash(ReadConnection &db,
                                                                              const QByteArray &hash)
{
    GUICHE_TRY(
        rows, db.query(u"SELECT failures, failed_at, blocked_until FROM login_guard WHERE hash = ?"_s, hash));
    if (!rows.next())
        return std::nullopt;
    return Row{.failures = rows.number(0), .failedAt = rows.integer(1), .blockedUntil = rows.integer(2)};
}

Result<> LoginGuardRepository::store(WriteConnection &db, const QByteArray &hash, const Row &row)
{
    GUICHE_CHECK(db.exec(
        u"INSERT INTO login_guard (hash, failures, failed_at, blocked_until) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (hash) DO UPDATE SET failures = excluded.failures, failed_at = excluded.failed_at, "
        "blocked_until = excluded.blocked_until"_s,
        hash, row.failures, row.failedAt, row.blockedUntil));
    return {};
}

Result<> LoginGuardRepository::remove(WriteConnection &db, const QByteArray &hash)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM login_guard WHERE hash = ?"_s, hash));
    return {};
}

Result<> LoginGuardRepository::sweep(WriteConnection &db, TimeMs failedBefore)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM login_guard WHERE failed_at < ?"_s, failedBefore));
    return {};
}

Result<std::optional<SecondFactorRepository::Row>> SecondFactorRepository::byUser(ReadConnection &db,
                                                                                  qint64 userId)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT sealed, confirmed_at, last_step FROM second_factor WHERE user_id = ?"_s, userId));
    if (!rows.next())
        return std::nullopt;
    return Row{.sealed = rows.bytes(0), .confirmedAt = rows.integer(1), .lastStep = rows.integer(2)};
}

Result<> SecondFactorRepository::insert(WriteConnection &db, qint64 userId, const QByteArray &sealed,
                                        TimeMs now)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO second_factor (user_id, sealed, created_at) VALUES (?, ?, ?) "
                         "ON CONFLICT (user_id) DO UPDATE SET sealed = excluded.sealed, "
                         "created_at = excluded.created_at WHERE confirmed_at = 0"_s,
                         userId, sealed, now));
    return {};
}

Result<> SecondFactorRepository::confirm(WriteConnection &db, qint64 userId, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"UPDATE second_factor SET confirmed_at = ? WHERE user_id = ?"_s, now, userId));
    return {};
}

Result<> SecondFactorRepository::setLastStep(WriteConnection &db, qint64 userId, qint64 step)
{
    GUICHE_CHECK(db.exec(u"UPDATE second_factor SET last_step = ? WHERE user_id = ?"_s, step, userId));
    return {};
}

Result<bool> SecondFactorRepository::remove(WriteConnection &db, qint64 userId)
{
    GUICHE_TRY(removed, db.exec(u"DELETE FROM second_factor WHERE user_id = ?"_s, userId));
    return removed > 0;
}

Result<> SecondFactorRepository::insertRecoveryCode(WriteConnection &db, qint64 userId,
                                                    const QByteArray &hash)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO recovery_code (hash, user_id) VALUES (?, ?)"_s, hash, userId));
    return {};
}

Result<> SecondFactorRepository::removeRecoveryCodes(WriteConnection &db, qint64 userId)
{
    GUICHE_CHECK(db.exec(u"DELETE FROM recovery_code WHERE user_id = ?"_s, userId));
    return {};
}

Result<bool> SecondFactorRepository::useRecoveryCode(WriteConnection &db, qint64 userId,
                                                     const QByteArray &hash, TimeMs now)
{
    GUICHE_TRY(
        used,
        db.exec(u"UPDATE recovery_code SET used_at = ? WHERE hash = ? AND user_id = ? AND used_at = 0"_s, now,
                hash, userId));
    return used > 0;
}

Result<int> SecondFactorRepository::recoveryCodesLeft(ReadConnection &db, qint64 userId)
{
    GUICHE_TRY(count,
               db.scalar(u"SELECT count(*) FROM recovery_code WHERE user_id = ? AND used_at = 0"_s, userId));
    return static_cast<int>(count.value_or(0));
}

Result<std::optional<QByteArray>> MailSettingsRepository::sealedOf(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT sealed FROM mail_settings WHERE organization_id = ?"_s, organizationId));
    if (!rows.next())
        return std::nullopt;
    return rows.bytes(0);
}

Result<> MailSettingsRepository::store(WriteConnection &db, qint64 organizationId, const QByteArray &sealed)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO mail_settings (organization_id, sealed) VALUES (?, ?) "
                         "ON CONFLICT (organization_id) DO UPDATE SET sealed = excluded.sealed"_s,
                         organizationId, sealed));
    return {};
}

namespace {

//! The person of a sign-in was there.
Result<> noteSeen(WriteConnection &db, const QString &signInId, TimeMs now)
{
    GUICHE_CHECK(db.exec(u"UPDATE user SET last_seen_at = ? "
                         "WHERE id = (SELECT user_id FROM sign_in WHERE id = ?) AND last_seen_at < ?"_s,
                         now, signInId, now));
    return {};
}

} // namespace

Result<> SignInListRepository::describe(WriteConnection &db, const QString &id, TimeMs now,
                                        const QString &remoteAddress, const QString &userAgent)
{
    GUICHE_CHECK(
        db.exec(u"UPDATE sign_in SET last_used_at = ?, remote_address = ?, user_agent = ? WHERE id = ?"_s,
                now, remoteAddress, userAgent, id));
    return noteSeen(db, id, now);
}

Result<> SignInListRepository::noteUse(WriteConnection &db, const QString &id, TimeMs now)
{
    GUICHE_CHECK(
        db.exec(u"UPDATE sign_in SET last_used_at = ? WHERE id = ? AND last_used_at < ?"_s, now, id, now));
    return noteSeen(db, id, now);
}

Result<QList<SignInListRepository::Row>> SignInListRepository::openOf(ReadConnection &db, qint64 userId,
                                                                      TimeMs now)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT id, is_desktop, created_at, last_used_at, remote_address, user_agent FROM sign_in "
                 "WHERE user_id = ? AND revoked_at = 0 AND expires_at > ? ORDER BY id DESC"_s,
                 userId, now));
    QList<Row> list;
    while (rows.next())
        list.append({.id = rows.text(0),
                     .isDesktop = rows.boolean(1),
                     .createdAt = rows.integer(2),
                     .lastUsedAt = rows.integer(3),
                     .remoteAddress = rows.text(4),
                     .userAgent = rows.text(5)});
    return list;
}

} // namespace guiche
