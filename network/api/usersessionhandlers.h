// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/api/call.h"

// The handlers of spec 000, named as the contract's operations.
namespace guiche {

Task<Result<Reply>> handleCreateUserSession(Call &call);
Task<Result<Reply>> handleGetUserSession(Call &call);
Task<Result<Reply>> handleDeleteUserSession(Call &call);
//! \brief `/health` of a listener that serves this family alone.
Task<Result<Reply>> handleGetUserSessionHealth(Call &call);

} // namespace guiche
