// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

#include "models/desk/sessionreports.h"
#include "network/channels/whatsapp_web/bridgeroom.h"
#include "network/channels/whatsapp_web/linkedsession.h"

namespace guiche {

struct LinkedSessionOptions
{
    QString mediaFolder = {}; //!< where the bridge puts files that it fetches
    Backoff::Limits retry = {};
    Backoff::Random random = {};
    std::chrono::milliseconds steady{10'000};   //!< a connection that held this long starts the pauses anew
    std::chrono::milliseconds pairWait{15'000}; //!< how long a pairing waits for the session to be opened
};

//! \brief The life of the sessions: opens and closes them in the bridge as their rows want it, tells the rows
//! what became of it, and tries again what was lost (WHATSAPP.md's table of close codes, as the bridge's
//! `action` and `cause`).
class LinkedSessions final : public QObject
{
    Q_OBJECT

public:
    LinkedSessions(BridgeRoom room, LinkedSessionOptions options, QObject *parent = nullptr);

    //! \brief Makes what is open follow the session's row.
    void follow(const QString &sessionId);
    //! \brief Every session that is wanted: at the start, and when the bridge is there (again).
    void followAll();
    void bridgeEnded(const QString &reason);
    //! \brief There is no bridge and why, or there is one again.
    void bridgeProblem(const QString &problem);

    // Lines of the bridge.
    void state(LinkedSession &session, const QJsonObject &line);
    void qr(LinkedSession &session, const QJsonObject &line);
    void closed(LinkedSession &session, const QJsonObject &line);

    void pair(const QString &sessionId, const QString &phoneDigits,
              std::function<void(Result<PairingCode>)> done);

    //! \brief nullptr: not in the bridge, and never was, or the session was deleted.
    [[nodiscard]] std::shared_ptr<LinkedSession> find(const QString &sessionId) const;
    [[nodiscard]] std::shared_ptr<LinkedSession> findByKey(qint64 sessionKey) const;
    [[nodiscard]] bool isOpen(const QString &sessionId) const;

Q_SIGNALS:
    void opened(const QString &sessionId, qint64 sessionKey);

private:
    using Ptr = std::shared_ptr<LinkedSession>;

    Ptr known(const Session &row);
    void pairLater(const Ptr &session, std::function<void()> pairing);
    void open(const Ptr &session, const Session &row);
    [[nodiscard]] Result<QJsonObject> openFields(const Ptr &session, const Session &row) const;
    void askToOpen(const Ptr &session, const QJsonObject &fields);
    void opening(const Ptr &session, const BridgeAnswer &answer);
    //! \brief `forget`: WhatsApp is to forget the device.
    void end(const Ptr &session, bool forget);
    void endedHere(const Ptr &session);
    void retryLater(const Ptr &session, const SessionReport &report);
    void report(LinkedSession &session, const SessionReport &report, std::function<void()> then = {});
    void reported(const Ptr &session, const Result<Session> &outcome, const std::function<void()> &then);

    BridgeRoom m_room;
    LinkedSessionOptions m_options;
    QHash<QString, Ptr> m_sessions;
};

} // namespace guiche
