// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitewriter.h"

#include <pthread.h>

#include <algorithm>
#include <exception>
#include <future>

#include "models/domain/log.h"
#include "models/store/eventlog.h"
#include "models/store/searchindex.h"
#include "models/store/secretrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

using namespace std::chrono_literals;

constexpr size_t MaxGroup = 512;
constexpr int IndexSlice = 500;
constexpr int SweepSlice = 2000;
//! Between a commit and the indexing of what it brought, so that a burst is indexed at once; and between two
//! slices while the desk is busy.
constexpr auto IndexingPause = 200ms;
constexpr auto SweepPause = 10min;

Error stopped()
{
    return {ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The desk is stopping. Try again in a moment.")};
}

Error internalError()
{
    return {ErrorCode::Internal, GUICHE_ERROR_TEXT("Something went wrong inside. It was logged.")};
}

//! The job's own outcome; an exception of a library becomes an error here and does not reach the thread.
Result<> guarded(const std::function<Result<>(WriteTransaction &)> &run, WriteTransaction &tx)
{
    try {
        return run(tx);
    } catch (const std::exception &exception) {
        qCWarning(lcStore) << "a write job threw:" << exception.what();
        return std::unexpected(internalError());
    }
}

} // namespace

SqliteWriter::SqliteWriter(QString file, const Clock &clock, Publish publish)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_publish(std::move(publish))
{
}

SqliteWriter::~SqliteWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<qint64> SqliteWriter::start()
{
    std::promise<Result<qint64>> opened;
    auto future = opened.get_future();
    m_thread = std::thread([this, &opened] {
        pthread_setname_np(pthread_self(), "writer");
        auto db = WriteConnection::openForWriting(m_file);
        if (!db) {
            opened.set_value(std::unexpected(db.error()));
            return;
        }
        const auto lastSeq = EventLog::lastSeq(**db);
        m_lastSeq = lastSeq.value_or(0);
        const bool isReady = lastSeq.has_value();
        opened.set_value(lastSeq);
        if (isReady)
            loop(**db);
    });
    return future.get();
}

void SqliteWriter::setClosing(std::function<Result<>(WriteConnection &)> closing)
{
    const std::lock_guard lock(m_closingMutex);
    m_closing = std::move(closing);
}

void SqliteWriter::enqueue(std::function<Result<>(WriteTransaction &)> job,
                           std::function<void(Result<>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isStopping) {
            m_queue.push_back({std::move(job), std::move(done)});
            done = nullptr;
        }
    }
    if (done)
        done(std::unexpected(stopped()));
    else
        m_wake.notify_one();
}

SqliteWriter::Group SqliteWriter::takeGroup()
{
    std::unique_lock lock(m_mutex);
    const auto wakeAt = m_hasUnindexed ? std::min(m_nextIndexing, m_nextSweep) : m_nextSweep;
    m_wake.wait_until(lock, wakeAt, [this] { return m_isStopping || !m_queue.empty(); });
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_queue.size(), MaxGroup));
    Group group(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(m_queue.begin() + count));
    m_queue.erase(m_queue.begin(), m_queue.begin() + count);
    return group;
}

void SqliteWriter::loop(WriteConnection &db)
{
    m_nextSweep = std::chrono::steady_clock::now() + 5s;
    while (true) {
        Group group = takeGroup();
        if (!group.empty()) {
            commitGroup(db, group);
        } else {
            const std::lock_guard lock(m_mutex);
            if (m_isStopping && m_queue.empty())
                return;
        }
        if (isSpareWorkDue(std::chrono::steady_clock::now()))
            doSpareWork(db);
    }
}

Result<> SqliteWriter::runJob(WriteConnection &db, Job &job, std::vector<Event> &events)
{
    GUICHE_CHECK(db.exec(u"SAVEPOINT job"_s));
    const qint64 seqBefore = m_lastSeq;
    WriteTransaction tx(db, m_clock.now(), m_lastSeq);
    job.outcome = guarded(job.run, tx);
    if (job.outcome) {
        job.isAnnounced = tx.isAnnounced();
        std::ranges::move(tx.takeEvents(), std::back_inserter(events));
    } else {
        m_lastSeq = seqBefore;
        // Fails when SQLite rolled the whole transaction back on its own (a full disk): then every job of it
        // is lost.
        if (!db.exec(u"ROLLBACK TO job"_s))
            return job.outcome;
    }
    GUICHE_CHECK(db.exec(u"RELEASE job"_s));
    return {};
}

Result<> SqliteWriter::runGroup(WriteConnection &db, Group &group, std::vector<Event> &events)
{
    GUICHE_CHECK(db.exec(u"BEGIN IMMEDIATE"_s));
    for (Job &job : group)
        GUICHE_CHECK(runJob(db, job, events));
    {
        const std::lock_guard lock(m_closingMutex);
        if (m_closing)
            GUICHE_CHECK(m_closing(db));
    }
    GUICHE_CHECK(db.exec(u"COMMIT"_s));
    return {};
}

void SqliteWriter::commitGroup(WriteConnection &db, Group &group)
{
    const qint64 seqBefore = m_lastSeq;
    std::vector<Event> events;
    if (const Result<> committed = runGroup(db, group, events); committed) {
        m_hasUnindexed = true;
        if (!events.empty() || std::ranges::any_of(group, &Job::isAnnounced))
            m_publish(std::move(events), m_lastSeq);
    } else {
        // Nothing of this group is on disk. A job that had refused by itself keeps its own answer.
        static_cast<void>(db.exec(u"ROLLBACK"_s));
        m_lastSeq = seqBefore;
        for (Job &job : group) {
            if (job.outcome)
                job.outcome = std::unexpected(committed.error());
        }
    }
    for (Job &job : group)
        job.done(std::move(job.outcome));
}

bool SqliteWriter::isSpareWorkDue(SteadyTime now) const
{
    return (m_hasUnindexed && now >= m_nextIndexing) || now >= m_nextSweep;
}

void SqliteWriter::doSpareWork(WriteConnection &db)
{
    const auto now = std::chrono::steady_clock::now();
    const bool isSweepDue = now >= m_nextSweep;
    Result<bool> moreToIndex = false;
    Result<bool> moreToSweep = false;
    bool isCommitted = db.exec(u"BEGIN IMMEDIATE"_s).has_value();
    if (isCommitted) {
        moreToIndex = SearchIndex::indexSome(db, IndexSlice);
        if (moreToIndex && isSweepDue)
            moreToSweep = EventLog::sweepSome(db, m_clock.now(), SweepSlice);
        if (moreToSweep && isSweepDue) {
            if (const Result<> dropped = SecretRepository::dropExpired(db, m_clock.now()); !dropped)
                moreToSweep = std::unexpected(dropped.error());
        }
        isCommitted = moreToIndex && moreToSweep && db.exec(u"COMMIT"_s);
        if (!isCommitted)
            static_cast<void>(db.exec(u"ROLLBACK"_s));
    }
    const bool isFine = isCommitted;
    if (!isFine)
        qCWarning(lcStore) << "indexing for search is put off: the store refused";
    const auto finished = std::chrono::steady_clock::now();
    m_hasUnindexed = !isFine || *moreToIndex;
    m_nextIndexing = finished + (isFine ? IndexingPause : 5s);
    if (isFine && *moreToIndex) {
        // A backlog: go on at once unless somebody waits.
        const std::lock_guard lock(m_mutex);
        if (m_queue.empty())
            m_nextIndexing = finished;
    }
    if (isSweepDue)
        m_nextSweep =
            finished + (isFine && *moreToSweep ? std::chrono::milliseconds(IndexingPause) : SweepPause);
}

} // namespace guiche
