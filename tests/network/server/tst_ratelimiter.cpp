// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#include "network/server/ratelimiter.h"

using namespace guiche;
using namespace std::chrono_literals;

class RateLimiterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFixedWindowCountsDownAndStartsAnew();
    void keysAndRulesAreCountedApart();
    void aSlidingWindowNeverAllowsMoreInAnySpan();
    void aClockThatGoesBackLocksNobodyOut();
    void memoryIsBounded();
    void manyThreadsNeverGetMoreThanTheLimit();
};

void RateLimiterTest::aFixedWindowCountsDownAndStartsAnew()
{
    ManualClock clock(1'706'788'740'500);
    RateLimiter limiter(clock);
    const RateRule rule{"login", 3, 15min, RateRule::Kind::Fixed};
    RateDecision decision = limiter.take(rule, "10.0.0.1");
    QVERIFY(decision.isAllowed);
    QCOMPARE(decision.limit, 3U);
    QCOMPARE(decision.remaining, 2U);
    QCOMPARE(decision.resetAt, 1'706'789'641); // 900 s later, rounded up
    QCOMPARE(decision.retryAfterSeconds, 0);
    clock.advance(60'000);
    QCOMPARE(limiter.take(rule, "10.0.0.1").remaining, 1U);
    QCOMPARE(limiter.take(rule, "10.0.0.1").remaining, 0U);
    decision = limiter.take(rule, "10.0.0.1");
    QVERIFY(!decision.isAllowed);
    QCOMPARE(decision.remaining, 0U);
    QCOMPARE(decision.retryAfterSeconds, 840);
    QCOMPARE(decision.resetAt, 1'706'789'641);
    clock.advance(839'999);
    QVERIFY(!limiter.take(rule, "10.0.0.1").isAllowed);
    clock.advance(1);
    QCOMPARE(limiter.take(rule, "10.0.0.1").remaining, 2U);
}

void RateLimiterTest::keysAndRulesAreCountedApart()
{
    ManualClock clock(0);
    RateLimiter limiter(clock);
    const RateRule one{"one", 1, 1min, RateRule::Kind::Fixed};
    const RateRule two{"two", 1, 1min, RateRule::Kind::Fixed};
    QVERIFY(limiter.take(one, "a").isAllowed);
    QVERIFY(!limiter.take(one, "a").isAllowed);
    QVERIFY(limiter.take(one, "b").isAllowed);
    QVERIFY(limiter.take(two, "a").isAllowed);
    QCOMPARE(limiter.keyCount(), 3U);
}

void RateLimiterTest::aSlidingWindowNeverAllowsMoreInAnySpan()
{
    ManualClock clock(1'000'000);
    RateLimiter limiter(clock);
    const RateRule rule{"scan", 2, 60s, RateRule::Kind::Sliding};
    QVERIFY(limiter.take(rule, "k").isAllowed); // at 0
    clock.advance(50'000);
    QVERIFY(limiter.take(rule, "k").isAllowed); // at 50 s
    clock.advance(9'999);
    const RateDecision refused = limiter.take(rule, "k");
    QVERIFY(!refused.isAllowed);
    QCOMPARE(refused.retryAfterSeconds, 1);
    QCOMPARE(refused.resetAt, 1'060);
    clock.advance(1); // the first one is 60 s old
    QVERIFY(limiter.take(rule, "k").isAllowed);
    QVERIFY(!limiter.take(rule, "k").isAllowed); // a fixed window would have started anew
}

void RateLimiterTest::aClockThatGoesBackLocksNobodyOut()
{
    ManualClock clock(10'000'000);
    RateLimiter limiter(clock);
    for (const RateRule::Kind kind : {RateRule::Kind::Fixed, RateRule::Kind::Sliding}) {
        const RateRule rule{kind == RateRule::Kind::Fixed ? "f" : "s", 1, 60s, kind};
        QVERIFY(limiter.take(rule, "k").isAllowed);
        QVERIFY(!limiter.take(rule, "k").isAllowed);
        clock.advance(-3'600'000);
        QVERIFY(limiter.take(rule, "k").isAllowed);
    }
}

void RateLimiterTest::memoryIsBounded()
{
    ManualClock clock(0);
    RateLimiter limiter(clock, 160);
    const RateRule rule{"r", 5, 60s, RateRule::Kind::Fixed};
    for (int i = 0; i < 10'000; ++i) {
        static_cast<void>(limiter.take(rule, std::to_string(i)));
        QVERIFY(limiter.take(rule, "busy").isAllowed == (i < 5)); // in use: not the one that is forgotten
    }
    QVERIFY(limiter.keyCount() <= 160);
    QVERIFY(limiter.keyCount() > 100);
}

void RateLimiterTest::manyThreadsNeverGetMoreThanTheLimit()
{
    ManualClock clock(0);
    RateLimiter limiter(clock);
    const RateRule rule{"r", 1000, 60s, RateRule::Kind::Fixed};
    std::atomic<int> allowed = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int k = 0; k < 500; ++k)
                    allowed += limiter.take(rule, "shared").isAllowed ? 1 : 0;
            });
    }
    QCOMPARE(allowed.load(), 1000);
}

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
