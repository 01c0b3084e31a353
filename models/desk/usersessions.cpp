// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/usersessions.h"

#include <QJsonDocument>

#include "models/desk/access.h"
#include "models/desk/firstorganization.h"
#include "models/desk/settings.h"
#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "models/store/organizations.h"
#include "models/store/usersessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int IdBytes = 32;
constexpr int DefaultTtlHours = 24;
constexpr TimeMs SecondMs = 1000;
constexpr TimeMs HourMs = 3600 * SecondMs;

// The words of spec 000: they go out as they stand, and are therefore not marked for translation.
constexpr const char *GoneText = "Sessão não encontrada ou expirada";
constexpr const char *UnknownText = "Sessão não encontrada";
constexpr const char *MetadataText = "metadata não pode ter mais de %1 KiB";
constexpr const char *UserIdText = "user_id não pode ter mais de %1 caracteres";
constexpr const char *TtlText = "ttl_hours deve ser um número inteiro de 1 a %1";

std::unexpected<Error> invalid(const char *text, qint64 limit, const QString &field)
{
    return fail(ErrorCode::Validation, text, {QString::number(limit)}, field);
}

Result<> check(const NewUserSession &given)
{
    if (given.userId.size() > UserSessions::MaxUserIdLength)
        return invalid(UserIdText, UserSessions::MaxUserIdLength, u"user_id"_s);
    if (compact(given.metadata).size() > UserSessions::MaxMetadataBytes)
        return invalid(MetadataText, UserSessions::MaxMetadataBytes / 1024, u"metadata"_s);
    if (given.ttlHours < 0 || given.ttlHours > UserSessions::MaxTtlHours)
        return invalid(TtlText, UserSessions::MaxTtlHours, u"ttl_hours"_s);
    return {};
}

Result<int> defaultTtlHours(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(settings, Settings::effective(db, organizationId));
    return settings["user_sessions"_L1]["ttl_hours"_L1].toInt(DefaultTtlHours);
}

} // namespace

Result<UserSession> UserSessions::create(WriteTransaction &tx, const Principal &who,
                                         const NewUserSession &given) const
{
    GUICHE_CHECK(access::require(who, Permission::WriteUserSessions));
    GUICHE_CHECK(check(given));
    qint64 organizationId = who.organizationId;
    if (organizationId == 0) {
        GUICHE_TRY(first, ensureFirstOrganization(tx));
        organizationId = first;
    }
    GUICHE_TRY(defaultHours, defaultTtlHours(tx.db(), organizationId));
    UserSession made{.id = QString::fromLatin1(randomBytes(IdBytes).toHex()),
                     .userId = given.userId,
                     .metadata = given.metadata,
                     .createdAt = tx.now() / SecondMs * SecondMs};
    made.expiresAt = made.createdAt + (given.ttlHours > 0 ? given.ttlHours : defaultHours) * HourMs;
    GUICHE_CHECK(
        UserSessionRepository::insert(tx.db(), {.id = made.id,
                                                .organizationId = organizationId,
                                                .userId = made.userId,
                                                .metadata = QString::fromUtf8(compact(made.metadata)),
                                                .createdAt = made.createdAt,
                                                .expiresAt = made.expiresAt}));
    return made;
}

Result<UserSession> UserSessions::get(ReadConnection &db, const Principal &who, const QString &id,
                                      TimeMs now) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadUserSessions));
    GUICHE_TRY(row, UserSessionRepository::byId(db, who.organizationId, id.toLower()));
    if (!row || row->expiresAt <= now)
        return fail(ErrorCode::NotFound, GoneText);
    return UserSession{.id = row->id,
                       .userId = row->userId,
                       .metadata = QJsonDocument::fromJson(row->metadata.toUtf8()).object(),
                       .createdAt = row->createdAt,
                       .expiresAt = row->expiresAt};
}

Result<> UserSessions::remove(WriteTransaction &tx, const Principal &who, const QString &id) const
{
    GUICHE_CHECK(access::require(who, Permission::WriteUserSessions));
    GUICHE_TRY(isRemoved, UserSessionRepository::remove(tx.db(), who.organizationId, id.toLower(), tx.now()));
    if (!isRemoved)
        return fail(ErrorCode::NotFound, UnknownText);
    return {};
}

Result<qint64> UserSessions::activeCountOfFirst(ReadConnection &db, TimeMs now) const
{
    GUICHE_TRY(organizationId, OrganizationRepository::first(db));
    return UserSessionRepository::countActive(db, organizationId, now);
}

Result<qint64> UserSessions::activeCount(ReadConnection &db, TimeMs now) const
{
    return UserSessionRepository::countActive(db, now);
}

Result<qint64> UserSessions::sweep(WriteTransaction &tx, int limit) const
{
    return UserSessionRepository::sweep(tx.db(), tx.now(), limit);
}

} // namespace guiche
