// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/settinggroups.h"

#include <QJsonArray>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

#include "models/store/connection.h"

using namespace Qt::StringLiterals;

namespace guiche::settinggroups {

namespace {

//! A whole number within bounds.
struct NumberSetting
{
    QLatin1StringView group;
    QLatin1StringView name;
    int otherwise = 0;
    int minimum = 0;
    int maximum = 0;
};

constexpr int MaxRate = 100'000;
constexpr int MaxDays = 3650;

constexpr std::array Numbers{
    // Of login, registration and whoever is not known yet the first organization's count.
    NumberSetting{"rate_limits"_L1, "login_per_15_minutes"_L1, 5, 1, MaxRate},
    NumberSetting{"rate_limits"_L1, "register_per_hour"_L1, 3, 1, MaxRate},
    NumberSetting{"rate_limits"_L1, "scan_per_minute"_L1, 5, 1, MaxRate},
    NumberSetting{"rate_limits"_L1, "requests_per_minute"_L1, 100, 10, MaxRate},
    NumberSetting{"rate_limits"_L1, "whatsapp_send_per_minute"_L1, 100, 1, MaxRate},
    NumberSetting{"rate_limits"_L1, "desktop_per_minute"_L1, 6000, 100, MaxRate},
    // 0: kept.
    NumberSetting{"retention"_L1, "messages_days"_L1, 0, 0, MaxDays},
    NumberSetting{"retention"_L1, "attachments_days"_L1, 0, 0, MaxDays},
    NumberSetting{"user_sessions"_L1, "ttl_hours"_L1, 24, 1, 720},
};

constexpr std::array Languages{"pt-BR"_L1, "en"_L1, "es"_L1};
constexpr qsizetype MaxOrigins = 50;

std::unexpected<Error> invalid(const char *text, const QString &field, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, field);
}

Result<> checkNumber(const NumberSetting &setting, const QJsonValue &value)
{
    const bool isWhole = value.isDouble() && value.toDouble() == double(value.toInteger(-1));
    if (!isWhole || value.toInteger() < setting.minimum || value.toInteger() > setting.maximum)
        return invalid(GUICHE_ERROR_TEXT("This must be between %1 and %2."),
                       setting.group + u'.' + setting.name,
                       {QString::number(setting.minimum), QString::number(setting.maximum)});
    return {};
}

} // namespace

QJsonObject defaults()
{
    QJsonObject all{
        {u"languages"_s, QJsonObject{{u"default"_s, u"pt-BR"_s}}},
        {u"security"_s, QJsonObject{{u"allowed_origins"_s, QJsonArray()}, {u"require_totp"_s, false}}}};
    for (const NumberSetting &setting : Numbers) {
        QJsonObject group = all[setting.group].toObject();
        group[setting.name] = setting.otherwise;
        all[setting.group] = group;
    }
    return all;
}

Result<> check(const QJsonObject &settings)
{
    for (const NumberSetting &setting : Numbers)
        GUICHE_CHECK(checkNumber(setting, settings[setting.group][setting.name]));
    const QString language = settings["languages"_L1]["default"_L1].toString();
    if (std::ranges::none_of(Languages, [&language](QLatin1StringView known) { return language == known; }))
        return invalid(GUICHE_ERROR_TEXT("This must be one of: %1."), u"languages.default"_s,
                       {u"pt-BR, en, es"_s});
    if (!settings["security"_L1]["require_totp"_L1].isBool())
        return invalid(GUICHE_ERROR_TEXT("This is true or false."), u"security.require_totp"_s);
    const QJsonValue origins = settings["security"_L1]["allowed_origins"_L1];
    const QString field = u"security.allowed_origins"_s;
    if (!origins.isArray() || origins.toArray().size() > MaxOrigins)
        return invalid(GUICHE_ERROR_TEXT("This must be a list of at most %1 entries."), field,
                       {QString::number(MaxOrigins)});
    const QJsonArray list = origins.toArray();
    for (const QJsonValue &origin : list) {
        if (!isOrigin(origin.toString()))
            return invalid(GUICHE_ERROR_TEXT("An origin is written https://example.com, without a path."),
                           field);
    }
    return {};
}

bool isOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
           url.userInfo().isEmpty();
}

} // namespace guiche::settinggroups
