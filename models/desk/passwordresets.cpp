// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/passwordresets.h"

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/loginguard.h"
#include "models/desk/sealer.h"
#include "models/desk/settings.h"
#include "models/desk/users.h"
#include "models/domain/ids.h"
#include "models/store/accountrows.h"
#include "models/store/people.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr TimeMs LifeMs = 30 * 60'000;
constexpr TimeMs KeptMs = 7 * 24 * 3'600'000LL; // so that an old token is told from one that never was
constexpr TimeMs HourMs = 3'600'000;
constexpr int MaxAnHour = 3;

std::unexpected<Error> refused(const char *text)
{
    return fail(ErrorCode::Validation, text, {}, u"token"_s);
}

Result<IssuedReset> issue(WriteTransaction &tx, const User &user)
{
    GUICHE_CHECK(PasswordResetRepository::sweep(tx.db(), tx.now() - KeptMs));
    GUICHE_TRY(settings, Settings::effective(tx.db(), user.organizationId));
    IssuedReset made{.user = user,
                     .token = randomToken(32),
                     .expiresAt = tx.now() + LifeMs,
                     .language = settings["languages"_L1]["default"_L1].toString()};
    GUICHE_CHECK(
        PasswordResetRepository::insert(tx.db(), tokenHash(made.token), user.id, tx.now(), made.expiresAt));
    return made;
}

//! The row of a token that is good.
Result<PasswordResetRepository::Row> goodRow(ReadConnection &db, const QString &token, TimeMs now)
{
    GUICHE_TRY(row, PasswordResetRepository::byHash(db, tokenHash(token)));
    if (!row)
        return refused(GUICHE_ERROR_TEXT("This code is not valid. Ask for a new one."));
    if (row->usedAt > 0)
        return refused(GUICHE_ERROR_TEXT("This code was already used. Ask for a new one."));
    if (row->expiresAt <= now)
        return refused(GUICHE_ERROR_TEXT("This code has expired. Ask for a new one."));
    return *row;
}

Result<qint64> ownerOf(ReadConnection &db, const QString &token, TimeMs now)
{
    GUICHE_TRY(row, goodRow(db, token, now));
    return row.userId;
}

Result<> audited(WriteTransaction &tx, const Principal &who, const User &user, const QString &action)
{
    return Audit::record(tx, {.who = who,
                              .action = action,
                              .subjectType = u"user"_s,
                              .subjectId = QString::number(user.id),
                              .organizationId = user.organizationId});
}

Principal asPerson(const User &user)
{
    return {.kind = Principal::Kind::Person,
            .organizationId = user.organizationId,
            .userId = user.id,
            .name = user.name,
            .role = user.role};
}

} // namespace

QString resetLink(const QString &publicUrl, const QString &token)
{
    if (publicUrl.isEmpty())
        return {};
    return publicUrl + QLatin1StringView(PasswordPagePath) + u"#token="_s + token;
}

Result<std::optional<IssuedReset>> PasswordResets::request(WriteTransaction &tx, const QString &email)
{
    GUICHE_TRY(login, UserRepository::byEmail(tx.db(), email.trimmed().toLower()));
    if (!login || !login->isActive)
        return std::nullopt;
    GUICHE_TRY(recent, PasswordResetRepository::countSince(tx.db(), login->id, tx.now() - HourMs));
    if (recent >= MaxAnHour)
        return std::nullopt;
    GUICHE_TRY(user, UserRepository::byId(tx.db(), login->id));
    if (!user)
        return std::nullopt;
    GUICHE_TRY(made, issue(tx, *user));
    return made;
}

Result<IssuedReset> PasswordResets::issueFor(WriteTransaction &tx, const Principal &who, qint64 userId)
{
    GUICHE_CHECK(Users::checkMayChange(tx.db(), who, userId));
    GUICHE_TRY(user, UserRepository::byId(tx.db(), userId));
    if (!user->isActive)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("This person is not active."));
    GUICHE_CHECK(audited(tx, who, *user, u"user.password_reset_issued"_s));
    return issue(tx, *user);
}

Result<TimeMs> PasswordResets::expiryOf(ReadConnection &db, const QString &token, TimeMs now)
{
    GUICHE_TRY(row, goodRow(db, token, now));
    return row.expiresAt;
}

Result<> PasswordResets::check(ReadConnection &db, const QString &token, const QString &newPassword,
                               TimeMs now)
{
    GUICHE_CHECK(ownerOf(db, token, now));
    return Users::checkPassword(newPassword, u"new_password"_s);
}

Result<User> PasswordResets::redeem(WriteTransaction &tx, const QString &token, const QString &passwordHash)
{
    GUICHE_TRY(userId, ownerOf(tx.db(), token, tx.now()));
    GUICHE_TRY(user, UserRepository::byId(tx.db(), userId));
    if (!user || !user->isActive)
        return refused(GUICHE_ERROR_TEXT("This code is not valid. Ask for a new one."));
    GUICHE_CHECK(UserRepository::setPassword(tx.db(), userId, passwordHash));
    GUICHE_CHECK(PasswordResetRepository::useAll(tx.db(), userId, tx.now()));
    GUICHE_CHECK(Users::endSignIns(tx, userId));
    GUICHE_CHECK(LoginGuard::passed(tx, user->email));
    GUICHE_CHECK(audited(tx, asPerson(*user), *user, u"user.password_reset"_s));
    return *user;
}

Result<User> PasswordResets::change(WriteTransaction &tx, const Principal &who, const QString &passwordHash)
{
    GUICHE_CHECK(access::require(who, Permission::OwnAccount));
    GUICHE_TRY(user, UserRepository::byId(tx.db(), who.userId));
    if (!user)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("User not found."));
    GUICHE_CHECK(UserRepository::setPassword(tx.db(), user->id, passwordHash));
    GUICHE_CHECK(PasswordResetRepository::useAll(tx.db(), user->id, tx.now()));
    GUICHE_CHECK(Users::endSignIns(tx, user->id, who.credential));
    GUICHE_CHECK(audited(tx, who, *user, u"user.password_changed"_s));
    return *user;
}

} // namespace guiche
