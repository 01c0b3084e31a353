// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>

#include "models/desk/desk.h"
#include "network/delivery/guardedpost.h"
#include "models/domain/mailbox.h"

namespace guiche {

//! \brief How attempts ended since the start. Thread-safe.
struct WebhookCounts
{
    std::atomic<qint64> delivered = 0;
    std::atomic<qint64> retried = 0;
    std::atomic<qint64> dead = 0;
};

struct WebhookWorkerOptions
{
    int timeoutMs = 15'000;                     //!< for one attempt
    int atOnce = 16;                            //!< sessions that are delivered to side by side
    std::shared_ptr<WebhookCounts> counts = {}; //!< may be null
};

//! \brief Takes the events of WhatsApp sessions to their webhooks.
//!
//! The desk's rules keep every delivery in the store in the transaction of what it tells of; this worker
//! follows the commits, makes the attempts whose turn it is (one at a time per session, several sessions side
//! by side) and has them recorded before and after. It keeps nothing that a crash could lose. Lives on the
//! `wire` thread.
class WebhookWorker final : public QObject
{
    Q_OBJECT

public:
    WebhookWorker(Desk &desk, const WebhookWorkerOptions &options, QObject *parent = nullptr);
    ~WebhookWorker() override;
    Q_DISABLE_COPY_MOVE(WebhookWorker)

    //! \brief On the worker's thread. Errors: Unavailable (no store connection).
    [[nodiscard]] Result<> start();
    //! \brief On the worker's thread: no new attempts, open ones are dropped (and made again at the next
    //! start).
    void stop();

private:
    using Begun = Result<std::optional<WebhookPost>>;

    void wake();
    void work();
    void begin(const WebhookHead &head);
    void begun(const WebhookHead &head, const Begun &post);
    void answered(const WebhookHead &head, const WebhookPost &post, const PostOutcome &outcome);
    void finished(const WebhookHead &head, const Result<WebhookOutcome> &outcome);
    //! \brief The session is free again; `pauseMs` 0: look for more at once.
    void release(const WebhookHead &head, int pauseMs);
    void waitFor(TimeMs next);
    void sweep();

    Desk &m_desk;
    WebhookWorkerOptions m_options;
    std::unique_ptr<ReadConnection> m_reader;
    //! One for each attempt that runs: a manager queues what goes to one host, and a host that hangs must not
    //! hold up others' posts to it.
    QList<QNetworkAccessManager *> m_idle;
    QHash<qint64, QNetworkAccessManager *> m_busy; // by session
    QTimer m_timer;
    QTimer m_sweepTimer;
    std::shared_ptr<Mailbox> m_mailbox; // how other threads reach this object
    std::atomic<bool> m_isWoken = false;
    int m_subscription = 0;
    int m_generation = 0; // tells the answers of an earlier start from those of this one
};

} // namespace guiche
