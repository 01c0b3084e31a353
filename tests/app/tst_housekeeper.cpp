// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

#include "app/housekeeper.h"
#include "models/store/usersessionrows.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! What has run out goes away by itself, all of it, and nothing else does.
class TestHousekeeper final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{1'750'000'000'000};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;

    void makeSessions(int count, int hours)
    {
        std::promise<Result<>> promise;
        m_store->writer().submit(
            [&](WriteTransaction &tx) -> Result<> {
                for (int i = 0; i < count; ++i)
                    GUICHE_CHECK(
                        m_desk->userSessions().create(tx, Principal::system(0), {.ttlHours = hours}));
                return {};
            },
            [&promise](const Result<> &result) { promise.set_value(result); });
        QVERIFY(promise.get_future().get());
    }
    qint64 rows()
    {
        const Result<std::unique_ptr<ReadConnection>> reader = m_store->openReader();
        return reader ? (*reader)->scalar(u"SELECT COUNT(*) FROM user_session"_s).value().value_or(-1) : -1;
    }

private Q_SLOTS:
    void init()
    {
        auto store = Store::open({.file = m_folder.filePath(u"guiche.db"_s)}, m_clock);
        QVERIFY(store);
        m_store = std::move(*store);
        auto desk = Desk::open(*m_store, m_clock,
                               {.dataDir = m_folder.path(), .passwordCost = PasswordHasher::Cost::Cheap});
        QVERIFY(desk);
        m_desk = std::move(*desk);
    }

    void expiredUserSessionsAreRemoved()
    {
        makeSessions(7, 1);
        makeSessions(2, 48);
        QCOMPARE(rows(), 9);
        Housekeeper housekeeper(*m_desk, {.interval = std::chrono::milliseconds(20), .atOnce = 3});
        QVERIFY(housekeeper.start());
        m_clock.advance(2 * 3600 * 1000);
        QTRY_COMPARE(rows(), 2);
        makeSessions(1, 1);
        m_clock.advance(2 * 3600 * 1000);
        QTRY_COMPARE(rows(), 2);
    }
};

QTEST_GUILESS_MAIN(TestHousekeeper)
#include "tst_housekeeper.moc"
