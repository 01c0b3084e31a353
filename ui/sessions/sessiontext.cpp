// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessiontext.h"

#include <QDateTime>
#include <QLocale>

#include "models/domain/phone.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs Minute = 60'000;
constexpr TimeMs Hour = 60 * Minute;
constexpr TimeMs Day = 24 * Hour;

} // namespace

SessionMood SessionText::mood(const Session &session)
{
    switch (session.status) {
    case SessionStatus::Connected:
        return SessionMood::Connected;
    case SessionStatus::Connecting:
        if (session.cause == SessionCause::ConnectionLost || session.cause == SessionCause::BridgeFailed)
            return SessionMood::Unstable;
        if (session.type == SessionType::WhatsAppWeb &&
            (session.cause == SessionCause::WaitingForScan || session.cause == SessionCause::WaitingForCode ||
             !session.hasCredentials))
            return SessionMood::Pairing;
        return SessionMood::Connecting;
    case SessionStatus::Disconnected:
        break;
    }
    switch (session.cause) {
    case SessionCause::ConnectionLost:
    case SessionCause::Replaced:
    case SessionCause::LoggedOut:
    case SessionCause::Refused:
    case SessionCause::BridgeFailed:
    case SessionCause::TokenRefused:
        return SessionMood::Dropped;
    case SessionCause::Created:
    case SessionCause::Requested:
    case SessionCause::WaitingForScan:
    case SessionCause::WaitingForCode:
    case SessionCause::Paired:
    case SessionCause::Opened:
    case SessionCause::CodesUsedUp:
    case SessionCause::Disconnected:
    case SessionCause::LoggedOutHere:
    case SessionCause::Deleted:
        return SessionMood::Disconnected;
    }
    Q_UNREACHABLE();
}

QString SessionText::word(SessionMood mood)
{
    switch (mood) {
    case SessionMood::Connected:
        return tr("Connected", "state of a session");
    case SessionMood::Pairing:
        return tr("Pairing", "state of a session");
    case SessionMood::Connecting:
        return tr("Connecting", "state of a session");
    case SessionMood::Unstable:
        return tr("Unstable", "state of a session: the connection was lost and is tried again");
    case SessionMood::Disconnected:
        return tr("Disconnected", "state of a session");
    case SessionMood::Dropped:
        return tr("Dropped", "state of a session: it ended although nobody asked for it");
    }
    Q_UNREACHABLE();
}

Tone SessionText::tone(SessionMood mood)
{
    switch (mood) {
    case SessionMood::Connected:
        return Tone::Success;
    case SessionMood::Pairing:
    case SessionMood::Connecting:
        return Tone::Info;
    case SessionMood::Unstable:
        return Tone::Warn;
    case SessionMood::Disconnected:
        return Tone::Neutral;
    case SessionMood::Dropped:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

QString SessionText::cause(SessionCause cause, SessionStatus status)
{
    switch (cause) {
    case SessionCause::Created:
        return tr("never connected");
    case SessionCause::Requested:
        return tr("connecting");
    case SessionCause::WaitingForScan:
        return tr("waiting for the phone to scan the code");
    case SessionCause::WaitingForCode:
        return tr("waiting for the code to be typed on the phone");
    case SessionCause::Paired:
        return tr("the phone accepted; connecting");
    case SessionCause::Opened:
        return tr("connected");
    case SessionCause::CodesUsedUp:
        return tr("nobody scanned the code in time");
    case SessionCause::ConnectionLost:
        return status == SessionStatus::Connecting ? tr("connection lost; trying again")
                                                   : tr("connection lost");
    case SessionCause::Replaced:
        return tr("another program took over the connection");
    case SessionCause::LoggedOut:
        return tr("removed on the phone");
    case SessionCause::Refused:
        return tr("WhatsApp refused the connection");
    case SessionCause::BridgeFailed:
        return status == SessionStatus::Connecting ? tr("the WhatsApp helper ended; starting it again")
                                                   : tr("the WhatsApp helper cannot start");
    case SessionCause::Disconnected:
        return tr("disconnected here");
    case SessionCause::LoggedOutHere:
        return tr("logged out here");
    case SessionCause::Deleted:
        return tr("deleted");
    case SessionCause::TokenRefused:
        return tr("Meta refused the access token");
    }
    Q_UNREACHABLE();
}

QString SessionText::phone(const Session &session)
{
    return session.phone.isEmpty() ? QString() : phoneForDisplay(u'+' + session.phone);
}

QString SessionText::type(SessionType type)
{
    switch (type) {
    case SessionType::WhatsAppWeb:
        return tr("WhatsApp Web");
    case SessionType::WhatsAppCloud:
        return tr("Cloud API");
    }
    Q_UNREACHABLE();
}

QString SessionText::subtitle(const Session &session, TimeMs now)
{
    const QString number = phone(session).isEmpty() ? tr("No number") : phone(session);
    if (session.status == SessionStatus::Connected)
        //: Below a session's name. %1: phone number, %2: since when, like "12 days ago"
        return tr("%1 · %2").arg(number, ago(now - session.statusSince));
    //: Below a session's name. %1: phone number or "No number", %2: why it is not connected
    return tr("%1 · %2", "reason").arg(number, cause(session.cause, session.status));
}

QString SessionText::ago(TimeMs ms)
{
    if (ms < Minute)
        return tr("just now");
    if (ms < Hour)
        return tr("%n min ago", nullptr, int(ms / Minute));
    if (ms < Day)
        return tr("%n h ago", nullptr, int(ms / Hour));
    return tr("%n day(s) ago", nullptr, int(ms / Day));
}

QString SessionText::moment(TimeMs time, TimeMs now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QString clock = QLocale().toString(at.time(), QLocale::ShortFormat);
    if (at.date() == today)
        //: %1: a time of day
        return tr("today at %1").arg(clock);
    if (at.date() == today.addDays(-1))
        //: %1: a time of day
        return tr("yesterday at %1").arg(clock);
    //: %1: a date, %2: a time of day
    return tr("%1 at %2").arg(QLocale().toString(at.date(), QLocale::ShortFormat), clock);
}

QString SessionText::countdown(int seconds)
{
    if (seconds < 60)
        //: %1: seconds
        return tr("%1 s").arg(seconds);
    //: %1: minutes, %2: seconds
    return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace guiche
