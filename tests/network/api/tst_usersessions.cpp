// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! Spec 000 over a real socket: statuses, shapes and texts as they are written there.
class TestUserSessions final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;

    Answer create(const QByteArray &body, const QByteArray &token = {})
    {
        Fields fields{{"Content-Type", "application/json"}};
        if (!token.isEmpty())
            fields.emplace_back("Authorization", "Bearer " + token);
        return m_desk->send("POST", "/sessions", fields, body);
    }
    QByteArray made(const QByteArray &token, const QByteArray &body = "{}")
    {
        return create(body, token).json()["session_id"_L1].toString().toLatin1();
    }
    QString plain(qint64 seconds) const
    {
        return QDateTime::fromMSecsSinceEpoch(m_desk->clock().now() + seconds * 1000, Qt::UTC)
            .toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
    }

private Q_SLOTS:
    void init();

    void theAnswerOfCreateIsThatOfTheSpecification();
    void aBodyIsNotNeeded();
    void aSessionIsFoundAndDeleted();
    void whatWasNotGivenIsNull();
    void expiredSessionsAreGoneAndSwept();
    void hoursComeFromTheBodyOrTheSetting();
    void bodiesThatAreNotAsTheyShouldBe_data();
    void bodiesThatAreNotAsTheyShouldBe();
    void metadataHasALimit();
    void theMainListenerAsksForCredentials();
    void rolesAndScopes();
    void sessionsBelongToTheCallersOrganization();
    void theFormsOfTwoSpecificationsOnOnePath();
    void theOwnListenerIsOpenAndOfTheFirstOrganization();
    void theOwnListenerNeedsNoOrganization();
    void theOwnListenerIsClosedToOtherAddresses();
    void healthCountsActiveOnes();
};

void TestUserSessions::init()
{
    m_desk = std::make_unique<ApiFixture>();
    m_admin = m_desk->registerOrganization();
}

void TestUserSessions::theAnswerOfCreateIsThatOfTheSpecification()
{
    const Answer answer = create(R"({"user_id": "user123", "metadata": {"source": "web"}})", m_admin.token);
    QCOMPARE(answer.status, 200);
    static const QRegularExpression form(
        u"^\\{\"success\":true,\"session_id\":\"[0-9a-f]{64}\",\"created_at\":\"%1\",\"expires_at\":\"%2\"\\}$"_s
            .arg(plain(0), plain(24 * 3600)));
    QVERIFY2(form.match(QString::fromUtf8(answer.body)).hasMatch(), answer.body);
    QVERIFY(made(m_admin.token) != made(m_admin.token));
}

void TestUserSessions::aBodyIsNotNeeded()
{
    const Fields token{{"Authorization", "Bearer " + m_admin.token}};
    QCOMPARE(m_desk->send("POST", "/sessions", token).status, 200);
    QCOMPARE(create({}, m_admin.token).status, 200);
    QCOMPARE(create("{}", m_admin.token).status, 200);
    QCOMPARE(create(R"({"user_id":null,"metadata":null,"ttl_hours":null,"other":1})", m_admin.token).status,
             200);
}

void TestUserSessions::aSessionIsFoundAndDeleted()
{
    const QByteArray id = made(m_admin.token, R"({"user_id":"user123","metadata":{"key":"value"}})");
    const Answer found = m_desk->get("/sessions/" + id, m_admin.token);
    QCOMPARE(found.status, 200);
    QCOMPARE(found.body,
             QByteArray(R"({"success":true,"session":{"session_id":")" + id + R"(","created_at":")" +
                        plain(0).toLatin1() + R"(","expires_at":")" + plain(24 * 3600).toLatin1() +
                        R"(","user_id":"user123","metadata":{"key":"value"}}})"));
    const Answer deleted = m_desk->json("DELETE", "/sessions/" + id, m_admin.token);
    QCOMPARE(deleted.status, 200);
    QCOMPARE(QString::fromUtf8(deleted.body),
             u"{\"success\":true,\"message\":\"Sessão deletada com sucesso\"}"_s);
    const Answer again = m_desk->json("DELETE", "/sessions/" + id, m_admin.token);
    QCOMPARE(again.status, 404);
    QCOMPARE(QString::fromUtf8(again.body), u"{\"success\":false,\"error\":\"Sessão não encontrada\"}"_s);
    const Answer gone = m_desk->get("/sessions/" + id, m_admin.token);
    QCOMPARE(gone.status, 404);
    QCOMPARE(QString::fromUtf8(gone.body),
             u"{\"success\":false,\"error\":\"Sessão não encontrada ou expirada\"}"_s);
}

void TestUserSessions::whatWasNotGivenIsNull()
{
    const QJsonObject found = m_desk->get("/sessions/" + made(m_admin.token), m_admin.token).json();
    QVERIFY(found["session"_L1]["user_id"_L1].isNull());
    QCOMPARE(found["session"_L1]["metadata"_L1], QJsonValue(QJsonObject()));
}

void TestUserSessions::expiredSessionsAreGoneAndSwept()
{
    const QByteArray id = made(m_admin.token, R"({"ttl_hours":1})");
    m_desk->clock().advance(3600'000 - 1000);
    QCOMPARE(m_desk->get("/sessions/" + id, m_admin.token).status, 200);
    m_desk->clock().advance(1000);
    QCOMPARE(m_desk->get("/sessions/" + id, m_admin.token).status, 404);
    QCOMPARE(m_desk->json("DELETE", "/sessions/" + id, m_admin.token).status, 404);
    QCOMPARE(m_desk->get("/health").json()["active_sessions"_L1].toInt(-1), 0);
    const QByteArray kept = made(m_admin.token);
    const UserSessions &sessions = m_desk->desk().userSessions();
    const auto sweep = [&](WriteTransaction &tx) { return sessions.sweep(tx, 10); };
    QCOMPARE(m_desk->write<qint64>(sweep).value_or(-1), 1);
    QCOMPARE(m_desk->write<qint64>(sweep).value_or(-1), 0);
    QCOMPARE(m_desk->get("/sessions/" + kept, m_admin.token).status, 200);
}

void TestUserSessions::hoursComeFromTheBodyOrTheSetting()
{
    const QJsonObject longest = create(R"({"ttl_hours":720})", m_admin.token).json();
    QCOMPARE(longest["expires_at"_L1].toString(), plain(720 * 3600));
    const QJsonObject shortest = create(R"({"ttl_hours":1})", m_admin.token).json();
    QCOMPARE(shortest["expires_at"_L1].toString(), plain(3600));
}

void TestUserSessions::bodiesThatAreNotAsTheyShouldBe_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("user_id") << R"({"user_id":7})"_ba << u"user_id deve ser um texto"_s;
    QTest::newRow("long user_id") << QByteArray(R"({"user_id":")" + QByteArray(256, 'a') + "\"}")
                                  << u"user_id não pode ter mais de 255 caracteres"_s;
    QTest::newRow("metadata list") << R"({"metadata":[1]})"_ba << u"metadata deve ser um objeto"_s;
    QTest::newRow("metadata text") << R"({"metadata":"x"})"_ba << u"metadata deve ser um objeto"_s;
    const QString hours = u"ttl_hours deve ser um número inteiro de 1 a 720"_s;
    QTest::newRow("no hours") << R"({"ttl_hours":0})"_ba << hours;
    QTest::newRow("too many hours") << R"({"ttl_hours":721})"_ba << hours;
    QTest::newRow("half an hour") << R"({"ttl_hours":0.5})"_ba << hours;
    QTest::newRow("an hour and a half") << R"({"ttl_hours":1.5})"_ba << hours;
    QTest::newRow("hours as text") << R"({"ttl_hours":"24"})"_ba << hours;
    QTest::newRow("true hours") << R"({"ttl_hours":true})"_ba << hours;
}

void TestUserSessions::bodiesThatAreNotAsTheyShouldBe()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, error);
    const Answer answer = create(body, m_admin.token);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json(), (QJsonObject{{u"success"_s, false}, {u"error"_s, error}}));
}

void TestUserSessions::metadataHasALimit()
{
    const auto body = [](qsizetype length) {
        return QByteArray(R"({"metadata":{"k":")" + QByteArray(length, 'a') + R"("}})");
    };
    constexpr qsizetype Around = 8; // {"k":""}
    const Answer fits = create(body(16 * 1024 - Around), m_admin.token);
    QCOMPARE(fits.status, 200);
    const Answer refused = create(body(16 * 1024 - Around + 1), m_admin.token);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json()["error"_L1].toString(), u"metadata não pode ter mais de 16 KiB"_s);
}

void TestUserSessions::theMainListenerAsksForCredentials()
{
    for (const Answer &answer :
         {create("{}"), m_desk->get("/sessions/abc123def456"),
          m_desk->json("DELETE", "/sessions/abc123def456"), create("{}", "gk_wrong")}) {
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), "Bearer"_ba);
        QCOMPARE(answer.json()["success"_L1], QJsonValue(false));
        QVERIFY(answer.json()["error"_L1].isString());
    }
    const QByteArray key = m_desk->apiKey(m_admin, {u"sessions"_s});
    QCOMPARE(m_desk->send("POST", "/sessions", {{"X-API-Key", key}}).status, 200);
    QCOMPARE(m_desk->send("POST", "/sessions", {{"Authorization", "Bearer " + key}}).status, 200);
}

void TestUserSessions::rolesAndScopes()
{
    const QByteArray id = made(m_admin.token);
    const Person viewer = m_desk->person(m_admin, u"user"_s, u"viewer@empresa.com"_s);
    const Person agent = m_desk->person(m_admin, u"atendente"_s, u"agent@empresa.com"_s);
    QCOMPARE(m_desk->get("/sessions/" + id, viewer.token).status, 200);
    QCOMPARE(create("{}", viewer.token).status, 403);
    QCOMPARE(m_desk->json("DELETE", "/sessions/" + id, viewer.token).status, 403);
    QCOMPARE(create("{}", agent.token).status, 200);
    const QByteArray reader = m_desk->apiKey(m_admin, {u"read"_s});
    QCOMPARE(create("{}", reader).status, 403);
    QCOMPARE(m_desk->get("/sessions/" + id, reader).status, 200);
    const QByteArray sender = m_desk->apiKey(m_admin, {u"send"_s, u"settings"_s});
    QCOMPARE(m_desk->get("/sessions/" + id, sender).status, 403);
    QCOMPARE(m_desk->get("/sessions/" + id, m_desk->apiKey(m_admin, {u"admin"_s})).status, 200);
    QCOMPARE(m_desk->json("DELETE", "/sessions/" + id, agent.token).status, 200);
}

void TestUserSessions::sessionsBelongToTheCallersOrganization()
{
    const Person other = m_desk->registerOrganization(u"bia@outra.com"_s);
    const QByteArray id = made(m_admin.token);
    QCOMPARE(m_desk->get("/sessions/" + id, other.token).status, 404);
    QCOMPARE(m_desk->json("DELETE", "/sessions/" + id, other.token).status, 404);
    QCOMPARE(m_desk->get("/sessions/" + id, m_admin.token).status, 200);
}

void TestUserSessions::theFormsOfTwoSpecificationsOnOnePath()
{
    // The three paths of 000 answer in its form, whatever stands in for the id; all others in 002's.
    for (const QByteArray &id :
         {QByteArray("abc123def456"), QByteArray("550e8400-e29b-41d4-a716-446655440000")}) {
        const Answer found = m_desk->get("/sessions/" + id, m_admin.token);
        QCOMPARE(found.status, 404);
        QCOMPARE(found.json()["error"_L1].toString(), u"Sessão não encontrada ou expirada"_s);
        const Answer other = m_desk->get("/sessions/" + id + "/info", m_admin.token);
        QCOMPARE(other.status, 404);
        QCOMPARE(other.json()["statusCode"_L1].toInt(), 404);
        const Answer changed = m_desk->json("PATCH", "/sessions/" + id, m_admin.token, {{u"name"_s, u"x"_s}});
        QCOMPARE(changed.status, 404);
        QCOMPARE(changed.json()["statusCode"_L1].toInt(), 404);
    }
    QCOMPARE(m_desk->get("/sessions/list", m_admin.token).body, "[]"_ba);
    const Answer method = m_desk->get("/sessions", m_admin.token);
    QCOMPARE(method.status, 405);
    QCOMPARE(method.header("Allow"), "POST, OPTIONS"_ba);
    QCOMPARE(method.json()["success"_L1], QJsonValue(false));
    const Answer malformed = create("{", m_admin.token);
    QCOMPARE(malformed.status, 400);
    QCOMPARE(malformed.json()["success"_L1], QJsonValue(false));
    const Answer type =
        m_desk->send("POST", "/sessions",
                     {{"Authorization", "Bearer " + m_admin.token}, {"Content-Type", "text/plain"}}, "{}");
    QCOMPARE(type.status, 415);
    QCOMPARE(type.json()["success"_L1], QJsonValue(false));
}

void TestUserSessions::theOwnListenerIsOpenAndOfTheFirstOrganization()
{
    const Person other = m_desk->registerOrganization(u"bia@outra.com"_s);
    m_desk->useListener("sessions");
    const QByteArray id = made({});
    QCOMPARE(id.size(), 64);
    QCOMPARE(m_desk->get("/sessions/" + id).status, 200);
    // Whatever the caller shows: the sessions of this listener are the first organization's.
    QCOMPARE(m_desk->get("/sessions/" + id, other.token).status, 200);
    QCOMPARE(m_desk->get("/sessions/" + id, "gk_wrong").status, 200);
    m_desk->useListener("main");
    QCOMPARE(m_desk->get("/sessions/" + id, m_admin.token).status, 200);
    QCOMPARE(m_desk->get("/sessions/" + id, other.token).status, 404);
    m_desk->useListener("sessions");
    QCOMPARE(m_desk->json("DELETE", "/sessions/" + id).status, 200);
    // A page of some other site, in a browser on this computer.
    QCOMPARE(m_desk->send("POST", "/sessions", {{"Origin", "https://evil.example"}}).status, 403);
    QCOMPARE(m_desk->send("POST", "/sessions", {{"Host", "evil.example"}}).status, 421);
}

void TestUserSessions::theOwnListenerNeedsNoOrganization()
{
    m_desk = std::make_unique<ApiFixture>();
    m_desk->useListener("sessions");
    QCOMPARE(m_desk->get("/health").body, R"({"status":"ok","active_sessions":0})"_ba);
    QCOMPARE(m_desk->get("/sessions/abc123def456").status, 404);
    const QByteArray id = made({});
    QCOMPARE(m_desk->get("/sessions/" + id).status, 200);
    QCOMPARE(m_desk->get("/health").body, R"({"status":"ok","active_sessions":1})"_ba);
    // The first registration adopts the organization, and with it the session.
    m_desk->useListener("main");
    QVERIFY(m_desk->get("/health").json()["setup_required"_L1].toBool());
    const Person first = m_desk->registerOrganization();
    QCOMPARE(m_desk->get("/sessions/" + id, first.token).status, 200);
}

void TestUserSessions::theOwnListenerIsClosedToOtherAddresses()
{
    ApiFixture::Options options;
    options.host = "0.0.0.0";
    m_desk = std::make_unique<ApiFixture>(options);
    m_admin = m_desk->registerOrganization();
    m_desk->useListener("sessions");
    QCOMPARE(create("{}").status, 401);
    QCOMPARE(create("{}", m_admin.token).status, 200);
    QCOMPARE(m_desk->get("/health").body, R"({"status":"ok","active_sessions":1})"_ba);
}

void TestUserSessions::healthCountsActiveOnes()
{
    (void)made(m_admin.token);
    const QByteArray id = made(m_admin.token);
    const Person other = m_desk->registerOrganization(u"bia@outra.com"_s);
    (void)made(other.token);
    QCOMPARE(m_desk->get("/health").json()["active_sessions"_L1].toInt(), 3);
    m_desk->useListener("sessions");
    QCOMPARE(m_desk->get("/health").body, R"({"status":"ok","active_sessions":2})"_ba);
    QCOMPARE(m_desk->json("DELETE", "/sessions/" + id).status, 200);
    QCOMPARE(m_desk->get("/health").body, R"({"status":"ok","active_sessions":1})"_ba);
}

QTEST_GUILESS_MAIN(TestUserSessions)
#include "tst_usersessions.moc"
