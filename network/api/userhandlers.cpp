// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "models/desk/signins.h"
#include "models/domain/json.h"
#include "network/api/handlers.h"
#include "network/api/passwords.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

UserChange userChange(const QJsonObject &body)
{
    UserChange change;
    if (body.contains("email"_L1))
        change.email = body["email"_L1].toString();
    if (body.contains("password"_L1))
        change.password = body["password"_L1].toString();
    if (body.contains("nome"_L1) || body.contains("name"_L1))
        change.name = body["nome"_L1].toString(body["name"_L1].toString());
    if (body.contains("role"_L1))
        change.role = roleFromString(body["role"_L1].toString());
    if (body.contains("is_active"_L1))
        change.isActive = body["is_active"_L1].toBool();
    if (body.contains("max_conversations"_L1))
        change.maxConversations = body["max_conversations"_L1].toInt();
    return change;
}

QJsonObject agentJson(const AgentOnDuty &agent)
{
    return {{u"id"_s, agent.id},
            {u"nome"_s, agent.name},
            {u"role"_s, toName(agent.role)},
            {u"status"_s, toName(agent.status)},
            {u"current_conversations"_s, agent.currentConversations},
            {u"max_conversations"_s, agent.maxConversations}};
}

QJsonValue timeOrNull(TimeMs time)
{
    return time > 0 ? QJsonValue(toIso8601(time)) : QJsonValue();
}

//! Somebody as those see them who may read the list of people.
Result<QJsonObject> memberJson(Call &call, const User &user)
{
    GUICHE_TRY(facts, Users::facts(call.db(), user, call.desk().clock().now()));
    QJsonObject shown = toJson(user);
    shown[u"last_seen_at"_s] = timeOrNull(facts.lastSeenAt);
    shown[u"second_factor"_s] = facts.hasSecondFactor;
    shown[u"locked_until"_s] = timeOrNull(facts.lockedUntil);
    return shown;
}

//! One user, with the tag that `If-Match` names it by.
Result<Reply> taggedReply(Call &call, const User &user, int status = 200)
{
    GUICHE_TRY(shown, memberJson(call, user));
    Reply reply = jsonReply(shown, status);
    reply.headers.add("ETag", Users::tagOf(user).toStdString());
    return reply;
}

} // namespace

Task<Result<Reply>> handleListUsers(Call &call)
{
    UserQuery query{.page = int(call.query.integer("page"_L1, 1)),
                    .limit = int(call.query.integer("limit"_L1, 20)),
                    .role = roleFromString(call.query.text("role"_L1)),
                    .isActive = call.query.boolean("is_active"_L1),
                    .organization = call.query.text("organization"_L1)};
    GUICHE_CO_TRY(page, call.desk().users().list(call.db(), call.who, query));
    QJsonArray users;
    for (const User &user : std::as_const(page.users)) {
        GUICHE_CO_TRY(shown, memberJson(call, user));
        users.append(shown);
    }
    co_return jsonReply(
        {{u"users"_s, users}, {u"total"_s, page.total}, {u"page"_s, page.page}, {u"pages"_s, page.pages}});
}

Task<Result<Reply>> handleCreateUser(Call &call)
{
    const Users &users = call.desk().users();
    UserChange change = userChange(call.body);
    GUICHE_CO_CHECK(checked, users.check(call.db(), call.who, 0, change));
    GUICHE_CO_TRY(hash, co_await hashPassword(call, change.password.value_or(QString())));
    change.passwordHash = hash;
    GUICHE_CO_TRY(user, co_await write<User>(
                            call, [&](WriteTransaction &tx) { return users.create(tx, call.who, change); }));
    co_return taggedReply(call, user, 201);
}

Task<Result<Reply>> handleGetUser(Call &call)
{
    GUICHE_CO_TRY(user, call.desk().users().get(call.db(), call.who, call.number()));
    co_return taggedReply(call, user);
}

Task<Result<Reply>> handleUpdateUser(Call &call)
{
    const Users &users = call.desk().users();
    const qint64 id = call.number();
    UserChange change = userChange(call.body);
    change.ifMatch = call.header("If-Match");
    GUICHE_CO_CHECK(known, users.get(call.db(), call.who, id));
    GUICHE_CO_CHECK(checked, users.check(call.db(), call.who, id, change));
    if (change.password) {
        GUICHE_CO_TRY(hash, co_await hashPassword(call, *change.password));
        change.passwordHash = hash;
    }
    GUICHE_CO_TRY(user, co_await write<User>(call, [&](WriteTransaction &tx) {
                      return users.change(tx, call.who, id, change);
                  }));
    co_return taggedReply(call, user);
}

Task<Result<Reply>> handleDeactivateUser(Call &call)
{
    const Users &users = call.desk().users();
    GUICHE_CO_TRY(user, co_await write<User>(call, [&](WriteTransaction &tx) {
                      return users.remove(tx, call.who, call.number());
                  }));
    const Error text{.text = GUICHE_ERROR_TEXT("%1 is deactivated."), .args = {user.name}};
    co_return jsonReply({{u"message"_s, call.services.texts.text(text, call.language)}});
}

Task<Result<Reply>> handleUnlockUser(Call &call)
{
    auto job = [who = call.who, id = call.number()](WriteTransaction &tx) {
        return SignIns::unlock(tx, who, id);
    };
    GUICHE_CO_CHECK(unlocked, co_await write(call, std::move(job)));
    co_return emptyReply();
}

Task<Result<Reply>> handleLogoutUser(Call &call)
{
    auto job = [who = call.who, id = call.number()](WriteTransaction &tx) {
        return SignIns::endAllOf(tx, who, id);
    };
    GUICHE_CO_CHECK(ended, co_await write(call, std::move(job)));
    co_return emptyReply();
}

Task<Result<Reply>> handleListAgents(Call &call)
{
    GUICHE_CO_TRY(all, call.desk().users().agents(call.db(), call.who));
    QJsonArray agents;
    for (const AgentOnDuty &agent : all)
        agents.append(agentJson(agent));
    co_return jsonReply({{u"agents"_s, agents}, {u"next_cursor"_s, QJsonValue::Null}});
}

Task<Result<Reply>> handleSetMyStatus(Call &call)
{
    const auto status = enumFromString<AgentStatus>(call.body["status"_L1].toString());
    const QString reason = call.body["reason"_L1].toString();
    const Users &users = call.desk().users();
    GUICHE_CO_TRY(agent, co_await write<AgentOnDuty>(call, [&](WriteTransaction &tx) {
                      return users.setStatus(tx, call.who, status.value_or(AgentStatus::Offline), reason);
                  }));
    co_return jsonReply(
        {{u"id"_s, agent.id},
         {u"status"_s, toName(agent.status)},
         {u"reason"_s, agent.statusReason.isEmpty() ? QJsonValue() : QJsonValue(agent.statusReason)},
         {u"since"_s, toIso8601(agent.statusSince)}});
}

} // namespace guiche
