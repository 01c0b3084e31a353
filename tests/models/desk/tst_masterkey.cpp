// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "deskfixture.h"
#include "models/desk/keyfile.h"
#include "models/desk/sealedcolumns.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestMasterKey : public QObject
{
    Q_OBJECT

private:
    Result<> rotate(const Principal &who)
    {
        std::promise<Result<>> promise;
        m_desk->desk->masterKey().rotate(
            who, [&promise](Result<> result) { promise.set_value(std::move(result)); });
        return promise.get_future().get();
    }
    bool waitUntilIdle()
    {
        return QTest::qWaitFor([this] { return !m_desk->desk->masterKey().state(m_desk->root)->isRotating; },
                               20'000);
    }
    [[nodiscard]] MasterKeys fileKeys() { return **KeyFile(m_desk->folder.path()).read(); }
    //! How many sealed values begin otherwise than what that key seals.
    int notUnder(const SecretBytes &key)
    {
        const QByteArray mark = Sealer(MasterKeys{.current = key}).mark();
        int count = 0;
        for (const QString &name : SealedColumns::names()) {
            const QString table = name.section(u'.', 0, 0);
            const QString column = name.section(u'.', 1);
            const auto found = m_desk->reader->scalar(
                u"SELECT count(*) FROM %1 WHERE length(%2) > 0 AND substr(%2, 1, 5) <> ?"_s.arg(table,
                                                                                                column),
                mark);
            count += int(found.value_or(1000).value_or(1000));
        }
        return count;
    }
    //! Something sealed in every column.
    void fill()
    {
        const auto filled = m_desk->write([&](WriteTransaction &tx) -> Result<> {
            for (int i = 0; i < 120; ++i) {
                GUICHE_TRY(secret, m_desk->desk->secrets().create(tx, m_desk->admin,
                                                                  {.key = u"K%1"_s.arg(i, 3, 10, QChar(u'0')),
                                                                   .value = u"value %1"_s.arg(i)}));
                m_secrets.append(secret.id);
            }
            GUICHE_CHECK(m_desk->desk->secrets().rotate(tx, m_desk->admin, m_secrets.first(), u"second"_s));
            const Sessions &sessions = m_desk->desk->sessions();
            GUICHE_TRY(made,
                       sessions.create(tx, m_desk->admin, SessionType::WhatsAppWeb, {.name = u"loja"_s}));
            m_session = made.session.key;
            GUICHE_CHECK(sessions.rotateWebhookSecret(tx, m_desk->admin, made.session.id));
            GUICHE_CHECK(sessions.setProxy(
                tx, m_desk->admin, made.session.id,
                SessionProxy{.host = u"proxy.example.com"_s, .port = 3128, .password = u"pw"_s}));
            GUICHE_CHECK(m_desk->desk->sessionSecrets().setCloud(tx, m_session, {.accessToken = u"EAAG"_s}));
            QList<SessionCredential> credentials;
            for (int i = 0; i < 60; ++i)
                credentials.append(
                    {.kind = u"pre-key"_s, .name = u"a/%1"_s.arg(i), .value = QByteArray::number(i)});
            return m_desk->desk->sessionSecrets().saveCredentials(tx, m_session, credentials);
        });
        VERIFY_DONE(filled);
    }
    void verifyEverythingOpens()
    {
        for (qsizetype i = 0; i < m_secrets.size(); ++i) {
            const auto value = m_desk->write([&](WriteTransaction &tx) {
                return m_desk->desk->secrets().value(tx, m_desk->admin, m_secrets[i], 0);
            });
            VERIFY_DONE(value);
            QCOMPARE(*value, i == 0 ? u"second"_s : u"value %1"_s.arg(i));
        }
        const SessionSecrets &secrets = m_desk->desk->sessionSecrets();
        QCOMPARE(secrets.proxy(*m_desk->reader, m_session)->value().password, u"pw"_s);
        QCOMPARE(secrets.cloud(*m_desk->reader, m_session)->value().accessToken, u"EAAG"_s);
        QCOMPARE(secrets.loadCredentials(*m_desk->reader, m_session)->size(), 60);
        QCOMPARE(secrets.webhookSecrets(*m_desk->reader, m_session, m_desk->clock.now())->size(), 2);
    }
    void restart()
    {
        m_desk->desk.reset();
        auto opened =
            Desk::open(*m_desk->store, m_desk->clock, {m_desk->folder.path(), PasswordHasher::Cost::Cheap});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().english()));
        m_desk->desk = std::move(*opened);
    }

    std::unique_ptr<DeskFixture> m_desk;
    QStringList m_secrets;
    qint64 m_session = 0;

private Q_SLOTS:
    void init()
    {
        m_secrets.clear();
        m_desk = std::make_unique<DeskFixture>();
    }
    void keysAreKeptOutOfOrdinaryMemory();
    void twoKeysOpenAndOneSeals();
    void whatOlderVersionsSealedOpens();
    void everySealedColumnIsKnown();
    void aRotationSealsEverythingAnew();
    void anInterruptedRotationGoesOnAtTheNextStart_data();
    void anInterruptedRotationGoesOnAtTheNextStart();
    void aDamagedValueDoesNotHoldARotationUp();
    void onlyTheSuperAdminRotates();
    void aGivenKeyIsNotRotatedHere();
};

void TestMasterKey::keysAreKeptOutOfOrdinaryMemory()
{
    const SecretBytes key = SecretBytes::random(32);
    const auto back = SecretBytes::fromBase64(key.toBase64() + '\n', 32);
    QVERIFY(back && *back == key);
    QVERIFY(!SecretBytes::fromBase64("c2hvcnQ=", 32));
    QVERIFY(!SecretBytes::fromBase64(key.toBase64() + "AAAA", 32));
    QVERIFY(!(key == SecretBytes::random(32)));
    // `VmFlags` of its mapping: dd = not in core dumps, lo = locked (where the limit allows it).
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("no /proc");
    const auto address = reinterpret_cast<quintptr>(key.data());
    bool isWithin = false;
    QByteArray flags;
    while (flags.isEmpty()) {
        const QByteArray line = maps.readLine();
        QVERIFY(!line.isEmpty());
        const qsizetype dash = line.indexOf('-');
        bool isNumber = false;
        const quintptr from = line.first(std::max<qsizetype>(dash, 0)).toULongLong(&isNumber, 16);
        if (isNumber && dash > 0)
            isWithin =
                from <= address && address < line.mid(dash + 1).split(' ').first().toULongLong(nullptr, 16);
        else if (isWithin && line.startsWith("VmFlags:"))
            flags = line;
    }
    QVERIFY2(flags.contains(" dd"), flags);
}

void TestMasterKey::twoKeysOpenAndOneSeals()
{
    const SecretBytes old = SecretBytes::random(32);
    const SecretBytes next = SecretBytes::random(32);
    Sealer sealer(MasterKeys{.current = old});
    const Sealer copy = sealer;
    const QByteArray before = sealer.seal("one", "c");
    sealer.use(next);
    const QByteArray after = copy.seal("two", "c"); // copies share their keys
    QCOMPARE(copy.open(before, "c").value(), QByteArray("one"));
    QCOMPARE(Sealer(MasterKeys{.current = next}).open(after, "c").value(), QByteArray("two"));
    VERIFY_REFUSED(Sealer(MasterKeys{.current = old}).open(after, "c"), ErrorCode::Unavailable);
    VERIFY_REFUSED(Sealer(MasterKeys{.current = next}).open(before, "c"), ErrorCode::Unavailable);
}

void TestMasterKey::whatOlderVersionsSealedOpens()
{
    const Sealer sealer(QByteArray(32, 'k'));
    const QByteArray unmarked = sealer.seal("segredo", "jwt.key").sliced(5); // nonce and ciphertext alone
    QCOMPARE(sealer.open(unmarked, "jwt.key").value(), QByteArray("segredo"));
    VERIFY_REFUSED(sealer.open(unmarked, "other"), ErrorCode::Unavailable);
}

void TestMasterKey::everySealedColumnIsKnown()
{
    QStringList inSchema;
    auto tables = m_desk->reader->query(u"SELECT m.name || '.' || c.name FROM sqlite_master m "
                                        "JOIN pragma_table_info(m.name) c WHERE m.type = 'table' "
                                        "AND c.name LIKE '%sealed' ORDER BY 1"_s);
    QVERIFY(tables);
    while (tables->next())
        inSchema.append(tables->text(0));
    QStringList known = SealedColumns::names();
    known.sort();
    QCOMPARE(known, inSchema);
}

void TestMasterKey::aRotationSealsEverythingAnew()
{
    fill();
    const SecretBytes before = fileKeys().current;
    VERIFY_DONE(rotate(m_desk->root));
    QVERIFY(waitUntilIdle());
    const MasterKeys after = fileKeys();
    QVERIFY(!(after.current == before));
    QVERIFY(after.others.isEmpty());
    QVERIFY(!QFile::exists(m_desk->folder.filePath(u"master.key.next"_s)));
    QCOMPARE(notUnder(after.current), 0);
    QVERIFY(m_desk->desk->masterKey().state(m_desk->root)->resealed > 180);
    verifyEverythingOpens();
    restart();
    verifyEverythingOpens();
    const auto log = m_desk->desk->audit().list(*m_desk->reader, m_desk->root, {.subject = u"master_key"_s});
    QCOMPARE(log->entries.size(), 2);
    QCOMPARE(log->entries.first().entry["action"_L1].toString(), u"master_key.rotated"_s);
}

void TestMasterKey::anInterruptedRotationGoesOnAtTheNextStart_data()
{
    QTest::addColumn<int>("resealed");
    QTest::newRow("before the first value") << 0;
    QTest::newRow("in the middle") << 70;
    QTest::newRow("before the key took its place") << 1000;
}

void TestMasterKey::anInterruptedRotationGoesOnAtTheNextStart()
{
    QFETCH(int, resealed);
    fill();
    const SecretBytes old = fileKeys().current;
    m_desk->desk.reset(); // what a crash leaves: both keys, some values under the new one
    KeyFile file(m_desk->folder.path());
    const SecretBytes next = SecretBytes::random(32);
    file.keepNext(next, [](const Result<> &kept) { QVERIFY(kept); });
    const Sealer sealer(MasterKeys{.current = next, .others = {old}});
    if (resealed > 0)
        VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) -> Result<> {
            SealedColumns columns;
            GUICHE_CHECK(columns.resealSome(tx.db(), sealer, resealed));
            return {};
        }));
    QVERIFY(fileKeys().current == next);
    restart();
    verifyEverythingOpens(); // at once, while it goes on
    QVERIFY(waitUntilIdle());
    QCOMPARE(notUnder(next), 0);
    QVERIFY(fileKeys().current == next);
    QVERIFY(fileKeys().others.isEmpty());
    restart();
    verifyEverythingOpens();
}

void TestMasterKey::aDamagedValueDoesNotHoldARotationUp()
{
    fill();
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) -> Result<> {
        GUICHE_CHECK(tx.db().exec(u"UPDATE session_credential SET sealed = x'00' WHERE name < 'a/3'"_s));
        return {};
    }));
    QTest::failOnWarning(QRegularExpression(u"stands still"_s));
    VERIFY_DONE(rotate(m_desk->root));
    QVERIFY(waitUntilIdle());
    QVERIFY(fileKeys().others.isEmpty());
    QVERIFY(notUnder(fileKeys().current) > 0);
    for (qsizetype i = 1; i < m_secrets.size(); ++i)
        VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->secrets().value(tx, m_desk->admin, m_secrets[i], 0);
        }));
}

void TestMasterKey::onlyTheSuperAdminRotates()
{
    Principal key = m_desk->program;
    key.scopes = Scope::Admin;
    for (const Principal &who :
         {m_desk->admin, m_desk->boss, m_desk->ana, m_desk->viewer, m_desk->stranger, key}) {
        VERIFY_REFUSED(rotate(who), ErrorCode::Forbidden);
        VERIFY_REFUSED(m_desk->desk->masterKey().state(who), ErrorCode::Forbidden);
    }
    QVERIFY(!QFile::exists(m_desk->folder.filePath(u"master.key.next"_s)));
}

void TestMasterKey::aGivenKeyIsNotRotatedHere()
{
    // What the key before sealed opens too, and is sealed anew under the one that is given.
    qputenv("GUICHE_MASTER_KEY", QByteArray(32, 'g').toBase64());
    qputenv("GUICHE_MASTER_KEY_OLD", fileKeys().current.toBase64());
    restart();
    qunsetenv("GUICHE_MASTER_KEY");
    qunsetenv("GUICHE_MASTER_KEY_OLD");
    QVERIFY(waitUntilIdle());
    QCOMPARE(notUnder(SecretBytes(QByteArray(32, 'g'))), 0);
    VERIFY_REFUSED(rotate(m_desk->root), ErrorCode::Conflict);
    QVERIFY(!m_desk->desk->masterKey().state(m_desk->root)->isRotating);
}

QTEST_GUILESS_MAIN(TestMasterKey)
#include "tst_masterkey.moc"
