// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

#include "network/channels/whatsapp_web/backoff.h"

namespace guiche {

//! \brief A session as the WhatsApp Web channel sees it: what is open in the bridge, and what follows.
struct LinkedSession
{
    enum class State {
        Idle,    //!< nothing in the bridge
        Waiting, //!< for its next try
        Opening, //!< in the bridge, not connected (yet)
        Open,    //!< connected
        Closing, //!< on its way out of the bridge
    };

    qint64 key = 0;
    QString id = {};
    State state = State::Idle;
    QByteArray settings = {};        //!< proxy and groups with which it was opened
    bool hasCredentials = false;     //!< a device is linked
    bool isPairing = false;          //!< a pairing code was asked for
    bool isConnectedInStore = false; //!< the desk knows that it is connected
    bool isDownInStore = false;      //!< the desk was told that there is no bridge
    int openings = 0;                //!< how often it was opened: what belongs to an earlier time is dropped
    bool isOpenAsked = false;        //!< the bridge was told to open it
    bool isOpenTaken = false;        //!< and has answered that it does
    bool isStale = false;            //!< its row changed while reports were on their way
    int pendingReports = 0;
    int pendingWrites = 0;
    QElapsedTimer openSince = {};
    Backoff backoff;
    std::unique_ptr<QTimer> retry = {};
    //! What waits for the answer to `open`: the bridge knows the session only from then on.
    std::vector<std::function<void()>> afterOpen = {};
    //! Codes that were asked for while it was on its way out or waiting. Whoever drops one answers it.
    std::vector<std::shared_ptr<std::function<void()>>> pairings = {};

    [[nodiscard]] bool isInBridge() const { return state == State::Opening || state == State::Open; }
};

} // namespace guiche
