// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "models/desk/audit.h"
#include "models/desk/mailsettings.h"
#include "models/desk/passwordresets.h"
#include "models/desk/signins.h"
#include "models/domain/json.h"
#include "network/api/handlers.h"
#include "network/api/loginreplies.h"
#include "network/api/mails.h"
#include "network/api/passwords.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

Reply notice(const Call &call, const char *text)
{
    return jsonReply({{u"message"_s, call.services.texts.text(text, call.language)}});
}

//! As the person's organization writes.
Language languageOf(const Call &call, const User &user)
{
    const Result<QJsonObject> settings = Settings::effective(call.db(), user.organizationId);
    return settings ? languageNamed((*settings)["languages"_L1]["default"_L1].toString())
                    : Language::Portuguese;
}

void tellOfNewPassword(const Call &call, const User &user)
{
    if (const std::shared_ptr<Mailer> mailer = call.desk().mailer())
        mailer->send(passwordChangedMail(call.services.texts, languageOf(call, user), user,
                                         call.desk().clock().now()));
}

QJsonObject toJson(const ListedSignIn &signIn)
{
    const SignInListRepository::Row &row = signIn.row;
    return {{u"id"_s, row.id},
            {u"client"_s, row.isDesktop ? u"desktop"_s : u"api"_s},
            {u"created_at"_s, toIso8601(row.createdAt)},
            {u"last_used_at"_s, toIso8601(std::max(row.lastUsedAt, row.createdAt))},
            {u"remote_address"_s, row.remoteAddress.isEmpty() ? QJsonValue() : row.remoteAddress},
            {u"user_agent"_s, row.userAgent.isEmpty() ? QJsonValue() : row.userAgent},
            {u"current"_s, signIn.isCurrent}};
}

//! Not within the coroutine: GCC 12 destroys the elements of a list in a co_return twice.
std::unexpected<Error> notTaken(const QString &problem)
{
    return fail(ErrorCode::Upstream, GUICHE_ERROR_TEXT("The mail server did not take the mail: %1."),
                {problem});
}

} // namespace

Task<Result<Reply>> handleForgotPassword(Call &call)
{
    const QString email = call.body["email"_L1].toString();
    const QString publicUrl = call.desk().publicUrl();
    // Nothing of what follows is waited for: neither the answer nor its time tells whether somebody has the
    // address. The work may outlast the request, so it takes along what it needs.
    call.services.desk.store().writer().submit<std::optional<IssuedReset>>(
        [email](WriteTransaction &tx) { return PasswordResets::request(tx, email); },
        [mailer = call.desk().mailer(), drafts = resetDrafts(call.services.texts, publicUrl),
         publicUrl](const Result<std::optional<IssuedReset>> &made) {
            if (made && *made && mailer)
                mailer->send(resetMail(drafts, **made, publicUrl));
        });
    co_return notice(call,
                     GUICHE_ERROR_TEXT("If somebody has this address, a mail with a code is on its way."));
}

Task<Result<Reply>> handleResetPassword(Call &call)
{
    const QString token = call.body["token"_L1].toString().trimmed();
    const QString password = call.body["new_password"_L1].toString();
    GUICHE_CO_CHECK(checked, PasswordResets::check(call.db(), token, password, call.desk().clock().now()));
    GUICHE_CO_TRY(hash, co_await hashPassword(call, password));
    auto job = [token, hash](WriteTransaction &tx) { return PasswordResets::redeem(tx, token, hash); };
    GUICHE_CO_TRY(user, co_await write<User>(call, std::move(job)));
    tellOfNewPassword(call, user);
    co_return notice(call, GUICHE_ERROR_TEXT("The new password is set. Sign in with it."));
}

Task<Result<Reply>> handleCheckPasswordReset(Call &call)
{
    const QString token = call.body["token"_L1].toString().trimmed();
    GUICHE_CO_TRY(expiresAt, PasswordResets::expiryOf(call.db(), token, call.desk().clock().now()));
    co_return jsonReply({{u"expires_at"_s, toIso8601(expiresAt)}});
}

Task<Result<Reply>> handleChangePassword(Call &call)
{
    const QString password = call.body["new_password"_L1].toString();
    GUICHE_CO_TRY(me, call.desk().accounts().me(call.db(), call.who));
    GUICHE_CO_CHECK(checked, Users::checkPassword(password, u"new_password"_s));
    const QString current = call.body["current_password"_L1].toString();
    GUICHE_CO_TRY(refusal, co_await checkOwnPassword(call, me, current, u"current_password"_s));
    if (refusal)
        co_return std::move(*refusal);
    GUICHE_CO_TRY(hash, co_await hashPassword(call, password));
    auto job = [who = call.who, hash](WriteTransaction &tx) { return PasswordResets::change(tx, who, hash); };
    GUICHE_CO_TRY(user, co_await write<User>(call, std::move(job)));
    tellOfNewPassword(call, user);
    co_return notice(call, GUICHE_ERROR_TEXT("Your password is changed. Your other sign-ins have ended."));
}

Task<Result<Reply>> handleConfirmPassword(Call &call)
{
    GUICHE_CO_TRY(me, call.desk().accounts().me(call.db(), call.who));
    const QString password = call.body["password"_L1].toString();
    GUICHE_CO_TRY(refusal, co_await checkOwnPassword(call, me, password, u"password"_s));
    if (refusal)
        co_return std::move(*refusal);
    co_return emptyReply();
}

Task<Result<Reply>> handleIssuePasswordReset(Call &call)
{
    auto job = [who = call.who, id = call.number()](WriteTransaction &tx) {
        return PasswordResets::issueFor(tx, who, id);
    };
    GUICHE_CO_TRY(made, co_await write<IssuedReset>(call, std::move(job)));
    const QString link = resetLink(call.desk().publicUrl(), made.token);
    co_return jsonReply({{u"token"_s, made.token},
                         {u"link"_s, link.isEmpty() ? QJsonValue() : QJsonValue(link)},
                         {u"expires_at"_s, toIso8601(made.expiresAt)}},
                        201);
}

Task<Result<Reply>> handleGetMailSettings(Call &call)
{
    GUICHE_CO_TRY(settings, mailSettingsFor(call.db(), call.desk().sealer(), call.who));
    co_return jsonReply(settings.shown());
}

Task<Result<Reply>> handleUpdateMailSettings(Call &call)
{
    auto job = [&sealer = call.desk().sealer(), who = call.who, patch = call.body](WriteTransaction &tx) {
        return changeMailSettings(tx, sealer, who, patch);
    };
    GUICHE_CO_TRY(settings, co_await write<MailSettings>(call, std::move(job)));
    co_return jsonReply(settings.shown());
}

Task<Result<Reply>> handleTestMail(Call &call)
{
    const QString to = call.body["to"_L1].toString().trimmed();
    if (!Users::checkEmail(to))
        co_return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is not an e-mail address."), {},
                       u"to"_s);
    const std::shared_ptr<Mailer> mailer = call.desk().mailer();
    if (!mailer)
        co_return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("This desk sends no mail."));
    const Mail mail = testMail(call.services.texts, call.language, call.who, to);
    auto note = [who = call.who, to](WriteTransaction &tx) {
        return Audit::record(tx, {.who = who,
                                  .action = u"settings.mail_tested"_s,
                                  .subjectType = u"settings"_s,
                                  .subjectId = u"smtp"_s,
                                  .after = {{u"to"_s, to}}});
    };
    GUICHE_CO_CHECK(noted, co_await write(call, std::move(note)));
    std::function<void(std::function<void(QString)>)> start =
        [mailer, mail](std::function<void(QString)> done) { mailer->trySend(mail, std::move(done)); };
    const QString problem = co_await awaitCallback<QString>(std::move(start));
    if (!problem.isEmpty())
        co_return notTaken(problem);
    co_return notice(call, GUICHE_ERROR_TEXT("The mail server took the mail."));
}

Task<Result<Reply>> handleListSignIns(Call &call)
{
    GUICHE_CO_TRY(all, SignIns::list(call.db(), call.who, call.desk().clock().now()));
    QJsonArray list;
    for (const ListedSignIn &signIn : all)
        list.append(toJson(signIn));
    co_return jsonReply({{u"sign_ins"_s, list}, {u"next_cursor"_s, QJsonValue::Null}});
}

Task<Result<Reply>> handleEndSignIn(Call &call)
{
    auto job = [who = call.who, id = call.id()](WriteTransaction &tx) { return SignIns::end(tx, who, id); };
    GUICHE_CO_CHECK(ended, co_await write(call, std::move(job)));
    co_return emptyReply();
}

Task<Result<Reply>> handleLogoutAll(Call &call)
{
    auto job = [who = call.who](WriteTransaction &tx) { return SignIns::endAll(tx, who); };
    GUICHE_CO_CHECK(ended, co_await write(call, std::move(job)));
    if (call.request.listener == "pytake" || call.request.headers.hasToken("Prefer", "return=minimal"))
        co_return emptyReply();
    co_return notice(call, GUICHE_ERROR_TEXT("You are signed out everywhere."));
}

} // namespace guiche
