// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include "tests/network/api/apifixture.h"
#include "tests/network/api/fakechannel.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! Spec 002 over a real socket: statuses, shapes and texts as they are written there.
class TestZpwoot final : public QObject
{
    Q_OBJECT

    FakeChannel m_channel;
    std::unique_ptr<ApiFixture> m_desk;
    QByteArray m_key;
    Person m_admin;

    Answer post(const QByteArray &path, const QByteArray &body = {})
    {
        return m_desk->send("POST", path, {{"X-API-Key", m_key}, {"Content-Type", "application/json"}}, body);
    }
    Answer get(const QByteArray &path) { return m_desk->send("GET", path, {{"X-API-Key", m_key}}); }
    QByteArray create(const QByteArray &name = "loja")
    {
        return post("/sessions/create", "{\"name\":\"" + name + "\"}").json()["id"_L1].toString().toLatin1();
    }
    static QByteArray path(const QByteArray &id, const QByteArray &action)
    {
        return "/sessions/" + id + '/' + action;
    }
    Result<Session> report(const QByteArray &id, const SessionReport &said)
    {
        return m_desk->write<Session>([this, id, said](WriteTransaction &tx) {
            return m_desk->desk().sessionReports().report(tx, QString::fromLatin1(id), said);
        });
    }
    QByteArray opened(const QByteArray &name = "loja")
    {
        const QByteArray id = create(name);
        (void)post(path(id, "connect"));
        const auto open = report(
            id,
            {.status = SessionStatus::Connected, .cause = SessionCause::Opened, .phone = u"5511999999999"_s});
        return open ? id : QByteArray();
    }
    //! The names of an object's members as they stand in the text.
    static QByteArrayList order(const QByteArray &text)
    {
        static const QRegularExpression name(u"\"([A-Za-z]+)\":"_s);
        QByteArrayList names;
        auto all = name.globalMatch(QString::fromUtf8(text));
        while (all.hasNext())
            names.append(all.next().captured(1).toLatin1());
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_channel.setProblem({});
        m_desk = std::make_unique<ApiFixture>(ApiFixture::Options{.driver = &m_channel});
        m_admin = m_desk->registerOrganization();
        m_key = m_desk->apiKey(m_admin, {u"sessions"_s});
    }
    void cleanup()
    {
        m_channel.stop();
        m_desk.reset();
    }
    void keysAreAskedFor();
    void theKeyOfTheEnvironmentWorksBeforeAnybodyRegisters();
    void theFourteenEvents();
    void createAnswersTheWholeSession();
    void createRefusesInTheWordsOfTheSpecification_data();
    void createRefusesInTheWordsOfTheSpecification();
    void theListHidesQrCodes();
    void infoAndStatus();
    void unknownIdsAre404();
    void connectAndDisconnect();
    void logoutAndDelete();
    void qrInItsThreeScenarios();
    void qrAsAPicture();
    void pairing();
    void pairingRefusals();
    void changesOfASession();
    void proxiesAreSetAndRemoved();
    void theSecretIsRotated();
    void historyTellsTheStates();
    void cloudSessions();
    void rolesOfPeople();
    void everyErrorHasTheFamilysForm();
    void theListenerServesTheFamilyAlone();
};

void TestZpwoot::keysAreAskedFor()
{
    for (const QByteArray &target : {QByteArray("/sessions/list"), QByteArray("/sessions/webhook/events")}) {
        const Answer missing = m_desk->get(target);
        QCOMPARE(missing.status, 401);
        QCOMPARE(missing.body, R"({"statusCode":401,"message":"API key is missing"})"_ba);
        const Answer invalid = m_desk->send("GET", target, {{"X-API-Key", "nonsense"}});
        QCOMPARE(invalid.status, 401);
        QCOMPARE(invalid.body, R"({"statusCode":401,"message":"Invalid API key"})"_ba);
        QCOMPARE(m_desk->send("GET", target, {{"Authorization", "Bearer wrong"}}).body, invalid.body);
        QCOMPARE(m_desk->send("GET", target, {{"Authorization", "Bearer " + m_key}}).status, 200);
        QCOMPARE(get(target).status, 200);
        QCOMPARE(m_desk->get(target, m_admin.token).status, 200);
    }
    const QByteArray reader = m_desk->apiKey(m_admin, {u"read"_s, u"send"_s});
    QCOMPARE(m_desk->get("/sessions/list", reader).status, 403);
}

void TestZpwoot::theKeyOfTheEnvironmentWorksBeforeAnybodyRegisters()
{
    ApiFixture desk({.environmentKey = u"your-secret-api-key-here"_s});
    const Fields key{{"X-API-Key", "your-secret-api-key-here"}, {"Content-Type", "application/json"}};
    const Fields bearer{{"Authorization", "Bearer your-secret-api-key-here"}};
    QVERIFY(desk.get("/health").json()["setup_required"_L1].toBool());
    QCOMPARE(desk.send("POST", "/sessions/create", key, R"({"name":"antes"})").status, 201);
    QCOMPARE(desk.send("GET", "/sessions/list", bearer).status, 200);
    QCOMPARE(desk.send("GET", "/api/v1/conversations", bearer).status, 403);
    QCOMPARE(desk.send("GET", "/sessions/list", {{"X-API-Key", "another"}}).status, 401);
    // The first registration takes that organization over.
    const Person admin = desk.registerOrganization();
    QVERIFY(!desk.get("/health").json()["setup_required"_L1].toBool());
    const QByteArray list = desk.get("/sessions/list", admin.token).body;
    QVERIFY(list.contains("\"antes\""));
    QCOMPARE(desk.get("/api/v1/auth/me", admin.token).json()["user"_L1]["organization_name"_L1].toString(),
             u"Empresa de ana@empresa.com"_s);
    QCOMPARE(desk.get("/api/v1/auth/me", admin.token).json()["user"_L1]["role"_L1].toString(),
             u"super_admin"_s);
    QCOMPARE(desk.send("GET", "/sessions/list", bearer).body, list);
}

void TestZpwoot::theFourteenEvents()
{
    const Answer answer = get("/sessions/webhook/events");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body,
             R"({"events":["connection.update","messages.upsert","messages.update","messages.delete",)"
             R"("message-receipt.update","groups.upsert","groups.update","group-participants.update",)"
             R"("contacts.upsert","contacts.update","presence.update","chats.upsert","chats.update",)"
             R"("chats.delete"]})"_ba);
}

void TestZpwoot::createAnswersTheWholeSession()
{
    const Answer answer = post("/sessions/create",
                               R"({"name":"my-whatsapp-session","webhookUrl":"https://example.com/webhook",)"
                               R"("webhookEvents":["messages.upsert","connection.update"]})");
    QCOMPARE(answer.status, 201);
    const QByteArrayList expected{"id",         "name",          "status",    "qrCode",   "phoneNumber",
                                  "webhookUrl", "webhookEvents", "createdAt", "updatedAt"};
    QCOMPARE(order(answer.body).first(9), expected);
    const QJsonObject session = answer.json();
    QVERIFY(QRegularExpression(u"^[0-9a-f-]{36}$"_s).match(session["id"_L1].toString()).hasMatch());
    QCOMPARE(session["name"_L1].toString(), u"my-whatsapp-session"_s);
    QCOMPARE(session["status"_L1].toString(), u"disconnected"_s);
    QVERIFY(session["qrCode"_L1].isNull());
    QVERIFY(session["phoneNumber"_L1].isNull());
    QCOMPARE(session["webhookUrl"_L1].toString(), u"https://example.com/webhook"_s);
    QCOMPARE(session["webhookEvents"_L1], (QJsonArray{u"messages.upsert"_s, u"connection.update"_s}));
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    QVERIFY(time.match(session["createdAt"_L1].toString()).hasMatch());
    QVERIFY(time.match(session["updatedAt"_L1].toString()).hasMatch());
    QVERIFY(session["webhookSecret"_L1].toString().startsWith(u"whsec_"_s));
    QVERIFY(!get(path(session["id"_L1].toString().toLatin1(), "info")).body.contains("whsec_"));

    const Answer again = post("/sessions/create", R"({"name":"my-whatsapp-session"})");
    QCOMPARE(again.status, 400);
    QCOMPARE(again.body,
             R"({"statusCode":400,"message":"Session with name \"my-whatsapp-session\" already exists"})"_ba);
}

void TestZpwoot::createRefusesInTheWordsOfTheSpecification_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("messages");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &messages) {
        QTest::addRow("%s", name) << body << messages;
    };
    row("both of the example", R"({"name":7,"webhookUrl":"nonsense"})",
        R"(["name must be a string","webhookUrl must be a URL address"])");
    row("no name", "{}", R"(["name must be a string"])");
    row("empty name", R"({"name":""})", R"(["name should not be empty"])");
    row("long name", R"({"name":")" + QByteArray(101, 'x') + R"("})",
        R"(["name must be shorter than or equal to 100 characters"])");
    row("long name of emoji", R"({"name":")" + QByteArray("\xf0\x9f\x98\x80").repeated(101) + R"("})",
        R"(["name must be shorter than or equal to 100 characters"])");
    row("ftp", R"({"name":"x","webhookUrl":"ftp://example.com"})", R"(["webhookUrl must be a URL address"])");
    row("url is a number", R"({"name":"x","webhookUrl":1})", R"(["webhookUrl must be a URL address"])");
    row("events is a text", R"({"name":"x","webhookEvents":"messages.upsert"})",
        R"(["webhookEvents must be an array"])");
    row("type", R"({"name":"x","type":"telegram"})",
        R"(["type must be one of the following values: whatsapp_web, whatsapp_cloud"])");
    row("autoConnect", R"({"name":"x","autoConnect":"yes"})", R"(["autoConnect must be a boolean value"])");
    row("cloud without cloud", R"({"name":"x","type":"whatsapp_cloud"})", R"(["cloud must be an object"])");
}

void TestZpwoot::createRefusesInTheWordsOfTheSpecification()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, messages);
    const Answer answer = post("/sessions/create", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.body, R"({"statusCode":400,"message":)" + messages + R"(,"error":"Bad Request"})");
    QCOMPARE(get("/sessions/list").body, "[]"_ba);
}

void TestZpwoot::theListHidesQrCodes()
{
    QCOMPARE(get("/sessions/list").body, "[]"_ba);
    m_channel.showCodes(m_desk->desk(), u"2@secret-code"_s, 60'000);
    const QByteArray id = create("one");
    (void)create("two");
    (void)post(path(id, "connect"));
    QTRY_VERIFY(get(path(id, "qr")).body.contains("2@secret-code"));
    const Answer list = get("/sessions/list");
    QCOMPARE(list.status, 200);
    const QJsonArray sessions = QJsonDocument::fromJson(list.body).array();
    QCOMPARE(sessions.size(), 2);
    QCOMPARE(sessions[0]["name"_L1].toString(), u"one"_s);
    QCOMPARE(sessions[0]["status"_L1].toString(), u"connecting"_s);
    QCOMPARE(sessions[1]["webhookEvents"_L1], QJsonArray());
    QVERIFY(!list.body.contains("qrCode"));
    QVERIFY(!list.body.contains("2@"));
    QCOMPARE(order(list.body).first(8), (QByteArrayList{"id", "name", "status", "phoneNumber", "webhookUrl",
                                                        "webhookEvents", "createdAt", "updatedAt"}));
}

void TestZpwoot::infoAndStatus()
{
    const QByteArray id = opened();
    const Answer info = get(path(id, "info"));
    QCOMPARE(info.status, 200);
    QCOMPARE(info.json()["status"_L1].toString(), u"connected"_s);
    QCOMPARE(info.json()["phoneNumber"_L1].toString(), u"+5511999999999"_s);
    QVERIFY(info.json()["qrCode"_L1].isNull());
    const Answer status = get(path(id, "status"));
    QCOMPARE(status.status, 200);
    QCOMPARE(status.body,
             "{\"id\":\"" + id + R"(","name":"loja","status":"connected","phoneNumber":"+5511999999999"})");
}

void TestZpwoot::unknownIdsAre404()
{
    const QByteArray body = R"({"phoneNumber":"+5511999999999"})";
    for (const QByteArray &id :
         {QByteArray("550e8400-e29b-41d4-a716-446655440000"), QByteArray("not-a-uuid")}) {
        const QByteArray expected =
            R"({"statusCode":404,"message":"Session with ID \")" + id + R"(\" not found"})";
        for (const QByteArray &action :
             {QByteArray("info"), QByteArray("qr"), QByteArray("status"), QByteArray("history")}) {
            const Answer answer = get(path(id, action));
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.body, expected);
        }
        for (const QByteArray &action : {QByteArray("connect"), QByteArray("disconnect"), QByteArray("pair"),
                                         QByteArray("logout"), QByteArray("webhook-secret/rotate")}) {
            const Answer answer = post(path(id, action), body);
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.body, expected);
        }
        QCOMPARE(m_desk->send("DELETE", path(id, "delete"), {{"X-API-Key", m_key}}).body, expected);
        QCOMPARE(m_desk->json("PATCH", "/sessions/" + id, m_key, {}).body, expected);
    }
    // Another organization's is as unknown.
    const QByteArray id = create();
    const Person other = m_desk->registerOrganization(u"bia@outra.com"_s);
    QCOMPARE(m_desk->get(path(id, "info"), other.token).status, 404);
    QCOMPARE(m_desk->json("POST", path(id, "connect"), other.token).status, 404);
}

void TestZpwoot::connectAndDisconnect()
{
    const QByteArray id = create();
    const Answer early = post(path(id, "disconnect"));
    QCOMPARE(early.status, 400);
    QCOMPARE(early.body, R"({"statusCode":400,"message":"Session is not connected"})"_ba);
    for (int i = 0; i < 2; ++i) {
        const Answer connect = m_desk->send("POST", path(id, "connect"), {{"X-API-Key", m_key}});
        QCOMPARE(connect.status, 201);
        QCOMPARE(connect.body, R"({"message":"Session connection initiated"})"_ba);
    }
    QCOMPARE(get(path(id, "status")).json()["status"_L1].toString(), u"connecting"_s);
    QVERIFY(report(id, {SessionStatus::Connected, SessionCause::Opened}));
    const Answer again = post(path(id, "connect"));
    QCOMPARE(again.status, 400);
    QCOMPARE(again.body, R"({"statusCode":400,"message":"Session is already connected"})"_ba);
    const Answer disconnect = post(path(id, "disconnect"), "{}");
    QCOMPARE(disconnect.status, 201);
    QCOMPARE(disconnect.body, R"({"message":"Session disconnected successfully"})"_ba);
    QCOMPARE(get(path(id, "status")).json()["status"_L1].toString(), u"disconnected"_s);
    // A channel that cannot work says why.
    m_channel.setProblem(u"Node 20 or newer is needed."_s);
    QCOMPARE(post(path(id, "connect")).status, 201);
    const QJsonObject info = get(path(id, "info")).json();
    QCOMPARE(info["status"_L1].toString(), u"connecting"_s);
    QCOMPARE(info["detail"_L1].toString(), u"Node 20 or newer is needed."_s);
}

void TestZpwoot::logoutAndDelete()
{
    const QByteArray id = opened();
    const Answer logout = post(path(id, "logout"));
    QCOMPARE(logout.status, 201);
    QCOMPARE(logout.body, R"({"message":"Session logged out successfully"})"_ba);
    QVERIFY(get(path(id, "status")).json()["phoneNumber"_L1].isNull());
    const Answer remove = m_desk->send("DELETE", path(id, "delete"), {{"X-API-Key", m_key}});
    QCOMPARE(remove.status, 200);
    QCOMPARE(remove.body, R"({"message":"Session deleted successfully"})"_ba);
    QCOMPARE(get("/sessions/list").body, "[]"_ba);
    QCOMPARE(m_desk->send("DELETE", path(id, "delete"), {{"X-API-Key", m_key}}).status, 404);
}

void TestZpwoot::qrInItsThreeScenarios()
{
    const QByteArray id = create();
    const Answer none = get(path(id, "qr"));
    QCOMPARE(none.status, 200);
    QCOMPARE(none.body, "{\"id\":\"" + id +
                            R"(","qrCode":null,"status":"disconnected","message":)"
                            R"("QR code not available. Make sure the session is connecting."})");
    m_channel.showCodes(m_desk->desk(), u"2@xYz123ABC"_s, 45'000);
    (void)post(path(id, "connect"));
    QTRY_VERIFY(get(path(id, "qr")).body.contains("2@xYz123ABC"));
    const Answer code = get(path(id, "qr"));
    QCOMPARE(order(code.body).first(3), (QByteArrayList{"id", "qrCode", "status"}));
    QCOMPARE(code.json()["status"_L1].toString(), u"connecting"_s);
    QCOMPARE(code.json()["expiresIn"_L1].toInt(), 45);
    QCOMPARE(get(path(id, "info")).json()["qrCode"_L1].toString(), u"2@xYz123ABC"_s);
    m_desk->clock().advance(45'000);
    QVERIFY(get(path(id, "qr")).json()["qrCode"_L1].isNull());
    QVERIFY(report(id, {SessionStatus::Connected, SessionCause::Opened}));
    QCOMPARE(get(path(id, "qr")).body,
             "{\"id\":\"" + id +
                 R"(","qrCode":null,"status":"connected","message":"Session is already connected"})");
}

void TestZpwoot::qrAsAPicture()
{
    const QByteArray id = create();
    const Answer none = get(path(id, "qr?format=png"));
    QCOMPARE(none.status, 404);
    QCOMPARE(
        none.body,
        R"({"statusCode":404,"message":"QR code not available. Make sure the session is connecting."})"_ba);
    QCOMPARE(get(path(id, "qr?format=gif")).status, 400);
    m_channel.showCodes(m_desk->desk(), u"https://wa.me/settings/linked_devices#ref,noise,identity,adv"_s,
                        60'000);
    (void)post(path(id, "connect"));
    QTRY_COMPARE(get(path(id, "qr?format=png")).status, 200);
    const Answer picture = get(path(id, "qr?format=png"));
    QCOMPARE(picture.header("Content-Type"), "image/png"_ba);
    const QImage image = QImage::fromData(picture.body, "PNG");
    QVERIFY(!image.isNull());
    QCOMPARE(image.width(), image.height());
    // White for four modules around, then the corner pattern.
    QCOMPARE(image.width() % 8, 0);
    QCOMPARE(image.pixelColor(31, 31), QColor(Qt::white));
    QCOMPARE(image.pixelColor(32, 32), QColor(Qt::black));
    QVERIFY(report(id, {SessionStatus::Connected, SessionCause::Opened}));
    QCOMPARE(get(path(id, "qr?format=png")).status, 400);
}

void TestZpwoot::pairing()
{
    const QByteArray id = create();
    (void)post(path(id, "connect"));
    m_channel.setPairing(PairingCode{u"ABCD-EFGH"_s, m_desk->clock().now() + 160'000});
    const Answer answer = post(path(id, "pair"), R"({"phoneNumber":"+5511999999999"})");
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body,
             R"({"message":"Phone pairing initiated","pairingCode":"ABCD-EFGH","expiresIn":160})"_ba);
    QCOMPARE(m_channel.askedPhone(), u"5511999999999"_s);

    // The other number of the specification.
    QCOMPARE(post(path(id, "pair"), R"({"phoneNumber":"+14155552671"})").status, 201);
    QCOMPARE(m_channel.askedPhone(), u"14155552671"_s);
}

void TestZpwoot::pairingRefusals()
{
    const QByteArray id = create();
    const QByteArray good = R"({"phoneNumber":"+5511999999999"})";
    const Answer early = post(path(id, "pair"), good);
    QCOMPARE(early.status, 400);
    QCOMPARE(early.body, R"({"statusCode":400,"message":"Session is not connected. Connect first."})"_ba);
    (void)post(path(id, "connect"));
    for (const QByteArray &bad : {QByteArray(R"({"phoneNumber":"0800"})"), QByteArray("{}"),
                                  QByteArray(R"({"phoneNumber":"+999123456789"})"),
                                  QByteArray(R"({"phoneNumber":"+551199999999999"})"),
                                  QByteArray(R"({"phoneNumber":5511999999999})")}) {
        const Answer refused = post(path(id, "pair"), bad);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json()["message"_L1],
                 QJsonArray{u"Phone number must be in international format (e.g., +5511999999999)"_s});
        QCOMPARE(refused.json()["error"_L1].toString(), u"Bad Request"_s);
    }
    m_channel.setPairing(
        fail(ErrorCode::Upstream, GUICHE_ERROR_TEXT("WhatsApp has refused the pairing: %1"), {u"429"_s}));
    const Answer upstream = post(path(id, "pair"), good);
    QCOMPARE(upstream.status, 502);
    QCOMPARE(upstream.body, R"({"statusCode":502,"message":"WhatsApp has refused the pairing: 429"})"_ba);
    m_channel.setProblem(u"Node 20 or newer is needed."_s);
    const Answer broken = post(path(id, "pair"), good);
    QCOMPARE(broken.status, 503);
    QCOMPARE(broken.body, R"({"statusCode":503,"message":"Node 20 or newer is needed."})"_ba);
    m_desk->desk().setDriver(SessionType::WhatsAppWeb, nullptr);
    QCOMPARE(post(path(id, "pair"), good).status, 503);
}

void TestZpwoot::changesOfASession()
{
    const QByteArray id = create();
    const Answer changed = m_desk->json("PATCH", "/sessions/" + id, m_key,
                                        {{u"name"_s, u"nova"_s},
                                         {u"webhookUrl"_s, u"https://example.com/hook"_s},
                                         {u"webhookEvents"_s, QJsonArray{u"chats.upsert"_s}},
                                         {u"autoConnect"_s, false}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()["name"_L1].toString(), u"nova"_s);
    QCOMPARE(changed.json()["autoConnect"_L1].toBool(true), false);
    QCOMPARE(get(path(id, "info")).json()["webhookUrl"_L1].toString(), u"https://example.com/hook"_s);
    const Answer cleared =
        m_desk->json("PATCH", "/sessions/" + id, m_key, {{u"webhookUrl"_s, QJsonValue::Null}});
    QVERIFY(cleared.json()["webhookUrl"_L1].isNull());
    QCOMPARE(cleared.json()["name"_L1].toString(), u"nova"_s);
    const Answer refused =
        m_desk->json("PATCH", "/sessions/" + id, m_key,
                     {{u"name"_s, u""_s}, {u"webhookUrl"_s, u"http://10.0.0.1/"_s}, {u"webhookEvents"_s, 1}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json()["message"_L1],
             (QJsonArray{u"name should not be empty"_s, u"webhookUrl must not lead to a private address"_s,
                         u"webhookEvents must be an array"_s}));
    (void)create("outra");
    QCOMPARE(m_desk->json("PATCH", "/sessions/" + id, m_key, {{u"name"_s, u"outra"_s}}).body,
             R"({"statusCode":400,"message":"Session with name \"outra\" already exists"})"_ba);
}

void TestZpwoot::proxiesAreSetAndRemoved()
{
    const QByteArray id = create();
    const QJsonObject proxy{{u"host"_s, u"proxy.example.com"_s},
                            {u"port"_s, 8080},
                            {u"username"_s, u"user"_s},
                            {u"password"_s, u"pass"_s}};
    const Answer set = m_desk->json("PUT", path(id, "proxy"), m_key, proxy);
    QCOMPARE(set.status, 200);
    QCOMPARE(set.json()["proxy"_L1].toObject(), (QJsonObject{{u"protocol"_s, u"http"_s},
                                                             {u"host"_s, u"proxy.example.com"_s},
                                                             {u"port"_s, 8080},
                                                             {u"username"_s, u"user"_s}}));
    QVERIFY(!get(path(id, "info")).body.contains("pass\""));
    const Answer refused = m_desk->json("PUT", path(id, "proxy"), m_key, {{u"port"_s, u"x"_s}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json()["message"_L1],
             (QJsonArray{u"host must be a string"_s, u"port must be an integer number"_s}));
    QCOMPARE(m_desk->json("PUT", path(id, "proxy"), m_key, {{u"host"_s, u"a"_s}, {u"port"_s, 70000}}).status,
             400);
    QCOMPARE(m_desk->send("DELETE", path(id, "proxy"), {{"X-API-Key", m_key}}).status, 200);
    QVERIFY(get(path(id, "info")).json()["proxy"_L1].isNull());
    QCOMPARE(m_desk->json("PUT", path("x", "proxy"), m_key, proxy).status, 404);
    QCOMPARE(m_desk->send("DELETE", path("x", "proxy"), {{"X-API-Key", m_key}}).status, 404);
}

void TestZpwoot::theSecretIsRotated()
{
    const QJsonObject made = post("/sessions/create", R"({"name":"loja"})").json();
    const Answer rotated = post(path(made["id"_L1].toString().toLatin1(), "webhook-secret/rotate"));
    QCOMPARE(rotated.status, 201);
    const QString secret = rotated.json()["webhookSecret"_L1].toString();
    QVERIFY(secret.startsWith(u"whsec_"_s));
    QVERIFY(secret != made["webhookSecret"_L1].toString());
}

void TestZpwoot::historyTellsTheStates()
{
    const QByteArray id = opened();
    const Answer answer = get(path(id, "history?limit=2"));
    QCOMPARE(answer.status, 200);
    const QJsonArray history = answer.json()["history"_L1].toArray();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0]["cause"_L1].toString(), u"opened"_s);
    QCOMPARE(history[1]["status"_L1].toString(), u"connecting"_s);
    QCOMPARE(get(path(id, "history?limit=0")).status, 400);
}

void TestZpwoot::cloudSessions()
{
    const QByteArray body =
        R"({"name":"nuvem","type":"whatsapp_cloud","cloud":{"phoneNumberId":"1066","accessToken":"EAAG",)"
        R"("appSecret":"s","verifyToken":"v","businessAccountId":"77"}})";
    const Answer created = post("/sessions/create", body);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.json()["type"_L1].toString(), u"whatsapp_cloud"_s);
    QCOMPARE(created.json()["cloud"_L1].toObject(),
             (QJsonObject{{u"phoneNumberId"_s, u"1066"_s}, {u"businessAccountId"_s, u"77"_s}}));
    QVERIFY(!created.body.contains("EAAG"));
    const Answer taken = post("/sessions/create", QByteArray(body).replace("nuvem", "outra"));
    QCOMPARE(taken.status, 400);
    QCOMPARE(taken.body,
             R"({"statusCode":400,"message":"phoneNumberId \"1066\" already belongs to a session"})"_ba);
    const QByteArray id = created.json()["id"_L1].toString().toLatin1();
    QCOMPARE(get(path(id, "qr")).json()["message"_L1].toString(), u"A Cloud API session has no QR code."_s);
    QCOMPARE(post(path(id, "connect")).status, 201);
    QCOMPARE(post(path(id, "pair"), R"({"phoneNumber":"+5511999999999"})").status, 400);
}

void TestZpwoot::rolesOfPeople()
{
    const QByteArray id = create();
    const Person boss = m_desk->person(m_admin, u"supervisor"_s, u"boss@empresa.com"_s);
    const Person ana = m_desk->person(m_admin, u"atendente"_s, u"agent@empresa.com"_s);
    const Person viewer = m_desk->person(m_admin, u"user"_s, u"viewer@empresa.com"_s);
    const auto posted = [&](const Person &who, const QByteArray &action) {
        return m_desk->json("POST", path(id, action), who.token).status;
    };
    const auto got = [&](const Person &who, const QByteArray &action) {
        return m_desk->get(path(id, action), who.token).status;
    };
    QCOMPARE(m_desk->get("/sessions/list", viewer.token).status, 403);
    QCOMPARE(m_desk->get("/sessions/list", ana.token).status, 200);
    QCOMPARE(got(ana, "status"), 200);
    QCOMPARE(got(ana, "qr"), 403);
    QCOMPARE(got(ana, "info"), 403);
    QCOMPARE(posted(ana, "connect"), 403);
    QCOMPARE(posted(boss, "connect"), 201);
    QCOMPARE(got(boss, "qr"), 200);
    QCOMPARE(posted(boss, "disconnect"), 201);
    QCOMPARE(posted(boss, "logout"), 403);
    QCOMPARE(m_desk->json("POST", "/sessions/create", boss.token, {{u"name"_s, u"x"_s}}).status, 403);
    QCOMPARE(m_desk->json("DELETE", path(id, "delete"), boss.token).status, 403);
    QCOMPARE(m_desk->json("PATCH", "/sessions/" + id, boss.token).status, 403);
    const Answer refused = m_desk->get(path(id, "qr"), ana.token);
    QCOMPARE(order(refused.body), (QByteArrayList{"statusCode", "message"}));
}

void TestZpwoot::everyErrorHasTheFamilysForm()
{
    const Fields key{{"X-API-Key", m_key}, {"Content-Type", "application/json"}};
    const auto check = [](const Answer &answer, int status) {
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json()["statusCode"_L1].toInt(), status);
        QVERIFY2(answer.json()["message"_L1].isString(), answer.body);
    };
    check(get("/sessions/nothing/at/all"), 404);
    const Answer method = m_desk->send("PUT", "/sessions/list", key);
    check(method, 405);
    QCOMPARE(method.header("Allow"), "GET, HEAD, OPTIONS"_ba);
    check(m_desk->send("POST", "/sessions/create", key, "{"), 400);
    const Answer list = m_desk->send("POST", "/sessions/create", key, "[]");
    QCOMPARE(list.status, 400);
    QCOMPARE(list.json()["message"_L1], QJsonValue(QJsonArray{u"The body must be a JSON object."_s}));
    check(m_desk->send("POST", "/sessions/create", {{"X-API-Key", m_key}, {"Content-Type", "text/plain"}},
                       "{}"),
          415);
    check(m_desk->send("POST", path(create(), "connect"), key, "{"), 400);
    check(m_desk->send("GET", "/sessions/list", {{"Host", "evil.example"}, {"X-API-Key", m_key}}), 421);
    // English, whatever the caller speaks.
    QCOMPARE(
        m_desk->send("GET", "/sessions/x/info", {{"X-API-Key", m_key}, {"Accept-Language", "pt-BR"}}).body,
        R"({"statusCode":404,"message":"Session with ID \"x\" not found"})"_ba);
    // Another family's address keeps its own form.
    QCOMPARE(get("/sessionsx").errorCode(), u"NOT_FOUND"_s);
    const QByteArray huge = m_desk->raw(
        "POST /sessions/create HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_desk->port()) +
        "\r\nContent-Length: 99999999\r\nX-API-Key: " + m_key + "\r\n\r\n");
    QVERIFY2(huge.contains(" 413 ") && huge.contains("{\"statusCode\":413,"), huge);
    // What cannot be read has an address all the same.
    check(m_desk->send("GET", "/sessions/%zz/info", key), 400);
    check(m_desk->send("GET", "/sessions/..%2f/info", key), 400);
    const QByteArray noHost = m_desk->raw("GET /sessions/list HTTP/1.1\r\n\r\n");
    QVERIFY2(noHost.contains(" 400 ") && noHost.contains("{\"statusCode\":400,"), noHost);
}

void TestZpwoot::theListenerServesTheFamilyAlone()
{
    m_desk->useListener("zpwoot");
    QCOMPARE(get("/sessions/list").status, 200);
    for (const QByteArray &target : {QByteArray("/health"), QByteArray("/api/v1/users"), QByteArray("/info"),
                                     QByteArray("/api/v1/docs/style.css")}) {
        const Answer answer = m_desk->send("GET", target);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.json()["statusCode"_L1].toInt(), 404);
    }
    m_desk->useListener("main");
    QCOMPARE(m_desk->get("/health").status, 200);
}

QTEST_GUILESS_MAIN(TestZpwoot)
#include "tst_zpwoot.moc"
