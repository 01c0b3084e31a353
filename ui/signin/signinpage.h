// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/deskclient.h"
#include "ui/shell/uisettings.h"
#include "ui/signin/entryframe.h"

namespace guiche {

class Banner;
class Button;
class CheckBox;
class LinkButton;
class TextField;

//! \brief E-mail and password. Says in plain words what went wrong, also when the desk cannot be reached;
//! then it looks for the desk again by itself.
class SignInPage final : public EntryFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInPage)

public:
    SignInPage(DeskClient &client, Theme &theme, Languages &languages, const UiSettings::LastSignIn &last,
               QWidget *parent = nullptr);

    //! \brief Shows a message above the fields: a session that ended, a desk out of reach.
    void showMessage(const QString &text);
    //! \brief Waits for a kept sign-in: the button works, the fields do not.
    void setResuming(bool isResuming);
    void focusFirstField();
    //! \brief The client speaks to another desk than the program's own: the server dialog offers the way
    //! back.
    void setCanReturn(bool canReturn) { m_canReturn = canReturn; }

Q_SIGNALS:
    void signedIn(const guiche::User &user, bool isKept);
    void createOrganizationRequested();
    //! \brief The person wants another desk; an empty URL: the program's own.
    void serverChangeRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    [[nodiscard]] bool validate();
    void submit();
    void onRefused(const Error &error);
    void showCode(bool isShown);
    void setBusy(bool isBusy);
    void askForServer();
    void resetPassword();

    DeskClient &m_client;
    QString m_organization;
    bool m_canReturn = false;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    Banner *m_banner;
    TextField *m_email;
    TextField *m_password;
    QWidget *m_codeRow; // hidden until the desk asks for it
    TextField *m_code;
    CheckBox *m_keep;
    LinkButton *m_forgot;
    Button *m_submit;
    TextLabel *m_newServer;
    LinkButton *m_create;
    LinkButton *m_server;
};

} // namespace guiche
