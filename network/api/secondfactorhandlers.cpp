// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "models/desk/loginguard.h"
#include "network/api/handlers.h"
#include "network/api/loginreplies.h"
#include "network/api/qrimage.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QJsonObject toJson(const SecondFactorState &state)
{
    return {{u"enabled"_s, state.isEnabled},
            {u"required"_s, state.isRequired},
            {u"recovery_codes_left"_s, state.recoveryCodesLeft}};
}

bool isRequired(const Call &call)
{
    return call.desk().accounts().isSecondStepRequired(call.db(), call.who.organizationId);
}

} // namespace

Task<Result<Reply>> handleGetTotp(Call &call)
{
    GUICHE_CO_TRY(state, call.desk().accounts().secondFactors().state(call.db(), call.who));
    state.isRequired = isRequired(call);
    co_return jsonReply(toJson(state));
}

Task<Result<Reply>> handleEnrolTotp(Call &call)
{
    const SecondFactors &factors = call.desk().accounts().secondFactors();
    auto job = [&factors, who = call.who](WriteTransaction &tx) { return factors.enrol(tx, who); };
    GUICHE_CO_TRY(made, co_await write<Enrolment>(call, std::move(job)));
    auto draw = [uri = made.uri] { return qrImage(uri); };
    GUICHE_CO_TRY(image, co_await call.services.pool.run(std::move(draw)));
    const QString code = u"data:image/png;base64,"_s + QString::fromLatin1(image.toBase64());
    co_return jsonReply({{u"secret"_s, made.secret}, {u"otpauth_uri"_s, made.uri}, {u"qr_code"_s, code}},
                        201);
}

Task<Result<Reply>> handleConfirmTotp(Call &call)
{
    const SecondFactors &factors = call.desk().accounts().secondFactors();
    auto job = [&factors, who = call.who, code = call.body["code"_L1].toString().simplified()](
                   WriteTransaction &tx) { return factors.confirm(tx, who, code); };
    GUICHE_CO_TRY(codes, co_await write<QStringList>(call, std::move(job)));
    co_return jsonReply({{u"enabled"_s, true}, {u"recovery_codes"_s, QJsonArray::fromStringList(codes)}});
}

Task<Result<Reply>> handleDisableTotp(Call &call)
{
    GUICHE_CO_TRY(me, call.desk().accounts().me(call.db(), call.who));
    const QString password = call.body["password"_L1].toString();
    GUICHE_CO_TRY(refusal, co_await checkOwnPassword(call, me, password, u"password"_s));
    if (refusal)
        co_return std::move(*refusal);
    struct Outcome
    {
        bool isRight = false;
        int attemptsLeft = 0;
    };
    const SecondFactors &factors = call.desk().accounts().secondFactors();
    auto job = [&factors, who = call.who, email = me.email,
                code = call.body["code"_L1].toString()](WriteTransaction &tx) -> Result<Outcome> {
        GUICHE_TRY(isRight, factors.disable(tx, who, code));
        if (isRight)
            return Outcome{.isRight = true};
        GUICHE_TRY(left, LoginGuard::failed(tx, email));
        return Outcome{.attemptsLeft = left};
    };
    GUICHE_CO_TRY(outcome, co_await write<Outcome>(call, std::move(job)));
    if (outcome.isRight)
        co_return jsonReply(toJson(SecondFactorState{.isRequired = isRequired(call)}));
    co_return attemptRefused(
        call,
        {.code = ErrorCode::Validation, .text = GUICHE_ERROR_TEXT("The code is wrong."), .field = u"code"_s},
        outcome.attemptsLeft);
}

Task<Result<Reply>> handleRemoveUserTotp(Call &call)
{
    const SecondFactors &factors = call.desk().accounts().secondFactors();
    auto job = [&factors, who = call.who, id = call.number()](WriteTransaction &tx) {
        return factors.removeFor(tx, who, id);
    };
    GUICHE_CO_CHECK(removed, co_await write(call, std::move(job)));
    co_return emptyReply();
}

} // namespace guiche
