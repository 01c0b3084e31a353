// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/passwordresets.h"
#include "network/api/families.h"
#include "network/api/handlers.h"

#include <array>

namespace guiche {

namespace {

using enum Method;
using enum Permission;

constexpr RateClass Usual = RateClass::Default;
constexpr BodyKind Json = BodyKind::Json;
constexpr BodyKind NoBody = BodyKind::None;

// The only list of this family's routes; a test compares it with the contract both ways.
constexpr std::array DeskRoutes{
    Route{Post, "/api/v1/auth/register", "register", Open, RateClass::Register, Json, handleRegister, 422},
    Route{Post, "/api/v1/auth/login", "login", Open, RateClass::Login, Json, handleLogin},
    Route{Post, "/api/v1/auth/refresh", "refresh", Open, Usual, Json, handleRefresh},
    Route{Post, "/api/v1/auth/logout", "logout", OwnAccount, Usual, NoBody, handleLogout},
    Route{Get, "/api/v1/auth/me", "me", OwnAccount, Usual, NoBody, handleMe},

    Route{Post, "/api/v1/auth/forgot-password", "forgotPassword", Open, RateClass::PasswordReset, Json,
          handleForgotPassword, 422},
    Route{Post, "/api/v1/auth/reset-password", "resetPassword", Open, RateClass::PasswordReset, Json,
          handleResetPassword, 422},
    Route{Post, "/api/v1/auth/reset-password/check", "checkPasswordReset", Open, Usual, Json,
          handleCheckPasswordReset, 422},
    Route{Put, "/api/v1/auth/password", "changePassword", OwnAccount, Usual, Json, handleChangePassword},
    Route{Post, "/api/v1/auth/password/confirm", "confirmPassword", OwnAccount, Usual, Json,
          handleConfirmPassword},
    Route{Get, "/api/v1/auth/sign-ins", "listSignIns", OwnAccount, Usual, NoBody, handleListSignIns},
    Route{Delete, "/api/v1/auth/sign-ins/{sign_in_id}", "endSignIn", OwnAccount, Usual, NoBody,
          handleEndSignIn},
    Route{Post, "/api/v1/auth/logout-all", "logoutAll", OwnAccount, Usual, NoBody, handleLogoutAll},
    Route{Get, "/api/v1/auth/totp", "getTotp", OwnAccount, Usual, NoBody, handleGetTotp},
    Route{Post, "/api/v1/auth/totp", "enrolTotp", OwnAccount, Usual, NoBody, handleEnrolTotp},
    Route{Post, "/api/v1/auth/totp/confirm", "confirmTotp", OwnAccount, Usual, Json, handleConfirmTotp},
    Route{Post, "/api/v1/auth/totp/disable", "disableTotp", OwnAccount, Usual, Json, handleDisableTotp},

    Route{Get, "/api/v1/users", "listUsers", ReadUsers, Usual, NoBody, handleListUsers},
    Route{Post, "/api/v1/users", "createUser", ManageUsers, Usual, Json, handleCreateUser},
    Route{Get, "/api/v1/users/{user_id}", "getUser", ReadUser, Usual, NoBody, handleGetUser},
    Route{Put, "/api/v1/users/{user_id}", "updateUser", ManageUsers, Usual, Json, handleUpdateUser},
    Route{Delete, "/api/v1/users/{user_id}", "deactivateUser", ManageUsers, Usual, NoBody,
          handleDeactivateUser},

    Route{Post, "/api/v1/users/{user_id}/password-reset", "issuePasswordReset", ManageUsers, Usual, NoBody,
          handleIssuePasswordReset},
    Route{Post, "/api/v1/users/{user_id}/unlock", "unlockUser", ManageUsers, Usual, NoBody, handleUnlockUser},
    Route{Post, "/api/v1/users/{user_id}/logout-all", "logoutUser", ManageUsers, Usual, NoBody,
          handleLogoutUser},
    Route{Delete, "/api/v1/users/{user_id}/totp", "removeUserTotp", ManageUsers, Usual, NoBody,
          handleRemoveUserTotp},

    Route{Get, "/api/v1/conversations", "listConversations", ReadConversations, Usual, NoBody,
          handleListConversations},
    Route{Post, "/api/v1/conversations/take-next", "takeNextConversation", TakeConversations, Usual, NoBody,
          handleTakeNextConversation},
    Route{Get, "/api/v1/conversations/{conversation_id}", "getConversation", ReadConversations, Usual, NoBody,
          handleGetConversation},
    Route{Get, "/api/v1/conversations/{conversation_id}/messages", "listMessages", ReadConversations, Usual,
          NoBody, handleListMessages},
    Route{Post, "/api/v1/conversations/{conversation_id}/messages", "sendMessage", WriteConversations, Usual,
          Json, handleSendMessage},
    Route{Post, "/api/v1/conversations/{conversation_id}/transfer", "transferConversation",
          WriteConversations, Usual, Json, handleTransferConversation},
    Route{Post, "/api/v1/conversations/{conversation_id}/close", "closeConversation", WriteConversations,
          Usual, Json, handleCloseConversation},
    Route{Post, "/api/v1/conversations/{conversation_id}/assign", "assignConversation", WriteConversations,
          Usual, Json, handleAssignConversation},
    Route{Post, "/api/v1/conversations/{conversation_id}/notes", "addNote", WriteConversations, Usual, Json,
          handleAddNote},
    Route{Put, "/api/v1/conversations/{conversation_id}/tags", "setTags", WriteConversations, Usual, Json,
          handleSetTags},
    Route{Post, "/api/v1/conversations/{conversation_id}/read", "markRead", WriteConversations, Usual, NoBody,
          handleMarkRead},

    Route{Get, "/api/v1/agents", "listAgents", ReadAgents, Usual, NoBody, handleListAgents},
    Route{Put, "/api/v1/agents/me/status", "setMyStatus", OwnStatus, Usual, Json, handleSetMyStatus},

    Route{Get, "/api/v1/canned-responses", "listCannedResponses", ReadCanned, Usual, NoBody,
          handleListCannedResponses},
    Route{Post, "/api/v1/canned-responses", "createCannedResponse", WriteCanned, Usual, Json,
          handleCreateCannedResponse},
    Route{Get, "/api/v1/canned-responses/{canned_response_id}", "getCannedResponse", ReadCanned, Usual,
          NoBody, handleGetCannedResponse},
    Route{Put, "/api/v1/canned-responses/{canned_response_id}", "updateCannedResponse", WriteCanned, Usual,
          Json, handleUpdateCannedResponse},
    Route{Delete, "/api/v1/canned-responses/{canned_response_id}", "deleteCannedResponse", WriteCanned, Usual,
          NoBody, handleDeleteCannedResponse},

    Route{Post, "/api/v1/attachments", "uploadAttachment", WriteFiles, Usual, BodyKind::Multipart,
          handleUploadAttachment},
    Route{Get, "/api/v1/attachments/{attachment_id}", "downloadAttachment", ReadFiles, Usual, NoBody,
          handleDownloadAttachment},

    Route{Get, "/api/v1/search", "search", Permission::Search, Usual, NoBody, handleSearch},
    Route{Get, "/api/v1/events", "listEvents", ReadEvents, Usual, NoBody, handleListEvents},
    Route{Get, "/api/v1/settings", "getSettings", ManageSettings, Usual, NoBody, handleGetSettings},
    Route{Patch, "/api/v1/settings", "updateSettings", ManageSettings, Usual, BodyKind::JsonPatch,
          handleUpdateSettings},
    Route{Get, "/api/v1/settings/smtp", "getMailSettings", ManageSettings, Usual, NoBody,
          handleGetMailSettings},
    Route{Patch, "/api/v1/settings/smtp", "updateMailSettings", ManageSettings, Usual, BodyKind::JsonPatch,
          handleUpdateMailSettings},
    Route{Post, "/api/v1/settings/smtp/test", "testMail", ManageSettings, Usual, Json, handleTestMail},
    Route{Get, "/api/v1/api-keys", "listApiKeys", ManageKeys, Usual, NoBody, handleListApiKeys},
    Route{Post, "/api/v1/api-keys", "createApiKey", ManageKeys, Usual, Json, handleCreateApiKey},
    Route{Delete, "/api/v1/api-keys/{api_key_id}", "deleteApiKey", ManageKeys, Usual, NoBody,
          handleDeleteApiKey},
    Route{Get, "/api/v1/settings/master-key", "getMasterKey", ManageMasterKey, Usual, NoBody,
          handleGetMasterKey},
    Route{Post, "/api/v1/settings/master-key/rotate", "rotateMasterKey", ManageMasterKey, Usual, NoBody,
          handleRotateMasterKey},
    Route{Get, "/api/v1/audit", "listAudit", ReadAudit, Usual, NoBody, handleListAudit},
    Route{Get, "/api/v1/audit/export", "exportAudit", ReadAudit, Usual, NoBody, handleExportAudit},
    Route{Get, "/api/v1/audit/chain", "checkAuditChain", ReadAudit, Usual, NoBody, handleCheckAuditChain},
    Route{Get, "/api/v1/webhooks/deliveries", "listWebhookDeliveries", ManageWebhooks, Usual, NoBody,
          handleListWebhookDeliveries},
    Route{Post, "/api/v1/webhooks/deliveries/replay", "replayWebhookDeliveries", ManageWebhooks, Usual, Json,
          handleReplayWebhookDeliveries},
    Route{Get, "/api/v1/webhooks/deliveries/{delivery_id}", "getWebhookDelivery", ManageWebhooks, Usual,
          NoBody, handleGetWebhookDelivery},
    Route{Post, "/api/v1/webhooks/deliveries/{delivery_id}/replay", "replayWebhookDelivery", ManageWebhooks,
          Usual, NoBody, handleReplayWebhookDelivery},
    Route{Post, "/api/v1/channels/api/messages", "receiveApiMessage", ReceiveMessages, Usual, Json,
          handleReceiveApiMessage},

    Route{Get, "/api/v1/openapi.json", "getOpenApi", Open, Usual, NoBody, handleGetOpenApi},
    Route{Get, "/api/v1/docs", "getDocs", Open, RateClass::None, NoBody, handleGetDocs},
    Route{Get, PasswordPagePath, "getPasswordPage", Open, RateClass::None, NoBody, handleGetPasswordPage},
    Route{Get, "/health", "getHealth", Open, RateClass::None, NoBody, handleGetHealth},
    Route{Get, "/metrics", "getMetrics", Open, RateClass::None, NoBody, handleGetMetrics},
};

} // namespace

std::span<const Route> deskRoutes()
{
    return DeskRoutes;
}

} // namespace guiche
