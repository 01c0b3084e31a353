// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <functional>

#include "network/client/deskclient.h"
#include "network/client/teamcalls.h"
#include "ui/theme/theme.h"

namespace guiche {

class DialogFrame;
class MemberDialog;
class TeamModel;

//! \brief What one can do with the people of the page: asks where it must, calls the desk, says what became
//! of it. Main thread.
class TeamActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamActions)

public:
    TeamActions(DeskClient &client, TeamModel &model, Theme &theme, QWidget *page);

    //! \brief May change people at all.
    [[nodiscard]] bool mayChange() const;
    //! \brief May change that one: nobody above oneself.
    [[nodiscard]] bool mayChange(const User &user) const;
    [[nodiscard]] bool isSelf(const User &user) const;

    void invite();
    //! \brief Changes somebody, or shows them to whoever may not change.
    void open(const TeamMember &member);
    void handOutCode(const TeamMember &member);
    void unlock(const TeamMember &member);
    void signOutEverywhere(const TeamMember &member);
    void removeSecondFactor(const TeamMember &member);
    void deactivate(const TeamMember &member);
    void reactivate(const TeamMember &member);

Q_SIGNALS:
    //! \brief For the shell's toast; `undo` may be empty.
    void said(const QString &text, const QString &action, std::function<void()> undo);
    void invited(qint64 id);

private:
    struct Question
    {
        QString name; //!< the dialog's object name
        QString title;
        QString text;
        QString button;
    };
    void say(const QString &text);
    //! Asks, then runs `run`, which gets the dialog to close or to put an error in.
    void ask(const Question &question, std::function<void(const QPointer<DialogFrame> &)> run);
    void readInto(const QPointer<MemberDialog> &dialog, qint64 id);
    void readAgain(qint64 id);
    void showCode(const QString &name, const PasswordCode &code, bool isInvitation);
    static void setWaiting(DialogFrame &dialog, bool isWaiting);
    static void refuse(const QPointer<DialogFrame> &dialog, const Error &error);

    DeskClient &m_client;
    TeamCalls &m_calls;
    TeamModel &m_model;
    Theme &m_theme;
    QWidget *m_page;
};

} // namespace guiche
