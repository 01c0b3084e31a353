// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "network/api/routes.h"

namespace guiche {

//! \brief Specs 003 and 004 where they coincide, and what the contract adds to them.
[[nodiscard]] std::span<const Route> deskRoutes();

//! \brief WhatsApp's part of both.
[[nodiscard]] std::span<const Route> whatsAppRoutes();

//! \brief Spec 002 (session module), and what the contract adds to it.
[[nodiscard]] std::span<const Route> zpwootRoutes();
//! \brief Spec 001 (session node): every version of its three paths.
[[nodiscard]] std::span<const Route> quepasaRoutes();

//! \brief Everything that the main listener serves; the desk's family first.
[[nodiscard]] std::vector<Family> allFamilies();

} // namespace guiche
