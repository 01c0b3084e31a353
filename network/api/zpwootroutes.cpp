// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/families.h"
#include "network/api/sessionhandlers.h"

#include <array>

namespace guiche {

namespace {

using enum Method;

constexpr Access Listers = either(Role::Atendente, Scope::Sessions);
constexpr Access Linkers = either(Role::Supervisor, Scope::Sessions);
constexpr Access Owners = either(Role::Admin, Scope::Sessions);
constexpr RateClass Usual = RateClass::Default;
constexpr BodyKind Json = BodyKind::Json;
constexpr BodyKind NoBody = BodyKind::None;
constexpr BodyKind MaybeJson = BodyKind::OptionalJson;

// The only list of this family's routes; a test compares it with the contract both ways.
constexpr std::array ZpwootRoutes{
    Route{Get, "/sessions/webhook/events", "listWebhookEvents", Listers, Usual, NoBody,
          handleListWebhookEvents},
    Route{Post, "/sessions/create", "createSession", Owners, Usual, Json, handleCreateSession},
    Route{Get, "/sessions/list", "listSessions", Listers, Usual, NoBody, handleListSessions},
    Route{Get, "/sessions/{session_id}/info", "getSession", Linkers, Usual, NoBody, handleGetSession},
    Route{Delete, "/sessions/{session_id}/delete", "deleteSession", Owners, Usual, NoBody,
          handleDeleteSession},
    Route{Post, "/sessions/{session_id}/connect", "connectSession", Linkers, Usual, MaybeJson,
          handleConnectSession},
    Route{Post, "/sessions/{session_id}/disconnect", "disconnectSession", Linkers, Usual, MaybeJson,
          handleDisconnectSession},
    Route{Get, "/sessions/{session_id}/qr", "getSessionQr", Linkers, Usual, NoBody, handleGetSessionQr},
    Route{Post, "/sessions/{session_id}/pair", "pairSession", Linkers, Usual, Json, handlePairSession},
    Route{Get, "/sessions/{session_id}/status", "getSessionStatus", Listers, Usual, NoBody,
          handleGetSessionStatus},
    Route{Post, "/sessions/{session_id}/logout", "logoutSession", Owners, Usual, MaybeJson,
          handleLogoutSession},

    Route{Patch, "/sessions/{session_id}", "updateSession", Owners, Usual, BodyKind::JsonPatch,
          handleUpdateSession},
    Route{Put, "/sessions/{session_id}/proxy", "setSessionProxy", Owners, Usual, Json, handleSetSessionProxy},
    Route{Delete, "/sessions/{session_id}/proxy", "removeSessionProxy", Owners, Usual, NoBody,
          handleRemoveSessionProxy},
    Route{Post, "/sessions/{session_id}/webhook-secret/rotate", "rotateSessionWebhookSecret", Owners, Usual,
          MaybeJson, handleRotateSessionWebhookSecret},
    Route{Get, "/sessions/{session_id}/history", "getSessionHistory", Linkers, Usual, NoBody,
          handleGetSessionHistory},
};

} // namespace

std::span<const Route> zpwootRoutes()
{
    return ZpwootRoutes;
}

} // namespace guiche
