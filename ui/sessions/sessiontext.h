// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "models/domain/session.h"
#include "ui/widgets/chip.h"

namespace guiche {

//! \brief How a session stands, for a person: six states out of the published status and its cause.
enum class SessionMood { Connected, Pairing, Connecting, Unstable, Disconnected, Dropped };

//! \brief Every short text about sessions that more than one part shows. Pure.
class SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)

public:
    [[nodiscard]] static SessionMood mood(const Session &session);
    //! \brief One word for the pill.
    [[nodiscard]] static QString word(SessionMood mood);
    [[nodiscard]] static Tone tone(SessionMood mood);
    //! \brief Why the session is in its status, as a sentence without its end.
    [[nodiscard]] static QString cause(SessionCause cause, SessionStatus status);
    //! \brief The line below the name in the list.
    [[nodiscard]] static QString subtitle(const Session &session, TimeMs now);
    //! \brief As people write it; empty: not known.
    [[nodiscard]] static QString phone(const Session &session);
    [[nodiscard]] static QString type(SessionType type);
    //! \brief "just now", "6 min ago", "12 days ago".
    [[nodiscard]] static QString ago(TimeMs ms);
    //! \brief "today at 10:14", "yesterday at 09:02", "12 Nov at 18:40".
    [[nodiscard]] static QString moment(TimeMs time, TimeMs now);
    //! \brief "42 s", "1 min 48 s".
    [[nodiscard]] static QString countdown(int seconds);
};

} // namespace guiche
