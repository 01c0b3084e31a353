// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "deskfixture.h"
#include "models/desk/auditcheck.h"
#include "models/desk/keyfile.h"
#include "models/store/auditrows.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestAudit : public QObject
{
    Q_OBJECT

private:
    QList<AuditRecord> entries(const AuditQuery &query = {.limit = 100})
    {
        return m_desk->desk->audit()
            .list(*m_desk->reader, m_desk->admin, query)
            .value_or(AuditPage())
            .entries;
    }
    QStringList actions(const AuditQuery &query = {.limit = 100})
    {
        QStringList names;
        for (const AuditRecord &record : entries(query))
            names.append(record.entry["action"_L1].toString());
        return names;
    }
    AuditVerdict verdict()
    {
        return verifyAudit(*m_desk->reader, m_desk->desk->sealer()).value_or(AuditVerdict());
    }
    //! One piece, however many steps it takes.
    Result<ChainPiece> check(const Principal &who, const QString &cursor = {})
    {
        GUICHE_TRY(check, AuditCheck::begin(m_desk->desk->sealer(), who, cursor));
        while (true) {
            GUICHE_TRY(isComplete, check.step(*m_desk->reader));
            if (isComplete)
                return check.piece();
        }
    }
    Result<> addMany(const Principal &who, int count)
    {
        return m_desk->write([&](WriteTransaction &tx) -> Result<> {
            for (int number = 0; number < count; ++number)
                GUICHE_CHECK(Audit::record(tx, {.who = who, .action = u"test"_s, .subjectType = u"test"_s}));
            return {};
        });
    }
    //! As somebody with the file and plain SQLite does it.
    void tamper(const QStringList &statements)
    {
        auto db = std::move(*WriteConnection::openForWriting(m_desk->folder.filePath(u"desk.db"_s)));
        QVERIFY(db->execOnce(u"DROP TRIGGER audit_entry_update"_s));
        QVERIFY(db->execOnce(u"DROP TRIGGER audit_entry_delete"_s));
        for (const QString &statement : statements)
            QVERIFY2(db->execOnce(statement), qUtf8Printable(statement));
    }
    Result<> addKey(const QString &name)
    {
        return m_desk->write([&](WriteTransaction &tx) -> Result<> {
            GUICHE_CHECK(m_desk->desk->apiKeys().create(tx, m_desk->admin, name, Scope::Read, 0));
            return {};
        });
    }
    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void aChangeOfAPersonSaysWhoWhatAndWhich();
    void secretsAreMaskedWhateverTheCallerGave();
    void whatFailsLeavesNoEntry();
    void nothingChangedIsNoEntry();
    void keysSettingsAndSessionsAreNoted();
    void supervisorsAreNotedInColleaguesConversationsOnly();
    void organizationsDoNotSeeEachOther();
    void numbersAndStampsCountOwnEntriesOnly();
    void stampsStayTheSame();
    void theCheckCountsOwnEntriesOnly();
    void aBreakIsNamedToItsOrganizationOnly();
    void aMissingEntryIsNamedToItsOrganizationOnly();
    void onlyAdministratorsRead();
    void entriesAreFilteredAndPaged();
    void badQueriesAreRefused();
    void theDatabaseRefusesChanges();
    void aWholeLogIsIntact();
    void theChainIsCheckedPieceByPiece();
    void aCutEndIsFoundByTheLastPiece();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void aLogThatWasCutWhileTheDeskRanStaysBroken();
    void aLogThatWasCutWhileTheDeskStoodStaysBroken();
    void anotherMasterKeyDoesNotFitTheSeal();
    void cellsAreNoFormulas();
};

void TestAudit::aChangeOfAPersonSaysWhoWhatAndWhich()
{
    Principal admin = m_desk->admin;
    admin.remoteAddress = u"203.0.113.7"_s;
    const auto changed = m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->users().change(
            tx, admin, m_desk->ana.userId,
            {.passwordHash = m_desk->passwordHash, .role = Role::Supervisor, .maxConversations = 9});
    });
    QVERIFY(changed);
    const AuditRecord newest = entries().first();
    QCOMPARE(newest.entry["action"_L1].toString(), u"user.updated"_s);
    QCOMPARE(newest.entry["actor"_L1].toObject(),
             (QJsonObject{
                 {u"type"_s, u"user"_s}, {u"id"_s, QString::number(admin.userId)}, {u"name"_s, u"admin"_s}}));
    QCOMPARE(newest.entry["subject"_L1].toObject(),
             (QJsonObject{{u"type"_s, u"user"_s}, {u"id"_s, QString::number(m_desk->ana.userId)}}));
    QCOMPARE(newest.entry["remote_address"_L1].toString(), u"203.0.113.7"_s);
    QCOMPARE(newest.entry["before"_L1].toObject(),
             (QJsonObject{{u"role"_s, u"atendente"_s}, {u"max_conversations"_s, 5}}));
    QCOMPARE(newest.entry["after"_L1].toObject(),
             (QJsonObject{
                 {u"role"_s, u"supervisor"_s}, {u"max_conversations"_s, 9}, {u"password_changed"_s, true}}));
    QCOMPARE(newest.timestamp, DeskFixture::Start);
    QCOMPARE(newest.hash.size(), 32);
}

void TestAudit::secretsAreMaskedWhateverTheCallerGave()
{
    const QJsonObject cloud{{u"accessToken"_s, u"EAAG-known"_s},
                            {u"app_secret"_s, u"known-too"_s},
                            {u"apiKey"_s, QJsonValue::Null},
                            {u"phoneNumberId"_s, u"1234"_s}};
    QVERIFY(m_desk->write([&](WriteTransaction &tx) {
        return Audit::record(tx,
                             {.who = m_desk->admin,
                              .action = u"thing.updated"_s,
                              .subjectType = u"thing"_s,
                              .after = {{u"cloud"_s, QJsonArray{cloud}}, {u"Password"_s, u"known-three"_s}}});
    }));
    const QByteArray text = compact(toJson(entries().first()));
    QVERIFY(!text.contains("known"));
    QVERIFY(text.contains("1234"));
    QVERIFY(text.contains(R"("Password":"********")"));
    QVERIFY(text.contains(R"("apiKey":null)"));
}

void TestAudit::whatFailsLeavesNoEntry()
{
    const qsizetype before = entries().size();
    const auto refused = m_desk->write([&](WriteTransaction &tx) -> Result<> {
        GUICHE_CHECK(Audit::record(tx, {.who = m_desk->admin, .action = u"thing.done"_s}));
        return fail(ErrorCode::Conflict, "no");
    });
    QVERIFY(!refused);
    QCOMPARE(entries().size(), before);
    QVERIFY(addKey(u"next"_s));
    QVERIFY2(verdict().isIntact, qUtf8Printable(verdict().sentence));
}

void TestAudit::nothingChangedIsNoEntry()
{
    const qsizetype before = entries().size();
    QVERIFY(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->users().change(tx, m_desk->admin, m_desk->ana.userId, {.name = u"ana"_s});
    }));
    QCOMPARE(entries().size(), before);
}

void TestAudit::keysSettingsAndSessionsAreNoted()
{
    const Principal admin = m_desk->admin;
    QVERIFY(m_desk->write([&](WriteTransaction &tx) -> Result<> {
        GUICHE_TRY(key, m_desk->desk->apiKeys().create(tx, admin, u"ERP"_s, Scope::Send, 0));
        GUICHE_CHECK(m_desk->desk->apiKeys().remove(tx, admin, key.key.id));
        GUICHE_CHECK(
            m_desk->desk->settings().patch(tx, admin, {{u"webchat"_s, QJsonObject{{u"title"_s, u"Olá"_s}}}}));
        const Sessions &sessions = m_desk->desk->sessions();
        GUICHE_TRY(made, sessions.create(
                             tx, admin, SessionType::WhatsAppWeb,
                             {.name = u"loja"_s, .webhookUrl = u"https://hook.example.com/in?key=known"_s}));
        GUICHE_CHECK(sessions.setProxy(
            tx, admin, made.session.id,
            SessionProxy{
                .host = u"proxy.example.com"_s, .port = 3128, .username = u"u"_s, .password = u"known"_s}));
        GUICHE_CHECK(sessions.rotateWebhookSecret(tx, admin, made.session.id));
        GUICHE_CHECK(sessions.logout(tx, admin, made.session.id));
        return sessions.remove(tx, admin, made.session.id);
    }));
    QCOMPARE(actions().first(8),
             (QStringList{u"session.deleted"_s, u"session.logged_out"_s, u"session.webhook_secret_rotated"_s,
                          u"session.proxy_set"_s, u"session.created"_s, u"settings.updated"_s,
                          u"api_key.deleted"_s, u"api_key.created"_s}));
    QByteArray all;
    for (const AuditRecord &record : entries())
        all += compact(toJson(record));
    QVERIFY(!all.contains("known"));
    QVERIFY(all.contains("https://hook.example.com/in"));
    QVERIFY(all.contains(R"("after":{"webchat":{"title":"Olá"}})"));
}

void TestAudit::supervisorsAreNotedInColleaguesConversationsOnly()
{
    const QString conversation = m_desk->customerWrites();
    const qsizetype before = entries().size();
    QVERIFY(m_desk->assign(m_desk->ana, conversation, m_desk->ana.userId));
    QVERIFY(m_desk->send(m_desk->ana, conversation, {.content = u"oi"_s}));
    QCOMPARE(entries().size(), before);
    QVERIFY(m_desk->send(m_desk->boss, conversation, {.content = u"a quiet word"_s}));
    QVERIFY(m_desk->assign(m_desk->boss, conversation, m_desk->boss.userId));
    QVERIFY(m_desk->close(m_desk->boss, conversation)); // by now it is the supervisor's own
    QCOMPARE(actions().first(entries().size() - before),
             (QStringList{u"conversation.assigned"_s, u"conversation.message_sent"_s}));
    const AuditRecord sent = entries().at(1);
    QCOMPARE(sent.entry["subject"_L1]["id"_L1].toString(), conversation);
    QVERIFY(!compact(sent.entry).contains("quiet"));
}

void TestAudit::organizationsDoNotSeeEachOther()
{
    const auto foreign = m_desk->desk->audit().list(*m_desk->reader, m_desk->stranger, {});
    QVERIFY(foreign);
    // Of two look-alikes each sees its own beginning.
    QCOMPARE(foreign->entries.size(), 1);
    QCOMPARE(foreign->entries.first().entry["action"_L1].toString(), u"organization.registered"_s);
}

// What an organization is told of its entries does not depend on what others do: numbers without gaps, and
// stamps that give no way to the place in the chain.
void TestAudit::numbersAndStampsCountOwnEntriesOnly()
{
    QVERIFY(addMany(m_desk->stranger, 20));
    QVERIFY(addMany(m_desk->admin, 1));
    QVERIFY(addMany(m_desk->stranger, 300));
    QVERIFY(addMany(m_desk->admin, 2));
    const QList<AuditRecord> own = entries();
    for (qsizetype place = 0; place < own.size(); ++place)
        QCOMPARE(own[place].number, own.size() - place);
    const auto foreign = m_desk->desk->audit().exportPage(*m_desk->reader, m_desk->stranger, {.limit = 1000});
    QVERIFY(foreign);
    QCOMPARE(foreign->entries.size(), 321);
    QCOMPARE(foreign->entries.first().number, 321);
    QCOMPARE(foreign->entries.last().number, 1);
    // Who knows a hash and the entry after it could try the numbers: neither hash is told.
    const auto rows = AuditRepository::chain(*m_desk->reader, 0, 1000);
    QVERIFY(rows);
    const AuditRow &last = rows->last();
    const AuditRow &before = rows->at(rows->size() - 2);
    QCOMPARE(AuditChain::hashOf(before.hash, last), last.hash);
    QVERIFY(own.at(0).hash != last.hash);
    QVERIFY(own.at(1).hash != before.hash);
    QVERIFY(AuditChain::hashOf(own.at(1).hash, last) != own.at(0).hash);
}

void TestAudit::stampsStayTheSame()
{
    const QList<AuditRecord> before = entries();
    QVERIFY(addMany(m_desk->admin, 1));
    m_desk->desk.reset();
    m_desk->desk = std::move(
        *Desk::open(*m_desk->store, m_desk->clock, {m_desk->folder.path(), PasswordHasher::Cost::Cheap}));
    const QList<AuditRecord> after = entries().sliced(1);
    QCOMPARE(after.size(), before.size());
    for (qsizetype place = 0; place < before.size(); ++place) {
        QCOMPARE(after[place].hash.size(), 32);
        QCOMPARE(after[place].hash, before[place].hash);
    }
}

// All of the chain is walked, and an organization hears of its own part.
void TestAudit::theCheckCountsOwnEntriesOnly()
{
    const auto before = check(m_desk->admin);
    QVERIFY(before);
    const qint64 own = entries().size();
    QCOMPARE(before->total, own);
    QVERIFY(!before->isWhole);
    // Many more than a piece of others: still one piece, and the same numbers.
    QVERIFY(addMany(m_desk->stranger, 9000));
    const auto after = check(m_desk->admin);
    QVERIFY(after && after->isIntact);
    QCOMPARE(after->checked, own);
    QCOMPARE(after->total, own);
    QVERIFY(after->nextCursor.isEmpty());
    const auto whole = check(m_desk->root);
    QVERIFY(whole && whole->isWhole);
    QCOMPARE(whole->total, own + 9001);
    QCOMPARE(whole->checked, 4000);
    // Nobody goes on where another was.
    QCOMPARE(check(m_desk->admin, whole->nextCursor).error().field, u"cursor"_s);
    const auto foreign = check(m_desk->stranger);
    QVERIFY(foreign && !foreign->nextCursor.isEmpty());
    QCOMPARE(check(m_desk->admin, foreign->nextCursor).error().field, u"cursor"_s);
    QVERIFY(check(m_desk->stranger, foreign->nextCursor));
}

void TestAudit::aBreakIsNamedToItsOrganizationOnly()
{
    QVERIFY(addMany(m_desk->stranger, 3));
    QVERIFY(addMany(m_desk->admin, 1)); // 11
    QVERIFY(addMany(m_desk->stranger, 3));
    const qint64 own = entries().size();
    tamper({u"UPDATE audit_entry SET timestamp = 5 WHERE seq = 9"_s});
    const auto told = check(m_desk->admin);
    QVERIFY(told && !told->isIntact);
    QCOMPARE(told->brokenAt, 0);
    QCOMPARE(told->checked, own - 1);
    QCOMPARE(check(m_desk->stranger)->brokenAt, 3);
    QCOMPARE(check(m_desk->root)->brokenAt, 9);
}

void TestAudit::aMissingEntryIsNamedToItsOrganizationOnly()
{
    QVERIFY(addMany(m_desk->stranger, 3));
    QVERIFY(addMany(m_desk->admin, 1));
    tamper({u"DELETE FROM audit_entry WHERE seq = 9"_s});
    QCOMPARE(check(m_desk->admin)->brokenAt, 0);
    QVERIFY(!check(m_desk->admin)->isIntact);
    QCOMPARE(check(m_desk->stranger)->brokenAt, 3);
    QCOMPARE(check(m_desk->root)->brokenAt, 9);
}

void TestAudit::onlyAdministratorsRead()
{
    const Audit &audit = m_desk->desk->audit();
    for (const Principal &who : {m_desk->boss, m_desk->ana, m_desk->viewer, m_desk->program})
        QCOMPARE(audit.list(*m_desk->reader, who, {}).error().code, ErrorCode::Forbidden);
    Principal key = m_desk->program;
    key.scopes = Scope::Admin;
    QVERIFY(audit.list(*m_desk->reader, key, {}));
}

void TestAudit::entriesAreFilteredAndPaged()
{
    m_desk->clock.advance(DeskFixture::Hour);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(addKey(name));
    QCOMPARE(actions({.action = u"api_key.created"_s}).size(), 3);
    QCOMPARE(actions({.subject = u"api_key"_s}).size(), 3);
    QCOMPARE(actions({.subject = u"user:%1"_s.arg(m_desk->ana.userId)}), QStringList{u"user.created"_s});
    QCOMPARE(actions({.from = DeskFixture::Start + DeskFixture::Hour}).size(), 3);
    QVERIFY(!actions({.to = DeskFixture::Start + DeskFixture::Hour}).contains(u"api_key.created"_s));
    QCOMPARE(actions({.actor = QString::number(m_desk->admin.userId)}).size(), 3);
    QCOMPARE(actions({.actor = u"' OR 1=1 --"_s}).size(), 0);
    const auto first = m_desk->desk->audit().list(*m_desk->reader, m_desk->admin,
                                                  {.action = u"api_key.created"_s, .limit = 2});
    QVERIFY(first);
    QCOMPARE(first->entries.size(), 2);
    const auto second =
        m_desk->desk->audit().list(*m_desk->reader, m_desk->admin,
                                   {.action = u"api_key.created"_s, .cursor = first->nextCursor, .limit = 2});
    QVERIFY(second);
    QCOMPARE(second->entries.size(), 1);
    QVERIFY(second->nextCursor.isEmpty());
    QCOMPARE(second->entries.first().entry["after"_L1]["name"_L1].toString(), u"a"_s);
}

void TestAudit::badQueriesAreRefused()
{
    const Audit &audit = m_desk->desk->audit();
    for (const AuditQuery &query : {AuditQuery{.limit = 0}, AuditQuery{.limit = 101}})
        QCOMPARE(audit.list(*m_desk->reader, m_desk->admin, query).error().field, u"limit"_s);
    QCOMPARE(audit.list(*m_desk->reader, m_desk->admin, {.cursor = u"x"_s}).error().field, u"cursor"_s);
}

void TestAudit::theDatabaseRefusesChanges()
{
    for (const QString &sql : {u"UPDATE audit_entry SET timestamp = 1"_s, u"DELETE FROM audit_entry"_s,
                               u"UPDATE audit_entry SET entry = '{}' WHERE seq = 1"_s}) {
        QVERIFY(!m_desk->write([&](WriteTransaction &tx) -> Result<> {
            GUICHE_CHECK(tx.db().exec(sql));
            return {};
        }));
    }
    QVERIFY(verdict().isIntact);
}

void TestAudit::aWholeLogIsIntact()
{
    QVERIFY(addKey(u"a"_s));
    QCOMPARE(verdict().sentence, u"The audit log is intact: 8 entries."_s);
}

void TestAudit::theChainIsCheckedPieceByPiece()
{
    QVERIFY(addMany(m_desk->admin, 5000));
    const Result<ChainPiece> first = check(m_desk->root);
    QVERIFY(first);
    QVERIFY(first->isIntact);
    QCOMPARE(first->checked, 4000);
    QCOMPARE(first->total, 5007);
    const Result<ChainPiece> second = check(m_desk->root, first->nextCursor);
    QVERIFY(second);
    QVERIFY(second->isIntact);
    QCOMPARE(second->checked, 5007);
    QVERIFY(second->nextCursor.isEmpty());
    const Result<ChainPiece> own = check(m_desk->admin);
    QVERIFY(own);
    QCOMPARE(own->checked, 5006); // 3999 of a step are its own: another one is taken
    for (const QString &cursor : {u"x"_s, u"-1"_s, u"4000"_s, first->nextCursor.chopped(4)})
        QCOMPARE(check(m_desk->root, cursor).error().field, u"cursor"_s);
    QCOMPARE(check(m_desk->boss).error().code, ErrorCode::Forbidden);
    tamper({u"UPDATE audit_entry SET timestamp = 5 WHERE seq = 4500"_s});
    const Result<ChainPiece> broken = check(m_desk->root, first->nextCursor);
    QVERIFY(broken);
    QVERIFY(!broken->isIntact);
    QCOMPARE(broken->brokenAt, 4500);
    QVERIFY(broken->nextCursor.isEmpty());
}

void TestAudit::aCutEndIsFoundByTheLastPiece()
{
    tamper({u"DELETE FROM audit_entry WHERE seq > 3"_s});
    const Result<ChainPiece> piece = check(m_desk->root);
    QVERIFY(piece);
    QVERIFY(!piece->isIntact);
    QCOMPARE(piece->checked, 3);
    QCOMPARE(piece->brokenAt, 0);
}

void TestAudit::tamperingIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an entry changed")
        << QStringList{u"UPDATE audit_entry SET entry = replace(entry, 'ana@', 'eve@') WHERE seq = 5"_s}
        << u"The audit log is broken: entry 5 was changed, or the one before it."_s;
    QTest::newRow("another time") << QStringList{u"UPDATE audit_entry SET timestamp = 5 WHERE seq = 2"_s}
                                  << u"The audit log is broken: entry 2 was changed, or the one before it."_s;
    QTest::newRow("another organization")
        << QStringList{u"UPDATE audit_entry SET organization_id = 2 WHERE seq = 4"_s}
        << u"The audit log is broken: entry 4 was changed, or the one before it."_s;
    QTest::newRow("one removed in the middle") << QStringList{u"DELETE FROM audit_entry WHERE seq = 2"_s}
                                               << u"The audit log is broken: entry 2 is missing."_s;
    QTest::newRow("removed and closed up")
        << QStringList{u"DELETE FROM audit_entry WHERE seq = 2"_s,
                       u"UPDATE audit_entry SET seq = seq - 1 WHERE seq > 2"_s}
        << u"The audit log is broken: entry 2 was changed, or the one before it."_s;
    QTest::newRow("cut at the end") << QStringList{u"DELETE FROM audit_entry WHERE seq > 3"_s}
                                    << u"The audit log is broken: it ends with entry 3, entry 4 and what "
                                       "follows up to 7 are missing."_s;
    QTest::newRow("another number")
        << QStringList{u"UPDATE audit_entry SET number = number + 50 WHERE seq = 6"_s}
        << u"The audit log is broken: entry 6 does not have the number that it has in its organization."_s;
    QTest::newRow("emptied") << QStringList{u"DELETE FROM audit_entry"_s}
                             << u"The audit log is broken: it ends with entry 0, entry 1 and what follows "
                                "up to 7 are missing."_s;
    QTest::newRow("the seal removed too")
        << QStringList{u"DELETE FROM audit_entry WHERE seq > 3"_s,
                       u"DELETE FROM vault WHERE name = 'audit.head'"_s}
        << u"The audit log is broken: the seal of its end is missing, or was made with another master key."_s;
}

void TestAudit::tamperingIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, sentence);
    QVERIFY(verdict().isIntact);
    tamper(statements);
    QVERIFY(!verdict().isIntact);
    QCOMPARE(verdict().sentence, sentence);
}

void TestAudit::aLogThatWasCutWhileTheDeskRanStaysBroken()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"does not end where its seal says"_s));
    tamper({u"DELETE FROM audit_entry WHERE seq > 3"_s});
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        QVERIFY(addKey(name));
    QVERIFY(!verdict().isIntact);
    QVERIFY(verdict().sentence.contains(u"noted it"_s));
}

void TestAudit::aLogThatWasCutWhileTheDeskStoodStaysBroken()
{
    m_desk->desk.reset();
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"does not end where its seal says"_s));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"ends before where it has already been"_s));
    tamper({u"DELETE FROM audit_entry WHERE seq > 3"_s});
    m_desk->desk = std::move(
        *Desk::open(*m_desk->store, m_desk->clock, {m_desk->folder.path(), PasswordHasher::Cost::Cheap}));
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(addKey(name));
    QVERIFY(!verdict().isIntact);
}

void TestAudit::anotherMasterKeyDoesNotFitTheSeal()
{
    const Sealer other(QByteArray(32, 'x'));
    const auto verdict = verifyAudit(*m_desk->reader, other);
    QVERIFY(verdict);
    QVERIFY(!verdict->isIntact);
}

void TestAudit::cellsAreNoFormulas()
{
    const AuditRecord record{.number = 7,
                             .timestamp = DeskFixture::Start,
                             .entry = {{u"actor"_s, QJsonObject{{u"name"_s, u"=cmd|' /C calc'!A0"_s}}},
                                       {u"after"_s, QJsonObject{{u"name"_s, u"a, \"b\""_s}}}},
                             .hash = QByteArray(2, '\x01')};
    QCOMPARE(toCsv(record), QByteArray("7,2027-01-15T08:00:00Z,,,'=cmd|' /C calc'!A0,,,,,,"
                                       "\"{\"\"name\"\":\"\"a, \\\"\"b\\\"\"\"\"}\",0101\r\n"));
    QVERIFY(auditCsvHeading().startsWith("id,timestamp,actor_type,"));
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
