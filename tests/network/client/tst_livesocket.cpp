// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/network/client/clientsetup.h"

using namespace guiche::test;

class LiveSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLiveEvents();
    void resumesAfterABrokenConnectionWithoutAGap();
    void asksForTheSameAgainWhenTheReplayBreaksOff();
    void asksForAResyncWhenTheLogIsTooShort();
    void asksForAResyncWhenThePlaceIsUnknown();
    void subscribesByRole();
    void everybodyHearsOfContacts();
    void joinsTheOpenConversationAgain();
    void goesOfflineAndComesBack();
    void renewsTheTokenForTheSocket();
    void noticesADeadConnection();
    void sendsTyping();
};

void LiveSocketTest::tellsLiveEvents()
{
    Setup s;
    s.signIn();
    QSignalSpy messages(&s.client.feed(), &EventFeed::newMessage);
    QSignalSpy statuses(&s.client.feed(), &EventFeed::messageStatus);
    QSignalSpy changes(&s.client.feed(), &EventFeed::conversationChanged);
    QSignalSpy typing(&s.client.feed(), &EventFeed::typing);
    QSignalSpy totals(&s.client, &DeskClient::totalsMayHaveChanged);
    s.desk.push({{u"type"_s, u"new_message"_s},
                 {u"conversation_id"_s, u"c1"_s},
                 {u"message"_s, messageJson(u"m1"_s, u"Oi"_s)}});
    s.desk.push({{u"type"_s, u"message_status"_s},
                 {u"conversation_id"_s, u"c1"_s},
                 {u"message_id"_s, u"m1"_s},
                 {u"status"_s, u"failed"_s},
                 {u"error"_s, u"sem resposta"_s}});
    for (const QString &type :
         {u"conversation_assigned"_s, u"conversation_closed"_s, u"conversation_updated"_s, u"queue_update"_s})
        s.desk.push({{u"type"_s, type}, {u"conversation_id"_s, u"c1"_s}});
    s.desk.sendRaw({{u"type"_s, u"customer_typing"_s}, {u"conversation_id"_s, u"c1"_s}, {u"typing"_s, true}});
    s.desk.sendRaw({{u"type"_s, u"agent_typing"_s},
                    {u"conversation_id"_s, u"c1"_s},
                    {u"typing"_s, true},
                    {u"agent"_s, QJsonObject{{u"id"_s, 1}, {u"nome"_s, u"Ana"_s}}}}); // ourselves
    s.desk.sendRaw({{u"type"_s, u"agent_typing"_s},
                    {u"conversation_id"_s, u"c1"_s},
                    {u"typing"_s, true},
                    {u"agent"_s, QJsonObject{{u"id"_s, 2}, {u"nome"_s, u"Bruno"_s}}}});
    s.desk.sendRaw({{u"type"_s, u"something_of_a_later_version"_s}});
    QTRY_COMPARE(typing.size(), 2);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0][0].value<Message>().content, u"Oi"_s);
    QCOMPARE(statuses.size(), 1);
    QCOMPARE(statuses[0][2].value<MessageStatus>(), MessageStatus::Failed);
    QCOMPARE(statuses[0][3].toString(), u"sem resposta"_s);
    QCOMPARE(changes.size(), 4);
    QCOMPARE(typing[0][1].toString(), QString());
    QCOMPARE(typing[1][1].toString(), u"Bruno"_s);
    QTRY_VERIFY(totals.size() >= 1);
    QVERIFY(totals.size() <= 2); // four changes, told together
}

void LiveSocketTest::resumesAfterABrokenConnectionWithoutAGap()
{
    Setup s;
    QSignalSpy connected(&s.client.feed(), &EventFeed::connected);
    s.signIn();
    QSignalSpy messages(&s.client.feed(), &EventFeed::newMessage);
    QSignalSpy resyncs(&s.client.feed(), &EventFeed::resyncRequired);
    QCOMPARE(s.desk.frames()[1]["type"_L1].toString(), u"resume"_s);
    QCOMPARE(s.desk.frames()[1]["seq"_L1].toInteger(), 100);
    s.desk.push({{u"type"_s, u"new_message"_s},
                 {u"conversation_id"_s, u"c1"_s},
                 {u"message"_s, messageJson(u"m1"_s, u"1"_s)}});
    QTRY_COMPARE(messages.size(), 1);
    QTRY_VERIFY(connected.size() >= 1);
    s.desk.dropSockets();
    s.desk.push({{u"type"_s, u"new_message"_s},
                 {u"conversation_id"_s, u"c1"_s},
                 {u"message"_s, messageJson(u"m2"_s, u"2"_s)}});
    s.desk.push({{u"type"_s, u"new_message"_s},
                 {u"conversation_id"_s, u"c1"_s},
                 {u"message"_s, messageJson(u"m3"_s, u"3"_s)}});
    QTRY_COMPARE(s.client.state(), State::Online);
    QTRY_COMPARE(messages.size(), 3);
    QCOMPARE(messages[1][0].value<Message>().id, u"m2"_s);
    QCOMPARE(messages[2][0].value<Message>().id, u"m3"_s);
    QCOMPARE(s.desk.frames().last()["seq"_L1].toInteger(), 101);
    QCOMPARE(resyncs.size(), 0);
}

void LiveSocketTest::asksForTheSameAgainWhenTheReplayBreaksOff()
{
    Setup s;
    s.signIn();
    s.desk.answersPings = false; // the replay is never complete
    s.desk.dropSockets();
    QTRY_COMPARE(s.client.state(), State::Online);
    QTRY_COMPARE(s.desk.frames().size(), 4); // each connection subscribes and resumes
    QSignalSpy messages(&s.client.feed(), &EventFeed::newMessage);
    // A live event overtakes the replay, and the connection breaks.
    s.desk.push({{u"type"_s, u"new_message"_s},
                 {u"conversation_id"_s, u"c1"_s},
                 {u"message"_s, messageJson(u"m1"_s, u"1"_s)}});
    QTRY_COMPARE(messages.size(), 1);
    s.desk.dropSockets();
    QTRY_COMPARE(s.desk.frames().size(), 6);
    QCOMPARE(s.desk.frames()[5]["seq"_L1].toInteger(), 100);
    QTRY_COMPARE(messages.size(), 2); // twice, which is harmless
}

void LiveSocketTest::asksForAResyncWhenTheLogIsTooShort()
{
    Setup s;
    s.signIn();
    QSignalSpy resyncs(&s.client.feed(), &EventFeed::resyncRequired);
    s.desk.lastSeq = 5000;
    s.desk.oldestSeq = 4000;
    s.desk.dropSockets();
    QTRY_COMPARE(resyncs.size(), 1);
    // From here on it follows the log again.
    QTest::qWait(100);
    s.desk.dropSockets();
    QTRY_COMPARE(s.desk.frames().last()["seq"_L1].toInteger(), 5000);
    QTest::qWait(100);
    QCOMPARE(resyncs.size(), 1);
}

void LiveSocketTest::asksForAResyncWhenThePlaceIsUnknown()
{
    Setup s;
    s.desk.on(u"GET /api/v1/events"_s,
              [](const FakeDesk::Request &) { return Reply::error(403, u"FORBIDDEN"_s, u"Não"_s); });
    QSignalSpy resyncs(&s.client.feed(), &EventFeed::resyncRequired);
    Answer<User> user;
    s.client.signIn(u"ana@example.com"_s, u"Senha-123"_s, &s.context, user.done());
    QTRY_VERIFY(user.isOk());
    QTRY_COMPARE(resyncs.size(), 1);
    for (const QJsonObject &frame : s.desk.frames())
        QCOMPARE(frame["type"_L1].toString(), u"subscribe"_s); // there is nothing to resume from
}

void LiveSocketTest::subscribesByRole()
{
    Setup s;
    s.desk.role = u"supervisor"_s;
    s.signIn();
    QTRY_COMPARE(s.desk.frames().size(), 2);
    QCOMPARE(s.desk.frames()[0]["type"_L1].toString(), u"subscribe"_s);
    const QStringList expected{u"queue"_s,  u"dashboard"_s,     u"sessions"_s,
                               u"agents"_s, u"conversations"_s, u"contacts"_s};
    QCOMPARE(s.desk.frames()[0]["topics"_L1].toArray(), QJsonArray::fromStringList(expected));
    QCOMPARE(s.desk.frames()[1]["type"_L1].toString(), u"resume"_s);
}

void LiveSocketTest::everybodyHearsOfContacts()
{
    Setup s;
    s.signIn();
    QTRY_COMPARE(s.desk.frames().size(), 2);
    QCOMPARE(s.desk.frames()[0]["topics"_L1].toArray(), QJsonArray{u"contacts"_s});
    QSignalSpy changed(&s.client.feed(), &EventFeed::contactChanged);
    QSignalSpy removed(&s.client.feed(), &EventFeed::contactRemoved);
    s.desk.push({{u"type"_s, u"contact_updated"_s}, {u"contact"_s, QJsonObject{{u"id"_s, u"k1"_s}}}});
    s.desk.push({{u"type"_s, u"contact_removed"_s}, {u"contact_id"_s, u"k2"_s}});
    // As the event log tells it.
    s.desk.push({{u"type"_s, u"contact_updated"_s},
                 {u"data"_s, QJsonObject{{u"contact"_s, QJsonObject{{u"id"_s, u"k3"_s}}}}}});
    s.desk.push({{u"type"_s, u"contact_updated"_s}, {u"contact"_s, u"nobody"_s}});
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toString(), u"k1"_s);
    QCOMPARE(changed[1][0].toString(), u"k3"_s);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toString(), u"k2"_s);
}

void LiveSocketTest::joinsTheOpenConversationAgain()
{
    Setup s;
    s.signIn();
    s.client.setOpenConversation(u"c1"_s);
    QTRY_COMPARE(s.desk.frames().last()["type"_L1].toString(), u"join_conversation"_s);
    s.client.setOpenConversation(u"c2"_s);
    QTRY_COMPARE(s.desk.frames().last()["conversation_id"_L1].toString(), u"c2"_s);
    QCOMPARE(s.desk.frames()[s.desk.frames().size() - 2]["type"_L1].toString(), u"leave_conversation"_s);
    const qsizetype before = s.desk.frames().size();
    s.desk.dropSockets();
    QTRY_COMPARE(s.desk.frames().size(), before + 3); // it subscribes, resumes and joins
    QCOMPARE(s.desk.frames().last()["type"_L1].toString(), u"join_conversation"_s);
    QCOMPARE(s.desk.frames().last()["conversation_id"_L1].toString(), u"c2"_s);
}

void LiveSocketTest::goesOfflineAndComesBack()
{
    Setup s;
    s.signIn();
    s.desk.stop();
    QTRY_COMPARE(s.client.state(), State::Offline);
    QTRY_COMPARE(s.client.offlineReason(), u"Nothing answers at http://127.0.0.1:%1."_s.arg(s.desk.port()));
    QCOMPARE(s.client.user().id, 1); // still signed in
    QTest::qWait(300);
    s.desk.start();
    s.client.reconnectNow();
    QTRY_COMPARE(s.client.state(), State::Online);
    QCOMPARE(s.client.offlineReason(), QString());
    QCOMPARE(s.desk.socketsOpened(), 2);
}

void LiveSocketTest::renewsTheTokenForTheSocket()
{
    Setup s;
    s.signIn();
    s.desk.expireAccessTokens();
    s.desk.dropSockets();
    QTRY_COMPARE(s.desk.socketsOpened(), 2);
    QTRY_COMPARE(s.client.state(), State::Online);
    QCOMPARE(s.client.refreshToken(), u"refresh-2"_s);
    // A sign-in that was ended elsewhere ends here too.
    QSignalSpy signedOut(&s.client, &DeskClient::signedOut);
    s.desk.expireAccessTokens();
    s.desk.revokeRefreshTokens();
    s.desk.dropSockets();
    QTRY_COMPARE(signedOut.size(), 1);
    QCOMPARE(s.client.state(), State::SignedOut);
}

void LiveSocketTest::noticesADeadConnection()
{
    Setup s;
    s.signIn();
    s.desk.isMute = true;
    s.desk.dropSockets();
    QTRY_COMPARE(s.desk.socketsOpened(), 2);
    QTRY_COMPARE(s.client.state(), State::Online);
    QTRY_COMPARE(s.client.state(), State::Offline);
    s.desk.isMute = false;
    QTRY_VERIFY(s.desk.socketCount() == 1);
    QTRY_COMPARE(s.client.state(), State::Online);
}

void LiveSocketTest::sendsTyping()
{
    Setup s;
    s.signIn();
    s.client.sendTyping({u"c1"_s, true});
    QTRY_COMPARE(s.desk.frames().last()["type"_L1].toString(), u"typing_start"_s);
    s.client.sendTyping({u"c1"_s, false});
    QTRY_COMPARE(s.desk.frames().last()["type"_L1].toString(), u"typing_stop"_s);
    QCOMPARE(s.desk.frames().last()["conversation_id"_L1].toString(), u"c1"_s);
}

QTEST_GUILESS_MAIN(LiveSocketTest)
#include "tst_livesocket.moc"
