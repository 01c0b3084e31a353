// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

#include <QDir>
#include <QFile>

#include "models/store/organizations.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestSessions : public QObject
{
    Q_OBJECT

private:
    const Sessions &sessions() { return m_desk->desk->sessions(); }
    Result<CreatedSession> create(const Principal &who, const SessionChange &wanted,
                                  SessionType type = SessionType::WhatsAppWeb)
    {
        return m_desk->write([&](WriteTransaction &tx) { return sessions().create(tx, who, type, wanted); });
    }
    Session made(const QString &name = u"loja"_s)
    {
        const auto created = create(m_desk->admin, {.name = name});
        return created ? created->session : Session();
    }
    Result<Session> change(const QString &id, const SessionChange &changes)
    {
        return m_desk->write(
            [&](WriteTransaction &tx) { return sessions().change(tx, m_desk->admin, id, changes); });
    }
    Result<Session> connect(const Principal &who, const QString &id)
    {
        return m_desk->write([&](WriteTransaction &tx) { return sessions().connect(tx, who, id); });
    }
    Result<Session> disconnect(const Principal &who, const QString &id)
    {
        return m_desk->write([&](WriteTransaction &tx) { return sessions().disconnect(tx, who, id); });
    }
    Result<Session> logout(const Principal &who, const QString &id)
    {
        return m_desk->write([&](WriteTransaction &tx) { return sessions().logout(tx, who, id); });
    }
    Result<> remove(const Principal &who, const QString &id)
    {
        return m_desk->write([&](WriteTransaction &tx) { return sessions().remove(tx, who, id); });
    }
    Result<Session> report(const QString &id, const SessionReport &said)
    {
        return m_desk->write(
            [&](WriteTransaction &tx) { return m_desk->desk->sessionReports().report(tx, id, said); });
    }
    Session read(const QString &id)
    {
        return sessions().get(*m_desk->reader, m_desk->admin, id).value_or(Session());
    }
    //! `connecting:requested` …, oldest first.
    QStringList history(const QString &id)
    {
        QStringList lines;
        const auto entries = sessions().history(*m_desk->reader, m_desk->admin, id, 100);
        for (const SessionHistoryEntry &entry : entries.value_or(QList<SessionHistoryEntry>()))
            lines.prepend(toName(entry.status) + u':' + toName(entry.cause));
        return lines;
    }
    Session opened(const QString &name = u"loja"_s)
    {
        const Session session = made(name);
        (void)connect(m_desk->admin, session.id);
        return report(session.id, {.status = SessionStatus::Connected,
                                   .cause = SessionCause::Opened,
                                   .phone = u"5511999990000"_s,
                                   .pushName = u"Loja"_s,
                                   .platform = u"android"_s})
            .value_or(Session());
    }
    //! Every byte of the data directory.
    QByteArray onDisk()
    {
        QByteArray all;
        const QFileInfoList files = QDir(m_desk->folder.path()).entryInfoList(QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void aNewOneIsDisconnectedAndTellsItsSecretOnce();
    void namesAreUniqueInAnOrganization();
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void whoMayDoWhat();
    void anotherOrganizationsIsNotFound();
    void keysNeedTheScope();
    void aConnectionGoesThroughItsStates();
    void theSameReportTwiceChangesNothing();
    void aNewCodeIsToldEachTime();
    void reportsThatMakeNoSenseAreRefused_data();
    void reportsThatMakeNoSenseAreRefused();
    void nobodyWantsItAnyMore();
    void anUnusedCodeEndsTheWishAndCanBeAskedForAgain();
    void aLostConnectionIsStillWanted();
    void disconnectKeepsTheCredentialsAndLogoutRemovesThem();
    void loggedOutOnThePhoneRemovesTheCredentials();
    void codesAreForgottenWithTheLink();
    void codesRunOut();
    void credentialsAreSealedPerRow();
    void aProxyIsSealedAndConnectsAnew();
    void oneNumberOfTheCloudBelongsToOneSession();
    void cloudMembersThatAreLeftOutStay();
    void theOldSecretSignsForADay();
    void aDeletedOneLeavesItsNameFree();
    void pairingNeedsAConnectingPhoneSession();
    void aStartTakesUpWhatWasWanted();
    void historyIsKeptWithinBounds();
    void everyChangeIsAnEvent();
};

void TestSessions::aNewOneIsDisconnectedAndTellsItsSecretOnce()
{
    const auto created = create(m_desk->admin, {.name = u" loja "_s,
                                                .webhookUrl = u"https://example.com/hook"_s,
                                                .webhookEvents = QStringList{u"messages.upsert"_s}});
    VERIFY_DONE(created);
    const Session session = read(created->session.id);
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
    QVERIFY(!onDisk().contains(created->webhookSecret.mid(6).toLatin1()));
    QCOMPARE(history(session.id), QStringList{u"disconnected:created"_s});
}

void TestSessions::namesAreUniqueInAnOrganization()
{
    const Session first = made(u"loja"_s);
    const auto taken = create(m_desk->admin, {.name = u"loja"_s});
    VERIFY_REFUSED(taken, ErrorCode::Conflict);
    QCOMPARE(taken.error().english(), u"Session with name \"loja\" already exists"_s);
    VERIFY_DONE(create(m_desk->stranger, {.name = u"loja"_s}));
    const Session second = made(u"outra"_s);
    VERIFY_REFUSED(change(second.id, {.name = u"loja"_s}), ErrorCode::Conflict);
    VERIFY_DONE(change(first.id, {.name = u"loja"_s}));
    QCOMPARE(read(second.id).name, u"outra"_s);
}

void TestSessions::fieldsAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
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
    const auto refused = create(m_desk->admin, {.name = name, .webhookEvents = events});
    VERIFY_REFUSED(refused, ErrorCode::Validation);
    QCOMPARE(refused.error().field, field);
    QCOMPARE(refused.error().english(), text);
    VERIFY_DONE(create(m_desk->admin, {.name = QString(100, u'x')}));
}

void TestSessions::whoMayDoWhat()
{
    const Session session = made();
    ReadConnection &db = *m_desk->reader;
    for (const Principal &who : {m_desk->ana, m_desk->viewer, Principal()}) {
        const ErrorCode code =
            who.kind == Principal::Kind::Anonymous ? ErrorCode::Unauthorized : ErrorCode::Forbidden;
        VERIFY_REFUSED(connect(who, session.id), code);
        VERIFY_REFUSED(disconnect(who, session.id), code);
        VERIFY_REFUSED(sessions().get(db, who, session.id), code);
        VERIFY_REFUSED(sessions().history(db, who, session.id, 10), code);
        VERIFY_REFUSED(sessions().pairable(db, who, session.id), code);
    }
    VERIFY_REFUSED(sessions().list(db, m_desk->viewer), ErrorCode::Forbidden);
    VERIFY_REFUSED(sessions().status(db, m_desk->viewer, session.id), ErrorCode::Forbidden);
    QCOMPARE(sessions().list(db, m_desk->ana)->size(), 1);
    VERIFY_DONE(sessions().status(db, m_desk->ana, session.id));

    VERIFY_DONE(connect(m_desk->boss, session.id));
    VERIFY_DONE(sessions().pairable(db, m_desk->boss, session.id));
    VERIFY_DONE(disconnect(m_desk->boss, session.id));
    VERIFY_REFUSED(create(m_desk->boss, {.name = u"x"_s}), ErrorCode::Forbidden);
    VERIFY_REFUSED(logout(m_desk->boss, session.id), ErrorCode::Forbidden);
    VERIFY_REFUSED(remove(m_desk->boss, session.id), ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->write([&](WriteTransaction &tx) {
        return sessions().change(tx, m_desk->boss, session.id, {.name = u"x"_s});
    }),
                   ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->write([&](WriteTransaction &tx) {
        return sessions().setProxy(tx, m_desk->boss, session.id, std::nullopt);
    }),
                   ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->write([&](WriteTransaction &tx) {
        return sessions().rotateWebhookSecret(tx, m_desk->boss, session.id);
    }),
                   ErrorCode::Forbidden);
}

void TestSessions::anotherOrganizationsIsNotFound()
{
    const Session session = made();
    const Principal &stranger = m_desk->stranger;
    const auto refused = sessions().get(*m_desk->reader, stranger, session.id);
    VERIFY_REFUSED(refused, ErrorCode::NotFound);
    QCOMPARE(refused.error().english(), u"Session with ID \"%1\" not found"_s.arg(session.id));
    VERIFY_REFUSED(connect(stranger, session.id), ErrorCode::NotFound);
    VERIFY_REFUSED(disconnect(stranger, session.id), ErrorCode::NotFound);
    VERIFY_REFUSED(logout(stranger, session.id), ErrorCode::NotFound);
    VERIFY_REFUSED(remove(stranger, session.id), ErrorCode::NotFound);
    VERIFY_REFUSED(sessions().history(*m_desk->reader, stranger, session.id, 10), ErrorCode::NotFound);
    QVERIFY(sessions().list(*m_desk->reader, stranger)->isEmpty());
    QCOMPARE(read(session.id).cause, SessionCause::Created);
    VERIFY_REFUSED(connect(m_desk->admin, u"550e8400-e29b-41d4-a716-446655440000"_s), ErrorCode::NotFound);
}

void TestSessions::keysNeedTheScope()
{
    Principal key{.kind = Principal::Kind::Program,
                  .organizationId = m_desk->root.organizationId,
                  .scopes = Scope::Send | Scope::Read | Scope::Settings};
    VERIFY_REFUSED(create(key, {.name = u"x"_s}), ErrorCode::Forbidden);
    VERIFY_REFUSED(sessions().list(*m_desk->reader, key), ErrorCode::Forbidden);
    key.scopes = Scope::Sessions;
    const auto created = create(key, {.name = u"x"_s});
    VERIFY_DONE(created);
    VERIFY_DONE(connect(key, created->session.id));
    VERIFY_DONE(logout(key, created->session.id));
    VERIFY_DONE(remove(key, created->session.id));
}

void TestSessions::aConnectionGoesThroughItsStates()
{
    const Session session = made();
    m_desk->clock.advance(1000);
    const auto wanted = connect(m_desk->admin, session.id);
    VERIFY_DONE(wanted);
    QCOMPARE(wanted->status, SessionStatus::Connecting);
    QCOMPARE(wanted->cause, SessionCause::Requested);
    QCOMPARE(wanted->statusSince, DeskFixture::Start + 1000);
    QVERIFY(wanted->isWanted);
    VERIFY_DONE(report(session.id, {SessionStatus::Connecting, SessionCause::WaitingForScan}));
    VERIFY_DONE(report(session.id, {SessionStatus::Connecting, SessionCause::Paired}));
    m_desk->clock.advance(1000);
    VERIFY_DONE(report(session.id, {.status = SessionStatus::Connected,
                                    .cause = SessionCause::Opened,
                                    .phone = u"5511999990000"_s,
                                    .lid = u"1234"_s,
                                    .pushName = u"Loja"_s,
                                    .platform = u"android"_s}));
    const Session open = read(session.id);
    QCOMPARE(open.status, SessionStatus::Connected);
    QCOMPARE(open.phone, u"5511999990000"_s);
    QCOMPARE(open.lid, u"1234"_s);
    QCOMPARE(open.pushName, u"Loja"_s);
    QCOMPARE(open.platform, u"android"_s);
    QCOMPARE(open.statusSince, DeskFixture::Start + 2000);
    const auto again = connect(m_desk->admin, session.id);
    VERIFY_REFUSED(again, ErrorCode::Conflict);
    QCOMPARE(again.error().english(), u"Session is already connected"_s);
    QCOMPARE(history(session.id),
             (QStringList{u"disconnected:created"_s, u"connecting:requested"_s,
                          u"connecting:waiting_for_scan"_s, u"connecting:paired"_s, u"connected:opened"_s}));
}

void TestSessions::theSameReportTwiceChangesNothing()
{
    const Session session = opened();
    const QStringList before = history(session.id);
    m_desk->takeEvents();
    VERIFY_DONE(report(session.id, {SessionStatus::Connected, SessionCause::Opened}));
    QCOMPARE(history(session.id), before);
    QVERIFY(m_desk->takeEvents().isEmpty());
    // A name that is learnt later is news, but not a new state.
    VERIFY_DONE(report(
        session.id,
        {.status = SessionStatus::Connected, .cause = SessionCause::Opened, .pushName = u"Loja Nova"_s}));
    QCOMPARE(read(session.id).pushName, u"Loja Nova"_s);
    QCOMPARE(history(session.id), before);
    QCOMPARE(m_desk->takeEventTypes(), QStringList{u"session_updated"_s});
}

void TestSessions::aNewCodeIsToldEachTime()
{
    const Session session = made();
    VERIFY_DONE(connect(m_desk->admin, session.id));
    m_desk->takeEvents();
    LiveSessions &live = m_desk->desk->liveSessions();
    for (const QString &text : {u"2@a"_s, u"2@b"_s}) {
        live.setQr(session.id, {text, m_desk->clock.now(), m_desk->clock.now() + 20'000});
        VERIFY_DONE(report(session.id, {SessionStatus::Connecting, SessionCause::WaitingForScan}));
        QCOMPARE(live.qr(session.id)->text, text);
    }
    const QList<Event> events = m_desk->takeEvents();
    QCOMPARE(events.size(), 2);
    QVERIFY(events.last().data.contains("\"has_qr\":true"));
    QVERIFY(!events.last().data.contains("2@"));
    QCOMPARE(history(session.id).size(), 3);
    QVERIFY(!onDisk().contains("2@b"));
}

void TestSessions::reportsThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<SessionStatus>("status");
    QTest::addColumn<SessionCause>("cause");
    QTest::addRow("cause of another status") << false << SessionStatus::Connected << SessionCause::Requested;
    QTest::addRow("lost but connected") << false << SessionStatus::Connected << SessionCause::ConnectionLost;
    QTest::addRow("opened but connecting") << false << SessionStatus::Connecting << SessionCause::Opened;
    QTest::addRow("used up but connecting")
        << false << SessionStatus::Connecting << SessionCause::CodesUsedUp;
    QTest::addRow("people's word") << true << SessionStatus::Disconnected << SessionCause::Disconnected;
    QTest::addRow("people's logout") << true << SessionStatus::Disconnected << SessionCause::LoggedOutHere;
    QTest::addRow("people's deletion") << true << SessionStatus::Disconnected << SessionCause::Deleted;
    QTest::addRow("scan while open") << true << SessionStatus::Connecting << SessionCause::WaitingForScan;
    QTest::addRow("code while open") << true << SessionStatus::Connecting << SessionCause::WaitingForCode;
    QTest::addRow("paired while open") << true << SessionStatus::Connecting << SessionCause::Paired;
}

void TestSessions::reportsThatMakeNoSenseAreRefused()
{
    QFETCH(bool, isOpen);
    QFETCH(SessionStatus, status);
    QFETCH(SessionCause, cause);
    Session session = made();
    VERIFY_DONE(connect(m_desk->admin, session.id));
    if (isOpen)
        VERIFY_DONE(report(session.id, {SessionStatus::Connected, SessionCause::Opened}));
    session = read(session.id);
    VERIFY_REFUSED(report(session.id, {status, cause}), ErrorCode::Conflict);
    QCOMPARE(read(session.id).status, session.status);
    QCOMPARE(read(session.id).cause, session.cause);
}

void TestSessions::nobodyWantsItAnyMore()
{
    const Session session = made();
    VERIFY_DONE(connect(m_desk->admin, session.id));
    VERIFY_DONE(disconnect(m_desk->admin, session.id));
    VERIFY_REFUSED(report(session.id, {SessionStatus::Connected, SessionCause::Opened}), ErrorCode::Conflict);
    VERIFY_REFUSED(report(session.id, {SessionStatus::Connecting, SessionCause::WaitingForScan}),
                   ErrorCode::Conflict);
    QCOMPARE(read(session.id).cause, SessionCause::Disconnected);
    const auto again = disconnect(m_desk->admin, session.id);
    VERIFY_REFUSED(again, ErrorCode::Conflict);
    QCOMPARE(again.error().english(), u"Session is not connected"_s);
    VERIFY_DONE(remove(m_desk->admin, session.id));
    VERIFY_REFUSED(report(session.id, {SessionStatus::Connected, SessionCause::Opened}), ErrorCode::NotFound);
}

void TestSessions::anUnusedCodeEndsTheWishAndCanBeAskedForAgain()
{
    const Session session = made();
    VERIFY_DONE(connect(m_desk->admin, session.id));
    VERIFY_DONE(report(session.id, {SessionStatus::Connecting, SessionCause::WaitingForScan}));
    VERIFY_DONE(report(session.id, {SessionStatus::Disconnected, SessionCause::CodesUsedUp}));
    QVERIFY(!read(session.id).isWanted);
    QVERIFY(SessionReports::wanted(*m_desk->reader, SessionType::WhatsAppWeb)->isEmpty());
    const auto again = connect(m_desk->admin, session.id);
    VERIFY_DONE(again);
    QCOMPARE(again->status, SessionStatus::Connecting);
    QVERIFY(again->isWanted);
}

void TestSessions::aLostConnectionIsStillWanted()
{
    const Session session = opened();
    VERIFY_DONE(report(session.id, {SessionStatus::Connecting, SessionCause::ConnectionLost, u"408"_s}));
    QVERIFY(read(session.id).isWanted);
    QCOMPARE(read(session.id).detail, u"408"_s);
    QCOMPARE(SessionReports::wanted(*m_desk->reader, SessionType::WhatsAppWeb)->size(), 1);
    QVERIFY(SessionReports::wanted(*m_desk->reader, SessionType::WhatsAppCloud)->isEmpty());
    // Somebody is impatient: tried at once, which the event tells the channel.
    m_desk->takeEvents();
    const auto now = connect(m_desk->admin, session.id);
    QCOMPARE(now->cause, SessionCause::Requested);
    QCOMPARE(m_desk->takeEventTypes(), QStringList{u"session_updated"_s});
    // A second time there is nothing to add.
    VERIFY_DONE(connect(m_desk->admin, session.id));
    QVERIFY(m_desk->takeEvents().isEmpty());
}

void TestSessions::disconnectKeepsTheCredentialsAndLogoutRemovesThem()
{
    const Session session = opened();
    const SessionSecrets &secrets = m_desk->desk->sessionSecrets();
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return secrets.saveCredentials(tx, session.key, {{u"creds"_s, u""_s, "me"}});
    }));
    QVERIFY(read(session.id).hasCredentials);
    VERIFY_DONE(disconnect(m_desk->admin, session.id));
    QCOMPARE(secrets.loadCredentials(*m_desk->reader, session.key)->size(), 1);
    QCOMPARE(read(session.id).phone, u"5511999990000"_s);
    VERIFY_DONE(logout(m_desk->admin, session.id));
    QVERIFY(secrets.loadCredentials(*m_desk->reader, session.key)->isEmpty());
    const Session after = read(session.id);
    QVERIFY(!after.hasCredentials);
    QCOMPARE(after.phone, QString());
    QCOMPARE(after.cause, SessionCause::LoggedOutHere);
    VERIFY_DONE(logout(m_desk->admin, session.id));
}

void TestSessions::loggedOutOnThePhoneRemovesTheCredentials()
{
    const Session session = opened();
    const SessionSecrets &secrets = m_desk->desk->sessionSecrets();
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return secrets.saveCredentials(tx, session.key, {{u"creds"_s, u""_s, "me"}});
    }));
    VERIFY_DONE(report(session.id, {SessionStatus::Disconnected, SessionCause::LoggedOut, u"401"_s}));
    const Session after = read(session.id);
    QVERIFY(!after.isWanted);
    QVERIFY(!after.hasCredentials);
    QCOMPARE(after.phone, QString());
    QVERIFY(secrets.loadCredentials(*m_desk->reader, session.key)->isEmpty());
}

void TestSessions::codesAreForgottenWithTheLink()
{
    const Session session = made();
    LiveSessions &live = m_desk->desk->liveSessions();
    VERIFY_DONE(connect(m_desk->admin, session.id));
    live.setQr(session.id, {u"2@a"_s, m_desk->clock.now(), m_desk->clock.now() + 60'000});
    live.setPairingCode(session.id, {u"ABCD-EFGH"_s, m_desk->clock.now() + 60'000});
    VERIFY_DONE(report(session.id, {SessionStatus::Connecting, SessionCause::WaitingForCode}));
    QVERIFY(live.qr(session.id));
    QCOMPARE(live.pairingCode(session.id)->code, u"ABCD-EFGH"_s);
    VERIFY_DONE(report(session.id, {SessionStatus::Connecting, SessionCause::Paired}));
    QVERIFY(!live.qr(session.id));
    QVERIFY(!live.pairingCode(session.id));
}

void TestSessions::codesRunOut()
{
    LiveSessions &live = m_desk->desk->liveSessions();
    live.setQr(u"s"_s, {u"2@a"_s, m_desk->clock.now(), m_desk->clock.now() + 20'000});
    m_desk->clock.advance(19'999);
    QVERIFY(live.qr(u"s"_s));
    m_desk->clock.advance(1);
    QVERIFY(!live.qr(u"s"_s));
    QVERIFY(!live.qr(u"another"_s));
}

void TestSessions::credentialsAreSealedPerRow()
{
    const Session one = made(u"one"_s);
    const Session two = made(u"two"_s);
    const SessionSecrets &secrets = m_desk->desk->sessionSecrets();
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return secrets.saveCredentials(tx, one.key,
                                       {{u"creds"_s, u""_s, "noise-key-in-clear"},
                                        {u"pre-key"_s, u"7"_s, "prekey-in-clear"},
                                        {u"pre-key"_s, u"8"_s, "other"}});
    }));
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return secrets.saveCredentials(
            tx, one.key, {{u"pre-key"_s, u"8"_s, std::nullopt}, {u"creds"_s, u""_s, "noise-key-changed"}});
    }));
    const auto kept = secrets.loadCredentials(*m_desk->reader, one.key);
    QCOMPARE(kept->size(), 2);
    QCOMPARE(kept->at(0).kind, u"creds"_s);
    QCOMPARE(*kept->at(0).value, "noise-key-changed"_ba);
    QCOMPARE(kept->at(1).name, u"7"_s);
    QCOMPARE(*kept->at(1).value, "prekey-in-clear"_ba);
    const QByteArray disk = onDisk();
    QVERIFY(!disk.contains("in-clear"));
    QVERIFY(!disk.contains("noise-key"));
    // A row that is moved to another session does not open there.
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) -> Result<> {
        GUICHE_TRY(rows, SessionRepository::credentials(tx.db(), one.key));
        return SessionRepository::putCredential(tx.db(), two.key, rows.first());
    }));
    VERIFY_REFUSED(secrets.loadCredentials(*m_desk->reader, two.key), ErrorCode::Unavailable);
}

void TestSessions::aProxyIsSealedAndConnectsAnew()
{
    const Session session = opened();
    const SessionProxy proxy{u"proxy.example.com"_s, 8080, u"user"_s, u"pass-in-clear"_s, u"socks5"_s};
    const auto set = [&](const std::optional<SessionProxy> &wanted) {
        return m_desk->write(
            [&](WriteTransaction &tx) { return sessions().setProxy(tx, m_desk->admin, session.id, wanted); });
    };
    VERIFY_DONE(set(proxy));
    QVERIFY(read(session.id).hasProxy);
    QCOMPARE(read(session.id).status, SessionStatus::Connecting);
    const auto kept = m_desk->desk->sessionSecrets().proxy(*m_desk->reader, session.key);
    QCOMPARE((*kept)->host, u"proxy.example.com"_s);
    QCOMPARE((*kept)->port, 8080);
    QCOMPARE((*kept)->username, u"user"_s);
    QCOMPARE((*kept)->password, u"pass-in-clear"_s);
    QCOMPARE((*kept)->protocol, u"socks5"_s);
    QVERIFY(!onDisk().contains("pass-in-clear"));
    const auto badHost = set(SessionProxy{.host = u"a b"_s, .port = 1});
    VERIFY_REFUSED(badHost, ErrorCode::Validation);
    VERIFY_REFUSED(set(SessionProxy{.host = u"a"_s, .port = 0}), ErrorCode::Validation);
    VERIFY_REFUSED(set(SessionProxy{.host = u"a"_s, .port = 65536}), ErrorCode::Validation);
    VERIFY_REFUSED(set(SessionProxy{.host = u"a"_s, .port = 1, .protocol = u"ftp"_s}), ErrorCode::Validation);
    VERIFY_DONE(set(std::nullopt));
    QVERIFY(!read(session.id).hasProxy);
    QVERIFY(!m_desk->desk->sessionSecrets().proxy(*m_desk->reader, session.key)->has_value());
}

void TestSessions::oneNumberOfTheCloudBelongsToOneSession()
{
    const CloudSettings cloud{u"1066"_s, u"token-in-clear"_s, u"secret-in-clear"_s, u"verify"_s, u"77"_s};
    const auto created =
        create(m_desk->admin, {.name = u"nuvem"_s, .cloud = cloud}, SessionType::WhatsAppCloud);
    VERIFY_DONE(created);
    QCOMPARE(created->session.phoneNumberId, u"1066"_s);
    QCOMPARE(created->session.businessAccountId, u"77"_s);
    QVERIFY(created->session.hasCredentials);
    QVERIFY(!onDisk().contains("in-clear"));
    const auto taken = create(m_desk->stranger, {.name = u"x"_s, .cloud = cloud}, SessionType::WhatsAppCloud);
    VERIFY_REFUSED(taken, ErrorCode::Conflict);
    QCOMPARE(taken.error().field, u"cloud.phoneNumberId"_s);
    QCOMPARE(SessionReports::findByPhoneNumberId(*m_desk->reader, u"1066"_s)->value().id,
             created->session.id);
    VERIFY_REFUSED(create(m_desk->admin, {.name = u"x"_s}, SessionType::WhatsAppCloud),
                   ErrorCode::Validation);
    VERIFY_REFUSED(create(m_desk->admin, {.name = u"x"_s, .cloud = CloudSettings{.phoneNumberId = u"9"_s}},
                          SessionType::WhatsAppCloud),
                   ErrorCode::Validation);
    VERIFY_REFUSED(create(m_desk->admin, {.name = u"x"_s, .cloud = cloud}), ErrorCode::Validation);
    QCOMPARE(sessions().list(*m_desk->reader, m_desk->admin)->size(), 1);
    VERIFY_DONE(remove(m_desk->admin, created->session.id));
    VERIFY_DONE(create(m_desk->stranger, {.name = u"x"_s, .cloud = cloud}, SessionType::WhatsAppCloud));
}

void TestSessions::cloudMembersThatAreLeftOutStay()
{
    const CloudSettings cloud{u"1066"_s, u"token"_s, u"secret"_s, u"verify"_s, u"77"_s};
    const auto created =
        create(m_desk->admin, {.name = u"nuvem"_s, .cloud = cloud}, SessionType::WhatsAppCloud);
    VERIFY_DONE(connect(m_desk->admin, created->session.id));
    VERIFY_DONE(report(created->session.id, {SessionStatus::Disconnected, SessionCause::TokenRefused}));
    VERIFY_DONE(change(created->session.id, {.cloud = CloudSettings{.accessToken = u"new"_s}}));
    const SessionSecrets &secrets = m_desk->desk->sessionSecrets();
    const auto kept = secrets.cloud(*m_desk->reader, created->session.key);
    QCOMPARE((*kept)->accessToken, u"new"_s);
    QCOMPARE((*kept)->appSecret, u"secret"_s);
    QCOMPARE((*kept)->verifyToken, u"verify"_s);
    // A logout takes the token alone: Meta goes on writing to the number.
    VERIFY_DONE(logout(m_desk->admin, created->session.id));
    const auto after = secrets.cloud(*m_desk->reader, created->session.key);
    QCOMPARE((*after)->accessToken, QString());
    QCOMPARE((*after)->appSecret, u"secret"_s);
    QCOMPARE(read(created->session.id).phoneNumberId, u"1066"_s);
}

void TestSessions::theOldSecretSignsForADay()
{
    const auto created = create(m_desk->admin, {.name = u"loja"_s});
    const auto rotate = [&] {
        return m_desk->write([&](WriteTransaction &tx) {
            return sessions().rotateWebhookSecret(tx, m_desk->admin, created->session.id);
        });
    };
    const auto secrets = [&] {
        return m_desk->desk->sessionSecrets()
            .webhookSecrets(*m_desk->reader, created->session.key, m_desk->clock.now())
            .value_or(QStringList());
    };
    QCOMPARE(secrets(), QStringList{created->webhookSecret});
    const auto next = rotate();
    VERIFY_DONE(next);
    QVERIFY(*next != created->webhookSecret);
    QCOMPARE(secrets(), (QStringList{*next, created->webhookSecret}));
    m_desk->clock.advance(24 * DeskFixture::Hour - 1);
    QCOMPARE(secrets().size(), 2);
    m_desk->clock.advance(1);
    QCOMPARE(secrets(), QStringList{*next});
}

void TestSessions::aDeletedOneLeavesItsNameFree()
{
    const Session session = opened();
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->sessionSecrets().saveCredentials(tx, session.key, {{u"creds"_s, u""_s, "me"}});
    }));
    VERIFY_DONE(remove(m_desk->admin, session.id));
    QVERIFY(sessions().list(*m_desk->reader, m_desk->admin)->isEmpty());
    VERIFY_REFUSED(sessions().get(*m_desk->reader, m_desk->admin, session.id), ErrorCode::NotFound);
    VERIFY_REFUSED(remove(m_desk->admin, session.id), ErrorCode::NotFound);
    QVERIFY(SessionRepository::credentials(*m_desk->reader, session.key)->isEmpty());
    // The history outlives it, for whoever asks the store.
    QCOMPARE(SessionRepository::history(*m_desk->reader, session.key, 1)->first().cause,
             SessionCause::Deleted);
    VERIFY_DONE(create(m_desk->admin, {.name = u"loja"_s}));
}

void TestSessions::pairingNeedsAConnectingPhoneSession()
{
    ReadConnection &db = *m_desk->reader;
    const Session session = made();
    const auto refused = sessions().pairable(db, m_desk->admin, session.id);
    VERIFY_REFUSED(refused, ErrorCode::Conflict);
    QCOMPARE(refused.error().english(), u"Session is not connected. Connect first."_s);
    VERIFY_DONE(connect(m_desk->admin, session.id));
    VERIFY_DONE(sessions().pairable(db, m_desk->admin, session.id));
    const auto cloud =
        create(m_desk->admin, {.name = u"nuvem"_s, .cloud = CloudSettings{u"1"_s, u"t"_s, {}, {}, {}}},
               SessionType::WhatsAppCloud);
    VERIFY_DONE(connect(m_desk->admin, cloud->session.id));
    VERIFY_REFUSED(sessions().pairable(db, m_desk->admin, cloud->session.id), ErrorCode::Conflict);

    QCOMPARE(Sessions::checkPairingPhone(u"+5511999999999"_s).value(), u"5511999999999"_s);
    QCOMPARE(Sessions::checkPairingPhone(u"14155552671"_s).value(), u"14155552671"_s);
    for (const QString &bad : {u""_s, u"+"_s, u"0551199"_s, u"+55 11 99999"_s, u"+1234567890123456"_s,
                               u"abc"_s, u"+5511999999999\n"_s})
        VERIFY_REFUSED(Sessions::checkPairingPhone(bad), ErrorCode::Validation);
}

void TestSessions::aStartTakesUpWhatWasWanted()
{
    const Session open = opened(u"open"_s);
    const Session manual = opened(u"manual"_s);
    const Session idle = made(u"idle"_s);
    VERIFY_DONE(change(manual.id, {.autoConnect = false}));
    VERIFY_DONE(
        m_desk->write([&](WriteTransaction &tx) { return m_desk->desk->sessionReports().resume(tx); }));
    QCOMPARE(read(open.id).status, SessionStatus::Connecting);
    QVERIFY(read(open.id).isWanted);
    QCOMPARE(read(manual.id).status, SessionStatus::Disconnected);
    QVERIFY(!read(manual.id).isWanted);
    QCOMPARE(read(idle.id).cause, SessionCause::Created);
    QCOMPARE(SessionReports::wanted(*m_desk->reader, SessionType::WhatsAppWeb)->size(), 1);
    // What Desk::open does by itself.
    VERIFY_DONE(report(open.id, {SessionStatus::Connected, SessionCause::Opened}));
    m_desk->desk = std::move(
        *Desk::open(*m_desk->store, m_desk->clock, {m_desk->folder.path(), PasswordHasher::Cost::Cheap}));
    QCOMPARE(read(open.id).status, SessionStatus::Connecting);
}

void TestSessions::historyIsKeptWithinBounds()
{
    const Session session = made();
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) -> Result<> {
        for (int i = 0; i < 520; ++i)
            GUICHE_CHECK(
                SessionRepository::addHistory(tx.db(), session.key, {.at = i, .detail = QString::number(i)}));
        return {};
    }));
    const auto kept = SessionRepository::history(*m_desk->reader, session.key, 1000);
    QCOMPARE(kept->size(), 500);
    QCOMPARE(kept->first().detail, u"519"_s);
    QCOMPARE(kept->last().detail, u"20"_s);
}

void TestSessions::everyChangeIsAnEvent()
{
    m_desk->takeEvents();
    const Session session = made();
    QCOMPARE(m_desk->takeEventTypes(), QStringList{u"session_updated"_s});
    VERIFY_DONE(change(session.id, {.name = u"nova"_s}));
    QCOMPARE(m_desk->takeEventTypes(), QStringList{u"session_updated"_s});
    VERIFY_DONE(connect(m_desk->admin, session.id));
    m_desk->takeEvents();
    VERIFY_DONE(report(
        session.id,
        {.status = SessionStatus::Connected, .cause = SessionCause::Opened, .phone = u"5511999990000"_s}));
    const Event event = m_desk->takeEvents().constFirst();
    QCOMPARE(event.organizationId, m_desk->root.organizationId);
    const QJsonObject data = *parseObject(event.data);
    QCOMPARE(data, (QJsonObject{{u"session_id"_s, session.id},
                                {u"name"_s, u"nova"_s},
                                {u"status"_s, u"connected"_s},
                                {u"cause"_s, u"opened"_s},
                                {u"detail"_s, u""_s},
                                {u"phone_number"_s, u"+5511999990000"_s},
                                {u"has_qr"_s, false}}));
    VERIFY_DONE(remove(m_desk->admin, session.id));
    const QJsonObject last = *parseObject(m_desk->takeEvents().constFirst().data);
    QCOMPARE(last["cause"_L1].toString(), u"deleted"_s);
    // News of sessions are for those who may list them.
    const auto seen = [&](const Principal &who) {
        int count = 0;
        const auto page = m_desk->desk->events().after(*m_desk->reader, who, 0, 1000);
        for (const Event &one : page->events)
            count += one.type == "session_updated"_L1 ? 1 : 0;
        return count;
    };
    QCOMPARE(seen(m_desk->ana), 5);
    QCOMPARE(seen(m_desk->viewer), 0);
    QCOMPARE(seen(m_desk->stranger), 0);
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
