// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <string>

#include "models/domain/role.h"
#include "network/api/routes.h"
#include "network/server/http.h"
#include "network/server/ratelimiter.h"

namespace guiche {

//! \brief The table of limits (spec 003, "Rate Limiting"). Settings may change every number.
struct RateTable
{
    bool isOn = true; //!< off for benchmarks
    RateRule login{
        .name = "login", .limit = 5, .window = std::chrono::minutes(15), .kind = RateRule::Kind::Sliding};
    RateRule registration{
        .name = "register", .limit = 3, .window = std::chrono::hours(1), .kind = RateRule::Kind::Sliding};
    RateRule passwordReset{.name = "password-reset",
                           .limit = 10,
                           .window = std::chrono::minutes(15),
                           .kind = RateRule::Kind::Sliding};
    RateRule scan{
        .name = "scan", .limit = 5, .window = std::chrono::minutes(1), .kind = RateRule::Kind::Sliding};
    RateRule others{.name = "others", .limit = 100, .window = std::chrono::minutes(1)};
    RateRule whatsAppSend{.name = "whatsapp-send", .limit = 100, .window = std::chrono::minutes(1)};
    RateRule secretValue{.name = "secret-value",
                         .limit = 10,
                         .window = std::chrono::minutes(1),
                         .kind = RateRule::Kind::Sliding};
    RateRule desktop{.name = "desktop", .limit = 6000, .window = std::chrono::minutes(1)};
};

//! \brief The line of the table and the key under which a request counts: login, register and forgotten
//! passwords by address, QR codes of spec 001 by the user that is named, everything else by user, by API key,
//! or by address when anonymous.
struct RateCount
{
    const RateRule *rule = nullptr; //!< null: not counted
    std::string key = {};
};

//! \brief The rule with the number that the settings have for it (`rate_limits`).
[[nodiscard]] RateRule withLimit(const RateRule &rule, const QJsonObject &settings);

[[nodiscard]] RateCount rateCount(const RateTable &table, RateClass rateClass, const Principal &who,
                                  const Request &request);

//! \brief `X-RateLimit-Limit`, `-Remaining`, `-Reset`, and `Retry-After` when refused.
void addRateHeaders(Reply &reply, const RateDecision &decision);

} // namespace guiche
