// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/deskclient.h"
#include "ui/signin/entryframe.h"

namespace guiche {

class Banner;
class Button;
class CheckBox;
class PasswordStrengthBar;
class StepBar;
class TextField;

//! \brief Founds an organization in three steps: its name, its administrator, ready.
class FirstRunPage final : public EntryFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstRunPage)

public:
    enum class Step { Organization, Administrator, Ready };

    //! \brief `canLeave`: the desk has organizations already, so the first step leads back to the sign-in.
    FirstRunPage(DeskClient &client, Theme &theme, Languages &languages, bool canLeave,
                 QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    void focusFirstField();

Q_SIGNALS:
    //! \brief After the last step. The client is signed in.
    void finished(const guiche::User &user, bool isKept);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void goTo(Step step);
    void next();
    void back();
    [[nodiscard]] bool validateOrganization();
    [[nodiscard]] bool validateAdministrator();
    void submit();
    void onRefused(const Error &error);
    void setBusy(bool isBusy);
    [[nodiscard]] QStringList personalWords() const;

    DeskClient &m_client;
    bool m_canLeave;
    Step m_step = Step::Organization;
    User m_user;
    StepBar *m_steps;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    Banner *m_banner;
    TextField *m_organization;
    TextField *m_name;
    TextField *m_email;
    TextField *m_password;
    PasswordStrengthBar *m_strength;
    CheckBox *m_keep;
    Button *m_back;
    Button *m_next;
};

} // namespace guiche
