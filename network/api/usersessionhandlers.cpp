// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/usersessionhandlers.h"

#include <QDateTime>

#include "network/api/orderedjson.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// Spec 000 answers in Portuguese alone: these go out as they stand, and are therefore not marked for
// translation.
constexpr const char *TextWanted = "%1 deve ser um texto";
constexpr const char *ObjectWanted = "%1 deve ser um objeto";
constexpr const char *HoursWanted = "%1 deve ser um número inteiro de 1 a %2";

//! `2025-01-06T12:00:00`: UTC without saying so, as the specification has it.
QString plainTime(TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

std::unexpected<Error> invalid(const char *text, const QString &field, const QStringList &more = {})
{
    return fail(ErrorCode::Validation, text, QStringList{field} + more, field);
}

bool isGiven(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

//! Members that the specification does not know are ignored, as its own server does.
Result<NewUserSession> readBody(const QJsonObject &body)
{
    NewUserSession given;
    if (const QJsonValue userId = body["user_id"_L1]; isGiven(userId)) {
        if (!userId.isString())
            return invalid(TextWanted, u"user_id"_s);
        given.userId = userId.toString();
    }
    if (const QJsonValue metadata = body["metadata"_L1]; isGiven(metadata)) {
        if (!metadata.isObject())
            return invalid(ObjectWanted, u"metadata"_s);
        given.metadata = metadata.toObject();
    }
    if (const QJsonValue hours = body["ttl_hours"_L1]; isGiven(hours)) {
        // toInt is 0 for whatever is no whole number.
        given.ttlHours = hours.toInt(0);
        if (given.ttlHours < 1 || given.ttlHours > UserSessions::MaxTtlHours)
            return invalid(HoursWanted, u"ttl_hours"_s, {QString::number(UserSessions::MaxTtlHours)});
    }
    return given;
}

} // namespace

Task<Result<Reply>> handleCreateUserSession(Call &call)
{
    const UserSessions &sessions = call.desk().userSessions();
    GUICHE_CO_TRY(given, readBody(call.body));
    GUICHE_CO_TRY(made, co_await write<UserSession>(call, [&](WriteTransaction &tx) {
                      return sessions.create(tx, call.who, given);
                  }));
    OrderedJson json;
    json.add("success"_L1, true)
        .add("session_id"_L1, made.id)
        .add("created_at"_L1, plainTime(made.createdAt))
        .add("expires_at"_L1, plainTime(made.expiresAt));
    co_return jsonReply(json.text());
}

Task<Result<Reply>> handleGetUserSession(Call &call)
{
    const Desk &desk = call.desk();
    GUICHE_CO_TRY(found, desk.userSessions().get(call.db(), call.who, call.id(), desk.clock().now()));
    OrderedJson session;
    session.add("session_id"_L1, found.id)
        .add("created_at"_L1, plainTime(found.createdAt))
        .add("expires_at"_L1, plainTime(found.expiresAt))
        .add("user_id"_L1, textOrNull(found.userId))
        .add("metadata"_L1, found.metadata);
    co_return jsonReply(OrderedJson().add("success"_L1, true).addText("session"_L1, session.text()).text());
}

Task<Result<Reply>> handleDeleteUserSession(Call &call)
{
    const UserSessions &sessions = call.desk().userSessions();
    GUICHE_CO_CHECK(removed, co_await write(call, [&](WriteTransaction &tx) {
                        return sessions.remove(tx, call.who, call.id());
                    }));
    OrderedJson json;
    json.add("success"_L1, true).add("message"_L1, u"Sessão deletada com sucesso"_s);
    co_return jsonReply(json.text());
}

Task<Result<Reply>> handleGetUserSessionHealth(Call &call)
{
    const Desk &desk = call.desk();
    GUICHE_CO_TRY(active, desk.userSessions().activeCountOfFirst(call.db(), desk.clock().now()));
    co_return jsonReply(OrderedJson().add("status"_L1, u"ok"_s).add("active_sessions"_L1, active).text());
}

} // namespace guiche
