// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "models/items/auditlistmodel.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

AuditItem entry(int number)
{
    return {.id = QString::number(number),
            .at = 1'767'225'600'000 + number * 1000,
            .actorType = u"user"_s,
            .actorId = QString::number(number % 3),
            .actorName = u"Pessoa %1"_s.arg(number % 3),
            .action = number % 2 == 0 ? u"user.updated"_s : u"secret.read"_s,
            .subjectType = u"user"_s,
            .subjectId = QString::number(number),
            .remoteAddress = number % 5 == 0 ? QString() : u"10.0.0.%1"_s.arg(number % 200),
            .hash = u"abc%1"_s.arg(number)};
}

//! Newest first, later, and not at all where nobody waits any more.
class FakeLog final : public AuditSource
{
public:
    void entries(const AuditFilter &filter, const QString &cursor, int limit, QObject *context,
                 std::function<void(const Result<RowPage<AuditItem>> &)> done) override
    {
        ++asked;
        RowPage<AuditItem> page;
        for (const AuditItem &item : std::as_const(all)) {
            const bool isBelow = cursor.isEmpty() || item.id.toInt() < cursor.toInt();
            const bool isWanted = (filter.action.isEmpty() || item.action == filter.action) &&
                                  (filter.actor.isEmpty() || item.actorId == filter.actor);
            if (!isBelow || !isWanted)
                continue;
            if (page.rows.size() == limit) {
                page.nextCursor = page.rows.last().id;
                break;
            }
            page.rows.append(item);
        }
        QTimer::singleShot(filter.action == slowAction ? 60 : 0, context,
                           [this, page, done = std::move(done)] {
                               ++answered;
                               if (isBroken)
                                   done(fail(ErrorCode::Unavailable, "no desk"));
                               else
                                   done(page);
                           });
    }

    void grow(int count)
    {
        for (int i = 0; i < count; ++i)
            all.prepend(entry(int(all.size()) + 1));
    }

    QList<AuditItem> all; // newest first
    QString slowAction = u"-"_s;
    bool isBroken = false;
    int asked = 0;
    int answered = 0;
};

} // namespace

class TestAuditListModel final : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString idAt(int row) const
    {
        return m_model->index(row, 0).data(AuditListModel::IdRole).toString();
    }

    // Asks for more as a view does that is scrolled to its end.
    [[nodiscard]] bool readTo(int rows)
    {
        if (m_model->canFetchMore({}))
            m_model->fetchMore({});
        return m_model->rowCount() == rows;
    }

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<FakeLog>();
        m_model = std::make_unique<AuditListModel>(
            *m_log, AuditListModel::Words{
                        .actor = [](const AuditItem &item) { return u"who "_s + item.actorName; },
                        .action = [](const AuditItem &item) { return u"did "_s + item.action; },
                        .subject = [](const AuditItem &item) { return u"to "_s + item.subjectId; }});
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_log.reset();
    }

    void pagesComeAsTheyAreNeeded()
    {
        m_log->grow(2 * AuditListModel::PageRows + 7);
        m_model->reload();
        QCOMPARE(m_model->state(), ListState::Loading);
        QTRY_COMPARE(m_model->state(), ListState::Ready);
        QTRY_VERIFY(readTo(107));
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(idAt(0), u"107"_s);
        QCOMPARE(idAt(106), u"1"_s);
        QCOMPARE(m_log->asked, 3);
    }

    void cellsAreInWordsAndTyped()
    {
        m_log->grow(1);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 1);
        const auto at = [this](int column, int role) { return m_model->index(0, column).data(role); };
        QCOMPARE(at(AuditListModel::Actor, Qt::DisplayRole).toString(), u"who Pessoa 1"_s);
        QCOMPARE(at(AuditListModel::Action, Qt::DisplayRole).toString(), u"did secret.read"_s);
        QCOMPARE(at(AuditListModel::Subject, Qt::DisplayRole).toString(), u"to 1"_s);
        QCOMPARE(at(AuditListModel::Address, Qt::DisplayRole).toString(), u"10.0.0.1"_s);
        QCOMPARE(at(AuditListModel::When, AuditListModel::ValueRole).toLongLong(), 1'767'225'601'000);
        QCOMPARE(at(AuditListModel::Action, AuditListModel::ValueRole).toString(), u"secret.read"_s);
        const QString row = at(AuditListModel::When, Qt::AccessibleTextRole).toString();
        QVERIFY2(row.contains(u"who Pessoa 1"_s) && row.contains(u"did secret.read"_s), qPrintable(row));
        for (int column = 0; column < AuditListModel::ColumnCount; ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void newEntriesComeOnTop()
    {
        m_log->grow(AuditListModel::PageRows + 5);
        m_model->reload();
        QTRY_VERIFY(readTo(AuditListModel::PageRows + 5));
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_log->grow(3);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), AuditListModel::PageRows + 8);
        QCOMPARE(idAt(0), QString::number(AuditListModel::PageRows + 8));
        QCOMPARE(resets.size(), 0); // what somebody looks at stays where it is
    }

    void aFilterReadsAnewAndAnOlderAnswerIsForgotten()
    {
        m_log->grow(20);
        m_log->slowAction = u"user.updated"_s;
        m_model->setFilter({.action = u"user.updated"_s}); // its answer comes last
        m_model->setFilter({.action = u"secret.read"_s});
        QTRY_COMPARE(m_log->answered, 2);
        QCOMPARE(m_model->rowCount(), 10);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->at(row)->action, u"secret.read"_s);
        const int asked = m_log->asked;
        m_model->setFilter({.action = u"secret.read"_s});
        QCOMPARE(m_log->asked, asked);
        m_model->setFilter({.actor = u"nobody"_s});
        QTRY_COMPARE(m_model->state(), ListState::Empty);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aFailureIsSaidAndWhatIsThereStays()
    {
        m_log->grow(4);
        m_log->isBroken = true;
        m_model->reload();
        QTRY_COMPARE(m_model->state(), ListState::Failed);
        QCOMPARE(m_model->error()->code, ErrorCode::Unavailable);
        m_log->isBroken = false;
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 4);
        m_log->isBroken = true;
        const int answered = m_log->answered;
        m_model->refresh();
        QTRY_COMPARE(m_log->answered, answered + 1);
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->state(), ListState::Ready);
    }

private:
    std::unique_ptr<FakeLog> m_log;
    std::unique_ptr<AuditListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestAuditListModel)
#include "tst_auditlistmodel.moc"
