// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! What settings do as soon as they are answered.
class TestSettingEffects final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;
    QByteArray m_function; // that the desk was made for

    Answer patch(const QJsonObject &body, const Person &who = {})
    {
        return m_desk->json("PATCH", "/api/v1/settings", who.token.isEmpty() ? m_admin.token : who.token,
                            body);
    }
    Answer set(const QString &group, const QString &name, const QJsonValue &value)
    {
        return patch({{group, QJsonObject{{name, value}}}});
    }
    Answer from(const QByteArray &origin, const QByteArray &token, const QByteArray &method = "GET")
    {
        Fields fields{{"Origin", origin}};
        if (!token.isEmpty())
            fields.emplace_back("Authorization", "Bearer " + token);
        if (method == "OPTIONS")
            fields.emplace_back("Access-Control-Request-Method", "GET");
        return m_desk->send(method, "/api/v1/conversations", fields);
    }

private Q_SLOTS:
    void init()
    {
        // Refusals leave nothing behind: one desk does for all of them.
        const QByteArray before = std::exchange(m_function, QTest::currentTestFunction());
        if (m_function != "unknownAndBadSettingsAreRefused" || before != m_function)
            start({});
    }
    void start(const ApiFixture::Options &options)
    {
        m_desk = std::make_unique<ApiFixture>(options);
        m_admin = m_desk->registerOrganization();
    }
    void cleanupTestCase() { m_desk.reset(); }

    void unknownAndBadSettingsAreRefused_data();
    void unknownAndBadSettingsAreRefused();
    void settingsOfTwoAdministratorsDoNotOverwriteEachOther();
    void rateLimitsChangeAtOnce();
    void rateLimitsAreTheOrganizationsOwn();
    void originsAreLetInByTheOrganization();
    void answersAreInTheOrganizationsLanguage();
    void registrationOpensTheDesk();
    void whoWritesOutsideTheHoursIsAnswered();
    void theReopenWindowIsObeyedAtOnce();
};

void TestSettingEffects::unknownAndBadSettingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown") << QByteArray("{\"colour\":1}") << u"colour"_s;
    QTest::newRow("unknown limit") << QByteArray("{\"rate_limits\":{\"x\":1}}") << u"rate_limits.x"_s;
    QTest::newRow("limit 0") << QByteArray("{\"rate_limits\":{\"login_per_15_minutes\":0}}")
                             << u"rate_limits.login_per_15_minutes"_s;
    QTest::newRow("half") << QByteArray("{\"retention\":{\"messages_days\":1.5}}")
                          << u"retention.messages_days"_s;
    QTest::newRow("negative") << QByteArray("{\"retention\":{\"messages_days\":-1}}")
                              << u"retention.messages_days"_s;
    QTest::newRow("origin with a path")
        << QByteArray("{\"security\":{\"allowed_origins\":[\"https://a.example/x\"]}}")
        << u"security.allowed_origins"_s;
    QTest::newRow("any origin") << QByteArray("{\"security\":{\"allowed_origins\":[\"*\"]}}")
                                << u"security.allowed_origins"_s;
    QTest::newRow("language") << QByteArray("{\"languages\":{\"default\":\"fr\"}}") << u"languages.default"_s;
    QTest::newRow("time zone") << QByteArray("{\"business_hours\":{\"time_zone\":\"Mars/Olympus\"}}")
                               << u"business_hours.time_zone"_s;
    QTest::newRow("hours") << QByteArray(
                                  "{\"business_hours\":{\"monday\":[{\"from\":\"18:00\",\"to\":\"08:00\"}]}}")
                           << u"business_hours.monday"_s;
    QTest::newRow("holiday") << QByteArray("{\"business_hours\":{\"holidays\":[\"2026-02-30\"]}}")
                             << u"business_hours.holidays"_s;
    QTest::newRow("field key")
        << QByteArray("{\"contacts\":{\"fields\":[{\"key\":\"E-mail\",\"label\":\"x\",\"type\":\"text\"}]}}")
        << u"contacts.fields.key"_s;
    QTest::newRow("taken key")
        << QByteArray("{\"contacts\":{\"fields\":[{\"key\":\"email\",\"label\":\"x\",\"type\":\"text\"}]}}")
        << u"contacts.fields.key"_s;
    QTest::newRow("no choices")
        << QByteArray("{\"contacts\":{\"fields\":[{\"key\":\"a\",\"label\":\"x\",\"type\":\"choice\"}]}}")
        << u"contacts.fields.choices"_s;
    QTest::newRow("hours of sessions")
        << QByteArray("{\"user_sessions\":{\"ttl_hours\":721}}") << u"user_sessions.ttl_hours"_s;
}

void TestSettingEffects::unknownAndBadSettingsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const QJsonObject before = m_desk->get("/api/v1/settings", m_admin.token).json();
    const Answer answer = patch(QJsonDocument::fromJson(json).object());
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"VALIDATION_ERROR"_s);
    QVERIFY2(answer.field().startsWith(field.section(u'.', 0, 1)), qPrintable(answer.field()));
    QCOMPARE(m_desk->get("/api/v1/settings", m_admin.token).json(), before);
}

void TestSettingEffects::settingsOfTwoAdministratorsDoNotOverwriteEachOther()
{
    const QByteArray tag = m_desk->get("/api/v1/settings", m_admin.token).header("ETag");
    QVERIFY(!tag.isEmpty());
    const auto change = [&](const QByteArray &ifMatch, const QByteArray &title) {
        return m_desk->send("PATCH", "/api/v1/settings",
                            {{"Authorization", "Bearer " + m_admin.token},
                             {"Content-Type", "application/json"},
                             {"If-Match", ifMatch}},
                            "{\"webchat\":{\"title\":\"" + title + "\"}}");
    };
    const Answer first = change(tag, "um");
    QCOMPARE(first.status, 200);
    QCOMPARE(change(tag, "dois").status, 412);
    QCOMPARE(change(first.header("ETag"), "tres").status, 200);
}

void TestSettingEffects::rateLimitsChangeAtOnce()
{
    start({.hasRateLimits = true});
    const Answer before = m_desk->get("/api/v1/settings", m_admin.token);
    QCOMPARE(before.header("X-RateLimit-Limit"), "100");
    QCOMPARE(set(u"rate_limits"_s, u"requests_per_minute"_s, 12).status, 200);
    const Answer after = m_desk->get("/api/v1/settings", m_admin.token);
    QCOMPARE(after.header("X-RateLimit-Limit"), "12");
    int allowed = 0;
    while (allowed < 50 && m_desk->get("/api/v1/auth/me", m_admin.token).status == 200)
        ++allowed;
    QVERIFY(allowed < 12);
    const Answer refused = m_desk->get("/api/v1/auth/me", m_admin.token);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    m_desk->clock().advance(61'000);
    QCOMPARE(set(u"rate_limits"_s, u"requests_per_minute"_s, QJsonValue::Null).status, 200);
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_admin.token).header("X-RateLimit-Limit"), "100");
    // Who is not signed in yet counts by the first organization's number.
    QCOMPARE(set(u"rate_limits"_s, u"login_per_15_minutes"_s, 2).status, 200);
    const QJsonObject wrong{{u"email"_s, u"x@y.com"_s}, {u"password"_s, u"x"_s}};
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/login", {}, wrong).header("X-RateLimit-Limit"), "2");
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/login", {}, wrong).status, 401);
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/login", {}, wrong).status, 429);
}

void TestSettingEffects::rateLimitsAreTheOrganizationsOwn()
{
    start({.hasRateLimits = true});
    const Person other = m_desk->registerOrganization(u"eva@outra.com"_s);
    QCOMPARE(patch({{u"rate_limits"_s, QJsonObject{{u"requests_per_minute"_s, 50}}}}, other).status, 200);
    QCOMPARE(m_desk->get("/api/v1/auth/me", other.token).header("X-RateLimit-Limit"), "50");
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_admin.token).header("X-RateLimit-Limit"), "100");
}

void TestSettingEffects::originsAreLetInByTheOrganization()
{
    const QByteArray page = "https://crm.example";
    QCOMPARE(from(page, m_admin.token).status, 403);
    QCOMPARE(set(u"security"_s, u"allowed_origins"_s, QJsonArray{u"https://crm.example"_s}).status, 200);
    const Answer let = from(page, m_admin.token);
    QCOMPARE(let.status, 200);
    QCOMPARE(let.header("Access-Control-Allow-Origin"), page);
    QCOMPARE(from(page, {}, "OPTIONS").status, 204);
    QCOMPARE(from("https://other.example", m_admin.token).status, 403);
    // Another organization has not let it in.
    const Person other = m_desk->registerOrganization(u"eva@outra.com"_s);
    const Answer refused = from(page, other.token);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.header("Access-Control-Allow-Origin").isEmpty());
    QCOMPARE(set(u"security"_s, u"allowed_origins"_s, QJsonValue::Null).status, 200);
    QCOMPARE(from(page, m_admin.token).status, 403);
}

void TestSettingEffects::answersAreInTheOrganizationsLanguage()
{
    const QByteArray target = "/api/v1/conversations/01901641-77aa-7c10-8bde-6f1122334455";
    const auto detail = [&](const QByteArray &accept) {
        Fields fields{{"Authorization", "Bearer " + m_admin.token}};
        if (!accept.isEmpty())
            fields.emplace_back("Accept-Language", accept);
        return m_desk->send("GET", target, fields).json()["detail"_L1].toString();
    };
    const QString portuguese = detail("pt-BR");
    const QString english = detail("en");
    QVERIFY(portuguese != english);
    QCOMPARE(detail({}), portuguese);
    QCOMPARE(set(u"languages"_s, u"default"_s, u"en"_s).status, 200);
    QCOMPARE(detail({}), english);
    QCOMPARE(detail("pt-BR"), portuguese);
}

void TestSettingEffects::registrationOpensTheDesk()
{
    QCOMPARE(patch({{u"registration"_s, u"open"_s}}).json()["registration"_L1].toString(), u"open"_s);
    const auto reader = std::move(*m_desk->desk().store().openReader());
    const Registration stranger{.email = u"novo@outra.com"_s,
                                .password = u"SenhaSegura123!"_s,
                                .name = u"Novo"_s,
                                .isLoopback = false};
    QVERIFY(m_desk->desk().accounts().checkRegistration(*reader, stranger));
    QCOMPARE(patch({{u"registration"_s, u"closed"_s}}).status, 200);
    QVERIFY(!m_desk->desk().accounts().checkRegistration(*reader, stranger));
}

void TestSettingEffects::whoWritesOutsideTheHoursIsAnswered()
{
    const QByteArray key = m_desk->apiKey(m_admin, {u"send"_s});
    const auto said = [&](const QByteArray &conversation) {
        QStringList texts;
        const QJsonArray messages =
            m_desk->get("/api/v1/conversations/" + conversation + "/messages", m_admin.token)
                .json()["messages"_L1]
                .toArray();
        for (const QJsonValue &message : messages)
            texts.append(message["sent_by"_L1].toString() + u": "_s + message["content"_L1].toString());
        return texts;
    };
    const auto hours = [&](bool isOpen) {
        QJsonObject body{
            {u"enabled"_s, true}, {u"time_zone"_s, u"UTC"_s}, {u"away_message"_s, u"Voltamos já."_s}};
        for (const QString &day : {u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s,
                                   u"saturday"_s, u"sunday"_s})
            body[day] = isOpen ? QJsonArray{QJsonObject{{u"from"_s, u"00:00"_s}, {u"to"_s, u"24:00"_s}}}
                               : QJsonArray();
        QCOMPARE(patch({{u"business_hours"_s, body}}).status, 200);
    };
    hours(true);
    QCOMPARE(said(m_desk->customerWrites(key, u"+5511987654321"_s, u"oi"_s)), QStringList{u"customer: oi"_s});
    hours(false);
    const QByteArray away = m_desk->customerWrites(key, u"+5521987654321"_s, u"alô"_s);
    QCOMPARE(said(away), (QStringList{u"customer: alô"_s, u"bot: Voltamos já."_s}));
    // Once, and nobody has really answered.
    QCOMPARE(m_desk->customerWrites(key, u"+5521987654321"_s, u"tem alguém?"_s), away);
    QCOMPARE(said(away).size(), 3);
    const QJsonObject shown = m_desk->get("/api/v1/conversations/" + away, m_admin.token).json();
    QVERIFY(QJsonDocument(shown).toJson().contains("\"queue\""));
    // A holiday is a day off, whatever the hours say.
    hours(true);
    const QString today =
        QDateTime::fromMSecsSinceEpoch(m_desk->clock().now(), Qt::UTC).date().toString(Qt::ISODate);
    QCOMPARE(set(u"business_hours"_s, u"holidays"_s, QJsonArray{today}).status, 200);
    QCOMPARE(said(m_desk->customerWrites(key, u"+5531987654321"_s, u"oi"_s)).size(), 2);
}

void TestSettingEffects::theReopenWindowIsObeyedAtOnce()
{
    const QByteArray key = m_desk->apiKey(m_admin, {u"send"_s});
    const auto again = [&] {
        const QByteArray first = m_desk->customerWrites(key, u"+5511987654321"_s, u"oi"_s);
        const QJsonObject resolved{{u"resolution"_s, u"resolved"_s}};
        const Answer closed =
            m_desk->json("POST", "/api/v1/conversations/" + first + "/close", m_admin.token, resolved);
        if (closed.status != 200)
            qCritical("close: %s", closed.body.constData());
        m_desk->clock().advance(2 * 3600 * 1000);
        return m_desk->customerWrites(key, u"+5511987654321"_s, u"de novo"_s) == first;
    };
    QVERIFY(again());
    QCOMPARE(set(u"conversations"_s, u"reopen_window_hours"_s, 1).status, 200);
    QVERIFY(!again());
}

QTEST_GUILESS_MAIN(TestSettingEffects)
#include "tst_settingeffects.moc"
