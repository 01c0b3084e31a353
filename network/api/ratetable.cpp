// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/ratetable.h"

namespace guiche {

namespace {

//! The user that spec 001's header names, however it is written; the address when it names nobody.
std::string scanKey(const Request &request)
{
    std::string user(request.headers.value("X-QUEPASA-USER"));
    user.resize(std::min(user.size(), user.find('@')));
    for (char &c : user)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return user.empty() ? request.remoteAddress : user;
}

QLatin1StringView settingOf(std::string_view rule)
{
    using namespace Qt::StringLiterals;
    if (rule == "login")
        return "login_per_15_minutes"_L1;
    if (rule == "register")
        return "register_per_hour"_L1;
    if (rule == "scan")
        return "scan_per_minute"_L1;
    if (rule == "whatsapp-send")
        return "whatsapp_send_per_minute"_L1;
    if (rule == "desktop")
        return "desktop_per_minute"_L1;
    return rule == "others" ? "requests_per_minute"_L1 : QLatin1StringView();
}

} // namespace

RateRule withLimit(const RateRule &rule, const QJsonObject &settings)
{
    RateRule result = rule;
    const QLatin1StringView name = settingOf(rule.name);
    if (!name.isEmpty())
        result.limit =
            std::uint32_t(settings[QLatin1StringView("rate_limits")][name].toInteger(qint64(rule.limit)));
    return result;
}

RateCount rateCount(const RateTable &table, RateClass rateClass, const Principal &who, const Request &request)
{
    if (!table.isOn)
        return {};
    switch (rateClass) {
    case RateClass::None:
        return {};
    case RateClass::Login:
        return {&table.login, request.remoteAddress};
    case RateClass::Register:
        return {&table.registration, request.remoteAddress};
    case RateClass::PasswordReset:
        return {&table.passwordReset, request.remoteAddress};
    case RateClass::Scan:
        return {&table.scan, scanKey(request)};
    case RateClass::Default:
    case RateClass::WhatsAppSend:
    case RateClass::SecretValue:
        break;
    }
    const RateRule *rule = rateClass == RateClass::WhatsAppSend  ? &table.whatsAppSend
                           : rateClass == RateClass::SecretValue ? &table.secretValue
                                                                 : &table.others;
    // Values of secrets are as scarce for the desktop as for everybody.
    const bool isDesktops = who.isDesktop && rateClass != RateClass::SecretValue;
    if (who.isPerson())
        return {isDesktops ? &table.desktop : rule, "user:" + std::to_string(who.userId)};
    if (who.kind == Principal::Kind::Program)
        return {rule, "key:" + who.credential.toStdString()};
    return {rule, request.remoteAddress};
}

void addRateHeaders(Reply &reply, const RateDecision &decision)
{
    reply.headers.add("X-RateLimit-Limit", std::to_string(decision.limit));
    reply.headers.add("X-RateLimit-Remaining", std::to_string(decision.remaining));
    reply.headers.add("X-RateLimit-Reset", std::to_string(decision.resetAt));
    if (!decision.isAllowed)
        reply.headers.add("Retry-After", std::to_string(decision.retryAfterSeconds));
}

} // namespace guiche
