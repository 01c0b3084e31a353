// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! Contacts of spec 004 over a real socket: list, search, make, change, delete, tags, own fields, merge.
class TestContacts final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;
    Person m_agent;
    QByteArray m_function; // that the desk was made for

    Answer create(const QJsonObject &body)
    {
        return m_desk->json("POST", "/api/v1/contacts", m_agent.token, body);
    }
    QJsonObject made(const QString &number, const QString &name = {}, const QString &email = {})
    {
        QJsonObject body{{u"whatsapp_id"_s, number}};
        if (!name.isEmpty())
            body[u"name"_s] = name;
        if (!email.isEmpty())
            body[u"email"_s] = email;
        const Answer answer = create(body);
        if (answer.status != 201)
            qCritical("create: %s", answer.body.constData());
        return answer.json();
    }
    static QByteArray pathOf(const QJsonObject &contact)
    {
        return "/api/v1/contacts/" + contact["id"_L1].toString().toLatin1();
    }
    Answer patch(const QJsonObject &contact, const QJsonObject &body, const QByteArray &ifMatch = {})
    {
        Fields fields{{"Content-Type", "application/merge-patch+json"},
                      {"Authorization", "Bearer " + m_agent.token}};
        if (!ifMatch.isEmpty())
            fields.emplace_back("If-Match", ifMatch);
        return m_desk->send("PATCH", pathOf(contact), fields, QJsonDocument(body).toJson());
    }
    QStringList names(const QByteArray &query, const QByteArray &token = {})
    {
        const Answer answer =
            m_desk->get("/api/v1/contacts" + query, token.isEmpty() ? m_agent.token : token);
        QStringList found;
        const QJsonArray list = QJsonDocument::fromJson(answer.body).array();
        for (const QJsonValue &contact : list)
            found.append(contact["name"_L1].toString());
        return found;
    }
    void defineFields()
    {
        const QJsonObject body{
            {u"contacts"_s,
             QJsonObject{
                 {u"fields"_s,
                  QJsonArray{
                      QJsonObject{{u"key"_s, u"city"_s}, {u"label"_s, u"Cidade"_s}, {u"type"_s, u"text"_s}},
                      QJsonObject{{u"key"_s, u"score"_s}, {u"label"_s, u"Nota"_s}, {u"type"_s, u"number"_s}},
                      QJsonObject{{u"key"_s, u"birth"_s}, {u"label"_s, u"Nasc."_s}, {u"type"_s, u"date"_s}},
                      QJsonObject{{u"key"_s, u"plan"_s},
                                  {u"label"_s, u"Plano"_s},
                                  {u"type"_s, u"choice"_s},
                                  {u"choices"_s, QJsonArray{u"A"_s, u"B"_s}}}}}}}};
        QCOMPARE(m_desk->json("PATCH", "/api/v1/settings", m_admin.token, body).status, 200);
    }

private Q_SLOTS:
    void init()
    {
        // Refusals leave nothing behind: one desk does for all of them.
        const QByteArray before = std::exchange(m_function, QTest::currentTestFunction());
        if (m_function == "badContactsAreRefused" && before == m_function)
            return;
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
        m_agent = m_desk->person(m_admin, u"agent"_s, u"bia@empresa.com"_s);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void aContactIsMadeAsTheSpecificationSays();
    void aTakenNumberIsAConflict();
    void badContactsAreRefused_data();
    void badContactsAreRefused();
    void namesAreCleaned();
    void contactsAreListedInPages();
    void contactsAreFoundWithoutAccentsByNumberAndEmail();
    void pagesThatAreTooLargeAreRefused();
    void contactsChange();
    void aReplacementEmptiesWhatItDoesNotName();
    void aChangeOfWhatSomebodyElseChangedIsRefused();
    void unchangedContactsAreNotSentAgain();
    void aNameThatWasGivenByHandStays();
    void contactsAreDeletedUnlessTheyHaveConversations();
    void tagsAreSetAndFilter();
    void ownFieldsAreChecked();
    void rolesAreObeyed();
    void anotherOrganizationsContactsAreNotThere();
    void changesAreInTheEventLog();
    void twoContactsBecomeOneAndTwoAgain();
    void whoWritesFromAMergedNumberIsKnown();
    void mergesThatCannotBeAreRefused();
};

void TestContacts::aContactIsMadeAsTheSpecificationSays()
{
    const Answer answer = create({{u"whatsapp_id"_s, u"5511987654321"_s},
                                  {u"name"_s, u"João Silva"_s},
                                  {u"email"_s, u"joao@empresa.com"_s}});
    QCOMPARE(answer.status, 201);
    const QJsonObject contact = answer.json();
    QCOMPARE(contact["whatsapp_id"_L1].toString(), u"5511987654321"_s);
    QCOMPARE(contact["phone"_L1].toString(), u"+5511987654321"_s);
    QCOMPARE(contact["name"_L1].toString(), u"João Silva"_s);
    QCOMPARE(contact["email"_L1].toString(), u"joao@empresa.com"_s);
    QCOMPARE(contact["created_at"_L1], contact["updated_at"_L1]);
    QVERIFY(!contact["organization_id"_L1].toString().isEmpty());
    QCOMPARE(answer.header("Location"), pathOf(contact));
    QCOMPARE(m_desk->get(pathOf(contact), m_agent.token).json(), contact);

    const QJsonObject bare = made(u"+55 (11) 91111-2222"_s);
    QCOMPARE(bare["whatsapp_id"_L1].toString(), u"5511911112222"_s);
    QVERIFY(!bare.contains("name"_L1));
    QVERIFY(!bare.contains("email"_L1));
}

void TestContacts::aTakenNumberIsAConflict()
{
    made(u"5511987654321"_s);
    for (const QString &number :
         {u"5511987654321"_s, u"+5511987654321"_s, u"551187654321"_s, u"5511987654321@s.whatsapp.net"_s}) {
        const Answer again = create({{u"whatsapp_id"_s, number}});
        QCOMPARE(again.status, 409);
        QCOMPARE(again.errorCode(), u"CONFLICT"_s);
        QCOMPARE(again.field(), u"whatsapp_id"_s);
    }
    // A customer who wrote is a contact too.
    static_cast<void>(
        m_desk->customerWrites(m_desk->apiKey(m_admin, {u"send"_s}), u"+5521977776666"_s, u"oi"_s));
    QCOMPARE(create({{u"whatsapp_id"_s, u"5521977776666"_s}}).status, 409);
    QCOMPARE(m_desk->get("/api/v1/contacts", m_agent.token).header("X-Total-Count"), "2");
}

void TestContacts::badContactsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    const QString number = u"5511987654321"_s;
    QTest::newRow("no number") << QJsonObject{{u"name"_s, u"Ana"_s}} << u"whatsapp_id"_s;
    QTest::newRow("letters") << QJsonObject{{u"whatsapp_id"_s, u"55119abc"_s}} << u"whatsapp_id"_s;
    QTest::newRow("too short") << QJsonObject{{u"whatsapp_id"_s, u"5511"_s}} << u"whatsapp_id"_s;
    QTest::newRow("too long") << QJsonObject{{u"whatsapp_id"_s, u"5511987654321000"_s}} << u"whatsapp_id"_s;
    QTest::newRow("a number as a number")
        << QJsonObject{{u"whatsapp_id"_s, 5511987654321.0}} << u"whatsapp_id"_s;
    QTest::newRow("10,000 characters")
        << QJsonObject{{u"whatsapp_id"_s, number}, {u"name"_s, QString(10'000, u'a')}} << u"name"_s;
    QTest::newRow("201 characters") << QJsonObject{{u"whatsapp_id"_s, number},
                                                   {u"name"_s, QString(201, u'a')}}
                                    << u"name"_s;
    QTest::newRow("e-mail") << QJsonObject{{u"whatsapp_id"_s, number}, {u"email"_s, u"ana"_s}} << u"email"_s;
    QTest::newRow("e-mail with a mark")
        << QJsonObject{{u"whatsapp_id"_s, number}, {u"email"_s, u"a\u202Ena@b.com"_s}} << u"email"_s;
    QTest::newRow("unknown") << QJsonObject{{u"whatsapp_id"_s, number}, {u"colour"_s, u"x"_s}} << u"colour"_s;
    QTest::newRow("unknown field") << QJsonObject{{u"whatsapp_id"_s, number},
                                                  {u"fields"_s, QJsonObject{{u"city"_s, u"x"_s}}}}
                                   << u"fields.city"_s;
    QTest::newRow("empty tag") << QJsonObject{{u"whatsapp_id"_s, number},
                                              {u"tags"_s, QJsonArray{u"\u200B"_s}}}
                               << u"tags"_s;
}

void TestContacts::badContactsAreRefused()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, field);
    const Answer answer = create(body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.errorCode(), u"VALIDATION_ERROR"_s);
    QCOMPARE(answer.field(), field);
    QCOMPARE(m_desk->get("/api/v1/contacts", m_agent.token).body, "[]");
}

void TestContacts::namesAreCleaned()
{
    QCOMPARE(made(u"5511900000001"_s, u"  Ana\u202E\u200B \n\tSouza\u2066 "_s)["name"_L1].toString(),
             u"Ana Souza"_s);
    const QString family = u"👨‍👩‍👧 Família 🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s;
    QCOMPARE(made(u"5511900000002"_s, family)["name"_L1].toString(), family);
    QCOMPARE(made(u"5511900000003"_s, u"A\u200Dna"_s)["name"_L1].toString(), u"Ana"_s);
    // 200 characters that are two code units each.
    QString emoji;
    for (int i = 0; i < 200; ++i)
        emoji += u"😀"_s;
    QCOMPARE(made(u"5511900000004"_s, emoji)["name"_L1].toString(), emoji);
    // A decomposed accent is the same name.
    QCOMPARE(made(u"5511900000005"_s, u"Joa\u0303o"_s)["name"_L1].toString(), u"João"_s);
}

void TestContacts::contactsAreListedInPages()
{
    for (int i = 0; i < 25; ++i)
        made(u"55119000000%1"_s.arg(i, 2, 10, QChar(u'0')), u"N%1"_s.arg(i));
    const Answer first = m_desk->get("/api/v1/contacts", m_agent.token);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.header("X-Total-Count"), "25");
    QCOMPARE(QJsonDocument::fromJson(first.body).array().size(), 20);
    QCOMPARE(names("?limit=2&offset=1"), (QStringList{u"N23"_s, u"N22"_s}));
    QCOMPARE(names("?limit=100").size(), 25);
    QCOMPARE(names("?offset=24"), QStringList{u"N0"_s});
    QCOMPARE(names("?offset=25"), QStringList());
}

void TestContacts::contactsAreFoundWithoutAccentsByNumberAndEmail()
{
    made(u"5511987654321"_s, u"João Conceição"_s, u"joao.c@empresa.com"_s);
    made(u"5521912345678"_s, u"Maria"_s, u"maria@outra.com.br"_s);
    const QStringList joao{u"João Conceição"_s};
    for (const char *query :
         {"joao", "CONCEI%C3%87%C3%83O", "jo%C3%A3o", "conc", "joao+conceicao", "5511987654321",
          "%2B55+11+98765-4321", "987654321", "11987654321", "4321", "joao.c@empresa.com", "empresa.com"})
        QCOMPARE(names(QByteArray("?query=") + query), joao);
    QCOMPARE(names("?query=maria@outra"), QStringList{u"Maria"_s});
    QCOMPARE(names("?query=ninguem"), QStringList());
    QCOMPARE(names("?query=%22%27%3B--*"), QStringList());
    const Answer counted = m_desk->get("/api/v1/contacts?query=joao&limit=1", m_agent.token);
    QCOMPARE(counted.header("X-Total-Count"), "1");
}

void TestContacts::pagesThatAreTooLargeAreRefused()
{
    for (const char *query : {"limit=101", "limit=0", "limit=x", "offset=-1"}) {
        const Answer answer = m_desk->get(QByteArray("/api/v1/contacts?") + query, m_agent.token);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.field(), QString::fromLatin1(query).section(u'=', 0, 0));
    }
}

void TestContacts::contactsChange()
{
    const QJsonObject contact = made(u"5511987654321"_s, u"Ana"_s, u"ana@empresa.com"_s);
    m_desk->clock().advance(1000);
    const QJsonObject changed =
        patch(contact, {{u"name"_s, u"Ana Souza"_s}, {u"email"_s, QJsonValue::Null}}).json();
    QCOMPARE(changed["name"_L1].toString(), u"Ana Souza"_s);
    QVERIFY(!changed.contains("email"_L1));
    QVERIFY(changed["updated_at"_L1].toString() > contact["updated_at"_L1].toString());
    QCOMPARE(changed["created_at"_L1], contact["created_at"_L1]);
    // Nothing different: nothing changes.
    m_desk->clock().advance(1000);
    QCOMPARE(patch(contact, {{u"name"_s, u"Ana Souza"_s}}).json(), changed);
    QCOMPARE(names("?query=souza"), QStringList{u"Ana Souza"_s});

    made(u"5521900000000"_s);
    const Answer taken = patch(contact, {{u"whatsapp_id"_s, u"5521900000000"_s}});
    QCOMPARE(taken.status, 409);
    QCOMPARE(patch(contact, {{u"whatsapp_id"_s, u""_s}}).status, 422);
    QCOMPARE(patch(contact, {{u"whatsapp_id"_s, u"5531911112222"_s}}).json()["phone"_L1].toString(),
             u"+5531911112222"_s);
    QCOMPARE(
        m_desk->json("PATCH", "/api/v1/contacts/01901641-77aa-7c10-8bde-6f1122334455", m_agent.token).status,
        404);
}

void TestContacts::aReplacementEmptiesWhatItDoesNotName()
{
    const QJsonObject contact = made(u"5511987654321"_s, u"Ana"_s, u"ana@empresa.com"_s);
    const Answer replaced =
        m_desk->json("PUT", pathOf(contact), m_agent.token,
                     {{u"whatsapp_id"_s, u"5511987654321"_s}, {u"tags"_s, QJsonArray{u"vip"_s}}});
    QCOMPARE(replaced.status, 200);
    QVERIFY(!replaced.json().contains("name"_L1));
    QCOMPARE(replaced.json()["tags"_L1].toArray(), (QJsonArray{u"vip"_s}));
    QCOMPARE(m_desk->json("PUT", pathOf(contact), m_agent.token, {{u"name"_s, u"Ana"_s}}).field(),
             u"whatsapp_id"_s);
}

void TestContacts::aChangeOfWhatSomebodyElseChangedIsRefused()
{
    const QJsonObject contact = made(u"5511987654321"_s, u"Ana"_s);
    const QByteArray tag = m_desk->get(pathOf(contact), m_agent.token).header("ETag");
    QVERIFY(tag.startsWith('"') && tag.endsWith('"') && tag.size() > 10);
    const Answer first = patch(contact, {{u"name"_s, u"Bia"_s}}, tag);
    QCOMPARE(first.status, 200);
    QVERIFY(first.header("ETag") != tag);
    const Answer second = patch(contact, {{u"name"_s, u"Carla"_s}}, tag);
    QCOMPARE(second.status, 412);
    QCOMPARE(second.errorCode(), u"PRECONDITION_FAILED"_s);
    QCOMPARE(names({}), QStringList{u"Bia"_s});
    QCOMPARE(patch(contact, {{u"name"_s, u"Carla"_s}}, first.header("ETag")).status, 200);
    QCOMPARE(patch(contact, {{u"name"_s, u"Dora"_s}}, "*").status, 200);
    const Fields fields{{"Authorization", "Bearer " + m_agent.token}, {"If-Match", tag}};
    QCOMPARE(m_desk->send("DELETE", pathOf(contact), fields).status, 412);
}

void TestContacts::unchangedContactsAreNotSentAgain()
{
    const QJsonObject contact = made(u"5511987654321"_s, u"Ana"_s);
    const QByteArray tag = m_desk->get(pathOf(contact), m_agent.token).header("ETag");
    const Fields fields{{"Authorization", "Bearer " + m_agent.token}, {"If-None-Match", tag}};
    QCOMPARE(m_desk->send("GET", pathOf(contact), fields).status, 304);
}

void TestContacts::aNameThatWasGivenByHandStays()
{
    const QByteArray key = m_desk->apiKey(m_admin, {u"send"_s});
    const auto writes = [&](const QString &name) {
        QCOMPARE(m_desk
                     ->json("POST", "/api/v1/channels/api/messages", key,
                            {{u"customer_phone"_s, u"+5511987654321"_s},
                             {u"customer_name"_s, name},
                             {u"content"_s, u"oi"_s}})
                     .status,
                 201);
    };
    writes(u"ana 🌸"_s);
    writes(u"aninha"_s);
    QCOMPARE(names({}), QStringList{u"aninha"_s});
    const QJsonObject contact =
        QJsonDocument::fromJson(m_desk->get("/api/v1/contacts", m_agent.token).body).array()[0].toObject();
    QCOMPARE(patch(contact, {{u"name"_s, u"Ana Souza"_s}}).status, 200);
    writes(u"aninha2"_s);
    QCOMPARE(names({}), QStringList{u"Ana Souza"_s});
}

void TestContacts::contactsAreDeletedUnlessTheyHaveConversations()
{
    const QJsonObject contact = made(u"5511987654321"_s, u"Ana"_s);
    QCOMPARE(m_desk->json("DELETE", pathOf(contact), m_agent.token).status, 204);
    QCOMPARE(m_desk->get(pathOf(contact), m_agent.token).status, 404);
    QCOMPARE(names("?query=ana"), QStringList());

    const QByteArray conversation =
        m_desk->customerWrites(m_desk->apiKey(m_admin, {u"send"_s}), u"+5521977776666"_s, u"oi"_s);
    const QJsonObject customer =
        QJsonDocument::fromJson(m_desk->get("/api/v1/contacts", m_agent.token).body).array()[0].toObject();
    QCOMPARE(patch(customer, {{u"name"_s, u"Carla"_s}}).status, 200);
    QCOMPARE(m_desk->json("DELETE", pathOf(customer), m_agent.token).status, 409);
    QCOMPARE(m_desk->json("DELETE", pathOf(customer) + "?anonymize=true", m_agent.token).status, 204);
    const QJsonObject nobody = m_desk->get(pathOf(customer), m_agent.token).json();
    QCOMPARE(nobody["whatsapp_id"_L1].toString(), QString());
    QVERIFY(!nobody.contains("name"_L1));
    const QJsonObject shown = m_desk->get("/api/v1/conversations/" + conversation, m_admin.token).json();
    QVERIFY(!QString::fromUtf8(QJsonDocument(shown).toJson()).contains(u"77776666"_s));
    QCOMPARE(names("?query=77776666"), QStringList());
}

void TestContacts::tagsAreSetAndFilter()
{
    const QJsonObject contact = made(u"5511987654321"_s, u"Ana"_s);
    made(u"5521987654321"_s, u"Bia"_s);
    const Answer tagged = m_desk->json("PUT", pathOf(contact) + "/tags", m_agent.token,
                                       {{u"tags"_s, QJsonArray{u"vip"_s, u" atacado "_s, u"vip"_s}}});
    QCOMPARE(tagged.status, 200);
    QCOMPARE(tagged.json()["tags"_L1].toArray(), (QJsonArray{u"atacado"_s, u"vip"_s}));
    QCOMPARE(names("?tag=vip"), QStringList{u"Ana"_s});
    QCOMPARE(names("?tag=vip&query=bia"), QStringList());
    QCOMPARE(names("?tag=vip&query=ana"), QStringList{u"Ana"_s});
    QJsonArray many;
    for (int i = 0; i < 31; ++i)
        many.append(QString::number(i));
    QCOMPARE(m_desk->json("PUT", pathOf(contact) + "/tags", m_agent.token, {{u"tags"_s, many}}).status, 422);
}

void TestContacts::ownFieldsAreChecked()
{
    defineFields();
    QCOMPARE(m_desk->get("/api/v1/contacts/fields", m_agent.token).json()["fields"_L1].toArray().size(), 4);
    const QJsonObject contact = made(u"5511987654321"_s, u"Ana"_s);
    const auto set = [&](const QString &key, const QJsonValue &value) {
        return patch(contact, {{u"fields"_s, QJsonObject{{key, value}}}});
    };
    QCOMPARE(set(u"city"_s, u"São Paulo"_s).status, 200);
    QCOMPARE(set(u"score"_s, 4.5).status, 200);
    QCOMPARE(set(u"birth"_s, u"1990-02-28"_s).status, 200);
    QCOMPARE(set(u"plan"_s, u"B"_s).json()["fields"_L1].toObject(),
             (QJsonObject{{u"city"_s, u"São Paulo"_s},
                          {u"score"_s, 4.5},
                          {u"birth"_s, u"1990-02-28"_s},
                          {u"plan"_s, u"B"_s}}));
    QCOMPARE(set(u"score"_s, u"x"_s).field(), u"fields.score"_s);
    QCOMPARE(set(u"birth"_s, u"1990-02-30"_s).field(), u"fields.birth"_s);
    QCOMPARE(set(u"plan"_s, u"C"_s).status, 422);
    QCOMPARE(set(u"other"_s, u"C"_s).status, 422);
    QVERIFY(!set(u"city"_s, QJsonValue::Null).json()["fields"_L1].toObject().contains("city"_L1));
}

void TestContacts::rolesAreObeyed()
{
    const QJsonObject contact = made(u"5511987654321"_s, u"Ana"_s);
    const Person viewer = m_desk->person(m_admin, u"viewer"_s, u"v@empresa.com"_s);
    QCOMPARE(m_desk->get("/api/v1/contacts", viewer.token).status, 200);
    QCOMPARE(m_desk->get(pathOf(contact), viewer.token).status, 200);
    const QJsonObject body{{u"whatsapp_id"_s, u"5511911111111"_s}};
    QCOMPARE(m_desk->json("POST", "/api/v1/contacts", viewer.token, body).status, 403);
    QCOMPARE(m_desk->json("PATCH", pathOf(contact), viewer.token).status, 403);
    QCOMPARE(m_desk->json("DELETE", pathOf(contact), viewer.token).status, 403);
    const QByteArray readKey = m_desk->apiKey(m_admin, {u"read"_s});
    QCOMPARE(m_desk->get("/api/v1/contacts", readKey).status, 200);
    QCOMPARE(m_desk->json("POST", "/api/v1/contacts", readKey, body).status, 403);
    QCOMPARE(m_desk->json("POST", "/api/v1/contacts", m_desk->apiKey(m_admin, {u"send"_s}), body).status,
             201);
    QCOMPARE(m_desk->get("/api/v1/contacts").status, 401);
}

void TestContacts::anotherOrganizationsContactsAreNotThere()
{
    const QJsonObject contact = made(u"5511987654321"_s, u"Ana"_s);
    const QJsonObject other = made(u"5511987654322"_s, u"Ana Dois"_s);
    const Person stranger = m_desk->registerOrganization(u"eva@outra.com"_s);
    QCOMPARE(names({}, stranger.token), QStringList());
    QCOMPARE(names("?query=ana", stranger.token), QStringList());
    QCOMPARE(m_desk->get("/api/v1/contacts", stranger.token).header("X-Total-Count"), "0");
    QCOMPARE(m_desk->get(pathOf(contact), stranger.token).status, 404);
    QCOMPARE(m_desk->json("PATCH", pathOf(contact), stranger.token).status, 404);
    QCOMPARE(m_desk->json("DELETE", pathOf(contact), stranger.token).status, 404);
    const QJsonObject body{{u"whatsapp_id"_s, u"5511987654321"_s}, {u"name"_s, u"Ana"_s}};
    const Answer twin = m_desk->json("POST", "/api/v1/contacts", stranger.token, body);
    QCOMPARE(twin.status, 201);
    QCOMPARE(m_desk
                 ->json("POST", pathOf(twin.json()) + "/merge", stranger.token,
                        {{u"contact_id"_s, contact["id"_L1]}})
                 .status,
             404);
    const QJsonObject merged =
        m_desk->json("POST", pathOf(contact) + "/merge", m_agent.token, {{u"contact_id"_s, other["id"_L1]}})
            .json();
    QCOMPARE(m_desk
                 ->json("POST",
                        "/api/v1/contacts/merges/" + merged["merge_id"_L1].toString().toLatin1() + "/undo",
                        stranger.token)
                 .status,
             404);
}

void TestContacts::changesAreInTheEventLog()
{
    const QJsonObject contact = made(u"5511987654321"_s, u"Ana"_s);
    patch(contact, {{u"name"_s, u"Bia"_s}});
    QCOMPARE(m_desk->json("DELETE", pathOf(contact), m_agent.token).status, 204);
    QStringList types;
    const QJsonArray events =
        m_desk->get("/api/v1/events?after=0", m_admin.token).json()["events"_L1].toArray();
    for (const QJsonValue &event : events)
        types.append(event["type"_L1].toString());
    QCOMPARE(types.sliced(types.size() - 3),
             (QStringList{u"contact_updated"_s, u"contact_updated"_s, u"contact_removed"_s}));
    const QJsonValue change = events[events.size() - 2];
    QCOMPARE(change["data"_L1]["contact"_L1]["name"_L1].toString(), u"Bia"_s);
}

void TestContacts::twoContactsBecomeOneAndTwoAgain()
{
    defineFields();
    const QByteArray key = m_desk->apiKey(m_admin, {u"send"_s});
    const QJsonObject into = made(u"5511987654321"_s, u"Ana"_s);
    patch(into, {{u"fields"_s, QJsonObject{{u"city"_s, u"Recife"_s}}}, {u"tags"_s, QJsonArray{u"a"_s}}});
    const QByteArray conversation = m_desk->customerWrites(key, u"+5521977776666"_s, u"oi"_s);
    QTRY_COMPARE(QJsonDocument::fromJson(m_desk->get("/api/v1/contacts?query=77776666", m_agent.token).body)
                     .array()
                     .size(),
                 1);
    QJsonObject from =
        QJsonDocument::fromJson(m_desk->get("/api/v1/contacts?query=77776666", m_agent.token).body)
            .array()[0]
            .toObject();
    from = patch(from, {{u"name"_s, u"Aninha"_s},
                        {u"email"_s, u"ana@b.com"_s},
                        {u"tags"_s, QJsonArray{u"a"_s, u"b"_s}},
                        {u"fields"_s, QJsonObject{{u"city"_s, u"Natal"_s}, {u"score"_s, 3}}}})
               .json();
    const QJsonObject intoBefore = m_desk->get(pathOf(into), m_agent.token).json();
    m_desk->clock().advance(5000);

    const Answer merged =
        m_desk->json("POST", pathOf(into) + "/merge", m_agent.token, {{u"contact_id"_s, from["id"_L1]}});
    QCOMPARE(merged.status, 200);
    const QJsonObject one = merged.json()["contact"_L1].toObject();
    QCOMPARE(one["id"_L1], into["id"_L1]);
    QCOMPARE(one["name"_L1].toString(), u"Ana"_s);
    QCOMPARE(one["email"_L1].toString(), u"ana@b.com"_s);
    QCOMPARE(one["tags"_L1].toArray(), (QJsonArray{u"a"_s, u"b"_s}));
    QCOMPARE(one["fields"_L1].toObject(), (QJsonObject{{u"city"_s, u"Recife"_s}, {u"score"_s, 3}}));
    QCOMPARE(m_desk->get(pathOf(from), m_agent.token).status, 404);
    QCOMPARE(m_desk->get("/api/v1/conversations/" + conversation, m_admin.token)
                 .json()["conversation"_L1]["customer_name"_L1]
                 .toString(u"Ana"_s),
             u"Ana"_s);
    QCOMPARE(m_desk->get("/api/v1/contacts", m_agent.token).header("X-Total-Count"), "1");

    m_desk->clock().advance(3600 * 1000);
    const QByteArray undo =
        "/api/v1/contacts/merges/" + merged.json()["merge_id"_L1].toString().toLatin1() + "/undo";
    const Answer undone = m_desk->json("POST", undo, m_agent.token);
    QCOMPARE(undone.status, 200);
    QCOMPARE(undone.json(), from);
    QCOMPARE(m_desk->get(pathOf(from), m_agent.token).json(), from);
    QCOMPARE(m_desk->get(pathOf(into), m_agent.token).json(), intoBefore);
    // The conversation is the second one's again: it cannot be deleted.
    QCOMPARE(m_desk->json("DELETE", pathOf(from), m_agent.token).status, 409);
    QCOMPARE(m_desk->json("DELETE", pathOf(into), m_agent.token).status, 204);
    QCOMPARE(m_desk->json("POST", undo, m_agent.token).status, 409);
}

void TestContacts::whoWritesFromAMergedNumberIsKnown()
{
    const QByteArray key = m_desk->apiKey(m_admin, {u"send"_s});
    const QJsonObject into = made(u"5511987654321"_s, u"Ana"_s);
    const QJsonObject from = made(u"5521977776666"_s, u"Aninha"_s);
    const QJsonObject merged =
        m_desk->json("POST", pathOf(into) + "/merge", m_agent.token, {{u"contact_id"_s, from["id"_L1]}})
            .json();
    // Nobody else may take the number, and who writes from it is Ana.
    QCOMPARE(create({{u"whatsapp_id"_s, u"5521977776666"_s}}).status, 409);
    const QByteArray first = m_desk->customerWrites(key, u"+5521977776666"_s, u"do outro número"_s);
    const QByteArray second = m_desk->customerWrites(key, u"+5511987654321"_s, u"do meu"_s);
    QCOMPARE(first, second);
    QCOMPARE(m_desk->get("/api/v1/contacts", m_agent.token).header("X-Total-Count"), "1");
    // Written after the merge: it stays with Ana.
    QCOMPARE(m_desk
                 ->json("POST",
                        "/api/v1/contacts/merges/" + merged["merge_id"_L1].toString().toLatin1() + "/undo",
                        m_agent.token)
                 .status,
             200);
    QCOMPARE(m_desk->json("DELETE", pathOf(from), m_agent.token).status, 204);
    QCOMPARE(m_desk->json("DELETE", pathOf(into), m_agent.token).status, 409);
}

void TestContacts::mergesThatCannotBeAreRefused()
{
    const QJsonObject contact = made(u"5511987654321"_s, u"Ana"_s);
    const QJsonObject other = made(u"5511987650000"_s, u"Bia"_s);
    const auto merge = [&](const QJsonValue &id) {
        return m_desk->json("POST", pathOf(contact) + "/merge", m_agent.token, {{u"contact_id"_s, id}});
    };
    QCOMPARE(merge(contact["id"_L1]).status, 422);
    QCOMPARE(merge(u"x"_s).status, 422);
    QCOMPARE(merge(u"01901641-77aa-7c10-8bde-6f1122334455"_s).status, 404);
    const QByteArray id = merge(other["id"_L1]).json()["merge_id"_L1].toString().toLatin1();
    m_desk->clock().advance(24LL * 3600 * 1000 + 1);
    const Answer late =
        m_desk->json("POST", "/api/v1/contacts/merges/" + id + "/undo",
                     m_desk->signIn(m_agent.email, QString::fromLatin1(ApiFixture::Password)).token);
    QCOMPARE(late.status, 409);
}

QTEST_GUILESS_MAIN(TestContacts)
#include "tst_contacts.moc"
