// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QTest>

#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestConversations final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;
    Person m_agent;
    QByteArray m_key;

    static QByteArray path(const QByteArray &id, const QByteArray &action = {})
    {
        return "/api/v1/conversations/" + id + (action.isEmpty() ? "" : '/' + action);
    }
    [[nodiscard]] int total(const QByteArray &query, const QByteArray &token)
    {
        return m_desk->get("/api/v1/conversations?" + query, token).json()["total"_L1].toInt(-1);
    }
    [[nodiscard]] QByteArray customer(int number, const QString &text = u"Olá"_s)
    {
        return m_desk->customerWrites(m_key, u"+55119999900%1"_s.arg(number, 2, 10, QLatin1Char('0')), text);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
        m_agent = m_desk->person(m_admin, u"atendente"_s, u"a@empresa.com"_s);
        m_key = m_desk->apiKey(m_admin, {u"send"_s, u"read"_s});
    }
    void listShowsWhatSpec003Shows();
    void listIsFiltered();
    void badFiltersAreRefused_data();
    void badFiltersAreRefused();
    void cursorAndPageWalkTheSameList();
    void detailsCarryTheNewestMessages();
    void takeNextTakesTheOldestAndEndsWith204();
    void takeNextSentAgainTakesNoSecond();
    void fullAgentsAreTold();
    void transferGivesItToTheOther();
    void closeEndsItOnce();
    void assignFollowsTheRoles();
    void tagsAreReplaced();
    void readClearsTheCount();
    void agentsSeeTheirOwnAndTheQueue();
    void anotherOrganizationSeesNothing();
    void readersMayNotWrite();
};

void TestConversations::listShowsWhatSpec003Shows()
{
    const QByteArray id = customer(1, u"Olá, preciso de ajuda"_s);
    const QJsonObject body = m_desk->get("/api/v1/conversations", m_agent.token).json();
    QCOMPARE(body["total"_L1].toInt(), 1);
    const QJsonObject row = body["conversations"_L1][0].toObject();
    QCOMPARE(row["id"_L1].toString().toLatin1(), id);
    QCOMPARE(row["customer_phone"_L1].toString(), u"+5511999990001"_s);
    QCOMPARE(row["status"_L1].toString(), u"queue"_s);
    QCOMPARE(row["channel"_L1].toString(), u"api"_s);
    QCOMPARE(row["assigned_to"_L1], QJsonValue(QJsonValue::Null));
    QCOMPARE(row["messages_count"_L1].toInt(), 1);
    QVERIFY(QDateTime::fromString(row["started_at"_L1].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(row["last_message_at"_L1].isString());
    // The list's own writer and the common one agree on every member.
    QCOMPARE(row, m_desk->get(path(id, {}) + "?messages=0", m_agent.token).json());
}

void TestConversations::listIsFiltered()
{
    const QByteArray mine = customer(1, u"internet lenta"_s);
    (void)customer(2, u"segunda via"_s);
    QCOMPARE(m_desk->json("POST", path(mine, "assign"), m_admin.token, {{u"agent_id"_s, m_agent.id}}).status,
             200);
    QCOMPARE(total("status=queue", m_admin.token), 1);
    QCOMPARE(total("status=in_progress", m_admin.token), 1);
    QCOMPARE(total("status=queue,in_progress", m_admin.token), 2);
    QCOMPARE(total("status=queue&status=in_progress", m_admin.token), 2);
    QCOMPARE(total("status=closed", m_admin.token), 0);
    QCOMPARE(total("channel=api", m_admin.token), 2);
    QCOMPARE(total("channel=web", m_admin.token), 0);
    QCOMPARE(total("assigned_to=" + QByteArray::number(m_agent.id), m_admin.token), 1);
    QCOMPARE(total("assigned_to=me", m_agent.token), 1);
    QCOMPARE(total("assigned_to=none", m_admin.token), 1);
    QTRY_COMPARE(total("search=lenta", m_admin.token), 1); // the index follows the commits, a moment later
    QCOMPARE(total("search=nada", m_admin.token), 0);
    QCOMPARE(total("unread=true", m_admin.token), 2);
    const QByteArray today =
        QDateTime::fromMSecsSinceEpoch(m_desk->clock().now(), Qt::UTC).toString(u"yyyy-MM-dd").toLatin1();
    QCOMPARE(total("start_date=" + today + "&end_date=" + today, m_admin.token), 2);
    QCOMPARE(total("end_date=2020-01-01T00:00:00Z", m_admin.token), 0);
    QCOMPARE(total("start_date=2020-01-01T00:00:00%2B03:00", m_admin.token), 2);
    QCOMPARE(total("start_date=2020-01-01T00:00:00+03:00", m_admin.token), 2);
}

void TestConversations::badFiltersAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("status=open") << u"status"_s;
    QTest::newRow("channel=fax") << u"channel"_s;
    QTest::newRow("assigned_to=maria") << u"assigned_to"_s;
    QTest::newRow("start_date=yesterday") << u"start_date"_s;
    QTest::newRow("end_date=2026-13-01") << u"end_date"_s;
    QTest::newRow("limit=101") << u"limit"_s;
    QTest::newRow("page=0") << u"page"_s;
    QTest::newRow("unread=2") << u"unread"_s;
    QTest::newRow("contact_id=7") << u"contact_id"_s;
    QTest::newRow("cursor=%21%21") << u"cursor"_s;
}

void TestConversations::badFiltersAreRefused()
{
    QFETCH(QString, field);
    const Answer answer =
        m_desk->get(QByteArray("/api/v1/conversations?") + QTest::currentDataTag(), m_admin.token);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.field(), field);
}

void TestConversations::cursorAndPageWalkTheSameList()
{
    for (int i = 0; i < 5; ++i) {
        (void)customer(i);
        m_desk->clock().advance(1000);
    }
    QStringList byCursor;
    QString cursor;
    do {
        const QJsonObject page =
            m_desk->get("/api/v1/conversations?limit=2&cursor=" + cursor.toLatin1(), m_admin.token).json();
        QCOMPARE(page["total"_L1].toInt(), 5);
        for (const QJsonValue &each : page["conversations"_L1].toArray())
            byCursor.append(each["customer_phone"_L1].toString());
        cursor = page["next_cursor"_L1].toString();
    } while (!cursor.isEmpty() && byCursor.size() < 10);
    QCOMPARE(byCursor, QStringList({u"+5511999990004"_s, u"+5511999990003"_s, u"+5511999990002"_s,
                                    u"+5511999990001"_s, u"+5511999990000"_s}));
    const QJsonObject second = m_desk->get("/api/v1/conversations?limit=2&page=2", m_admin.token).json();
    QCOMPARE(second["page"_L1].toInt(), 2);
    QCOMPARE(second["conversations"_L1][0]["customer_phone"_L1].toString(), byCursor[2]);
}

void TestConversations::detailsCarryTheNewestMessages()
{
    QByteArray id;
    for (int i = 0; i < 53; ++i)
        id = customer(1, u"mensagem %1"_s.arg(i));
    const QJsonObject body = m_desk->get(path(id), m_agent.token).json();
    QCOMPARE(body["id"_L1].toString().toLatin1(), id);
    QCOMPARE(body["messages_count"_L1].toInt(), 53);
    const QJsonArray messages = body["messages"_L1].toArray();
    QCOMPARE(messages.size(), 50);
    QCOMPARE(messages[0]["content"_L1].toString(), u"mensagem 3"_s);
    QCOMPARE(messages[49]["content"_L1].toString(), u"mensagem 52"_s);
    QCOMPARE(messages[0]["direction"_L1].toString(), u"incoming"_s);
    QCOMPARE(messages[0]["sent_by"_L1].toString(), u"customer"_s);
    QCOMPARE(body["has_more"_L1].toBool(), true);
    QVERIFY(!m_desk->get(path(id) + "?messages=false", m_agent.token).json().contains("messages"_L1));
    QCOMPARE(m_desk->get(path("550e8400-e29b-41d4-a716-446655440000"), m_agent.token).status, 404);
    QCOMPARE(m_desk->get(path("not-a-uuid"), m_agent.token).status, 404);
    QCOMPARE(m_desk->get(path(id)).status, 401);
}

void TestConversations::takeNextTakesTheOldestAndEndsWith204()
{
    const QByteArray first = customer(1);
    m_desk->clock().advance(5000);
    const QByteArray second = customer(2);
    const Answer taken = m_desk->json("POST", "/api/v1/conversations/take-next", m_agent.token);
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.json()["id"_L1].toString().toLatin1(), first);
    QCOMPARE(taken.json()["status"_L1].toString(), u"in_progress"_s);
    QCOMPARE(taken.json()["assigned_to"_L1].toInteger(), m_agent.id);
    QCOMPARE(m_desk->json("POST", "/api/v1/conversations/take-next", m_admin.token)
                 .json()["id"_L1]
                 .toString()
                 .toLatin1(),
             second);
    const Answer empty = m_desk->send("POST", "/api/v1/conversations/take-next",
                                      {{"Authorization", "Bearer " + m_agent.token}});
    QCOMPARE(empty.status, 204);
    QCOMPARE(m_desk->json("POST", "/api/v1/conversations/take-next", m_key).status,
             403); // a program takes nothing
    QCOMPARE(m_desk->json("POST", "/api/v1/conversations/take-next").status, 401);
}

void TestConversations::takeNextSentAgainTakesNoSecond()
{
    const QByteArray first = customer(1);
    m_desk->clock().advance(5000);
    (void)customer(2);
    const auto take = [this](const QByteArray &key) {
        return m_desk->send("POST", "/api/v1/conversations/take-next",
                            {{"Authorization", "Bearer " + m_agent.token}, {"Idempotency-Key", key}});
    };
    QCOMPARE(take("k").json()["id"_L1].toString().toLatin1(), first);
    QCOMPARE(take("k").json()["id"_L1].toString().toLatin1(), first);
    QVERIFY(take("other").json()["id"_L1].toString().toLatin1() != first);
    const Answer tooLong = take(QByteArray(201, 'k'));
    QCOMPARE(tooLong.status, 400);
}

void TestConversations::fullAgentsAreTold()
{
    const QByteArray userPath = "/api/v1/users/" + QByteArray::number(m_agent.id);
    QCOMPARE(m_desk->json("PUT", userPath, m_admin.token, {{u"max_conversations"_s, 1}}).status, 200);
    (void)customer(1);
    const QByteArray second = customer(2);
    QCOMPARE(m_desk->json("POST", "/api/v1/conversations/take-next", m_agent.token).status, 200);
    const Answer full = m_desk->json("POST", "/api/v1/conversations/take-next", m_agent.token);
    QCOMPARE(full.status, 409);
    QCOMPARE(full.errorCode(), u"AGENT_FULL"_s);
    const Answer transfer =
        m_desk->json("POST", path(second, "transfer"), m_admin.token, {{u"to_agent_id"_s, m_agent.id}});
    QCOMPARE(transfer.status, 409);
    QCOMPARE(transfer.errorCode(), u"AGENT_FULL"_s);
}

void TestConversations::transferGivesItToTheOther()
{
    const Person other = m_desk->person(m_admin, u"atendente"_s, u"b@empresa.com"_s);
    const QByteArray id = customer(1);
    QCOMPARE(m_desk->json("POST", path(id, "assign"), m_agent.token, {{u"agent_id"_s, m_agent.id}}).status,
             200);
    const Answer answer =
        m_desk->json("POST", path(id, "transfer"), m_agent.token,
                     {{u"to_agent_id"_s, other.id}, {u"reason"_s, u"Especialista em fibra óptica"_s}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["assigned_to"_L1].toInteger(), other.id);
    QCOMPARE(m_desk->get(path(id), other.token).status, 200);
    QCOMPARE(m_desk->get(path(id), m_agent.token).status, 403);
    QCOMPARE(m_desk->json("POST", path(id, "transfer"), m_admin.token, {{u"to_agent_id"_s, 9999}}).status,
             404);
    QCOMPARE(m_desk->json("POST", path(id, "transfer"), m_admin.token, {{u"reason"_s, u"x"_s}}).field(),
             u"to_agent_id"_s);
    QCOMPARE(m_desk->json("POST", path(id, "transfer"), m_admin.token, {{u"to_agent_id"_s, u"5"_s}}).status,
             400);
    QCOMPARE(m_desk->json("DELETE", "/api/v1/users/" + QByteArray::number(m_agent.id), m_admin.token).status,
             200);
    QCOMPARE(
        m_desk->json("POST", path(id, "transfer"), m_admin.token, {{u"to_agent_id"_s, m_agent.id}}).status,
        409);
}

void TestConversations::closeEndsItOnce()
{
    const QByteArray id = customer(1);
    const QJsonObject body{{u"resolution"_s, u"resolved"_s},
                           {u"notes"_s, u"Problema resolvido - reset do modem"_s}};
    QCOMPARE(m_desk->json("POST", path(id, "close"), m_agent.token, {{u"resolution"_s, u"done"_s}}).field(),
             u"resolution"_s);
    QCOMPARE(m_desk->json("POST", path(id, "close"), m_agent.token).field(), u"resolution"_s);
    const Answer answer = m_desk->json("POST", path(id, "close"), m_agent.token, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["status"_L1].toString(), u"resolved"_s);
    QCOMPARE(answer.json()["resolution"_L1].toString(), u"resolved"_s);
    const Answer twice = m_desk->json("POST", path(id, "close"), m_admin.token, body);
    QCOMPARE(twice.status, 409);
    QCOMPARE(twice.errorCode(), u"CONFLICT"_s);
    const Answer late = m_desk->json("POST", path(id, "messages"), m_admin.token, {{u"content"_s, u"oi"_s}});
    QCOMPARE(late.status, 409);
    QCOMPARE(m_desk->json("POST", path(id, "notes"), m_admin.token, {{u"content"_s, u"ligou"_s}}).status,
             201);
    const QByteArray spam = customer(2);
    QCOMPARE(m_desk->json("POST", path(spam, "close"), m_agent.token, {{u"resolution"_s, u"spam"_s}})
                 .json()["status"_L1]
                 .toString(),
             u"closed"_s);
    QCOMPARE(customer(1), id); // within the reopen window it is the same conversation
    QCOMPARE(m_desk->json("POST", path("550e8400-e29b-41d4-a716-446655440000", "close"), m_admin.token, body)
                 .status,
             404);
}

void TestConversations::assignFollowsTheRoles()
{
    const Person other = m_desk->person(m_admin, u"atendente"_s, u"b@empresa.com"_s);
    const QByteArray id = customer(1);
    QCOMPARE(m_desk->json("POST", path(id, "assign"), m_agent.token, {{u"agent_id"_s, other.id}}).status,
             403);
    const Answer own = m_desk->json("POST", path(id, "assign"), m_agent.token, {{u"agent_id"_s, m_agent.id}});
    QCOMPARE(own.status, 200);
    QCOMPARE(own.json()["assigned_to"_L1].toInteger(), m_agent.id);
    QCOMPARE(m_desk->json("POST", path(id, "assign"), other.token, {{u"agent_id"_s, other.id}}).status, 403);
    QCOMPARE(m_desk->json("POST", path(id, "assign"), m_admin.token, {{u"agent_id"_s, other.id}})
                 .json()["assigned_to"_L1]
                 .toInteger(),
             other.id);
    QCOMPARE(m_desk->json("POST", path(id, "assign"), m_admin.token, {{u"agent_id"_s, 12345}}).status, 404);
    QCOMPARE(m_desk->json("POST", path(id, "assign"), m_admin.token).field(), u"agent_id"_s);
}

void TestConversations::tagsAreReplaced()
{
    const QByteArray id = customer(1);
    const auto put = [&](const QJsonObject &body) {
        return m_desk->json("PUT", path(id, "tags"), m_agent.token, body);
    };
    QCOMPARE(put({{u"tags"_s, QJsonArray{u"fibra"_s, u"urgente"_s}}}).json()["tags"_L1].toArray().size(), 2);
    QCOMPARE(put({{u"tags"_s, QJsonArray{u"fatura"_s}}}).json()["tags"_L1].toArray(),
             QJsonArray{u"fatura"_s});
    QCOMPARE(put({{u"tags"_s, QJsonArray()}}).json()["tags"_L1].toArray(), QJsonArray());
    QCOMPARE(put({{u"tags"_s, u"fibra"_s}}).field(), u"tags"_s);
    QCOMPARE(put({{u"tags"_s, QJsonArray{QString(41, u'x')}}}).status, 400);
    QCOMPARE(put({}).status, 400);
}

void TestConversations::readClearsTheCount()
{
    const QByteArray id = customer(1);
    QCOMPARE(m_desk->get(path(id), m_agent.token).json()["unread_count"_L1].toInt(), 1);
    QCOMPARE(m_desk->json("POST", path(id, "read"), m_agent.token).status, 204);
    QCOMPARE(m_desk->get(path(id), m_agent.token).json()["unread_count"_L1].toInt(), 0);
    QCOMPARE(total("unread=true", m_agent.token), 0);
    QCOMPARE(m_desk->json("POST", path("nothing", "read"), m_agent.token).status, 404);
    QCOMPARE(m_desk->json("POST", path(id, "read")).status, 401);
}

void TestConversations::agentsSeeTheirOwnAndTheQueue()
{
    const Person other = m_desk->person(m_admin, u"atendente"_s, u"b@empresa.com"_s);
    const QByteArray taken = customer(1);
    (void)customer(2);
    QCOMPARE(m_desk->json("POST", path(taken, "assign"), m_admin.token, {{u"agent_id"_s, m_agent.id}}).status,
             200);
    QCOMPARE(total({}, m_agent.token), 2);
    QCOMPARE(total({}, other.token), 1);
    QCOMPARE(total({}, m_admin.token), 2);
    for (const QByteArray &action : {QByteArray("messages"), QByteArray("notes")})
        QCOMPARE(m_desk->json("POST", path(taken, action), other.token, {{u"content"_s, u"oi"_s}}).status,
                 403);
    QCOMPARE(m_desk->get(path(taken, "messages"), other.token).status, 403);
    QCOMPARE(m_desk->json("PUT", path(taken, "tags"), other.token, {{u"tags"_s, QJsonArray()}}).status, 403);
    QCOMPARE(
        m_desk->json("POST", path(taken, "close"), other.token, {{u"resolution"_s, u"resolved"_s}}).status,
        403);
    QCOMPARE(m_desk->json("POST", path(taken, "read"), other.token).status, 403);
}

void TestConversations::anotherOrganizationSeesNothing()
{
    const Person stranger = m_desk->registerOrganization(u"bia@outra.com"_s);
    const QByteArray strangerKey = m_desk->apiKey(stranger, {u"read"_s, u"send"_s});
    const QByteArray id = customer(1);
    for (const QByteArray &token : {stranger.token, strangerKey}) {
        QCOMPARE(total({}, token), 0);
        QCOMPARE(m_desk->get(path(id), token).status, 404);
        QCOMPARE(m_desk->get(path(id, "messages"), token).status, 404);
        QCOMPARE(m_desk->json("POST", path(id, "messages"), token, {{u"content"_s, u"oi"_s}}).status, 404);
        QCOMPARE(m_desk->json("POST", path(id, "notes"), token, {{u"content"_s, u"oi"_s}}).status, 404);
        QCOMPARE(m_desk->json("POST", path(id, "close"), token, {{u"resolution"_s, u"resolved"_s}}).status,
                 404);
        QCOMPARE(m_desk->json("POST", path(id, "transfer"), token, {{u"to_agent_id"_s, stranger.id}}).status,
                 404);
        QCOMPARE(m_desk->json("POST", path(id, "assign"), token, {{u"agent_id"_s, stranger.id}}).status, 404);
        QCOMPARE(m_desk->json("PUT", path(id, "tags"), token, {{u"tags"_s, QJsonArray()}}).status, 404);
        QCOMPARE(m_desk->json("POST", path(id, "read"), token).status, 404);
    }
    QCOMPARE(
        m_desk->json("POST", path(id, "transfer"), m_admin.token, {{u"to_agent_id"_s, stranger.id}}).status,
        404);
    // The same customer of another organization is another conversation.
    QVERIFY(m_desk->customerWrites(strangerKey, u"+5511999990001"_s, u"oi"_s) != id);
}

void TestConversations::readersMayNotWrite()
{
    const Person reader = m_desk->person(m_admin, u"user"_s, u"u@empresa.com"_s);
    const QByteArray readKey = m_desk->apiKey(m_admin, {u"read"_s});
    const QByteArray sendKey = m_desk->apiKey(m_admin, {u"send"_s});
    const QByteArray id = customer(1);
    QCOMPARE(m_desk->get(path(id), reader.token).status, 200);
    QCOMPARE(m_desk->get(path(id), readKey).status, 200);
    QCOMPARE(m_desk->get(path(id), sendKey).status, 403); // scopes do not imply one another
    for (const QByteArray &token : {reader.token, readKey}) {
        QCOMPARE(m_desk->json("POST", path(id, "messages"), token, {{u"content"_s, u"oi"_s}}).status, 403);
        QCOMPARE(m_desk->json("POST", path(id, "close"), token, {{u"resolution"_s, u"resolved"_s}}).status,
                 403);
        QCOMPARE(m_desk->json("POST", path(id, "read"), token).status, 403);
        QCOMPARE(m_desk->json("POST", "/api/v1/conversations/take-next", token).status, 403);
    }
    QCOMPARE(m_desk->json("POST", path(id, "messages"), sendKey, {{u"content"_s, u"oi"_s}}).status, 201);
    QCOMPARE(m_desk->get(path(id), readKey).json()["status"_L1].toString(),
             u"queue"_s); // a program takes nothing
}

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"
