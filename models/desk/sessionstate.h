// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/desk/livesessions.h"
#include "models/domain/error.h"
#include "models/domain/session.h"
#include "models/store/writer.h"

// How a session changes, in one place: row, history, event, webhook. For the rules of this room.
namespace guiche::sessionstate {

struct State
{
    SessionStatus status = SessionStatus::Disconnected;
    SessionCause cause = SessionCause::Created;
    QString detail = {};
};

//! \brief True when `cause` explains `status`.
[[nodiscard]] bool goesWith(SessionCause cause, SessionStatus status);
//! \brief True when a connection is no longer wanted after that cause.
[[nodiscard]] bool endsTheWish(SessionCause cause);

//! \brief Stores the session as it is given with its new state. A status, cause or detail that differs goes
//! into the history; another status or cause queues `connection.update`; codes of a link that is over are
//! forgotten; `session_updated` is recorded in any case.
[[nodiscard]] Result<> move(WriteTransaction &tx, LiveSessions &live, Session &session, const State &state);

//! \brief Stores other changes of the session and records `session_updated`.
[[nodiscard]] Result<> save(WriteTransaction &tx, const LiveSessions &live, Session &session);

//! \brief Records `session_updated` with the session as it is.
[[nodiscard]] Result<> tell(WriteTransaction &tx, const LiveSessions &live, const Session &session);

} // namespace guiche::sessionstate
