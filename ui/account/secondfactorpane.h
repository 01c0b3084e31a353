// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/accountcalls.h"
#include "ui/account/accountpane.h"
#include "ui/theme/theme.h"

class QStackedWidget;

namespace guiche {

class Banner;
class Button;
class EmptyState;
class Pill;
class QrTile;
class RecoveryCodes;
class TextField;
class TextLabel;

//! \brief The second step at sign-in: sets it up with a QR code and a first code, shows the recovery codes
//! once, and switches it off again.
class SecondFactorPane final : public AccountPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecondFactorPane)

public:
    //! \param email whose account it is
    SecondFactorPane(Theme &theme, AccountCalls &calls, const QString &email, QWidget *parent = nullptr);

    void start() override;
    void submit() override;
    //! \brief The recovery codes are on screen and nobody has said that they are kept.
    [[nodiscard]] bool hasUnkeptCodes() const;

Q_SIGNALS:
    //! \brief The second step is in force, and its recovery codes are kept.
    void completed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { Loading, Failed, Off, Enrol, Codes, On };
    [[nodiscard]] QWidget *buildOff();
    [[nodiscard]] QWidget *buildEnrol();
    [[nodiscard]] QWidget *buildCodes();
    [[nodiscard]] QWidget *buildOn();
    [[nodiscard]] QWidget *column(const QList<QWidget *> &parts, Button *button) const;
    void connectParts();
    void retranslate();
    void goTo(View view);
    void read();
    void enrol();
    void confirm();
    void disable();
    void showState(const OwnSecondFactor &state);
    void refuse(const Error &error);
    void say(const QString &text);

    Theme &m_theme;
    AccountCalls &m_calls;
    QString m_email;
    OwnSecondFactor m_state;
    SecondFactorSetup m_setup;
    int m_reading = 0; //!< an older answer is too late
    Banner *m_banner;
    QStackedWidget *m_views;
    EmptyState *m_failed;
    TextLabel *m_offText;
    Button *m_setUp;
    QrTile *m_qr;
    TextLabel *m_scanText;
    TextLabel *m_secretText;
    TextField *m_secret;
    TextField *m_code;
    Button *m_confirm;
    TextLabel *m_codesText;
    RecoveryCodes *m_recovery;
    Button *m_kept;
    Pill *m_onPill;
    TextLabel *m_onText;
    TextField *m_offPassword;
    TextField *m_offCode;
    Button *m_switchOff;
};

} // namespace guiche
