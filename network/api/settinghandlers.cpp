// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "models/desk/entitytag.h"
#include "models/domain/json.h"
#include "network/api/handlers.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! One page of a list that the desk gives as a whole, in the form of the contract.
template <class T>
Result<Reply> pageReply(const Call &call, const QList<T> &all, const QString &name, qint64 defaultLimit)
{
    GUICHE_TRY(slice, sliceOf(all.size(), call.query.text("cursor"_L1),
                              call.query.integer("limit"_L1, defaultLimit)));
    QJsonArray elements;
    for (const T &element : all.sliced(slice.first, slice.count))
        elements.append(toJson(element));
    return jsonReply({{name, elements}, {u"next_cursor"_s, cursorValue(slice.nextCursor)}});
}

//! With the tag that `If-Match` asks for.
Reply taggedReply(const QJsonObject &shown, int status = 200)
{
    Reply reply = jsonReply(shown, status);
    reply.headers.add("ETag", entityTag(shown).toStdString());
    return reply;
}

} // namespace

Task<Result<Reply>> handleListCannedResponses(Call &call)
{
    GUICHE_CO_TRY(all, call.desk().canned().list(call.db(), call.who));
    co_return pageReply(call, all, u"canned_responses"_s, 100);
}

Task<Result<Reply>> handleCreateCannedResponse(Call &call)
{
    const CannedResponses &canned = call.desk().canned();
    const CannedResponse given = cannedResponseFromJson(call.body);
    GUICHE_CO_TRY(made, co_await write<CannedResponse>(
                            call, [&](WriteTransaction &tx) { return canned.create(tx, call.who, given); }));
    co_return taggedReply(toJson(made), 201);
}

Task<Result<Reply>> handleGetCannedResponse(Call &call)
{
    GUICHE_CO_TRY(response, call.desk().canned().get(call.db(), call.who, call.id()));
    co_return taggedReply(toJson(response));
}

Task<Result<Reply>> handleUpdateCannedResponse(Call &call)
{
    const CannedResponses &canned = call.desk().canned();
    const CannedResponse given = cannedResponseFromJson(call.body);
    GUICHE_CO_TRY(changed, co_await write<CannedResponse>(call, [&](WriteTransaction &tx) {
                      return canned.replace(tx, call.who, call.id(), given, call.header("If-Match"));
                  }));
    co_return taggedReply(toJson(changed));
}

Task<Result<Reply>> handleDeleteCannedResponse(Call &call)
{
    const CannedResponses &canned = call.desk().canned();
    GUICHE_CO_CHECK(removed, co_await write(call, [&](WriteTransaction &tx) {
                        return canned.remove(tx, call.who, call.id(), call.header("If-Match"));
                    }));
    co_return emptyReply();
}

Task<Result<Reply>> handleGetSettings(Call &call)
{
    GUICHE_CO_TRY(settings, call.desk().settings().get(call.db(), call.who));
    co_return taggedReply(settings);
}

Task<Result<Reply>> handleUpdateSettings(Call &call)
{
    const Settings &settings = call.desk().settings();
    GUICHE_CO_TRY(changed, co_await write<QJsonObject>(call, [&](WriteTransaction &tx) {
                      return settings.patch(tx, call.who, call.body, call.header("If-Match"));
                  }));
    co_return taggedReply(changed);
}

Task<Result<Reply>> handleListApiKeys(Call &call)
{
    GUICHE_CO_TRY(all, call.desk().apiKeys().list(call.db(), call.who));
    co_return pageReply(call, all, u"api_keys"_s, 20);
}

Task<Result<Reply>> handleCreateApiKey(Call &call)
{
    const ApiKeys &keys = call.desk().apiKeys();
    Scopes scopes;
    const QJsonArray names = call.body["scopes"_L1].toArray();
    for (const QJsonValue &name : names)
        scopes |= scopeFromString(name.toString()).value_or(Scope::None);
    const QString expiry = call.body["expires_at"_L1].toString();
    // 0 would be "never", which is not what a date in the past means.
    const TimeMs expiresAt = expiry.isEmpty() ? 0 : std::max<TimeMs>(fromIso8601(expiry), 1);
    GUICHE_CO_TRY(made, co_await write<NewApiKey>(call, [&](WriteTransaction &tx) {
                      return keys.create(tx, call.who, call.body["name"_L1].toString(), scopes, expiresAt);
                  }));
    QJsonObject body = toJson(made.key);
    body[u"key"_s] = made.secret;
    co_return jsonReply(body, 201);
}

Task<Result<Reply>> handleDeleteApiKey(Call &call)
{
    const ApiKeys &keys = call.desk().apiKeys();
    GUICHE_CO_CHECK(removed, co_await write(call, [&](WriteTransaction &tx) {
                        return keys.remove(tx, call.who, call.id());
                    }));
    co_return emptyReply();
}

} // namespace guiche
