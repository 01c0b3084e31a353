// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief The writer thread of SQLite, with group commit.
class SqliteWriter final : public Writer
{
public:
    //! Called on the writer thread after a commit, before its jobs are answered.
    using Publish = std::function<void(std::vector<Event> events, qint64 lastSeq)>;

    SqliteWriter(QString file, const Clock &clock, Publish publish);
    //! \brief Finishes what is queued, then stops.
    ~SqliteWriter() override;
    Q_DISABLE_COPY_MOVE(SqliteWriter)

    //! \brief Starts the thread and waits until its connection is open; returns seq of the newest event.
    [[nodiscard]] Result<qint64> start();
    //! \brief See Store::setClosing.
    void setClosing(std::function<Result<>(WriteConnection &)> closing);

protected:
    void enqueue(std::function<Result<>(WriteTransaction &)> job,
                 std::function<void(Result<>)> done) override;

private:
    struct Job
    {
        std::function<Result<>(WriteTransaction &)> run;
        std::function<void(Result<>)> done;
        Result<> outcome = {};
        bool isAnnounced = false;
    };
    using Group = std::vector<Job>;
    using SteadyTime = std::chrono::steady_clock::time_point;

    void loop(WriteConnection &db);
    [[nodiscard]] Group takeGroup();
    void commitGroup(WriteConnection &db, Group &group);
    //! \brief Runs one job in its savepoint. An error here means that the whole transaction is lost.
    [[nodiscard]] Result<> runJob(WriteConnection &db, Job &job, std::vector<Event> &events);
    [[nodiscard]] Result<> runGroup(WriteConnection &db, Group &group, std::vector<Event> &events);
    void doSpareWork(WriteConnection &db);
    [[nodiscard]] bool isSpareWorkDue(SteadyTime now) const;

    QString m_file;
    const Clock &m_clock;
    Publish m_publish;
    qint64 m_lastSeq = 0; // writer thread only

    // Spare-time work; writer thread only.
    bool m_hasUnindexed = true;
    SteadyTime m_nextIndexing = {};
    SteadyTime m_nextSweep = {};

    std::mutex m_closingMutex; // guards m_closing; held while it runs
    std::function<Result<>(WriteConnection &)> m_closing;

    std::mutex m_mutex; // guards m_queue and m_isStopping
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace guiche
