// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/loginguard.h"
#include "models/domain/json.h"
#include "network/api/handlers.h"
#include "network/api/loginreplies.h"
#include "network/api/passwords.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QJsonObject toJson(const SignedIn &signedIn)
{
    QJsonObject answer{{u"access_token"_s, signedIn.accessToken},
                       {u"refresh_token"_s, signedIn.refreshToken},
                       {u"token_type"_s, u"bearer"_s},
                       {u"expires_in"_s, signedIn.expiresInSeconds},
                       {u"user"_s, guiche::toJson(signedIn.user)}};
    if (signedIn.mayOnlyEnrol)
        answer[u"second_factor_needed"_s] = true;
    return answer;
}

bool isFromDesktop(const QJsonObject &body)
{
    return body["client"_L1].toString() == "desktop"_L1;
}

Reply loginReply(const Call &call, const LoginOutcome &outcome)
{
    switch (outcome.kind) {
    case LoginOutcome::Kind::SignedIn:
        break;
    case LoginOutcome::Kind::Refused:
        return attemptRefused(call, Accounts::refused(), outcome.attemptsLeft);
    case LoginOutcome::Kind::CodeWanted:
        return codeWanted(call);
    case LoginOutcome::Kind::CodeRefused:
        return attemptRefused(call,
                              {.code = ErrorCode::Unauthorized,
                               .text = GUICHE_ERROR_TEXT("The code is wrong."),
                               .field = u"totp_code"_s},
                              outcome.attemptsLeft);
    case LoginOutcome::Kind::Waiting:
        return attemptTooEarly(call, outcome.waitSeconds);
    }
    return jsonReply(toJson(outcome.signedIn));
}

} // namespace

Task<Result<Reply>> handleRegister(Call &call)
{
    const Accounts &accounts = call.desk().accounts();
    const QString name = call.body["name"_L1].toString(call.body["nome"_L1].toString());
    Registration registration{.email = call.body["email"_L1].toString(),
                              .password = call.body["password"_L1].toString(),
                              .name = name,
                              .organizationName = call.body["organization_name"_L1].toString(),
                              .isLoopback = call.request.isLoopbackListener,
                              .isDesktop = isFromDesktop(call.body),
                              .remoteAddress = QString::fromStdString(call.request.remoteAddress),
                              .userAgent = call.header("User-Agent")};
    GUICHE_CO_CHECK(checked, accounts.checkRegistration(call.db(), registration));
    GUICHE_CO_TRY(hash, co_await hashPassword(call, registration.password));
    GUICHE_CO_TRY(signedIn, co_await write<SignedIn>(call, [&](WriteTransaction &tx) {
                      return accounts.registerOrganization(tx, registration, hash);
                  }));
    co_return jsonReply(toJson(signedIn), 201);
}

Task<Result<Reply>> handleLogin(Call &call)
{
    const Accounts &accounts = call.desk().accounts();
    LoginAttempt attempt{.email = call.body["email"_L1].toString(),
                         .code = call.body["totp_code"_L1].toString(),
                         .isDesktop = isFromDesktop(call.body),
                         .remoteAddress = QString::fromStdString(call.request.remoteAddress),
                         .userAgent = call.header("User-Agent")};
    GUICHE_CO_TRY(wait, LoginGuard::waitSeconds(call.db(), attempt.email, call.desk().clock().now()));
    if (wait > 0)
        co_return attemptTooEarly(call, wait);
    GUICHE_CO_TRY(credentials, accounts.credentials(call.db(), attempt.email));
    GUICHE_CO_TRY(isRight, co_await verifyPassword(call, credentials.passwordHash,
                                                   call.body["password"_L1].toString()));
    attempt.credentials = credentials;
    attempt.isPasswordRight = isRight;
    GUICHE_CO_TRY(outcome, co_await write<LoginOutcome>(
                               call, [&](WriteTransaction &tx) { return accounts.login(tx, attempt); }));
    co_return loginReply(call, outcome);
}

Task<Result<Reply>> handleRefresh(Call &call)
{
    const Accounts &accounts = call.desk().accounts();
    const QString token = call.body["refresh_token"_L1].toString();
    GUICHE_CO_TRY(outcome, co_await write<Result<SignedIn>>(
                               call, [&](WriteTransaction &tx) { return accounts.refresh(tx, token); }));
    if (!outcome)
        co_return std::unexpected(std::move(outcome.error()));
    co_return jsonReply(toJson(*outcome));
}

Task<Result<Reply>> handleLogout(Call &call)
{
    const Accounts &accounts = call.desk().accounts();
    GUICHE_CO_CHECK(signedOut, co_await write(call, [&](WriteTransaction &tx) {
                        return accounts.signOut(tx, call.who);
                    }));
    // Spec 003 answers with a message, spec 004 with nothing.
    if (call.request.listener == "pytake" || call.request.headers.hasToken("Prefer", "return=minimal"))
        co_return emptyReply();
    const QString text = call.services.texts.text(GUICHE_ERROR_TEXT("You are signed out."), call.language);
    co_return jsonReply({{u"message"_s, text}});
}

Task<Result<Reply>> handleMe(Call &call)
{
    GUICHE_CO_TRY(user, call.desk().accounts().me(call.db(), call.who));
    QJsonObject answer{{u"user"_s, guiche::toJson(user)}};
    if (call.who.mayOnlyEnrol)
        answer[u"second_factor_needed"_s] = true;
    co_return jsonReply(answer);
}

} // namespace guiche
