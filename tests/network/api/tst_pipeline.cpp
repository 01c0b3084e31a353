// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! What happens to a request before and after its handler, whatever the route.
class TestPipeline final : public QObject
{
    Q_OBJECT

    static ApiFixture::Options limited() { return {.hasRateLimits = true}; }

private Q_SLOTS:
    void wrongHostIsMisdirected();
    void originsAreChecked();
    void preflightNamesMethodsAndFields();
    void unknownPathsAre404InTheFamilysForm();
    void wrongMethodsAre405WithAllow();
    void wrongContentTypesAre415();
    void malformedBodiesAre400();
    void tooLargeBodiesAre413();
    void headAnswersLikeGetWithoutABody();
    void everyAnswerIsHardened();
    void errorsSpeakTheCallersLanguage();
    void callersAreCountedWithHeaders();
    void loginAndRegisterCountByAddress();
    void theDesktopMayAskMore();
    void healthAndMetricsAreNotCounted();
    void onlySignedWebhooksAreNotCounted();
    void badCursorsAreRefusedInOneSentence();
    void hugeAndOddInputIsSurvived();
};

void TestPipeline::wrongHostIsMisdirected()
{
    ApiFixture desk({.sites = {.hostNames = {"desk.example"}}});
    const Answer rebound =
        desk.send("GET", "/health", {{"Host", "evil.example:" + QByteArray::number(desk.port())}});
    QCOMPARE(rebound.status, 421);
    QCOMPARE(rebound.errorCode(), u"MISDIRECTED_REQUEST"_s);
    QCOMPARE(desk.send("GET", "/health", {{"Host", "127.0.0.1:1"}}).status, 421);
    QCOMPARE(desk.send("GET", "/health", {{"Host", "localhost:" + QByteArray::number(desk.port())}}).status,
             200);
    QCOMPARE(desk.send("GET", "/health", {{"Host", "desk.example"}}).status, 200);
}

void TestPipeline::originsAreChecked()
{
    ApiFixture desk({.sites = {.allowedOrigins = {"https://crm.example"}}});
    const auto from = [&desk](const QByteArray &origin) {
        return desk.send("GET", "/health", {{"Origin", origin}});
    };
    const Answer allowed = from("https://crm.example");
    QCOMPARE(allowed.status, 200);
    QCOMPARE(allowed.header("Access-Control-Allow-Origin"), "https://crm.example");
    QCOMPARE(allowed.header("Vary"), "Origin");
    QCOMPARE(from("http://localhost:5173").status, 200);
    for (const QByteArray &origin :
         {QByteArray("https://evil.example"), QByteArray("null"), QByteArray("https://crm.example.evil")}) {
        const Answer refused = from(origin);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.errorCode(), u"FORBIDDEN"_s);
        QVERIFY(refused.header("Access-Control-Allow-Origin").isEmpty());
    }
    QVERIFY(desk.get("/health").header("Access-Control-Allow-Origin").isEmpty());
}

void TestPipeline::preflightNamesMethodsAndFields()
{
    ApiFixture desk;
    const Fields fields{{"Origin", "http://localhost:5173"},
                        {"Access-Control-Request-Method", "PUT"},
                        {"Access-Control-Request-Headers", "authorization,content-type"}};
    const Answer answer = desk.send("OPTIONS", "/api/v1/users/7", fields);
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.header("Access-Control-Allow-Methods").contains("PUT"));
    QVERIFY(answer.header("Access-Control-Allow-Headers").contains("Authorization"));
    QCOMPARE(answer.header("Access-Control-Allow-Origin"), "http://localhost:5173");
    QCOMPARE(desk.send("OPTIONS", "/api/v1/users/7").header("Allow"), "GET, HEAD, PUT, DELETE, OPTIONS");
    QCOMPARE(desk.send("OPTIONS", "/api/v1/users/7", {{"Origin", "https://evil.example"}}).status, 403);
    QCOMPARE(desk.send("OPTIONS", "/nothing").status, 404);
}

void TestPipeline::unknownPathsAre404InTheFamilysForm()
{
    ApiFixture desk;
    for (const QByteArray &path :
         {QByteArray("/"), QByteArray("/api/v1/nothing"), QByteArray("/api/v1/users/1/2/3"),
          QByteArray("/api/v1/docs/nothing.js"), QByteArray("/API/V1/users")}) {
        const Answer answer = desk.get(path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.errorCode(), u"NOT_FOUND"_s);
        QCOMPARE(answer.json()["status_code"_L1].toInt(), 404);
        QCOMPARE(answer.header("Content-Type"), "application/json");
    }
}

void TestPipeline::wrongMethodsAre405WithAllow()
{
    ApiFixture desk;
    const Answer answer = desk.send("DELETE", "/api/v1/conversations");
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.errorCode(), u"METHOD_NOT_ALLOWED"_s);
    QCOMPARE(answer.header("Allow"), "GET, HEAD, OPTIONS");
    QCOMPARE(desk.send("GET", "/api/v1/auth/login").header("Allow"), "POST, OPTIONS");
    QCOMPARE(desk.send("PATCH", "/health").status, 405);
    QCOMPARE(desk.send("BREW", "/health").status, 405);
}

void TestPipeline::wrongContentTypesAre415()
{
    ApiFixture desk;
    for (const QByteArray &type :
         {QByteArray("text/plain"), QByteArray("application/x-www-form-urlencoded"),
          QByteArray("application/jsonx"), QByteArray("multipart/form-data; boundary=x")}) {
        const Answer answer = desk.send("POST", "/api/v1/auth/login", {{"Content-Type", type}}, "{}");
        QCOMPARE(answer.status, 415);
        QCOMPARE(answer.errorCode(), u"UNSUPPORTED_MEDIA_TYPE"_s);
    }
    QCOMPARE(desk.send("POST", "/api/v1/auth/login", {}, "{}").status, 415);
    QCOMPARE(
        desk.send("POST", "/api/v1/auth/login", {{"Content-Type", "Application/JSON;charset=utf-8"}}, "{}")
            .status,
        400);
}

void TestPipeline::malformedBodiesAre400()
{
    ApiFixture desk;
    for (const QByteArray &body :
         {QByteArray("{"), QByteArray("{\"email\"}"), QByteArray("{}{}"), QByteArray(5000, '['),
          QByteArray("{\"a\":\"\xc3\x28\"}"), QByteArray("{\"a\":[{\"b\":\"\\ud800\"}]}"),
          QByteArray("{\"\\uDC00x\":1}")}) {
        const Answer answer =
            desk.send("POST", "/api/v1/auth/register", {{"Content-Type", "application/json"}}, body);
        QCOMPARE(answer.status, 400); // not 422: it is not even JSON
        QCOMPARE(answer.errorCode(), u"VALIDATION_ERROR"_s);
    }
    // This is JSON, though not what is wanted: where failed validation is 422, so is this.
    for (const char *body : {"null", "\"x\"", "[]"}) {
        const Answer answer =
            desk.send("POST", "/api/v1/auth/register", {{"Content-Type", "application/json"}}, body);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.errorCode(), u"VALIDATION_ERROR"_s);
    }
    const auto told = [&](const QByteArray &body) {
        return desk.send("POST", "/api/v1/auth/login", {{"Content-Type", "application/json"}}, body)
            .json()["detail"_L1]
            .toString();
    };
    for (const char *body : {"null", "5", "true", "\"x\"", "[]", "[{}]"})
        QCOMPARE(told(body), u"O corpo deve ser um objeto JSON."_s);
    for (const char *body : {"", " ", "nul", "1,2", "{} 5", "]5["})
        QCOMPARE(told(body), u"O corpo não é um JSON válido."_s);
}

void TestPipeline::tooLargeBodiesAre413()
{
    ApiFixture desk;
    const QByteArray body = "{\"email\":\"" + QByteArray(1024 * 1024, 'x') + "\"}";
    const Answer answer =
        desk.send("POST", "/api/v1/auth/login", {{"Content-Type", "application/json"}}, body);
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.errorCode(), u"PAYLOAD_TOO_LARGE"_s);
    // Without credentials nothing large is written to the disk.
    const Answer upload =
        desk.send("POST", "/api/v1/attachments", {{"Content-Type", "multipart/form-data; boundary=x"}}, body);
    QCOMPARE(upload.status, 413);
}

void TestPipeline::headAnswersLikeGetWithoutABody()
{
    ApiFixture desk;
    const Answer get = desk.get("/health");
    const Answer head = desk.send("HEAD", "/health");
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    QCOMPARE(head.header("Content-Type"), get.header("Content-Type"));
    QCOMPARE(head.header("Content-Length"), QByteArray::number(get.body.size()));
    QCOMPARE(desk.send("HEAD", "/api/v1/conversations").status, 401);
}

void TestPipeline::everyAnswerIsHardened()
{
    ApiFixture desk;
    for (const QByteArray &path : {QByteArray("/health"), QByteArray("/api/v1/auth/me"),
                                   QByteArray("/nothing"), QByteArray("/api/v1/openapi.json")}) {
        const Answer answer = desk.get(path);
        QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
        QVERIFY(answer.header("Content-Security-Policy").contains("default-src 'none'"));
        QVERIFY(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        QCOMPARE(answer.header("X-Frame-Options"), "DENY");
        QVERIFY(!answer.header("Referrer-Policy").isEmpty());
        QVERIFY(answer.header("Strict-Transport-Security").isEmpty()); // only under TLS
        QVERIFY(!answer.header("X-Request-Id").isEmpty());
    }
    QCOMPARE(desk.get("/nothing").header("Cache-Control"), "no-store");
}

void TestPipeline::errorsSpeakTheCallersLanguage()
{
    ApiFixture desk;
    const auto detail = [&desk](const QByteArray &language) {
        const Answer answer = desk.send("GET", "/api/v1/auth/me", {{"Accept-Language", language}});
        return answer.json();
    };
    QCOMPARE(detail("en")["detail"_L1].toString(), u"Authentication is required."_s);
    QCOMPARE(detail("en")["error_code"_L1].toString(), u"UNAUTHORIZED"_s);
    const QString portuguese = detail("pt-BR")["detail"_L1].toString();
    const QString spanish = detail("es-AR, en;q=0.5")["detail"_L1].toString();
    QCOMPARE(detail("")["detail"_L1].toString(), portuguese);
    QCOMPARE(detail("fr")["detail"_L1].toString(), portuguese);
    QVERIFY(portuguese != u"Authentication is required."_s);
    QVERIFY(spanish != u"Authentication is required."_s);
    QVERIFY(portuguese != spanish);
}

void TestPipeline::callersAreCountedWithHeaders()
{
    ApiFixture desk(limited());
    const Person admin = desk.registerOrganization();
    const Answer first = desk.get("/api/v1/auth/me", admin.token);
    QCOMPARE(first.header("X-RateLimit-Limit"), "100");
    QCOMPARE(first.header("X-RateLimit-Remaining"), "99");
    const qint64 reset = first.header("X-RateLimit-Reset").toLongLong();
    QVERIFY(reset > desk.clock().now() / 1000 && reset <= desk.clock().now() / 1000 + 61);
    for (int i = 0; i < 99; ++i)
        QCOMPARE(desk.get("/api/v1/conversations", admin.token).status, 200);
    const Answer refused = desk.get("/api/v1/auth/me", admin.token);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.errorCode(), u"RATE_LIMITED"_s);
    QCOMPARE(refused.header("X-RateLimit-Remaining"), "0");
    const int retry = refused.header("Retry-After").toInt();
    QVERIFY(retry >= 1 && retry <= 60);
    QCOMPARE(desk.get("/api/v1/auth/me").status, 401); // other callers go on: this one counts by address
    QVERIFY(!desk.get("/api/v1/auth/me").header("X-RateLimit-Limit").isEmpty());
    desk.clock().advance(retry * 1000LL + 1000);
    QCOMPARE(desk.get("/api/v1/auth/me", admin.token).status, 200);
}

void TestPipeline::loginAndRegisterCountByAddress()
{
    ApiFixture desk(limited());
    const Person admin = desk.registerOrganization();
    const auto login = [&](const QString &password) {
        return desk.json("POST", "/api/v1/auth/login", {},
                         {{u"email"_s, admin.email}, {u"password"_s, password}});
    };
    for (int i = 0; i < 5; ++i) {
        const Answer answer = login(u"Errada123!"_s);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("X-RateLimit-Limit"), "5");
        QCOMPARE(answer.header("X-RateLimit-Remaining"), QByteArray::number(4 - i));
    }
    QCOMPARE(login(QString::fromLatin1(ApiFixture::Password)).status, 429); // also with the right one
    QCOMPARE(desk.get("/api/v1/auth/me", admin.token).status, 200);
    desk.clock().advance(15LL * 60 * 1000 + 1000);
    QCOMPARE(login(QString::fromLatin1(ApiFixture::Password)).status, 200);
    QCOMPARE(desk.json("POST", "/api/v1/auth/register").status, 422);
    QCOMPARE(desk.json("POST", "/api/v1/auth/register").header("X-RateLimit-Limit"), "3");
    QCOMPARE(desk.json("POST", "/api/v1/auth/register").status, 429);
}

void TestPipeline::theDesktopMayAskMore()
{
    ApiFixture desk(limited());
    const Person admin = desk.registerOrganization();
    const Answer login = desk.json("POST", "/api/v1/auth/login", {},
                                   {{u"email"_s, admin.email},
                                    {u"password"_s, QString::fromLatin1(ApiFixture::Password)},
                                    {u"client"_s, u"desktop"_s}});
    const QByteArray token = login.json()["access_token"_L1].toString().toLatin1();
    QCOMPARE(desk.get("/api/v1/auth/me", token).header("X-RateLimit-Limit"), "6000");
}

void TestPipeline::healthAndMetricsAreNotCounted()
{
    ApiFixture desk(limited());
    for (int i = 0; i < 110; ++i)
        QCOMPARE(desk.get("/health").status, 200);
    QVERIFY(desk.get("/health").header("X-RateLimit-Limit").isEmpty());
    QCOMPARE(desk.get("/metrics").status, 200);
    QVERIFY(desk.get("/metrics").header("X-RateLimit-Limit").isEmpty());
}

void TestPipeline::onlySignedWebhooksAreNotCounted()
{
    ApiFixture desk(limited());
    const QByteArray webhook = "/api/v1/whatsapp/webhook";
    const Answer verified = desk.get(webhook + "?hub.mode=subscribe&hub.verify_token=x&hub.challenge=1");
    QCOMPARE(verified.status, 403);
    QCOMPARE(verified.header("X-RateLimit-Remaining"), "99");
    for (int left = 98; left >= 0; --left) {
        const Answer answer = desk.send("POST", webhook, {{"X-Hub-Signature-256", "sha256=00"}}, "{}");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("X-RateLimit-Remaining"), QByteArray::number(left));
    }
    const Answer refused = desk.send("POST", webhook, {}, "{}");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.errorCode(), u"RATE_LIMITED"_s);
    QVERIFY(refused.header("Retry-After").toInt() > 0);
}

void TestPipeline::badCursorsAreRefusedInOneSentence()
{
    ApiFixture desk;
    const Person admin = desk.registerOrganization();
    for (const char *list : {"conversations?", "search?q=oi&", "canned-responses?", "api-keys?", "audit?",
                             "webhooks/deliveries?"}) {
        const Answer answer = desk.get(QByteArray("/api/v1/") + list + "cursor=zz", admin.token);
        QVERIFY2(answer.status == 400, list);
        QCOMPARE(answer.field(), u"cursor"_s);
        QCOMPARE(answer.json()["detail"_L1].toString(), u"Este cursor não é desta lista."_s);
    }
}

void TestPipeline::hugeAndOddInputIsSurvived()
{
    ApiFixture desk;
    const Person admin = desk.registerOrganization();
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(desk.port()) + "\r\n";
    (void)desk.raw("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n");
    (void)desk.raw("GET /%zz HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
    const QByteArray future = desk.raw("GET /health HTTP/2.0\r\n" + host + "Connection: close\r\n\r\n");
    QVERIFY(future.startsWith("HTTP/1.1 505 "));
    QVERIFY2(future.contains("VALIDATION_ERROR") && !future.contains("INTERNAL_ERROR"), future);
    (void)desk.raw("GET /../../etc/passwd HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
    QCOMPARE(desk.get("/api/v1/conversations?" + QByteArray(3000, '&') + "limit=1", admin.token).status, 200);
    QCOMPARE(desk.get("/api/v1/conversations?search=%00%27%22%3B--", admin.token).status, 200);
    QCOMPARE(desk.get("/api/v1/search?q=" + QByteArray("%22").repeated(60), admin.token).status,
             400); // no word in it
    QCOMPARE(desk.get("/api/v1/conversations?page=9223372036854775807", admin.token).status, 400);
    QCOMPARE(desk.get("/api/v1/conversations?page=99999999999999999999", admin.token).status, 400);
    QCOMPARE(desk.get("/api/v1/users/99999999999999999999", admin.token).status, 404);
    QCOMPARE(desk.get("/health").status, 200);
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
