// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/families.h"
#include "network/api/sessionhandlers.h"

#include <array>

namespace guiche {

namespace {

using enum Method;
using enum Permission;

constexpr RateClass Usual = RateClass::Default;
constexpr BodyKind Json = BodyKind::Json;
constexpr BodyKind NoBody = BodyKind::None;
constexpr BodyKind MaybeJson = BodyKind::OptionalJson;

// The only list of this family's routes; a test compares it with the contract both ways.
constexpr std::array ZpwootRoutes{
    Route{Get, "/sessions/webhook/events", "listWebhookEvents", ListSessions, Usual, NoBody,
          handleListWebhookEvents},
    Route{Post, "/sessions/create", "createSession", ManageSessions, Usual, Json, handleCreateSession},
    Route{Get, "/sessions/list", "listSessions", ListSessions, Usual, NoBody, handleListSessions},
    Route{Get, "/sessions/{session_id}/info", "getSession", LinkSessions, Usual, NoBody, handleGetSession},
    Route{Delete, "/sessions/{session_id}/delete", "deleteSession", ManageSessions, Usual, NoBody,
          handleDeleteSession},
    Route{Post, "/sessions/{session_id}/connect", "connectSession", LinkSessions, Usual, MaybeJson,
          handleConnectSession},
    Route{Post, "/sessions/{session_id}/disconnect", "disconnectSession", LinkSessions, Usual, MaybeJson,
          handleDisconnectSession},
    Route{Get, "/sessions/{session_id}/qr", "getSessionQr", LinkSessions, Usual, NoBody, handleGetSessionQr},
    Route{Post, "/sessions/{session_id}/pair", "pairSession", LinkSessions, Usual, Json, handlePairSession},
    Route{Get, "/sessions/{session_id}/status", "getSessionStatus", ListSessions, Usual, NoBody,
          handleGetSessionStatus},
    Route{Post, "/sessions/{session_id}/logout", "logoutSession", ManageSessions, Usual, MaybeJson,
          handleLogoutSession},

    Route{Patch, "/sessions/{session_id}", "updateSession", ManageSessions, Usual, BodyKind::JsonPatch,
          handleUpdateSession},
    Route{Put, "/sessions/{session_id}/proxy", "setSessionProxy", ManageSessions, Usual, Json,
          handleSetSessionProxy},
    Route{Delete, "/sessions/{session_id}/proxy", "removeSessionProxy", ManageSessions, Usual, NoBody,
          handleRemoveSessionProxy},
    Route{Post, "/sessions/{session_id}/webhook-secret/rotate", "rotateSessionWebhookSecret", ManageSessions,
          Usual, MaybeJson, handleRotateSessionWebhookSecret},
    Route{Get, "/sessions/{session_id}/history", "getSessionHistory", LinkSessions, Usual, NoBody,
          handleGetSessionHistory},
};

} // namespace

std::span<const Route> zpwootRoutes()
{
    return ZpwootRoutes;
}

} // namespace guiche
