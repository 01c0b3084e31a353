// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "deskfixture.h"
#include "testsocket.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestVisitorSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anUnknownKeyIsRefused();
    void aForeignSiteIsRefusedAndAnAllowedOneIsNot();
    void aNewVisitorIsWelcomedWithAToken();
    void aBadNameOrPhoneIsRefused_data();
    void aBadNameOrPhoneIsRefused();
    void anUnknownTokenIsSaidToBeUnknown();
    void framesBeforeTheHelloAreRefused();
    void aMessageIsAcknowledgedAndReachesTheDesk();
    void theSameClientIdIsStoredOnceAcrossConnections();
    void anAnswerReachesTheVisitorAndItsTicksFollow();
    void internalNotesNeverReachTheVisitor();
    void aReconnectBringsWhatWasMissed();
    void theAgentsNameAndTheClosingAreTold();
    void readingMarksTheVisitorsMessages();
    void typingGoesBothWays();
    void anotherVisitorHearsNothing();
    void twoTabsShowTheSame();
    void tooManyMessagesAreRefused();

private:
    [[nodiscard]] std::unique_ptr<TestSocket> opened() const;
    //! A visitor who has said hello; `token` is filled in.
    [[nodiscard]] std::unique_ptr<TestSocket> welcomed(QString *token = nullptr) const;
    [[nodiscard]] QJsonObject say(TestSocket &socket, const QString &text,
                                  const QString &clientId = {}) const;
    [[nodiscard]] MessageStatus statusOf(const QString &messageId);

    std::unique_ptr<DeskFixture> m_desk;
    DeskFixture::Person m_admin;
    DeskFixture::Person m_ana;
    QString m_path;
};

void TestVisitorSocket::initTestCase()
{
    RealtimeOptions options;
    options.rateLimits = false;
    m_desk = std::make_unique<DeskFixture>(options);
    m_admin = m_desk->found(u"Aurora"_s, u"chefe@aurora.com"_s);
    m_ana = m_desk->hire(m_admin, u"Ana"_s, Role::Supervisor);
    const QJsonObject changes{
        {u"webchat"_s, QJsonObject{{u"allowed_origins"_s, QJsonArray{u"https://loja.exemplo.com"_s}}}}};
    QVERIFY(m_desk->write(
        [&](WriteTransaction &tx) { return m_desk->desk().settings().patch(tx, m_admin.who, changes); }));
    m_path = u"/ws/visitor?key="_s + m_desk->siteKey(m_admin);
}

std::unique_ptr<TestSocket> TestVisitorSocket::opened() const
{
    auto socket = std::make_unique<TestSocket>(m_desk->socketUrl(m_path));
    return socket->open() ? std::move(socket) : nullptr;
}

std::unique_ptr<TestSocket> TestVisitorSocket::welcomed(QString *token) const
{
    std::unique_ptr<TestSocket> socket = opened();
    if (!socket)
        return nullptr;
    socket->send({{u"type"_s, u"hello"_s}, {u"name"_s, u"Marina"_s}, {u"phone"_s, u"11 90000-4821"_s}});
    const QJsonObject welcome = socket->take(u"welcome"_s);
    if (token)
        *token = welcome[u"token"_s].toString();
    return welcome.isEmpty() ? nullptr : std::move(socket);
}

QJsonObject TestVisitorSocket::say(TestSocket &socket, const QString &text, const QString &clientId) const
{
    static int number = 0;
    const QString id = clientId.isEmpty() ? u"c-%1"_s.arg(++number) : clientId;
    socket.send({{u"type"_s, u"message"_s}, {u"client_id"_s, id}, {u"content"_s, text}});
    const QJsonObject ack = socket.take(u"ack"_s);
    return ack[u"client_id"_s].toString() == id ? ack[u"message"_s].toObject() : QJsonObject();
}

MessageStatus TestVisitorSocket::statusOf(const QString &messageId)
{
    const Result<Message> message = m_desk->desk().inbox().message(m_desk->reader(), m_admin.who, messageId);
    return message ? message->status : MessageStatus::Unknown;
}

void TestVisitorSocket::anUnknownKeyIsRefused()
{
    TestSocket socket(m_desk->socketUrl(u"/ws/visitor?key=nope"_s));
    QVERIFY(!socket.open());
}

void TestVisitorSocket::aForeignSiteIsRefusedAndAnAllowedOneIsNot()
{
    TestSocket foreign(m_desk->socketUrl(m_path), "https://outro.exemplo.com");
    QVERIFY(!foreign.open());
    TestSocket allowed(m_desk->socketUrl(m_path), "https://loja.exemplo.com");
    QVERIFY(allowed.open());
    TestSocket local(m_desk->socketUrl(m_path), "http://localhost:3000");
    QVERIFY(local.open());
}

void TestVisitorSocket::aNewVisitorIsWelcomedWithAToken()
{
    const auto socket = opened();
    QVERIFY(socket);
    socket->send(
        {{u"type"_s, u"hello"_s}, {u"name"_s, u"  Marina  Duarte "_s}, {u"phone"_s, u"(11) 90000-4821"_s}});
    const QJsonObject welcome = socket->take(u"welcome"_s);
    QVERIFY(welcome[u"token"_s].toString().size() >= 20);
    QCOMPARE(welcome[u"visitor"_s][u"name"_s].toString(), u"Marina Duarte"_s);
    QCOMPARE(welcome[u"messages"_s].toArray().size(), 0);
    QVERIFY(welcome[u"conversation"_s].isNull());
}

void TestVisitorSocket::aBadNameOrPhoneIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << u"  "_s << u"11 90000-4821"_s << u"name"_s;
    QTest::newRow("long name") << QString(81, u'a') << u"11 90000-4821"_s << u"name"_s;
    QTest::newRow("no phone") << u"Marina"_s << QString() << u"phone"_s;
    QTest::newRow("short phone") << u"Marina"_s << u"12345"_s << u"phone"_s;
    QTest::newRow("no such area") << u"Marina"_s << u"(20) 99999-9999"_s << u"phone"_s;
    QTest::newRow("letters") << u"Marina"_s << u"onze nove"_s << u"phone"_s;
}

void TestVisitorSocket::aBadNameOrPhoneIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, phone);
    QFETCH(QString, field);
    const auto socket = opened();
    QVERIFY(socket);
    socket->send({{u"type"_s, u"hello"_s}, {u"name"_s, name}, {u"phone"_s, phone}});
    const QJsonObject error = socket->take(u"error"_s);
    QCOMPARE(error[u"error_code"_s].toString(), u"VALIDATION_ERROR"_s);
    QCOMPARE(error[u"field"_s].toString(), field);
    // The socket stays open, and a right hello still works.
    socket->send({{u"type"_s, u"hello"_s}, {u"name"_s, u"Marina"_s}, {u"phone"_s, u"+34 600 000 000"_s}});
    QVERIFY(!socket->take(u"welcome"_s).isEmpty());
}

void TestVisitorSocket::anUnknownTokenIsSaidToBeUnknown()
{
    const auto socket = opened();
    QVERIFY(socket);
    socket->send({{u"type"_s, u"hello"_s}, {u"token"_s, u"not-a-token"_s}});
    QCOMPARE(socket->take(u"error"_s)[u"error_code"_s].toString(), u"UNKNOWN_VISITOR"_s);
}

void TestVisitorSocket::framesBeforeTheHelloAreRefused()
{
    const auto socket = opened();
    QVERIFY(socket);
    socket->send({{u"type"_s, u"message"_s}, {u"client_id"_s, u"x"_s}, {u"content"_s, u"oi"_s}});
    QCOMPARE(socket->take(u"error"_s)[u"error_code"_s].toString(), u"UNAUTHORIZED"_s);
    QVERIFY(socket->settle());
}

void TestVisitorSocket::aMessageIsAcknowledgedAndReachesTheDesk()
{
    TestSocket agent(m_desk->socketUrl(u"/ws/chat?token="_s + m_ana.token));
    QVERIFY(agent.open());
    QVERIFY(agent.settle());
    const auto visitor = welcomed();
    QVERIFY(visitor);
    const QJsonObject message = say(*visitor, u"Olá, meu pedido não chegou"_s);
    QCOMPARE(message[u"content"_s].toString(), u"Olá, meu pedido não chegou"_s);
    QCOMPARE(message[u"from"_s].toString(), u"visitor"_s);
    QCOMPARE(message[u"status"_s].toString(), u"delivered"_s); // an agent has a socket open
    const QJsonObject event = agent.take(u"new_message"_s);
    QCOMPARE(event[u"message"_s][u"id"_s], message[u"id"_s]);
    const QJsonObject state = visitor->take(u"conversation"_s)[u"conversation"_s].toObject();
    QCOMPARE(state[u"status"_s].toString(), u"queue"_s);
    QVERIFY(visitor->settle());
    QCOMPARE(visitor->count(u"message"_s), 0); // one's own message comes as the receipt only
}

void TestVisitorSocket::theSameClientIdIsStoredOnceAcrossConnections()
{
    QString token;
    auto visitor = welcomed(&token);
    QVERIFY(visitor);
    const QJsonObject first = say(*visitor, u"só uma vez"_s, u"fixo-1"_s);
    QVERIFY(!first.isEmpty());
    visitor->abort();
    const auto again = opened();
    QVERIFY(again);
    again->send({{u"type"_s, u"hello"_s}, {u"token"_s, token}});
    QCOMPARE(again->take(u"welcome"_s)[u"messages"_s].toArray().size(), 1);
    const QJsonObject second = say(*again, u"só uma vez"_s, u"fixo-1"_s);
    QCOMPARE(second[u"id"_s], first[u"id"_s]);
    again->send({{u"type"_s, u"history"_s}, {u"before"_s, u"ffffffff-ffff-7fff-bfff-ffffffffffff"_s}});
    (void)again->settle();
    const auto third = opened();
    third->send({{u"type"_s, u"hello"_s}, {u"token"_s, token}});
    QCOMPARE(third->take(u"welcome"_s)[u"messages"_s].toArray().size(), 1);
}

void TestVisitorSocket::anAnswerReachesTheVisitorAndItsTicksFollow()
{
    TestSocket agent(m_desk->socketUrl(u"/ws/chat?token="_s + m_ana.token));
    QVERIFY(agent.open());
    const auto visitor = welcomed();
    QVERIFY(visitor);
    QVERIFY(!say(*visitor, u"oi"_s).isEmpty());
    const QString conversation = agent.take(u"new_message"_s)[u"conversation_id"_s].toString();
    const Result<Message> answer = m_desk->answer(m_ana, conversation, u"Bom dia"_s);
    QVERIFY(answer);
    const QJsonObject message = visitor->take(u"message"_s)[u"message"_s].toObject();
    QCOMPARE(message[u"content"_s].toString(), u"Bom dia"_s);
    QCOMPARE(message[u"from"_s].toString(), u"agent"_s);
    QCOMPARE(message[u"name"_s].toString(), u"Ana"_s);
    QTRY_COMPARE(statusOf(answer->id), MessageStatus::Sent);
    visitor->send({{u"type"_s, u"delivered"_s}, {u"message_id"_s, answer->id}});
    QTRY_COMPARE(statusOf(answer->id), MessageStatus::Delivered);
    visitor->send({{u"type"_s, u"read"_s}, {u"message_id"_s, answer->id}});
    QTRY_COMPARE(statusOf(answer->id), MessageStatus::Read);
    visitor->send({{u"type"_s, u"delivered"_s}, {u"message_id"_s, answer->id}});
    QVERIFY(visitor->settle());
    QCOMPARE(statusOf(answer->id), MessageStatus::Read); // never backwards
    QStringList statuses;
    QTRY_COMPARE(agent.count(u"message_status"_s), 3);
    for (int i = 0; i < 3; ++i)
        statuses.append(agent.take(u"message_status"_s)[u"status"_s].toString());
    QCOMPARE(statuses, (QStringList{u"sent"_s, u"delivered"_s, u"read"_s}));
}

void TestVisitorSocket::internalNotesNeverReachTheVisitor()
{
    QString token;
    const auto visitor = welcomed(&token);
    QVERIFY(visitor);
    TestSocket agent(m_desk->socketUrl(u"/ws/chat?token="_s + m_ana.token));
    QVERIFY(agent.open());
    QVERIFY(agent.settle());
    QVERIFY(!say(*visitor, u"oi"_s).isEmpty());
    const QString conversation = agent.take(u"new_message"_s)[u"conversation_id"_s].toString();
    QVERIFY(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk().conversations().addNote(tx, m_ana.who, conversation, u"cliente difícil"_s);
    }));
    QVERIFY(m_desk->answer(m_ana, conversation, u"resposta"_s));
    QCOMPARE(visitor->take(u"message"_s)[u"message"_s][u"content"_s].toString(), u"resposta"_s);
    const auto again = opened();
    again->send({{u"type"_s, u"hello"_s}, {u"token"_s, token}});
    const QJsonArray history = again->take(u"welcome"_s)[u"messages"_s].toArray();
    QCOMPARE(history.size(), 2);
    for (const QJsonValue &message : history)
        QVERIFY(message[u"content"_s].toString() != u"cliente difícil"_s);
}

void TestVisitorSocket::aReconnectBringsWhatWasMissed()
{
    QString token;
    auto visitor = welcomed(&token);
    QVERIFY(visitor);
    TestSocket agent(m_desk->socketUrl(u"/ws/chat?token="_s + m_ana.token));
    QVERIFY(agent.open());
    QVERIFY(agent.settle());
    QVERIFY(!say(*visitor, u"oi"_s).isEmpty());
    const QString conversation = agent.take(u"new_message"_s)[u"conversation_id"_s].toString();
    visitor->abort();
    visitor.reset();
    const Result<Message> missed = m_desk->answer(m_ana, conversation, u"você está aí?"_s);
    QVERIFY(missed);
    const auto again = opened();
    again->send({{u"type"_s, u"hello"_s}, {u"token"_s, token}});
    const QJsonObject welcome = again->take(u"welcome"_s);
    QCOMPARE(welcome[u"messages"_s].toArray().last()[u"content"_s].toString(), u"você está aí?"_s);
    QVERIFY(!welcome.contains(u"token"_s));
    const Result<Message> live = m_desk->answer(m_ana, conversation, u"oi de novo"_s);
    QVERIFY(live);
    QCOMPARE(again->take(u"message"_s)[u"message"_s][u"id"_s].toString(), live->id);
    QCOMPARE(again->count(u"message"_s), 0);
}

void TestVisitorSocket::theAgentsNameAndTheClosingAreTold()
{
    const auto visitor = welcomed();
    QVERIFY(visitor);
    TestSocket agent(m_desk->socketUrl(u"/ws/chat?token="_s + m_ana.token));
    QVERIFY(agent.open());
    QVERIFY(agent.settle());
    QVERIFY(!say(*visitor, u"oi"_s).isEmpty());
    const QString conversation = agent.take(u"new_message"_s)[u"conversation_id"_s].toString();
    QVERIFY(!visitor->take(u"conversation"_s).isEmpty());
    QVERIFY(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk().conversations().assign(tx, m_ana.who, conversation, m_ana.who.userId);
    }));
    const QJsonObject taken = visitor->take(u"conversation"_s)[u"conversation"_s].toObject();
    QCOMPARE(taken[u"status"_s].toString(), u"in_progress"_s);
    QCOMPARE(taken[u"agent"_s][u"name"_s].toString(), u"Ana"_s);
    QVERIFY(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk().conversations().close(tx, m_ana.who, conversation, Resolution::Resolved, {});
    }));
    QCOMPARE(visitor->take(u"conversation"_s)[u"conversation"_s][u"status"_s].toString(), u"closed"_s);
    // Writing again reopens it, to the same agent.
    QVERIFY(!say(*visitor, u"mais uma coisa"_s).isEmpty());
    QCOMPARE(visitor->take(u"conversation"_s)[u"conversation"_s][u"status"_s].toString(), u"in_progress"_s);
}

void TestVisitorSocket::readingMarksTheVisitorsMessages()
{
    QString token;
    const auto visitor = welcomed(&token);
    QVERIFY(visitor);
    TestSocket agent(m_desk->socketUrl(u"/ws/chat?token="_s + m_ana.token));
    QVERIFY(agent.open());
    QVERIFY(agent.settle());
    const QJsonObject message = say(*visitor, u"leu?"_s);
    const QString conversation = agent.take(u"new_message"_s)[u"conversation_id"_s].toString();
    const auto before = opened();
    before->send({{u"type"_s, u"hello"_s}, {u"token"_s, token}});
    QCOMPARE(before->take(u"welcome"_s)[u"messages"_s][0][u"status"_s].toString(), u"delivered"_s);
    QVERIFY(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk().conversations().markRead(tx, m_ana.who, conversation);
    }));
    const auto isTold = [&] {
        for (const QJsonObject &frame : visitor->frames()) {
            if (frame[u"up_to"_s] == message[u"id"_s] || frame[u"message_id"_s] == message[u"id"_s])
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isTold());
    const auto after = opened();
    after->send({{u"type"_s, u"hello"_s}, {u"token"_s, token}});
    QCOMPARE(after->take(u"welcome"_s)[u"messages"_s][0][u"status"_s].toString(), u"read"_s);
}

void TestVisitorSocket::typingGoesBothWays()
{
    const auto visitor = welcomed();
    QVERIFY(visitor);
    TestSocket agent(m_desk->socketUrl(u"/ws/chat?token="_s + m_ana.token));
    QVERIFY(agent.open());
    QVERIFY(agent.settle());
    QVERIFY(!say(*visitor, u"oi"_s).isEmpty());
    const QString conversation = agent.take(u"new_message"_s)[u"conversation_id"_s].toString();
    agent.send({{u"type"_s, u"join_conversation"_s}, {u"conversation_id"_s, conversation}});
    QVERIFY(agent.settle());
    visitor->send({{u"type"_s, u"typing"_s}, {u"typing"_s, true}});
    const QJsonObject customer = agent.take(u"customer_typing"_s);
    QCOMPARE(customer[u"conversation_id"_s].toString(), conversation);
    QCOMPARE(customer[u"typing"_s].toBool(), true);
    agent.send({{u"type"_s, u"typing_start"_s}, {u"conversation_id"_s, conversation}});
    const QJsonObject typing = visitor->take(u"typing"_s);
    QCOMPARE(typing[u"typing"_s].toBool(), true);
    QCOMPARE(typing[u"agent"_s][u"name"_s].toString(), u"Ana"_s);
    agent.send({{u"type"_s, u"typing_stop"_s}, {u"conversation_id"_s, conversation}});
    QCOMPARE(visitor->take(u"typing"_s)[u"typing"_s].toBool(true), false);
}

void TestVisitorSocket::anotherVisitorHearsNothing()
{
    const auto one = welcomed();
    const auto other = welcomed();
    QVERIFY(one && other);
    TestSocket agent(m_desk->socketUrl(u"/ws/chat?token="_s + m_ana.token));
    QVERIFY(agent.open());
    QVERIFY(agent.settle());
    QVERIFY(!say(*one, u"oi"_s).isEmpty());
    const QString conversation = agent.take(u"new_message"_s)[u"conversation_id"_s].toString();
    QVERIFY(m_desk->answer(m_ana, conversation, u"só para um"_s));
    QVERIFY(!one->take(u"message"_s).isEmpty());
    QVERIFY(other->settle());
    QCOMPARE(other->frames().size(), 0);
}

void TestVisitorSocket::twoTabsShowTheSame()
{
    QString token;
    const auto one = welcomed(&token);
    QVERIFY(one);
    const auto two = opened();
    QVERIFY(two);
    two->send({{u"type"_s, u"hello"_s}, {u"token"_s, token}});
    QVERIFY(!two->take(u"welcome"_s).isEmpty());
    const QJsonObject said = say(*one, u"da primeira aba"_s);
    const QJsonObject shown = two->take(u"message"_s)[u"message"_s].toObject();
    QCOMPARE(shown[u"id"_s], said[u"id"_s]);
    QCOMPARE(shown[u"from"_s].toString(), u"visitor"_s);
}

void TestVisitorSocket::tooManyMessagesAreRefused()
{
    DeskFixture limited;
    const DeskFixture::Person admin = limited.found(u"Limite"_s, u"chefe@limite.com"_s);
    TestSocket visitor(limited.socketUrl(u"/ws/visitor?key="_s + limited.siteKey(admin)));
    QVERIFY(visitor.open());
    visitor.send({{u"type"_s, u"hello"_s}, {u"name"_s, u"Apressado"_s}, {u"phone"_s, u"+5511900004821"_s}});
    QVERIFY(!visitor.take(u"welcome"_s).isEmpty());
    for (int i = 0; i < 31; ++i)
        visitor.send(
            {{u"type"_s, u"message"_s}, {u"client_id"_s, QString::number(i)}, {u"content"_s, u"oi"_s}});
    const QJsonObject error = visitor.take(u"error"_s);
    QCOMPARE(error[u"error_code"_s].toString(), u"RATE_LIMITED"_s);
    QCOMPARE(error[u"client_id"_s].toString(), u"30"_s);
    QVERIFY(error[u"retry_after"_s].toInteger() >= 1);
    QTRY_COMPARE(visitor.count(u"ack"_s), 30);
}

QTEST_GUILESS_MAIN(TestVisitorSocket)
#include "tst_visitorsocket.moc"
