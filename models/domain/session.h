// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "models/domain/clock.h"

namespace guiche {

//! \brief How a session reaches WhatsApp: as a linked device of a phone, or through the Cloud API.
enum class SessionType { WhatsAppWeb, WhatsAppCloud };
//! \brief The published three; everything finer is the cause.
enum class SessionStatus { Disconnected, Connecting, Connected };
//! \brief Why a session is in its status. Stored and published by name; only ever grows at the end.
enum class SessionCause {
    Created,
    Requested,      //!< somebody asked for the connection
    WaitingForScan, //!< a QR code is shown
    WaitingForCode, //!< a pairing code is shown
    Paired,         //!< the phone has accepted; the connection is made anew
    Opened,         //!< connected
    CodesUsedUp,    //!< nobody scanned
    ConnectionLost, //!< dropped, pings lost, the server asked for it: tried again
    Replaced,       //!< another client took the connection over
    LoggedOut,      //!< removed on the phone, or the credentials are dead
    Refused,        //!< certificate, pairing or account signature refused
    BridgeFailed,   //!< the helper process ended or cannot start
    Disconnected,   //!< somebody asked for the end; credentials are kept
    LoggedOutHere,  //!< somebody asked for the logout; credentials are gone
    Deleted,
    TokenRefused, //!< Cloud: the access token is not accepted
};

// Published names (`whatsapp_web`, `connected`, `waiting_for_scan` …), both ways by `enumFromString` of
// types.h.
[[nodiscard]] QString toName(SessionType value);
[[nodiscard]] QString toName(SessionStatus value);
[[nodiscard]] QString toName(SessionCause value);

//! \brief A WhatsApp account of an organization. Its secrets are not part of it.
struct Session
{
    qint64 key = 0;  //!< of its row; never published
    QString id = {}; //!< UUIDv7
    qint64 organizationId = 0;
    QString name = {};
    SessionType type = SessionType::WhatsAppWeb;
    SessionStatus status = SessionStatus::Disconnected;
    SessionCause cause = SessionCause::Created;
    QString detail = {}; //!< what the provider said, in its words; may be empty
    TimeMs statusSince = 0;
    bool isWanted = false;
    bool autoConnect = true;
    bool takesGroups = false;
    QString phone = {};    //!< digits, without `+`; empty: not known
    QString lid = {};      //!< the account's linked identity
    QString pushName = {}; //!< as the account calls itself
    QString platform = {}; //!< of the phone, as it says
    qint64 userId = 0;     //!< whose it is in spec 001; 0: nobody's
    QString webhookUrl = {};
    QStringList webhookEvents = {}; //!< names of webhook.h
    QString webhookOff = {};        //!< why nothing is delivered any more; empty: deliveries run
    bool hasProxy = false;
    bool hasCredentials = false; //!< a device is linked (or, Cloud, a token is stored)
    QString phoneNumberId = {};  //!< Cloud
    QString businessAccountId = {};
    TimeMs lastUsedAt = 0; //!< of the newest message through it
    TimeMs createdAt = 0;
    TimeMs updatedAt = 0;
};

struct SessionHistoryEntry
{
    TimeMs at = 0;
    SessionStatus status = SessionStatus::Disconnected;
    SessionCause cause = SessionCause::Created;
    QString detail = {};
};

} // namespace guiche
