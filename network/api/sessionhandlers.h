// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/api/call.h"

// The handlers of WhatsApp sessions, named as the contract's operations.
namespace guiche {

// spec 002 (zpwoothandlers.cpp)
Task<Result<Reply>> handleListWebhookEvents(Call &call);
Task<Result<Reply>> handleCreateSession(Call &call);
Task<Result<Reply>> handleListSessions(Call &call);
Task<Result<Reply>> handleGetSession(Call &call);
Task<Result<Reply>> handleDeleteSession(Call &call);
Task<Result<Reply>> handleConnectSession(Call &call);
Task<Result<Reply>> handleDisconnectSession(Call &call);
Task<Result<Reply>> handleGetSessionQr(Call &call);
Task<Result<Reply>> handlePairSession(Call &call);
Task<Result<Reply>> handleGetSessionStatus(Call &call);
Task<Result<Reply>> handleLogoutSession(Call &call);

// what the contract adds to it (sessionhandlers.cpp)
Task<Result<Reply>> handleUpdateSession(Call &call);
Task<Result<Reply>> handleSetSessionProxy(Call &call);
Task<Result<Reply>> handleRemoveSessionProxy(Call &call);
Task<Result<Reply>> handleRotateSessionWebhookSecret(Call &call);
Task<Result<Reply>> handleGetSessionHistory(Call &call);

// spec 001 (quepasahandlers.cpp)
Task<Result<Reply>> handleScan(Call &call);
Task<Result<Reply>> handleInfo(Call &call);
Task<Result<Reply>> handleTokenLogout(Call &call);

} // namespace guiche
