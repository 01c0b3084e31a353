// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accounts.h"

#include <sodium.h>

#include "models/desk/audit.h"
#include "models/desk/deskevents.h"
#include "models/desk/firstorganization.h"
#include "models/desk/livesettings.h"
#include "models/desk/loginguard.h"
#include "models/desk/sealer.h"
#include "models/desk/settings.h"
#include "models/desk/tokensigner.h"
#include "models/desk/users.h"
#include "models/domain/ids.h"
#include "models/store/accountrows.h"
#include "models/store/organizations.h"
#include "models/store/people.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr TimeMs AccessMs = 24LL * 3600 * 1000;
constexpr TimeMs RefreshMs = 30LL * 24 * 3600 * 1000;
constexpr qsizetype MaxAgentLength = 300;
constexpr auto KeyPrefix = "gk_"_L1;

std::unexpected<Error> badToken()
{
    return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("The token is not valid. Sign in again."));
}

std::unexpected<Error> badRefresh()
{
    return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("The sign-in has ended. Sign in again."));
}

Result<> auditRegistration(WriteTransaction &tx, const User &founder, const QString &remoteAddress)
{
    return Audit::record(tx, {.who = {.kind = Principal::Kind::Person,
                                      .organizationId = founder.organizationId,
                                      .userId = founder.id,
                                      .name = founder.name,
                                      .role = founder.role,
                                      .remoteAddress = remoteAddress},
                              .action = u"organization.registered"_s,
                              .subjectType = u"organization"_s,
                              .subjectId = founder.organizationPublicId,
                              .after = {{u"name"_s, founder.organizationName},
                                        {u"email"_s, founder.email},
                                        {u"role"_s, toName(founder.role)}}});
}

} // namespace

Accounts::Accounts(std::unique_ptr<TokenSigner> signer, QString decoyHash, const Clock &clock,
                   const QString &environmentKey, const Sealer &sealer, LiveSettings &settings)
    : m_signer(std::move(signer))
    , m_decoyHash(std::move(decoyHash))
    , m_environmentKeyHash(environmentKey.isEmpty() ? QByteArray() : tokenHash(environmentKey))
    , m_clock(clock)
    , m_settings(settings)
    , m_secondFactors(sealer)
{
}

Accounts::~Accounts() = default;

Error Accounts::refused()
{
    return {ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("E-mail or password are wrong.")};
}

Result<bool> Accounts::isSetUp(ReadConnection &db) const
{
    return UserRepository::isAny(db);
}

Result<> Accounts::checkRegistration(ReadConnection &db, const Registration &registration) const
{
    GUICHE_TRY(isRegistered, isSetUp(db));
    if (isRegistered && !registration.isLoopback) {
        GUICHE_TRY(isOpen, Settings::isRegistrationOpen(db));
        if (!isOpen)
            return fail(ErrorCode::Forbidden,
                        GUICHE_ERROR_TEXT("Registration is closed. Ask an administrator for an account."));
    }
    GUICHE_TRY(email, Users::checkEmail(registration.email));
    GUICHE_CHECK(Users::checkPassword(registration.password));
    GUICHE_CHECK(Users::checkName(registration.name, u"name"_s));
    if (!registration.organizationName.isEmpty())
        GUICHE_CHECK(Users::checkName(registration.organizationName, u"organization_name"_s));
    GUICHE_TRY(taken, UserRepository::byEmail(db, email));
    if (taken)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("This e-mail is already in use."), {}, u"email"_s);
    return {};
}

Result<SignedIn> Accounts::registerOrganization(WriteTransaction &tx, const Registration &registration,
                                                const QString &passwordHash) const
{
    GUICHE_CHECK(checkRegistration(tx.db(), registration));
    if (passwordHash.isEmpty())
        return fail(ErrorCode::Unavailable,
                    GUICHE_ERROR_TEXT("The desk is short of memory. Try again in a moment."));
    GUICHE_TRY(isRegistered, isSetUp(tx.db()));
    GUICHE_TRY(email, Users::checkEmail(registration.email));
    GUICHE_TRY(name, Users::checkName(registration.name, u"name"_s));
    const QString &named = registration.organizationName;
    GUICHE_TRY(organizationName, Users::checkName(named.isEmpty() ? name : named, u"organization_name"_s));
    GUICHE_TRY(organizationId, organizationFor(tx, organizationName));
    GUICHE_TRY(userId, UserRepository::insert(tx.db(),
                                              {.organizationId = organizationId,
                                               .email = email,
                                               .name = name,
                                               .role = isRegistered ? Role::Admin : Role::SuperAdmin,
                                               .createdAt = tx.now()},
                                              passwordHash));
    GUICHE_TRY(user, UserRepository::byId(tx.db(), userId));
    GUICHE_CHECK(auditRegistration(tx, *user, registration.remoteAddress));
    return begin(tx, *user, registration.isDesktop, registration.remoteAddress, registration.userAgent);
}

Result<qint64> Accounts::organizationFor(WriteTransaction &tx, const QString &name) const
{
    GUICHE_TRY(isRegistered, isSetUp(tx.db()));
    GUICHE_TRY(first, OrganizationRepository::first(tx.db()));
    if (isRegistered || first == 0)
        return OrganizationRepository::insert(
            tx.db(), {.publicId = newId(tx.now()), .name = name, .createdAt = tx.now()}, randomToken(16));
    GUICHE_CHECK(OrganizationRepository::rename(tx.db(), first, name));
    return first;
}

Result<> Accounts::makeRoomForEnvironmentKey(WriteTransaction &tx) const
{
    if (m_environmentKeyHash.isEmpty())
        return {};
    GUICHE_CHECK(ensureFirstOrganization(tx));
    return {};
}

Result<Credentials> Accounts::credentials(ReadConnection &db, const QString &email) const
{
    GUICHE_TRY(login, UserRepository::byEmail(db, email.trimmed().toLower()));
    if (!login || !login->isActive)
        return Credentials{.userId = 0, .passwordHash = m_decoyHash};
    return Credentials{.userId = login->id, .passwordHash = login->passwordHash};
}

Result<User> Accounts::verifiedUser(ReadConnection &db, const Credentials &verified) const
{
    GUICHE_TRY(user, UserRepository::byId(db, verified.userId));
    if (!user || !user->isActive)
        return std::unexpected(refused());
    // The password that was verified must still be the one that holds.
    GUICHE_TRY(login, UserRepository::byEmail(db, user->email));
    if (!login || login->passwordHash != verified.passwordHash)
        return std::unexpected(refused());
    return *user;
}

Result<SignedIn> Accounts::signIn(WriteTransaction &tx, const Credentials &verified, bool isDesktop) const
{
    GUICHE_TRY(user, verifiedUser(tx.db(), verified));
    return begin(tx, user, isDesktop, {}, {});
}

Result<LoginOutcome> Accounts::login(WriteTransaction &tx, const LoginAttempt &attempt) const
{
    using enum LoginOutcome::Kind;
    // Again: others may have guessed while this password was being compared.
    GUICHE_TRY(wait, LoginGuard::waitSeconds(tx.db(), attempt.email, tx.now()));
    if (wait > 0)
        return LoginOutcome{.kind = Waiting, .waitSeconds = wait};
    const auto wrong = [&](LoginOutcome::Kind kind) -> Result<LoginOutcome> {
        GUICHE_TRY(left, LoginGuard::failed(tx, attempt.email));
        return LoginOutcome{.kind = kind, .attemptsLeft = left};
    };
    if (!attempt.isPasswordRight || attempt.credentials.userId == 0)
        return wrong(Refused);
    const Result<User> user = verifiedUser(tx.db(), attempt.credentials);
    if (!user && user.error().code == ErrorCode::Unauthorized)
        return wrong(Refused);
    if (!user)
        return std::unexpected(user.error());
    GUICHE_TRY(isCodeWanted, SecondFactors::isWanted(tx.db(), user->id));
    if (isCodeWanted && attempt.code.isEmpty())
        return LoginOutcome{.kind = CodeWanted};
    if (isCodeWanted) {
        GUICHE_TRY(isCodeRight, m_secondFactors.take(tx, user->id, attempt.code));
        if (!isCodeRight)
            return wrong(CodeRefused);
    }
    GUICHE_CHECK(LoginGuard::passed(tx, attempt.email));
    GUICHE_TRY(signedIn, begin(tx, *user, attempt.isDesktop, attempt.remoteAddress, attempt.userAgent));
    return LoginOutcome{.kind = SignedIn, .signedIn = signedIn};
}

Result<SignedIn> Accounts::begin(WriteTransaction &tx, const User &user, bool isDesktop,
                                 const QString &remoteAddress, const QString &userAgent) const
{
    GUICHE_CHECK(SignInRepository::sweep(tx.db(), tx.now()));
    const QString signInId = newId(tx.now());
    GUICHE_CHECK(
        SignInRepository::insert(tx.db(), signInId, user.id, isDesktop, tx.now(), tx.now() + RefreshMs));
    GUICHE_CHECK(SignInListRepository::describe(tx.db(), signInId, tx.now(), remoteAddress,
                                                userAgent.left(MaxAgentLength)));
    return issue(tx, user, signInId, isDesktop);
}

Result<SignedIn> Accounts::issue(WriteTransaction &tx, const User &user, const QString &signInId,
                                 bool isDesktop) const
{
    SignedIn result{
        .user = user, .refreshToken = "gr_"_L1 + randomToken(32), .expiresInSeconds = AccessMs / 1000};
    GUICHE_TRY(hasSecondFactor, SecondFactors::isWanted(tx.db(), user.id));
    result.mayOnlyEnrol = !hasSecondFactor && isSecondStepRequired(tx.db(), user.organizationId);
    GUICHE_CHECK(SignInRepository::insertRefresh(tx.db(), tokenHash(result.refreshToken), signInId,
                                                 tx.now() + RefreshMs));
    result.accessToken = m_signer->sign({.userId = user.id,
                                         .organization = user.organizationPublicId,
                                         .role = toName(user.role),
                                         .signInId = signInId,
                                         .isDesktop = isDesktop,
                                         .issuedAt = tx.now(),
                                         .expiresAt = tx.now() + AccessMs});
    return result;
}

Result<Result<SignedIn>> Accounts::refresh(WriteTransaction &tx, const QString &refreshToken) const
{
    const QByteArray hash = tokenHash(refreshToken);
    GUICHE_TRY(token, SignInRepository::refreshByHash(tx.db(), hash));
    if (!token || token->revokedAt > 0 || token->expiresAt <= tx.now())
        return Result<SignedIn>(badRefresh());
    if (token->usedAt > 0) {
        // Somebody else holds a copy: whoever is right, the family ends here (RFC 9700, section 4.14).
        GUICHE_CHECK(SignInRepository::revoke(tx.db(), token->signInId, tx.now()));
        GUICHE_CHECK(deskevents::signedOut(tx, token->signInId, token->userId));
        return Result<SignedIn>(badRefresh());
    }
    GUICHE_TRY(user, UserRepository::byId(tx.db(), token->userId));
    if (!user || !user->isActive)
        return Result<SignedIn>(badRefresh());
    GUICHE_CHECK(SignInRepository::useRefresh(tx.db(), hash, tx.now()));
    GUICHE_CHECK(SignInListRepository::noteUse(tx.db(), token->signInId, tx.now()));
    GUICHE_CHECK(SignInRepository::extend(tx.db(), token->signInId, tx.now() + RefreshMs));
    GUICHE_TRY(issued, issue(tx, *user, token->signInId, token->isDesktop));
    return Result<SignedIn>(std::move(issued));
}

Result<> Accounts::signOut(WriteTransaction &tx, const Principal &who) const
{
    if (who.kind == Principal::Kind::Anonymous)
        return badToken();
    if (!who.isPerson())
        return fail(ErrorCode::Forbidden,
                    GUICHE_ERROR_TEXT("An API key cannot sign out; delete it instead."));
    GUICHE_CHECK(SignInRepository::revoke(tx.db(), who.credential, tx.now()));
    return deskevents::signedOut(tx, who.credential, who.userId);
}

Result<User> Accounts::me(ReadConnection &db, const Principal &who) const
{
    if (who.kind == Principal::Kind::Anonymous)
        return badToken();
    if (!who.isPerson())
        return fail(ErrorCode::Forbidden, GUICHE_ERROR_TEXT("An API key is nobody: sign in as a person."));
    GUICHE_TRY(user, UserRepository::byId(db, who.userId));
    if (!user)
        return badToken();
    return *user;
}

Result<Principal> Accounts::authenticate(ReadConnection &db, const QString &token) const
{
    GUICHE_TRY(claims, m_signer->verify(token));
    GUICHE_TRY(caller, SignInRepository::caller(db, claims.signInId));
    if (!caller || caller->user.id != claims.userId)
        return badToken();
    return Principal{.kind = Principal::Kind::Person,
                     .organizationId = caller->user.organizationId,
                     .userId = caller->user.id,
                     .name = caller->user.name,
                     .role = caller->user.role,
                     .credential = claims.signInId,
                     .isDesktop = caller->isDesktop,
                     .mayOnlyEnrol =
                         !caller->hasSecondFactor && isSecondStepRequired(db, caller->user.organizationId)};
}

bool Accounts::isSecondStepRequired(ReadConnection &db, qint64 organizationId) const
{
    return (*m_settings.of(db, organizationId))["security"_L1]["require_totp"_L1].toBool();
}

bool Accounts::isEnvironmentKey(const QString &key) const
{
    const QByteArray hash = tokenHash(key);
    return !m_environmentKeyHash.isEmpty() &&
           sodium_memcmp(hash.constData(), m_environmentKeyHash.constData(), std::size_t(hash.size())) == 0;
}

Result<Principal> Accounts::authenticateKey(ReadConnection &db, const QString &key) const
{
    if (isEnvironmentKey(key)) {
        GUICHE_TRY(organizationId, OrganizationRepository::first(db));
        return Principal{.kind = Principal::Kind::Program,
                         .organizationId = organizationId,
                         .name = u"API_KEY"_s,
                         .scopes = Scope::Sessions,
                         .credential = u"environment"_s};
    }
    GUICHE_TRY(row, SignInRepository::keyByHash(db, tokenHash(key)));
    if (!row || (row->expiresAt > 0 && row->expiresAt <= m_clock.now()))
        return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("The API key is not valid."));
    return Principal{.kind = Principal::Kind::Program,
                     .organizationId = row->organizationId,
                     .name = row->name,
                     .scopes = Scopes::fromInt(row->scopes),
                     .credential = row->id};
}

Result<Principal> Accounts::authenticateAny(ReadConnection &db, const QString &tokenOrKey) const
{
    const bool isKey = tokenOrKey.startsWith(KeyPrefix) || isEnvironmentKey(tokenOrKey);
    return isKey ? authenticateKey(db, tokenOrKey) : authenticate(db, tokenOrKey);
}

} // namespace guiche
