// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "models/desk/mailer.h"
#include "models/desk/sealer.h"
#include "models/store/store.h"
#include "network/mail/smtpsend.h"

namespace guiche {

struct SmtpMailerOptions
{
    QUrl url = {};       //!< `GUICHE_SMTP_URL`; empty: the settings say which server
    QString caFile = {}; //!< certificates to trust instead of the system's, for tests
    //! Between the attempts for one mail; the last one is repeated.
    std::vector<std::chrono::milliseconds> waits = {std::chrono::seconds(5), std::chrono::seconds(30),
                                                    std::chrono::minutes(2), std::chrono::minutes(5)};
};

//! \brief Sends mail by SMTP on a thread of its own (`mail`). A mail that a server cannot take now is tried
//! again until it would be of no use. What waits is kept in memory alone: it carries codes that must not
//! reach the disk, and that can be asked for again.
class SmtpMailer final : public Mailer
{
public:
    //! \brief `store` and `clock` must outlive `stop()`; `sealer` is copied.
    SmtpMailer(const Store &store, const Clock &clock, const Sealer &sealer, SmtpMailerOptions options);
    ~SmtpMailer() override;
    SmtpMailer(const SmtpMailer &) = delete;
    SmtpMailer &operator=(const SmtpMailer &) = delete;

    void send(const Mail &mail) override;
    void trySend(const Mail &mail, std::function<void(QString problem)> done) override;
    //! \brief Ends the thread; what waits is dropped, and so is what comes later.
    void stop();

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Waiting
    {
        Mail mail = {};
        std::size_t attempts = 0;
        Time due = {};
        std::function<void(QString)> done = {}; //!< of a mail that is tried once
    };

    void work(const std::stop_token &stop);
    void add(Waiting waiting);
    [[nodiscard]] SmtpOutcome attempt(ReadConnection &db, const Mail &mail,
                                      const std::stop_token &stop) const;

    const Store &m_store;
    const Clock &m_clock;
    Sealer m_sealer;
    SmtpMailerOptions m_options;
    std::mutex m_mutex; // guards m_waiting and m_isStopped
    std::condition_variable_any m_wakeUp;
    std::deque<Waiting> m_waiting;
    bool m_isStopped = false;
    std::jthread m_thread;
};

} // namespace guiche
