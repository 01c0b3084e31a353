// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "network/api/handlers.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QJsonObject toJson(const MasterKeyState &state)
{
    return {{u"storage"_s, toName(state.origin)},
            {u"rotation"_s, QJsonObject{{u"status"_s, state.isRotating ? u"running"_s : u"idle"_s},
                                        {u"resealed"_s, state.resealed}}},
            {u"problems"_s, QJsonArray::fromStringList(state.problems)}};
}

} // namespace

Task<Result<Reply>> handleGetMasterKey(Call &call)
{
    GUICHE_CO_TRY(state, call.desk().masterKey().state(call.who));
    co_return jsonReply(toJson(state));
}

Task<Result<Reply>> handleRotateMasterKey(Call &call)
{
    MasterKey &masterKey = call.desk().masterKey();
    std::function<void(std::function<void(Result<>)>)> start = [&masterKey,
                                                                &call](std::function<void(Result<>)> done) {
        masterKey.rotate(call.who, std::move(done));
    };
    GUICHE_CO_CHECK(begun, co_await awaitCallback<Result<>>(std::move(start)));
    GUICHE_CO_TRY(state, masterKey.state(call.who));
    co_return jsonReply(toJson(state), 202);
}

} // namespace guiche
