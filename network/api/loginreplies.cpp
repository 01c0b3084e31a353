// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/loginreplies.h"

#include "models/desk/loginguard.h"
#include "network/api/passwords.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

Reply refusal(const Call &call, const Error &error, QJsonObject body)
{
    const int status = httpStatus(error.code);
    body[u"detail"_s] = call.services.texts.text(error, call.language);
    body[u"status_code"_s] = status;
    if (!body.contains("error_code"_L1))
        body[u"error_code"_s] = errorCodeName(error.code);
    if (!error.field.isEmpty())
        body[u"field"_s] = error.field;
    Reply reply = jsonReply(body, status);
    if (status == 401)
        reply.headers.add("WWW-Authenticate", "Bearer");
    return reply;
}

} // namespace

Reply attemptRefused(const Call &call, const Error &error, int attemptsLeft)
{
    return refusal(call, error, {{u"attempts_left"_s, attemptsLeft}});
}

Reply attemptTooEarly(const Call &call, int waitSeconds)
{
    Reply reply = refusal(call,
                          {.code = ErrorCode::RateLimited,
                           .text = GUICHE_ERROR_TEXT("Too many wrong attempts. Try again in %1 s."),
                           .args = {QString::number(waitSeconds)}},
                          {{u"attempts_left"_s, 0}});
    reply.headers.add("Retry-After", std::to_string(waitSeconds));
    return reply;
}

Reply codeWanted(const Call &call)
{
    return refusal(call,
                   {.code = ErrorCode::Unauthorized,
                    .text = GUICHE_ERROR_TEXT("The code of your authenticator is needed."),
                    .field = u"totp_code"_s},
                   {{u"error_code"_s, u"TOTP_REQUIRED"_s}});
}

Task<Result<std::optional<Reply>>> checkOwnPassword(Call &call, User me, QString password, QString field)
{
    using Answer = std::optional<Reply>;
    GUICHE_CO_TRY(wait, LoginGuard::waitSeconds(call.db(), me.email, call.desk().clock().now()));
    if (wait > 0)
        co_return Answer(attemptTooEarly(call, wait));
    GUICHE_CO_TRY(credentials, call.desk().accounts().credentials(call.db(), me.email));
    GUICHE_CO_TRY(isRight, co_await verifyPassword(call, credentials.passwordHash, password));
    // Again: others may have guessed while this password was being compared.
    GUICHE_CO_TRY(waitNow, LoginGuard::waitSeconds(call.db(), me.email, call.desk().clock().now()));
    if (waitNow > 0)
        co_return Answer(attemptTooEarly(call, waitNow));
    if (isRight)
        co_return Answer();
    auto count = [email = me.email](WriteTransaction &tx) { return LoginGuard::failed(tx, email); };
    GUICHE_CO_TRY(left, co_await write<int>(call, std::move(count)));
    co_return Answer(attemptRefused(
        call,
        {.code = ErrorCode::Validation, .text = GUICHE_ERROR_TEXT("The password is wrong."), .field = field},
        left));
}

} // namespace guiche
