// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/inbox.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "network/api/query.h"

namespace guiche {

//! \brief The filters of `GET /conversations`. Errors: Validation with `field`.
[[nodiscard]] Result<InboxQuery> inboxQuery(const Query &query, const Principal &who);

} // namespace guiche
