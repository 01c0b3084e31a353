// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <mutex>

#include "models/desk/mailer.h"
#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

//! A mail server that says what the test wants.
class TriedMailer final : public Mailer
{
public:
    void send(const Mail &mail) override
    {
        const std::lock_guard lock(m_mutex);
        m_mails.push_back(mail);
    }
    void trySend(const Mail &mail, std::function<void(QString problem)> done) override
    {
        send(mail);
        std::unique_lock lock(m_mutex);
        const QString problem = m_problem;
        lock.unlock();
        done(problem);
    }
    void setProblem(const QString &problem)
    {
        const std::lock_guard lock(m_mutex);
        m_problem = problem;
    }
    std::vector<Mail> mails() const
    {
        const std::lock_guard lock(m_mutex);
        return m_mails;
    }

private:
    mutable std::mutex m_mutex; // guards what follows
    std::vector<Mail> m_mails;
    QString m_problem;
};

} // namespace

//! Canned answers, settings, API keys, search, events, and the desk's own pages.
class TestDeskSettings final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;
    Person m_agent;

    [[nodiscard]] Answer patch(const QJsonObject &body)
    {
        return m_desk->json("PATCH", "/api/v1/settings", m_admin.token, body);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
        m_agent = m_desk->person(m_admin, u"atendente"_s, u"a@empresa.com"_s);
    }
    void cannedResponsesAreMadeChangedAndDeleted();
    void cannedResponsesMeetTheirTag();
    void cannedResponsesHaveOwners();
    void badCannedResponsesAreRefused();
    void cannedResponsesArePaged();
    void settingsMerge();
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();
    void theOrganizationIsRenamed();
    void settingsAreTheAdministrators();
    void keysAreShownOnceAndDieAtOnce();
    void badKeysAreRefused();
    void expiredKeysDoNotWork();
    void searchFindsMessagesAndContacts();
    void eventsArePolled();
    void healthHasTheShapeOfSpec003();
    void metricsHaveTheNamesOfSpec003();
    void documentIsServedWithAnETag();
    void theMailServerIsTriedOnce();
    void theAuditChainIsCheckedOverTheApi();
};

void TestDeskSettings::cannedResponsesAreMadeChangedAndDeleted()
{
    const QJsonObject body{
        {u"shortcut"_s, u"/ola"_s}, {u"title"_s, u"Saudação"_s}, {u"content"_s, u"Olá!"_s}};
    const Answer made = m_desk->json("POST", "/api/v1/canned-responses", m_agent.token, body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()["shortcut"_L1].toString(), u"ola"_s);
    QCOMPARE(made.json()["scope"_L1].toString(), u"personal"_s);
    const QByteArray path = "/api/v1/canned-responses/" + made.json()["id"_L1].toString().toLatin1();
    QCOMPARE(m_desk->get(path, m_agent.token).json(), made.json());
    QCOMPARE(m_desk->json("POST", "/api/v1/canned-responses", m_agent.token, body).status, 409);
    for (const QString &title : {u"   "_s, u"\u200b"_s}) {
        const Answer blank =
            m_desk->json("POST", "/api/v1/canned-responses", m_agent.token,
                         {{u"shortcut"_s, u"vazio"_s}, {u"title"_s, title}, {u"content"_s, u"Olá!"_s}});
        QCOMPARE(blank.status, 400);
        QCOMPARE(blank.field(), u"title"_s);
    }
    const Answer changed =
        m_desk->json("PUT", path, m_agent.token,
                     {{u"shortcut"_s, u"oi"_s}, {u"title"_s, u"Oi"_s}, {u"content"_s, u"Oi!"_s}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()["content"_L1].toString(), u"Oi!"_s);
    QCOMPARE(
        m_desk->get("/api/v1/canned-responses", m_agent.token).json()["canned_responses"_L1].toArray().size(),
        1);
    QCOMPARE(m_desk->json("DELETE", path, m_agent.token).status, 204);
    QCOMPARE(m_desk->get(path, m_agent.token).status, 404);
    QCOMPARE(m_desk->json("DELETE", path, m_agent.token).status, 404);
    QCOMPARE(m_desk->json("PUT", path, m_agent.token, body).status, 404);
}

void TestDeskSettings::cannedResponsesMeetTheirTag()
{
    const QJsonObject first{{u"shortcut"_s, u"ola"_s}, {u"title"_s, u"Saudação"_s}, {u"content"_s, u"Olá"_s}};
    const Answer made = m_desk->json("POST", "/api/v1/canned-responses", m_admin.token, first);
    QCOMPARE(made.status, 201);
    const QByteArray target = "/api/v1/canned-responses/" + made.json()["id"_L1].toString().toLatin1();
    const QByteArray tag = m_desk->get(target, m_admin.token).header("ETag");
    QCOMPARE(made.header("ETag"), tag);
    const auto change = [&](const QByteArray &method, const QByteArray &ifMatch, const QByteArray &body) {
        return m_desk->send(method, target,
                            {{"Content-Type", "application/json"},
                             {"Authorization", "Bearer " + m_admin.token},
                             {"If-Match", ifMatch}},
                            body);
    };
    const Answer changed = change("PUT", tag, R"({"shortcut":"ola","title":"a","content":"Bom dia"})");
    QCOMPARE(changed.status, 200);
    QCOMPARE(change("PUT", tag, R"({"shortcut":"ola","title":"a","content":"Boa noite"})").status, 412);
    QCOMPARE(change("DELETE", tag, {}).status, 412);
    QCOMPARE(m_desk->get(target, m_admin.token).json()["content"_L1].toString(), u"Bom dia"_s);
    QCOMPARE(change("DELETE", changed.header("ETag"), {}).status, 204);
}

void TestDeskSettings::cannedResponsesHaveOwners()
{
    const QJsonObject shared{{u"shortcut"_s, u"ola"_s},
                             {u"title"_s, u"Olá"_s},
                             {u"content"_s, u"Olá!"_s},
                             {u"scope"_s, u"organization"_s}};
    QCOMPARE(m_desk->json("POST", "/api/v1/canned-responses", m_agent.token, shared).status, 403);
    const Answer made = m_desk->json("POST", "/api/v1/canned-responses", m_admin.token, shared);
    QCOMPARE(made.status, 201);
    const QByteArray path = "/api/v1/canned-responses/" + made.json()["id"_L1].toString().toLatin1();
    QCOMPARE(m_desk->get(path, m_agent.token).status, 200);
    QCOMPARE(m_desk->json("PUT", path, m_agent.token, shared).status, 403);
    QCOMPARE(m_desk->json("DELETE", path, m_agent.token).status, 403);
    const Person stranger = m_desk->registerOrganization(u"bia@outra.com"_s);
    QCOMPARE(m_desk->get(path, stranger.token).status, 404);
    QCOMPARE(m_desk->json("DELETE", path, stranger.token).status, 404);
    QCOMPARE(m_desk->get(path).status, 401);
}

void TestDeskSettings::badCannedResponsesAreRefused()
{
    const auto post = [this](const QJsonObject &body) {
        return m_desk->json("POST", "/api/v1/canned-responses", m_agent.token, body);
    };
    QCOMPARE(post({{u"title"_s, u"x"_s}, {u"content"_s, u"x"_s}}).field(), u"shortcut"_s);
    QCOMPARE(post({{u"shortcut"_s, u"a b"_s}, {u"title"_s, u"x"_s}, {u"content"_s, u"x"_s}}).field(),
             u"shortcut"_s);
    QCOMPARE(post({{u"shortcut"_s, u"a"_s}, {u"title"_s, u"x"_s}, {u"content"_s, QString()}}).field(),
             u"content"_s);
    QCOMPARE(
        post({{u"shortcut"_s, u"a"_s}, {u"title"_s, u"x"_s}, {u"content"_s, u"x"_s}, {u"scope"_s, u"all"_s}})
            .field(),
        u"scope"_s);
}

void TestDeskSettings::cannedResponsesArePaged()
{
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_desk
                     ->json("POST", "/api/v1/canned-responses", m_agent.token,
                            {{u"shortcut"_s, u"a%1"_s.arg(i)}, {u"title"_s, u"x"_s}, {u"content"_s, u"x"_s}})
                     .status,
                 201);
    }
    const QJsonObject first = m_desk->get("/api/v1/canned-responses?limit=2", m_agent.token).json();
    QCOMPARE(first["canned_responses"_L1].toArray().size(), 2);
    const QByteArray cursor = first["next_cursor"_L1].toString().toLatin1();
    QVERIFY(!cursor.isEmpty());
    const QJsonObject second =
        m_desk->get("/api/v1/canned-responses?limit=2&cursor=" + cursor, m_agent.token).json();
    QCOMPARE(second["canned_responses"_L1][0]["shortcut"_L1].toString(), u"a2"_s);
    QVERIFY(second["next_cursor"_L1].isNull());
    QCOMPARE(m_desk->get("/api/v1/canned-responses?cursor=%3F%3F", m_agent.token).field(), u"cursor"_s);
}

void TestDeskSettings::settingsMerge()
{
    const QJsonObject before = m_desk->get("/api/v1/settings", m_admin.token).json();
    QVERIFY(!before["webchat"_L1]["key"_L1].toString().isEmpty());
    const Answer changed =
        patch({{u"webchat"_s, QJsonObject{{u"title"_s, u"Fale conosco"_s}, {u"color"_s, u"#0b57d0"_s}}}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()["webchat"_L1]["title"_L1].toString(), u"Fale conosco"_s);
    QCOMPARE(changed.json()["webchat"_L1]["key"_L1], before["webchat"_L1]["key"_L1]);
    QCOMPARE(changed.json()["conversations"_L1], before["conversations"_L1]);
    QCOMPARE(m_desk->get("/api/v1/settings", m_admin.token).json(), changed.json());
    QCOMPARE(patch({{u"conversations"_s, QJsonObject{{u"reopen_window_hours"_s, 0}}}})
                 .json()["conversations"_L1]["reopen_window_hours"_L1]
                 .toInt(-1),
             0);
    const QJsonObject reset{{u"webchat"_s, QJsonObject{{u"title"_s, QJsonValue::Null}}}};
    QCOMPARE(patch(reset).json()["webchat"_L1]["title"_L1], before["webchat"_L1]["title"_L1]);
    const Answer merge = m_desk->send(
        "PATCH", "/api/v1/settings",
        {{"Authorization", "Bearer " + m_admin.token}, {"Content-Type", "application/merge-patch+json"}},
        "{}");
    QCOMPARE(merge.status, 200);
}

void TestDeskSettings::badSettingsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown") << QJsonObject{{u"colour"_s, u"x"_s}} << u"colour"_s;
    QTest::newRow("invisible letter")
        << QJsonObject{{u"webchat"_s, QJsonObject{{u"title"_s, u"A\u200b"_s}}}} << u"webchat.title"_s;
    QTest::newRow("unknown member") << QJsonObject{{u"webchat"_s, QJsonObject{{u"x"_s, 1}}}}
                                    << u"webchat.x"_s;
    QTest::newRow("type") << QJsonObject{{u"webchat"_s, QJsonObject{{u"title"_s, 1}}}} << u"webchat.title"_s;
    QTest::newRow("hours") << QJsonObject{{u"conversations"_s, QJsonObject{{u"reopen_window_hours"_s, -1}}}}
                           << u"conversations.reopen_window_hours"_s;
    QTest::newRow("color") << QJsonObject{{u"webchat"_s, QJsonObject{{u"color"_s, u"red"_s}}}}
                           << u"webchat.color"_s;
    QTest::newRow("registration") << QJsonObject{{u"registration"_s, u"maybe"_s}} << u"registration"_s;
}

void TestDeskSettings::badSettingsAreRefused()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, field);
    const QJsonObject before = m_desk->get("/api/v1/settings", m_admin.token).json();
    const Answer answer = patch(body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.field(), field);
    QCOMPARE(m_desk->get("/api/v1/settings", m_admin.token).json(), before);
}

void TestDeskSettings::theOrganizationIsRenamed()
{
    const Person stranger = m_desk->registerOrganization(u"bia@outra.com"_s);
    const auto nameOf = [this](const QByteArray &token) {
        return m_desk->get("/api/v1/auth/me", token).json()["user"_L1]["organization_name"_L1].toString();
    };
    const QString theirs = nameOf(stranger.token);
    const auto rename = [](const QString &name) {
        return QJsonObject{{u"organization"_s, QJsonObject{{u"name"_s, name}}}};
    };
    const Answer changed = patch(rename(u"  Café do   Norte "_s));
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()["organization"_L1]["name"_L1].toString(), u"Café do Norte"_s);
    QCOMPARE(m_desk->get("/api/v1/settings", m_admin.token).json(), changed.json());
    QCOMPARE(nameOf(m_admin.token), u"Café do Norte"_s); // with tokens of before
    QCOMPARE(nameOf(m_agent.token), u"Café do Norte"_s);
    QCOMPARE(nameOf(stranger.token), theirs);
    for (const QString &bad :
         {u""_s, u"   "_s, u"Em\u202epresa"_s, u"Em\u200bpresa"_s, QString(10'000, u'x')}) {
        const Answer refused = patch(rename(bad));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.field(), u"organization.name"_s);
    }
    QCOMPARE(patch({{u"organization"_s, QJsonObject{{u"name"_s, QJsonValue::Null}}}}).status, 400);
    QCOMPARE(patch({{u"organization"_s, QJsonValue::Null}}).status, 400);
    const Answer stale = m_desk->send("PATCH", "/api/v1/settings",
                                      {{"Authorization", "Bearer " + m_admin.token},
                                       {"Content-Type", "application/json"},
                                       {"If-Match", "\"of-yesterday\""}},
                                      QJsonDocument(rename(u"Outro"_s)).toJson());
    QCOMPARE(stale.status, 412);
    QCOMPARE(m_desk->json("PATCH", "/api/v1/settings", m_agent.token, rename(u"Outro"_s)).status, 403);
    QCOMPARE(nameOf(m_admin.token), u"Café do Norte"_s);
    const QJsonArray log =
        m_desk->get("/api/v1/audit?limit=100", m_admin.token).json()["entries"_L1].toArray();
    QVERIFY(std::ranges::any_of(log, [](const QJsonValue &entry) {
        return entry["action"_L1].toString() == u"settings.updated"_s &&
               entry["after"_L1]["organization"_L1]["name"_L1].toString() == u"Café do Norte"_s &&
               !entry["before"_L1]["organization"_L1]["name"_L1].toString().isEmpty();
    }));
}

void TestDeskSettings::settingsAreTheAdministrators()
{
    const Person supervisor = m_desk->person(m_admin, u"supervisor"_s, u"s@empresa.com"_s);
    for (const QByteArray &token :
         {supervisor.token, m_agent.token, m_desk->apiKey(m_admin, {u"read"_s, u"send"_s})}) {
        QCOMPARE(m_desk->get("/api/v1/settings", token).status, 403);
        QCOMPARE(m_desk->json("PATCH", "/api/v1/settings", token).status, 403);
    }
    QCOMPARE(m_desk->get("/api/v1/settings", m_desk->apiKey(m_admin, {u"settings"_s})).status, 200);
    QCOMPARE(m_desk->get("/api/v1/settings").status, 401);
    const Person stranger = m_desk->registerOrganization(u"bia@outra.com"_s);
    QCOMPARE(patch({{u"webchat"_s, QJsonObject{{u"title"_s, u"Só daqui"_s}}}}).status, 200);
    QVERIFY(m_desk->get("/api/v1/settings", stranger.token).json()["webchat"_L1]["title"_L1].toString() !=
            u"Só daqui"_s);
}

void TestDeskSettings::keysAreShownOnceAndDieAtOnce()
{
    const Answer made =
        m_desk->json("POST", "/api/v1/api-keys", m_admin.token,
                     {{u"name"_s, u"ERP"_s}, {u"scopes"_s, QJsonArray{u"read"_s, u"send"_s}}});
    QCOMPARE(made.status, 201);
    const QByteArray key = made.json()["key"_L1].toString().toLatin1();
    QVERIFY(key.startsWith("gk_"));
    const Answer list = m_desk->get("/api/v1/api-keys", m_admin.token);
    QVERIFY(!list.body.contains(key));
    QCOMPARE(list.json()["api_keys"_L1][0]["name"_L1].toString(), u"ERP"_s);
    QCOMPARE(m_desk->get("/api/v1/conversations", key).status, 200);
    QCOMPARE(m_desk->send("GET", "/api/v1/conversations", {{"X-API-Key", key}}).status, 200);
    const QByteArray path = "/api/v1/api-keys/" + made.json()["id"_L1].toString().toLatin1();
    const Person stranger = m_desk->registerOrganization(u"bia@outra.com"_s);
    QCOMPARE(m_desk->json("DELETE", path, stranger.token).status, 404);
    QCOMPARE(m_desk->json("DELETE", path, m_agent.token).status, 403);
    QCOMPARE(m_desk->json("DELETE", path, m_admin.token).status, 204);
    QCOMPARE(m_desk->get("/api/v1/conversations", key).status, 401);
    QCOMPARE(m_desk->json("DELETE", path, m_admin.token).status, 404);
}

void TestDeskSettings::badKeysAreRefused()
{
    const auto post = [this](const QJsonObject &body) {
        return m_desk->json("POST", "/api/v1/api-keys", m_admin.token, body);
    };
    QCOMPARE(post({{u"scopes"_s, QJsonArray{u"read"_s}}}).field(), u"name"_s);
    QCOMPARE(post({{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray()}}).field(), u"scopes"_s);
    QCOMPARE(post({{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"fly"_s}}}).field(), u"scopes"_s);
    QCOMPARE(post({{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}, {u"expires_at"_s, u"soon"_s}})
                 .field(),
             u"expires_at"_s);
    QCOMPARE(post({{u"name"_s, u"x"_s},
                   {u"scopes"_s, QJsonArray{u"read"_s}},
                   {u"expires_at"_s, u"2020-01-01T00:00:00Z"_s}})
                 .field(),
             u"expires_at"_s);
    QCOMPARE(m_desk
                 ->json("POST", "/api/v1/api-keys", m_agent.token,
                        {{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}})
                 .status,
             403);
    QCOMPARE(m_desk->get("/api/v1/api-keys", m_agent.token).status, 403);
    QCOMPARE(m_desk->get("/api/v1/api-keys").status, 401);
}

void TestDeskSettings::expiredKeysDoNotWork()
{
    const Answer made = m_desk->json("POST", "/api/v1/api-keys", m_admin.token,
                                     {{u"name"_s, u"x"_s},
                                      {u"scopes"_s, QJsonArray{u"read"_s}},
                                      {u"expires_at"_s, toIso8601(m_desk->clock().now() + 60'000)}});
    const QByteArray key = made.json()["key"_L1].toString().toLatin1();
    QCOMPARE(m_desk->get("/api/v1/conversations", key).status, 200);
    m_desk->clock().advance(61'000);
    QCOMPARE(m_desk->get("/api/v1/conversations", key).status, 401);
}

void TestDeskSettings::searchFindsMessagesAndContacts()
{
    const QByteArray key = m_desk->apiKey(m_admin, {u"send"_s});
    const QByteArray id = m_desk->customerWrites(key, u"+5511999999999"_s, u"A conexão está péssima"_s);
    // The index follows the commits, a moment later.
    const auto find = [this](const QByteArray &text) {
        return m_desk->get("/api/v1/search?q=" + text, m_agent.token).json();
    };
    QTRY_COMPARE(find("conexao")["messages"_L1].toArray().size(), 1);
    const QJsonObject hits = find("conexao");
    QCOMPARE(hits["messages"_L1][0]["conversation_id"_L1].toString().toLatin1(), id);
    QCOMPARE(hits["messages"_L1][0]["channel"_L1].toString(), u"api"_s);
    QTRY_COMPARE(find("11999")["contacts"_L1].toArray().size(), 1);
    QVERIFY(find("inexistente")["messages"_L1].toArray().isEmpty());
    QCOMPARE(m_desk->get("/api/v1/search", m_agent.token).field(), u"q"_s);
    QCOMPARE(m_desk->get("/api/v1/search?q=" + QByteArray(201, 'x'), m_agent.token).field(), u"q"_s);
    QCOMPARE(m_desk->get("/api/v1/search?q=x").status, 401);
    const Person stranger = m_desk->registerOrganization(u"bia@outra.com"_s);
    const QJsonObject nothing = m_desk->get("/api/v1/search?q=conexao", stranger.token).json();
    QCOMPARE(nothing["messages"_L1].toArray().size() + nothing["contacts"_L1].toArray().size(), 0);
}

void TestDeskSettings::eventsArePolled()
{
    const QByteArray key = m_desk->apiKey(m_admin, {u"send"_s, u"read"_s});
    const qint64 start = m_desk->get("/api/v1/events?limit=1", key).json()["last_seq"_L1].toInteger();
    const QByteArray id = m_desk->customerWrites(key, u"+5511999999999"_s, u"oi"_s);
    const QJsonObject page = m_desk->get("/api/v1/events?after=" + QByteArray::number(start), key).json();
    const QJsonArray events = page["events"_L1].toArray();
    QVERIFY(!events.isEmpty());
    const auto message = std::find_if(events.begin(), events.end(), [](const QJsonValue &event) {
        return event["type"_L1].toString() == u"new_message"_s;
    });
    QVERIFY(message != events.end());
    QCOMPARE((*message)["conversation_id"_L1].toString().toLatin1(), id);
    QCOMPARE((*message)["data"_L1]["message"_L1]["content"_L1].toString(), u"oi"_s);
    QVERIFY(page["last_seq"_L1].toInteger() >= events.last()["seq"_L1].toInteger());
    const QByteArray last = QByteArray::number(page["last_seq"_L1].toInteger());
    QVERIFY(m_desk->get("/api/v1/events?after=" + last, key).json()["events"_L1].toArray().isEmpty());
    QCOMPARE(m_desk->get("/api/v1/events?after=-1", key).field(), u"after"_s);
    QCOMPARE(m_desk->get("/api/v1/events?limit=1001", key).field(), u"limit"_s);
    QCOMPARE(m_desk->get("/api/v1/events").status, 401);
    const Person stranger = m_desk->registerOrganization(u"bia@outra.com"_s);
    QVERIFY(!m_desk->get("/api/v1/events", stranger.token).body.contains(id));
}

void TestDeskSettings::healthHasTheShapeOfSpec003()
{
    const QJsonObject body = m_desk->get("/health").json();
    QCOMPARE(body["status"_L1].toString(), u"healthy"_s);
    QCOMPARE(body["services"_L1]["database"_L1].toString(), u"healthy"_s);
    QCOMPARE(body["services"_L1]["redis"_L1].toString(), u"not_configured"_s);
    QCOMPARE(body["services"_L1]["sqlserver"_L1].toString(), u"not_configured"_s);
    QCOMPARE(body["services"_L1]["whatsapp_api"_L1].toString(), u"not_configured"_s);
    QVERIFY(!body["version"_L1].toString().isEmpty());
    QVERIFY(fromIso8601(body["timestamp"_L1].toString()) > 0);
}

void TestDeskSettings::metricsHaveTheNamesOfSpec003()
{
    (void)m_desk->customerWrites(m_desk->apiKey(m_admin, {u"send"_s}), u"+5511999999999"_s, u"oi"_s);
    const Answer answer = m_desk->get("/metrics");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Content-Type").startsWith("text/plain"));
    for (const char *name :
         {"http_requests_total", "http_request_duration_seconds", "websocket_connections_active",
          "conversations_active_total", "messages_sent_total", "chatbot_responses_total"})
        QVERIFY2(answer.body.contains(QByteArray("# TYPE ") + name), name);
    QVERIFY(answer.body.contains("\nconversations_active_total 1\n"));
    QVERIFY(answer.body.contains("route=\"/api/v1/channels/api/messages\""));
}

void TestDeskSettings::documentIsServedWithAnETag()
{
    const Answer answer = m_desk->get("/api/v1/openapi.json");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["openapi"_L1].toString(), u"3.1.0"_s);
    const Answer again =
        m_desk->send("GET", "/api/v1/openapi.json", {{"If-None-Match", answer.header("ETag")}});
    QCOMPARE(again.status, 304);
    const Answer docs = m_desk->get("/api/v1/docs");
    QCOMPARE(docs.status, 200);
    QVERIFY(docs.header("Content-Type").startsWith("text/html"));
    QVERIFY(docs.header("Content-Security-Policy").contains("script-src 'self'"));
    QVERIFY(!docs.header("Content-Security-Policy").contains("script-src 'self' 'unsafe"));
    const Answer script = m_desk->get("/api/v1/docs/swagger-ui-bundle.js");
    QCOMPARE(script.status, 200);
    QVERIFY(script.header("Content-Type").contains("javascript"));
}

void TestDeskSettings::theMailServerIsTriedOnce()
{
    const QByteArray target = "/api/v1/settings/smtp/test";
    const QJsonObject body{{u"to"_s, u"ana@empresa.com"_s}};
    const auto server = std::make_shared<TriedMailer>();
    m_desk->desk().setMailer(server);
    QCOMPARE(m_desk->json("POST", target, m_agent.token, body).status, 403);
    const Answer wrong = m_desk->json("POST", target, m_admin.token, {{u"to"_s, u"ninguém"_s}});
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.field(), u"to"_s);
    QVERIFY(server->mails().empty());
    const Answer taken = m_desk->json("POST", target, m_admin.token, body);
    QCOMPARE(taken.status, 200);
    QCOMPARE(server->mails().size(), 1U);
    QCOMPARE(server->mails().back().to, u"ana@empresa.com"_s);
    QCOMPARE(server->mails().back().organizationId, 1);
    server->setProblem(u"535 wrong password"_s);
    const Answer refused = m_desk->json("POST", target, m_admin.token, body);
    QCOMPARE(refused.status, 502);
    QCOMPARE(refused.errorCode(), u"UPSTREAM_ERROR"_s);
    QVERIFY(refused.body.contains("535 wrong password"));
    const Answer audit = m_desk->get("/api/v1/audit?action=settings.mail_tested", m_admin.token);
    QCOMPARE(audit.json()["entries"_L1].toArray().size(), 2);
    m_desk->desk().setMailer({});
    QCOMPARE(m_desk->json("POST", target, m_admin.token, body).status, 503);
}

void TestDeskSettings::theAuditChainIsCheckedOverTheApi()
{
    QCOMPARE(m_desk->get("/api/v1/audit/chain", m_agent.token).status, 403);
    const Answer checked = m_desk->get("/api/v1/audit/chain", m_admin.token);
    QCOMPARE(checked.status, 200);
    QVERIFY(checked.json()["intact"_L1].toBool());
    QCOMPARE(checked.json()["scope"_L1].toString(), u"installation"_s); // who came first is above all
    QVERIFY(checked.json()["checked"_L1].toInt() > 0);
    QCOMPARE(checked.json()["checked"_L1], checked.json()["total"_L1]);
    QVERIFY(checked.json()["next_cursor"_L1].isNull());
    QCOMPARE(m_desk->get("/api/v1/audit/chain?cursor=x", m_admin.token).status, 400);
    const Person other = m_desk->registerOrganization(u"outra@empresa.com"_s);
    const Answer own = m_desk->get("/api/v1/audit/chain", other.token);
    QCOMPARE(own.json(), (QJsonObject{{u"intact"_s, true},
                                      {u"scope"_s, u"organization"_s},
                                      {u"checked"_s, 1},
                                      {u"total"_s, 1},
                                      {u"broken_at"_s, QJsonValue()},
                                      {u"next_cursor"_s, QJsonValue()}}));
}

QTEST_GUILESS_MAIN(TestDeskSettings)
#include "tst_desksettings.moc"
