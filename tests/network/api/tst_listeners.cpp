// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "network/api/families.h"
#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

//! Which specification an answer's form is of: its number, or empty.
QByteArray formOf(const Answer &answer)
{
    const QJsonObject body = answer.json();
    if (body["success"_L1] == QJsonValue(false) && body["error"_L1].isString() && body.size() == 2)
        return "000";
    if (body["error"_L1] == QJsonValue(true) && body.contains("code"_L1))
        return "001";
    if (body.contains("statusCode"_L1))
        return "002";
    return body.contains("error_code"_L1) && body.contains("detail"_L1) ? "003" : QByteArray();
}

QByteArray filled(std::string_view path)
{
    QByteArray result;
    for (const QByteArray &segment : QByteArray(path.data(), qsizetype(path.size())).split('/')) {
        if (!segment.isEmpty())
            result += '/' + (segment.startsWith('{') ? QByteArray("550e8400-e29b-41d4-a716-446655440000")
                                                     : segment);
    }
    return result;
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

//! Each compatibility listener serves its specification's paths, and answers every other as unknown in its
//! own form.
class TestListeners final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;

    //! Without the look into the document, which is about the main listener. More header lines, each with its
    //! end.
    Answer ask(const QByteArray &target, const QByteArray &more = {}, const QByteArray &method = "GET")
    {
        const QByteArray raw = m_desk->raw(
            method + ' ' + target + " HTTP/1.1\r\n" +
            (more.contains("Host: ") ? QByteArray()
                                     : "Host: 127.0.0.1:" + QByteArray::number(m_desk->port()) + "\r\n") +
            "Authorization: Bearer " + m_admin.token + "\r\n" + more +
            (more.contains("Connection: ") ? "\r\n" : "Connection: close\r\n\r\n"));
        Answer answer;
        answer.status = raw.mid(9, 3).toInt();
        answer.body = raw.mid(raw.indexOf("\r\n\r\n") + 4);
        return answer;
    }

private Q_SLOTS:
    void initTestCase();

    void onlyItsOwnPathsAreServed_data();
    void onlyItsOwnPathsAreServed();
    void theMainListenerServesEveryFamily();
    void nothingElseIsServed_data();
    void nothingElseIsServed();
    void everyFamilyKeepsItsErrorForm_data();
    void everyFamilyKeepsItsErrorForm();
    void signingOutAnswersAsEachSpecificationHasIt();
    void pagesOfTheContractAreSpec004s();
    void liveEndpointsAreSpec003s();
    void healthIsThatOfEachSpecification();
};

void TestListeners::initTestCase()
{
    m_desk = std::make_unique<ApiFixture>();
    m_admin = m_desk->registerOrganization();
}

void TestListeners::onlyItsOwnPathsAreServed_data()
{
    QTest::addColumn<QByteArray>("listener");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArrayList>("own");
    QTest::addColumn<QByteArrayList>("foreign");
    QTest::newRow("sessions")
        << QByteArray("sessions") << QByteArray("000") << QByteArrayList{"/health", "/sessions/abc123def456"}
        << QByteArrayList{
               "/metrics", "/api/v1/users",    "/api/v1/auth/me",          "/api/v1/openapi.json", "/info",
               "/v3/info", "/sessions/x/info", "/sessions/webhook/events", "/sessions/x/y/z",      "/nothing",
               "/"};
    QTest::newRow("zpwoot") << QByteArray("zpwoot") << QByteArray("002")
                            << QByteArrayList{"/sessions/list", "/sessions/webhook/events",
                                              "/sessions/x/info", "/sessions/x/qr", "/sessions/x/status"}
                            << QByteArrayList{"/health",  "/metrics", "/api/v1/users", "/api/v1/openapi.json",
                                              "/info",    "/v2/info", "/nothing",      "/",
                                              "/sessions"};
    QTest::newRow("quepasa") << QByteArray("quepasa") << QByteArray("001")
                             << QByteArrayList{"/info", "/v2/info", "/v3/info", "/v4/info"}
                             << QByteArrayList{"/health",
                                               "/metrics",
                                               "/api/v1/users",
                                               "/sessions/list",
                                               "/sessions/x/info",
                                               "/sessions/abc",
                                               "/api/v1/openapi.json",
                                               "/nothing",
                                               "/"};
    QTest::newRow("desk") << QByteArray("desk") << QByteArray("003")
                          << QByteArrayList{"/health",
                                            "/metrics",
                                            "/api/v1/auth/me",
                                            "/api/v1/users",
                                            "/api/v1/conversations",
                                            "/api/v1/whatsapp/webhook",
                                            "/api/v1/agents",
                                            "/api/v1/settings",
                                            "/api/v1/api-keys"}
                          << QByteArrayList{"/sessions/list",
                                            "/sessions/abc123def456",
                                            "/info",
                                            "/v2/info",
                                            "/api/v1/flows",
                                            "/api/v1/secrets",
                                            "/api/v1/contacts",
                                            "/api/v1/flow-automations/x/stats",
                                            "/api/v1/docs",
                                            "/api/v1/openapi.json",
                                            "/nothing",
                                            "/"};
    QTest::newRow("pytake") << QByteArray("pytake") << QByteArray("003")
                            << QByteArrayList{"/api/v1/auth/me", "/api/v1/whatsapp/numbers", "/api/v1/docs",
                                              "/api/v1/openapi.json"}
                            << QByteArrayList{"/health",
                                              "/metrics",
                                              "/api/v1/users",
                                              "/api/v1/conversations",
                                              "/api/v1/settings",
                                              "/api/v1/agents",
                                              "/info",
                                              "/sessions/list",
                                              "/sessions/abc",
                                              "/api/v1/dashboard/metrics",
                                              "/nothing",
                                              "/"};
}

void TestListeners::onlyItsOwnPathsAreServed()
{
    QFETCH(const QByteArray, listener);
    QFETCH(const QByteArray, form);
    QFETCH(const QByteArrayList, own);
    QFETCH(const QByteArrayList, foreign);
    m_desk->useListener(listener.toStdString());
    for (const QByteArray &target : own) {
        const Answer answer = ask(target);
        const bool isUnknownPath =
            answer.status == 404 && answer.json()["detail"_L1].toString().contains(u"endereço"_s);
        QVERIFY2(answer.status != 405 && !isUnknownPath, target + ' ' + answer.body);
    }
    for (const QByteArray &target : foreign) {
        const Answer answer = ask(target);
        QVERIFY2(answer.status == 404, target + ' ' + QByteArray::number(answer.status));
        QVERIFY2(formOf(answer) == form, target + ' ' + answer.body);
    }
    m_desk->useListener("main");
}

void TestListeners::theMainListenerServesEveryFamily()
{
    for (const QByteArray &target :
         {QByteArray("/health"), QByteArray("/metrics"), QByteArray("/sessions/list"),
          QByteArray("/sessions/webhook/events"), QByteArray("/api/v1/users"), QByteArray("/api/v1/docs"),
          QByteArray("/api/v1/openapi.json"), QByteArray("/api/v1/whatsapp/numbers")})
        QCOMPARE(m_desk->get(target, m_admin.token).status, 200);
    QCOMPARE(formOf(m_desk->get("/sessions/abc123def456", m_admin.token)), "000"_ba);
    QCOMPARE(formOf(m_desk->get("/sessions/abc123def456/info", m_admin.token)), "002"_ba);
    QCOMPARE(formOf(m_desk->get("/info")), "001"_ba);
    QCOMPARE(formOf(m_desk->get("/nothing")), "003"_ba);
}

void TestListeners::nothingElseIsServed_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const CompatibilityListener &listener : compatibilityListeners())
        QTest::newRow(bytes(listener.name)) << bytes(listener.name);
}

//! Every route of the main listener that is not one of this listener's: the tables themselves are walked, so
//! that a route that is added later is looked at too.
void TestListeners::nothingElseIsServed()
{
    QFETCH(const QByteArray, name);
    std::vector<CompatibilityListener> listeners = compatibilityListeners();
    const auto found = std::ranges::find_if(
        listeners, [&](const CompatibilityListener &listener) { return bytes(listener.name) == name; });
    const Router own(found->families);
    m_desk->useListener(name.toStdString());
    int refused = 0;
    for (const Family &family : allFamilies()) {
        for (const Route &route : family.routes) {
            if (route.method != Method::Get)
                continue;
            const QByteArray target = filled(route.path);
            const RouteMatch match = own.match(Method::Get, target.toStdString());
            if (match.route || !match.allowed.empty())
                continue;
            QVERIFY2(ask(target).status == 404, target);
            ++refused;
        }
    }
    m_desk->useListener("main");
    QVERIFY(refused > 5);
}

void TestListeners::everyFamilyKeepsItsErrorForm_data()
{
    QTest::addColumn<QByteArray>("listener");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("sessions") << QByteArray("sessions") << QByteArray("000");
    QTest::newRow("quepasa") << QByteArray("quepasa") << QByteArray("001");
    QTest::newRow("zpwoot") << QByteArray("zpwoot") << QByteArray("002");
    QTest::newRow("desk") << QByteArray("desk") << QByteArray("003");
    QTest::newRow("pytake") << QByteArray("pytake") << QByteArray("003");
}

void TestListeners::everyFamilyKeepsItsErrorForm()
{
    QFETCH(const QByteArray, listener);
    QFETCH(const QByteArray, form);
    m_desk->useListener(listener.toStdString());
    const auto check = [&](const Answer &answer, int status) {
        QVERIFY2(answer.status == status, answer.body);
        QVERIFY2(formOf(answer) == form, answer.body);
    };
    check(ask("/nothing"), 404);
    check(ask("/nothing", "Host: evil.example\r\n"), 421);
    check(ask("/nothing", "Origin: https://evil.example\r\n"), 403);
    // The server waits for the client to go, which costs ten seconds: once is enough.
    if (listener == "sessions")
        check(ask("/nothing", "Content-Length: 99999999\r\n", "POST"), 413);
    check(ask("/ws/none", "Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"),
          404);
    m_desk->useListener("main");
}

void TestListeners::healthIsThatOfEachSpecification()
{
    const auto keysAt = [this](const char *listener) {
        m_desk->useListener(listener);
        return m_desk->get("/health").json().keys();
    };
    const QStringList spec003{u"services"_s, u"status"_s, u"timestamp"_s, u"version"_s};
    QCOMPARE(keysAt("sessions"), QStringList({u"active_sessions"_s, u"status"_s}));
    QCOMPARE(keysAt("desk"), spec003);
    const QStringList main = keysAt("main");
    for (const QString &key : spec003 + QStringList{u"active_sessions"_s})
        QVERIFY2(main.contains(key), qPrintable(key));
}

void TestListeners::signingOutAnswersAsEachSpecificationHasIt()
{
    const auto signOut = [this](const char *listener, const Fields &more = {}) {
        m_desk->useListener("main");
        const Person person = m_desk->signIn(m_admin.email, QString::fromLatin1(ApiFixture::Password));
        m_desk->useListener(listener);
        Fields fields{{"Authorization", "Bearer " + person.token}};
        fields.insert(fields.end(), more.begin(), more.end());
        return m_desk->send("POST", "/api/v1/auth/logout", fields);
    };
    const Answer main = signOut("main");
    QCOMPARE(main.status, 200);
    QVERIFY(main.json()["message"_L1].isString());
    QCOMPARE(signOut("main", {{"Prefer", "return=minimal"}}).status, 204);
    QCOMPARE(signOut("desk").status, 200);
    const Answer pytake = signOut("pytake");
    QCOMPARE(pytake.status, 204);
    QVERIFY(pytake.body.isEmpty());
    m_desk->useListener("main");
}

void TestListeners::pagesOfTheContractAreSpec004s()
{
    for (const auto &[listener, status] :
         {std::pair("main", 200), std::pair("pytake", 200), std::pair("desk", 404),
          std::pair("sessions", 404), std::pair("zpwoot", 404), std::pair("quepasa", 404)}) {
        m_desk->useListener(listener);
        for (const char *target : {"/api/v1/docs", "/api/v1/docs/docs.css", "/api/v1/openapi.json"})
            QCOMPARE(ask(target).status, status);
    }
    m_desk->useListener("main");
}

void TestListeners::liveEndpointsAreSpec003s()
{
    // What is mounted is asked for through the tables: the sockets themselves are tested in their own room.
    for (const CompatibilityListener &listener : compatibilityListeners())
        QCOMPARE(listener.hasLiveEndpoints, listener.name == "desk");
}

QTEST_GUILESS_MAIN(TestListeners)
#include "tst_listeners.moc"
