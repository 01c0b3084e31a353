// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/api/call.h"

// The handlers of secrets (spec 004), named as the contract's operations.
namespace guiche {

Task<Result<Reply>> handleListSecrets(Call &call);
Task<Result<Reply>> handleCreateSecret(Call &call);
Task<Result<Reply>> handleGetSecret(Call &call);
Task<Result<Reply>> handleGetSecretValue(Call &call);
Task<Result<Reply>> handleUpdateSecret(Call &call);
Task<Result<Reply>> handleDeleteSecret(Call &call);
Task<Result<Reply>> handleRotateSecret(Call &call);
Task<Result<Reply>> handleActivateSecret(Call &call);
Task<Result<Reply>> handleDeactivateSecret(Call &call);
Task<Result<Reply>> handleTestSecret(Call &call);
Task<Result<Reply>> handleGetSecretUsage(Call &call);
Task<Result<Reply>> handleListSecretUsage(Call &call);

} // namespace guiche
