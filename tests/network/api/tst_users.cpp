// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestUsers final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;

    static QByteArray userPath(qint64 id) { return "/api/v1/users/" + QByteArray::number(id); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
    }
    void specExampleMakesAUser();
    void badNewUsersAre400AndNameTheField_data();
    void badNewUsersAre400AndNameTheField();
    void duplicateEmailIsAConflict();
    void listIsPagedAndFiltered();
    void badPagingIsRefused_data();
    void badPagingIsRefused();
    void filtersAreReadInAnyCase();
    void idsThatNobodyHasAre404_data();
    void idsThatNobodyHasAre404();
    void bothVocabulariesOfRolesAreAccepted();
    void changesAreKeptAndActAtOnce();
    void deactivationSignsOutAndKeepsTheRow();
    void roles();
    void anotherOrganizationsUsersDoNotExist();
    void agentsShowTheirLoadAndStatus();
    void statusIsChangedByItsOwner();
};

void TestUsers::specExampleMakesAUser()
{
    const Answer answer = m_desk->send(
        "POST", "/api/v1/users",
        {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + m_admin.token}},
        R"({"email": "novo@email.com", "password": "SenhaSegura123!", "nome": "Novo Usuário", "role": "atendente"})");
    QCOMPARE(answer.status, 201);
    const QJsonObject user = answer.json();
    QCOMPARE(user["email"_L1].toString(), u"novo@email.com"_s);
    QCOMPARE(user["nome"_L1].toString(), u"Novo Usuário"_s);
    QCOMPARE(user["name"_L1].toString(), u"Novo Usuário"_s);
    QCOMPARE(user["role"_L1].toString(), u"atendente"_s);
    QCOMPARE(user["is_active"_L1].toBool(), true);
    QCOMPARE(user["max_conversations"_L1].toInt(), 5);
    const Answer read = m_desk->get(userPath(user["id"_L1].toInteger()), m_admin.token);
    QCOMPARE(read.status, 200);
    QCOMPARE(read.json(), user);
}

void TestUsers::badNewUsersAre400AndNameTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no e-mail") << u"email"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("not an e-mail") << u"email"_s << QJsonValue(u"novo"_s);
    QTest::newRow("an e-mail with its brackets") << u"email"_s << QJsonValue(u"<novo@email.com>"_s);
    QTest::newRow("two e-mails") << u"email"_s << QJsonValue(u"novo@email.com,outro@email.com"_s);
    QTest::newRow("no password") << u"password"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("weak password") << u"password"_s << QJsonValue(u"senha123"_s);
    QTest::newRow("no name") << u"nome"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("empty name") << u"nome"_s << QJsonValue(QString());
    QTest::newRow("unknown role") << u"role"_s << QJsonValue(u"chefe"_s);
    QTest::newRow("no conversations") << u"max_conversations"_s << QJsonValue(0);
}

void TestUsers::badNewUsersAre400AndNameTheField()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject body{
        {u"email"_s, u"novo@email.com"_s}, {u"password"_s, u"SenhaSegura123!"_s}, {u"nome"_s, u"Novo"_s}};
    body.remove(field);
    if (!value.isUndefined())
        body[field] = value;
    const Answer answer = m_desk->json("POST", "/api/v1/users", m_admin.token, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"VALIDATION_ERROR"_s);
    QCOMPARE(answer.field(), field);
    QCOMPARE(m_desk->get("/api/v1/users", m_admin.token).json()["total"_L1].toInt(), 1);
}

void TestUsers::duplicateEmailIsAConflict()
{
    const Person agent = m_desk->person(m_admin, u"atendente"_s, u"m@empresa.com"_s);
    const QJsonObject body{
        {u"email"_s, agent.email}, {u"password"_s, u"SenhaSegura123!"_s}, {u"nome"_s, u"Novo"_s}};
    QCOMPARE(m_desk->json("POST", "/api/v1/users", m_admin.token, body).status, 409);
    QCOMPARE(m_desk->json("PUT", userPath(agent.id), m_admin.token, {{u"email"_s, m_admin.email}}).status,
             409);
}

void TestUsers::listIsPagedAndFiltered()
{
    for (int i = 0; i < 4; ++i)
        (void)m_desk->person(m_admin, i % 2 ? u"atendente"_s : u"supervisor"_s, u"p%1@empresa.com"_s.arg(i));
    const QJsonObject first = m_desk->get("/api/v1/users?limit=2", m_admin.token).json();
    QCOMPARE(first["total"_L1].toInt(), 5);
    QCOMPARE(first["page"_L1].toInt(), 1);
    QCOMPARE(first["pages"_L1].toInt(), 3);
    QCOMPARE(first["users"_L1].toArray().size(), 2);
    const QJsonObject last = m_desk->get("/api/v1/users?limit=2&page=3", m_admin.token).json();
    QCOMPARE(last["users"_L1].toArray().size(), 1);
    QCOMPARE(m_desk->get("/api/v1/users?role=agent", m_admin.token).json()["total"_L1].toInt(), 2);
    QCOMPARE(
        m_desk->get("/api/v1/users?role=supervisor&is_active=true", m_admin.token).json()["total"_L1].toInt(),
        2);
    QCOMPARE(m_desk->get("/api/v1/users?is_active=false", m_admin.token).json()["total"_L1].toInt(), 0);
    QCOMPARE(m_desk->get("/api/v1/users?page=99", m_admin.token).json()["users"_L1].toArray().size(), 0);
}

void TestUsers::badPagingIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("limit=101") << u"limit"_s;
    QTest::newRow("limit=0") << u"limit"_s;
    QTest::newRow("limit=-1") << u"limit"_s;
    QTest::newRow("limit=ten") << u"limit"_s;
    QTest::newRow("page=0") << u"page"_s;
    QTest::newRow("page=1.5") << u"page"_s;
    QTest::newRow("page=2147483648") << u"page"_s;
    QTest::newRow("page=4294967297") << u"page"_s; // 1 in 32 bits
    QTest::newRow("is_active=maybe") << u"is_active"_s;
    QTest::newRow("role=chefe") << u"role"_s;
}

void TestUsers::badPagingIsRefused()
{
    QFETCH(QString, field);
    const Answer answer = m_desk->get(QByteArray("/api/v1/users?") + QTest::currentDataTag(), m_admin.token);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"VALIDATION_ERROR"_s);
    QCOMPARE(answer.field(), field);
}

void TestUsers::filtersAreReadInAnyCase()
{
    for (const char *value : {"true", "True", "TRUE", "1"}) {
        const Answer answer = m_desk->get(QByteArray("/api/v1/users?is_active=") + value, m_admin.token);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["total"_L1].toInt(), 1);
    }
    for (const char *value : {"false", "False", "0"})
        QCOMPARE(
            m_desk->get(QByteArray("/api/v1/users?is_active=") + value, m_admin.token).json()["total"_L1],
            QJsonValue(0));
}

void TestUsers::idsThatNobodyHasAre404_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"0", "-1", "999", "abc", "1.5", "99999999999999999999", "01", "%2B1", "1%20"})
        QTest::newRow(id) << QByteArray(id);
}

void TestUsers::idsThatNobodyHasAre404()
{
    QFETCH(QByteArray, id);
    QCOMPARE(m_admin.id, 1);
    for (const char *method : {"GET", "PUT", "DELETE"}) {
        // A body that would make a new user: an id that is none must not be taken for somebody new.
        const Answer answer =
            m_desk->json(method, "/api/v1/users/" + id, m_admin.token,
                         {{u"email"_s, u"novo@email.com"_s}, {u"nome"_s, u"Novo"_s}, {u"role"_s, u"user"_s}});
        QVERIFY2(answer.status == 404, method + answer.body);
        QCOMPARE(answer.errorCode(), u"NOT_FOUND"_s);
        QCOMPARE(answer.json()["detail"_L1].toString(), u"Usuário não encontrado."_s);
    }
    QCOMPARE(m_desk->get("/api/v1/users", m_admin.token).json()["total"_L1].toInt(), 1);
}

void TestUsers::bothVocabulariesOfRolesAreAccepted()
{
    for (const auto &[given, answered] :
         {std::pair{u"org_admin"_s, u"admin"_s}, std::pair{u"agent"_s, u"atendente"_s},
          std::pair{u"viewer"_s, u"user"_s}}) {
        const Person person = m_desk->person(m_admin, given, given + u"@empresa.com"_s);
        QCOMPARE(m_desk->get(userPath(person.id), m_admin.token).json()["role"_L1].toString(), answered);
    }
}

void TestUsers::changesAreKeptAndActAtOnce()
{
    const Person agent = m_desk->person(m_admin, u"atendente"_s, u"m@empresa.com"_s);
    const Answer changed = m_desk->json("PUT", userPath(agent.id), m_admin.token,
                                        {{u"nome"_s, u"Maria Silva"_s}, {u"max_conversations"_s, 9}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()["nome"_L1].toString(), u"Maria Silva"_s);
    QCOMPARE(changed.json()["max_conversations"_L1].toInt(), 9);
    QCOMPARE(changed.json()["email"_L1].toString(), agent.email);
    QCOMPARE(
        m_desk->json("PUT", userPath(agent.id), m_admin.token, {{u"password"_s, u"OutraSenha456#"_s}}).status,
        200);
    QCOMPARE(m_desk->get("/api/v1/auth/me", agent.token).status, 401); // the old sign-in is over
    QVERIFY(!m_desk->signIn(agent.email, u"OutraSenha456#"_s).token.isEmpty());
    QVERIFY(m_desk->signIn(agent.email, QString::fromLatin1(ApiFixture::Password)).token.isEmpty());
    QCOMPARE(m_desk->json("PUT", userPath(agent.id), m_admin.token, {{u"password"_s, u"fraca"_s}}).field(),
             u"password"_s);
    QCOMPARE(m_desk->json("PUT", userPath(agent.id), m_admin.token, {{u"is_active"_s, u"no"_s}}).status, 400);
    QCOMPARE(m_desk->json("PUT", userPath(9999), m_admin.token, {{u"nome"_s, u"X"_s}}).status, 404);
    QCOMPARE(m_desk->json("PUT", "/api/v1/users/abc", m_admin.token, {{u"nome"_s, u"X"_s}}).status, 404);
}

void TestUsers::deactivationSignsOutAndKeepsTheRow()
{
    const Person agent = m_desk->person(m_admin, u"atendente"_s, u"m@empresa.com"_s);
    const Answer answer = m_desk->json("DELETE", userPath(agent.id), m_admin.token);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json()["message"_L1].toString().contains(u"Pessoa"_s));
    QCOMPARE(m_desk->get("/api/v1/auth/me", agent.token).status, 401);
    QVERIFY(m_desk->signIn(agent.email, QString::fromLatin1(ApiFixture::Password)).token.isEmpty());
    QCOMPARE(m_desk->get(userPath(agent.id), m_admin.token).json()["is_active"_L1].toBool(true), false);
    QCOMPARE(m_desk->get("/api/v1/users?is_active=false", m_admin.token).json()["total"_L1].toInt(), 1);
    QCOMPARE(m_desk->json("DELETE", userPath(9999), m_admin.token).status, 404);
    const int self = m_desk->json("DELETE", userPath(m_admin.id), m_admin.token).status;
    QVERIFY2(self == 409 || self == 403, QByteArray::number(self)); // nobody locks the organization out
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_admin.token).status, 200);
}

void TestUsers::roles()
{
    const Person supervisor = m_desk->person(m_admin, u"supervisor"_s, u"s@empresa.com"_s);
    const Person agent = m_desk->person(m_admin, u"atendente"_s, u"a@empresa.com"_s);
    const Person reader = m_desk->person(m_admin, u"user"_s, u"u@empresa.com"_s);
    const QJsonObject body{
        {u"email"_s, u"x@email.com"_s}, {u"password"_s, u"SenhaSegura123!"_s}, {u"nome"_s, u"X"_s}};
    QCOMPARE(m_desk->get("/api/v1/users", supervisor.token).status, 200);
    QCOMPARE(m_desk->get("/api/v1/users", agent.token).status, 403);
    QCOMPARE(m_desk->get("/api/v1/users", reader.token).status, 403);
    QCOMPARE(m_desk->get("/api/v1/users").status, 401);
    for (const QByteArray &token : {supervisor.token, agent.token, reader.token}) {
        QCOMPARE(m_desk->json("POST", "/api/v1/users", token, body).status, 403);
        QCOMPARE(m_desk->json("PUT", userPath(agent.id), token, {{u"role"_s, u"admin"_s}}).status, 403);
        QCOMPARE(m_desk->json("DELETE", userPath(agent.id), token).status, 403);
    }
    QCOMPARE(m_desk->get(userPath(agent.id), agent.token).status, 200);
    QCOMPARE(m_desk->get(userPath(supervisor.id), agent.token).status, 403);
    QCOMPARE(m_desk->get("/api/v1/users", m_desk->apiKey(m_admin, {u"read"_s})).status, 403);
    QCOMPARE(m_desk->get("/api/v1/users", m_desk->apiKey(m_admin, {u"admin"_s})).status, 200);
}

void TestUsers::anotherOrganizationsUsersDoNotExist()
{
    const Person other = m_desk->registerOrganization(u"bia@outra.com"_s);
    const Person agent = m_desk->person(m_admin, u"atendente"_s, u"a@empresa.com"_s);
    QCOMPARE(m_desk->get(userPath(agent.id), other.token).status, 404);
    QCOMPARE(m_desk->json("PUT", userPath(agent.id), other.token, {{u"nome"_s, u"X"_s}}).status, 404);
    QCOMPARE(m_desk->json("DELETE", userPath(agent.id), other.token).status, 404);
    QCOMPARE(m_desk->get("/api/v1/users", other.token).json()["total"_L1].toInt(), 1);
}

void TestUsers::agentsShowTheirLoadAndStatus()
{
    const Person agent = m_desk->person(m_admin, u"atendente"_s, u"a@empresa.com"_s);
    const Person reader = m_desk->person(m_admin, u"user"_s, u"u@empresa.com"_s);
    (void)m_desk->customerWrites(m_desk->apiKey(m_admin, {u"send"_s}), u"+5511999999999"_s, u"oi"_s);
    QCOMPARE(m_desk->json("POST", "/api/v1/conversations/take-next", agent.token).status, 200);
    const QJsonArray agents = m_desk->get("/api/v1/agents", agent.token).json()["agents"_L1].toArray();
    QCOMPARE(agents.size(), 2); // the administrator takes conversations too, the reader does not
    for (const QJsonValue &each : agents) {
        if (each["id"_L1].toInteger() == agent.id)
            QCOMPARE(each["current_conversations"_L1].toInt(), 1);
    }
    QCOMPARE(m_desk->get("/api/v1/agents", reader.token).status, 403);
    QCOMPARE(m_desk->get("/api/v1/agents").status, 401);
}

void TestUsers::statusIsChangedByItsOwner()
{
    const Person agent = m_desk->person(m_admin, u"atendente"_s, u"a@empresa.com"_s);
    const Answer answer = m_desk->json("PUT", "/api/v1/agents/me/status", agent.token,
                                       {{u"status"_s, u"away"_s}, {u"reason"_s, u"Almoço"_s}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["id"_L1].toInteger(), agent.id);
    QCOMPARE(answer.json()["status"_L1].toString(), u"away"_s);
    QCOMPARE(answer.json()["reason"_L1].toString(), u"Almoço"_s);
    const Answer online =
        m_desk->json("PUT", "/api/v1/agents/me/status", agent.token, {{u"status"_s, u"online"_s}});
    QCOMPARE(online.json()["reason"_L1], QJsonValue(QJsonValue::Null));
    QCOMPARE(
        m_desk->json("PUT", "/api/v1/agents/me/status", agent.token, {{u"status"_s, u"asleep"_s}}).field(),
        u"status"_s);
    QCOMPARE(m_desk
                 ->json("PUT", "/api/v1/agents/me/status", m_desk->apiKey(m_admin, {u"admin"_s}),
                        {{u"status"_s, u"online"_s}})
                 .status,
             403);
}

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
