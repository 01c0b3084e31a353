// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "network/api/routes.h"

namespace guiche {

//! \brief Specs 003 and 004 where they coincide, and what the contract adds to them.
[[nodiscard]] std::span<const Route> deskRoutes();

} // namespace guiche
