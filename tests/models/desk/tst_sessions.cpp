// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestSessions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<SessionFixture>(); }
    void aNewOneIsDisconnectedAndTellsItsSecretOnce();
    void namesAreUniqueInAnOrganization();
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void whoMayDoWhat();
    void anotherOrganizationsIsNotFound();
    void keysNeedTheScope();
    void aDeletedOneLeavesItsNameFree();
    void pairingNeedsAConnectingPhoneSession();
};

void TestSessions::aNewOneIsDisconnectedAndTellsItsSecretOnce()
{
    const auto created = m_desk->create(m_desk->admin, {.name = u" loja "_s,
                                                        .webhookUrl = u"https://example.com/hook"_s,
                                                        .webhookEvents = QStringList{u"messages.upsert"_s}});
    VERIFY_DONE(created);
    const Session session = m_desk->readSession(created->session.id);
    QCOMPARE(session.name, u"loja"_s);
    QCOMPARE(session.status, SessionStatus::Disconnected);
    QCOMPARE(session.cause, SessionCause::Created);
    QCOMPARE(session.type, SessionType::WhatsAppWeb);
    QCOMPARE(session.webhookUrl, u"https://example.com/hook"_s);
    QCOMPARE(session.webhookEvents, QStringList{u"messages.upsert"_s});
    QVERIFY(!session.isWanted);
    QVERIFY(session.autoConnect);
    QVERIFY(!session.hasCredentials);
    QCOMPARE(session.createdAt, DeskFixture::Start);
    QVERIFY(created->webhookSecret.startsWith(u"whsec_"_s));
    QCOMPARE(QByteArray::fromBase64(created->webhookSecret.mid(6).toLatin1()).size(), 32);
    QVERIFY(!m_desk->onDisk().contains(created->webhookSecret.mid(6).toLatin1()));
    QCOMPARE(m_desk->history(session.id), QStringList{u"disconnected:created"_s});
}

void TestSessions::namesAreUniqueInAnOrganization()
{
    const Session first = m_desk->made(u"loja"_s);
    const auto taken = m_desk->create(m_desk->admin, {.name = u"loja"_s});
    VERIFY_REFUSED(taken, ErrorCode::Conflict);
    QCOMPARE(taken.error().english(), u"Session with name \"loja\" already exists"_s);
    VERIFY_DONE(m_desk->create(m_desk->stranger, {.name = u"loja"_s}));
    const Session second = m_desk->made(u"outra"_s);
    VERIFY_REFUSED(m_desk->change(second.id, {.name = u"loja"_s}), ErrorCode::Conflict);
    VERIFY_DONE(m_desk->change(first.id, {.name = u"loja"_s}));
    QCOMPARE(m_desk->readSession(second.id).name, u"outra"_s);
}

void TestSessions::fieldsAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addRow("invisible") << u"Vendas\u200b"_s << QStringList() << u"name"_s
                               << u"name must not contain characters that cannot be seen"_s;
    QTest::addRow("other direction") << u"\u202esadneV"_s << QStringList() << u"name"_s
                                     << u"name must not contain characters that cannot be seen"_s;
    QTest::addRow("empty") << u"  "_s << QStringList() << u"name"_s << u"name should not be empty"_s;
    QTest::addRow("long") << QString(101, u'x') << QStringList() << u"name"_s
                          << u"name must be shorter than or equal to 100 characters"_s;
    QTest::addRow("event") << u"loja"_s << QStringList{u"messages.upsert"_s, u"messages.sent"_s}
                           << u"webhookEvents"_s
                           << u"each value in webhookEvents must be one of the following values: "
                              "connection.update, messages.upsert, messages.update, messages.delete, "
                              "message-receipt.update, groups.upsert, groups.update, "
                              "group-participants.update, contacts.upsert, contacts.update, "
                              "presence.update, chats.upsert, chats.update, chats.delete"_s;
}

void TestSessions::fieldsAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QStringList, events);
    QFETCH(QString, field);
    QFETCH(QString, text);
    const auto refused = m_desk->create(m_desk->admin, {.name = name, .webhookEvents = events});
    VERIFY_REFUSED(refused, ErrorCode::Validation);
    QCOMPARE(refused.error().field, field);
    QCOMPARE(refused.error().english(), text);
    VERIFY_DONE(m_desk->create(m_desk->admin, {.name = QString(100, u'x')}));
    const QString emoji = u"\U0001F600"_s;
    VERIFY_DONE(m_desk->create(m_desk->admin, {.name = emoji.repeated(100)})); // each is one character
    VERIFY_REFUSED(Sessions::checkName(emoji.repeated(101)), ErrorCode::Validation);
    VERIFY_REFUSED(Sessions::checkName(u"\u200b\u202e"_s), ErrorCode::Validation);
    QCOMPARE(Sessions::checkName(u" Vendas 1 "_s).value(), u"Vendas 1"_s);
}

void TestSessions::whoMayDoWhat()
{
    const Session session = m_desk->made();
    ReadConnection &db = *m_desk->reader;
    for (const Principal &who : {m_desk->ana, m_desk->viewer, Principal()}) {
        const ErrorCode code =
            who.kind == Principal::Kind::Anonymous ? ErrorCode::Unauthorized : ErrorCode::Forbidden;
        VERIFY_REFUSED(m_desk->connect(who, session.id), code);
        VERIFY_REFUSED(m_desk->disconnect(who, session.id), code);
        VERIFY_REFUSED(m_desk->sessions().get(db, who, session.id), code);
        VERIFY_REFUSED(m_desk->sessions().history(db, who, session.id, 10), code);
        VERIFY_REFUSED(m_desk->sessions().pairable(db, who, session.id), code);
    }
    VERIFY_REFUSED(m_desk->sessions().list(db, m_desk->viewer), ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->sessions().status(db, m_desk->viewer, session.id), ErrorCode::Forbidden);
    QCOMPARE(m_desk->sessions().list(db, m_desk->ana)->size(), 1);
    VERIFY_DONE(m_desk->sessions().status(db, m_desk->ana, session.id));

    VERIFY_DONE(m_desk->connect(m_desk->boss, session.id));
    VERIFY_DONE(m_desk->sessions().pairable(db, m_desk->boss, session.id));
    VERIFY_DONE(m_desk->disconnect(m_desk->boss, session.id));
    VERIFY_REFUSED(m_desk->create(m_desk->boss, {.name = u"x"_s}), ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->logout(m_desk->boss, session.id), ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->remove(m_desk->boss, session.id), ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->sessions().change(tx, m_desk->boss, session.id, {.name = u"x"_s});
    }),
                   ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->sessions().setProxy(tx, m_desk->boss, session.id, std::nullopt);
    }),
                   ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->sessions().rotateWebhookSecret(tx, m_desk->boss, session.id);
    }),
                   ErrorCode::Forbidden);
}

void TestSessions::anotherOrganizationsIsNotFound()
{
    const Session session = m_desk->made();
    const Principal &stranger = m_desk->stranger;
    const auto refused = m_desk->sessions().get(*m_desk->reader, stranger, session.id);
    VERIFY_REFUSED(refused, ErrorCode::NotFound);
    QCOMPARE(refused.error().english(), u"Session with ID \"%1\" not found"_s.arg(session.id));
    VERIFY_REFUSED(m_desk->connect(stranger, session.id), ErrorCode::NotFound);
    VERIFY_REFUSED(m_desk->disconnect(stranger, session.id), ErrorCode::NotFound);
    VERIFY_REFUSED(m_desk->logout(stranger, session.id), ErrorCode::NotFound);
    VERIFY_REFUSED(m_desk->remove(stranger, session.id), ErrorCode::NotFound);
    VERIFY_REFUSED(m_desk->sessions().history(*m_desk->reader, stranger, session.id, 10),
                   ErrorCode::NotFound);
    QVERIFY(m_desk->sessions().list(*m_desk->reader, stranger)->isEmpty());
    QCOMPARE(m_desk->readSession(session.id).cause, SessionCause::Created);
    VERIFY_REFUSED(m_desk->connect(m_desk->admin, u"550e8400-e29b-41d4-a716-446655440000"_s),
                   ErrorCode::NotFound);
}

void TestSessions::keysNeedTheScope()
{
    Principal key{.kind = Principal::Kind::Program,
                  .organizationId = m_desk->root.organizationId,
                  .scopes = Scope::Send | Scope::Read | Scope::Settings};
    VERIFY_REFUSED(m_desk->create(key, {.name = u"x"_s}), ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->sessions().list(*m_desk->reader, key), ErrorCode::Forbidden);
    key.scopes = Scope::Sessions;
    const auto created = m_desk->create(key, {.name = u"x"_s});
    VERIFY_DONE(created);
    VERIFY_DONE(m_desk->connect(key, created->session.id));
    VERIFY_DONE(m_desk->logout(key, created->session.id));
    VERIFY_DONE(m_desk->remove(key, created->session.id));
}

void TestSessions::aDeletedOneLeavesItsNameFree()
{
    const Session session = m_desk->opened();
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->sessionSecrets().saveCredentials(tx, session.key, {{u"creds"_s, u""_s, "me"}});
    }));
    VERIFY_DONE(m_desk->remove(m_desk->admin, session.id));
    QVERIFY(m_desk->sessions().list(*m_desk->reader, m_desk->admin)->isEmpty());
    VERIFY_REFUSED(m_desk->sessions().get(*m_desk->reader, m_desk->admin, session.id), ErrorCode::NotFound);
    VERIFY_REFUSED(m_desk->remove(m_desk->admin, session.id), ErrorCode::NotFound);
    QVERIFY(SessionRepository::credentials(*m_desk->reader, session.key)->isEmpty());
    // The history outlives it, for whoever asks the store.
    QCOMPARE(SessionRepository::history(*m_desk->reader, session.key, 1)->first().cause,
             SessionCause::Deleted);
    VERIFY_DONE(m_desk->create(m_desk->admin, {.name = u"loja"_s}));
}

void TestSessions::pairingNeedsAConnectingPhoneSession()
{
    ReadConnection &db = *m_desk->reader;
    const Session session = m_desk->made();
    const auto refused = m_desk->sessions().pairable(db, m_desk->admin, session.id);
    VERIFY_REFUSED(refused, ErrorCode::Conflict);
    QCOMPARE(refused.error().english(), u"Session is not connected. Connect first."_s);
    VERIFY_DONE(m_desk->connect(m_desk->admin, session.id));
    VERIFY_DONE(m_desk->sessions().pairable(db, m_desk->admin, session.id));
    const auto cloud = m_desk->create(
        m_desk->admin, {.name = u"nuvem"_s, .cloud = CloudSettings{u"1"_s, u"t"_s, {}, {}, {}}},
        SessionType::WhatsAppCloud);
    VERIFY_DONE(m_desk->connect(m_desk->admin, cloud->session.id));
    VERIFY_REFUSED(m_desk->sessions().pairable(db, m_desk->admin, cloud->session.id), ErrorCode::Conflict);

    QCOMPARE(Sessions::checkPairingPhone(u"+5511999999999"_s).value(), u"5511999999999"_s);
    QCOMPARE(Sessions::checkPairingPhone(u"14155552671"_s).value(), u"14155552671"_s);
    for (const QString &bad : {u""_s, u"+"_s, u"0551199"_s, u"+55 11 99999"_s, u"+1234567890123456"_s,
                               u"abc"_s, u"+5511999999999\n"_s})
        VERIFY_REFUSED(Sessions::checkPairingPhone(bad), ErrorCode::Validation);
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
