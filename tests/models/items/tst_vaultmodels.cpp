// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "models/items/apikeytablemodel.h"
#include "models/items/secrettablemodel.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs Day = 24LL * 3600 * 1000;
const TimeMs Noon = fromIso8601(u"2026-11-22T12:00:00Z"_s);

//! Pages of `rows`, answered later, as the real ones are.
class FakeVault final : public SecretSource, public ApiKeySource
{
public:
    QList<SecretRow> rows;
    QList<ApiKeyRow> keys;
    QList<SecretFilter> asked;

    void secrets(const SecretFilter &filter, const QString &cursor, int limit, QObject *context,
                 std::function<void(Result<RowPage<SecretRow>>)> done) override
    {
        asked.append(filter);
        RowPage<SecretRow> page;
        qsizetype place = cursor.toInt();
        for (; place < rows.size() && page.rows.size() < limit; ++place) {
            if (!filter.environment || rows[place].secret.environment == *filter.environment)
                page.rows.append(rows[place]);
        }
        if (place < rows.size())
            page.nextCursor = QString::number(place);
        QTimer::singleShot(0, context, [done, page] { done(page); });
    }
    void apiKeys(const QString &, int, QObject *context,
                 std::function<void(Result<RowPage<ApiKeyRow>>)> done) override
    {
        QTimer::singleShot(0, context, [done, page = RowPage<ApiKeyRow>{.rows = keys}] { done(page); });
    }
};

SecretRow row(int number, SecretEnvironment environment = SecretEnvironment::Production)
{
    return {.secret = {.id = u"s%1"_s.arg(number),
                       .key = u"key.%1"_s.arg(number, 3, 10, QChar(u'0')),
                       .environment = environment,
                       .createdAt = Noon - 12 * Day},
            .usage =
                SecretUsage{.secretId = u"s%1"_s.arg(number), .requests = number + 900, .recent = number}};
}

} // namespace

//! The tables of secrets and of API keys, with a clock that stands.
class TestVaultModels final : public QObject
{
    Q_OBJECT

    FakeVault m_vault;
    ManualClock m_clock{Noon};

private Q_SLOTS:
    void init() { m_vault = FakeVault(); }

    void pagesFollowOneAnother()
    {
        for (int number = 1; number <= 120; ++number)
            m_vault.rows.append(row(number));
        SecretTableModel model(m_vault, m_clock);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 50);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 100);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 120);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.at(119)->secret.key, u"key.120"_s);
    }

    void anotherFilterLoadsAnewAndTheSameDoesNot()
    {
        m_vault.rows = {row(1), row(2, SecretEnvironment::Staging)};
        SecretTableModel model(m_vault, m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 2);
        model.setFilter({});
        QCOMPARE(m_vault.asked.size(), 1);
        model.setFilter({.environment = SecretEnvironment::Staging});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0)->secret.id, u"s2"_s);
    }

    void aChangedSecretKeepsItsUse()
    {
        m_vault.rows = {row(1), row(7)};
        SecretTableModel model(m_vault, m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        Secret changed = row(7).secret;
        changed.status = SecretStatus::Inactive;
        model.putSecret(changed);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(1, SecretTableModel::Status).data().toString(), u"Inactive"_s);
        QCOMPARE(model.index(1, SecretTableModel::Uses).data().toString(), u"7"_s);
        model.putUsage({.secretId = u"s7"_s, .requests = 80, .recent = 8});
        QCOMPARE(model.index(1, SecretTableModel::Uses).data().toString(), u"8"_s);
        model.putUsage({.secretId = u"elsewhere"_s, .requests = 1});
        QCOMPARE(model.rowCount(), 2);
        model.putSecret(row(9).secret); // a new one comes first
        QCOMPARE(model.at(0)->secret.id, u"s9"_s);
        QCOMPARE(model.index(0, SecretTableModel::Uses).data().toString(), u"0"_s);
    }

    void aUseThatIsNotKnownIsADash()
    {
        SecretRow unknown = row(1);
        unknown.usage.reset();
        m_vault.rows = {unknown};
        SecretTableModel model(m_vault, m_clock);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, SecretTableModel::Uses).data().toString(), u"—"_s);
    }

    void agesCountDaysOfTheCalendar_data()
    {
        QTest::addColumn<TimeMs>("ago");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << TimeMs(0) << u"today"_s;
        QTest::newRow("of tomorrow, by another clock") << -Day << u"today"_s;
        QTest::newRow("a day") << Day << u"yesterday"_s;
        QTest::newRow("two days") << 2 * Day << u"2 day(s) ago"_s;
    }
    void agesCountDaysOfTheCalendar()
    {
        QFETCH(TimeMs, ago);
        QTEST(SecretTableModel::daysAgo(Noon - ago, Noon), "text");
    }

    void valuesGrowStaleAfterNinetyDays()
    {
        Secret secret{.createdAt = Noon - 200 * Day, .lastRotatedAt = Noon - 90 * Day + 1};
        QVERIFY(!SecretTableModel::isStale(secret, Noon));
        secret.lastRotatedAt = Noon - 90 * Day;
        QVERIFY(SecretTableModel::isStale(secret, Noon));
        secret.lastRotatedAt = 0; // never rotated: since it was made
        QVERIFY(SecretTableModel::isStale(secret, Noon));
    }

    void aRowIsOneSentenceForWhoeverHearsIt()
    {
        SecretRow old = row(1);
        old.secret.service = u"CRM"_s;
        old.secret.createdAt = Noon - 140 * Day;
        m_vault.rows = {row(2), old};
        SecretTableModel model(m_vault, m_clock);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        const auto said = [&](int line, int column) {
            return model.index(line, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(said(0, SecretTableModel::Key),
                 u"key.002, no service, Production, Active, rotated 12 day(s) ago"_s);
        QCOMPARE(said(1, SecretTableModel::Key),
                 u"key.001, CRM, Production, Active, rotated 140 day(s) ago, should be rotated"_s);
        QCOMPARE(said(0, SecretTableModel::Value), u"Value: hidden"_s);
        QCOMPARE(said(0, SecretTableModel::Uses), u"Uses, 30 d: 2"_s);
    }

    void keysSayWhenTheyEnd()
    {
        const auto lifeOf = [](TimeMs expiresAt) {
            return ApiKeyTableModel::life({.expiresAt = expiresAt}, Noon);
        };
        QCOMPARE(lifeOf(0), ApiKeyTableModel::Life::Lasting);
        QCOMPARE(lifeOf(Noon + 8 * Day), ApiKeyTableModel::Life::Lasting);
        QCOMPARE(lifeOf(Noon + 7 * Day), ApiKeyTableModel::Life::Ending);
        QCOMPARE(lifeOf(Noon), ApiKeyTableModel::Life::Over);
    }

    void keysAreListed()
    {
        m_vault.keys = {{.id = u"k"_s,
                         .name = u"ERP"_s,
                         .prefix = u"gk_5Jx0"_s,
                         .scopes = Scopes(Scope::Read) | Scope::Settings,
                         .createdAt = Noon - Day,
                         .lastUsedAt = Noon - 90'000}};
        ApiKeyTableModel model(m_vault, m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ApiKeyTableModel::ScopeNames).data().toString(), u"Read · Settings"_s);
        QCOMPARE(model.index(0, ApiKeyTableModel::LastUsed).data().toString(), u"just now"_s);
        QCOMPARE(model.headerData(ApiKeyTableModel::Remove, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QString());
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"ERP, gk_5Jx0, permissions: Read · Settings, last use: just now, expires: never"_s);
    }
};

QTEST_GUILESS_MAIN(TestVaultModels)
#include "tst_vaultmodels.moc"
