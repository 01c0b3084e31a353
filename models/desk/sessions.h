// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "models/desk/livesessions.h"
#include "models/desk/sealer.h"
#include "models/desk/sessionsecrets.h"
#include "models/desk/webhooks.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/session.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief What POST /sessions/create and PATCH /sessions/{id} carry. Absent: unchanged (PATCH), the default
//! (create).
struct SessionChange
{
    std::optional<QString> name = {};       //!< 1–100 characters, unique in the organization
    std::optional<QString> webhookUrl = {}; //!< http or https; empty: no webhook any more
    std::optional<QStringList> webhookEvents = {};
    std::optional<bool> autoConnect = {};
    std::optional<bool> takesGroups = {};
    std::optional<CloudSettings> cloud = {}; //!< members that are empty stay as they are
};

struct CreatedSession
{
    Session session = {};
    QString webhookSecret = {}; //!< `whsec_…`: shown once
};

//! \brief WhatsApp sessions: what people and keys may do with them (spec 002 and the API contract,
//! "Sessions").
//!
//! `connect`, `disconnect`, `logout` and `remove` write what is wanted and record `session_updated`; the
//! channel follows the committed events and acts. Another organization's id is NotFound.
//!
//! Admins and keys with `sessions` do everything; supervisors also connect, disconnect and link; an
//! `atendente` lists and reads the status.
class Sessions final
{
public:
    //! \brief How long an old webhook secret still signs.
    static constexpr TimeMs OldSecretMs = 24LL * 3600 * 1000;

    Sessions(const Sealer &sealer, LiveSessions &live, const Webhooks &webhooks);

    [[nodiscard]] Result<QList<Session>> list(ReadConnection &db,
                                              const Principal &who) const; //!< oldest first
    //! \brief What an `atendente` may know too: the caller shows the status alone.
    [[nodiscard]] Result<Session> status(ReadConnection &db, const Principal &who, const QString &id) const;
    //! \brief Everything about one: supervisors and up.
    [[nodiscard]] Result<Session> get(ReadConnection &db, const Principal &who, const QString &id) const;
    //! \brief Newest first, at most `limit`.
    [[nodiscard]] Result<QList<SessionHistoryEntry>> history(ReadConnection &db, const Principal &who,
                                                             const QString &id, int limit) const;

    //! \brief Errors: Validation with `field` (`name`, `webhookUrl`, `webhookEvents`, `cloud.…`), Conflict
    //! with `field` (`name`, `cloud.phoneNumberId`: taken), Forbidden.
    [[nodiscard]] Result<CreatedSession> create(WriteTransaction &tx, const Principal &who, SessionType type,
                                                const SessionChange &wanted) const;
    //! \brief Errors as of create, and NotFound. A new URL turns a webhook on that had been turned off.
    [[nodiscard]] Result<Session> change(WriteTransaction &tx, const Principal &who, const QString &id,
                                         const SessionChange &change) const;
    [[nodiscard]] Result<> remove(WriteTransaction &tx, const Principal &who, const QString &id) const;

    //! \brief Errors: Conflict (is connected). A connecting one is fine; one that waits for its next try is
    //! tried at once.
    //! `detail`: why it will take its time, when that is known (the channel's problem).
    [[nodiscard]] Result<Session> connect(WriteTransaction &tx, const Principal &who, const QString &id,
                                          const QString &detail = {}) const;
    //! \brief Ends the connection and keeps the linked device. Errors: Conflict (is disconnected).
    [[nodiscard]] Result<Session> disconnect(WriteTransaction &tx, const Principal &who,
                                             const QString &id) const;
    //! \brief Ends the connection and removes the credentials; never refuses a session that exists.
    [[nodiscard]] Result<Session> logout(WriteTransaction &tx, const Principal &who, const QString &id) const;
    //! \brief The session if a pairing code may be asked for. Errors: Conflict (not connecting, or Cloud).
    [[nodiscard]] Result<Session> pairable(ReadConnection &db, const Principal &who, const QString &id) const;

    //! \brief nullopt: no proxy. A session that is wanted connects anew through it. Errors: Validation.
    [[nodiscard]] Result<Session> setProxy(WriteTransaction &tx, const Principal &who, const QString &id,
                                           const std::optional<SessionProxy> &proxy) const;
    //! \brief The new secret, shown once; the old one signs too for 24 h.
    [[nodiscard]] Result<QString> rotateWebhookSecret(WriteTransaction &tx, const Principal &who,
                                                      const QString &id) const;

    //! \brief E.164 digits for `+5511…` as spec 002 allows it. Errors: Validation (field `phoneNumber`).
    [[nodiscard]] static Result<QString> checkPairingPhone(const QString &text);
    // The rules of single fields, with the texts of spec 002. Errors: Validation with `field`.
    [[nodiscard]] static Result<QString> checkName(const QString &name);             //!< cleanLine()
    [[nodiscard]] static Result<QStringList> checkEvents(const QStringList &events); //!< each once
    [[nodiscard]] static Result<> checkProxy(const SessionProxy &proxy);

private:
    [[nodiscard]] Result<> apply(WriteTransaction &tx, const SessionChange &change, Session &session) const;
    [[nodiscard]] Result<> applyCloud(WriteTransaction &tx, const CloudSettings &given,
                                      Session &session) const;
    //! Stores the session; one that is wanted connects with what was changed.
    [[nodiscard]] Result<> connectAnew(WriteTransaction &tx, Session &session) const;

    SessionSecrets m_secrets;
    LiveSessions &m_live;
    const Webhooks &m_webhooks;
};

} // namespace guiche
