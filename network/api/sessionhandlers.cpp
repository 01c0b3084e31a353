// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/sessionhandlers.h"

#include <QJsonArray>
#include <QJsonObject>

#include "network/api/replies.h"
#include "network/api/sessionbody.h"
#include "network/api/sessionjson.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! A session after a change of it, as `/info` shows it.
Result<Reply> changedReply(const Call &call, const Session &session)
{
    const QString qr = call.desk().liveSessions().qr(session.id).value_or(QrCode()).text;
    GUICHE_TRY(proxy, call.desk().sessionSecrets().proxy(call.db(), session.key));
    OrderedJson json = sessionJson(session, &qr);
    json.add("proxy"_L1, proxyJson(proxy));
    return jsonReply(json.text());
}

Task<Result<Reply>> setProxy(Call &call, std::optional<SessionProxy> proxy)
{
    const Sessions &sessions = call.desk().sessions();
    GUICHE_CO_TRY(session, co_await write<Session>(call, [&](WriteTransaction &tx) {
                      return sessions.setProxy(tx, call.who, call.id(), proxy);
                  }));
    co_return changedReply(call, session);
}

} // namespace

Task<Result<Reply>> handleUpdateSession(Call &call)
{
    const Desk &desk = call.desk();
    GUICHE_CO_TRY(body, readSessionBody(call.db(), desk.webhooks(), call.body, false));
    GUICHE_CO_TRY(session, co_await write<Session>(call, [&](WriteTransaction &tx) {
                      return desk.sessions().change(tx, call.who, call.id(), body.change);
                  }));
    co_return changedReply(call, session);
}

Task<Result<Reply>> handleSetSessionProxy(Call &call)
{
    GUICHE_CO_TRY(proxy, readProxyBody(call.body));
    Result<Reply> reply = co_await setProxy(call, proxy);
    co_return reply;
}

Task<Result<Reply>> handleRemoveSessionProxy(Call &call)
{
    Result<Reply> reply = co_await setProxy(call, std::nullopt);
    co_return reply;
}

Task<Result<Reply>> handleRotateSessionWebhookSecret(Call &call)
{
    const Sessions &sessions = call.desk().sessions();
    GUICHE_CO_TRY(secret, co_await write<QString>(call, [&](WriteTransaction &tx) {
                      return sessions.rotateWebhookSecret(tx, call.who, call.id());
                  }));
    OrderedJson json;
    json.add("webhookSecret"_L1, secret)
        .add("oldSecretValidUntil"_L1, isoMilliseconds(call.desk().clock().now() + Sessions::OldSecretMs));
    co_return jsonReply(json.text(), 201);
}

Task<Result<Reply>> handleGetSessionHistory(Call &call)
{
    const int limit = int(call.query.integer("limit"_L1, 50));
    GUICHE_CO_TRY(entries, call.desk().sessions().history(call.db(), call.who, call.id(), limit));
    QJsonArray history;
    for (const SessionHistoryEntry &entry : std::as_const(entries))
        history.append(QJsonObject{{u"at"_s, isoMilliseconds(entry.at)},
                                   {u"status"_s, toName(entry.status)},
                                   {u"cause"_s, toName(entry.cause)},
                                   {u"detail"_s, textOrNull(entry.detail)}});
    co_return jsonReply(OrderedJson().add("id"_L1, call.id()).add("history"_L1, history).text());
}

} // namespace guiche
