// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/families.h"

#include <array>

#include "network/api/errorforms.h"

namespace guiche {

namespace {

constexpr std::array<std::string_view, 1> ZpwootPrefixes{"/sessions"};
constexpr std::array<std::string_view, 6> QuepasaPrefixes{"/scan", "/info", "/logout", "/v2", "/v3", "/v4"};

// What of `/api/v1` is spec 004's, and what of that spec 003 has as well.
constexpr std::array<std::string_view, 8> PytakePaths{
    "/api/v1/auth",    "/api/v1/whatsapp", "/api/v1/flows", "/api/v1/flow-automations",
    "/api/v1/secrets", "/api/v1/contacts", "/api/v1/docs",  "/api/v1/openapi.json"};
constexpr std::array<std::string_view, 6> PytakeAlone{"/api/v1/flows",   "/api/v1/flow-automations",
                                                      "/api/v1/secrets", "/api/v1/contacts",
                                                      "/api/v1/docs",    "/api/v1/openapi.json"};

Family userSessions()
{
    return {.name = "sessions",
            .routes = userSessionRoutes(),
            .errorForm = userSessionErrorForm,
            .language = Language::Portuguese,
            .hasOwnChecks = true};
}

Family zpwoot()
{
    return {.name = "zpwoot",
            .routes = zpwootRoutes(),
            .errorForm = zpwootErrorForm,
            .prefixes = ZpwootPrefixes,
            .language = Language::English,
            .hasOwnChecks = true,
            .credentials = {.missing = GUICHE_ERROR_TEXT("API key is missing"),
                            .refused = GUICHE_ERROR_TEXT("Invalid API key")}};
}

Family quepasa()
{
    return {.name = "quepasa",
            .routes = quepasaRoutes(),
            .errorForm = quepasaErrorForm,
            .prefixes = QuepasaPrefixes,
            .language = Language::English,
            .hasOwnChecks = true};
}

//! Specs 003 and 004, which share their error form and many of their paths.
std::vector<Family> deskFamilies()
{
    return {{.name = "desk", .routes = deskRoutes()},
            {.name = "pytake", .routes = pytakeRoutes()},
            {.name = "whatsapp", .routes = whatsAppRoutes()}};
}

} // namespace

std::vector<Family> allFamilies()
{
    std::vector<Family> families = deskFamilies();
    families.push_back(userSessions());
    families.push_back(zpwoot());
    families.push_back(quepasa());
    return families;
}

std::vector<CompatibilityListener> compatibilityListeners()
{
    Family open = userSessions();
    open.routes = userSessionListenerRoutes();
    open.isOpenOnLoopback = true;
    std::vector<Family> desk = deskFamilies();
    std::vector<Family> pytake = desk;
    for (Family &family : desk)
        family.except = PytakeAlone;
    for (Family &family : pytake)
        family.only = PytakePaths;
    return {{.name = "sessions", .families = {open}},
            {.name = "quepasa", .families = {quepasa()}},
            {.name = "zpwoot", .families = {zpwoot()}},
            {.name = "desk", .families = desk, .hasLiveEndpoints = true},
            {.name = "pytake", .families = pytake}};
}

} // namespace guiche
