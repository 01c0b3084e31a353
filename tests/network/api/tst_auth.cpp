// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestAuth final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;

    static QByteArray unsignedToken(const QByteArray &token)
    {
        const QByteArray header =
            QByteArray(R"({"alg":"none","typ":"JWT"})")
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        return header + '.' + token.split('.').at(1) + '.';
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ApiFixture>(); }
    void firstRegistrationFoundsTheDesk();
    void laterRegistrationsMakeAdminsOfTheirOwnOrganization();
    void badRegistrationsAre422AndNameTheField_data();
    void badRegistrationsAre422AndNameTheField();
    void takenEmailIsAConflict();
    void loginAnswersAsSpec003And004Have();
    void wrongPasswordAndUnknownEmailAnswerTheSame();
    void badLoginBodiesAre400();
    void refreshRotatesAndReuseRevokesTheSignIn();
    void logoutRevokesAtOnce();
    void logoutAnswers204WhenAskedForLittle();
    void meNeedsAPerson();
    void foreignUnsignedAndExpiredTokensAreRefused();
    void wrongSchemesAreRefused();
};

void TestAuth::firstRegistrationFoundsTheDesk()
{
    QCOMPARE(m_desk->get("/health").json()["setup_required"_L1].toBool(), true);
    const Answer answer = m_desk->json("POST", "/api/v1/auth/register", {},
                                       {{u"email"_s, u"ana@empresa.com"_s},
                                        {u"password"_s, u"SenhaSegura123!"_s},
                                        {u"name"_s, u"Ana Souza"_s},
                                        {u"organization_name"_s, u"Empresa"_s}});
    QCOMPARE(answer.status, 201);
    const QJsonObject user = answer.json()["user"_L1].toObject();
    QCOMPARE(user["role"_L1].toString(), u"super_admin"_s);
    QCOMPARE(user["nome"_L1].toString(), u"Ana Souza"_s);
    QCOMPARE(user["organization_name"_L1].toString(), u"Empresa"_s);
    QVERIFY(!answer.body.contains("SenhaSegura123!"));
    QCOMPARE(m_desk->get("/health").json()["setup_required"_L1].toBool(), false);
}

void TestAuth::laterRegistrationsMakeAdminsOfTheirOwnOrganization()
{
    const Person first = m_desk->registerOrganization();
    const Person second = m_desk->registerOrganization(u"bia@outra.com"_s);
    const QJsonObject one = m_desk->get("/api/v1/auth/me", first.token).json()["user"_L1].toObject();
    const QJsonObject other = m_desk->get("/api/v1/auth/me", second.token).json()["user"_L1].toObject();
    QCOMPARE(other["role"_L1].toString(), u"admin"_s);
    QVERIFY(one["organization_id"_L1].toString() != other["organization_id"_L1].toString());
}

void TestAuth::badRegistrationsAre422AndNameTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no e-mail") << u"email"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("not an e-mail") << u"email"_s << QJsonValue(u"ana"_s);
    QTest::newRow("short password") << u"password"_s << QJsonValue(u"Ab1!"_s);
    QTest::newRow("no upper case") << u"password"_s << QJsonValue(u"senhasegura123!"_s);
    QTest::newRow("no digit") << u"password"_s << QJsonValue(u"SenhaSegura!!!"_s);
    QTest::newRow("no special character") << u"password"_s << QJsonValue(u"SenhaSegura123"_s);
    QTest::newRow("password a number") << u"password"_s << QJsonValue(12345678);
    QTest::newRow("no name") << u"name"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no organization") << u"organization_name"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("blank organization") << u"organization_name"_s << QJsonValue(u"   "_s);
    QTest::newRow("invisible organization") << u"organization_name"_s << QJsonValue(u"Loja\u200b"_s);
    QTest::newRow("long organization") << u"organization_name"_s << QJsonValue(u"L"_s.repeated(101));
    QTest::newRow("long name") << u"name"_s << QJsonValue(u"A"_s.repeated(10'000));
}

void TestAuth::badRegistrationsAre422AndNameTheField()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject body{{u"email"_s, u"ana@empresa.com"_s},
                     {u"password"_s, u"SenhaSegura123!"_s},
                     {u"name"_s, u"Ana"_s},
                     {u"organization_name"_s, u"Empresa"_s}};
    body.remove(field);
    if (!value.isUndefined())
        body[field] = value;
    const Answer answer = m_desk->json("POST", "/api/v1/auth/register", {}, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.errorCode(), u"VALIDATION_ERROR"_s);
    QCOMPARE(answer.field(), field);
    QCOMPARE(answer.json()["status_code"_L1].toInt(), 422);
    QCOMPARE(
        m_desk->send("POST", "/api/v1/auth/register", {{"Content-Type", "application/json"}}, "{\"email\":")
            .status,
        400);
    for (const char *other : {"[]", "null", "\"ana\"", "7"}) {
        const Answer answered =
            m_desk->send("POST", "/api/v1/auth/register", {{"Content-Type", "application/json"}}, other);
        QCOMPARE(answered.status, 422);
        QCOMPARE(answered.errorCode(), u"VALIDATION_ERROR"_s);
    }
    QCOMPARE(m_desk->get("/health").json()["setup_required"_L1].toBool(), true);
}

void TestAuth::takenEmailIsAConflict()
{
    const Person first = m_desk->registerOrganization();
    const Answer answer = m_desk->json("POST", "/api/v1/auth/register", {},
                                       {{u"email"_s, u"ANA@empresa.com"_s},
                                        {u"password"_s, u"SenhaSegura123!"_s},
                                        {u"nome"_s, u"Outra"_s},
                                        {u"organization_name"_s, u"Outra"_s}});
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.errorCode(), u"CONFLICT"_s);
    QCOMPARE(answer.field(), u"email"_s);
}

void TestAuth::loginAnswersAsSpec003And004Have()
{
    const Person admin = m_desk->registerOrganization(u"usuario@email.com"_s);
    const Answer answer = m_desk->send("POST", "/api/v1/auth/login", {{"Content-Type", "application/json"}},
                                       R"({"email": "usuario@email.com", "password": "SenhaSegura123!"})");
    QCOMPARE(answer.status, 200);
    const QJsonObject body = answer.json();
    QCOMPARE(body["token_type"_L1].toString(), u"bearer"_s);
    QCOMPARE(body["expires_in"_L1].toInt(), 86400);
    QVERIFY(!body["refresh_token"_L1].toString().isEmpty());
    QCOMPARE(body["user"_L1]["id"_L1].toInteger(), admin.id);
    QCOMPARE(body["user"_L1]["email"_L1].toString(), u"usuario@email.com"_s);
    QCOMPARE(body["access_token"_L1].toString().count(u'.'), 2);
    QCOMPARE(answer.header("Cache-Control"), "no-store");
    QCOMPARE(m_desk->get("/api/v1/auth/me", body["access_token"_L1].toString().toLatin1()).status, 200);
}

void TestAuth::wrongPasswordAndUnknownEmailAnswerTheSame()
{
    const Person admin = m_desk->registerOrganization();
    const auto login = [this](const QString &email, const QString &password) {
        return m_desk->json("POST", "/api/v1/auth/login", {},
                            {{u"email"_s, email}, {u"password"_s, password}});
    };
    const Answer wrong = login(admin.email, u"Errada123!"_s);
    const Answer unknown = login(u"ninguem@empresa.com"_s, u"Errada123!"_s);
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.errorCode(), u"UNAUTHORIZED"_s);
    QCOMPARE(wrong.body, unknown.body);
    QCOMPARE(unknown.status, 401);
}

void TestAuth::badLoginBodiesAre400()
{
    for (const QByteArray &body :
         {QByteArray("{}"), QByteArray(R"({"email":"a@b.c"})"),
          QByteArray(R"({"email":"a@b.c","password":1})"), QByteArray(R"({"email":"a@b.c","password":""})"),
          QByteArray("not json"), QByteArray("[]"), QByteArray(),
          QByteArray("{\"email\":\"\xff\",\"password\":\"x\"}")}) {
        const Answer answer =
            m_desk->send("POST", "/api/v1/auth/login", {{"Content-Type", "application/json"}}, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.errorCode(), u"VALIDATION_ERROR"_s);
    }
}

void TestAuth::refreshRotatesAndReuseRevokesTheSignIn()
{
    const Person admin = m_desk->registerOrganization();
    const auto refresh = [this](const QByteArray &token) {
        return m_desk->json("POST", "/api/v1/auth/refresh", {},
                            {{u"refresh_token"_s, QString::fromLatin1(token)}});
    };
    const Answer renewed = refresh(admin.refreshToken);
    QCOMPARE(renewed.status, 200);
    const QByteArray access = renewed.json()["access_token"_L1].toString().toLatin1();
    QCOMPARE(renewed.json()["user"_L1]["id"_L1].toInteger(), admin.id);
    QCOMPARE(m_desk->get("/api/v1/auth/me", access).status, 200);
    QCOMPARE(refresh(admin.refreshToken).status, 401); // used before: stolen, or lost
    QCOMPARE(m_desk->get("/api/v1/auth/me", access).status, 401);
    QCOMPARE(refresh(renewed.json()["refresh_token"_L1].toString().toLatin1()).status, 401);
    QCOMPARE(refresh("nothing").status, 401);
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/refresh").status, 400);
}

void TestAuth::logoutRevokesAtOnce()
{
    const Person admin = m_desk->registerOrganization();
    const Person again = m_desk->signIn(admin.email, QString::fromLatin1(ApiFixture::Password));
    const Answer answer = m_desk->json("POST", "/api/v1/auth/logout", again.token);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json()["message"_L1].toString().isEmpty());
    QCOMPARE(m_desk->get("/api/v1/auth/me", again.token).status, 401);
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/logout", again.token).status, 401);
    const QJsonObject old{{u"refresh_token"_s, QString::fromLatin1(again.refreshToken)}};
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/refresh", {}, old).status, 401);
    QCOMPARE(m_desk->get("/api/v1/auth/me", admin.token).status, 200); // the other sign-in goes on
}

void TestAuth::logoutAnswers204WhenAskedForLittle()
{
    const Person admin = m_desk->registerOrganization();
    const Answer answer =
        m_desk->send("POST", "/api/v1/auth/logout",
                     {{"Authorization", "Bearer " + admin.token}, {"Prefer", "return=minimal"}});
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(m_desk->get("/api/v1/auth/me", admin.token).status, 401);
}

void TestAuth::meNeedsAPerson()
{
    const Person admin = m_desk->registerOrganization();
    const Answer me = m_desk->get("/api/v1/auth/me", admin.token);
    QCOMPARE(me.status, 200);
    QCOMPARE(me.json()["user"_L1]["email"_L1].toString(), u"ana@empresa.com"_s);
    const Answer anonymous = m_desk->get("/api/v1/auth/me");
    QCOMPARE(anonymous.status, 401);
    QCOMPARE(anonymous.header("WWW-Authenticate"), "Bearer");
    QCOMPARE(anonymous.errorCode(), u"UNAUTHORIZED"_s);
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_desk->apiKey(admin, {u"admin"_s})).status, 403);
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/logout", m_desk->apiKey(admin, {u"admin"_s})).status, 403);
}

void TestAuth::foreignUnsignedAndExpiredTokensAreRefused()
{
    const Person admin = m_desk->registerOrganization();
    ApiFixture other; // another installation: the same user id, another key
    const Person foreign = other.registerOrganization();
    QCOMPARE(m_desk->get("/api/v1/auth/me", foreign.token).status, 401);
    QCOMPARE(m_desk->get("/api/v1/auth/me", unsignedToken(admin.token)).status, 401);
    QByteArray changed = admin.token;
    changed[changed.size() - 3] = changed[changed.size() - 3] == 'A' ? 'B' : 'A';
    QCOMPARE(m_desk->get("/api/v1/auth/me", changed).status, 401);
    for (const QByteArray &token :
         {QByteArray("x"), QByteArray("a.b.c"), QByteArray(".."), QByteArray(8000, 'a')})
        QCOMPARE(m_desk->get("/api/v1/auth/me", token).status, 401);
    QCOMPARE(m_desk->get("/api/v1/auth/me", admin.token).status, 200);
    m_desk->clock().advance(24LL * 3600 * 1000 + 1000);
    QCOMPARE(m_desk->get("/api/v1/auth/me", admin.token).status, 401);
}

void TestAuth::wrongSchemesAreRefused()
{
    const Person admin = m_desk->registerOrganization();
    QCOMPARE(m_desk->send("GET", "/api/v1/auth/me", {{"Authorization", "Basic " + admin.token}}).status, 401);
    QCOMPARE(m_desk->send("GET", "/api/v1/auth/me", {{"X-API-Key", admin.token}}).status, 401);
    QCOMPARE(m_desk->send("GET", "/api/v1/auth/me", {{"Authorization", "bearer " + admin.token}}).status,
             200);
}

QTEST_GUILESS_MAIN(TestAuth)
#include "tst_auth.moc"
