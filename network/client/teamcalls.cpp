// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/teamcalls.h"

#include <QJsonArray>

#include "models/domain/json.h"
#include "network/client/decodedcall.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageRows = 100;

const QString UsersPath = u"/api/v1/users"_s;

TimeMs timeFrom(const QJsonValue &value)
{
    return value.isString() ? std::max<TimeMs>(0, fromIso8601(value.toString())) : 0;
}

TeamMember memberFrom(const QJsonObject &object)
{
    return {.user = userFromJson(object),
            .lastSeenAt = timeFrom(object["last_seen_at"_L1]),
            .hasSecondFactor = object["second_factor"_L1].toBool(),
            .lockedUntil = timeFrom(object["locked_until"_L1])};
}

TaggedMember taggedFrom(const ApiAnswer &answer)
{
    return {.member = memberFrom(answer.object), .etag = answer.etag};
}

QJsonObject bodyOf(const PersonDraft &draft)
{
    QJsonObject body;
    if (draft.name)
        body[u"nome"_s] = *draft.name;
    if (draft.email)
        body[u"email"_s] = *draft.email;
    if (draft.password)
        body[u"password"_s] = *draft.password;
    if (draft.role)
        body[u"role"_s] = toName(*draft.role);
    if (draft.maxConversations)
        body[u"max_conversations"_s] = *draft.maxConversations;
    if (draft.isActive)
        body[u"is_active"_s] = *draft.isActive;
    return body;
}

QString pathOf(qint64 id, const QString &below = {})
{
    return UsersPath + u'/' + QString::number(id) + below;
}

void act(RestClient &rest, const QByteArray &verb, const QString &path, QObject *context, Done<> done)
{
    request(rest, {.verb = verb, .path = path}, context, std::move(done));
}

} // namespace

TeamCalls::TeamCalls(RestClient &rest)
    : m_rest(rest)
{
}

TeamCalls::~TeamCalls() = default;

void TeamCalls::team(int page, QObject *context, Done<TeamRows> done)
{
    QUrlQuery query;
    query.addQueryItem(u"page"_s, QString::number(page));
    query.addQueryItem(u"limit"_s, QString::number(PageRows));
    request<TeamRows>(m_rest, {.path = UsersPath, .query = query, .isCancelledWithContext = true}, context,
                      std::move(done), [](const ApiAnswer &answer) {
                          TeamRows rows{.pages = answer.object["pages"_L1].toInt()};
                          for (const QJsonValue &value : answer.object["users"_L1].toArray())
                              rows.members.append(memberFrom(value.toObject()));
                          return rows;
                      });
}

void TeamCalls::person(qint64 id, QObject *context, Done<TaggedMember> done)
{
    request<TaggedMember>(m_rest, {.path = pathOf(id), .isCancelledWithContext = true}, context,
                          std::move(done), taggedFrom);
}

void TeamCalls::create(const PersonDraft &draft, QObject *context, Done<TaggedMember> done)
{
    request<TaggedMember>(m_rest, {.verb = "POST", .path = UsersPath, .body = bodyOf(draft)}, context,
                          std::move(done), taggedFrom);
}

void TeamCalls::change(qint64 id, const PersonDraft &draft, const QByteArray &etag, QObject *context,
                       Done<TaggedMember> done)
{
    ApiCall call{.verb = "PUT", .path = pathOf(id), .body = bodyOf(draft)};
    call.ifMatch = etag;
    request<TaggedMember>(m_rest, call, context, std::move(done), taggedFrom);
}

void TeamCalls::deactivate(qint64 id, QObject *context, Done<> done)
{
    act(m_rest, "DELETE", pathOf(id), context, std::move(done));
}

void TeamCalls::issueCode(qint64 id, QObject *context, Done<PasswordCode> done)
{
    request<PasswordCode>(m_rest, {.verb = "POST", .path = pathOf(id, u"/password-reset"_s)}, context,
                          std::move(done), [](const ApiAnswer &answer) {
                              return PasswordCode{.code = answer.object["token"_L1].toString(),
                                                  .link = answer.object["link"_L1].toString(),
                                                  .expiresAt = timeFrom(answer.object["expires_at"_L1])};
                          });
}

void TeamCalls::removeSecondFactor(qint64 id, QObject *context, Done<> done)
{
    act(m_rest, "DELETE", pathOf(id, u"/totp"_s), context, std::move(done));
}

void TeamCalls::unlock(qint64 id, QObject *context, Done<> done)
{
    act(m_rest, "POST", pathOf(id, u"/unlock"_s), context, std::move(done));
}

void TeamCalls::signOutEverywhere(qint64 id, QObject *context, Done<> done)
{
    act(m_rest, "POST", pathOf(id, u"/logout-all"_s), context, std::move(done));
}

} // namespace guiche
