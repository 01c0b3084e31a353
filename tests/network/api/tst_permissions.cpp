// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QUuid>

#include "models/desk/permissions.h"
#include "network/api/families.h"
#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

QByteArray bytes(std::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

//! Somebody who calls: a person of a role, or a key with one scope; and what the matrix knows of him.
struct Caller
{
    QByteArray name;
    Principal who;
    qint64 userId = 0;
    QString email = {}; //!< of a person
    QByteArray token = {};
};

} // namespace

//! The matrix against a running server: every role and every scope at every route of every family.
class TestPermissions final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_owner; // the super_admin, in the first organization
    std::vector<Caller> m_callers;

    void addPerson(const Person &person, Role role)
    {
        Principal who{.kind = Principal::Kind::Person, .role = role};
        m_callers.push_back({toName(role).toLatin1(), who, person.id, person.email, person.token});
    }
    void addStaff(const Person &admin, const QString &domain)
    {
        for (const Role role : {Role::User, Role::Atendente, Role::Supervisor, Role::Admin})
            addPerson(m_desk->person(admin, toName(role), toName(role) + domain), role);
        for (const Scope scope : {Scope::Read, Scope::Send, Scope::Sessions, Scope::Settings, Scope::Admin}) {
            const QStringList names = toStrings(scope);
            Principal who{.kind = Principal::Kind::Program, .scopes = scope};
            m_callers.push_back(
                {"key " + names.first().toLatin1(), who, 0, {}, m_desk->apiKey(admin, names)});
        }
    }
    [[nodiscard]] QJsonObject exampleOf(const Route &route) const
    {
        const QJsonObject &document = m_desk->application().contract().document();
        const QJsonValue operation = document["paths"_L1][QString::fromUtf8(bytes(route.path))]
                                             [QString::fromUtf8(bytes(methodName(route.method))).toLower()];
        const QJsonValue content = operation["requestBody"_L1]["content"_L1]["application/json"_L1];
        if (content["example"_L1].isObject())
            return content["example"_L1].toObject();
        if (route.operationId == "pairSession")
            return {{u"phoneNumber"_s, u"+5511999999999"_s}};
        if (route.operationId == "setSessionProxy")
            return {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, 3128}, {u"protocol"_s, u"http"_s}};
        const QJsonObject schema = withoutReferences(content["schema"_L1], document).toObject();
        return schema["example"_L1].toObject(schema["examples"_L1][0].toObject());
    }
    [[nodiscard]] Answer call(const Caller &caller, const Route &route, const QByteArray &target,
                              const QJsonObject &body)
    {
        Fields fields;
        if (!caller.token.isEmpty())
            fields.emplace_back("Authorization", "Bearer " + caller.token);
        if (route.body == BodyKind::Multipart)
            fields.emplace_back("Content-Type", "multipart/form-data; boundary=limite");
        else if (route.body != BodyKind::None)
            fields.emplace_back("Content-Type", "application/json");
        const bool hasBody = route.body == BodyKind::Json || route.body == BodyKind::JsonPatch;
        return m_desk->send(bytes(methodName(route.method)), target, fields,
                            hasBody ? QJsonDocument(body).toJson() : QByteArray());
    }
    //! The path with its variables filled in; ids that nothing has where `ids` has none.
    [[nodiscard]] static QByteArray targetOf(const Route &route, const QHash<QByteArray, QByteArray> &ids)
    {
        QList<QByteArray> segments = bytes(route.path).split('/');
        for (QByteArray &segment : segments) {
            if (!segment.startsWith('{'))
                continue;
            const QByteArray name = segment.sliced(1, segment.size() - 2);
            const QByteArray unknown = name == "user_id"
                                           ? QByteArray("999999")
                                           : QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
            segment = ids.value(name, unknown);
        }
        return segments.join('/');
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_owner = m_desk->registerOrganization(u"dona@primeira.com"_s);
        m_callers.clear();
    }
    void theMatrixSaysWhatTheContractSays();
    void everyRouteLetsInWhomTheMatrixLetsIn();
    void openRoutesAnswerEverybodyAlike();
    void idsOfAnotherOrganizationAreNotFound();
    void theDocumentedTableIsTheMatrix();
};

void TestPermissions::theMatrixSaysWhatTheContractSays()
{
    const auto person = [](Role role) { return Principal{.kind = Principal::Kind::Person, .role = role}; };
    const auto key = [](Scopes scopes) {
        return Principal{.kind = Principal::Kind::Program, .scopes = scopes};
    };
    using permissions::allows;
    for (const PermissionRow &row : permissions::all()) {
        const QByteArray name = bytes(row.name);
        QVERIFY2(allows(person(Role::SuperAdmin), row.permission), name); // a super_admin may all
        const bool isAbove =
            row.permission == Permission::EveryOrganization || row.permission == Permission::ManageMasterKey;
        QVERIFY2(allows(person(Role::Admin), row.permission) != isAbove, name); // everything in one
        QVERIFY2(allows({}, row.permission) == row.isOpen, name);
        QVERIFY2(allows(Principal::system(1), row.permission), name);
        if (row.scopes)
            QVERIFY2(allows(key(Scope::Admin), row.permission), name); // `admin` is all scopes
        QVERIFY2(!allows(key(Scope::None), row.permission) || row.isOpen, name);
    }
    QVERIFY(!allows(person(Role::Atendente), Permission::ReadUsers));
    QVERIFY(allows(person(Role::Supervisor), Permission::ReadUsers));
    QVERIFY(!allows(person(Role::Supervisor), Permission::ManageUsers));
    QVERIFY(allows(person(Role::User), Permission::ReadAllConversations));
    QVERIFY(!allows(person(Role::Atendente), Permission::ReadAllConversations));
    QVERIFY(!allows(person(Role::User), Permission::WriteConversations));
    QVERIFY(!allows(person(Role::User), Permission::ManageSecrets));
    QVERIFY(!allows(person(Role::User), Permission::ReadAudit));
    QVERIFY(!allows(key(Scope::Send), Permission::ReadConversations)); // scopes do not imply one another
    QVERIFY(!allows(key(Scope::Settings), Permission::ReadConversations));
    QVERIFY(!allows(key(Scope::Admin), Permission::TakeConversations)); // a key has no conversations
    QVERIFY(!allows(key(Scope::Admin), Permission::EveryOrganization));
}

void TestPermissions::everyRouteLetsInWhomTheMatrixLetsIn()
{
    addStaff(m_owner, u"@primeira.com"_s);
    addPerson(m_owner, Role::SuperAdmin);
    m_callers.push_back({"anonymous", Principal{}});
    int checks = 0;
    for (const Family &family : allFamilies()) {
        for (const Route &route : family.routes) {
            if (permissions::row(route.permission).isOpen)
                continue;
            for (Caller &caller : m_callers) {
                // Some of these end the sign-in that they come with.
                if (route.permission == Permission::OwnAccount && !caller.email.isEmpty())
                    caller.token =
                        m_desk->signIn(caller.email, QString::fromLatin1(ApiFixture::Password)).token;
                QHash<QByteArray, QByteArray> ids;
                if (route.permission == Permission::ReadUser)
                    ids["user_id"] = QByteArray::number(caller.userId);
                const Answer answer = call(caller, route, targetOf(route, ids), {});
                const QByteArray where = caller.name + ": " + bytes(methodName(route.method)) + ' ' +
                                         bytes(route.path) + " -> " + QByteArray::number(answer.status) +
                                         ' ' + answer.body;
                ++checks;
                if (permissions::allows(caller.who, route.permission))
                    QVERIFY2(answer.status != 401 && answer.status != 403 && answer.status < 500, where);
                else if (caller.token.isEmpty())
                    QVERIFY2(answer.status == 401, where);
                else
                    QVERIFY2(answer.status == 403, where);
            }
        }
    }
    QVERIFY(checks > 500);
}

void TestPermissions::openRoutesAnswerEverybodyAlike()
{
    addStaff(m_owner, u"@primeira.com"_s);
    const Caller nobody{"anonymous", Principal{}};
    for (const Family &family : allFamilies()) {
        for (const Route &route : family.routes) {
            if (!permissions::row(route.permission).isOpen)
                continue;
            const int expected = call(nobody, route, targetOf(route, {}), {}).status;
            for (const Caller &caller : m_callers)
                QVERIFY2(call(caller, route, targetOf(route, {}), {}).status == expected,
                         caller.name + ' ' + bytes(route.path));
        }
    }
}

void TestPermissions::idsOfAnotherOrganizationAreNotFound()
{
    const QByteArray key = m_desk->apiKey(m_owner, {u"admin"_s});
    QHash<QByteArray, QByteArray> ids;
    ids["conversation_id"] = m_desk->customerWrites(key, u"+5511999990001"_s, u"Ninguém mais lê isto"_s);
    ids["user_id"] = QByteArray::number(m_owner.id);
    ids["attachment_id"] = m_desk->upload(m_owner.token, "a.txt", "segredo");
    const QString target = u"/api/v1/conversations/"_s + QString::fromLatin1(ids["conversation_id"]);
    const Answer messages = m_desk->get(target.toLatin1() + "/messages", m_owner.token);
    ids["message_id"] = messages.json()["messages"_L1][0]["id"_L1].toString().toLatin1();
    const Answer canned = m_desk->json("POST", "/api/v1/canned-responses", m_owner.token,
                                       {{u"shortcut"_s, u"oi"_s},
                                        {u"title"_s, u"Oi"_s},
                                        {u"content"_s, u"Olá"_s},
                                        {u"scope"_s, u"organization"_s}});
    ids["canned_response_id"] = canned.json()["id"_L1].toString().toLatin1();
    const Answer keys = m_desk->get("/api/v1/api-keys", m_owner.token);
    ids["api_key_id"] = keys.json()["api_keys"_L1][0]["id"_L1].toString().toLatin1();
    const Answer session =
        m_desk->json("POST", "/sessions/create", m_owner.token, {{u"name"_s, u"suporte"_s}});
    ids["session_id"] = session.json()["id"_L1].toString().toLatin1();
    const Answer secret = m_desk->json("POST", "/api/v1/secrets/", m_owner.token,
                                       {{u"key"_s, u"K"_s}, {u"value"_s, u"segredo"_s}});
    ids["secret_id"] = secret.json()["id"_L1].toString().toLatin1();
    for (auto id = ids.cbegin(); id != ids.cend(); ++id)
        QVERIFY2(!id.value().isEmpty(), id.key());
    const QByteArray before = m_desk->get(target.toLatin1(), m_owner.token).body;

    const Person other = m_desk->registerOrganization(u"dono@segunda.com"_s);
    addStaff(other, u"@segunda.com"_s);
    int checks = 0;
    for (const Family &family : allFamilies()) {
        for (const Route &route : family.routes) {
            if (permissions::row(route.permission).isOpen || route.path.find('{') == std::string_view::npos)
                continue;
            for (const Caller &caller : m_callers) {
                const Answer answer = call(caller, route, targetOf(route, ids), exampleOf(route));
                const QByteArray where = caller.name + ": " + bytes(methodName(route.method)) + ' ' +
                                         bytes(route.path) + " -> " + QByteArray::number(answer.status) +
                                         ' ' + answer.body;
                ++checks;
                // Whoever may read nobody but himself is told so, whoever the id belongs to.
                const bool isOwnOnly = route.permission == Permission::ReadUser &&
                                       !permissions::allows(caller.who, Permission::ReadUsers);
                const bool isAllowed = permissions::allows(caller.who, route.permission) && !isOwnOnly;
                QVERIFY2(answer.status == (isAllowed ? 404 : 403), where);
            }
        }
    }
    QVERIFY(checks > 200);
    QCOMPARE(m_desk->get(target.toLatin1(), m_owner.token).body, before);
    QVERIFY(m_desk->get("/sessions/" + ids["session_id"] + "/info", m_owner.token).status == 200);
}

void TestPermissions::theDocumentedTableIsTheMatrix()
{
    QFile file(QStringLiteral(GUICHE_SOURCE_DIR "/resources/openapi/permissions.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    if (!text.endsWith(permissions::toMarkdown()))
        qInfo().noquote() << permissions::toMarkdown(); // what the file should end with
    QVERIFY(text.endsWith(permissions::toMarkdown()));
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
