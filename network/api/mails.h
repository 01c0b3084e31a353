// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "models/desk/mailer.h"
#include "models/desk/passwordresets.h"
#include "network/api/errors.h"

// The desk's mails to its people, in their language.
namespace guiche {

//! \brief Subject and text in one language, to be filled in later: by then the request may be over.
struct MailDraft
{
    QString subject = {};
    QString text = {}; //!< %1 the person's name, %2 what the mail is for, %3 where it leads
};

//! \brief Of a setting: `pt-BR`, `en`, `es`; Portuguese for anything else.
[[nodiscard]] Language languageNamed(const QString &name);

//! \brief In every language: whose it is turns out later.
using MailDrafts = std::array<MailDraft, 3>; //!< by Language

//! \param publicUrl what its link begins with; empty: the mail has none
[[nodiscard]] MailDrafts resetDrafts(const ErrorTexts &texts, const QString &publicUrl);
[[nodiscard]] Mail resetMail(const MailDrafts &drafts, const IssuedReset &reset, const QString &publicUrl);
//! \brief That the password is another one now: whoever did not do it must hear of it.
[[nodiscard]] Mail passwordChangedMail(const ErrorTexts &texts, Language language, const User &user,
                                       TimeMs now);

//! \brief That the mail server works.
[[nodiscard]] Mail testMail(const ErrorTexts &texts, Language language, const Principal &who,
                            const QString &to);

} // namespace guiche
