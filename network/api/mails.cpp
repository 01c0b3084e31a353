// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/mails.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr TimeMs NoticeLifeMs = 24 * 3'600'000LL;

const char *resetText(bool hasLink)
{
    if (hasLink)
        return GUICHE_ERROR_TEXT(
            "Hello %1,\n\nsomebody, you we hope, asked for a new password for your "
            "account. Open this link within 30 minutes and choose one:\n\n%3\n\nOr choose “I "
            "forgot my password” in the sign-in window and enter this code:\n\n%2\n\nOnly "
            "one of the two is needed, and they are good for one use. If you did not ask "
            "for it, do nothing: your password stays as it is.\n");
    return GUICHE_ERROR_TEXT("Hello %1,\n\nsomebody, you we hope, asked for a new password for your "
                             "account. In the sign-in window choose “Forgot password” and "
                             "enter this code within 30 minutes:\n\n%2\n\nIt is good for one use. If you "
                             "did not ask for it, do nothing: your password stays as it is.\n");
}

MailDraft resetDraft(const ErrorTexts &texts, Language language, bool hasLink)
{
    return {.subject = texts.text(GUICHE_ERROR_TEXT("Your new password"), language),
            .text = texts.text(resetText(hasLink), language)};
}

} // namespace

Language languageNamed(const QString &name)
{
    if (name == "en"_L1)
        return Language::English;
    return name == "es"_L1 ? Language::Spanish : Language::Portuguese;
}

MailDrafts resetDrafts(const ErrorTexts &texts, const QString &publicUrl)
{
    MailDrafts drafts;
    for (const Language language : {Language::Portuguese, Language::English, Language::Spanish})
        drafts[std::size_t(language)] = resetDraft(texts, language, !publicUrl.isEmpty());
    return drafts;
}

Mail resetMail(const MailDrafts &drafts, const IssuedReset &reset, const QString &publicUrl)
{
    const MailDraft &draft = drafts[std::size_t(languageNamed(reset.language))];
    return {.to = reset.user.email,
            .subject = draft.subject,
            .text = draft.text.arg(reset.user.name, reset.token, resetLink(publicUrl, reset.token)),
            .organizationId = reset.user.organizationId,
            .notAfter = reset.expiresAt};
}

Mail passwordChangedMail(const ErrorTexts &texts, Language language, const User &user, TimeMs now)
{
    const QString text =
        texts.text(GUICHE_ERROR_TEXT("Hello %1,\n\nthe password of your account was changed, and your other "
                                     "sign-ins have ended. If that was not you, ask your administrator for "
                                     "help at once.\n"),
                   language);
    return {.to = user.email,
            .subject = texts.text(GUICHE_ERROR_TEXT("Your password was changed"), language),
            .text = text.arg(user.name),
            .organizationId = user.organizationId,
            .notAfter = now + NoticeLifeMs};
}

Mail testMail(const ErrorTexts &texts, Language language, const Principal &who, const QString &to)
{
    const QString text =
        texts.text(GUICHE_ERROR_TEXT(
                       "Hello,\n\nthis mail shows that the mail server in the settings works. %1 asked for "
                       "it. There is nothing to do.\n"),
                   language);
    return {.to = to,
            .subject = texts.text(GUICHE_ERROR_TEXT("Test of the mail server"), language),
            .text = text.arg(who.name),
            .organizationId = who.organizationId};
}

} // namespace guiche
