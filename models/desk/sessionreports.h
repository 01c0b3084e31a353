// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "models/desk/livesessions.h"
#include "models/domain/error.h"
#include "models/domain/session.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief What a channel says of a session.
struct SessionReport
{
    SessionStatus status = SessionStatus::Disconnected;
    SessionCause cause = SessionCause::ConnectionLost;
    QString detail = {}; //!< what the provider said
    // Of the account; absent: unchanged.
    std::optional<QString> phone = {}; //!< digits, without `+`
    std::optional<QString> lid = {};
    std::optional<QString> pushName = {};
    std::optional<QString> platform = {};
};

//! \brief The life cycle as the channels drive it. The program's own: no permissions.
class SessionReports final
{
public:
    explicit SessionReports(LiveSessions &live);

    //! \brief Moves the session on, keeps its history, records `session_updated`, queues `connection.update`.
    //!
    //! Saying the same again changes nothing, but `WaitingForScan` and `WaitingForCode` are told each time (a
    //! new code). `LoggedOut` removes the credentials and the number. What ends the wish for a connection:
    //! CodesUsedUp, Replaced, LoggedOut, Refused, TokenRefused.
    //! Errors: NotFound (unknown, deleted), Conflict (nobody wants the connection any more, or the move is
    //! impossible: disconnected → connected without connecting, a cause that does not go with the status):
    //! the channel ends its socket then.
    [[nodiscard]] Result<Session> report(WriteTransaction &tx, const QString &sessionId,
                                         const SessionReport &report) const;

    //! \brief A session of any organization; nullopt: unknown or deleted.
    [[nodiscard]] static Result<std::optional<Session>> find(ReadConnection &db, const QString &sessionId);
    [[nodiscard]] static Result<std::optional<Session>> findByKey(ReadConnection &db, qint64 sessionKey);
    //! \brief The Cloud session of a number.
    [[nodiscard]] static Result<std::optional<Session>> findByPhoneNumberId(ReadConnection &db,
                                                                            const QString &phoneNumberId);
    //! \brief Sessions of a type whose connection is wanted, oldest first: what a channel takes up at its
    //! start.
    [[nodiscard]] static Result<QList<Session>> wanted(ReadConnection &db, SessionType type);
    //! \brief After a start nothing is connected yet: sessions that are wanted and have `autoConnect` become
    //! connecting, others disconnected. Called by the Desk once, before anybody else is there.
    [[nodiscard]] Result<> resume(WriteTransaction &tx) const;

private:
    LiveSessions &m_live;
};

} // namespace guiche
