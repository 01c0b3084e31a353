// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/signins.h"

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/deskevents.h"
#include "models/desk/loginguard.h"
#include "models/desk/users.h"
#include "models/store/people.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

Result<> aboutColleague(WriteTransaction &tx, const Principal &who, const User &user, const QString &action)
{
    return Audit::record(tx, {.who = who,
                              .action = action,
                              .subjectType = u"user"_s,
                              .subjectId = QString::number(user.id),
                              .organizationId = user.organizationId});
}

} // namespace

Result<QList<ListedSignIn>> SignIns::list(ReadConnection &db, const Principal &who, TimeMs now)
{
    GUICHE_CHECK(access::require(who, Permission::OwnAccount));
    GUICHE_TRY(rows, SignInListRepository::openOf(db, who.userId, now));
    QList<ListedSignIn> list;
    for (const SignInListRepository::Row &row : std::as_const(rows))
        list.append({.row = row, .isCurrent = row.id == who.credential});
    return list;
}

Result<> SignIns::end(WriteTransaction &tx, const Principal &who, const QString &id)
{
    GUICHE_CHECK(access::require(who, Permission::OwnAccount));
    GUICHE_TRY(open, SignInRepository::openOf(tx.db(), who.userId));
    if (!open.contains(id))
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("There is no such sign-in."));
    GUICHE_CHECK(SignInRepository::revoke(tx.db(), id, tx.now()));
    GUICHE_CHECK(deskevents::signedOut(tx, id, who.userId));
    return Audit::record(
        tx, {.who = who, .action = u"sign_in.ended"_s, .subjectType = u"sign_in"_s, .subjectId = id});
}

Result<> SignIns::noteUse(WriteTransaction &tx, const QString &id)
{
    return SignInListRepository::noteUse(tx.db(), id, tx.now());
}

Result<> SignIns::endAll(WriteTransaction &tx, const Principal &who)
{
    GUICHE_CHECK(access::require(who, Permission::OwnAccount));
    GUICHE_CHECK(Users::endSignIns(tx, who.userId));
    return Audit::record(tx, {.who = who,
                              .action = u"user.signed_out_everywhere"_s,
                              .subjectType = u"user"_s,
                              .subjectId = QString::number(who.userId)});
}

Result<> SignIns::endAllOf(WriteTransaction &tx, const Principal &who, qint64 userId)
{
    GUICHE_TRY(user, Users::forChange(tx.db(), who, userId));
    GUICHE_CHECK(Users::endSignIns(tx, userId));
    return aboutColleague(tx, who, user, u"user.signed_out_everywhere"_s);
}

Result<> SignIns::unlock(WriteTransaction &tx, const Principal &who, qint64 userId)
{
    GUICHE_TRY(user, Users::forChange(tx.db(), who, userId));
    GUICHE_CHECK(LoginGuard::passed(tx, user.email));
    return aboutColleague(tx, who, user, u"user.unlocked"_s);
}

} // namespace guiche
