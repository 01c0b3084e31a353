// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <QTest>

#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>

#include "network/server/await.h"
#include "network/server/workpool.h"

using namespace guiche;

class WorkPoolTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallbackFromAnotherThreadResumesOnTheOwnThread();
    void aCallbackThatComesAtOnceIsFine();
    void onlyTheFirstCallCounts();
    void aDroppedCallbackThrows();
    void workRunsOffTheThreadAndReturnsOnIt();
    void anExceptionBecomesInternal();
    void anExceptionOfAPlainFunctionIsThrown();
    void aFullQueueRefuses();
};

namespace {

//! Runs the coroutine to its end on a context of this thread; rethrows what it throws.
template <class T> T run(std::function<Task<T>()> start)
{
    boost::asio::io_context context;
    std::optional<T> result;
    std::exception_ptr failure;
    boost::asio::co_spawn(context, start(), [&](std::exception_ptr exception, T value) {
        failure = exception;
        result = std::move(value);
    });
    context.run();
    if (failure)
        std::rethrow_exception(failure);
    return std::move(*result);
}

} // namespace

void WorkPoolTest::aCallbackFromAnotherThreadResumesOnTheOwnThread()
{
    std::jthread other;
    const auto mine = std::this_thread::get_id();
    const bool isMine = run<bool>([&]() -> Task<bool> {
        const std::string value =
            co_await awaitCallback<std::string>([&](std::function<void(std::string)> done) {
                other = std::jthread([done] { done("from afar"); });
            });
        co_return value == "from afar" && std::this_thread::get_id() == mine;
    });
    QVERIFY(isMine);
}

void WorkPoolTest::aCallbackThatComesAtOnceIsFine()
{
    const int sum = run<int>([]() -> Task<int> {
        int total = 0;
        for (int i = 0; i < 1000; ++i)
            total += co_await awaitCallback<int>([i](std::function<void(int)> done) { done(i); });
        co_return total;
    });
    QCOMPARE(sum, 499'500);
}

void WorkPoolTest::onlyTheFirstCallCounts()
{
    const int value = run<int>([]() -> Task<int> {
        co_return co_await awaitCallback<int>([](std::function<void(int)> done) {
            done(1);
            done(2);
        });
    });
    QCOMPARE(value, 1);
}

void WorkPoolTest::aDroppedCallbackThrows()
{
    QVERIFY_EXCEPTION_THROWN(run<int>([]() -> Task<int> {
                                 co_return co_await awaitCallback<int>(
                                     [](const std::function<void(int)> &) {});
                             }),
                             std::runtime_error);
}

void WorkPoolTest::workRunsOffTheThreadAndReturnsOnIt()
{
    WorkPool pool(2);
    const auto mine = std::this_thread::get_id();
    const bool isRight = run<bool>([&]() -> Task<bool> {
        const std::thread::id there = co_await pool.run([] { return std::this_thread::get_id(); });
        co_return there != mine &&std::this_thread::get_id() == mine;
    });
    QVERIFY(isRight);
}

void WorkPoolTest::anExceptionBecomesInternal()
{
    WorkPool pool(1);
    QTest::ignoreMessage(QtCriticalMsg, "Work on the pool failed: no luck");
    const Result<int> result = run<Result<int>>([&]() -> Task<Result<int>> {
        co_return co_await pool.run([]() -> Result<int> { throw std::runtime_error("no luck"); });
    });
    QVERIFY(!result.has_value());
    QVERIFY(result.error().code == ErrorCode::Internal);
    const Result<int> good = run<Result<int>>(
        [&]() -> Task<Result<int>> { co_return co_await pool.run([]() -> Result<int> { return 5; }); });
    QCOMPARE(good.value(), 5);
}

void WorkPoolTest::anExceptionOfAPlainFunctionIsThrown()
{
    WorkPool pool(1);
    QVERIFY_EXCEPTION_THROWN(run<int>([&]() -> Task<int> {
                                 co_return co_await pool.run([]() -> int { throw std::logic_error("bad"); });
                             }),
                             std::logic_error);
}

void WorkPoolTest::aFullQueueRefuses()
{
    std::promise<void> started;
    std::promise<void> release;
    std::shared_future<void> released = release.get_future().share();
    WorkPool pool(1, 1);
    QVERIFY(pool.post([&started, released] {
        started.set_value();
        released.wait();
    }));
    started.get_future().wait(); // the thread is busy; one job may wait
    QVERIFY(pool.post([] {}));
    const Result<int> result = run<Result<int>>(
        [&]() -> Task<Result<int>> { co_return co_await pool.run([]() -> Result<int> { return 1; }); });
    QVERIFY(!result.has_value());
    QVERIFY(result.error().code == ErrorCode::Unavailable);
    release.set_value();
}

QTEST_GUILESS_MAIN(WorkPoolTest)
#include "tst_workpool.moc"
