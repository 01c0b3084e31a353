// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/store/organizations.h"
#include "models/store/sessionrows.h"
#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! The ledger of outgoing webhooks over REST. Nothing is delivered here: deliveries stay pending.
class TestWebhookDeliveries final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;
    QString m_session;

    //! Queues that many events of a session with a webhook, one second apart.
    void queue(int count)
    {
        const Result<Session> session = m_desk->write<Session>([](WriteTransaction &tx) -> Result<Session> {
            GUICHE_TRY(found, SessionRepository::all(tx.db()));
            return found.constFirst();
        });
        QVERIFY(session);
        for (int i = 0; i < count; ++i) {
            const Result<int> queued = m_desk->write<int>([&](WriteTransaction &tx) -> Result<int> {
                GUICHE_CHECK(
                    Webhooks::queue(tx, session->key, WebhookEvent::MessagesUpsert, R"({"message":{}})"));
                return 1;
            });
            QVERIFY(queued);
            m_desk->clock().advance(1000);
        }
    }
    [[nodiscard]] Answer list(const QByteArray &query = {}, const QByteArray &token = {})
    {
        return m_desk->get("/api/v1/webhooks/deliveries" + query, token.isEmpty() ? m_admin.token : token);
    }
    [[nodiscard]] Answer replay(const QJsonObject &range)
    {
        return m_desk->json("POST", "/api/v1/webhooks/deliveries/replay", m_admin.token, range);
    }
    [[nodiscard]] QString now() { return toIso8601(m_desk->clock().now()); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
        const Result<CreatedSession> made =
            m_desk->write<CreatedSession>([this](WriteTransaction &tx) -> Result<CreatedSession> {
                GUICHE_TRY(first, OrganizationRepository::first(tx.db()));
                SessionChange wanted;
                wanted.name = u"vendas"_s;
                wanted.webhookUrl = u"https://example.com/hook"_s;
                return m_desk->desk().sessions().create(tx, Principal::system(first),
                                                        SessionType::WhatsAppWeb, wanted);
            });
        QVERIFY2(made, made ? "" : qPrintable(made.error().english()));
        m_session = made->session.id;
    }
    void deliveriesAreListedAndPaged();
    void deliveriesAreFiltered();
    void badFiltersAreRefused_data();
    void badFiltersAreRefused();
    void oneIsShownWithItsPayloadAndAttempts();
    void oneIsReplayed();
    void aRangeIsReplayed();
    void badRangesAreRefused_data();
    void badRangesAreRefused();
    void theyAreTheAdministrators();
    void anotherOrganizationsAreNotFound();
};

void TestWebhookDeliveries::deliveriesAreListedAndPaged()
{
    QCOMPARE(list().json()["deliveries"_L1].toArray().size(), 0);
    QVERIFY(list().json()["next_cursor"_L1].isNull());
    queue(3);
    const QJsonObject first = list("?limit=2").json();
    QCOMPARE(first["deliveries"_L1].toArray().size(), 2);
    const QJsonObject newest = first["deliveries"_L1][0].toObject();
    QCOMPARE(newest["status"_L1].toString(), u"pending"_s);
    QCOMPARE(newest["event"_L1].toString(), u"messages.upsert"_s);
    QCOMPARE(newest["session_id"_L1].toString(), m_session);
    QCOMPARE(newest["url"_L1].toString(), u"https://example.com/hook"_s);
    QCOMPARE(newest["attempts"_L1].toInt(-1), 0);
    QVERIFY(newest["response_status"_L1].isNull());
    QVERIFY(newest["last_attempt_at"_L1].isNull());
    QVERIFY(newest["event_id"_L1].toString().startsWith(u"evt_"_s));
    const QByteArray cursor = first["next_cursor"_L1].toString().toLatin1();
    QVERIFY(!cursor.isEmpty());
    queue(1); // what comes meanwhile does not shift the next page
    const QJsonObject second = list("?limit=2&cursor=" + cursor).json();
    QCOMPARE(second["deliveries"_L1].toArray().size(), 1);
    QVERIFY(second["next_cursor"_L1].isNull());
}

void TestWebhookDeliveries::deliveriesAreFiltered()
{
    const QByteArray start = now().toLatin1();
    queue(3);
    const auto count = [this](const QByteArray &query) {
        return list(query).json()["deliveries"_L1].toArray().size();
    };
    QCOMPARE(count("?session_id=" + m_session.toLatin1()), 3);
    QCOMPARE(count("?session_id=nobody"), 0);
    QCOMPARE(count("?event=messages.upsert&status=pending"), 3);
    QCOMPARE(count("?event=chats.delete"), 0);
    QCOMPARE(count("?status=dead"), 0);
    QCOMPARE(count("?from=" + now().toLatin1()), 0);
    QCOMPARE(count("?from=" + start), 3);
    QCOMPARE(count("?to=" + start), 1);
    QCOMPARE(count("?to=" + start.left(10)), 3);
}

void TestWebhookDeliveries::badFiltersAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("event") << QByteArray("?event=message") << u"event"_s;
    QTest::newRow("status") << QByteArray("?status=open") << u"status"_s;
    QTest::newRow("from") << QByteArray("?from=yesterday") << u"from"_s;
    QTest::newRow("limit") << QByteArray("?limit=101") << u"limit"_s;
    QTest::newRow("cursor") << QByteArray("?cursor=%3F%3F") << u"cursor"_s;
}

void TestWebhookDeliveries::badFiltersAreRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    const Answer answer = list(query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.field(), field);
}

void TestWebhookDeliveries::oneIsShownWithItsPayloadAndAttempts()
{
    queue(1);
    const QJsonObject listed = list().json()["deliveries"_L1][0].toObject();
    const QByteArray path = "/api/v1/webhooks/deliveries/" + listed["id"_L1].toString().toLatin1();
    const QJsonObject shown = m_desk->get(path, m_admin.token).json();
    QCOMPARE(shown["id"_L1], listed["id"_L1]);
    QCOMPARE(shown["attempts"_L1].toInt(-1), 0);
    QCOMPARE(shown["attempt_log"_L1].toArray().size(), 0);
    QCOMPARE(shown["payload"_L1]["id"_L1], listed["event_id"_L1]);
    QCOMPARE(shown["payload"_L1]["data"_L1]["message"_L1].toObject(), QJsonObject());
    QCOMPARE(m_desk->get("/api/v1/webhooks/deliveries/nobody", m_admin.token).status, 404);
}

void TestWebhookDeliveries::oneIsReplayed()
{
    queue(1);
    const QJsonObject listed = list().json()["deliveries"_L1][0].toObject();
    const QByteArray path =
        "/api/v1/webhooks/deliveries/" + listed["id"_L1].toString().toLatin1() + "/replay";
    const Answer made = m_desk->json("POST", path, m_admin.token);
    QCOMPARE(made.status, 202);
    QCOMPARE(made.json()["replay_of"_L1], listed["id"_L1]);
    QCOMPARE(made.json()["event_id"_L1], listed["event_id"_L1]);
    QVERIFY(made.json()["id"_L1] != listed["id"_L1]);
    QCOMPARE(list().json()["deliveries"_L1][0].toObject(), made.json());
    QCOMPARE(m_desk->json("POST", "/api/v1/webhooks/deliveries/nobody/replay", m_admin.token).status, 404);
}

void TestWebhookDeliveries::aRangeIsReplayed()
{
    const QString start = now();
    queue(3);
    const Answer made = replay({{u"from"_s, start}, {u"to"_s, now()}});
    QCOMPARE(made.status, 202);
    QCOMPARE(made.json()["count"_L1].toInt(), 3);
    QCOMPARE(list().json()["deliveries"_L1].toArray().size(), 6);
    const Answer none = replay(
        {{u"from"_s, start}, {u"to"_s, now()}, {u"session_id"_s, m_session}, {u"status"_s, u"dead"_s}});
    QCOMPARE(none.status, 202);
    QCOMPARE(none.json()["count"_L1].toInt(-1), 0);
}

void TestWebhookDeliveries::badRangesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    const QString time = u"2026-02-01T10:00:00Z"_s;
    QTest::newRow("no end") << QJsonObject{{u"from"_s, time}} << 400 << u"to"_s;
    QTest::newRow("no time") << QJsonObject{{u"from"_s, u"today"_s}, {u"to"_s, time}} << 400 << u"from"_s;
    QTest::newRow("backwards") << QJsonObject{{u"from"_s, time}, {u"to"_s, u"2026-02-01T09:00:00Z"_s}} << 400
                               << u"to"_s;
    QTest::newRow("status") << QJsonObject{{u"from"_s, time}, {u"to"_s, time}, {u"status"_s, u"x"_s}} << 400
                            << u"status"_s;
    QTest::newRow("session") << QJsonObject{{u"from"_s, time}, {u"to"_s, time}, {u"session_id"_s, u"x"_s}}
                             << 404 << QString();
}

void TestWebhookDeliveries::badRangesAreRefused()
{
    QFETCH(QJsonObject, range);
    QFETCH(int, status);
    QFETCH(QString, field);
    const Answer answer = replay(range);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.field(), field);
}

void TestWebhookDeliveries::theyAreTheAdministrators()
{
    const Person supervisor = m_desk->person(m_admin, u"supervisor"_s, u"s@empresa.com"_s);
    for (const QByteArray &token : {supervisor.token, m_desk->apiKey(m_admin, {u"read"_s, u"sessions"_s})}) {
        QCOMPARE(list({}, token).status, 403);
        QCOMPARE(m_desk->get("/api/v1/webhooks/deliveries/x", token).status, 403);
        QCOMPARE(m_desk->json("POST", "/api/v1/webhooks/deliveries/x/replay", token).status, 403);
        QCOMPARE(m_desk->json("POST", "/api/v1/webhooks/deliveries/replay", token).status, 403);
    }
    QCOMPARE(m_desk->get("/api/v1/webhooks/deliveries").status, 401);
    for (const QString &scope : {u"settings"_s, u"admin"_s})
        QCOMPARE(list({}, m_desk->apiKey(m_admin, {scope})).status, 200);
}

void TestWebhookDeliveries::anotherOrganizationsAreNotFound()
{
    queue(1);
    const Person stranger = m_desk->registerOrganization(u"bia@outra.com"_s);
    const QByteArray path =
        "/api/v1/webhooks/deliveries/" + list().json()["deliveries"_L1][0]["id"_L1].toString().toLatin1();
    QCOMPARE(list({}, stranger.token).json()["deliveries"_L1].toArray().size(), 0);
    QCOMPARE(m_desk->get(path, stranger.token).status, 404);
    QCOMPARE(m_desk->json("POST", path + "/replay", stranger.token).status, 404);
    const QJsonObject range{{u"from"_s, u"2026-01-01T00:00:00Z"_s},
                            {u"to"_s, u"2099-01-01T00:00:00Z"_s},
                            {u"session_id"_s, m_session}};
    QCOMPARE(m_desk->json("POST", "/api/v1/webhooks/deliveries/replay", stranger.token, range).status, 404);
}

QTEST_GUILESS_MAIN(TestWebhookDeliveries)
#include "tst_webhookdeliveries.moc"
