// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/apikeys.h"

#include <QJsonArray>

#include <algorithm>

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/sealer.h"
#include "models/desk/users.h"
#include "models/domain/ids.h"
#include "models/store/people.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype PrefixLength =
    8; // `gk_` and five more: enough to tell keys apart, no help in guessing one

ApiKey fromRow(const SignInRepository::KeyRow &row)
{
    return {.id = row.id,
            .name = row.name,
            .prefix = row.prefix,
            .scopes = Scopes::fromInt(row.scopes),
            .createdAt = row.createdAt,
            .expiresAt = row.expiresAt,
            .lastUsedAt = row.lastUsedAt};
}

//! What the audit log says of a key.
QJsonObject auditView(const ApiKey &key)
{
    QJsonObject view = toJson(key);
    view.remove(u"id"_s);
    return view;
}

} // namespace

Result<QList<ApiKey>> ApiKeys::list(ReadConnection &db, const Principal &who) const
{
    GUICHE_CHECK(access::require(who, Permission::ManageKeys));
    GUICHE_TRY(rows, SignInRepository::keys(db, who.organizationId));
    QList<ApiKey> keys;
    for (const SignInRepository::KeyRow &row : std::as_const(rows))
        keys.append(fromRow(row));
    return keys;
}

Result<NewApiKey> ApiKeys::create(WriteTransaction &tx, const Principal &who, const QString &name,
                                  Scopes scopes, TimeMs expiresAt) const
{
    GUICHE_CHECK(access::require(who, Permission::ManageKeys));
    GUICHE_TRY(checkedName, Users::checkName(name, u"name"_s));
    if (!scopes)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("At least one scope is needed."), {},
                    u"scopes"_s);
    if (expiresAt != 0 && expiresAt <= tx.now())
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This must be in the future."), {},
                    u"expires_at"_s);
    const QString secret = "gk_"_L1 + randomToken(32);
    const SignInRepository::KeyRow row{.id = newId(tx.now()),
                                       .organizationId = who.organizationId,
                                       .name = checkedName,
                                       .prefix = secret.left(PrefixLength),
                                       .scopes = scopes.toInt(),
                                       .createdAt = tx.now(),
                                       .expiresAt = expiresAt};
    GUICHE_CHECK(SignInRepository::insertKey(tx.db(), row, tokenHash(secret)));
    GUICHE_CHECK(Audit::record(tx, {.who = who,
                                    .action = u"api_key.created"_s,
                                    .subjectType = u"api_key"_s,
                                    .subjectId = row.id,
                                    .after = auditView(fromRow(row))}));
    return NewApiKey{.key = fromRow(row), .secret = secret};
}

Result<> ApiKeys::remove(WriteTransaction &tx, const Principal &who, const QString &id) const
{
    GUICHE_CHECK(access::require(who, Permission::ManageKeys));
    GUICHE_TRY(rows, SignInRepository::keys(tx.db(), who.organizationId));
    GUICHE_TRY(isRemoved, SignInRepository::removeKey(tx.db(), who.organizationId, id));
    if (!isRemoved)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("API key not found."));
    const auto row = std::ranges::find(std::as_const(rows), id, &SignInRepository::KeyRow::id);
    return Audit::record(tx, {.who = who,
                              .action = u"api_key.deleted"_s,
                              .subjectType = u"api_key"_s,
                              .subjectId = id,
                              .before = row == rows.cend() ? QJsonObject() : auditView(fromRow(*row))});
}

Result<> ApiKeys::noteUse(WriteTransaction &tx, const QString &id)
{
    return SignInRepository::noteKeyUse(tx.db(), id, tx.now());
}

QJsonObject toJson(const ApiKey &key)
{
    const auto timeOrNull = [](TimeMs time) {
        return time == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(toIso8601(time));
    };
    return {{u"id"_s, key.id},
            {u"name"_s, key.name},
            {u"prefix"_s, key.prefix},
            {u"scopes"_s, QJsonArray::fromStringList(toStrings(key.scopes))},
            {u"created_at"_s, toIso8601(key.createdAt)},
            {u"expires_at"_s, timeOrNull(key.expiresAt)},
            {u"last_used_at"_s, timeOrNull(key.lastUsedAt)}};
}

} // namespace guiche
