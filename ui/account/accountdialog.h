// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/widgets/dialogframe.h"

class QStackedWidget;

namespace guiche {

class AccountPane;
class SecondFactorPane;
class SegmentedTabs;

//! \brief Your account: password, second step, sign-ins.
class AccountDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDialog)

public:
    enum class Part { Password, SecondStep, SignIns };
    //! \brief `Enrolment`: the organization asks for a second step before it lets the person in; only that
    //! part is shown.
    enum class Purpose { Usual, Enrolment };

    AccountDialog(DeskClient &client, Theme &theme, const Clock &clock, Purpose purpose, QWidget *parent);

    void showPart(Part part);

Q_SIGNALS:
    //! \brief The second step is in force.
    void secondStepSet();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    [[nodiscard]] AccountPane *pane() const;
    void retranslate();

    DeskClient &m_client;
    Purpose m_purpose;
    SegmentedTabs *m_tabs;
    QStackedWidget *m_stack;
    SecondFactorPane *m_factor;
    Button *m_close;
};

} // namespace guiche
