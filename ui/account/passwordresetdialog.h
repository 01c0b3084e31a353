// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/accountcalls.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class LinkButton;
class NewPasswordField;
class TextField;
class TextLabel;

//! \brief For whoever forgot the password: asks the desk for a mail with a code, then takes the code and a
//! new password. A code that an administrator handed out goes straight to the second step.
class PasswordResetDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordResetDialog)

public:
    PasswordResetDialog(Theme &theme, AccountCalls &calls, const QString &email, QWidget *parent);

Q_SIGNALS:
    //! \brief The new password is set: sign in with it.
    void passwordSet(const QString &email);

private:
    enum class Step { Ask, Redeem };
    void goTo(Step step, bool isMailed);
    void submit();
    void ask();
    void redeem();
    void refuse(const Error &error);

    AccountCalls &m_calls;
    Step m_step = Step::Ask;
    TextField *m_email;
    TextField *m_code;
    NewPasswordField *m_password;
    LinkButton *m_haveCode;
};

} // namespace guiche
