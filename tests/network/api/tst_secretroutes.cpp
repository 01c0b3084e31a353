// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QTest>

#include <mutex>

#include "models/domain/ids.h"
#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

//! A service that knows one secret.
class FakeProbe final : public SecretProbe
{
public:
    void probe(const QString &url, const QByteArray &secret, AddressRule,
               std::function<void(Answer)> done) override
    {
        const std::lock_guard lock(m_mutex);
        m_urls.append(url);
        if (url.contains("silent"_L1))
            done({.error = u"No answer in time"_s});
        else
            done({.status = secret == "sk_good" ? 204 : 401});
    }
    [[nodiscard]] QStringList urls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_urls;
    }

private:
    mutable std::mutex m_mutex;
    QStringList m_urls;
};

} // namespace

//! Spec 004's secrets.
class TestSecretRoutes final : public QObject
{
    Q_OBJECT

    FakeProbe m_probe;
    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;

    [[nodiscard]] Answer post(const QByteArray &target, const QJsonObject &body = {})
    {
        return m_desk->json("POST", target, m_admin.token, body);
    }
    [[nodiscard]] QJsonObject make(const QString &key = u"STRIPE_KEY"_s, const QString &value = u"sk_good"_s,
                                   const QJsonObject &more = {})
    {
        QJsonObject body = more;
        body[u"key"_s] = key;
        body[u"value"_s] = value;
        return post("/api/v1/secrets/", body).json();
    }
    [[nodiscard]] static QByteArray pathOf(const QJsonObject &secret, const QByteArray &more = {})
    {
        return "/api/v1/secrets/" + secret["id"_L1].toString().toLatin1() + more;
    }
    [[nodiscard]] QString valueOf(const QJsonObject &secret, const QByteArray &query = {})
    {
        return m_desk->get(pathOf(secret, "/value" + query), m_admin.token).json()["value"_L1].toString();
    }
    [[nodiscard]] Answer conditional(const QByteArray &method, const QByteArray &target,
                                     const QByteArray &tag, const QJsonObject &body = {})
    {
        return m_desk->send(method, target,
                            {{"Content-Type", "application/json"},
                             {"Authorization", "Bearer " + m_admin.token},
                             {"If-Match", tag}},
                            method == "DELETE" ? QByteArray() : QJsonDocument(body).toJson());
    }
    [[nodiscard]] QByteArray tagOf(const QJsonObject &secret)
    {
        return m_desk->get(pathOf(secret), m_admin.token).header("ETag");
    }
    [[nodiscard]] static QJsonArray array(const Answer &answer)
    {
        return QJsonDocument::fromJson(answer.body).array();
    }
    void open(bool hasRateLimits = false)
    {
        m_desk = std::make_unique<ApiFixture>(ApiFixture::Options{.hasRateLimits = hasRateLimits});
        m_desk->desk().setSecretProbe(&m_probe);
        m_admin = m_desk->registerOrganization();
    }

private Q_SLOTS:
    void init() { open(); }
    void aSecretIsMadeReadChangedAndDeleted();
    void slashesAtTheEndDoNotMatter();
    void listsAreBareFilteredAndPaged();
    void duplicatesAreRefused();
    void badBodiesAreRefused_data();
    void badBodiesAreRefused();
    void valuesHaveVersionsAndAGrace();
    void rotatingWithoutAValueMakesOne();
    void secretsAreSwitchedOffAndOn();
    void testsDecryptAndCall();
    void useIsCounted();
    void useIsCountedByTheDay();
    void whoMadeItIsTold();
    void changesMeetTheirTag_data();
    void changesMeetTheirTag();
    void anOldVersionThatRunsOutIsNoChange();
    void onlyAdministratorsMay_data();
    void onlyAdministratorsMay();
    void anotherOrganizationHasNothing();
    void valuesAreScarce();
    void theStoreHoldsNoValue();
};

void TestSecretRoutes::aSecretIsMadeReadChangedAndDeleted()
{
    const Answer made = post("/api/v1/secrets/", {{u"key"_s, u"STRIPE_KEY"_s},
                                                  {u"value"_s, u"sk_good"_s},
                                                  {u"environment"_s, u"staging"_s},
                                                  {u"service"_s, u"stripe"_s}});
    QCOMPARE(made.status, 201);
    const QJsonObject secret = made.json();
    QCOMPARE(secret["key"_L1].toString(), u"STRIPE_KEY"_s);
    QCOMPARE(secret["environment"_L1].toString(), u"staging"_s);
    QCOMPARE(secret["service"_L1].toString(), u"stripe"_s);
    QCOMPARE(secret["status"_L1].toString(), u"active"_s);
    QVERIFY(!secret.contains("last_rotated_at"_L1));
    QVERIFY(!made.body.contains("sk_good"));
    QCOMPARE(m_desk->get(pathOf(secret), m_admin.token).json(), secret);
    QCOMPARE(m_desk->get(pathOf(secret, "/value"), m_admin.token).json(),
             (QJsonObject{{u"value"_s, u"sk_good"_s}}));

    m_desk->clock().advance(1000);
    const Answer changed = m_desk->json("PUT", pathOf(secret), m_admin.token,
                                        {{u"environment"_s, u"production"_s}, {u"service"_s, QJsonValue()}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()["environment"_L1].toString(), u"production"_s);
    QVERIFY(!changed.json().contains("service"_L1));
    QVERIFY(changed.json()["updated_at"_L1] != secret["updated_at"_L1]);
    QCOMPARE(changed.json()["created_at"_L1], secret["created_at"_L1]);
    QCOMPARE(m_desk->json("PUT", pathOf(secret), m_admin.token, {}).json(), changed.json());

    QCOMPARE(m_desk->json("DELETE", pathOf(secret), m_admin.token).status, 204);
    for (const char *more : {"", "/value", "/usage"})
        QCOMPARE(m_desk->get(pathOf(secret, more), m_admin.token).status, 404);
    QCOMPARE(m_desk->json("DELETE", pathOf(secret), m_admin.token).status, 404);
    QCOMPARE(post(pathOf(secret, "/rotate")).errorCode(), u"NOT_FOUND"_s);
}

void TestSecretRoutes::slashesAtTheEndDoNotMatter()
{
    QCOMPARE(post("/api/v1/secrets", {{u"key"_s, u"A"_s}, {u"value"_s, u"1"_s}}).status, 201);
    QCOMPARE(post("/api/v1/secrets/", {{u"key"_s, u"B"_s}, {u"value"_s, u"2"_s}}).status, 201);
    QCOMPARE(m_desk->get("/api/v1/secrets", m_admin.token).body,
             m_desk->get("/api/v1/secrets/", m_admin.token).body);
    QCOMPARE(m_desk->get("/api/v1/secrets/usage/organization", m_admin.token).status, 200);
    QCOMPARE(m_desk->json("PATCH", "/api/v1/secrets/", m_admin.token).status, 405);
}

void TestSecretRoutes::listsAreBareFilteredAndPaged()
{
    for (const QString &key : {u"B"_s, u"A"_s, u"C"_s})
        QVERIFY(!make(key, u"v"_s, {{u"service"_s, key == u"A"_s ? u"mail"_s : u"pay"_s}}).isEmpty());
    QVERIFY(!make(u"A"_s, u"v"_s, {{u"environment"_s, u"development"_s}}).isEmpty());
    const Answer all = m_desk->get("/api/v1/secrets/", m_admin.token);
    QCOMPARE(all.status, 200);
    QCOMPARE(all.header("X-Total-Count"), QByteArray("4"));
    QCOMPARE(array(all).size(), 4);
    QCOMPARE(array(all).first()["key"_L1].toString(), u"A"_s);
    QCOMPARE(array(m_desk->get("/api/v1/secrets/?environment=development", m_admin.token)).size(), 1);
    const Answer pay = m_desk->get("/api/v1/secrets/?service=pay&limit=1&offset=1", m_admin.token);
    QCOMPARE(pay.header("X-Total-Count"), QByteArray("2"));
    QCOMPARE(array(pay).size(), 1);
    QCOMPARE(array(pay).first()["key"_L1].toString(), u"C"_s);
    const auto keysOf = [this](const QByteArray &query) {
        QStringList keys;
        for (const QJsonValue &secret : array(m_desk->get("/api/v1/secrets/?" + query, m_admin.token)))
            keys.append(secret["key"_L1].toString());
        return keys;
    };
    QCOMPARE(keysOf("query=a"), (QStringList{u"A"_s, u"A"_s, u"B"_s, u"C"_s})); // `pay` holds it too
    QCOMPARE(keysOf("query=MAIL"), QStringList{u"A"_s});
    QCOMPARE(keysOf("query=a&environment=development"), QStringList{u"A"_s});
    QCOMPARE(keysOf("query=%25"), QStringList()); // a letter like any other
    for (const char *query : {"limit=101", "limit=0", "offset=-1", "environment=moon", "limit=x"})
        QCOMPARE(m_desk->get(QByteArray("/api/v1/secrets/?") + query, m_admin.token).status, 422);
}

void TestSecretRoutes::duplicatesAreRefused()
{
    const QJsonObject first = make();
    const Answer second = post("/api/v1/secrets/", {{u"key"_s, u"STRIPE_KEY"_s}, {u"value"_s, u"x"_s}});
    QCOMPARE(second.status, 409);
    QCOMPARE(second.errorCode(), u"CONFLICT"_s);
    QCOMPARE(second.field(), u"key"_s);
    const QJsonObject other = make(u"STRIPE_KEY"_s, u"x"_s, {{u"environment"_s, u"development"_s}});
    QCOMPARE(m_desk->json("PUT", pathOf(other), m_admin.token, {{u"environment"_s, u"production"_s}}).status,
             409);
    QCOMPARE(valueOf(first), u"sk_good"_s);
}

void TestSecretRoutes::badBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    QTest::newRow("no key") << QByteArray(R"({"value":"x"})") << 422 << u"key"_s;
    QTest::newRow("no value") << QByteArray(R"({"key":"A"})") << 422 << u"value"_s;
    QTest::newRow("empty key") << QByteArray(R"({"key":"  ","value":"x"})") << 422 << u"key"_s;
    QTest::newRow("empty value") << QByteArray(R"({"key":"A","value":""})") << 422 << u"value"_s;
    QTest::newRow("number") << QByteArray(R"({"key":"A","value":7})") << 422 << u"value"_s;
    QTest::newRow("environment") << QByteArray(R"({"key":"A","value":"x","environment":"moon"})") << 422
                                 << u"environment"_s;
    QTest::newRow("long key") << "{\"key\":\"" + QByteArray(201, 'k') + "\",\"value\":\"x\"}" << 422
                              << u"key"_s;
    QTest::newRow("private address")
        << QByteArray(R"({"key":"A","value":"x","test_url":"http://169.254.169.254/latest"})") << 422
        << u"test_url"_s;
    QTest::newRow("file address") << QByteArray(R"({"key":"A","value":"x","test_url":"file:///etc/passwd"})")
                                  << 422 << u"test_url"_s;
    QTest::newRow("not JSON") << QByteArray("{") << 400 << QString();
    // JSON, but not an object: nothing is malformed.
    QTest::newRow("a list") << QByteArray("[]") << 422 << QString();
    QTest::newRow("a text") << QByteArray("\"x\"") << 422 << QString();
    QTest::newRow("null") << QByteArray(" null ") << 422 << QString();
    QTest::newRow("invisible letter") << QByteArray(R"({"key":"A\u200bB","value":"x"})") << 422 << u"key"_s;
    QTest::newRow("other direction") << QByteArray(R"({"key":"\u202eA","value":"x"})") << 422 << u"key"_s;
    QTest::newRow("invisible service")
        << QByteArray(R"({"key":"A","value":"x","service":"p\u200bay"})") << 422 << u"service"_s;
}

void TestSecretRoutes::badBodiesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, field);
    const Answer answer = m_desk->send(
        "POST", "/api/v1/secrets/",
        {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + m_admin.token}}, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json()["status_code"_L1].toInt(), status);
    QCOMPARE(answer.field(), field);
    QCOMPARE(m_desk->get("/api/v1/secrets/", m_admin.token).header("X-Total-Count"), QByteArray("0"));
}

void TestSecretRoutes::valuesHaveVersionsAndAGrace()
{
    const QJsonObject secret = make();
    const Answer rotated = post(pathOf(secret, "/rotate"), {{u"value"_s, u"sk_new"_s}});
    QCOMPARE(rotated.status, 200);
    QCOMPARE(rotated.json()["status"_L1].toString(), u"active"_s);
    QCOMPARE(rotated.json()["version"_L1].toInt(), 2);
    QVERIFY(rotated.json().contains("last_rotated_at"_L1));
    const QJsonObject before = rotated.json()["previous_versions"_L1].toArray().first().toObject();
    QCOMPARE(before["version"_L1].toInt(), 1);
    QCOMPARE(before["status"_L1].toString(), u"rotated"_s);
    QVERIFY(!rotated.body.contains("sk_"));
    QCOMPARE(valueOf(secret), u"sk_new"_s);
    QCOMPARE(valueOf(secret, "?version=1"), u"sk_good"_s);
    QCOMPARE(m_desk->get(pathOf(secret, "/value?version=3"), m_admin.token).status, 404);
    QCOMPARE(m_desk->get(pathOf(secret, "/value?version=0"), m_admin.token).status, 422);

    m_desk->clock().advance(23LL * 3600 * 1000);
    m_admin = m_desk->signIn(m_admin.email, QString::fromLatin1(ApiFixture::Password));
    QCOMPARE(m_desk->json("PUT", pathOf(secret), m_admin.token, {{u"value"_s, u"sk_third"_s}})
                 .json()["version"_L1]
                 .toInt(),
             3);
    QCOMPARE(valueOf(secret, "?version=1"), u"sk_good"_s);
    m_desk->clock().advance(3600 * 1000 + 1);
    QCOMPARE(m_desk->get(pathOf(secret, "/value?version=1"), m_admin.token).status, 404);
    QCOMPARE(valueOf(secret, "?version=2"), u"sk_new"_s);
    QCOMPARE(valueOf(secret), u"sk_third"_s);
}

void TestSecretRoutes::rotatingWithoutAValueMakesOne()
{
    const QJsonObject secret = make();
    QCOMPARE(m_desk->send("POST", pathOf(secret, "/rotate"), {{"Authorization", "Bearer " + m_admin.token}})
                 .status,
             200);
    const QString first = valueOf(secret);
    QCOMPARE(QByteArray::fromBase64(first.toLatin1()).size(), 32);
    QCOMPARE(post(pathOf(secret, "/rotate")).json()["version"_L1].toInt(), 3);
    QVERIFY(valueOf(secret) != first);
    QCOMPARE(post(pathOf(secret, "/rotate"), {{u"value"_s, u""_s}}).status, 422);
}

void TestSecretRoutes::secretsAreSwitchedOffAndOn()
{
    const QJsonObject secret = make();
    QCOMPARE(post(pathOf(secret, "/deactivate")).json()["status"_L1].toString(), u"inactive"_s);
    QCOMPARE(post(pathOf(secret, "/test")).json()["valid"_L1], QJsonValue(false));
    QCOMPARE(post(pathOf(secret, "/deactivate")).status, 200);
    QCOMPARE(post(pathOf(secret, "/activate")).json()["status"_L1].toString(), u"active"_s);
    QCOMPARE(post(pathOf(secret, "/test")).json()["valid"_L1], QJsonValue(true));
}

void TestSecretRoutes::testsDecryptAndCall()
{
    const QJsonObject secret =
        make(u"GOOD"_s, u"sk_good"_s, {{u"test_url"_s, u"https://api.example.com/me"_s}});
    QCOMPARE(post(pathOf(secret, "/test"), {{u"test_type"_s, u"decrypt"_s}}).json()["valid"_L1],
             QJsonValue(true));
    QVERIFY(m_probe.urls().isEmpty());
    const Answer called = post(pathOf(secret, "/test"), {{u"test_type"_s, u"http"_s}});
    QCOMPARE(called.status, 200);
    QCOMPARE(called.json()["valid"_L1], QJsonValue(true));
    QVERIFY(called.json()["message"_L1].toString().contains(u"204"_s));
    QCOMPARE(m_probe.urls(), QStringList{u"https://api.example.com/me"_s});

    const QJsonObject bad = make(u"BAD"_s, u"sk_bad"_s, {{u"test_url"_s, u"https://api.example.com/me"_s}});
    QCOMPARE(post(pathOf(bad, "/test"), {{u"test_type"_s, u"http"_s}}).json()["valid"_L1], QJsonValue(false));
    const QJsonObject lost = make(u"LOST"_s, u"sk"_s, {{u"test_url"_s, u"https://silent.example.com/"_s}});
    QCOMPARE(post(pathOf(lost, "/test"), {{u"test_type"_s, u"http"_s}}).json()["valid"_L1],
             QJsonValue(false));
    const QJsonObject nowhere = make(u"NOWHERE"_s);
    QCOMPARE(post(pathOf(nowhere, "/test"), {{u"test_type"_s, u"http"_s}}).json()["valid"_L1],
             QJsonValue(false));
    QCOMPARE(post(pathOf(nowhere, "/test"), {{u"test_type"_s, u"magic"_s}}).status, 422);
    QCOMPARE(post("/api/v1/secrets/nobody/test").status, 404);
}

void TestSecretRoutes::useIsCounted()
{
    const QJsonObject secret = make(u"K"_s, u"sk_bad"_s, {{u"test_url"_s, u"https://api.example.com/me"_s}});
    const QJsonObject fresh = m_desk->get(pathOf(secret, "/usage"), m_admin.token).json();
    QCOMPARE(fresh, (QJsonObject{{u"secret_id"_s, secret["id"_L1]},
                                 {u"total_requests"_s, 0},
                                 {u"last_used_at"_s, QJsonValue()},
                                 {u"success_rate"_s, 0},
                                 {u"requests_30_days"_s, 0},
                                 {u"days"_s, QJsonArray()}}));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(valueOf(secret), u"sk_bad"_s);
    QCOMPARE(post(pathOf(secret, "/test"), {{u"test_type"_s, u"http"_s}}).json()["valid"_L1],
             QJsonValue(false));
    const QJsonObject used = m_desk->get(pathOf(secret, "/usage"), m_admin.token).json();
    QCOMPARE(used["total_requests"_L1].toInt(), 4);
    QCOMPARE(used["success_rate"_L1].toDouble(), 0.75);
    QVERIFY(used["last_used_at"_L1].isString());
    QCOMPARE(used["requests_30_days"_L1].toInt(), 4);
    QJsonObject inList = used;
    inList.remove("days"_L1);
    QVERIFY(!make(u"A"_s).isEmpty());
    const Answer all = m_desk->get("/api/v1/secrets/usage/organization", m_admin.token);
    QCOMPARE(all.header("X-Total-Count"), QByteArray("2"));
    QCOMPARE(array(all).at(1).toObject(), inList);
    const Answer one =
        m_desk->get("/api/v1/secrets/usage/organization?query=k&environment=production", m_admin.token);
    QCOMPARE(one.header("X-Total-Count"), QByteArray("1"));
    QCOMPARE(array(one).at(0).toObject(), inList);
    QVERIFY(array(m_desk->get("/api/v1/secrets/usage/organization?environment=staging", m_admin.token))
                .isEmpty());
}

void TestSecretRoutes::useIsCountedByTheDay()
{
    constexpr TimeMs Day = 24LL * 3600 * 1000;
    const QJsonObject secret = make();
    const QByteArray target = pathOf(secret, "/usage");
    QCOMPARE(valueOf(secret), u"sk_good"_s);
    const QString first = m_desk->get(target, m_admin.token).json()["days"_L1][0]["date"_L1].toString();
    QCOMPARE(first, toIso8601(m_desk->clock().now()).left(10));
    m_desk->clock().advance(29 * Day);
    const Person again = m_desk->signIn(m_admin.email, QString::fromLatin1(ApiFixture::Password));
    m_admin.token = again.token;
    QCOMPARE(valueOf(secret), u"sk_good"_s);
    QCOMPARE(valueOf(secret), u"sk_good"_s);
    const QJsonObject both = m_desk->get(target, m_admin.token).json();
    QCOMPARE(both["requests_30_days"_L1].toInt(), 3);
    QCOMPARE(both["days"_L1].toArray().size(), 2);
    QCOMPARE(both["days"_L1][1]["requests"_L1].toInt(), 2);
    QCOMPARE(both["days"_L1][1]["successes"_L1].toInt(), 2);
    m_desk->clock().advance(Day);
    m_admin.token = m_desk->signIn(m_admin.email, QString::fromLatin1(ApiFixture::Password)).token;
    const QJsonObject later = m_desk->get(target, m_admin.token).json();
    QCOMPARE(later["requests_30_days"_L1].toInt(), 2); // the first day is too long ago
    QCOMPARE(later["total_requests"_L1].toInt(), 3);
    QCOMPARE(later["days"_L1].toArray().size(), 1);
}

void TestSecretRoutes::whoMadeItIsTold()
{
    const QJsonObject made = make();
    QCOMPARE(made["created_by"_L1]["type"_L1].toString(), u"user"_s);
    QCOMPARE(made["created_by"_L1]["id"_L1].toString(), QString::number(m_admin.id));
    QVERIFY(!made["created_by"_L1]["name"_L1].toString().isEmpty());
    const QJsonObject key =
        post("/api/v1/api-keys", {{u"name"_s, u"Cofre"_s}, {u"scopes"_s, QJsonArray{u"admin"_s}}}).json();
    const Answer byKey = m_desk->send(
        "POST", "/api/v1/secrets/",
        {{"Content-Type", "application/json"}, {"X-API-Key", key["key"_L1].toString().toLatin1()}},
        R"({"key":"BY_KEY","value":"v"})");
    QCOMPARE(byKey.status, 201);
    QCOMPARE(byKey.json()["created_by"_L1].toObject(),
             (QJsonObject{{u"type"_s, u"api_key"_s}, {u"id"_s, key["id"_L1]}, {u"name"_s, u"Cofre"_s}}));
    // Whoever changes it did not make it.
    const Answer changed = m_desk->json("PUT", pathOf(byKey.json()), m_admin.token, {{u"service"_s, u"x"_s}});
    QCOMPARE(changed.json()["created_by"_L1], byKey.json()["created_by"_L1]);
}

void TestSecretRoutes::changesMeetTheirTag_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QJsonObject>("body");
    const QJsonObject none;
    QTest::newRow("change") << QByteArray("PUT") << QByteArray() << QJsonObject{{u"value"_s, u"theirs"_s}};
    QTest::newRow("rotate") << QByteArray("POST") << QByteArray("/rotate") << none;
    QTest::newRow("deactivate") << QByteArray("POST") << QByteArray("/deactivate") << none;
    QTest::newRow("activate") << QByteArray("POST") << QByteArray("/activate") << none;
    QTest::newRow("delete") << QByteArray("DELETE") << QByteArray() << none;
}

// Two administrators have the same secret open; the one who is later changes nothing.
void TestSecretRoutes::changesMeetTheirTag()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, more);
    QFETCH(QJsonObject, body);
    const QJsonObject secret = make();
    const QByteArray tag = tagOf(secret);
    QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
    const Answer first = conditional("PUT", pathOf(secret), tag, {{u"service"_s, u"loja"_s}});
    QCOMPARE(first.status, 200);
    const QByteArray now = first.header("ETag");
    QVERIFY(now != tag);
    QCOMPARE(tagOf(secret), now);
    const Answer late = conditional(method, pathOf(secret, more), tag, body);
    QCOMPARE(late.status, 412);
    QCOMPARE(late.errorCode(), u"PRECONDITION_FAILED"_s);
    QCOMPARE(tagOf(secret), now);
    QCOMPARE(valueOf(secret), u"sk_good"_s);
    const Answer good = conditional(method, pathOf(secret, more), now, body);
    QCOMPARE(good.status, method == "DELETE" ? 204 : 200);
    if (method != "DELETE" && more != "/activate") // which it was
        QVERIFY(good.header("ETag") != now);
}

void TestSecretRoutes::anOldVersionThatRunsOutIsNoChange()
{
    const QJsonObject secret = make();
    QCOMPARE(post(pathOf(secret, "/rotate")).status, 200);
    const QByteArray tag = tagOf(secret);
    m_desk->clock().advance(Secrets::GraceMs + 1);
    m_admin.token = m_desk->signIn(m_admin.email, QString::fromLatin1(ApiFixture::Password)).token;
    QVERIFY(m_desk->get(pathOf(secret), m_admin.token).json()["previous_versions"_L1].toArray().isEmpty());
    QCOMPARE(tagOf(secret), tag);
    QVERIFY(valueOf(secret).size() > 0); // and reading it is none either
    QCOMPARE(conditional("PUT", pathOf(secret), tag, {{u"service"_s, u"loja"_s}}).status, 200);
}

void TestSecretRoutes::onlyAdministratorsMay_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("supervisor") << u"supervisor"_s;
    QTest::newRow("atendente") << u"atendente"_s;
    QTest::newRow("user") << u"user"_s;
}

void TestSecretRoutes::onlyAdministratorsMay()
{
    QFETCH(QString, role);
    const QJsonObject secret = make();
    const Person person = m_desk->person(m_admin, role, u"p@empresa.com"_s);
    for (const QByteArray &path : {QByteArray("/api/v1/secrets/"), pathOf(secret), pathOf(secret, "/value"),
                                   pathOf(secret, "/usage"), QByteArray("/api/v1/secrets/usage/organization"),
                                   QByteArray("/api/v1/audit"), QByteArray("/api/v1/audit/export")}) {
        const Answer refused = m_desk->get(path, person.token);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.errorCode(), u"FORBIDDEN"_s);
        QCOMPARE(m_desk->get(path).status, 401);
    }
    for (const char *action : {"/rotate", "/activate", "/deactivate", "/test"})
        QCOMPARE(m_desk->json("POST", pathOf(secret, action), person.token).status, 403);
    QCOMPARE(m_desk->json("DELETE", pathOf(secret), person.token).status, 403);
    QCOMPARE(m_desk->get("/api/v1/secrets/", m_desk->apiKey(m_admin, {u"read"_s, u"settings"_s})).status,
             403);
    QCOMPARE(m_desk->get("/api/v1/secrets/", m_desk->apiKey(m_admin, {u"admin"_s})).status, 200);
}

void TestSecretRoutes::anotherOrganizationHasNothing()
{
    const QJsonObject secret = make();
    const Person other = m_desk->registerOrganization(u"outra@empresa.com"_s);
    for (const char *more : {"", "/value", "/usage"})
        QCOMPARE(m_desk->get(pathOf(secret, more), other.token).status, 404);
    for (const char *action : {"/rotate", "/activate", "/deactivate", "/test"})
        QCOMPARE(m_desk->json("POST", pathOf(secret, action), other.token).status, 404);
    QCOMPARE(m_desk->json("PUT", pathOf(secret), other.token, {{u"value"_s, u"x"_s}}).status, 404);
    QCOMPARE(m_desk->json("DELETE", pathOf(secret), other.token).status, 404);
    QVERIFY(array(m_desk->get("/api/v1/secrets/", other.token)).isEmpty());
    QVERIFY(array(m_desk->get("/api/v1/secrets/usage/organization", other.token)).isEmpty());
    // The same key in another organization is no duplicate, and tells nothing.
    QCOMPARE(m_desk
                 ->json("POST", "/api/v1/secrets/", other.token,
                        {{u"key"_s, u"STRIPE_KEY"_s}, {u"value"_s, u"x"_s}})
                 .status,
             201);
    QCOMPARE(valueOf(secret), u"sk_good"_s);
}

void TestSecretRoutes::valuesAreScarce()
{
    open(true);
    const QJsonObject secret = make();
    for (int i = 0; i < 10; ++i) {
        const Answer read = m_desk->get(pathOf(secret, "/value"), m_admin.token);
        QCOMPARE(read.status, 200);
        QCOMPARE(read.header("X-RateLimit-Limit"), QByteArray("10"));
    }
    const Answer refused = m_desk->get(pathOf(secret, "/value"), m_admin.token);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.errorCode(), u"RATE_LIMITED"_s);
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    QCOMPARE(m_desk->get(pathOf(secret), m_admin.token).status, 200);
}

void TestSecretRoutes::theStoreHoldsNoValue()
{
    const QJsonObject secret = make(u"K"_s, u"a-value-that-nobody-finds"_s);
    const auto sealed = m_desk->write<QByteArray>([](WriteTransaction &tx) -> Result<QByteArray> {
        GUICHE_TRY(rows, tx.db().query(u"SELECT sealed FROM secret_version"_s));
        return rows.next() ? rows.bytes(0) : QByteArray();
    });
    QVERIFY(sealed);
    QVERIFY(sealed->size() > 24 + 16);
    QVERIFY(!sealed->contains("nobody-finds"));
    // Another row's value does not open here.
    const QJsonObject other = make(u"L"_s);
    QVERIFY(m_desk->write<qint64>([&](WriteTransaction &tx) {
        return tx.db().exec(u"UPDATE secret_version SET sealed = ? WHERE secret_id = ?"_s, *sealed,
                            other["id"_L1].toString());
    }));
    QCOMPARE(m_desk->get(pathOf(other, "/value"), m_admin.token).status, 503);
    QCOMPARE(post(pathOf(other, "/test")).json()["valid"_L1], QJsonValue(false));
}

QTEST_GUILESS_MAIN(TestSecretRoutes)
#include "tst_secretroutes.moc"
