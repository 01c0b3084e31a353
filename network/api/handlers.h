// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/api/call.h"

// The handlers of the desk family, named as the contract's operations. Each decodes, calls one rule, encodes.
namespace guiche {

// auth (authhandlers.cpp)
Task<Result<Reply>> handleRegister(Call &call);
Task<Result<Reply>> handleLogin(Call &call);
Task<Result<Reply>> handleRefresh(Call &call);
Task<Result<Reply>> handleLogout(Call &call);
Task<Result<Reply>> handleMe(Call &call);

// passwords and sign-ins (accounthandlers.cpp)
Task<Result<Reply>> handleForgotPassword(Call &call);
Task<Result<Reply>> handleResetPassword(Call &call);
Task<Result<Reply>> handleCheckPasswordReset(Call &call);
Task<Result<Reply>> handleChangePassword(Call &call);
Task<Result<Reply>> handleConfirmPassword(Call &call);
Task<Result<Reply>> handleIssuePasswordReset(Call &call);
Task<Result<Reply>> handleListSignIns(Call &call);
Task<Result<Reply>> handleEndSignIn(Call &call);
Task<Result<Reply>> handleLogoutAll(Call &call);
Task<Result<Reply>> handleGetMailSettings(Call &call);
Task<Result<Reply>> handleUpdateMailSettings(Call &call);
Task<Result<Reply>> handleTestMail(Call &call);

// the second factor (secondfactorhandlers.cpp)
Task<Result<Reply>> handleGetTotp(Call &call);
Task<Result<Reply>> handleEnrolTotp(Call &call);
Task<Result<Reply>> handleConfirmTotp(Call &call);
Task<Result<Reply>> handleDisableTotp(Call &call);
Task<Result<Reply>> handleRemoveUserTotp(Call &call);

// users (userhandlers.cpp)
Task<Result<Reply>> handleListUsers(Call &call);
Task<Result<Reply>> handleUnlockUser(Call &call);
Task<Result<Reply>> handleLogoutUser(Call &call);
Task<Result<Reply>> handleCreateUser(Call &call);
Task<Result<Reply>> handleGetUser(Call &call);
Task<Result<Reply>> handleUpdateUser(Call &call);
Task<Result<Reply>> handleDeactivateUser(Call &call);
Task<Result<Reply>> handleListAgents(Call &call);
Task<Result<Reply>> handleSetMyStatus(Call &call);

// conversations (conversationhandlers.cpp)
Task<Result<Reply>> handleListConversations(Call &call);
Task<Result<Reply>> handleGetConversation(Call &call);
Task<Result<Reply>> handleTakeNextConversation(Call &call);
Task<Result<Reply>> handleTransferConversation(Call &call);
Task<Result<Reply>> handleCloseConversation(Call &call);
Task<Result<Reply>> handleAssignConversation(Call &call);
Task<Result<Reply>> handleSetTags(Call &call);
Task<Result<Reply>> handleMarkRead(Call &call);

// messages (messagehandlers.cpp)
Task<Result<Reply>> handleListMessages(Call &call);
Task<Result<Reply>> handleSendMessage(Call &call);
Task<Result<Reply>> handleAddNote(Call &call);
Task<Result<Reply>> handleReceiveApiMessage(Call &call);

// attachments (attachmenthandlers.cpp)
Task<Result<Reply>> handleUploadAttachment(Call &call);
Task<Result<Reply>> handleDownloadAttachment(Call &call);

// canned answers, settings, keys (settinghandlers.cpp)
Task<Result<Reply>> handleListCannedResponses(Call &call);
Task<Result<Reply>> handleCreateCannedResponse(Call &call);
Task<Result<Reply>> handleGetCannedResponse(Call &call);
Task<Result<Reply>> handleUpdateCannedResponse(Call &call);
Task<Result<Reply>> handleDeleteCannedResponse(Call &call);
Task<Result<Reply>> handleGetSettings(Call &call);
Task<Result<Reply>> handleUpdateSettings(Call &call);
Task<Result<Reply>> handleListApiKeys(Call &call);
Task<Result<Reply>> handleCreateApiKey(Call &call);
Task<Result<Reply>> handleDeleteApiKey(Call &call);

// deliveries of outgoing webhooks (webhookhandlers.cpp)
Task<Result<Reply>> handleListWebhookDeliveries(Call &call);
Task<Result<Reply>> handleGetWebhookDelivery(Call &call);
Task<Result<Reply>> handleReplayWebhookDelivery(Call &call);
Task<Result<Reply>> handleReplayWebhookDeliveries(Call &call);

// audit log (audithandlers.cpp)
Task<Result<Reply>> handleListAudit(Call &call);
Task<Result<Reply>> handleExportAudit(Call &call);
Task<Result<Reply>> handleCheckAuditChain(Call &call);

// master key (masterkeyhandlers.cpp)
Task<Result<Reply>> handleGetMasterKey(Call &call);
Task<Result<Reply>> handleRotateMasterKey(Call &call);

// search, events, the desk itself (systemhandlers.cpp)
Task<Result<Reply>> handleSearch(Call &call);
Task<Result<Reply>> handleListEvents(Call &call);
Task<Result<Reply>> handleGetOpenApi(Call &call);
Task<Result<Reply>> handleGetDocs(Call &call);
Task<Result<Reply>> handleGetPasswordPage(Call &call);
Task<Result<Reply>> handleGetHealth(Call &call);
Task<Result<Reply>> handleGetMetrics(Call &call);

} // namespace guiche
