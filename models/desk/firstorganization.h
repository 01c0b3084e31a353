// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief Id of the oldest organization. When there is none, one named `Default` is made, which the first
//! registration adopts: callers that need no account (the environment's API key, spec 000's open listener)
//! belong to it.
[[nodiscard]] Result<qint64> ensureFirstOrganization(WriteTransaction &tx);

} // namespace guiche
