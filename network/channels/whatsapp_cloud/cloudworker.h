// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <atomic>
#include <memory>

#include "models/desk/desk.h"
#include "models/domain/mailbox.h"

namespace guiche {

class CloudConnections;
class CloudMediaFetcher;
class CloudSender;
class GraphClient;

struct CloudOptions
{
    //! Scheme, host and port of the Graph API.
    QUrl graphUrl = QUrl(QStringLiteral("https://graph.facebook.com"));
    QString tempDirectory = {};       //!< for files that are being fetched; exists
    int timeoutMs = 30'000;           //!< without a byte, for one request
    int atOnce = 64;                  //!< messages that are on their way side by side
    int templatesEveryMs = 3'600'000; //!< how often templates are fetched again: what is listed is no older
};

//! \brief What the parts of the Cloud channel share. Lives on the `wire` thread.
struct CloudContext
{
    Desk &desk;
    CloudOptions options = {};
    std::unique_ptr<ReadConnection> reader = {};
    GraphClient *graph = nullptr;
    std::shared_ptr<Mailbox> mailbox = {}; //!< runs functions on the channel's thread while it is there

    //! \brief Runs a job at the writer; `done` comes on the channel's thread, or never when it has stopped.
    template <class T, class Job, class Finished> void write(Job job, Finished done)
    {
        desk.store().writer().submit<T>(std::function<Result<T>(WriteTransaction &)>(std::move(job)),
                                        [mailbox = mailbox, done = std::move(done)](Result<T> result) {
                                            mailbox->post(
                                                [done, result = std::move(result)] { done(result); });
                                        });
    }
};

//! \brief The WhatsApp Cloud API: sends what waits in the outbox, fetches customers' files, checks the tokens
//! of sessions whose connection is wanted, keeps their templates up to date, and tells WhatsApp what was
//! read.
//!
//! It follows committed events and finds in the store what there is to do, so a crash at any point loses
//! nothing: what was given to WhatsApp without an answer becomes `unknown` at the next start. Lives on the
//! `wire` thread.
class CloudWorker final : public QObject
{
    Q_OBJECT

public:
    CloudWorker(Desk &desk, const CloudOptions &options, QObject *parent = nullptr);
    ~CloudWorker() override;
    Q_DISABLE_COPY_MOVE(CloudWorker)

    //! \brief On the worker's thread. Errors: Unavailable (no store connection).
    [[nodiscard]] Result<> start();
    //! \brief On the worker's thread: nothing new is begun, what is open is dropped.
    void stop();

private:
    void committed(const Store::Committed &events);
    void recovered();

    CloudContext m_context;
    std::unique_ptr<CloudSender> m_sender;
    std::unique_ptr<CloudConnections> m_connections;
    std::unique_ptr<CloudMediaFetcher> m_fetcher;
    std::atomic<bool> m_isOutboxWoken = false;
    std::atomic<bool> m_areSessionsWoken = false;
    std::atomic<bool> m_isMediaWoken = false;
    int m_subscription = 0;
};

} // namespace guiche
