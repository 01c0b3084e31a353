// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <atomic>
#include <thread>
#include <mutex>

#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestStore : public QObject
{
    Q_OBJECT

private:
    static Result<> recordOne(WriteTransaction &tx, const QString &type)
    {
        GUICHE_CHECK(tx.record({.organizationId = 1, .type = type, .data = "{}"}));
        return {};
    }

private Q_SLOTS:
    void connectionsHaveTheirPragmas();
    void readersCannotWrite();
    void aFailedJobIsRolledBackAlone();
    void aThrowingJobIsAnError();
    void eventsComeAfterTheCommitAndBeforeTheAnswer();
    void aFailedJobPublishesNothingAndLeavesNoGap();
    void unsubscribedListenersAreNotCalled();
    void seqGoesOnAfterReopening();
    void aFullDiskIsStorageFullAndRecovers();
    void aStoppedWriterFinishesWhatIsQueued();
    void nullTextIsStoredAsEmptyText();
    void oneStatementCanBeReadTwiceAtOnce();
    void theQueueOfTheWriterIsSafeFromManyThreads();
};

void TestStore::connectionsHaveTheirPragmas()
{
    StoreFixture fixture;
    QCOMPARE(fixture.reader->scalar(u"PRAGMA foreign_keys"_s)->value(), 1);
    QCOMPARE(fixture.reader->scalar(u"PRAGMA synchronous"_s)->value(), 2);
    auto rows = fixture.reader->query(u"PRAGMA journal_mode"_s);
    QVERIFY(rows->next());
    QCOMPARE(rows->text(0), u"wal"_s);
}

void TestStore::readersCannotWrite()
{
    StoreFixture fixture;
    const auto outcome =
        fixture.reader->query(u"INSERT INTO search_progress (name, last_key) VALUES ('x', 1)"_s);
    QVERIFY(!outcome);
}

void TestStore::aFailedJobIsRolledBackAlone()
{
    StoreFixture fixture;
    // The first job holds the writer, so that the next three are one group.
    std::promise<void> go;
    auto gate = go.get_future().share();
    std::atomic<int> done = 0;
    Result<> second;
    fixture.store->writer().submit(
        [gate](WriteTransaction &) -> Result<> {
            gate.wait();
            return {};
        },
        [](Result<>) {});
    const auto insert = [](const QString &name, bool fails) {
        return [name, fails](WriteTransaction &tx) -> Result<> {
            GUICHE_CHECK(tx.db().exec(u"INSERT INTO search_progress (name, last_key) VALUES (?, 1)"_s, name));
            return fails ? Result<>(fail(ErrorCode::Conflict, "no")) : Result<>();
        };
    };
    fixture.store->writer().submit(insert(u"a"_s, false), [&done](Result<> r) { done += r ? 1 : 100; });
    fixture.store->writer().submit(insert(u"b"_s, true), [&done, &second](Result<> r) {
        second = r;
        ++done;
    });
    fixture.store->writer().submit(insert(u"c"_s, false), [&done](Result<> r) { done += r ? 1 : 100; });
    go.set_value();
    QTRY_COMPARE(done.load(), 3);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(fixture.reader->scalar(u"SELECT count(*) FROM search_progress WHERE name IN ('a', 'b', 'c')"_s)
                 ->value(),
             2);
    QCOMPARE(fixture.reader->scalar(u"SELECT count(*) FROM search_progress WHERE name = 'b'"_s)->value(), 0);
}

void TestStore::aThrowingJobIsAnError()
{
    StoreFixture fixture;
    const auto outcome =
        fixture.write<void>([](WriteTransaction &) -> Result<> { throw std::runtime_error("x"); });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Internal);
    QVERIFY(fixture.write<void>([](WriteTransaction &tx) { return recordOne(tx, u"after"_s); }));
}

void TestStore::eventsComeAfterTheCommitAndBeforeTheAnswer()
{
    StoreFixture fixture;
    std::atomic<bool> isAnswered = false;
    std::atomic<qint64> seenRows = -1;
    std::atomic<bool> wasAnswered = true;
    std::atomic<qint64> seq = 0;
    fixture.store->subscribe([&](const Store::Committed &events) {
        wasAnswered = isAnswered.load();
        auto own = fixture.store
                       ->openReader(); // on the writer thread: its own connection sees only what is committed
        seenRows = (*own)->scalar(u"SELECT count(*) FROM event"_s)->value();
        seq = events->front().seq;
    });
    fixture.store->writer().submit([](WriteTransaction &tx) { return recordOne(tx, u"one"_s); },
                                   [&isAnswered](Result<>) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(seenRows.load(), 1);
    QVERIFY(!wasAnswered);
    QCOMPARE(seq.load(), 1);
    QCOMPARE(fixture.store->lastSeq(), 1);
}

void TestStore::aFailedJobPublishesNothingAndLeavesNoGap()
{
    StoreFixture fixture;
    std::mutex mutex;
    QStringList types;
    fixture.store->subscribe([&](const Store::Committed &events) {
        const std::lock_guard lock(mutex);
        for (const Event &event : *events)
            types.append(event.type);
    });
    QVERIFY(!fixture.write<void>([](WriteTransaction &tx) -> Result<> {
        GUICHE_CHECK(recordOne(tx, u"lost"_s));
        return fail(ErrorCode::Conflict, "no");
    }));
    QVERIFY(fixture.write<void>([](WriteTransaction &tx) { return recordOne(tx, u"kept"_s); }));
    QCOMPARE(types, QStringList{u"kept"_s});
    QCOMPARE(fixture.store->lastSeq(), 1);
    QCOMPARE(fixture.reader->scalar(u"SELECT count(*) FROM event"_s)->value(), 1);
}

void TestStore::unsubscribedListenersAreNotCalled()
{
    StoreFixture fixture;
    std::atomic<int> calls = 0;
    const int id = fixture.store->subscribe([&calls](const Store::Committed &) { ++calls; });
    QVERIFY(fixture.write<void>([](WriteTransaction &tx) { return recordOne(tx, u"one"_s); }));
    fixture.store->unsubscribe(id);
    QVERIFY(fixture.write<void>([](WriteTransaction &tx) { return recordOne(tx, u"two"_s); }));
    QCOMPARE(calls.load(), 1);
}

void TestStore::seqGoesOnAfterReopening()
{
    StoreFixture fixture;
    QVERIFY(fixture.write<void>([](WriteTransaction &tx) { return recordOne(tx, u"one"_s); }));
    fixture.reader.reset();
    fixture.store.reset();
    fixture.store = std::move(*Store::open({fixture.folder.filePath(u"desk.db"_s)}, fixture.clock));
    QCOMPARE(fixture.store->lastSeq(), 1);
    QVERIFY(fixture.write<void>([](WriteTransaction &tx) { return recordOne(tx, u"two"_s); }));
    QCOMPARE(fixture.store->lastSeq(), 2);
}

void TestStore::aFullDiskIsStorageFullAndRecovers()
{
    StoreFixture fixture;
    const auto limitPages = [&fixture](const QString &pragma) {
        return fixture.write<void>([pragma](WriteTransaction &tx) -> Result<> {
            GUICHE_CHECK(tx.db().query(pragma));
            return {};
        });
    };
    const auto big = [](WriteTransaction &tx) -> Result<> {
        GUICHE_CHECK(tx.record({.organizationId = 1, .type = u"big"_s, .data = QByteArray(4'000'000, 'x')}));
        return {};
    };
    QVERIFY(limitPages(u"PRAGMA max_page_count = 200"_s));
    const auto refused = fixture.write<void>(big);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageFull);
    QCOMPARE(fixture.reader->scalar(u"SELECT count(*) FROM event"_s)->value(), 0); // reading goes on
    QVERIFY(limitPages(u"PRAGMA max_page_count = 1000000"_s));
    QVERIFY(fixture.write<void>(big));
    QCOMPARE(fixture.store->lastSeq(), 1);
}

void TestStore::aStoppedWriterFinishesWhatIsQueued()
{
    StoreFixture fixture;
    std::atomic<int> answered = 0;
    for (int i = 0; i < 2000; ++i)
        fixture.store->writer().submit([](WriteTransaction &tx) { return recordOne(tx, u"n"_s); },
                                       [&answered](Result<> r) { answered += r ? 1 : 0; });
    fixture.reader.reset();
    fixture.store.reset();
    QCOMPARE(answered.load(), 2000);
}

void TestStore::nullTextIsStoredAsEmptyText()
{
    StoreFixture fixture;
    QVERIFY(fixture.write<void>([](WriteTransaction &tx) -> Result<> {
        GUICHE_CHECK(
            tx.db().exec(u"INSERT INTO search_progress (name, last_key) VALUES (?, 7)"_s, QString()));
        return {};
    }));
    QCOMPARE(fixture.reader->scalar(u"SELECT last_key FROM search_progress WHERE name = ''"_s)->value(), 7);
}

void TestStore::oneStatementCanBeReadTwiceAtOnce()
{
    StoreFixture fixture;
    const QString sql = u"SELECT value FROM (SELECT 1 AS value UNION ALL SELECT 2)"_s;
    auto outer = fixture.reader->query(sql);
    QVERIFY(outer->next());
    auto inner = fixture.reader->query(sql);
    QVERIFY(inner->next());
    QCOMPARE(inner->integer(0), 1);
    QVERIFY(outer->next());
    QCOMPARE(outer->integer(0), 2);
}

void TestStore::theQueueOfTheWriterIsSafeFromManyThreads()
{
    StoreFixture fixture;
    constexpr int PerThread = 500;
    std::atomic<int> answered = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < PerThread; ++n)
                    fixture.store->writer().submit([](WriteTransaction &tx) { return recordOne(tx, u"n"_s); },
                                                   [&answered](Result<> r) { answered += r ? 1 : 0; });
            });
        }
    }
    QTRY_COMPARE(answered.load(), 4 * PerThread);
    QCOMPARE(fixture.store->lastSeq(), 4 * PerThread);
    QCOMPARE(fixture.reader->scalar(u"SELECT count(*) FROM event"_s)->value(), 4 * PerThread);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
