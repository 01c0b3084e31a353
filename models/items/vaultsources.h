// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/secret.h"
#include "models/items/pagedtablemodel.h"

namespace guiche {

//! \brief A secret as the desktop lists it: never with its value.
struct SecretRow
{
    Secret secret = {};
    std::optional<SecretUsage> usage = {}; //!< absent: not known

    friend bool operator==(const SecretRow &, const SecretRow &) = default;
};

struct SecretFilter
{
    QString text = {}; //!< in the key or the service; empty: any
    std::optional<SecretEnvironment> environment = {};

    friend bool operator==(const SecretFilter &, const SecretFilter &) = default;
};

//! \brief A program's key as the desktop lists it: never the key itself.
struct ApiKeyRow
{
    QString id = {};
    QString name = {};
    QString prefix = {}; //!< the first characters, to tell keys apart
    Scopes scopes = Scope::None;
    TimeMs createdAt = 0;
    TimeMs expiresAt = 0;  //!< 0: never
    TimeMs lastUsedAt = 0; //!< to the minute; 0: never

    friend bool operator==(const ApiKeyRow &, const ApiKeyRow &) = default;
};

//! \brief Where the list of secrets gets its pages, by key. Main thread; callbacks as of `PageSource`.
class SecretSource
{
public:
    virtual ~SecretSource() = default;
    virtual void secrets(const SecretFilter &filter, const QString &cursor, int limit, QObject *context,
                         std::function<void(Result<RowPage<SecretRow>>)> done) = 0;
};

//! \brief Where the list of API keys gets its pages, newest first. Main thread; callbacks as of `PageSource`.
class ApiKeySource
{
public:
    virtual ~ApiKeySource() = default;
    virtual void apiKeys(const QString &cursor, int limit, QObject *context,
                         std::function<void(Result<RowPage<ApiKeyRow>>)> done) = 0;
};

} // namespace guiche
