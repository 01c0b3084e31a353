// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include "tests/network/api/apifixture.h"
#include "tests/network/api/fakechannel.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! Spec 001 over a real socket: statuses, shapes and texts as they are written there.
class TestQuepasa final : public QObject
{
    Q_OBJECT

    FakeChannel m_channel;
    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;

    Answer scan(const QByteArray &user, const QByteArray &token = {}, const QByteArray &path = "/scan",
                const QByteArray &accept = "application/json")
    {
        return m_desk->send("POST", path,
                            {{"X-QUEPASA-USER", user},
                             {"X-QUEPASA-TOKEN", token},
                             {"Accept", accept},
                             {"Content-Type", "application/json"}},
                            "{}");
    }
    Answer info(const QByteArray &token, const QByteArray &path = "/info")
    {
        return m_desk->send("GET", path, {{"X-QUEPASA-TOKEN", token}});
    }
    Answer logout(const QByteArray &token, const QByteArray &path = "/logout")
    {
        return m_desk->send("POST", path, {{"X-QUEPASA-TOKEN", token}, {"Content-Type", "application/json"}},
                            "{}");
    }
    Session session(const QByteArray &token)
    {
        const auto reader = m_desk->desk().store().openReader();
        const auto found = m_desk->desk().tokenSessions().find(**reader, QString::fromLatin1(token));
        return found ? found->session : Session();
    }
    bool open(const QByteArray &token)
    {
        const QString id = session(token).id;
        return m_desk
            ->write<Session>([this, id](WriteTransaction &tx) {
                return m_desk->desk().sessionReports().report(tx, id,
                                                              {.status = SessionStatus::Connected,
                                                               .cause = SessionCause::Opened,
                                                               .phone = u"5511999999999"_s,
                                                               .pushName = u"Jo\u00e3o Silva"_s,
                                                               .platform = u"android"_s});
            })
            .has_value();
    }
    static QByteArray error(const QByteArray &message, const QByteArray &code)
    {
        return "{\"error\":true,\"message\":\"" + message + "\",\"code\":\"" + code + "\"}";
    }

    void start(bool hasRateLimits) { start(ApiFixture::Options{.hasRateLimits = hasRateLimits}); }
    void start(ApiFixture::Options options)
    {
        m_channel.stop();
        m_channel.setProblem({});
        options.driver = &m_channel;
        m_desk = std::make_unique<ApiFixture>(options);
        m_admin = m_desk->registerOrganization(u"admin@empresa.com"_s);
    }

private Q_SLOTS:
    void init() { start(false); }
    void cleanup()
    {
        m_channel.stop();
        m_desk.reset();
    }
    void anEmptyTokenMakesANewOne();
    void theImageItself();
    void usersAreChecked();
    void aConnectedSessionIsAConflict();
    void noCodeIsAnHonestError();
    void infoTellsWhatIsKnown();
    void everyVersionIsNamed();
    void unknownAndDeletedTokens();
    void logoutEndsTheSession();
    void offLoopbackAKeyIsNeededToo();
    void aCodeThatComesLateIsWaitedFor();
    void aCodeThatNeverComesIsAnError();
    void fiveCodesAMinuteAUser();
    void everyErrorHasTheFamilysForm();
    void theListenerServesTheFamilyAlone();
};

void TestQuepasa::anEmptyTokenMakesANewOne()
{
    m_channel.showCodes(m_desk->desk(), u"2@code"_s, 45'000);
    const Answer answer = scan("admin");
    QCOMPARE(answer.status, 200);
    static const QRegularExpression shape(
        u"^\\{\"qrcode\":\"data:image/png;base64,[A-Za-z0-9+/=]+\",\"token\":\"[A-Za-z0-9_-]{32}\","
        "\"timestamp\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\",\"expiresIn\":45\\}$"_s);
    QVERIFY2(shape.match(QString::fromLatin1(answer.body)).hasMatch(), answer.body);
    const QByteArray token = answer.json()["token"_L1].toString().toLatin1();
    QCOMPARE(session(token).name, "quepasa-"_L1 + QString::fromLatin1(token.first(8)));
    QCOMPARE(session(token).userId, m_admin.id);
    const QByteArray png = QByteArray::fromBase64(answer.json()["qrcode"_L1].toString().mid(22).toLatin1());
    QVERIFY(!QImage::fromData(png, "PNG").isNull());
    // Asked again, the same code has less time left.
    m_desk->clock().advance(5'000);
    QCOMPARE(scan("admin@empresa.com", token).json()["expiresIn"_L1].toInt(), 40);
}

void TestQuepasa::theImageItself()
{
    m_channel.showCodes(m_desk->desk(), u"2@code"_s, 45'000);
    const Answer answer = scan("admin", "token-1", "/scan", "image/png");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "image/png"_ba);
    QCOMPARE(scan("admin", "token-1", "/scan", "image/png;q=0.9, */*;q=0.1").header("Content-Type"),
             "image/png"_ba);
    QCOMPARE(answer.header("X-QUEPASA-TOKEN"), "token-1"_ba);
    QVERIFY(!QImage::fromData(answer.body, "PNG").isNull());
}

void TestQuepasa::usersAreChecked()
{
    const Answer missing = m_desk->send("POST", "/scan");
    QCOMPARE(missing.status, 401);
    QCOMPARE(missing.body, error("User ID is required", "UNAUTHORIZED"));
    QCOMPARE(scan("  ").body, error("User ID is required", "UNAUTHORIZED"));
    const Answer tooLong = scan(QByteArray(51, 'x'));
    QCOMPARE(tooLong.status, 400);
    QCOMPARE(tooLong.body, error("User ID too long (max 50 characters)", "VALIDATION_ERROR"));
    const Answer unknown = scan("nobody");
    QCOMPARE(unknown.status, 401);
    QCOMPARE(unknown.body, error("Invalid user credentials", "UNAUTHORIZED"));
    QCOMPARE(scan("admin", QByteArray(201, 'x')).status, 400);
}

void TestQuepasa::aConnectedSessionIsAConflict()
{
    m_channel.showCodes(m_desk->desk(), u"2@code"_s, 45'000);
    QCOMPARE(scan("admin", "token1").status, 200);
    QVERIFY(open("token1"));
    const Answer again = scan("admin", "token1");
    QCOMPARE(again.status, 409);
    QCOMPARE(again.body, error("Session already connected", "SESSION_ALREADY_ACTIVE"));
}

void TestQuepasa::noCodeIsAnHonestError()
{
    m_channel.setProblem(u"Node 20 or newer is needed."_s);
    const Answer answer = scan("admin", "token1");
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.body, error("Failed to generate QR code", "QR_GENERATION_FAILED"));
    QCOMPARE(session("token1").detail, u"Node 20 or newer is needed."_s);
}

void TestQuepasa::infoTellsWhatIsKnown()
{
    m_channel.showCodes(m_desk->desk(), u"2@code"_s, 45'000);
    QCOMPARE(scan("admin", "token1").status, 200);
    const QByteArray now = toIso8601(m_desk->clock().now() / 1000 * 1000).toLatin1();
    const QByteArray end = ",\"groups\":false,\"broadcasts\":false,\"timestamp\":\"" + now + "\"}";
    const QByteArray waiting = "{\"connected\":false,\"user\":\"admin\",\"version\":\"v4\"" + end;
    QCOMPARE(info("token1").body, waiting);
    QVERIFY(open("token1"));
    const Answer answer = info("token1");
    QCOMPARE(answer.status, 200);
    const QByteArray known = "{\"connected\":true,\"phone\":\"5511999999999\",\"user\":\"admin\","
                             "\"version\":\"v4\",\"pushname\":\"Jo\u00e3o Silva\",\"platform\":\"android\"" +
                             end;
    QCOMPARE(answer.body, known);
}

void TestQuepasa::everyVersionIsNamed()
{
    m_channel.showCodes(m_desk->desk(), u"2@code"_s, 45'000);
    for (const QByteArray &version : {QByteArray("v2"), QByteArray("v3"), QByteArray("v4")}) {
        QCOMPARE(scan("admin", "token-" + version, '/' + version + "/scan").status, 200);
        QVERIFY(open("token-" + version));
        QCOMPARE(info("token-" + version, '/' + version + "/info").json()["version"_L1].toString(),
                 QString::fromLatin1(version));
        QCOMPARE(logout("token-" + version, '/' + version + "/logout").status, 200);
    }
}

void TestQuepasa::unknownAndDeletedTokens()
{
    const Answer unknown = info("invalid");
    QCOMPARE(unknown.status, 401);
    QCOMPARE(unknown.body, error("Invalid or expired token", "UNAUTHORIZED"));
    QCOMPARE(info({}).status, 401);
    const Answer refused = logout("invalid");
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.body, error("Invalid token", "UNAUTHORIZED"));
    m_channel.showCodes(m_desk->desk(), u"2@code"_s, 45'000);
    QCOMPARE(scan("admin", "token1").status, 200);
    const QByteArray id = session("token1").id.toLatin1();
    QCOMPARE(m_desk->json("DELETE", "/sessions/" + id + "/delete", m_admin.token).status, 200);
    const Answer deleted = info("token1");
    QCOMPARE(deleted.status, 404);
    QCOMPARE(deleted.body, error("Session not found", "SESSION_NOT_FOUND"));
    QCOMPARE(logout("token1").status, 404);
}

void TestQuepasa::logoutEndsTheSession()
{
    m_channel.showCodes(m_desk->desk(), u"2@code"_s, 45'000);
    QCOMPARE(scan("admin", "token1").status, 200);
    const Answer early = logout("token1");
    QCOMPARE(early.status, 404);
    QCOMPARE(early.body, error("Session not found or already disconnected", "SESSION_NOT_FOUND"));
    QVERIFY(open("token1"));
    const Answer done = logout("token1");
    QCOMPARE(done.status, 200);
    const QByteArray start =
        "{\"success\":true,\"message\":\"Session disconnected successfully\",\"timestamp\":\"2";
    QVERIFY2(done.body.startsWith(start), done.body);
    QCOMPARE(session("token1").cause, SessionCause::LoggedOutHere);
    QCOMPARE(logout("token1").status, 404);
}

void TestQuepasa::offLoopbackAKeyIsNeededToo()
{
    start({.host = "0.0.0.0"});
    m_channel.showCodes(m_desk->desk(), u"2@code"_s, 45'000);
    const auto scanWith = [this](const QByteArray &name, const QByteArray &value) {
        return m_desk->send("POST", "/scan",
                            {{"X-QUEPASA-USER", "admin"},
                             {name, value},
                             {"Accept", "application/json"},
                             {"Content-Type", "application/json"}},
                            "{}");
    };
    const QByteArray key = m_desk->apiKey(m_admin, {u"sessions"_s});
    QVERIFY(key.startsWith("gk_"));
    const QByteArray reader = m_desk->apiKey(m_admin, {u"read"_s});
    const Answer without = scan("admin", "token1");
    QCOMPARE(without.status, 401);
    QCOMPARE(without.body, error("Invalid user credentials", "UNAUTHORIZED"));
    for (const QByteArray &wrong : {reader, key + "x", QByteArray("x")}) {
        QCOMPARE(scanWith("X-API-Key", wrong).status, 401);
        QCOMPARE(scanWith("X-QUEPASA-MASTERKEY", wrong).status, 401);
    }
    QCOMPARE(session("token1").id, QString()); // nothing was made
    QCOMPARE(scanWith("X-API-Key", key).status, 200);
    QCOMPARE(scanWith("X-QUEPASA-MASTERKEY", key).status, 200);
    // The token alone is enough for the rest.
    const QByteArray token = scanWith("X-API-Key", key).json()["token"_L1].toString().toLatin1();
    QCOMPARE(info(token).status, 200);
}

void TestQuepasa::aCodeThatComesLateIsWaitedFor()
{
    // The code comes when the session is asked for and half a second has gone by.
    std::jthread late;
    const int subscription = m_desk->desk().store().subscribe([&](const Store::Committed &events) {
        for (const Event &event : *events) {
            const QJsonObject data = QJsonDocument::fromJson(event.data).object();
            if (event.type != "session_updated"_L1 || data["cause"_L1].toString() != "requested"_L1)
                continue;
            late = std::jthread([this, id = data["session_id"_L1].toString()] {
                std::this_thread::sleep_for(std::chrono::milliseconds(500));
                const TimeMs now = m_desk->clock().now();
                m_desk->desk().liveSessions().setQr(id, {u"2@late"_s, now, now + 20'000});
            });
        }
    });
    const Answer answer = scan("admin", "token1");
    m_desk->desk().store().unsubscribe(subscription);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["expiresIn"_L1].toInt(), 20);
}

void TestQuepasa::aCodeThatNeverComesIsAnError()
{
    QCOMPARE(ApiOptions().scanWait, std::chrono::seconds(15)); // what the program has
    start({.scanWait = std::chrono::milliseconds(300)});
    QElapsedTimer timer;
    timer.start();
    const Answer answer = scan("admin", "token1");
    QVERIFY(timer.elapsed() >= 300);
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.body, error("Failed to generate QR code", "QR_GENERATION_FAILED"));
    // The wish stands: the next scan finds the code that has come meanwhile.
    QVERIFY(session("token1").isWanted);
    const TimeMs now = m_desk->clock().now();
    m_desk->desk().liveSessions().setQr(session("token1").id, {u"2@now"_s, now, now + 20'000});
    QCOMPARE(scan("admin", "token1").status, 200);
}

void TestQuepasa::fiveCodesAMinuteAUser()
{
    start(true);
    m_channel.showCodes(m_desk->desk(), u"2@code"_s, 600'000);
    for (int i = 4; i >= 0; --i) {
        const Answer answer = scan("admin", "token1");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("X-RateLimit-Limit"), "5"_ba);
        QCOMPARE(answer.header("X-RateLimit-Remaining"), QByteArray::number(i));
    }
    // The same user, however he is named.
    const Answer refused = scan("Admin@empresa.com", "token1");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json()["code"_L1].toString(), u"RATE_LIMITED"_s);
    QVERIFY(refused.json()["error"_L1].toBool());
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    m_desk->clock().advance(61'000);
    QCOMPARE(scan("admin", "token1").status, 200);
}

void TestQuepasa::everyErrorHasTheFamilysForm()
{
    const auto check = [](const Answer &answer, int status, const QString &code) {
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json()["error"_L1], QJsonValue(true));
        QCOMPARE(answer.json()["code"_L1].toString(), code);
        QVERIFY(answer.json()["message"_L1].isString());
    };
    check(m_desk->send("GET", "/v3/nothing"), 404, u"NOT_FOUND"_s);
    check(m_desk->send("GET", "/scan"), 405, u"METHOD_NOT_ALLOWED"_s);
    check(m_desk->send("POST", "/scan", {{"Content-Type", "application/json"}}, "{"), 400,
          u"VALIDATION_ERROR"_s);
    check(m_desk->send("POST", "/logout", {{"Content-Type", "text/plain"}}, "x"), 415,
          u"UNSUPPORTED_MEDIA_TYPE"_s);
}

void TestQuepasa::theListenerServesTheFamilyAlone()
{
    m_desk->useListener("quepasa");
    QCOMPARE(info("invalid").status, 401);
    for (const QByteArray &target : {QByteArray("/health"), QByteArray("/sessions/list")}) {
        const Answer answer = m_desk->send("GET", target);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.json()["error"_L1], QJsonValue(true));
    }
}

QTEST_GUILESS_MAIN(TestQuepasa)
#include "tst_quepasa.moc"
