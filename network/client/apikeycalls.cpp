// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/apikeycalls.h"

#include <QJsonArray>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

const QString KeysPath = u"/api/v1/api-keys"_s;

TimeMs timeFrom(const QJsonValue &value)
{
    return value.isString() ? std::max<TimeMs>(0, fromIso8601(value.toString())) : 0;
}

ApiKeyRow rowFrom(const QJsonObject &object)
{
    ApiKeyRow row{.id = object["id"_L1].toString(),
                  .name = object["name"_L1].toString(),
                  .prefix = object["prefix"_L1].toString(),
                  .createdAt = timeFrom(object["created_at"_L1]),
                  .expiresAt = timeFrom(object["expires_at"_L1]),
                  .lastUsedAt = timeFrom(object["last_used_at"_L1])};
    for (const QJsonValue &name : object["scopes"_L1].toArray())
        row.scopes |= scopeFromString(name.toString()).value_or(Scope::None);
    return row;
}

} // namespace

ApiKeyCalls::ApiKeyCalls(RestClient &rest)
    : m_rest(rest)
{
}

ApiKeyCalls::~ApiKeyCalls() = default;

void ApiKeyCalls::apiKeys(const QString &cursor, int limit, QObject *context, Done<RowPage<ApiKeyRow>> done)
{
    QUrlQuery items;
    items.addQueryItem(u"limit"_s, QString::number(limit));
    if (!cursor.isEmpty())
        items.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    m_rest.call({.path = KeysPath, .query = items, .isCancelledWithContext = true}, context,
                [done = std::move(done)](const Result<ApiAnswer> &answer) {
                    if (!answer)
                        return done(std::unexpected(answer.error()));
                    RowPage<ApiKeyRow> page;
                    for (const QJsonValue &value : answer->object["api_keys"_L1].toArray())
                        page.rows.append(rowFrom(value.toObject()));
                    page.nextCursor = answer->object["next_cursor"_L1].toString();
                    done(page);
                });
}

void ApiKeyCalls::create(const ApiKeyDraft &draft, QObject *context, Done<MadeApiKey> done)
{
    QJsonObject body{{u"name"_s, draft.name},
                     {u"scopes"_s, QJsonArray::fromStringList(toStrings(draft.scopes))}};
    if (draft.expiresAt > 0)
        body[u"expires_at"_s] = toIso8601(draft.expiresAt);
    m_rest.call(
        {.verb = "POST", .path = KeysPath, .body = body}, context,
        [done = std::move(done)](const Result<ApiAnswer> &answer) {
            if (!answer)
                return done(std::unexpected(answer.error()));
            done(MadeApiKey{.row = rowFrom(answer->object), .key = answer->object["key"_L1].toString()});
        });
}

void ApiKeyCalls::remove(const QString &id, QObject *context, Done<> done)
{
    m_rest.call(
        {.verb = "DELETE", .path = KeysPath + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id))},
        context, [done = std::move(done)](const Result<ApiAnswer> &answer) {
            if (!answer)
                return done(std::unexpected(answer.error()));
            done({});
        });
}

} // namespace guiche
