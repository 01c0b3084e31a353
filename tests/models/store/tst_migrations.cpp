// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "models/store/connection.h"
#include "models/store/migrations.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestMigrations : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"desk.db"_s); }
    [[nodiscard]] qint64 scalar(const QString &path, const QString &sql) const
    {
        auto reader = ReadConnection::open(path);
        return reader ? (*reader)->scalar(sql)->value_or(-1) : -2;
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const Migration m_first{
        .number = 1,
        .name = u"one"_s,
        .statements = {u"CREATE TABLE t (x INTEGER) STRICT"_s, u"INSERT INTO t VALUES (41)"_s}};
    const Migration m_second{.number = 2, .name = u"two"_s, .statements = {u"UPDATE t SET x = x + 1"_s}};
    ManualClock m_clock{1'800'000'000'000};
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void statementsAreSplitOnTheirMarkOnly();
    void theBuiltInOnesRunOnAFreshFile();
    void dataSurvivesTheNextStep();
    void aFileWithDataIsBackedUpFirst();
    void aFailedStepIsRolledBack();
    void aNewerDatabaseIsRefusedUntouched();
    void numbersMustRunWithoutGaps();
    void aFileThatIsNoDatabaseIsRefused();
    void auditEntriesAreNumberedByOrganization();
    void secretsKnowWhoMadeThem();
};

void TestMigrations::statementsAreSplitOnTheirMarkOnly()
{
    const QStringList expected{u"CREATE TRIGGER a BEGIN SELECT 1; SELECT 2; END;"_s,
                               u"SELECT '--;; in a line'"_s};
    QCOMPARE(
        splitStatements(
            u"CREATE TRIGGER a BEGIN SELECT 1; SELECT 2; END;\n--;;\nSELECT '--;; in a line'\n  --;;\n\n"_s),
        expected);
}

void TestMigrations::theBuiltInOnesRunOnAFreshFile()
{
    const auto migrations = builtInMigrations();
    QVERIFY(migrations);
    QVERIFY(!migrations->isEmpty());
    QVERIFY(migrate(file(), *migrations, m_clock));
    QCOMPARE(scalar(file(), u"PRAGMA user_version"_s), migrations->size());
    QCOMPARE(scalar(file(), u"SELECT count(*) FROM migration WHERE applied_at = 1800000000000"_s),
             migrations->size());
    QCOMPARE(
        scalar(file(),
               u"SELECT count(*) FROM sqlite_master WHERE name IN ('conversation', 'message', 'event')"_s),
        3);
    QVERIFY(!QFile::exists(file() + u".backup-v0"_s));
    QVERIFY(migrate(file(), *migrations, m_clock)); // again: nothing to do
}

void TestMigrations::dataSurvivesTheNextStep()
{
    QVERIFY(migrate(file(), {m_first}, m_clock));
    QVERIFY(migrate(file(), {m_first, m_second}, m_clock));
    QCOMPARE(scalar(file(), u"SELECT x FROM t"_s), 42);
    QCOMPARE(scalar(file(), u"PRAGMA user_version"_s), 2);
}

void TestMigrations::aFileWithDataIsBackedUpFirst()
{
    QVERIFY(migrate(file(), {m_first}, m_clock));
    QVERIFY(migrate(file(), {m_first, m_second}, m_clock));
    const QString backup = file() + u".backup-v1"_s;
    QCOMPARE(scalar(backup, u"SELECT x FROM t"_s), 41);
    QCOMPARE(scalar(backup, u"PRAGMA user_version"_s), 1);
}

void TestMigrations::aFailedStepIsRolledBack()
{
    const Migration broken{
        .number = 2, .name = u"broken"_s, .statements = {u"UPDATE t SET x = 0"_s, u"NO SUCH STATEMENT"_s}};
    QVERIFY(migrate(file(), {m_first}, m_clock));
    const auto outcome = migrate(file(), {m_first, broken}, m_clock);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Internal);
    QCOMPARE(scalar(file(), u"SELECT x FROM t"_s), 41);
    QCOMPARE(scalar(file(), u"PRAGMA user_version"_s), 1);
    QCOMPARE(scalar(file(), u"SELECT count(*) FROM migration"_s), 1);
}

void TestMigrations::aNewerDatabaseIsRefusedUntouched()
{
    {
        auto db = WriteConnection::openForWriting(file());
        QVERIFY(db);
        QVERIFY((*db)->execOnce(u"CREATE TABLE t (x INTEGER)"_s));
        QVERIFY((*db)->execOnce(u"PRAGMA user_version = 999"_s));
    }
    const QByteArray before = bytes(file());
    const auto opened = Store::open({file()}, m_clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Unavailable);
    QVERIFY(opened.error().english().contains(u"newer"_s));
    QCOMPARE(bytes(file()), before);
    QVERIFY(!QFile::exists(file() + u".backup-v999"_s));
}

void TestMigrations::numbersMustRunWithoutGaps()
{
    Migration third = m_second;
    third.number = 3;
    QVERIFY(!migrate(file(), {m_first, third}, m_clock));
    QVERIFY(!QFile::exists(file()));
}

void TestMigrations::aFileThatIsNoDatabaseIsRefused()
{
    QFile wrong(file());
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write(QByteArray(8192, 'x'));
    wrong.close();
    const auto opened = Store::open({file()}, m_clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Unavailable);
    QCOMPARE(bytes(file()), QByteArray(8192, 'x'));
}

// 0005, over a log of two organizations that an earlier version wrote.
void TestMigrations::auditEntriesAreNumberedByOrganization()
{
    const auto migrations = builtInMigrations();
    QVERIFY(migrations && migrations->size() >= 5);
    QVERIFY(migrate(file(), migrations->first(4), m_clock));
    {
        auto db = std::move(*WriteConnection::openForWriting(file()));
        for (int seq = 1; seq <= 7; ++seq) {
            const int organization = seq == 2 || seq == 5 || seq == 6 ? 2 : 1;
            QVERIFY(db->execOnce(u"INSERT INTO audit_entry (seq, organization_id, timestamp, entry, hash) "
                                 "VALUES (%1, %2, %1, '{}', x'00')"_s.arg(seq)
                                     .arg(organization)));
        }
    }
    QVERIFY(migrate(file(), *migrations, m_clock));
    const QList<int> numbers{1, 1, 2, 3, 2, 3, 4};
    for (int seq = 1; seq <= 7; ++seq)
        QCOMPARE(scalar(file(), u"SELECT number FROM audit_entry WHERE seq = %1"_s.arg(seq)),
                 numbers[seq - 1]);
    auto db = std::move(*WriteConnection::openForWriting(file()));
    QVERIFY(!db->execOnce(u"UPDATE audit_entry SET number = 9 WHERE seq = 1"_s)); // still appended to only
    QVERIFY(!db->execOnce(u"DELETE FROM audit_entry"_s));
}

void TestMigrations::secretsKnowWhoMadeThem()
{
    const auto migrations = builtInMigrations();
    QVERIFY(migrations);
    QVERIFY(migrate(file(), migrations->first(4), m_clock));
    constexpr qint64 Day = 86'400'000;
    {
        auto db = std::move(*WriteConnection::openForWriting(file()));
        QVERIFY(db->execOnce(u"INSERT INTO organization (id, public_id, name, webchat_key, created_at) "
                             "VALUES (1, 'o', 'O', 'w', 0)"_s));
        for (const QString &id : {u"known"_s, u"unknown"_s})
            QVERIFY(db->execOnce(
                u"INSERT INTO secret (id, organization_id, name, environment, status, "
                "version, created_at, updated_at) VALUES ('%1', 1, '%1', 0, 0, 1, 0, 0)"_s.arg(id)));
        const auto note = [&](int seq, const QString &action, qint64 time) {
            const QString entry =
                uR"({"action":"%1","actor":{"id":"7","name":"Paula","type":"user"},"subject":{"id":"known","type":"secret"}})"_s
                    .arg(action);
            return db->exec(u"INSERT INTO audit_entry (seq, organization_id, timestamp, entry, hash) "
                            "VALUES (?, 1, ?, ?, x'00')"_s,
                            seq, time, entry);
        };
        QVERIFY(note(1, u"secret.created"_s, 0));
        QVERIFY(note(2, u"secret.value_read"_s, 5 * Day));
        QVERIFY(note(3, u"secret.value_read"_s, 6 * Day - 1));
        QVERIFY(note(4, u"secret.value_read"_s, 6 * Day));
    }
    QVERIFY(migrate(file(), *migrations, m_clock));
    QCOMPARE(scalar(file(), u"SELECT created_by ->> '$.name' = 'Paula' AND created_by ->> '$.id' = '7' FROM "
                            "secret WHERE id = 'known'"_s),
             1);
    QCOMPARE(scalar(file(), u"SELECT created_by = '' FROM secret WHERE id = 'unknown'"_s), 1);
    QCOMPARE(scalar(file(), u"SELECT requests FROM secret_use WHERE secret_id = 'known' AND day = 5"_s), 2);
    QCOMPARE(scalar(file(), u"SELECT requests FROM secret_use WHERE secret_id = 'known' AND day = 6"_s), 1);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
