// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include "network/client/deskclient.h"

namespace guiche {

//! \brief The socket to `/ws/chat`: opened again and again while it is wanted, resumed where it broke off.
//! Main thread.
//!
//! Resume: the last seq is moved on only when all that was missed has come (the desk's `pong` to the ping
//! that follows `resume`), so a connection that breaks in the middle asks for the same again. Events may come
//! twice, never not at all.
class LiveSocket final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveSocket)

public:
    LiveSocket(const QUrl &baseUrl, const DeskClientTimings &timings, QObject *parent = nullptr);
    ~LiveSocket() override;

    //! \brief `lastSeq` -1: not known, so everything loaded before the connection stood is in doubt.
    void start(const QString &token, qint64 lastSeq, const QStringList &topics);
    void stop();
    void setToken(const QString &token) { m_token = token; }
    void reconnectNow();
    void probe(); //!< is it still alive? Asks at once and does not wait for the next ping
    void setOpenConversation(const QString &id);
    void sendFrame(const QJsonObject &frame); //!< dropped when not connected
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void opened();
    void closed(const QString &reason); //!< also for every attempt that fails
    void caughtUp(bool isComplete);     //!< what was missed has come; false: that is not certain
    void frameReceived(const QJsonObject &frame);
    //! \brief An attempt failed, or the desk ended the sign-in: perhaps it does not take the token any more.
    //! Whoever finds out calls `setToken` and `reconnectNow`; else the next attempt comes in its turn.
    void tokenInDoubt();

private:
    void open();
    void onConnected();
    void onClosed();
    void onText(const QString &text);
    void advance(const QJsonObject &frame);
    void ping();
    void scheduleNext();

    QUrl m_url;
    DeskClientTimings m_timings;
    QWebSocket m_socket;
    QString m_token;
    QStringList m_topics;
    QString m_conversation;
    QString m_tlsError;
    qint64 m_lastSeq = -1;   // all up to here has come
    qint64 m_newestSeq = -1; // has come, though perhaps not all before it
    int m_failures = 0;
    bool m_isWanted = false;
    bool m_isOpening = false;
    bool m_isOpen = false;
    bool m_isCaughtUp = false;
    bool m_isDoubtful = false; // it was not known where to resume
    bool m_isPongMissing = false;
    QTimer m_retryTimer;
    QTimer m_pingTimer;
    QTimer m_openTimer;
};

} // namespace guiche
