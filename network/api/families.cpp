// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/families.h"

#include <array>

#include "network/api/errorforms.h"

namespace guiche {

namespace {

constexpr std::array<std::string_view, 1> ZpwootPrefixes{"/sessions"};
constexpr std::array<std::string_view, 6> QuepasaPrefixes{"/scan", "/info", "/logout", "/v2", "/v3", "/v4"};

} // namespace

std::vector<Family> allFamilies()
{
    return {{.name = "desk", .routes = deskRoutes()},
            {.name = "whatsapp", .routes = whatsAppRoutes()},
            {.name = "zpwoot",
             .routes = zpwootRoutes(),
             .errorForm = zpwootErrorForm,
             .prefixes = ZpwootPrefixes,
             .isEnglish = true,
             .hasOwnChecks = true,
             .credentials = {.missing = GUICHE_ERROR_TEXT("API key is missing"),
                             .refused = GUICHE_ERROR_TEXT("Invalid API key")}},
            {.name = "quepasa",
             .routes = quepasaRoutes(),
             .errorForm = quepasaErrorForm,
             .prefixes = QuepasaPrefixes,
             .isEnglish = true,
             .hasOwnChecks = true}};
}

} // namespace guiche
