// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "models/domain/error.h"
#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief What a write job works with: the write connection within its own savepoint, and the list of events
//! that become the log rows of the same commit. Lives on the writer thread for the length of one job.
class WriteTransaction final
{
public:
    //! \brief `lastSeq`: seq of the newest event so far; grows with every recorded one.
    WriteTransaction(WriteConnection &connection, TimeMs now, qint64 &lastSeq);
    Q_DISABLE_COPY_MOVE(WriteTransaction)

    [[nodiscard]] WriteConnection &db() { return m_connection; }
    //! \brief One time for everything that the job writes.
    [[nodiscard]] TimeMs now() const { return m_now; }
    //! \brief Adds the event to the log; `seq` and `timestamp` are filled in. Returns the seq.
    Result<qint64> record(Event event);
    //! \brief Whoever subscribed to commits hears of this one even if it records no event: there is work for
    //! a worker.
    void announce() { m_isAnnounced = true; }

    // For the writer.
    [[nodiscard]] std::vector<Event> takeEvents() { return std::move(m_events); }
    [[nodiscard]] bool isAnnounced() const { return m_isAnnounced; }

private:
    WriteConnection &m_connection;
    TimeMs m_now;
    qint64 &m_lastSeq;
    std::vector<Event> m_events;
    bool m_isAnnounced = false;
};

//! \brief The one writer: takes all queued jobs, runs each in a savepoint, commits them in one transaction,
//! then publishes their events and answers them (in that order, on the writer thread).
class Writer
{
public:
    virtual ~Writer() = default;

    //! \brief Queues a job; thread-safe, never blocks on the disk. A job that returns an error is rolled back
    //! alone. `done` is called once, on the writer thread, after the commit (or with Unavailable when the
    //! writer has stopped, StorageFull/Internal when the commit failed); it may only hand the value on to its
    //! own thread.
    template <class T>
    void submit(std::function<Result<T>(WriteTransaction &)> job, std::function<void(Result<T>)> done)
    {
        struct Slot
        {
            std::optional<T> value;
        };
        auto slot = std::make_shared<Slot>();
        enqueue(
            [job = std::move(job), slot](WriteTransaction &tx) -> Result<> {
                Result<T> result = job(tx);
                if (!result)
                    return std::unexpected(std::move(result.error()));
                slot->value.emplace(std::move(*result));
                return {};
            },
            [done = std::move(done), slot](Result<> outcome) {
                if (outcome)
                    done(std::move(*slot->value));
                else
                    done(std::unexpected(std::move(outcome.error())));
            });
    }
    void submit(std::function<Result<>(WriteTransaction &)> job, std::function<void(Result<>)> done)
    {
        enqueue(std::move(job), std::move(done));
    }

protected:
    virtual void enqueue(std::function<Result<>(WriteTransaction &)> job,
                         std::function<void(Result<>)> done) = 0;
};

} // namespace guiche
