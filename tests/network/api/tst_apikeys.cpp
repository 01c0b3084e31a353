// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "network/api/families.h"
#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! Keys of programs: made, used, noted, refused.
class TestApiKeys final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;

    Answer make(const QJsonObject &body)
    {
        return m_desk->json("POST", "/api/v1/api-keys", m_admin.token, body);
    }
    QJsonObject listed(const QString &id)
    {
        const QJsonArray keys =
            m_desk->get("/api/v1/api-keys", m_admin.token).json()["api_keys"_L1].toArray();
        for (const QJsonValue &key : keys) {
            if (key["id"_L1].toString() == id)
                return key.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void init();

    void theAnswerHasTheKeyOnceAndNothingElseHasIt();
    void bothHeadersAreTaken();
    void theLastUseIsNotedToTheMinute();
    void everyScopeOpensItsRoutesAndNoOthers_data();
    void everyScopeOpensItsRoutesAndNoOthers();
    void keysAreNobody();
    void aKeyMayMakeKeysOnlyWithAdmin();
    void anExpiryInThePastIsRefused();
    void theKeyOfTheEnvironmentIsTheFirstOrganizations();
};

void TestApiKeys::init()
{
    m_desk = std::make_unique<ApiFixture>();
    m_admin = m_desk->registerOrganization();
}

void TestApiKeys::theAnswerHasTheKeyOnceAndNothingElseHasIt()
{
    const Answer made = make({{u"name"_s, u"ERP"_s},
                              {u"scopes"_s, QJsonArray{u"read"_s, u"send"_s}},
                              {u"expires_at"_s, u"2100-01-01T00:00:00Z"_s}});
    QCOMPARE(made.status, 201);
    const QJsonObject body = made.json();
    const QString key = body["key"_L1].toString();
    QCOMPARE(key.size(), 3 + 43); // 32 bytes in base64url
    QVERIFY(key.startsWith("gk_"_L1));
    QVERIFY(key.startsWith(body["prefix"_L1].toString()));
    QCOMPARE(body["scopes"_L1], QJsonValue(QJsonArray{u"read"_s, u"send"_s}));
    QCOMPARE(body["expires_at"_L1].toString(), u"2100-01-01T00:00:00Z"_s);
    QVERIFY(body["last_used_at"_L1].isNull());
    const QJsonObject shown = listed(body["id"_L1].toString());
    QCOMPARE(shown.keys(), (QStringList{u"created_at"_s, u"expires_at"_s, u"id"_s, u"last_used_at"_s,
                                        u"name"_s, u"prefix"_s, u"scopes"_s}));
}

void TestApiKeys::bothHeadersAreTaken()
{
    const QByteArray key = m_desk->apiKey(m_admin, {u"read"_s});
    const auto status = [&](const Fields &fields) {
        return m_desk->send("GET", "/api/v1/conversations", fields).status;
    };
    QCOMPARE(status({{"X-API-Key", key}}), 200);
    QCOMPARE(status({{"Authorization", "Bearer " + key}}), 200);
    QCOMPARE(status({{"Authorization", "bearer  " + key}}), 200);
    QCOMPARE(status({{"X-API-Key", key + 'x'}}), 401);
    QCOMPARE(status({{"X-API-Key", "gk_"}}), 401);
    QCOMPARE(status({{"Authorization", "Basic " + key}}), 401);
    QCOMPARE(status({{"X-API-Key", m_admin.token}}), 401); // a person's token is no key
    QCOMPARE(status({}), 401);
}

void TestApiKeys::theLastUseIsNotedToTheMinute()
{
    const QJsonObject made = make({{u"name"_s, u"ERP"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}}).json();
    const QString id = made["id"_L1].toString();
    const QByteArray key = made["key"_L1].toString().toLatin1();
    QVERIFY(listed(id)["last_used_at"_L1].isNull());
    const QString first = toIso8601(m_desk->clock().now());
    QCOMPARE(m_desk->get("/api/v1/conversations", key).status, 200);
    QTRY_COMPARE(listed(id)["last_used_at"_L1].toString(), first);
    m_desk->clock().advance(59'000);
    QCOMPARE(m_desk->get("/api/v1/conversations", key).status, 200);
    m_desk->clock().advance(1'000);
    // A refusal for want of a scope is a use as well: somebody holds the key.
    QCOMPARE(m_desk->get("/api/v1/settings", key).status, 403);
    QTRY_COMPARE(listed(id)["last_used_at"_L1].toString(), toIso8601(m_desk->clock().now()));
}

void TestApiKeys::everyScopeOpensItsRoutesAndNoOthers_data()
{
    QTest::addColumn<QString>("scope");
    for (const QString &scope : {u"read"_s, u"send"_s, u"sessions"_s, u"settings"_s, u"admin"_s})
        QTest::newRow(qPrintable(scope)) << scope;
}

void TestApiKeys::everyScopeOpensItsRoutesAndNoOthers()
{
    QFETCH(const QString, scope);
    const QByteArray key = m_desk->apiKey(m_admin, {scope});
    const auto status = [&](const QByteArray &target) {
        return m_desk->send("GET", target, {{"X-API-Key", key}}).status;
    };
    const auto expected = [&](const QStringList &scopes) {
        return scope == "admin"_L1 || scopes.contains(scope) ? 200 : 403;
    };
    QCOMPARE(status("/api/v1/conversations"), expected({u"read"_s}));
    QCOMPARE(status("/api/v1/canned-responses"), expected({u"read"_s}));
    QCOMPARE(status("/api/v1/events"), expected({u"read"_s}));
    QCOMPARE(status("/api/v1/whatsapp/numbers"), expected({u"read"_s}));
    QCOMPARE(status("/sessions/list"), expected({u"sessions"_s}));
    QCOMPARE(status("/api/v1/settings"), expected({u"settings"_s}));
    QCOMPARE(status("/api/v1/webhooks/deliveries"), expected({u"settings"_s}));
    QCOMPARE(status("/api/v1/users"), expected({}));
    QCOMPARE(status("/api/v1/api-keys"), expected({}));
    const Answer sent = m_desk->json("POST", "/api/v1/channels/api/messages", key,
                                     {{u"customer_phone"_s, u"+5511999999999"_s}, {u"content"_s, u"Oi"_s}});
    QCOMPARE(sent.status, scope == "send"_L1 || scope == "admin"_L1 ? 201 : 403);
    const Answer session = m_desk->send("POST", "/sessions", {{"X-API-Key", key}});
    QCOMPARE(session.status, expected({u"sessions"_s}));
}

void TestApiKeys::keysAreNobody()
{
    const QByteArray key = m_desk->apiKey(m_admin, {u"admin"_s});
    QCOMPARE(m_desk->get("/api/v1/auth/me", key).status, 403);
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/logout", key).status, 403);
    QCOMPARE(m_desk->json("PUT", "/api/v1/agents/me/status", key, {{u"status"_s, u"online"_s}}).status, 403);
    QCOMPARE(m_desk->json("POST", "/api/v1/conversations/take-next", key).status, 403);
}

void TestApiKeys::aKeyMayMakeKeysOnlyWithAdmin()
{
    const QJsonObject wanted{{u"name"_s, u"more"_s}, {u"scopes"_s, QJsonArray{u"admin"_s}}};
    for (const QString &scope : {u"read"_s, u"send"_s, u"sessions"_s, u"settings"_s})
        QCOMPARE(m_desk->json("POST", "/api/v1/api-keys", m_desk->apiKey(m_admin, {scope}), wanted).status,
                 403);
    const QByteArray admin = m_desk->apiKey(m_admin, {u"admin"_s});
    const Answer made = m_desk->json("POST", "/api/v1/api-keys", admin, wanted);
    QCOMPARE(made.status, 201);
    // A key of another organization is not there, for people and programs alike.
    const Person other = m_desk->registerOrganization(u"bia@outra.com"_s);
    const QByteArray path = "/api/v1/api-keys/" + made.json()["id"_L1].toString().toLatin1();
    QCOMPARE(m_desk->json("DELETE", path, other.token).status, 404);
    QCOMPARE(m_desk->json("DELETE", path, m_desk->apiKey(other, {u"admin"_s})).status, 404);
    QCOMPARE(m_desk->json("DELETE", path, admin).status, 204);
    QCOMPARE(m_desk->json("DELETE", "/api/v1/api-keys/nonsense", admin).status, 404);
}

void TestApiKeys::anExpiryInThePastIsRefused()
{
    for (const QString &expiry :
         {u"1970-01-01T00:00:00Z"_s, u"1969-01-01T00:00:00Z"_s, toIso8601(m_desk->clock().now())}) {
        const Answer refused =
            make({{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}, {u"expires_at"_s, expiry}});
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.field(), u"expires_at"_s);
    }
}

void TestApiKeys::theKeyOfTheEnvironmentIsTheFirstOrganizations()
{
    ApiFixture::Options options;
    options.environmentKey = u"your-secret-api-key-here"_s;
    m_desk = std::make_unique<ApiFixture>(options);
    const auto with = [this](const QByteArray &method, const QByteArray &target) {
        return m_desk->send(method, target, {{"X-API-Key", "your-secret-api-key-here"}});
    };
    QCOMPARE(with("GET", "/sessions/list").status, 200);
    const QByteArray id = with("POST", "/sessions").json()["session_id"_L1].toString().toLatin1();
    QCOMPARE(with("GET", "/sessions/" + id).status, 200);
    QCOMPARE(with("GET", "/api/v1/conversations").status, 403);
    QCOMPARE(
        m_desk->send("GET", "/sessions/list", {{"Authorization", "Bearer your-secret-api-key-here"}}).status,
        200);
    const Person first = m_desk->registerOrganization();
    QCOMPARE(m_desk->get("/sessions/" + id, first.token).status, 200);
    QCOMPARE(m_desk->get("/api/v1/api-keys", first.token).json()["api_keys"_L1].toArray().size(), 0);
    const Person other = m_desk->registerOrganization(u"bia@outra.com"_s);
    QCOMPARE(m_desk->get("/sessions/" + id, other.token).status, 404);
}

QTEST_GUILESS_MAIN(TestApiKeys)
#include "tst_apikeys.moc"
