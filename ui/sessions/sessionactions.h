// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

#include "network/client/deskclient.h"
#include "network/client/sessioncalls.h"
#include "ui/theme/theme.h"

namespace guiche {

class DialogFrame;
class SessionListModel;

//! \brief What a person does to sessions: asks where it must be asked, calls the desk, tells how it went.
//! Main thread.
class SessionActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionActions)

public:
    //! \brief Dialogs open over `page`.
    SessionActions(DeskClient &client, SessionListModel &model, Theme &theme, QWidget *page);

    void create();
    void rename(const Session &session);
    void connectSession(const Session &session);
    void disconnectSession(const Session &session); //!< at once, with undo
    void restart(const Session &session);
    void logout(const Session &session); //!< asks
    void remove(const Session &session); //!< asks for the name
    void editWebhook(const Session &session);
    void rotateSecret(const Session &session);
    void editProxy(const DeskSession &session);
    void setAutoConnect(const Session &session, bool isOn);
    void setTakesGroups(const Session &session, bool areTaken);
    //! \brief Saves and connects; `refused` gets the desk's reason.
    void testCloud(const Session &session, const CloudAccess &access,
                   std::function<void(const QString &)> refused);

Q_SIGNALS:
    void created(const QString &id);
    void said(const QString &text, const QString &action, std::function<void()> undo);

private:
    void say(const QString &text);
    //! The dialog waits for the desk: what it refuses is shown there.
    static void setWaiting(DialogFrame &dialog, bool isWaiting);
    static void refuse(const QPointer<DialogFrame> &dialog, const Error &error);
    void readAgain(const QString &id);
    //! One box of the settings: what the desk refuses, it shows as it was.
    void changeSwitch(const QString &sessionId, const SessionDraft &draft);
    [[nodiscard]] std::function<void(Result<>)> report(const QString &id, const QString &success);
    void showSecret(const QString &secret, bool hasOld);

    DeskClient &m_client;
    SessionCalls &m_calls;
    SessionListModel &m_model;
    Theme &m_theme;
    QWidget *m_page;
};

} // namespace guiche
