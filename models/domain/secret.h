// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

#include "models/domain/clock.h"

namespace guiche {

enum class SecretEnvironment { Development, Staging, Production };
//! \brief `Rotated` is a version that a newer one has replaced; a secret itself is active or inactive.
enum class SecretStatus { Active, Inactive, Rotated };

[[nodiscard]] QString toName(SecretEnvironment value);
[[nodiscard]] QString toName(SecretStatus value);
[[nodiscard]] std::optional<SecretEnvironment> secretEnvironmentFromString(QStringView text);

//! \brief A version that was replaced and can still be read.
struct SecretVersion
{
    int version = 0;
    TimeMs createdAt = 0;
    TimeMs expiresAt = 0;

    friend bool operator==(const SecretVersion &, const SecretVersion &) = default;
};

//! \brief A secret without its value (spec 004, "Secrets").
struct Secret
{
    QString id = {};
    qint64 organizationId = 0;
    QString organizationPublicId = {};
    QString key = {}; //!< its name
    SecretEnvironment environment = SecretEnvironment::Production;
    QString service = {};
    QString testUrl = {};
    SecretStatus status = SecretStatus::Active;
    int version = 1;
    TimeMs createdAt = 0;
    TimeMs updatedAt = 0;
    TimeMs lastRotatedAt = 0;           //!< 0: never
    QList<SecretVersion> previous = {}; //!< newest first

    friend bool operator==(const Secret &, const Secret &) = default;
};

struct SecretUsage
{
    QString secretId = {};
    qint64 requests = 0;
    qint64 successes = 0;
    TimeMs lastUsedAt = 0; //!< 0: never

    friend bool operator==(const SecretUsage &, const SecretUsage &) = default;
};

//! \brief The published shapes. What is not set is left out; `last_used_at` is null instead.
[[nodiscard]] QJsonObject toJson(const Secret &secret);
[[nodiscard]] QJsonObject toJson(const SecretUsage &usage);

} // namespace guiche
