// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

#include "models/domain/session.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief Rows of `session`, `session_history` and `session_credential`. Unless a method says otherwise,
//! deleted sessions are not found.
class SessionRepository final
{
public:
    static constexpr int KeptHistory = 500; //!< entries of one session

    //! \brief What is sealed, of one session. Empty: none.
    struct Sealed
    {
        QByteArray proxy = {};
        QByteArray cloud = {};
        QByteArray webhookSecret = {};
        QByteArray oldWebhookSecret = {};
        TimeMs oldWebhookSecretUntil = 0;
    };
    struct ByToken
    {
        Session session = {};
        bool isDeleted = false;
    };
    struct Credential
    {
        QString kind = {};
        QString name = {};
        QByteArray sealed = {};
    };

    //! \brief Returns the key. Errors: Conflict (name, token or phoneNumberId taken).
    [[nodiscard]] static Result<qint64> insert(WriteConnection &db, const Session &session);
    //! \brief Everything but what is sealed, the token, the organization and `lastUsedAt`. Errors: Conflict.
    [[nodiscard]] static Result<> update(WriteConnection &db, const Session &session);
    [[nodiscard]] static Result<> setLastUsed(WriteConnection &db, qint64 key, TimeMs at);
    //! \brief Empty: none. Also of a deleted session.
    [[nodiscard]] static Result<> setTokenHash(WriteConnection &db, qint64 key, const QByteArray &hash);
    //! \brief The row stays, without credentials and secrets.
    [[nodiscard]] static Result<> markDeleted(WriteConnection &db, qint64 key, TimeMs now);

    [[nodiscard]] static Result<std::optional<Session>> byId(ReadConnection &db, const QString &id);
    [[nodiscard]] static Result<std::optional<Session>> byKey(ReadConnection &db, qint64 key);
    [[nodiscard]] static Result<std::optional<Session>> byName(ReadConnection &db, qint64 organizationId,
                                                               const QString &name);
    //! \brief A session and what of its Cloud settings is sealed, in one reading: for every webhook of
    //! Meta's.
    struct ByPhoneNumber
    {
        Session session = {};
        QByteArray sealedCloud = {};
    };
    [[nodiscard]] static Result<std::optional<ByPhoneNumber>>
    cloudByPhoneNumberId(ReadConnection &db, const QString &phoneNumberId);
    [[nodiscard]] static Result<std::optional<Session>> byPhoneNumberId(ReadConnection &db,
                                                                        const QString &phoneNumberId);
    //! \brief Also a deleted one.
    [[nodiscard]] static Result<std::optional<ByToken>> byTokenHash(ReadConnection &db,
                                                                    const QByteArray &hash);
    [[nodiscard]] static Result<QList<Session>> list(ReadConnection &db, qint64 organizationId);
    //! \brief Of every organization, oldest first; `isWanted` -1: both.
    [[nodiscard]] static Result<QList<Session>> all(ReadConnection &db, int isWanted = -1);

    [[nodiscard]] static Result<> addHistory(WriteConnection &db, qint64 key,
                                             const SessionHistoryEntry &entry);
    //! \brief Newest first; of deleted sessions too.
    [[nodiscard]] static Result<QList<SessionHistoryEntry>> history(ReadConnection &db, qint64 key,
                                                                    int limit);

    [[nodiscard]] static Result<Sealed> sealed(ReadConnection &db, qint64 key);
    [[nodiscard]] static Result<> setProxy(WriteConnection &db, qint64 key, const QByteArray &sealed);
    [[nodiscard]] static Result<> setCloud(WriteConnection &db, qint64 key, const QByteArray &sealed);
    [[nodiscard]] static Result<> setWebhookSecrets(WriteConnection &db, qint64 key,
                                                    const QByteArray &current, const QByteArray &old,
                                                    TimeMs oldUntil);

    [[nodiscard]] static Result<QList<Credential>> credentials(ReadConnection &db, qint64 key);
    //! \brief nullopt: there is none of that kind and name.
    [[nodiscard]] static Result<std::optional<QByteArray>>
    credential(ReadConnection &db, qint64 key, const QString &kind, const QString &name);
    //! \brief Everything of a kind, by name.
    [[nodiscard]] static Result<QList<Credential>> credentialsOf(ReadConnection &db, qint64 key,
                                                                 const QString &kind);
    [[nodiscard]] static Result<> putCredential(WriteConnection &db, qint64 key,
                                                const Credential &credential);
    [[nodiscard]] static Result<> removeCredential(WriteConnection &db, qint64 key, const QString &kind,
                                                   const QString &name);
    [[nodiscard]] static Result<> removeCredentials(WriteConnection &db, qint64 key);
};

} // namespace guiche
