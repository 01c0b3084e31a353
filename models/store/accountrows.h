// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

#include "models/domain/clock.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief Rows of `password_reset`.
class PasswordResetRepository final
{
public:
    struct Row
    {
        qint64 userId = 0;
        TimeMs expiresAt = 0;
        TimeMs usedAt = 0;
    };
    [[nodiscard]] static Result<> insert(WriteConnection &db, const QByteArray &hash, qint64 userId,
                                         TimeMs now, TimeMs expiresAt);
    [[nodiscard]] static Result<std::optional<Row>> byHash(ReadConnection &db, const QByteArray &hash);
    [[nodiscard]] static Result<qint64> countSince(ReadConnection &db, qint64 userId, TimeMs since);
    //! \brief Every token of a user counts as used.
    [[nodiscard]] static Result<> useAll(WriteConnection &db, qint64 userId, TimeMs now);
    [[nodiscard]] static Result<> sweep(WriteConnection &db, TimeMs expiredBefore);
};

//! \brief Rows of `login_guard`.
class LoginGuardRepository final
{
public:
    struct Row
    {
        int failures = 0;
        TimeMs failedAt = 0;
        TimeMs blockedUntil = 0;
    };
    [[nodiscard]] static Result<std::optional<Row>> byHash(ReadConnection &db, const QByteArray &hash);
    [[nodiscard]] static Result<> store(WriteConnection &db, const QByteArray &hash, const Row &row);
    [[nodiscard]] static Result<> remove(WriteConnection &db, const QByteArray &hash);
    [[nodiscard]] static Result<> sweep(WriteConnection &db, TimeMs failedBefore);
};

//! \brief Rows of `second_factor` and `recovery_code`.
class SecondFactorRepository final
{
public:
    struct Row
    {
        QByteArray sealed = {};
        TimeMs confirmedAt = 0;
        qint64 lastStep = 0;
    };
    [[nodiscard]] static Result<std::optional<Row>> byUser(ReadConnection &db, qint64 userId);
    //! \brief Replaces one that was not confirmed.
    [[nodiscard]] static Result<> insert(WriteConnection &db, qint64 userId, const QByteArray &sealed,
                                         TimeMs now);
    [[nodiscard]] static Result<> confirm(WriteConnection &db, qint64 userId, TimeMs now);
    [[nodiscard]] static Result<> setLastStep(WriteConnection &db, qint64 userId, qint64 step);
    //! \brief With its recovery codes. False: there was none.
    [[nodiscard]] static Result<bool> remove(WriteConnection &db, qint64 userId);

    [[nodiscard]] static Result<> insertRecoveryCode(WriteConnection &db, qint64 userId,
                                                     const QByteArray &hash);
    [[nodiscard]] static Result<> removeRecoveryCodes(WriteConnection &db, qint64 userId);
    //! \brief False: not a code of that user, or used before.
    [[nodiscard]] static Result<bool> useRecoveryCode(WriteConnection &db, qint64 userId,
                                                      const QByteArray &hash, TimeMs now);
    [[nodiscard]] static Result<int> recoveryCodesLeft(ReadConnection &db, qint64 userId);
};

//! \brief Rows of `mail_settings`.
class MailSettingsRepository final
{
public:
    [[nodiscard]] static Result<std::optional<QByteArray>> sealedOf(ReadConnection &db,
                                                                    qint64 organizationId);
    [[nodiscard]] static Result<> store(WriteConnection &db, qint64 organizationId, const QByteArray &sealed);
};

//! \brief Rows of `sign_in`, as their owner reads them.
class SignInListRepository final
{
public:
    struct Row
    {
        QString id = {};
        bool isDesktop = false;
        TimeMs createdAt = 0;
        TimeMs lastUsedAt = 0;
        QString remoteAddress = {};
        QString userAgent = {};
    };
    //! \brief Where a sign-in came from, and that it was used.
    [[nodiscard]] static Result<> describe(WriteConnection &db, const QString &id, TimeMs now,
                                           const QString &remoteAddress, const QString &userAgent);
    [[nodiscard]] static Result<> noteUse(WriteConnection &db, const QString &id, TimeMs now);
    //! \brief Those that are open, newest first.
    [[nodiscard]] static Result<QList<Row>> openOf(ReadConnection &db, qint64 userId, TimeMs now);
};

} // namespace guiche
