// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/sessionreports.h"

#include "models/desk/sessionstate.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxDetailLength = 500;

//! What people decide, not channels.
bool isOfPeople(SessionCause cause)
{
    return cause == SessionCause::Created || cause == SessionCause::Disconnected ||
           cause == SessionCause::LoggedOutHere || cause == SessionCause::Deleted;
}

bool isNewCode(SessionCause cause)
{
    return cause == SessionCause::WaitingForScan || cause == SessionCause::WaitingForCode;
}

//! Which moves of a session that is wanted make sense.
bool canMove(const Session &session, const SessionReport &report)
{
    if (isOfPeople(report.cause) || !sessionstate::goesWith(report.cause, report.status))
        return false;
    const bool isLinking = isNewCode(report.cause) || report.cause == SessionCause::Paired;
    switch (session.status) {
    case SessionStatus::Disconnected:
        return report.status != SessionStatus::Connected;
    case SessionStatus::Connecting:
        return true;
    case SessionStatus::Connected:
        return !isLinking;
    }
    return false;
}

//! Takes over what the report says of the account; true when something changed.
bool takeAccount(Session &session, const SessionReport &report)
{
    const auto take = [](QString &mine, const std::optional<QString> &said) {
        if (!said || *said == mine)
            return false;
        mine = *said;
        return true;
    };
    const bool isNewPhone = take(session.phone, report.phone);
    const bool isNewLid = take(session.lid, report.lid);
    const bool isNewName = take(session.pushName, report.pushName);
    const bool isNewPlatform = take(session.platform, report.platform);
    return isNewPhone || isNewLid || isNewName || isNewPlatform;
}

} // namespace

SessionReports::SessionReports(LiveSessions &live)
    : m_live(live)
{
}

Result<Session> SessionReports::report(WriteTransaction &tx, const QString &sessionId,
                                       const SessionReport &report) const
{
    GUICHE_TRY(found, find(tx.db(), sessionId));
    if (!found)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Session with ID \"%1\" not found"), {sessionId});
    Session session = *found;
    const QString detail = report.detail.left(MaxDetailLength);
    const bool isSame =
        session.status == report.status && session.cause == report.cause && session.detail == detail;
    // The channel may say once more how it ended; nothing else is to happen to a session that nobody wants.
    if (!session.isWanted && !isSame)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("Session is not connected"));
    if (!isSame && !canMove(session, report))
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("A session that is %1 cannot become %2 (%3)."),
                    {toName(session.status), toName(report.status), toName(report.cause)});
    const bool isNewAccount = takeAccount(session, report);
    if (isSame && !isNewAccount && !isNewCode(report.cause))
        return session;
    if (report.cause == SessionCause::LoggedOut) {
        GUICHE_CHECK(SessionRepository::removeCredentials(tx.db(), session.key));
        session.phone.clear();
        session.lid.clear();
        session.hasCredentials = false;
    }
    GUICHE_CHECK(sessionstate::move(tx, m_live, session,
                                    {.status = report.status, .cause = report.cause, .detail = detail}));
    return session;
}

Result<std::optional<Session>> SessionReports::find(ReadConnection &db, const QString &sessionId)
{
    return SessionRepository::byId(db, sessionId);
}

Result<std::optional<Session>> SessionReports::findByKey(ReadConnection &db, qint64 sessionKey)
{
    return SessionRepository::byKey(db, sessionKey);
}

Result<std::optional<Session>> SessionReports::findByPhoneNumberId(ReadConnection &db,
                                                                   const QString &phoneNumberId)
{
    return SessionRepository::byPhoneNumberId(db, phoneNumberId);
}

Result<QList<Session>> SessionReports::wanted(ReadConnection &db, SessionType type)
{
    GUICHE_TRY(sessions, SessionRepository::all(db, 1));
    sessions.removeIf([type](const Session &session) { return session.type != type; });
    return sessions;
}

Result<> SessionReports::resume(WriteTransaction &tx) const
{
    GUICHE_TRY(sessions, SessionRepository::all(tx.db()));
    for (Session &session : sessions) {
        if (session.isWanted && session.autoConnect) {
            GUICHE_CHECK(
                sessionstate::move(tx, m_live, session,
                                   {.status = SessionStatus::Connecting, .cause = SessionCause::Requested}));
        } else if (session.isWanted || session.status != SessionStatus::Disconnected) {
            GUICHE_CHECK(sessionstate::move(
                tx, m_live, session,
                {.status = SessionStatus::Disconnected,
                 .cause = SessionCause::Disconnected,
                 .detail = QString::fromLatin1(GUICHE_ERROR_TEXT(
                     "The desk was started again; this session does not connect by itself."))}));
        }
    }
    return {};
}

} // namespace guiche
