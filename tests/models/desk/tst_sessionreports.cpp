// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestSessionReports : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<SessionFixture>(); }
    void aConnectionGoesThroughItsStates();
    void theSameReportTwiceChangesNothing();
    void aNewCodeIsToldEachTime();
    void reportsThatMakeNoSenseAreRefused_data();
    void reportsThatMakeNoSenseAreRefused();
    void nobodyWantsItAnyMore();
    void anUnusedCodeEndsTheWishAndCanBeAskedForAgain();
    void aLostConnectionIsStillWanted();
    void loggedOutOnThePhoneRemovesTheCredentials();
    void codesAreForgottenWithTheLink();
    void codesRunOut();
    void aStartTakesUpWhatWasWanted();
    void historyIsKeptWithinBounds();
    void everyChangeIsAnEvent();
};

void TestSessionReports::aConnectionGoesThroughItsStates()
{
    const Session session = m_desk->made();
    m_desk->clock.advance(1000);
    const auto wanted = m_desk->connect(m_desk->admin, session.id);
    VERIFY_DONE(wanted);
    QCOMPARE(wanted->status, SessionStatus::Connecting);
    QCOMPARE(wanted->cause, SessionCause::Requested);
    QCOMPARE(wanted->statusSince, DeskFixture::Start + 1000);
    QVERIFY(wanted->isWanted);
    VERIFY_DONE(m_desk->report(session.id, {SessionStatus::Connecting, SessionCause::WaitingForScan}));
    VERIFY_DONE(m_desk->report(session.id, {SessionStatus::Connecting, SessionCause::Paired}));
    m_desk->clock.advance(1000);
    VERIFY_DONE(m_desk->report(session.id, {.status = SessionStatus::Connected,
                                            .cause = SessionCause::Opened,
                                            .phone = u"5511999990000"_s,
                                            .lid = u"1234"_s,
                                            .pushName = u"Loja"_s,
                                            .platform = u"android"_s}));
    const Session open = m_desk->readSession(session.id);
    QCOMPARE(open.status, SessionStatus::Connected);
    QCOMPARE(open.phone, u"5511999990000"_s);
    QCOMPARE(open.lid, u"1234"_s);
    QCOMPARE(open.pushName, u"Loja"_s);
    QCOMPARE(open.platform, u"android"_s);
    QCOMPARE(open.statusSince, DeskFixture::Start + 2000);
    const auto again = m_desk->connect(m_desk->admin, session.id);
    VERIFY_REFUSED(again, ErrorCode::Conflict);
    QCOMPARE(again.error().english(), u"Session is already connected"_s);
    QCOMPARE(m_desk->history(session.id),
             (QStringList{u"disconnected:created"_s, u"connecting:requested"_s,
                          u"connecting:waiting_for_scan"_s, u"connecting:paired"_s, u"connected:opened"_s}));
}

void TestSessionReports::theSameReportTwiceChangesNothing()
{
    const Session session = m_desk->opened();
    const QStringList before = m_desk->history(session.id);
    m_desk->takeEvents();
    VERIFY_DONE(m_desk->report(session.id, {SessionStatus::Connected, SessionCause::Opened}));
    QCOMPARE(m_desk->history(session.id), before);
    QVERIFY(m_desk->takeEvents().isEmpty());
    // A name that is learnt later is news, but not a new state.
    VERIFY_DONE(m_desk->report(
        session.id,
        {.status = SessionStatus::Connected, .cause = SessionCause::Opened, .pushName = u"Loja Nova"_s}));
    QCOMPARE(m_desk->readSession(session.id).pushName, u"Loja Nova"_s);
    QCOMPARE(m_desk->history(session.id), before);
    QCOMPARE(m_desk->takeEventTypes(), QStringList{u"session_updated"_s});
}

void TestSessionReports::aNewCodeIsToldEachTime()
{
    const Session session = m_desk->made();
    VERIFY_DONE(m_desk->connect(m_desk->admin, session.id));
    m_desk->takeEvents();
    LiveSessions &live = m_desk->desk->liveSessions();
    for (const QString &text : {u"2@a"_s, u"2@b"_s}) {
        live.setQr(session.id, {text, m_desk->clock.now(), m_desk->clock.now() + 20'000});
        VERIFY_DONE(m_desk->report(session.id, {SessionStatus::Connecting, SessionCause::WaitingForScan}));
        QCOMPARE(live.qr(session.id)->text, text);
    }
    const QList<Event> events = m_desk->takeEvents();
    QCOMPARE(events.size(), 2);
    QVERIFY(events.last().data.contains("\"has_qr\":true"));
    QVERIFY(!events.last().data.contains("2@"));
    QCOMPARE(m_desk->history(session.id).size(), 3);
    QVERIFY(!m_desk->onDisk().contains("2@b"));
}

void TestSessionReports::reportsThatMakeNoSenseAreRefused_data()
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

void TestSessionReports::reportsThatMakeNoSenseAreRefused()
{
    QFETCH(bool, isOpen);
    QFETCH(SessionStatus, status);
    QFETCH(SessionCause, cause);
    Session session = m_desk->made();
    VERIFY_DONE(m_desk->connect(m_desk->admin, session.id));
    if (isOpen)
        VERIFY_DONE(m_desk->report(session.id, {SessionStatus::Connected, SessionCause::Opened}));
    session = m_desk->readSession(session.id);
    VERIFY_REFUSED(m_desk->report(session.id, {status, cause}), ErrorCode::Conflict);
    QCOMPARE(m_desk->readSession(session.id).status, session.status);
    QCOMPARE(m_desk->readSession(session.id).cause, session.cause);
}

void TestSessionReports::nobodyWantsItAnyMore()
{
    const Session session = m_desk->made();
    VERIFY_DONE(m_desk->connect(m_desk->admin, session.id));
    VERIFY_DONE(m_desk->disconnect(m_desk->admin, session.id));
    VERIFY_REFUSED(m_desk->report(session.id, {SessionStatus::Connected, SessionCause::Opened}),
                   ErrorCode::Conflict);
    VERIFY_REFUSED(m_desk->report(session.id, {SessionStatus::Connecting, SessionCause::WaitingForScan}),
                   ErrorCode::Conflict);
    QCOMPARE(m_desk->readSession(session.id).cause, SessionCause::Disconnected);
    const auto again = m_desk->disconnect(m_desk->admin, session.id);
    VERIFY_REFUSED(again, ErrorCode::Conflict);
    QCOMPARE(again.error().english(), u"Session is not connected"_s);
    VERIFY_DONE(m_desk->remove(m_desk->admin, session.id));
    VERIFY_REFUSED(m_desk->report(session.id, {SessionStatus::Connected, SessionCause::Opened}),
                   ErrorCode::NotFound);
}

void TestSessionReports::anUnusedCodeEndsTheWishAndCanBeAskedForAgain()
{
    const Session session = m_desk->made();
    VERIFY_DONE(m_desk->connect(m_desk->admin, session.id));
    VERIFY_DONE(m_desk->report(session.id, {SessionStatus::Connecting, SessionCause::WaitingForScan}));
    VERIFY_DONE(m_desk->report(session.id, {SessionStatus::Disconnected, SessionCause::CodesUsedUp}));
    QVERIFY(!m_desk->readSession(session.id).isWanted);
    QVERIFY(SessionReports::wanted(*m_desk->reader, SessionType::WhatsAppWeb)->isEmpty());
    const auto again = m_desk->connect(m_desk->admin, session.id);
    VERIFY_DONE(again);
    QCOMPARE(again->status, SessionStatus::Connecting);
    QVERIFY(again->isWanted);
}

void TestSessionReports::aLostConnectionIsStillWanted()
{
    const Session session = m_desk->opened();
    VERIFY_DONE(
        m_desk->report(session.id, {SessionStatus::Connecting, SessionCause::ConnectionLost, u"408"_s}));
    QVERIFY(m_desk->readSession(session.id).isWanted);
    QCOMPARE(m_desk->readSession(session.id).detail, u"408"_s);
    QCOMPARE(SessionReports::wanted(*m_desk->reader, SessionType::WhatsAppWeb)->size(), 1);
    QVERIFY(SessionReports::wanted(*m_desk->reader, SessionType::WhatsAppCloud)->isEmpty());
    // Somebody is impatient: tried at once, which the event tells the channel.
    m_desk->takeEvents();
    const auto now = m_desk->connect(m_desk->admin, session.id);
    QCOMPARE(now->cause, SessionCause::Requested);
    QCOMPARE(m_desk->takeEventTypes(), QStringList{u"session_updated"_s});
    // A second time there is nothing to add.
    VERIFY_DONE(m_desk->connect(m_desk->admin, session.id));
    QVERIFY(m_desk->takeEvents().isEmpty());
}

void TestSessionReports::loggedOutOnThePhoneRemovesTheCredentials()
{
    const Session session = m_desk->opened();
    const SessionSecrets &secrets = m_desk->desk->sessionSecrets();
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return secrets.saveCredentials(tx, session.key, {{u"creds"_s, u""_s, "me"}});
    }));
    VERIFY_DONE(m_desk->report(session.id, {SessionStatus::Disconnected, SessionCause::LoggedOut, u"401"_s}));
    const Session after = m_desk->readSession(session.id);
    QVERIFY(!after.isWanted);
    QVERIFY(!after.hasCredentials);
    QCOMPARE(after.phone, QString());
    QVERIFY(secrets.loadCredentials(*m_desk->reader, session.key)->isEmpty());
}

void TestSessionReports::codesAreForgottenWithTheLink()
{
    const Session session = m_desk->made();
    LiveSessions &live = m_desk->desk->liveSessions();
    VERIFY_DONE(m_desk->connect(m_desk->admin, session.id));
    live.setQr(session.id, {u"2@a"_s, m_desk->clock.now(), m_desk->clock.now() + 60'000});
    live.setPairingCode(session.id, {u"ABCD-EFGH"_s, m_desk->clock.now() + 60'000});
    VERIFY_DONE(m_desk->report(session.id, {SessionStatus::Connecting, SessionCause::WaitingForCode}));
    QVERIFY(live.qr(session.id));
    QCOMPARE(live.pairingCode(session.id)->code, u"ABCD-EFGH"_s);
    VERIFY_DONE(m_desk->report(session.id, {SessionStatus::Connecting, SessionCause::Paired}));
    QVERIFY(!live.qr(session.id));
    QVERIFY(!live.pairingCode(session.id));
}

void TestSessionReports::codesRunOut()
{
    LiveSessions &live = m_desk->desk->liveSessions();
    live.setQr(u"s"_s, {u"2@a"_s, m_desk->clock.now(), m_desk->clock.now() + 20'000});
    m_desk->clock.advance(19'999);
    QVERIFY(live.qr(u"s"_s));
    m_desk->clock.advance(1);
    QVERIFY(!live.qr(u"s"_s));
    QVERIFY(!live.qr(u"another"_s));
}

void TestSessionReports::aStartTakesUpWhatWasWanted()
{
    const Session open = m_desk->opened(u"open"_s);
    const Session manual = m_desk->opened(u"manual"_s);
    const Session idle = m_desk->made(u"idle"_s);
    VERIFY_DONE(m_desk->change(manual.id, {.autoConnect = false}));
    VERIFY_DONE(
        m_desk->write([&](WriteTransaction &tx) { return m_desk->desk->sessionReports().resume(tx); }));
    QCOMPARE(m_desk->readSession(open.id).status, SessionStatus::Connecting);
    QVERIFY(m_desk->readSession(open.id).isWanted);
    QCOMPARE(m_desk->readSession(manual.id).status, SessionStatus::Disconnected);
    QVERIFY(!m_desk->readSession(manual.id).isWanted);
    QCOMPARE(m_desk->readSession(idle.id).cause, SessionCause::Created);
    QCOMPARE(SessionReports::wanted(*m_desk->reader, SessionType::WhatsAppWeb)->size(), 1);
    // What Desk::open does by itself.
    VERIFY_DONE(m_desk->report(open.id, {SessionStatus::Connected, SessionCause::Opened}));
    m_desk->desk = std::move(
        *Desk::open(*m_desk->store, m_desk->clock, {m_desk->folder.path(), PasswordHasher::Cost::Cheap}));
    QCOMPARE(m_desk->readSession(open.id).status, SessionStatus::Connecting);
}

void TestSessionReports::historyIsKeptWithinBounds()
{
    const Session session = m_desk->made();
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

void TestSessionReports::everyChangeIsAnEvent()
{
    m_desk->takeEvents();
    const Session session = m_desk->made();
    QCOMPARE(m_desk->takeEventTypes(), QStringList{u"session_updated"_s});
    VERIFY_DONE(m_desk->change(session.id, {.name = u"nova"_s}));
    QCOMPARE(m_desk->takeEventTypes(), QStringList{u"session_updated"_s});
    VERIFY_DONE(m_desk->connect(m_desk->admin, session.id));
    m_desk->takeEvents();
    VERIFY_DONE(m_desk->report(
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
    VERIFY_DONE(m_desk->remove(m_desk->admin, session.id));
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

QTEST_GUILESS_MAIN(TestSessionReports)
#include "tst_sessionreports.moc"
