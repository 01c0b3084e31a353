// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "network/client/accountcalls.h"
#include "network/client/apikeycalls.h"
#include "network/client/auditcalls.h"
#include "network/client/consolecalls.h"
#include "network/client/contactcalls.h"
#include "network/client/decodedcall.h"
#include "network/client/deskclient.h"
#include "network/client/filetransfers.h"
#include "network/client/livesocket.h"
#include "network/client/restclient.h"
#include "network/client/secretcalls.h"
#include "network/client/sessioncalls.h"
#include "network/client/settingscalls.h"
#include "network/client/teamcalls.h"
#include "network/client/webhookcalls.h"

namespace guiche {

//! \brief `deskclient.cpp` signs in and keeps the connection; `deskcalls.cpp` and `desktransfers.cpp` make
//! the calls.
struct DeskClient::Private
{
    Private(DeskClient &client, const QUrl &url, const DeskClientTimings &timings);

    //! \brief One call whose answer `decode` turns into the value.
    template <class T, class Decode>
    void request(const ApiCall &call, QObject *context, Done<T> done, Decode decode)
    {
        guiche::request(rest, call, context, std::move(done), decode);
    }
    void request(const ApiCall &call, QObject *context, Done<> done)
    {
        guiche::request(rest, call, context, std::move(done));
    }

    void enter(const ApiCall &call, QObject *context, Done<User> done);
    void signedIn(const ApiAnswer &answer, QObject *context, Done<User> done);
    void goLive(const User &signedInUser, QObject *context, Done<User> done);
    void leave(); //!< without a word to anybody
    void end();   //!< the desk no longer accepts the sign-in
    void setState(State next);
    void checkToken();
    void readCanned(const QString &cursor, const QList<CannedResponse> &before, QObject *context,
                    Done<QList<CannedResponse>> done);
    void onFrame(const QJsonObject &frame);

    DeskClient &q;
    RestClient rest;
    LiveSocket socket;
    EventFeed feed;
    SessionCalls sessionCalls;
    WebhookCalls webhookCalls;
    SecretCalls secretCalls;
    ApiKeyCalls apiKeyCalls;
    ConsoleCalls consoleCalls;
    SettingsCalls settingsCalls;
    AuditCalls auditCalls;
    TeamCalls teamCalls;
    AccountCalls accountCalls;
    User user;
    State state = State::SignedOut;
    QString offlineReason;
    bool isCheckingToken = false;
    int attemptsLeft = -1;
    bool isCodeNeeded = false;
    bool isSecondStepNeeded = false;
    QByteArray takeNextKey; // of the request that has no answer yet
    int session = 0;        // of the sign-in: answers that belong to an earlier one are ignored
    QTimer totalsTimer;
    FileTransfers files;
    ContactCalls contactCalls;
};

} // namespace guiche
