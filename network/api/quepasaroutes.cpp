// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/families.h"
#include "network/api/sessionhandlers.h"

#include <array>

namespace guiche {

namespace {

using enum Method;
using enum Permission;

constexpr RateClass Usual = RateClass::Default;
constexpr BodyKind NoBody = BodyKind::None;
constexpr BodyKind MaybeJson = BodyKind::OptionalJson;

// The only list of this family's routes. Its callers show its own headers, which the handlers look at.
constexpr std::array QuepasaRoutes{
    Route{Post, "/scan", "scan", NodeHeaders, RateClass::Scan, MaybeJson, handleScan},
    Route{Post, "/v2/scan", "scanV2", NodeHeaders, RateClass::Scan, MaybeJson, handleScan},
    Route{Post, "/v3/scan", "scanV3", NodeHeaders, RateClass::Scan, MaybeJson, handleScan},
    Route{Post, "/v4/scan", "scanV4", NodeHeaders, RateClass::Scan, MaybeJson, handleScan},
    Route{Get, "/info", "info", NodeHeaders, Usual, NoBody, handleInfo},
    Route{Get, "/v2/info", "infoV2", NodeHeaders, Usual, NoBody, handleInfo},
    Route{Get, "/v3/info", "infoV3", NodeHeaders, Usual, NoBody, handleInfo},
    Route{Get, "/v4/info", "infoV4", NodeHeaders, Usual, NoBody, handleInfo},
    Route{Post, "/logout", "logoutToken", NodeHeaders, Usual, MaybeJson, handleTokenLogout},
    Route{Post, "/v2/logout", "logoutTokenV2", NodeHeaders, Usual, MaybeJson, handleTokenLogout},
    Route{Post, "/v3/logout", "logoutTokenV3", NodeHeaders, Usual, MaybeJson, handleTokenLogout},
    Route{Post, "/v4/logout", "logoutTokenV4", NodeHeaders, Usual, MaybeJson, handleTokenLogout},
};

} // namespace

std::span<const Route> quepasaRoutes()
{
    return QuepasaRoutes;
}

} // namespace guiche
