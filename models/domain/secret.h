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

//! \brief Who made a secret, as they were called then.
struct SecretCreator
{
    QString type = {}; //!< `user`, `api_key` or `system`; empty: not known
    QString id = {};   //!< of the user or the key; else empty
    QString name = {};

    friend bool operator==(const SecretCreator &, const SecretCreator &) = default;
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
    SecretCreator createdBy = {};

    friend bool operator==(const Secret &, const Secret &) = default;
};

//! \brief The use of a secret on one day (UTC).
struct SecretUseDay
{
    qint64 day = 0; //!< since 1970-01-01
    qint64 requests = 0;
    qint64 successes = 0;

    friend bool operator==(const SecretUseDay &, const SecretUseDay &) = default;
};

struct SecretUsage
{
    //! \brief What `recent` and `days` are about: today and the days before it.
    static constexpr int RecentDays = 30;

    QString secretId = {};
    qint64 requests = 0;
    qint64 successes = 0;
    TimeMs lastUsedAt = 0;         //!< 0: never
    qint64 recent = 0;             //!< requests of the last days
    QList<SecretUseDay> days = {}; //!< those with a use, oldest first; of one secret only

    friend bool operator==(const SecretUsage &, const SecretUsage &) = default;
};

//! \brief The published shapes. What is not set is left out; `last_used_at` is null instead.
[[nodiscard]] QJsonObject toJson(const Secret &secret);
[[nodiscard]] QJsonObject toJson(const SecretUsage &usage);
//! \brief The same with its days.
[[nodiscard]] QJsonObject toJsonWithDays(const SecretUsage &usage);
[[nodiscard]] QJsonObject toJson(const SecretCreator &creator);
[[nodiscard]] SecretCreator secretCreatorFromJson(const QJsonObject &object);

} // namespace guiche
