// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "models/items/deliverylistmodel.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

//! Pages of `rows`, answered later, as the real ones are.
class FakeLedger final : public DeliverySource
{
public:
    QList<DeliveryRow> rows; // newest first
    bool isBroken = false;
    int asked = 0;

    void deliveries(const DeliveryQuery &query, const QString &cursor, int limit, QObject *context,
                    std::function<void(Result<DeliveryPage>)> done) override
    {
        ++asked;
        DeliveryPage page;
        qsizetype place = cursor.toInt();
        for (; place < rows.size() && page.deliveries.size() < limit; ++place) {
            if (!query.status || rows[place].status == *query.status)
                page.deliveries.append(rows[place]);
        }
        if (place < rows.size())
            page.nextCursor = QString::number(place);
        QTimer::singleShot(0, context, [this, done, page] {
            if (isBroken)
                done(fail(ErrorCode::Internal, "broken"));
            else
                done(page);
        });
    }
};

DeliveryRow row(int number, DeliveryStatus status = DeliveryStatus::Delivered)
{
    return {.id = u"d%1"_s.arg(number), .event = u"messages.upsert"_s, .status = status, .createdAt = number};
}

} // namespace

class TestDeliveryListModel final : public QObject
{
    Q_OBJECT

private:
    void fill(int count)
    {
        for (int number = count; number >= 1; --number)
            m_ledger.rows.append(row(number));
    }

private Q_SLOTS:
    void init() { m_ledger = FakeLedger(); }

    void pagesFollowOneAnother()
    {
        fill(120);
        DeliveryListModel model(m_ledger);
        // No model tester here: it fetches more by itself.
        model.reload();
        QCOMPARE(model.state(), ListState::Loading);
        QTRY_COMPARE(model.rowCount(), 50);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 100);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 120);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.at(0)->id, u"d120"_s);
        QCOMPARE(model.rowOf(u"d1"_s), 119);
    }

    void refreshingPutsInOnlyWhatDiffers()
    {
        fill(3);
        DeliveryListModel model(m_ledger);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
        m_ledger.rows[1].status = DeliveryStatus::Dead;
        m_ledger.rows.prepend(row(4, DeliveryStatus::Pending));
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.at(0)->id, u"d4"_s);
        QCOMPARE(model.rowOf(u"d2"_s), 2);
        QCOMPARE(model.at(2)->status, DeliveryStatus::Dead);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(insertions.size(), 1);
        QCOMPARE(resets.size(), 0);
    }

    void whatIsGoneGoesAndWhatIsBelowStays()
    {
        fill(120);
        DeliveryListModel model(m_ledger);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 50);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 100);
        m_ledger.rows.removeAt(10); // d110
        m_ledger.rows.insert(20, row(500));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.refresh();
        QTRY_COMPARE(model.rowOf(u"d110"_s), -1);
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.rowOf(u"d500"_s), 20);
        for (int at = 0; at < model.rowCount(); ++at)
            QCOMPARE(model.at(at)->id, m_ledger.rows[at].id);
        QCOMPARE(resets.size(), 0);
        m_ledger.rows = {row(1), row(3)};
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        m_ledger.rows.removeLast();
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(!model.canFetchMore({}));
    }

    void aGapIsLoadedAnew()
    {
        fill(5);
        DeliveryListModel model(m_ledger);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 5);
        m_ledger.rows.clear();
        fill(205);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 50);
        QCOMPARE(model.at(0)->id, u"d205"_s);
    }

    void failuresAreTold()
    {
        m_ledger.isBroken = true;
        DeliveryListModel model(m_ledger);
        model.reload();
        QTRY_COMPARE(model.state(), ListState::Failed);
        QVERIFY(model.error().has_value());
        m_ledger.isBroken = false;
        model.reload();
        QTRY_COMPARE(model.state(), ListState::Empty);
    }

    void theFilterIsAskedOfTheDesk()
    {
        m_ledger.rows = {row(2, DeliveryStatus::Dead), row(1)};
        DeliveryListModel model(m_ledger);
        model.setQuery({.status = DeliveryStatus::Dead});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, DeliveryListModel::Next).data().toString(), u"none left"_s);
        const int asked = m_ledger.asked;
        model.setQuery({.status = DeliveryStatus::Dead});
        QCOMPARE(m_ledger.asked, asked);
    }

private:
    FakeLedger m_ledger;
};

QTEST_GUILESS_MAIN(TestDeliveryListModel)
#include "tst_deliverylistmodel.moc"
