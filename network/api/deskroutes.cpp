// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/families.h"
#include "network/api/handlers.h"

#include <array>

namespace guiche {

namespace {

using enum Method;

constexpr Access Readers = either(Role::User, Scope::Read);
constexpr Access Agents = either(Role::Atendente, Scope::Send);
constexpr Access AgentsOnly = people(Role::Atendente);
constexpr Access Admins = either(Role::Admin, Scope::Admin);
constexpr Access SettingsAdmins = either(Role::Admin, Scope::Settings);
constexpr Access CannedWriters = either(Role::Atendente, Scope::Settings);
constexpr RateClass Usual = RateClass::Default;
constexpr BodyKind Json = BodyKind::Json;
constexpr BodyKind NoBody = BodyKind::None;

// The only list of this family's routes; a test compares it with the contract both ways.
constexpr std::array DeskRoutes{
    Route{Post, "/api/v1/auth/register", "register", Anybody, RateClass::Register, Json, handleRegister, 422},
    Route{Post, "/api/v1/auth/login", "login", Anybody, RateClass::Login, Json, handleLogin},
    Route{Post, "/api/v1/auth/refresh", "refresh", Anybody, Usual, Json, handleRefresh},
    Route{Post, "/api/v1/auth/logout", "logout", people(Role::User), Usual, NoBody, handleLogout},
    Route{Get, "/api/v1/auth/me", "me", people(Role::User), Usual, NoBody, handleMe},

    Route{Get, "/api/v1/users", "listUsers", either(Role::Supervisor, Scope::Admin), Usual, NoBody,
          handleListUsers},
    Route{Post, "/api/v1/users", "createUser", Admins, Usual, Json, handleCreateUser},
    Route{Get, "/api/v1/users/{user_id}", "getUser", either(Role::User, Scope::Admin), Usual, NoBody,
          handleGetUser},
    Route{Put, "/api/v1/users/{user_id}", "updateUser", Admins, Usual, Json, handleUpdateUser},
    Route{Delete, "/api/v1/users/{user_id}", "deactivateUser", Admins, Usual, NoBody, handleDeactivateUser},

    Route{Get, "/api/v1/conversations", "listConversations", Readers, Usual, NoBody, handleListConversations},
    Route{Post, "/api/v1/conversations/take-next", "takeNextConversation", AgentsOnly, Usual, NoBody,
          handleTakeNextConversation},
    Route{Get, "/api/v1/conversations/{conversation_id}", "getConversation", Readers, Usual, NoBody,
          handleGetConversation},
    Route{Get, "/api/v1/conversations/{conversation_id}/messages", "listMessages", Readers, Usual, NoBody,
          handleListMessages},
    Route{Post, "/api/v1/conversations/{conversation_id}/messages", "sendMessage", Agents, Usual, Json,
          handleSendMessage},
    Route{Post, "/api/v1/conversations/{conversation_id}/transfer", "transferConversation", Agents, Usual,
          Json, handleTransferConversation},
    Route{Post, "/api/v1/conversations/{conversation_id}/close", "closeConversation", Agents, Usual, Json,
          handleCloseConversation},
    Route{Post, "/api/v1/conversations/{conversation_id}/assign", "assignConversation", Agents, Usual, Json,
          handleAssignConversation},
    Route{Post, "/api/v1/conversations/{conversation_id}/notes", "addNote", Agents, Usual, Json,
          handleAddNote},
    Route{Put, "/api/v1/conversations/{conversation_id}/tags", "setTags", Agents, Usual, Json, handleSetTags},
    Route{Post, "/api/v1/conversations/{conversation_id}/read", "markRead", Agents, Usual, NoBody,
          handleMarkRead},

    Route{Get, "/api/v1/agents", "listAgents", either(Role::Atendente, Scope::Read), Usual, NoBody,
          handleListAgents},
    Route{Put, "/api/v1/agents/me/status", "setMyStatus", AgentsOnly, Usual, Json, handleSetMyStatus},

    Route{Get, "/api/v1/canned-responses", "listCannedResponses", Readers, Usual, NoBody,
          handleListCannedResponses},
    Route{Post, "/api/v1/canned-responses", "createCannedResponse", CannedWriters, Usual, Json,
          handleCreateCannedResponse},
    Route{Get, "/api/v1/canned-responses/{canned_response_id}", "getCannedResponse", Readers, Usual, NoBody,
          handleGetCannedResponse},
    Route{Put, "/api/v1/canned-responses/{canned_response_id}", "updateCannedResponse", CannedWriters, Usual,
          Json, handleUpdateCannedResponse},
    Route{Delete, "/api/v1/canned-responses/{canned_response_id}", "deleteCannedResponse", CannedWriters,
          Usual, NoBody, handleDeleteCannedResponse},

    Route{Post, "/api/v1/attachments", "uploadAttachment", Agents, Usual, BodyKind::Multipart,
          handleUploadAttachment},
    Route{Get, "/api/v1/attachments/{attachment_id}", "downloadAttachment", Readers, Usual, NoBody,
          handleDownloadAttachment},

    Route{Get, "/api/v1/search", "search", Readers, Usual, NoBody, handleSearch},
    Route{Get, "/api/v1/events", "listEvents", Readers, Usual, NoBody, handleListEvents},
    Route{Get, "/api/v1/settings", "getSettings", SettingsAdmins, Usual, NoBody, handleGetSettings},
    Route{Patch, "/api/v1/settings", "updateSettings", SettingsAdmins, Usual, BodyKind::JsonPatch,
          handleUpdateSettings},
    Route{Get, "/api/v1/api-keys", "listApiKeys", Admins, Usual, NoBody, handleListApiKeys},
    Route{Post, "/api/v1/api-keys", "createApiKey", Admins, Usual, Json, handleCreateApiKey},
    Route{Delete, "/api/v1/api-keys/{api_key_id}", "deleteApiKey", Admins, Usual, NoBody, handleDeleteApiKey},
    Route{Get, "/api/v1/webhooks/deliveries", "listWebhookDeliveries", SettingsAdmins, Usual, NoBody,
          handleListWebhookDeliveries},
    Route{Post, "/api/v1/webhooks/deliveries/replay", "replayWebhookDeliveries", SettingsAdmins, Usual, Json,
          handleReplayWebhookDeliveries},
    Route{Get, "/api/v1/webhooks/deliveries/{delivery_id}", "getWebhookDelivery", SettingsAdmins, Usual,
          NoBody, handleGetWebhookDelivery},
    Route{Post, "/api/v1/webhooks/deliveries/{delivery_id}/replay", "replayWebhookDelivery", SettingsAdmins,
          Usual, NoBody, handleReplayWebhookDelivery},
    Route{Post, "/api/v1/channels/api/messages", "receiveApiMessage", Agents, Usual, Json,
          handleReceiveApiMessage},

    Route{Get, "/api/v1/openapi.json", "getOpenApi", Anybody, Usual, NoBody, handleGetOpenApi},
    Route{Get, "/api/v1/docs", "getDocs", Anybody, RateClass::None, NoBody, handleGetDocs},
    Route{Get, "/health", "getHealth", Anybody, RateClass::None, NoBody, handleGetHealth},
    Route{Get, "/metrics", "getMetrics", Anybody, RateClass::None, NoBody, handleGetMetrics},
};

} // namespace

std::span<const Route> deskRoutes()
{
    return DeskRoutes;
}

} // namespace guiche
