// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>

#include "models/desk/signature.h"
#include "network/delivery/guardedtarget.h"

namespace guiche {

struct PostTask
{
    QString url = {};
    QByteArray body = {};
    bool isGet = false; //!< a GET, without the body
    HttpFields fields = {};
    AddressRule addresses = {};
    int timeoutMs = 15'000; //!< for everything, the look-up of the name included
};

struct PostOutcome
{
    int status = 0; //!< 0: no answer
    HttpFields fields = {};
    QByteArray body = {}; //!< as much as was read
    QString error = {};   //!< for people, when there was no answer
    qint64 durationMs = 0;
};

//! \brief One POST (or GET) to an address that somebody outside has chosen: looks the host up, refuses
//! addresses that may not be called, connects to the very address that was checked (so a second look-up
//! cannot lead elsewhere), follows no redirect, keeps no cookies, reads a bounded answer, and ends in time
//! whatever the other side does. Every post has a connection of its own: what one receiver sends too much
//! reaches no other post. User name and password in the URL become Basic credentials. Lives on a thread with
//! an event loop; deletes itself after `done`.
class GuardedPost final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxAnswerBytes = 64 * 1024; //!< what comes after it is not waited for
    using Done = std::function<void(const PostOutcome &)>;

    GuardedPost(QNetworkAccessManager &network, PostTask task, QObject *parent);

    //! \brief `done` comes once, later, on this thread; not at all when the object is deleted before.
    void start(Done done);

private:
    void found(const GuardedTarget &target);
    void post(const GuardedTarget &target);
    void read();
    void answered();
    void finish(PostOutcome outcome);

    QNetworkAccessManager &m_network;
    PostTask m_task;
    Done m_done;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_received;
    bool m_isLate = false;
};

} // namespace guiche
