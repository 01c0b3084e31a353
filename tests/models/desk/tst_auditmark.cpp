// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>

#include <atomic>
#include <thread>

#include "deskfixture.h"
#include "models/desk/auditcheck.h"
#include "models/desk/auditmark.h"
#include "models/desk/keyfile.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

//! The mark beside the database, through starts and ends of a desk.
class TestAuditMark : public QObject
{
    Q_OBJECT

private:
    using State = AuditMark::State;

    [[nodiscard]] QString path(const QString &name) const { return m_desk->folder.filePath(name); }
    [[nodiscard]] QString markFile() const { return path(u"audit.mark"_s); }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void replace(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void addEntries(int count)
    {
        QVERIFY(m_desk->write([&](WriteTransaction &tx) -> Result<> {
            for (int number = 0; number < count; ++number)
                GUICHE_CHECK(
                    Audit::record(tx, {.who = m_desk->root, .action = u"test"_s, .subjectType = u"test"_s}));
            return {};
        }));
    }
    [[nodiscard]] AuditMark::Finding finding()
    {
        return AuditMark::look(*m_desk->reader, sealer(), m_desk->folder.path())
            .value_or(AuditMark::Finding());
    }
    [[nodiscard]] AuditVerdict verdict()
    {
        return verifyAudit(*m_desk->reader, sealer(), m_desk->folder.path()).value_or(AuditVerdict());
    }
    [[nodiscard]] Sealer sealer() const { return Sealer(*loadMasterKey(m_desk->folder.path())); }
    void stop() { m_desk->desk.reset(); }
    void start()
    {
        m_desk->desk = std::move(
            *Desk::open(*m_desk->store, m_desk->clock, {m_desk->folder.path(), PasswordHasher::Cost::Cheap}));
    }
    //! The whole database goes back to the file `copy`, as an operator does it: nothing is open.
    void putBack(const QString &copy)
    {
        stop();
        m_desk->reader.reset();
        m_desk->store.reset();
        for (const QString &name : {u"desk.db"_s, u"desk.db-wal"_s, u"desk.db-shm"_s})
            QFile::remove(path(name));
        QVERIFY(QFile::copy(copy, path(u"desk.db"_s)));
        m_desk->store = std::move(*Store::open({path(u"desk.db"_s)}, m_desk->clock));
        m_desk->reader = std::move(*m_desk->store->openReader());
    }
    void copyTo(const QString &copy)
    {
        auto db = std::move(*WriteConnection::openForWriting(path(u"desk.db"_s)));
        QVERIFY(db->exec(u"VACUUM INTO ?"_s, copy));
    }
    [[nodiscard]] qint64 noted()
    {
        return m_desk->desk->audit()
            .list(*m_desk->reader, m_desk->root, {.action = u"audit.mark_missing"_s})
            ->entries.size();
    }
    static void expectAlarm(const QString &pattern)
    {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(pattern));
    }

    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }

    void aFirstStartMakesTheMarkAndMissesNothing()
    {
        QVERIFY(QFile::exists(markFile()));
        const auto mode = QFile::permissions(markFile());
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        QCOMPARE(finding().state, State::Fits);
        QCOMPARE(noted(), 0);
        QVERIFY(m_desk->desk->auditMark().problems().isEmpty());
    }

    void theEndBringsItUpToTheLog()
    {
        addEntries(5);
        stop();
        const AuditMark::Finding at = finding();
        QCOMPARE(at.state, State::Fits);
        QVERIFY(at.last > 5);
        QCOMPARE(at.marked, at.last);
        start();
        QCOMPARE(noted(), 0);
        QVERIFY(verdict().isIntact);
        QVERIFY(verdict().sentence.endsWith(u"entries."_s));
    }

    // What a crash leaves: any earlier mark with the log of now.
    void aMarkThatLagsIsNoAlarm()
    {
        QList<QByteArray> marks{bytes(markFile())};
        for (int round = 0; round < 3; ++round) {
            addEntries(2);
            stop();
            marks.append(bytes(markFile()));
            start();
        }
        addEntries(2);
        for (const QByteArray &mark : marks) {
            stop();
            replace(markFile(), mark);
            QCOMPARE(finding().state, State::Fits);
            QVERIFY(verdict().isIntact);
            start();
            QVERIFY(m_desk->desk->auditMark().problems().isEmpty());
        }
        QCOMPARE(noted(), 0);
    }

    // At no moment is the file ahead of what is committed.
    void theMarkIsNeverAhead()
    {
        stop();
        const QByteArray key(32, 'm');
        QVERIFY(m_desk->write([&](WriteTransaction &tx) {
            return OrganizationRepository::putSealed(tx.db(), u"audit.mark"_s,
                                                     sealer().seal(key, "audit.mark"));
        }));
        QFile::remove(markFile());
        AuditChain chain(sealer());
        m_desk->store->setClosing([&chain](WriteConnection &db) { return chain.close(db); });
        qint64 highest = 0;
        {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was missing"_s));
            AuditMark mark(*m_desk->store, m_desk->folder.path(), sealer(), key);
            QVERIFY(mark.start(1ms));
            std::atomic<bool> isWriting = true;
            std::thread writing([&] {
                for (int round = 0; round < 200; ++round)
                    addEntries(1);
                isWriting = false;
            });
            bool isBehind = true;
            while (isWriting) {
                // Between two looks at the folder the file may be replaced; what it says must be true.
                const AuditMark::Finding at = finding();
                isBehind = isBehind && at.state != State::Ahead && at.state != State::Foreign;
                isBehind = isBehind && (at.state != State::Fits || at.marked >= highest);
                highest = std::max(highest, at.marked);
            }
            writing.join();
            QVERIFY(isBehind);
            QVERIFY(highest > 0);
        }
        QCOMPARE(finding().marked, finding().last);
        QVERIFY(finding().marked >= 200);
        m_desk->store->setClosing(nullptr);
    }

    void anOlderCopyIsFound()
    {
        addEntries(2);
        copyTo(path(u"older.db"_s));
        addEntries(5);
        putBack(path(u"older.db"_s));
        QCOMPARE(finding().state, State::Ahead);
        const AuditVerdict found = verdict();
        QVERIFY(!found.isIntact);
        QVERIFY(found.sentence.startsWith(u"The audit log ends before where it has already been"_s));
        QVERIFY(found.sentence.contains(u"delete audit.mark"_s));
        // The chain itself is whole: nothing else can tell.
        QVERIFY(verifyAudit(*m_desk->reader, sealer())->isIntact);
        const QByteArray mark = bytes(markFile());
        expectAlarm(u"ends before where it has already been"_s);
        start();
        QCOMPARE(m_desk->desk->auditMark().problems().size(), 1);
        // Other entries in the place of those that are gone do not make it good.
        m_desk->clock.advance(1000);
        addEntries(20);
        stop();
        QCOMPARE(bytes(markFile()), mark);
        QVERIFY(!verdict().isIntact);
        expectAlarm(u"ends before where it has already been"_s);
        start();
    }

    void anOlderCopyIsAcceptedOnPurposeAndNoted()
    {
        copyTo(path(u"older.db"_s));
        addEntries(5);
        putBack(path(u"older.db"_s));
        QVERIFY(QFile::remove(markFile()));
        QVERIFY(verdict().isIntact);
        QVERIFY(verdict().sentence.contains(u"cannot be said"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was missing"_s));
        start();
        QCOMPARE(noted(), 1);
        QVERIFY(m_desk->desk->auditMark().problems().isEmpty());
        QCOMPARE(finding().state, State::Fits);
        stop();
        start();
        QCOMPARE(noted(), 1);
    }

    void aForeignFileIsToldAndLeft_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("not a mark");
        const Sealer other(QByteArray(32, 'x'));
        QTest::newRow("another desk's") << other.seal(QByteArray(40, '\0'), "audit.mark");
    }
    void aForeignFileIsToldAndLeft()
    {
        QFETCH(QByteArray, content);
        stop();
        replace(markFile(), content);
        QCOMPARE(finding().state, State::Foreign);
        QVERIFY(!verdict().isIntact);
        expectAlarm(u"damaged, or was made by another database"_s);
        start();
        QCOMPARE(m_desk->desk->auditMark().problems().size(), 1);
        stop();
        QCOMPARE(bytes(markFile()), content);
    }

    // A copy from before there were marks knows no key of one.
    void aCopyOfBeforeTheMarkIsFound()
    {
        stop();
        QVERIFY(m_desk->write([&](WriteTransaction &tx) -> Result<> {
            GUICHE_CHECK(tx.db().exec(u"DELETE FROM vault WHERE name IN ('audit.mark', 'audit.marked')"_s));
            return {};
        }));
        QCOMPARE(finding().state, State::Foreign);
        expectAlarm(u"damaged, or was made by another database"_s);
        start();
        QCOMPARE(m_desk->desk->auditMark().problems().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAuditMark)
#include "tst_auditmark.moc"
