// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>

#include "models/desk/desk.h"
#include "models/domain/mailbox.h"

namespace guiche {

struct ApiChannelOptions
{
    //! Callbacks to this computer: only where the desk itself listens on loopback alone.
    bool isLoopbackAllowed = false;
    int timeoutMs = 15'000; //!< for one attempt
    int atOnce = 16;        //!< attempts that run side by side
};

//! \brief Takes the answers of `api` conversations that have a callback URL to it.
//!
//! The desk's rules keep every delivery in the store in the same transaction as the message; this worker only
//! makes the attempts that are due and records how they ended, so it survives a crash at any point: an
//! attempt whose end was not recorded is made again under the same id. Lives on the `wire` thread.
class ApiChannelWorker final : public QObject
{
    Q_OBJECT

public:
    ApiChannelWorker(Desk &desk, const ApiChannelOptions &options, QObject *parent = nullptr);
    ~ApiChannelWorker() override;
    Q_DISABLE_COPY_MOVE(ApiChannelWorker)

    //! \brief On the worker's thread. Errors: Unavailable (no store connection).
    [[nodiscard]] Result<> start();
    //! \brief On the worker's thread: no new attempts, open ones are dropped (and made again at the next
    //! start).
    void stop();

private:
    void committed(const Store::Committed &events);
    void work();
    void attempt(const CallbackDelivery &delivery);
    void record(const QString &id, const CallbackAttempt &attempt);
    void recorded(const QString &id, const Result<> &outcome);
    void waitForNext();

    Desk &m_desk;
    ApiChannelOptions m_options;
    std::unique_ptr<ReadConnection> m_reader;
    QNetworkAccessManager *m_network = nullptr;
    QTimer m_timer;
    QSet<QString> m_running;
    std::shared_ptr<Mailbox> m_mailbox; // how other threads reach this object
    std::atomic<bool> m_isWoken = false;
    int m_subscription = 0;
};

} // namespace guiche
