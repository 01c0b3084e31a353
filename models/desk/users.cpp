// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/users.h"

#include <QRegularExpression>

#include <algorithm>

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/deskevents.h"
#include "models/desk/entitytag.h"
#include "models/desk/loginguard.h"
#include "models/domain/persontext.h"
#include "models/store/accountrows.h"
#include "models/store/conversationrows.h"
#include "models/store/organizations.h"
#include "models/store/people.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int MaxPage = 100;
constexpr qsizetype MaxNameLength = 100;

std::unexpected<Error> notFound()
{
    return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("User not found."));
}

Result<User> userFor(ReadConnection &db, const Principal &who, qint64 id)
{
    GUICHE_TRY(user, UserRepository::byId(db, id));
    if (!user || !access::reaches(who, user->organizationId))
        return notFound();
    return *user;
}

//! Nobody makes, changes or removes somebody above themselves. Keys with `admin` stand where an admin stands.
Result<> checkLadder(const Principal &who, Role role)
{
    const Role own = who.isPerson() ? who.role : Role::Admin;
    if (role > own)
        return fail(ErrorCode::Forbidden,
                    GUICHE_ERROR_TEXT("You cannot give or change a role above your own."), {}, u"role"_s);
    return {};
}

AgentOnDuty toAgent(const User &user, int open)
{
    return {.id = user.id,
            .name = user.name,
            .role = user.role,
            .status = user.status,
            .statusReason = user.statusReason,
            .statusSince = user.statusSince,
            .currentConversations = open,
            .maxConversations = user.maxConversations};
}

//! What the audit log says of a person.
QJsonObject auditView(const User &user)
{
    return {{u"email"_s, user.email},
            {u"name"_s, user.name},
            {u"role"_s, toName(user.role)},
            {u"is_active"_s, user.isActive},
            {u"max_conversations"_s, user.maxConversations}};
}

//! What a tag stands for: everything that `change` changes.
QJsonObject tagged(const User &user)
{
    QJsonObject shown = auditView(user);
    shown[u"id"_s] = user.id;
    return shown;
}

Result<> auditChange(WriteTransaction &tx, const Principal &who, const User &before, const User &after,
                     bool hasNewPassword)
{
    AuditEntry entry{.who = who,
                     .action = before.isActive && !after.isActive ? u"user.deactivated"_s : u"user.updated"_s,
                     .subjectType = u"user"_s,
                     .subjectId = QString::number(after.id),
                     .before = auditView(before),
                     .after = auditView(after),
                     .organizationId = after.organizationId};
    if (hasNewPassword)
        entry.after[u"password_changed"_s] = true;
    return Audit::recordChange(tx, entry);
}

//! What an inactive or demoted person was working on goes back to the queue, where colleagues see it.
Result<> returnToQueue(WriteTransaction &tx, const Principal &who, const User &user)
{
    GUICHE_TRY(open, ConversationRepository::openOf(tx.db(), user.organizationId, user.id));
    for (ConversationRow &row : open) {
        row.status = ConversationStatus::Queue;
        row.assignedTo = 0;
        row.queuedAt = tx.now();
        GUICHE_CHECK(ConversationRepository::updateState(tx.db(), row));
        GUICHE_CHECK(deskevents::assigned(tx, row, user.id, who, u"agent_deactivated"_s));
        GUICHE_CHECK(deskevents::queued(tx, row, u"returned"_s));
    }
    return {};
}

//! Somebody must be left who can let others in.
Result<> checkNotLast(ReadConnection &db, const Principal &who, const User &before, const User &after)
{
    const bool isDemoted = after.role < before.role && before.role >= Role::Admin && after.role < Role::Admin;
    if (before.isActive == after.isActive && !isDemoted &&
        !(who.userId == before.id && after.role != before.role))
        return {};
    if (who.isPerson() && who.userId == before.id)
        return fail(ErrorCode::Conflict,
                    GUICHE_ERROR_TEXT("You cannot deactivate yourself or change your own role."));
    GUICHE_TRY(admins, UserRepository::countActiveAdmins(db, before.organizationId));
    const bool wasAdmin = before.isActive && before.role >= Role::Admin;
    const bool staysAdmin = after.isActive && after.role >= Role::Admin;
    if (wasAdmin && !staysAdmin && admins <= 1)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("The last administrator cannot be removed."));
    return {};
}

Result<> checkEmailFree(ReadConnection &db, const QString &email, qint64 exceptId)
{
    GUICHE_TRY(taken, UserRepository::byEmail(db, email));
    if (taken && taken->id != exceptId)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("This e-mail is already in use."), {}, u"email"_s);
    return {};
}

Result<User> applied(User user, const UserChange &change)
{
    if (change.email) {
        GUICHE_TRY(email, Users::checkEmail(*change.email));
        user.email = email;
    }
    if (change.password)
        GUICHE_CHECK(Users::checkPassword(*change.password));
    if (change.name) {
        GUICHE_TRY(name, Users::checkName(*change.name, u"nome"_s));
        user.name = name;
    }
    if (change.maxConversations && (*change.maxConversations < 1 || *change.maxConversations > 100))
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This must be between %1 and %2."),
                    {u"1"_s, u"100"_s}, u"max_conversations"_s);
    user.maxConversations = change.maxConversations.value_or(user.maxConversations);
    user.role = change.role.value_or(user.role);
    user.isActive = change.isActive.value_or(user.isActive);
    return user;
}

} // namespace

Result<> Users::checkMayChange(ReadConnection &db, const Principal &who, qint64 id)
{
    GUICHE_CHECK(forChange(db, who, id));
    return {};
}

Result<User> Users::forChange(ReadConnection &db, const Principal &who, qint64 id)
{
    GUICHE_CHECK(access::require(who, Permission::ManageUsers));
    GUICHE_TRY(user, userFor(db, who, id));
    GUICHE_CHECK(checkLadder(who, user.role));
    return user;
}

Result<UserFacts> Users::facts(ReadConnection &db, const User &user, TimeMs now)
{
    GUICHE_TRY(row, UserRepository::facts(db, user.id));
    GUICHE_TRY(until, LoginGuard::blockedUntil(db, user.email));
    return UserFacts{.lastSeenAt = row.lastSeenAt,
                     .hasSecondFactor = row.hasSecondFactor,
                     .lockedUntil = until > now ? until : 0};
}

QString Users::tagOf(const User &user)
{
    return entityTag(tagged(user));
}

Result<> Users::checkPassword(const QString &password, const QString &field)
{
    const bool hasUpper = std::ranges::any_of(password, [](QChar c) { return c.isUpper(); });
    const bool hasDigit = std::ranges::any_of(password, [](QChar c) { return c.isDigit(); });
    const bool hasSpecial =
        std::ranges::any_of(password, [](QChar c) { return !c.isLetterOrNumber() && !c.isSpace(); });
    if (password.size() < 8 || password.size() > 200)
        return fail(ErrorCode::Validation,
                    GUICHE_ERROR_TEXT("The password must have between 8 and 200 characters."), {}, field);
    if (!hasUpper || !hasDigit || !hasSpecial)
        return fail(
            ErrorCode::Validation,
            GUICHE_ERROR_TEXT("The password needs an upper-case letter, a digit and a special character."),
            {}, field);
    return {};
}

Result<QString> Users::checkEmail(const QString &email)
{
    static const QRegularExpression form(u"^[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    static const QRegularExpression special(
        uR"([<>()\[\],;:\\"])"_s); // of RFC 5322: a header's, not a name's
    const QString trimmed = email.trimmed().toLower();
    if (trimmed.size() > 254 || !form.match(trimmed).hasMatch() || special.match(trimmed).hasMatch() ||
        cleanLine(trimmed) != trimmed)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is not an e-mail address."), {},
                    u"email"_s);
    return trimmed;
}

Result<QString> Users::checkName(const QString &name, const QString &field)
{
    const QString simplified = name.simplified().normalized(QString::NormalizationForm_C);
    if (simplified.isEmpty() || characterCount(simplified) > MaxNameLength)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("A name of 1 to %1 characters is needed."),
                    {QString::number(MaxNameLength)}, field);
    // Refused, not cleaned: whoever types a name that looks like another one should hear of it.
    if (!isPlainName(simplified))
        return fail(ErrorCode::Validation,
                    GUICHE_ERROR_TEXT("Characters that cannot be seen do not belong into a name."), {},
                    field);
    return simplified;
}

Result<UserPage> Users::list(ReadConnection &db, const Principal &who, const UserQuery &query) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadUsers));
    if (query.limit < 1 || query.limit > MaxPage)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This must be between %1 and %2."),
                    {u"1"_s, u"100"_s}, u"limit"_s);
    if (query.page < 1)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("Pages count from 1."), {}, u"page"_s);
    qint64 organizationId = who.organizationId;
    if (!query.organization.isEmpty()) {
        GUICHE_TRY(organization, OrganizationRepository::byPublicId(db, query.organization));
        if (!organization || !access::reaches(who, organization->id))
            return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Organization not found."));
        organizationId = organization->id;
    }
    const UserRepository::Filter filter{.organizationId = organizationId,
                                        .role = query.role ? static_cast<int>(*query.role) : -1,
                                        .isActive = query.isActive ? int{*query.isActive} : -1};
    GUICHE_TRY(total, UserRepository::count(db, filter));
    GUICHE_TRY(users, UserRepository::page(db, filter, query.limit, (query.page - 1LL) * query.limit));
    return UserPage{.users = std::move(users),
                    .total = total,
                    .page = query.page,
                    .pages = static_cast<int>((total + query.limit - 1) / query.limit)};
}

Result<User> Users::get(ReadConnection &db, const Principal &who, qint64 id) const
{
    if (!who.isPerson() || who.userId != id)
        GUICHE_CHECK(access::require(who, Permission::ReadUsers));
    return userFor(db, who, id);
}

Result<> Users::check(ReadConnection &db, const Principal &who, qint64 id, const UserChange &change) const
{
    GUICHE_CHECK(access::require(who, Permission::ManageUsers));
    User before{.organizationId = who.organizationId, .role = Role::Atendente};
    if (id > 0) {
        GUICHE_TRY(stored, userFor(db, who, id));
        before = stored;
        GUICHE_CHECK(checkLadder(who, before.role));
    } else if (!change.email || !change.name) {
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is needed."), {},
                    change.email ? u"nome"_s : u"email"_s);
    }
    GUICHE_TRY(after, applied(before, change));
    GUICHE_CHECK(checkLadder(who, after.role));
    GUICHE_CHECK(checkEmailFree(db, after.email, id));
    return id > 0 ? checkNotLast(db, who, before, after) : Result<>();
}

Result<User> Users::create(WriteTransaction &tx, const Principal &who, const UserChange &change) const
{
    GUICHE_CHECK(check(tx.db(), who, 0, change));
    if (!change.passwordHash || change.passwordHash->isEmpty())
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is needed."), {}, u"password"_s);
    GUICHE_TRY(user,
               applied({.organizationId = who.organizationId, .role = Role::Atendente, .createdAt = tx.now()},
                       change));
    GUICHE_TRY(id, UserRepository::insert(tx.db(), user, *change.passwordHash));
    GUICHE_CHECK(Audit::record(tx, {.who = who,
                                    .action = u"user.created"_s,
                                    .subjectType = u"user"_s,
                                    .subjectId = QString::number(id),
                                    .after = auditView(user)}));
    return userFor(tx.db(), who, id);
}

Result<User> Users::change(WriteTransaction &tx, const Principal &who, qint64 id,
                           const UserChange &change) const
{
    // First: to `check`, the id 0 is somebody new.
    GUICHE_TRY(before, forChange(tx.db(), who, id));
    GUICHE_CHECK(check(tx.db(), who, id, change));
    GUICHE_CHECK(checkMatch(change.ifMatch, tagged(before)));
    GUICHE_TRY(after, applied(before, change));
    GUICHE_CHECK(UserRepository::update(tx.db(), after));
    GUICHE_CHECK(auditChange(tx, who, before, after, change.passwordHash.has_value()));
    if (change.passwordHash && !change.passwordHash->isEmpty()) {
        GUICHE_CHECK(UserRepository::setPassword(tx.db(), id, *change.passwordHash));
        GUICHE_CHECK(endSignIns(tx, id, who.userId == id ? who.credential : QString()));
    }
    // A code that is under way was for the account as it was: its mail may be in a box that is no longer the
    // person's.
    if (change.passwordHash || before.email != after.email || before.isActive != after.isActive)
        GUICHE_CHECK(PasswordResetRepository::useAll(tx.db(), id, tx.now()));
    const bool takesNoMore = !after.isActive || after.role < Role::Atendente;
    if (before.isActive != after.isActive || before.role != after.role)
        GUICHE_CHECK(endSignIns(tx, id));
    if (takesNoMore)
        GUICHE_CHECK(returnToQueue(tx, who, after));
    if (takesNoMore)
        GUICHE_CHECK(UserRepository::setStatus(tx.db(), id, AgentStatus::Offline, {}, tx.now()));
    return userFor(tx.db(), who, id);
}

Result<User> Users::remove(WriteTransaction &tx, const Principal &who, qint64 id) const
{
    return change(tx, who, id, {.isActive = false});
}

Result<> Users::endSignIns(WriteTransaction &tx, qint64 userId, const QString &exceptSignIn)
{
    GUICHE_TRY(open, SignInRepository::openOf(tx.db(), userId));
    open.removeAll(exceptSignIn);
    for (const QString &id : std::as_const(open)) {
        GUICHE_CHECK(SignInRepository::revoke(tx.db(), id, tx.now()));
        GUICHE_CHECK(deskevents::signedOut(tx, id, userId));
    }
    return {};
}

Result<QList<AgentOnDuty>> Users::agents(ReadConnection &db, const Principal &who) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadAgents));
    GUICHE_TRY(rows, UserRepository::agents(db, who.organizationId));
    QList<AgentOnDuty> agents;
    for (const UserRepository::AgentRow &row : std::as_const(rows))
        agents.append(toAgent(row.user, row.openConversations));
    return agents;
}

Result<AgentOnDuty> Users::agent(ReadConnection &db, const Principal &who, qint64 id) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadAgents));
    GUICHE_TRY(user, userFor(db, who, id));
    GUICHE_TRY(open, UserRepository::openConversations(db, user.organizationId, id));
    return toAgent(user, open);
}

Result<AgentOnDuty> Users::setStatus(WriteTransaction &tx, const Principal &who, AgentStatus status,
                                     const QString &reason) const
{
    GUICHE_CHECK(access::require(who, Permission::OwnStatus));
    const QString trimmed = reason.simplified();
    if (trimmed.size() > MaxNameLength)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This may have at most %1 characters."),
                    {QString::number(MaxNameLength)}, u"reason"_s);
    GUICHE_CHECK(UserRepository::setStatus(tx.db(), who.userId, status, trimmed, tx.now()));
    GUICHE_TRY(changed, agent(tx.db(), who, who.userId));
    GUICHE_CHECK(deskevents::agentStatus(tx, who.organizationId, changed.id, changed.name, status));
    return changed;
}

} // namespace guiche
