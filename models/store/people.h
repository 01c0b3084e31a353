// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief Rows of `user`.
class UserRepository final
{
public:
    struct Filter
    {
        qint64 organizationId = 0;
        int role = -1;     //!< -1: every role
        int isActive = -1; //!< -1: both
    };
    struct AgentRow
    {
        User user = {};
        int openConversations = 0;
    };
    //! What a list of people shows besides the row.
    struct Facts
    {
        TimeMs lastSeenAt = 0;
        bool hasSecondFactor = false; //!< in force
    };
    struct Login
    {
        qint64 id = 0;
        QString passwordHash = {};
        bool isActive = false;
    };

    [[nodiscard]] static Result<qint64> insert(WriteConnection &db, const User &user,
                                               const QString &passwordHash);
    //! \brief Everything but the password and the agent's status.
    [[nodiscard]] static Result<> update(WriteConnection &db, const User &user);
    [[nodiscard]] static Result<> setPassword(WriteConnection &db, qint64 id, const QString &passwordHash);
    [[nodiscard]] static Result<> setStatus(WriteConnection &db, qint64 id, AgentStatus status,
                                            const QString &reason, TimeMs since);
    //! \brief False until somebody has registered.
    [[nodiscard]] static Result<bool> isAny(ReadConnection &db);
    //! \brief In any organization: the caller of it checks which.
    [[nodiscard]] static Result<std::optional<User>> byId(ReadConnection &db, qint64 id);
    [[nodiscard]] static Result<Facts> facts(ReadConnection &db, qint64 id);
    [[nodiscard]] static Result<std::optional<Login>> byEmail(ReadConnection &db, const QString &email);
    //! \brief The active people of an organization whose e-mail has that part before the `@`.
    [[nodiscard]] static Result<QList<User>> byLocalPart(ReadConnection &db, qint64 organizationId,
                                                         const QString &localPart);
    [[nodiscard]] static Result<QList<User>> page(ReadConnection &db, const Filter &filter, int limit,
                                                  qint64 offset);
    [[nodiscard]] static Result<qint64> count(ReadConnection &db, const Filter &filter);
    [[nodiscard]] static Result<qint64> countActiveAdmins(ReadConnection &db, qint64 organizationId);
    [[nodiscard]] static Result<QList<AgentRow>> agents(ReadConnection &db, qint64 organizationId);
    //! \brief Conversations in progress of one agent.
    [[nodiscard]] static Result<int> openConversations(ReadConnection &db, qint64 organizationId,
                                                       qint64 userId);
};

//! \brief Rows of `sign_in`, `refresh_token` and `api_key`.
class SignInRepository final
{
public:
    struct Caller
    {
        User user = {};
        bool isDesktop = false;
        bool hasSecondFactor = false; //!< in force
    };
    struct Refresh
    {
        QString signInId = {};
        qint64 userId = 0;
        bool isDesktop = false;
        TimeMs expiresAt = 0;
        TimeMs usedAt = 0;
        TimeMs revokedAt = 0;
    };
    struct KeyRow
    {
        QString id = {};
        qint64 organizationId = 0;
        QString name = {};
        QString prefix = {};
        int scopes = 0;
        TimeMs createdAt = 0;
        TimeMs expiresAt = 0;
        TimeMs lastUsedAt = 0; //!< 0: never
    };

    [[nodiscard]] static Result<> insert(WriteConnection &db, const QString &id, qint64 userId,
                                         bool isDesktop, TimeMs now, TimeMs expiresAt);
    [[nodiscard]] static Result<> insertRefresh(WriteConnection &db, const QByteArray &hash,
                                                const QString &signInId, TimeMs expiresAt);
    [[nodiscard]] static Result<std::optional<Refresh>> refreshByHash(ReadConnection &db,
                                                                      const QByteArray &hash);
    [[nodiscard]] static Result<> useRefresh(WriteConnection &db, const QByteArray &hash, TimeMs now);
    [[nodiscard]] static Result<> extend(WriteConnection &db, const QString &id, TimeMs expiresAt);
    [[nodiscard]] static Result<> revoke(WriteConnection &db, const QString &id, TimeMs now);
    [[nodiscard]] static Result<QStringList> openOf(ReadConnection &db, qint64 userId);
    //! \brief Drops sign-ins whose refresh tokens have all run out.
    [[nodiscard]] static Result<> sweep(WriteConnection &db, TimeMs now);
    //! \brief The active person of a sign-in that is not revoked.
    [[nodiscard]] static Result<std::optional<Caller>> caller(ReadConnection &db, const QString &signInId);

    [[nodiscard]] static Result<> insertKey(WriteConnection &db, const KeyRow &key, const QByteArray &hash);
    [[nodiscard]] static Result<std::optional<KeyRow>> keyByHash(ReadConnection &db, const QByteArray &hash);
    [[nodiscard]] static Result<QList<KeyRow>> keys(ReadConnection &db, qint64 organizationId);
    [[nodiscard]] static Result<> noteKeyUse(WriteConnection &db, const QString &id, TimeMs now);
    //! \brief False: no such key.
    [[nodiscard]] static Result<bool> removeKey(WriteConnection &db, qint64 organizationId,
                                                const QString &id);
};

} // namespace guiche
