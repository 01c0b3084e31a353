// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/secret.h"

#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace guiche {

QString toName(SecretEnvironment value)
{
    switch (value) {
    case SecretEnvironment::Development:
        return u"development"_s;
    case SecretEnvironment::Staging:
        return u"staging"_s;
    case SecretEnvironment::Production:
        return u"production"_s;
    }
    return {};
}

QString toName(SecretStatus value)
{
    switch (value) {
    case SecretStatus::Active:
        return u"active"_s;
    case SecretStatus::Inactive:
        return u"inactive"_s;
    case SecretStatus::Rotated:
        return u"rotated"_s;
    }
    return {};
}

std::optional<SecretEnvironment> secretEnvironmentFromString(QStringView text)
{
    for (const auto value :
         {SecretEnvironment::Development, SecretEnvironment::Staging, SecretEnvironment::Production}) {
        if (toName(value) == text)
            return value;
    }
    return std::nullopt;
}

QJsonObject toJson(const Secret &secret)
{
    QJsonArray previous;
    for (const SecretVersion &version : secret.previous)
        previous.append(QJsonObject{{u"version"_s, version.version},
                                    {u"status"_s, toName(SecretStatus::Rotated)},
                                    {u"created_at"_s, toIso8601(version.createdAt)},
                                    {u"expires_at"_s, toIso8601(version.expiresAt)}});
    QJsonObject object{{u"id"_s, secret.id},
                       {u"key"_s, secret.key},
                       {u"environment"_s, toName(secret.environment)},
                       {u"status"_s, toName(secret.status)},
                       {u"organization_id"_s, secret.organizationPublicId},
                       {u"created_at"_s, toIso8601(secret.createdAt)},
                       {u"updated_at"_s, toIso8601(secret.updatedAt)},
                       {u"version"_s, secret.version},
                       {u"previous_versions"_s, previous}};
    if (!secret.service.isEmpty())
        object[u"service"_s] = secret.service;
    if (!secret.testUrl.isEmpty())
        object[u"test_url"_s] = secret.testUrl;
    if (secret.lastRotatedAt > 0)
        object[u"last_rotated_at"_s] = toIso8601(secret.lastRotatedAt);
    if (!secret.createdBy.type.isEmpty())
        object[u"created_by"_s] = toJson(secret.createdBy);
    return object;
}

QJsonObject toJson(const SecretUsage &usage)
{
    const double rate = usage.requests > 0 ? double(usage.successes) / double(usage.requests) : 0.0;
    return {{u"secret_id"_s, usage.secretId},
            {u"total_requests"_s, usage.requests},
            {u"last_used_at"_s,
             usage.lastUsedAt > 0 ? QJsonValue(toIso8601(usage.lastUsedAt)) : QJsonValue(QJsonValue::Null)},
            {u"success_rate"_s, rate},
            {u"requests_30_days"_s, usage.recent}};
}

QJsonObject toJsonWithDays(const SecretUsage &usage)
{
    QJsonArray days;
    for (const SecretUseDay &day : usage.days)
        days.append(QJsonObject{{u"date"_s, QDate(1970, 1, 1).addDays(day.day).toString(Qt::ISODate)},
                                {u"requests"_s, day.requests},
                                {u"successes"_s, day.successes}});
    QJsonObject object = toJson(usage);
    object[u"days"_s] = days;
    return object;
}

QJsonObject toJson(const SecretCreator &creator)
{
    return {{u"type"_s, creator.type}, {u"id"_s, creator.id}, {u"name"_s, creator.name}};
}

SecretCreator secretCreatorFromJson(const QJsonObject &object)
{
    return {.type = object["type"_L1].toString(),
            .id = object["id"_L1].toString(),
            .name = object["name"_L1].toString()};
}

} // namespace guiche
