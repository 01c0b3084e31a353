// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "network/api/routes.h"

namespace guiche {

//! \brief Specs 003 and 004 where they coincide, and what the contract adds to them.
[[nodiscard]] std::span<const Route> deskRoutes();

//! \brief The rest of spec 004: contacts …, where failed validation is 422.
[[nodiscard]] std::span<const Route> pytakeRoutes();

//! \brief WhatsApp's part of both.
[[nodiscard]] std::span<const Route> whatsAppRoutes();

//! \brief Spec 000 (user sessions), as the main listener has it.
[[nodiscard]] std::span<const Route> userSessionRoutes();
//! \brief The same as its own listener has it: with its own `/health`.
[[nodiscard]] std::span<const Route> userSessionListenerRoutes();
//! \brief Spec 002 (session module), and what the contract adds to it.
[[nodiscard]] std::span<const Route> zpwootRoutes();
//! \brief Spec 001 (session node): every version of its three paths.
[[nodiscard]] std::span<const Route> quepasaRoutes();

//! \brief Everything that the main listener serves; the desk's family first.
[[nodiscard]] std::vector<Family> allFamilies();

//! \brief A listener that serves one specification's paths and nothing else.
struct CompatibilityListener
{
    std::string_view name;         //!< of `--listen NAME=…`
    std::vector<Family> families;  //!< unknown paths are answered in the first one's form
    bool hasLiveEndpoints = false; //!< `/ws/chat`, and the web chat
};

//! \brief `sessions` (spec 000), `quepasa` (001), `zpwoot` (002), `desk` (003) and `pytake` (004).
[[nodiscard]] std::vector<CompatibilityListener> compatibilityListeners();

} // namespace guiche
