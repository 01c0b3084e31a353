// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/accountcalls.h"
#include "ui/account/accountpane.h"
#include "ui/theme/theme.h"

namespace guiche {

class Banner;
class Button;
class NewPasswordField;
class TextField;
class TextLabel;

//! \brief Changes the own password: the present one, and the new one.
class PasswordPane final : public AccountPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordPane)

public:
    PasswordPane(Theme &theme, AccountCalls &calls, const QStringList &personal, QWidget *parent = nullptr);

    void start() override;
    void submit() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refuse(const Error &error);

    AccountCalls &m_calls;
    TextLabel *m_text;
    Banner *m_banner;
    TextField *m_current;
    NewPasswordField *m_fresh;
    Button *m_save;
};

} // namespace guiche
