// SPDX-License-Identifier: GPL-3.0-or-later
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include "deskfixture.h"
#include "models/desk/signins.h"
#include "testsocket.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestChatSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aBadTokenIsRefusedBeforeTheUpgrade();
    void aKeyWithReadMayListen();
    void nothingComesUnasked();
    void pingIsAnsweredWithPong();
    void aBinaryFrameIsReadAsOneOfText();
    void withoutAnUpgradeIs426();
    void malformedFramesGetAnErrorAndTheSocketStaysOpen_data();
    void malformedFramesGetAnErrorAndTheSocketStaysOpen();
    void joiningAForeignOrganizationsConversationIsNotFound();
    void anAtendenteMayNotJoinAColleaguesConversation();
    void aQueuedConversationReachesEveryAtendente();
    void anOwnConversationReachesOnlyItsAtendente();
    void othersHearThatAConversationLeftTheQueue();
    void aForeignOrganizationHearsNothing();
    void aSupervisorHearsAJoinedConversationUntilLeaving();
    void theTopicConversationsBringsEverythingToASupervisor();
    void theTopicSessionsBringsNewsOfWhatsAppSessions();
    void theTopicContactsIsForEverybody();
    void anAtendenteMayNotSubscribe();
    void sendMessageGoesThroughTheDesk();
    void theSameClientIdIsStoredOnce();
    void sendingToAClosedConversationIsAConflict();
    void typingReachesOthersAndEndsByItself();
    void logoutClosesTheSocket();
    void signingOutEverywhereClosesEverySocket();
    void whoNeedsASecondStepFirstHearsNothing();
    void deactivationClosesTheSocket();

private:
    [[nodiscard]] std::unique_ptr<TestSocket> connected(const DeskFixture::Person &person);
    [[nodiscard]] QString url(const QString &token) const
    {
        return m_desk->socketUrl(u"/ws/chat?token="_s + token);
    }
    [[nodiscard]] bool take(const DeskFixture::Person &agent, const QString &conversation);

    std::unique_ptr<DeskFixture> m_desk;
    DeskFixture::Person m_admin;
    DeskFixture::Person m_ana;
    DeskFixture::Person m_bruno;
    DeskFixture::Person m_stranger;
    int m_customers = 0;
};

void TestChatSocket::initTestCase()
{
    RealtimeOptions options;
    options.typingTimeout = std::chrono::milliseconds(400);
    m_desk = std::make_unique<DeskFixture>(options);
    m_admin = m_desk->found(u"Aurora"_s, u"chefe@aurora.com"_s);
    m_ana = m_desk->hire(m_admin, u"Ana"_s, Role::Atendente);
    m_bruno = m_desk->hire(m_admin, u"Bruno"_s, Role::Atendente);
    m_stranger = m_desk->found(u"Outra"_s, u"chefe@outra.com"_s);
}

void TestChatSocket::init()
{
    // Nobody is full at the start of a test.
    UserChange change;
    change.maxConversations = 100;
    for (const DeskFixture::Person &person : {m_ana, m_bruno}) {
        QVERIFY(m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk().users().change(tx, m_admin.who, person.who.userId, change);
        }));
    }
}

std::unique_ptr<TestSocket> TestChatSocket::connected(const DeskFixture::Person &person)
{
    auto socket = std::make_unique<TestSocket>(url(person.token));
    if (!socket->open() || !socket->settle())
        return nullptr;
    return socket;
}

bool TestChatSocket::take(const DeskFixture::Person &agent, const QString &conversation)
{
    return m_desk
        ->write([&](WriteTransaction &tx) {
            return m_desk->desk().conversations().assign(tx, agent.who, conversation, agent.who.userId);
        })
        .has_value();
}

void TestChatSocket::aBadTokenIsRefusedBeforeTheUpgrade()
{
    TestSocket socket(url(u"nonsense"_s));
    QVERIFY(!socket.open());

    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_desk->url() + u"/ws/chat?token=nonsense"_s));
    request.setRawHeader("Connection", "Upgrade");
    request.setRawHeader("Upgrade", "websocket");
    request.setRawHeader("Sec-WebSocket-Version", "13");
    request.setRawHeader("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
    const QJsonObject body = QJsonDocument::fromJson(reply->readAll()).object();
    QCOMPARE(body[u"error_code"_s].toString(), u"UNAUTHORIZED"_s);
    QCOMPARE(body[u"status_code"_s].toInt(), 401);
    QVERIFY(!body[u"detail"_s].toString().isEmpty());
}

void TestChatSocket::aKeyWithReadMayListen()
{
    const auto make = [this](Scopes scopes) {
        return m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk().apiKeys().create(tx, m_admin.who, u"painel"_s, scopes, 0);
        });
    };
    const Result<NewApiKey> reading = make(Scope::Read);
    QVERIFY(reading);
    TestSocket socket(url(reading->secret));
    QVERIFY(socket.open());
    QVERIFY(socket.settle());

    const Result<NewApiKey> sending = make(Scope::Send);
    QVERIFY(sending);
    TestSocket refused(url(sending->secret));
    QVERIFY(!refused.open());
}

void TestChatSocket::nothingComesUnasked()
{
    const auto socket = connected(m_ana);
    QVERIFY(socket);
    QCOMPARE(socket->frames().size(), 0);
}

void TestChatSocket::pingIsAnsweredWithPong()
{
    const auto socket = connected(m_ana);
    QVERIFY(socket);
    socket->send({{u"type"_s, u"ping"_s}});
    const QJsonObject pong = socket->take(u"pong"_s);
    QCOMPARE(pong, (QJsonObject{{u"type"_s, u"pong"_s}}));
}

void TestChatSocket::aBinaryFrameIsReadAsOneOfText()
{
    const auto socket = connected(m_admin);
    QVERIFY(socket);
    socket->sendBinary("\xff\xfe");
    QCOMPARE(socket->take(u"error"_s)[u"error_code"_s].toString(), u"VALIDATION_ERROR"_s);
    socket->sendBinary(R"({"type":"ping"})");
    QCOMPARE(socket->take(u"pong"_s), (QJsonObject{{u"type"_s, u"pong"_s}}));
    QVERIFY(!socket->isClosed());
}

void TestChatSocket::withoutAnUpgradeIs426()
{
    QNetworkAccessManager network;
    for (const QString &path : {u"/ws/chat"_s, u"/ws/chat/"_s}) {
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(m_desk->url() + path))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 426);
        QCOMPARE(reply->rawHeader("Upgrade"), "websocket");
        const QJsonObject body = QJsonDocument::fromJson(reply->readAll()).object();
        QCOMPARE(body[u"error_code"_s].toString(), u"VALIDATION_ERROR"_s);
        QCOMPARE(body[u"status_code"_s].toInt(), 426);
    }
}

void TestChatSocket::malformedFramesGetAnErrorAndTheSocketStaysOpen_data()
{
    QTest::addColumn<QString>("frame");
    QTest::newRow("no JSON") << u"olá"_s;
    QTest::newRow("an array") << u"[1,2]"_s;
    QTest::newRow("no type") << u"{}"_s;
    QTest::newRow("unknown type") << u"{\"type\":\"dance\"}"_s;
    QTest::newRow("join without id") << u"{\"type\":\"join_conversation\"}"_s;
    QTest::newRow("join with a bad id") << u"{\"type\":\"join_conversation\",\"conversation_id\":\"7\"}"_s;
    QTest::newRow("send without id") << u"{\"type\":\"send_message\",\"content\":\"oi\"}"_s;
    QTest::newRow("send with a number for its type")
        << u"{\"type\":\"send_message\",\"conversation_id\":\"%1\",\"content\":\"oi\",\"message_type\":5}"_s;
    QTest::newRow("send with null for its type")
        << u"{\"type\":\"send_message\",\"conversation_id\":\"%1\",\"content\":\"oi\",\"message_type\":null}"_s;
    QTest::newRow("half a character")
        << u"{\"type\":\"send_message\",\"conversation_id\":\"%1\",\"content\":\"\\ud83d\"}"_s;
    QTest::newRow("resume without seq") << u"{\"type\":\"resume\"}"_s;
    QTest::newRow("resume with a text") << u"{\"type\":\"resume\",\"seq\":\"1\"}"_s;
    QTest::newRow("subscribe without topics") << u"{\"type\":\"subscribe\"}"_s;
}

void TestChatSocket::malformedFramesGetAnErrorAndTheSocketStaysOpen()
{
    QFETCH(QString, frame);
    const auto socket = connected(m_admin);
    QVERIFY(socket);
    const QString id = m_desk->customerWrites(m_admin, u"c%1"_s.arg(++m_customers), u"oi"_s);
    const QString text = frame.contains(u"%1"_s) ? frame.arg(id) : frame;
    // As text and as bytes: what is in the frame counts.
    for (const bool isBinary : {false, true}) {
        if (isBinary)
            socket->sendBinary(text.toUtf8());
        else
            socket->sendText(text);
        const QJsonObject error = socket->take(u"error"_s);
        QCOMPARE(error[u"error_code"_s].toString(), u"VALIDATION_ERROR"_s);
        QVERIFY(!error[u"detail"_s].toString().isEmpty());
        QVERIFY(!error.contains(u"seq"_s));
        QVERIFY(socket->settle());
    }
    QCOMPARE(m_desk->conversation(m_admin, id)->messagesCount, 1);
}

void TestChatSocket::joiningAForeignOrganizationsConversationIsNotFound()
{
    const QString foreign = m_desk->customerWrites(m_stranger, u"estranho"_s, u"segredo"_s);
    const auto socket = connected(m_ana);
    QVERIFY(socket);
    socket->send({{u"type"_s, u"join_conversation"_s}, {u"conversation_id"_s, foreign}});
    const QJsonObject error = socket->take(u"error"_s);
    QCOMPARE(error[u"error_code"_s].toString(), u"NOT_FOUND"_s);
    QCOMPARE(error[u"conversation_id"_s].toString(), foreign);
    QVERIFY(socket->settle());
}

void TestChatSocket::anAtendenteMayNotJoinAColleaguesConversation()
{
    const QString id = m_desk->customerWrites(m_admin, u"c%1"_s.arg(++m_customers), u"oi"_s);
    QVERIFY(take(m_bruno, id));
    const auto socket = connected(m_ana);
    QVERIFY(socket);
    socket->send({{u"type"_s, u"join_conversation"_s}, {u"conversation_id"_s, id}});
    QCOMPARE(socket->take(u"error"_s)[u"error_code"_s].toString(), u"FORBIDDEN"_s);
}

void TestChatSocket::aQueuedConversationReachesEveryAtendente()
{
    const auto ana = connected(m_ana);
    const auto bruno = connected(m_bruno);
    QVERIFY(ana && bruno);
    const QString id = m_desk->customerWrites(m_admin, u"c%1"_s.arg(++m_customers), u"preciso de ajuda"_s);
    for (TestSocket *socket : {ana.get(), bruno.get()}) {
        const QJsonObject event = socket->take(u"new_message"_s);
        QCOMPARE(event[u"conversation_id"_s].toString(), id);
        QVERIFY(event[u"seq"_s].toInteger() > 0);
        QVERIFY(!event[u"timestamp"_s].toString().isEmpty());
        QCOMPARE(event[u"message"_s][u"content"_s].toString(), u"preciso de ajuda"_s);
        const QJsonObject queue = socket->take(u"queue_update"_s);
        QCOMPARE(queue[u"conversation_id"_s].toString(), id);
    }
}

void TestChatSocket::anOwnConversationReachesOnlyItsAtendente()
{
    const QString customer = u"c%1"_s.arg(++m_customers);
    const QString id = m_desk->customerWrites(m_admin, customer, u"oi"_s);
    QVERIFY(take(m_ana, id));
    const auto ana = connected(m_ana);
    const auto bruno = connected(m_bruno);
    QVERIFY(ana && bruno);
    (void)m_desk->customerWrites(m_admin, customer, u"só para a Ana"_s);
    QCOMPARE(ana->take(u"new_message"_s)[u"message"_s][u"content"_s].toString(), u"só para a Ana"_s);
    // A later event that Bruno does get proves that the earlier one was not for him.
    const QString next = m_desk->customerWrites(m_admin, u"c%1"_s.arg(++m_customers), u"para todos"_s);
    QCOMPARE(bruno->take(u"new_message"_s)[u"conversation_id"_s].toString(), next);
}

void TestChatSocket::othersHearThatAConversationLeftTheQueue()
{
    const QString id = m_desk->customerWrites(m_admin, u"c%1"_s.arg(++m_customers), u"oi"_s);
    const auto bruno = connected(m_bruno);
    QVERIFY(bruno);
    QVERIFY(take(m_ana, id));
    const QJsonObject event = bruno->take(u"conversation_assigned"_s);
    QCOMPARE(event[u"conversation_id"_s].toString(), id);
    QCOMPARE(event[u"assigned_to"_s].toInteger(), m_ana.who.userId);
}

void TestChatSocket::aForeignOrganizationHearsNothing()
{
    const auto stranger = connected(m_stranger);
    const auto ana = connected(m_ana);
    QVERIFY(stranger && ana);
    stranger->send({{u"type"_s, u"subscribe"_s},
                    {u"topics"_s, QJsonArray{u"conversations"_s, u"queue"_s, u"agents"_s}}});
    QVERIFY(stranger->settle());
    (void)m_desk->customerWrites(m_admin, u"c%1"_s.arg(++m_customers), u"nosso"_s);
    QVERIFY(!ana->take(u"new_message"_s).isEmpty());
    const QString own = m_desk->customerWrites(m_stranger, u"deles"_s, u"deles"_s);
    QVERIFY(!stranger->take(u"new_message"_s).isEmpty());
    QVERIFY(stranger->settle());
    for (const QJsonObject &frame : stranger->frames())
        QCOMPARE(frame[u"conversation_id"_s].toString(), own);
    for (const QJsonObject &frame : ana->frames())
        QVERIFY(frame[u"conversation_id"_s].toString() != own);
}

void TestChatSocket::aSupervisorHearsAJoinedConversationUntilLeaving()
{
    const QString customer = u"c%1"_s.arg(++m_customers);
    const QString id = m_desk->customerWrites(m_admin, customer, u"oi"_s);
    QVERIFY(take(m_ana, id));
    const auto socket = connected(m_admin);
    QVERIFY(socket);
    (void)m_desk->customerWrites(m_admin, customer, u"antes"_s);
    socket->send({{u"type"_s, u"join_conversation"_s}, {u"conversation_id"_s, id}});
    QVERIFY(socket->settle());
    (void)m_desk->customerWrites(m_admin, customer, u"durante"_s);
    QCOMPARE(socket->take(u"new_message"_s)[u"message"_s][u"content"_s].toString(), u"durante"_s);
    socket->send({{u"type"_s, u"leave_conversation"_s}, {u"conversation_id"_s, id}});
    QVERIFY(socket->settle());
    (void)m_desk->customerWrites(m_admin, customer, u"depois"_s);
    const QString other = m_desk->customerWrites(m_admin, u"c%1"_s.arg(++m_customers), u"fila"_s);
    QCOMPARE(socket->take(u"new_message"_s)[u"conversation_id"_s].toString(), other);
}

void TestChatSocket::theTopicConversationsBringsEverythingToASupervisor()
{
    const QString customer = u"c%1"_s.arg(++m_customers);
    const QString id = m_desk->customerWrites(m_admin, customer, u"oi"_s);
    QVERIFY(take(m_ana, id));
    const auto socket = connected(m_admin);
    QVERIFY(socket);
    socket->send({{u"type"_s, u"subscribe"_s}, {u"topics"_s, QJsonArray{u"conversations"_s}}});
    QVERIFY(socket->settle());
    (void)m_desk->customerWrites(m_admin, customer, u"tudo"_s);
    QCOMPARE(socket->take(u"new_message"_s)[u"message"_s][u"content"_s].toString(), u"tudo"_s);
    QVERIFY(socket->settle());
    QCOMPARE(socket->count(u"new_message"_s), 0); // once, although several lists name the socket
}

void TestChatSocket::theTopicSessionsBringsNewsOfWhatsAppSessions()
{
    const auto listener = connected(m_admin);
    const auto other = connected(m_admin);
    const auto stranger = connected(m_stranger);
    QVERIFY(listener && other && stranger);
    for (TestSocket *socket : {listener.get(), stranger.get()}) {
        socket->send({{u"type"_s, u"subscribe"_s}, {u"topics"_s, QJsonArray{u"sessions"_s}}});
        QVERIFY(socket->settle());
    }
    const auto created = m_desk->write([this](WriteTransaction &tx) {
        return m_desk->desk().sessions().create(tx, m_admin.who, SessionType::WhatsAppWeb,
                                                {.name = u"loja"_s});
    });
    QVERIFY(created);
    const QJsonObject event = listener->take(u"session_updated"_s);
    QCOMPARE(event[u"session_id"_s].toString(), created->session.id);
    QCOMPARE(event[u"name"_s].toString(), u"loja"_s);
    QCOMPARE(event[u"status"_s].toString(), u"disconnected"_s);
    QCOMPARE(event[u"cause"_s].toString(), u"created"_s);
    QVERIFY(event[u"phone_number"_s].isNull());
    QVERIFY(!event[u"has_qr"_s].toBool(true));
    QVERIFY(event[u"seq"_s].toInteger() > 0);
    QVERIFY(other->settle());
    QCOMPARE(other->count(u"session_updated"_s), 0); // did not ask
    QVERIFY(stranger->settle());
    QCOMPARE(stranger->count(u"session_updated"_s), 0);
}

void TestChatSocket::theTopicContactsIsForEverybody()
{
    const auto listener = connected(m_ana);
    const auto other = connected(m_admin);
    const auto stranger = connected(m_stranger);
    QVERIFY(listener && other && stranger);
    for (TestSocket *socket : {listener.get(), stranger.get()}) {
        socket->send({{u"type"_s, u"subscribe"_s}, {u"topics"_s, QJsonArray{u"contacts"_s}}});
        QVERIFY(socket->settle());
    }
    const auto made = m_desk->write([this](WriteTransaction &tx) {
        return m_desk->desk().contacts().create(tx, m_admin.who,
                                                {.whatsAppId = u"+5511987650001"_s, .name = u"Marina"_s});
    });
    QVERIFY(made);
    const QJsonObject event = listener->take(u"contact_updated"_s);
    QCOMPARE(event[u"contact"_s][u"id"_s].toString(), made->id);
    QCOMPARE(event[u"contact"_s][u"name"_s].toString(), u"Marina"_s);
    QVERIFY(event[u"seq"_s].toInteger() > 0);
    QVERIFY(!event.contains(u"conversation_id"_s));
    const auto gone = m_desk->write([this, id = made->id](WriteTransaction &tx) {
        return m_desk->desk().contacts().remove(tx, m_admin.who, id, {}, {});
    });
    QVERIFY(gone);
    QCOMPARE(listener->take(u"contact_removed"_s)[u"contact_id"_s].toString(), made->id);
    for (TestSocket *socket : {other.get(), stranger.get()}) { // did not ask; is elsewhere
        QVERIFY(socket->settle());
        QCOMPARE(socket->count(u"contact_updated"_s), 0);
        QCOMPARE(socket->count(u"contact_removed"_s), 0);
    }
    // With another topic beside it, the whole is refused, and what was asked for before stays.
    listener->send({{u"type"_s, u"subscribe"_s}, {u"topics"_s, QJsonArray{u"contacts"_s, u"queue"_s}}});
    QCOMPARE(listener->take(u"error"_s)[u"error_code"_s].toString(), u"FORBIDDEN"_s);
}

void TestChatSocket::anAtendenteMayNotSubscribe()
{
    const auto socket = connected(m_ana);
    QVERIFY(socket);
    socket->send({{u"type"_s, u"subscribe"_s}, {u"topics"_s, QJsonArray{u"conversations"_s}}});
    QCOMPARE(socket->take(u"error"_s)[u"error_code"_s].toString(), u"FORBIDDEN"_s);
}

void TestChatSocket::sendMessageGoesThroughTheDesk()
{
    const QString id = m_desk->customerWrites(m_admin, u"c%1"_s.arg(++m_customers), u"oi"_s);
    const auto socket = connected(m_ana);
    QVERIFY(socket);
    socket->send({{u"type"_s, u"send_message"_s},
                  {u"conversation_id"_s, id},
                  {u"content"_s, u"Olá, como posso ajudar?"_s},
                  {u"message_type"_s, u"text"_s}});
    const QJsonObject event = socket->take(u"new_message"_s);
    QCOMPARE(event[u"message"_s][u"content"_s].toString(), u"Olá, como posso ajudar?"_s);
    QCOMPARE(event[u"message"_s][u"direction"_s].toString(), u"outgoing"_s);
    QCOMPARE(event[u"message"_s][u"sent_by"_s].toInteger(), m_ana.who.userId);
    const Result<Conversation> conversation = m_desk->conversation(m_ana, id);
    QVERIFY(conversation);
    QCOMPARE(conversation->assignedTo, m_ana.who.userId);
    QCOMPARE(conversation->messagesCount, 2);
}

void TestChatSocket::theSameClientIdIsStoredOnce()
{
    const QString id = m_desk->customerWrites(m_admin, u"c%1"_s.arg(++m_customers), u"oi"_s);
    const auto socket = connected(m_ana);
    QVERIFY(socket);
    const QJsonObject frame{{u"type"_s, u"send_message"_s},
                            {u"conversation_id"_s, id},
                            {u"content"_s, u"uma vez"_s},
                            {u"client_id"_s, u"k1-%1"_s.arg(id)}};
    socket->send(frame);
    socket->send(frame);
    const QJsonObject first = socket->take(u"message_accepted"_s);
    const QJsonObject second = socket->take(u"message_accepted"_s);
    QVERIFY(!first[u"message_id"_s].toString().isEmpty());
    QCOMPARE(first[u"message_id"_s], second[u"message_id"_s]);
    QCOMPARE(m_desk->conversation(m_ana, id)->messagesCount, 2);
}

void TestChatSocket::sendingToAClosedConversationIsAConflict()
{
    const QString id = m_desk->customerWrites(m_admin, u"c%1"_s.arg(++m_customers), u"oi"_s);
    QVERIFY(take(m_ana, id));
    QVERIFY(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk().conversations().close(tx, m_ana.who, id, Resolution::Resolved, {});
    }));
    const auto socket = connected(m_ana);
    QVERIFY(socket);
    socket->send({{u"type"_s, u"send_message"_s}, {u"conversation_id"_s, id}, {u"content"_s, u"tarde"_s}});
    QCOMPARE(socket->take(u"error"_s)[u"error_code"_s].toString(), u"CONFLICT"_s);
}

void TestChatSocket::typingReachesOthersAndEndsByItself()
{
    const QString id = m_desk->customerWrites(m_admin, u"c%1"_s.arg(++m_customers), u"oi"_s);
    QVERIFY(take(m_ana, id));
    const auto ana = connected(m_ana);
    const auto admin = connected(m_admin);
    QVERIFY(ana && admin);
    admin->send({{u"type"_s, u"join_conversation"_s}, {u"conversation_id"_s, id}});
    QVERIFY(admin->settle());
    ana->send({{u"type"_s, u"typing_start"_s}, {u"conversation_id"_s, id}});
    const QJsonObject started = admin->take(u"agent_typing"_s);
    QCOMPARE(started[u"typing"_s].toBool(), true);
    QCOMPARE(started[u"conversation_id"_s].toString(), id);
    QCOMPARE(started[u"agent"_s][u"nome"_s].toString(), u"Ana"_s);
    QVERIFY(started[u"seq"_s].toInteger() > 0);
    const QJsonObject ended = admin->take(u"agent_typing"_s);
    QVERIFY(!ended.isEmpty());
    QCOMPARE(ended[u"typing"_s].toBool(true), false);
    QVERIFY(ana->settle());
    QCOMPARE(ana->count(u"agent_typing"_s), 0);
}

void TestChatSocket::logoutClosesTheSocket()
{
    const DeskFixture::Person other = m_desk->signIn(u"ana@exemplo.com"_s);
    const auto leaving = connected(other);
    const auto staying = connected(m_ana);
    QVERIFY(leaving && staying);
    QVERIFY(m_desk->write(
        [&](WriteTransaction &tx) { return m_desk->desk().accounts().signOut(tx, other.who); }));
    QTRY_VERIFY(leaving->isClosed());
    QCOMPARE(leaving->closeCode(), 4401);
    QVERIFY(staying->settle());
}

void TestChatSocket::signingOutEverywhereClosesEverySocket()
{
    const DeskFixture::Person davi = m_desk->hire(m_admin, u"Davi"_s, Role::Atendente);
    const DeskFixture::Person elsa = m_desk->hire(m_admin, u"Elsa"_s, Role::Atendente);
    const auto first = connected(davi);
    const auto second = connected(davi);
    const auto colleague = connected(elsa);
    QVERIFY(first && second && colleague);
    QVERIFY(m_desk->write([&](WriteTransaction &tx) { return SignIns::endAll(tx, davi.who); }));
    QTRY_VERIFY(first->isClosed() && second->isClosed());
    QCOMPARE(first->closeCode(), 4401);
    QCOMPARE(second->closeCode(), 4401);
    QVERIFY(colleague->settle());
    // An administrator can do the same for a colleague.
    QVERIFY(m_desk->write(
        [&](WriteTransaction &tx) { return SignIns::endAllOf(tx, m_admin.who, elsa.who.userId); }));
    QTRY_VERIFY(colleague->isClosed());
    QCOMPARE(colleague->closeCode(), 4401);
}

void TestChatSocket::whoNeedsASecondStepFirstHearsNothing()
{
    const DeskFixture::Person owner = m_desk->found(u"Com regra"_s, u"dona@regra.com"_s);
    QVERIFY(connected(owner));
    QVERIFY(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk().settings().patch(tx, owner.who,
                                               {{u"security"_s, QJsonObject{{u"require_totp"_s, true}}}});
    }));
    TestSocket refused(url(owner.token));
    QVERIFY(!refused.open());
    QVERIFY(connected(m_ana)); // another organization's rule is not hers
}

void TestChatSocket::deactivationClosesTheSocket()
{
    const DeskFixture::Person carla = m_desk->hire(m_admin, u"Carla"_s, Role::Atendente);
    const auto socket = connected(carla);
    QVERIFY(socket);
    QVERIFY(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk().users().remove(tx, m_admin.who, carla.who.userId);
    }));
    QTRY_VERIFY(socket->isClosed());
    QCOMPARE(socket->closeCode(), 4401);
}

QTEST_GUILESS_MAIN(TestChatSocket)
#include "tst_chatsocket.moc"
