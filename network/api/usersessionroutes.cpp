// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/families.h"
#include "network/api/usersessionhandlers.h"

#include <array>

namespace guiche {

namespace {

using enum Method;

constexpr Permission Readers = Permission::ReadUserSessions;
constexpr Permission Writers = Permission::WriteUserSessions;
constexpr RateClass Usual = RateClass::Default;

// The only list of this family's routes; a test compares it with the contract both ways.
constexpr std::array UserSessionRoutes{
    Route{Post, "/sessions", "createUserSession", Writers, Usual, BodyKind::OptionalJson,
          handleCreateUserSession},
    Route{Get, "/sessions/{session_id}", "getUserSession", Readers, Usual, BodyKind::None,
          handleGetUserSession},
    Route{Delete, "/sessions/{session_id}", "deleteUserSession", Writers, Usual, BodyKind::None,
          handleDeleteUserSession},
};

// On its own listener the family has a health of its own; on the main one `/health` is the desk's.
constexpr std::array UserSessionListenerRoutes{
    UserSessionRoutes[0],
    UserSessionRoutes[1],
    UserSessionRoutes[2],
    Route{Get, "/health", "getHealth", Permission::Open, RateClass::None, BodyKind::None,
          handleGetUserSessionHealth},
};

} // namespace

std::span<const Route> userSessionRoutes()
{
    return UserSessionRoutes;
}

std::span<const Route> userSessionListenerRoutes()
{
    return UserSessionListenerRoutes;
}

} // namespace guiche
