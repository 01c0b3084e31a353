// SPDX-License-Identifier: GPL-3.0-or-later
#include "webworkerfixture.h"

//! The life of sessions against a bridge that says what the test wants.
class TestWhatsAppWebSessions final : public WebWorkerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionIsLinkedByScanning();
    void aPairingCodeIsGiven();
    void aCodeAskedForTooEarlyWaits();
    void aCodeAskedForWhileTheOldOneClosesWaits();
    void aCodeIsNotWaitedForInVain();
    void whatIsEndedBeforeItOpenedIsClosed();
    void credentialsAreOnDiskBeforeTheAnswer();
    void savedCredentialsOpenTheSession();
    void keysComeBackInOrder();
    void whatIsLostIsTriedAgain();
    void closeCodesEndAsTheyShould_data();
    void closeCodesEndAsTheyShould();
    void aLogoutForgetsTheDevice();
    void aDeletedSessionIsForgotten();
    void nothingIsKeptOfADeletedSession();
    void theBridgeDiesAndSessionsResume();
    void withoutABridgeTheSessionSaysWhy();
    void aNewProxyConnectsAnew();
};

void TestWhatsAppWebSessions::aSessionIsLinkedByScanning()
{
    const QString id = create();
    startWorker();
    connectSession(id);
    const QJsonObject request = m_bridge->next(u"open"_s);
    QCOMPARE(request["session"_L1].toString(), id);
    QVERIFY(request["credentials"_L1].isNull());
    QVERIFY(!request["settings"_L1]["groups"_L1].toBool());
    m_bridge->answer(request);
    m_bridge->say({{u"event"_s, u"qr"_s}, {u"session"_s, id}, {u"text"_s, u"qr-1"_s}, {u"expires_in"_s, 60}});
    QTRY_COMPARE(row(id).cause, SessionCause::WaitingForScan);
    QCOMPARE(m_fixture->desk->liveSessions().qr(id)->text, u"qr-1"_s);
    m_bridge->say({{u"event"_s, u"qr"_s}, {u"session"_s, id}, {u"text"_s, u"qr-2"_s}, {u"expires_in"_s, 20}});
    QTRY_COMPARE(m_fixture->desk->liveSessions().qr(id)->text, u"qr-2"_s);
    m_bridge->say({{u"event"_s, u"state"_s}, {u"session"_s, id}, {u"state"_s, u"linked"_s}});
    QTRY_COMPARE(row(id).cause, SessionCause::Paired);
    QVERIFY(!m_fixture->desk->liveSessions().qr(id));
    m_bridge->say({{u"event"_s, u"state"_s},
                   {u"session"_s, id},
                   {u"state"_s, u"open"_s},
                   {u"me"_s, QJsonObject{{u"phone"_s, u"551133330000"_s}, {u"name"_s, u"Loja"_s}}},
                   {u"platform"_s, u"android"_s}});
    QTRY_COMPARE(row(id).status, SessionStatus::Connected);
    QCOMPARE(row(id).phone, u"551133330000"_s);
    QCOMPARE(row(id).platform, u"android"_s);
}

void TestWhatsAppWebSessions::aPairingCodeIsGiven()
{
    const QString id = create();
    startWorker();
    connectSession(id);
    m_bridge->answer(m_bridge->next(u"open"_s));
    std::optional<Result<PairingCode>> code;
    const auto ask = [&] {
        code.reset();
        m_fixture->desk->driver(SessionType::WhatsAppWeb)
            ->pair(id, Maria, [&](const Result<PairingCode> &given) { code = given; });
        return m_bridge->next(u"pair"_s);
    };
    const QJsonObject request = ask();
    QCOMPARE(request["phone"_L1].toString(), Maria);
    m_bridge->answer(request, {{u"code"_s, u"ABCD-EFGH"_s}, {u"expires_in"_s, 160}});
    QTRY_VERIFY(code.has_value());
    QVERIFY(code->has_value());
    QCOMPARE((*code)->code, u"ABCD-EFGH"_s);
    QTRY_COMPARE(row(id).cause, SessionCause::WaitingForCode);
    QCOMPARE(m_fixture->desk->liveSessions().pairingCode(id)->code, u"ABCD-EFGH"_s);
    // The codes to be scanned go on changing; the session goes on waiting for the code.
    m_bridge->say({{u"event"_s, u"qr"_s}, {u"session"_s, id}, {u"text"_s, u"qr-2"_s}, {u"expires_in"_s, 20}});
    QTRY_VERIFY(m_fixture->desk->liveSessions().qr(id).has_value());
    QCOMPARE(row(id).cause, SessionCause::WaitingForCode);
    m_bridge->refuse(ask(), u"refused"_s);
    QTRY_VERIFY(code.has_value());
    QCOMPARE(code->error().code, ErrorCode::Validation);
    m_bridge->refuse(ask(), u"timed_out"_s);
    QTRY_VERIFY(code.has_value());
    QCOMPARE(code->error().code, ErrorCode::UpstreamTimeout);
    // Whoever waits when the desk ends is answered.
    static_cast<void>(ask());
    m_worker.reset();
    QVERIFY(code.has_value());
    QCOMPARE(code->error().code, ErrorCode::Unavailable);
}

void TestWhatsAppWebSessions::aCodeAskedForTooEarlyWaits()
{
    const QString id = create();
    startWorker();
    connectSession(id);
    std::optional<Result<PairingCode>> code;
    m_fixture->desk->driver(SessionType::WhatsAppWeb)->pair(id, Maria, [&](const Result<PairingCode> &given) {
        code = given;
    });
    // The bridge knows the session only once it has said so.
    const QJsonObject request = m_bridge->next(u"open"_s);
    QTest::qWait(50);
    QVERIFY(m_bridge->lines.isEmpty());
    m_bridge->answer(request);
    m_bridge->answer(m_bridge->next(u"pair"_s), {{u"code"_s, u"ABCD-EFGH"_s}, {u"expires_in"_s, 160}});
    QTRY_VERIFY(code && code->has_value());
}

// Disconnect, connect and pair in one breath: the bridge has not closed the session yet.
void TestWhatsAppWebSessions::aCodeAskedForWhileTheOldOneClosesWaits()
{
    const QString id = create();
    startWorker();
    connectSession(id);
    m_bridge->answer(m_bridge->next(u"open"_s));
    QVERIFY(m_fixture->write([&](WriteTransaction &tx) {
        return m_fixture->desk->sessions().disconnect(tx, m_fixture->admin, id);
    }));
    const QJsonObject closing = m_bridge->next(u"close"_s);
    connectSession(id);
    std::optional<Result<PairingCode>> code;
    m_fixture->desk->driver(SessionType::WhatsAppWeb)->pair(id, Maria, [&](const Result<PairingCode> &given) {
        code = given;
    });
    QVERIFY(!code);
    m_bridge->answer(closing);
    QTRY_VERIFY(!m_bridge->lines.isEmpty());
    QCOMPARE(m_bridge->lines.first()["do"_L1].toString(), u"open"_s); // nothing was asked for before
    m_bridge->answer(m_bridge->next(u"open"_s));
    m_bridge->answer(m_bridge->next(u"pair"_s), {{u"code"_s, u"ABCD-EFGH"_s}, {u"expires_in"_s, 160}});
    QTRY_VERIFY(code && code->has_value());
}

void TestWhatsAppWebSessions::aCodeIsNotWaitedForInVain()
{
    m_pairWait = std::chrono::milliseconds(100);
    const QString id = create();
    startWorker();
    connectSession(id);
    m_bridge->answer(m_bridge->next(u"open"_s));
    const auto disconnect = [&] {
        return m_fixture->write([&](WriteTransaction &tx) {
            return m_fixture->desk->sessions().disconnect(tx, m_fixture->admin, id);
        });
    };
    QVERIFY(disconnect());
    const QJsonObject closing = m_bridge->next(u"close"_s);
    connectSession(id);
    std::optional<Result<PairingCode>> code;
    const auto ask = [&] {
        code.reset();
        m_fixture->desk->driver(SessionType::WhatsAppWeb)
            ->pair(id, Maria, [&](const Result<PairingCode> &given) { code = given; });
    };
    // It takes too long.
    ask();
    QTRY_VERIFY(code.has_value());
    QCOMPARE(code->error().code, ErrorCode::Unavailable);
    // Nobody wants the session any more.
    ask();
    QVERIFY(disconnect());
    QTRY_VERIFY(code.has_value());
    QCOMPARE(code->error().code, ErrorCode::Unavailable);
    m_bridge->answer(closing);
    connectSession(id);
    QTRY_VERIFY(!m_bridge->lines.isEmpty());
    QCOMPARE(m_bridge->lines.first()["do"_L1].toString(), u"open"_s); // and no code that nobody waits for
}

void TestWhatsAppWebSessions::whatIsEndedBeforeItOpenedIsClosed()
{
    const QString id = createLinked();
    startWorker();
    connectSession(id);
    const QJsonObject request = m_bridge->next(u"open"_s);
    QVERIFY(m_fixture->write([&](WriteTransaction &tx) {
        return m_fixture->desk->sessions().disconnect(tx, m_fixture->admin, id);
    }));
    QTest::qWait(50);
    QVERIFY(m_bridge->lines.isEmpty());
    m_bridge->answer(request);
    m_bridge->answer(m_bridge->next(u"close"_s));
    connectSession(id);
    QCOMPARE(m_bridge->next(u"open"_s)["session"_L1].toString(), id);
}

void TestWhatsAppWebSessions::credentialsAreOnDiskBeforeTheAnswer()
{
    const QString id = create();
    startWorker();
    connectSession(id);
    m_bridge->answer(m_bridge->next(u"open"_s));
    const QString secret = u"known-key-material-0123456789"_s;
    const QJsonArray writes{
        QJsonObject{{u"kind"_s, u"creds"_s}, {u"name"_s, u""_s}, {u"value"_s, secret}},
        QJsonObject{{u"kind"_s, u"pre-key"_s}, {u"name"_s, u"17"_s}, {u"value"_s, u"17 "_s + secret}},
        QJsonObject{{u"kind"_s, u"pre-key"_s}, {u"name"_s, u"16"_s}, {u"value"_s, QJsonValue::Null}}};
    QCOMPARE(tell(id, {{u"event"_s, u"write"_s}, {u"writes"_s, writes}}), QString());
    const auto kept = m_fixture->desk->sessionSecrets().loadCredentials(*m_fixture->reader, row(id).key);
    QVERIFY(kept);
    QCOMPARE(kept->size(), 2);
    QCOMPARE(*kept->at(0).value, secret.toUtf8());
    QVERIFY(row(id).hasCredentials);
    // Not in the clear in any file.
    for (const QString &name : QDir(m_fixture->folder.path()).entryList(QDir::Files)) {
        QFile file(m_fixture->folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(name));
    }
}

void TestWhatsAppWebSessions::savedCredentialsOpenTheSession()
{
    const QString id = createLinked();
    connectSession(id);
    startWorker(); // the wish is older than the worker
    QCOMPARE(m_bridge->next(u"open"_s)["credentials"_L1].toString(), u"{\"me\":1}"_s);
}

void TestWhatsAppWebSessions::keysComeBackInOrder()
{
    const QString id = open();
    QVERIFY(!id.isEmpty());
    for (int i = 0; i < 20; ++i) {
        // The question follows the write at once, before the answer to it.
        const QString value = u"value %1"_s.arg(i);
        const QJsonArray writes{
            QJsonObject{{u"kind"_s, u"session"_s}, {u"name"_s, u"a.0"_s}, {u"value"_s, value}}};
        m_bridge->say(
            {{u"id"_s, ++m_lastId}, {u"event"_s, u"write"_s}, {u"session"_s, id}, {u"writes"_s, writes}});
        m_bridge->say({{u"id"_s, ++m_lastId},
                       {u"ask"_s, u"keys"_s},
                       {u"session"_s, id},
                       {u"kind"_s, u"session"_s},
                       {u"names"_s, QJsonArray{u"a.0"_s, u"missing"_s}}});
        const QJsonObject answer = m_bridge->answerTo(m_lastId);
        QCOMPARE(answer["values"_L1].toObject(), (QJsonObject{{u"a.0"_s, value}}));
    }
}

void TestWhatsAppWebSessions::whatIsLostIsTriedAgain()
{
    const QString id = open();
    QVERIFY(!id.isEmpty());
    for (int i = 0; i < 3; ++i) {
        m_bridge->say({{u"event"_s, u"closed"_s},
                       {u"session"_s, id},
                       {u"code"_s, 428},
                       {u"cause"_s, u"dropped"_s},
                       {u"action"_s, u"retry"_s},
                       {u"detail"_s, u"gone"_s}});
        const QJsonObject request = m_bridge->next(u"open"_s);
        QVERIFY(!request.isEmpty());
        QCOMPARE(request["credentials"_L1].toString(), u"{\"me\":1}"_s);
        QTRY_COMPARE(row(id).cause, SessionCause::ConnectionLost);
        QCOMPARE(row(id).status, SessionStatus::Connecting);
        m_bridge->answer(request);
    }
    m_bridge->say({{u"event"_s, u"state"_s}, {u"session"_s, id}, {u"state"_s, u"open"_s}});
    QTRY_COMPARE(row(id).status, SessionStatus::Connected);
}

void TestWhatsAppWebSessions::closeCodesEndAsTheyShould_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("action");
    QTest::addColumn<SessionCause>("expected");
    QTest::addColumn<bool>("keepsCredentials");
    QTest::newRow("codes used up") << u"qr_expired"_s << u"stop"_s << SessionCause::CodesUsedUp << true;
    QTest::newRow("replaced") << u"replaced"_s << u"stop"_s << SessionCause::Replaced << true;
    QTest::newRow("removed on the phone") << u"logged_out"_s << u"wipe"_s << SessionCause::LoggedOut << false;
    QTest::newRow("certificate") << u"certificate"_s << u"stop"_s << SessionCause::Refused << true;
    QTest::newRow("banned") << u"banned"_s << u"stop"_s << SessionCause::Refused << true;
}

void TestWhatsAppWebSessions::closeCodesEndAsTheyShould()
{
    QFETCH(const QString, cause);
    QFETCH(const QString, action);
    QFETCH(const SessionCause, expected);
    QFETCH(const bool, keepsCredentials);
    const QString id = open();
    QVERIFY(!id.isEmpty());
    m_bridge->say({{u"event"_s, u"closed"_s},
                   {u"session"_s, id},
                   {u"cause"_s, cause},
                   {u"action"_s, action},
                   {u"detail"_s, u"why"_s}});
    QTRY_COMPARE(row(id).cause, expected);
    QCOMPARE(row(id).status, SessionStatus::Disconnected);
    QCOMPARE(row(id).detail, u"why"_s);
    QCOMPARE(row(id).hasCredentials, keepsCredentials);
    QVERIFY(!row(id).isWanted);
    // And can be asked for again at once.
    connectSession(id);
    QCOMPARE(m_bridge->next(u"open"_s)["credentials"_L1].isNull(), !keepsCredentials);
}

void TestWhatsAppWebSessions::aLogoutForgetsTheDevice()
{
    const QString id = open();
    QVERIFY(!id.isEmpty());
    QVERIFY(m_fixture->write(
        [&](WriteTransaction &tx) { return m_fixture->desk->sessions().logout(tx, m_fixture->admin, id); }));
    const QJsonObject request = m_bridge->next(u"logout"_s);
    QCOMPARE(request["session"_L1].toString(), id);
    // What the dying device still writes does not come back to life.
    const QJsonArray writes{QJsonObject{{u"kind"_s, u"creds"_s}, {u"name"_s, u""_s}, {u"value"_s, u"old"_s}}};
    QCOMPARE(tell(id, {{u"event"_s, u"write"_s}, {u"writes"_s, writes}}), QString());
    QVERIFY(!row(id).hasCredentials);
    m_bridge->say({{u"event"_s, u"closed"_s},
                   {u"session"_s, id},
                   {u"cause"_s, u"logged_out_here"_s},
                   {u"action"_s, u"wipe"_s}});
    m_bridge->answer(request);
    connectSession(id);
    QVERIFY(m_bridge->next(u"open"_s)["credentials"_L1].isNull());
}

void TestWhatsAppWebSessions::aDeletedSessionIsForgotten()
{
    const QString id = open();
    QVERIFY(!id.isEmpty());
    QVERIFY(m_fixture->write(
        [&](WriteTransaction &tx) { return m_fixture->desk->sessions().remove(tx, m_fixture->admin, id); }));
    m_bridge->refuse(m_bridge->next(u"logout"_s), u"not_connected"_s);
    QCOMPARE(m_bridge->next(u"close"_s)["session"_L1].toString(), id);
}

void TestWhatsAppWebSessions::nothingIsKeptOfADeletedSession()
{
    const QString id = createLinked();
    connectSession(id);
    const auto reader = m_fixture->store->openReader();
    BridgeProcess process(m_bridgeOptions);
    const auto mailbox = std::make_shared<Mailbox>(this);
    LinkedSessions sessions({*m_fixture->desk, **reader, process, mailbox}, {});
    connect(&process, &BridgeProcess::ready, &sessions, &LinkedSessions::followAll);
    sessions.followAll();
    m_bridge->answer(m_bridge->next(u"open"_s));
    QVERIFY(sessions.find(id));
    QVERIFY(m_fixture->write(
        [&](WriteTransaction &tx) { return m_fixture->desk->sessions().remove(tx, m_fixture->admin, id); }));
    sessions.follow(id);
    const QJsonObject close = m_bridge->next(u"close"_s);
    QVERIFY(sessions.find(id)); // until the bridge has let go of it
    m_bridge->answer(close);
    QTRY_VERIFY(!sessions.find(id));
    mailbox->close();
}

void TestWhatsAppWebSessions::theBridgeDiesAndSessionsResume()
{
    const QString id = open();
    QVERIFY(!id.isEmpty());
    m_bridge->socket->disconnectFromServer();
    QTRY_COMPARE(m_bridge->starts, 2);
    const QJsonObject request = m_bridge->next(u"open"_s);
    QCOMPARE(request["credentials"_L1].toString(), u"{\"me\":1}"_s);
    QTRY_COMPARE(row(id).cause, SessionCause::BridgeFailed);
    m_bridge->answer(request);
    m_bridge->say({{u"event"_s, u"state"_s}, {u"session"_s, id}, {u"state"_s, u"open"_s}});
    QTRY_COMPARE(row(id).status, SessionStatus::Connected);
}

void TestWhatsAppWebSessions::withoutABridgeTheSessionSaysWhy()
{
    const auto locate = m_bridgeOptions.locate;
    bool isInstalled = false;
    m_bridgeOptions.locate = [&] {
        return isInstalled ? locate() : BridgeLocation{.problem = u"WhatsApp Web needs Node.js."_s};
    };
    const QString id = createLinked();
    startWorker();
    connectSession(id);
    QTRY_COMPARE(row(id).detail, u"WhatsApp Web needs Node.js."_s);
    QCOMPARE(row(id).cause, SessionCause::BridgeFailed);
    QCOMPARE(row(id).status, SessionStatus::Disconnected);
    QCOMPARE(m_fixture->desk->driver(SessionType::WhatsAppWeb)->problem(), u"WhatsApp Web needs Node.js."_s);
    isInstalled = true;
    m_bridge->answer(m_bridge->next(u"open"_s));
    m_bridge->say({{u"event"_s, u"state"_s}, {u"session"_s, id}, {u"state"_s, u"connecting"_s}});
    m_bridge->say({{u"event"_s, u"state"_s}, {u"session"_s, id}, {u"state"_s, u"open"_s}});
    QTRY_COMPARE(row(id).status, SessionStatus::Connected);
    QCOMPARE(m_fixture->desk->driver(SessionType::WhatsAppWeb)->problem(), QString());
}

void TestWhatsAppWebSessions::aNewProxyConnectsAnew()
{
    const QString id = open();
    QVERIFY(!id.isEmpty());
    const SessionProxy proxy{
        .host = u"10.0.0.7"_s, .port = 1080, .username = u"u"_s, .password = u"p"_s, .protocol = u"socks5"_s};
    QVERIFY(m_fixture->write([&](WriteTransaction &tx) {
        return m_fixture->desk->sessions().setProxy(tx, m_fixture->admin, id, proxy);
    }));
    m_bridge->answer(m_bridge->next(u"close"_s));
    const QJsonObject given = m_bridge->next(u"open"_s)["proxy"_L1].toObject();
    QCOMPARE(given["protocol"_L1].toString(), u"socks5"_s);
    QCOMPARE(given["port"_L1].toInt(), 1080);
    QCOMPARE(given["password"_L1].toString(), u"p"_s);
}

QTEST_GUILESS_MAIN(TestWhatsAppWebSessions)
#include "tst_whatsappwebsessions.moc"
