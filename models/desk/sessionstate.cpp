// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/sessionstate.h"

#include <QJsonObject>

#include "models/desk/deskevents.h"
#include "models/desk/webhooks.h"
#include "models/domain/json.h"
#include "models/domain/webhook.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche::sessionstate {

namespace {

//! `data` of the webhook `connection.update`.
QByteArray connectionUpdate(const Session &session)
{
    QJsonObject data{{u"status"_s, toName(session.status)}, {u"reason"_s, toName(session.cause)}};
    if (!session.phone.isEmpty())
        data[u"phoneNumber"_s] = u'+' + session.phone;
    return compact(data);
}

} // namespace

bool goesWith(SessionCause cause, SessionStatus status)
{
    switch (cause) {
    case SessionCause::Requested:
    case SessionCause::WaitingForScan:
    case SessionCause::WaitingForCode:
    case SessionCause::Paired:
        return status == SessionStatus::Connecting;
    case SessionCause::Opened:
        return status == SessionStatus::Connected;
    case SessionCause::ConnectionLost:
    case SessionCause::BridgeFailed:
        return status != SessionStatus::Connected;
    case SessionCause::Created:
    case SessionCause::CodesUsedUp:
    case SessionCause::Replaced:
    case SessionCause::LoggedOut:
    case SessionCause::Refused:
    case SessionCause::Disconnected:
    case SessionCause::LoggedOutHere:
    case SessionCause::Deleted:
    case SessionCause::TokenRefused:
        return status == SessionStatus::Disconnected;
    }
    return false;
}

bool endsTheWish(SessionCause cause)
{
    return cause != SessionCause::ConnectionLost && cause != SessionCause::BridgeFailed &&
           goesWith(cause, SessionStatus::Disconnected);
}

Result<> move(WriteTransaction &tx, LiveSessions &live, Session &session, const State &state)
{
    const bool isNews = session.status != state.status || session.cause != state.cause;
    const bool isNewDetail = session.detail != state.detail;
    if (session.status != state.status)
        session.statusSince = tx.now();
    session.status = state.status;
    session.cause = state.cause;
    session.detail = state.detail;
    if (endsTheWish(state.cause))
        session.isWanted = false;
    session.updatedAt = tx.now();
    if (state.cause != SessionCause::WaitingForScan && state.cause != SessionCause::WaitingForCode)
        live.clear(session.id);
    GUICHE_CHECK(SessionRepository::update(tx.db(), session));
    if (isNews || isNewDetail)
        GUICHE_CHECK(SessionRepository::addHistory(
            tx.db(), session.key,
            {.at = tx.now(), .status = state.status, .cause = state.cause, .detail = state.detail}));
    if (isNews)
        GUICHE_CHECK(
            Webhooks::queue(tx, session.key, WebhookEvent::ConnectionUpdate, connectionUpdate(session)));
    return tell(tx, live, session);
}

Result<> save(WriteTransaction &tx, const LiveSessions &live, Session &session)
{
    session.updatedAt = tx.now();
    GUICHE_CHECK(SessionRepository::update(tx.db(), session));
    return tell(tx, live, session);
}

Result<> tell(WriteTransaction &tx, const LiveSessions &live, const Session &session)
{
    return deskevents::sessionUpdated(tx, session, live.qr(session.id).has_value());
}

} // namespace guiche::sessionstate
