// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "models/items/vaultsources.h"
#include "network/client/done.h"
#include "network/client/restclient.h"

namespace guiche {

struct ApiKeyDraft
{
    QString name = {};
    Scopes scopes = Scope::None;
    TimeMs expiresAt = 0; //!< 0: never
};

struct MadeApiKey
{
    ApiKeyRow row = {};
    QString key = {}; //!< `gk_…`: nobody ever gets it again
};

//! \brief The calls of programs' keys. Main thread; callbacks as of `DeskClient`.
class ApiKeyCalls final : public ApiKeySource
{
    Q_DISABLE_COPY_MOVE(ApiKeyCalls)

public:
    explicit ApiKeyCalls(RestClient &rest);
    ~ApiKeyCalls() override;

    void apiKeys(const QString &cursor, int limit, QObject *context, Done<RowPage<ApiKeyRow>> done) override;
    void create(const ApiKeyDraft &draft, QObject *context, Done<MadeApiKey> done);
    void remove(const QString &id, QObject *context, Done<> done);

private:
    RestClient &m_rest;
};

} // namespace guiche
