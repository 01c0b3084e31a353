// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

// One transparent pixel.
const QString PngBase64 =
    u"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="_s;

} // namespace

class TestMessages final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;
    Person m_agent;
    QByteArray m_key;
    QByteArray m_conversation;

    [[nodiscard]] QByteArray path(const QByteArray &action) const
    {
        return "/api/v1/conversations/" + m_conversation + '/' + action;
    }
    [[nodiscard]] Answer say(const QJsonObject &body)
    {
        return m_desk->json("POST", path("messages"), m_agent.token, body);
    }
    [[nodiscard]] Answer receive(const QJsonObject &body)
    {
        return m_desk->json("POST", "/api/v1/channels/api/messages", m_key, body);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
        m_agent = m_desk->person(m_admin, u"atendente"_s, u"a@empresa.com"_s);
        m_key = m_desk->apiKey(m_admin, {u"send"_s});
        m_conversation = m_desk->customerWrites(m_key, u"+5511999999999"_s, u"Olá, preciso de ajuda"_s);
    }
    void specExampleSendsAndTakesTheConversation();
    void badMessagesAreRefused_data();
    void badMessagesAreRefused();
    void imageByUrlKeepsItsAddress();
    void imageInTheBodyBecomesAnAttachment_data();
    void imageInTheBodyBecomesAnAttachment();
    void uploadedFilesAreSentById();
    void sameKeySendsOnce();
    void olderPagesAreRead();
    void notesAreInternal();
    void customersWriteThroughTheApiChannel();
    void sameExternalIdIsTakenOnce();
    void badCustomerMessagesAreRefused_data();
    void badCustomerMessagesAreRefused();
    void apiChannelNeedsSend();
};

void TestMessages::specExampleSendsAndTakesTheConversation()
{
    const Answer answer = m_desk->send(
        "POST", path("messages"),
        {{"Content-Type", "application/json; charset=utf-8"}, {"Authorization", "Bearer " + m_agent.token}},
        R"({"content": "Sua internet será normalizada em breve.", "type": "text"})");
    QCOMPARE(answer.status, 201);
    const QJsonObject message = answer.json();
    QCOMPARE(message["content"_L1].toString(), u"Sua internet será normalizada em breve."_s);
    QCOMPARE(message["direction"_L1].toString(), u"outgoing"_s);
    QCOMPARE(message["sent_by"_L1].toInteger(), m_agent.id);
    QCOMPARE(message["conversation_id"_L1].toString().toLatin1(), m_conversation);
    const QString status = message["status"_L1].toString();
    QVERIFY2(status == u"queued"_s || status == u"sent"_s, qPrintable(status));
    const QJsonObject conversation =
        m_desk->get("/api/v1/conversations/" + m_conversation, m_agent.token).json();
    QCOMPARE(conversation["status"_L1].toString(), u"in_progress"_s);
    QCOMPARE(conversation["assigned_to"_L1].toInteger(), m_agent.id);
    QCOMPARE(conversation["messages_count"_L1].toInt(), 2);
}

void TestMessages::badMessagesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << QJsonObject() << u"content"_s;
    QTest::newRow("empty") << QJsonObject{{u"content"_s, QString()}} << u"content"_s;
    QTest::newRow("blank") << QJsonObject{{u"content"_s, u"  \n "_s}} << u"content"_s;
    QTest::newRow("number") << QJsonObject{{u"content"_s, 5}} << u"content"_s;
    QTest::newRow("object") << QJsonObject{{u"content"_s, QJsonObject()}} << u"content"_s;
    QTest::newRow("type") << QJsonObject{{u"content"_s, u"x"_s}, {u"type"_s, u"fax"_s}} << u"type"_s;
    QTest::newRow("image text") << QJsonObject{{u"content"_s, u"não é imagem!"_s}, {u"type"_s, u"image"_s}}
                                << u"content"_s;
    QTest::newRow("attachment") << QJsonObject{{u"type"_s, u"image"_s},
                                               {u"attachment_id"_s,
                                                u"550e8400-e29b-41d4-a716-446655440000"_s}}
                                << u"attachment_id"_s;
    QTest::newRow("attachment id") << QJsonObject{{u"attachment_id"_s, u"7"_s}} << u"attachment_id"_s;
    QTest::newRow("too long") << QJsonObject{{u"content"_s, QString(70'000, u'x')}} << u"content"_s;
}

void TestMessages::badMessagesAreRefused()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, field);
    const Answer answer = say(body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"VALIDATION_ERROR"_s);
    QCOMPARE(answer.field(), field);
    const QJsonObject conversation =
        m_desk->get("/api/v1/conversations/" + m_conversation, m_agent.token).json();
    QCOMPARE(conversation["messages_count"_L1].toInt(), 1);
}

void TestMessages::imageByUrlKeepsItsAddress()
{
    const Answer answer = say({{u"type"_s, u"image"_s}, {u"content"_s, u"https://example.com/foto.png"_s}});
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()["type"_L1].toString(), u"image"_s);
    QCOMPARE(answer.json()["content"_L1].toString(), u"https://example.com/foto.png"_s);
}

void TestMessages::imageInTheBodyBecomesAnAttachment_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("base64") << PngBase64;
    QTest::newRow("data URI") << u"data:image/png;base64,"_s + PngBase64;
}

void TestMessages::imageInTheBodyBecomesAnAttachment()
{
    QFETCH(QString, content);
    const Answer answer = say({{u"type"_s, u"image"_s}, {u"content"_s, content}, {u"caption"_s, u"veja"_s}});
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()["content"_L1].toString(), u"veja"_s);
    const QJsonObject attachment = answer.json()["attachments"_L1][0].toObject();
    QCOMPARE(attachment["mime_type"_L1].toString(), u"image/png"_s);
    QCOMPARE(attachment["filename"_L1].toString(), u"image.png"_s);
    const Answer bytes = m_desk->get(attachment["url"_L1].toString().toLatin1(), m_agent.token);
    QCOMPARE(bytes.status, 200);
    QCOMPARE(bytes.body, QByteArray::fromBase64(PngBase64.toLatin1()));
    QCOMPARE(bytes.header("Content-Type"), "image/png");
}

void TestMessages::uploadedFilesAreSentById()
{
    const QByteArray id = m_desk->upload(m_agent.token, "fatura.pdf", "%PDF-1.4\n%fim");
    const Answer answer = say({{u"type"_s, u"document"_s},
                               {u"attachment_id"_s, QString::fromLatin1(id)},
                               {u"content"_s, u"segue"_s}});
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()["attachments"_L1][0]["filename"_L1].toString(), u"fatura.pdf"_s);
    QCOMPARE(answer.json()["content"_L1].toString(), u"segue"_s);
}

void TestMessages::sameKeySendsOnce()
{
    const auto send = [this](const QByteArray &token, const QByteArray &key, const QByteArray &text) {
        return m_desk->send("POST", path("messages"),
                            {{"Content-Type", "application/json"},
                             {"Authorization", "Bearer " + token},
                             {"Idempotency-Key", key}},
                            "{\"content\":\"" + text + "\"}");
    };
    const Answer first = send(m_agent.token, "k1", "um");
    const Answer again = send(m_agent.token, "k1", "um");
    QCOMPARE(first.status, 201);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.json()["id"_L1].toString(), first.json()["id"_L1].toString());
    QVERIFY(send(m_agent.token, "k2", "um").json()["id"_L1].toString() != first.json()["id"_L1].toString());
    QVERIFY(send(m_admin.token, "k1", "um").json()["id"_L1].toString() != first.json()["id"_L1].toString());
    QCOMPARE(send(m_agent.token, QByteArray(201, 'k'), "um").status, 400);
    const QJsonObject conversation =
        m_desk->get("/api/v1/conversations/" + m_conversation, m_agent.token).json();
    QCOMPARE(conversation["messages_count"_L1].toInt(), 4);
}

void TestMessages::olderPagesAreRead()
{
    for (int i = 1; i < 7; ++i)
        QCOMPARE(say({{u"content"_s, u"m%1"_s.arg(i)}}).status, 201);
    const QJsonObject newest = m_desk->get(path("messages") + "?limit=3", m_agent.token).json();
    QCOMPARE(newest["messages"_L1].toArray().size(), 3);
    QCOMPARE(newest["messages"_L1][2]["content"_L1].toString(), u"m6"_s);
    QCOMPARE(newest["has_more"_L1].toBool(), true);
    const QByteArray before = newest["messages"_L1][0]["id"_L1].toString().toLatin1();
    const QJsonObject older =
        m_desk->get(path("messages") + "?limit=10&before=" + before, m_agent.token).json();
    QCOMPARE(older["messages"_L1].toArray().size(), 4);
    QCOMPARE(older["messages"_L1][3]["content"_L1].toString(), u"m3"_s);
    QCOMPARE(older["has_more"_L1].toBool(true), false);
    QCOMPARE(m_desk->get(path("messages") + "?limit=101", m_agent.token).field(), u"limit"_s);
    QCOMPARE(m_desk->get(path("messages") + "?before=7", m_agent.token).field(), u"before"_s);
    QCOMPARE(m_desk->get(path("messages")).status, 401);
}

void TestMessages::notesAreInternal()
{
    const Answer note =
        m_desk->json("POST", path("notes"), m_agent.token, {{u"content"_s, u"Cliente VIP"_s}});
    QCOMPARE(note.status, 201);
    QCOMPARE(note.json()["direction"_L1].toString(), u"internal"_s);
    QCOMPARE(note.json()["sent_by"_L1].toInteger(), m_agent.id);
    QCOMPARE(m_desk->json("POST", path("notes"), m_agent.token, {{u"content"_s, QString()}}).field(),
             u"content"_s);
    QCOMPARE(m_desk->json("POST", path("notes"), m_agent.token).status, 400);
}

void TestMessages::customersWriteThroughTheApiChannel()
{
    const Answer again = receive({{u"customer_phone"_s, u"(11) 99999-9999"_s}, {u"content"_s, u"x"_s}});
    // A number without its country is not this customer, or not a number at all.
    QVERIFY(again.status == 400 ||
            again.json()["conversation_id"_L1].toString().toLatin1() != m_conversation);
    const Answer same =
        receive({{u"customer_phone"_s, u"+55 (11) 99999-9999"_s}, {u"content"_s, u"Ainda sem sinal"_s}});
    QCOMPARE(same.status, 201);
    QCOMPARE(same.json()["conversation_id"_L1].toString().toLatin1(), m_conversation);
    const Answer byId = receive({{u"customer_id"_s, u"cliente-7"_s},
                                 {u"customer_name"_s, u"João"_s},
                                 {u"type"_s, u"image"_s},
                                 {u"content"_s, PngBase64},
                                 {u"unknown"_s, true}});
    QCOMPARE(byId.status, 201);
    const QJsonObject conversation =
        m_desk
            ->get("/api/v1/conversations/" + byId.json()["conversation_id"_L1].toString().toLatin1(),
                  m_agent.token)
            .json();
    QCOMPARE(conversation["customer_id"_L1].toString(), u"cliente-7"_s);
    QCOMPARE(conversation["customer_phone"_L1], QJsonValue(QJsonValue::Null));
    QCOMPARE(conversation["customer_name"_L1].toString(), u"João"_s);
    QCOMPARE(conversation["messages"_L1][0]["attachments"_L1][0]["mime_type"_L1].toString(), u"image/png"_s);
}

void TestMessages::sameExternalIdIsTakenOnce()
{
    const QJsonObject body{
        {u"customer_phone"_s, u"+5511999999999"_s}, {u"content"_s, u"um"_s}, {u"external_id"_s, u"e-1"_s}};
    const Answer first = receive(body);
    QCOMPARE(first.status, 201);
    const Answer again = receive(body);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json()["message_id"_L1], first.json()["message_id"_L1]);
    QCOMPARE(again.json()["conversation_id"_L1], first.json()["conversation_id"_L1]);
    const QJsonObject conversation =
        m_desk->get("/api/v1/conversations/" + m_conversation, m_agent.token).json();
    QCOMPARE(conversation["messages_count"_L1].toInt(), 2);
}

void TestMessages::badCustomerMessagesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("nobody") << QJsonObject{{u"content"_s, u"oi"_s}} << u"customer_phone"_s;
    QTest::newRow("nothing") << QJsonObject{{u"customer_phone"_s, u"+5511999999999"_s}} << u"content"_s;
    QTest::newRow("phone") << QJsonObject{{u"customer_phone"_s, u"abc"_s}, {u"content"_s, u"oi"_s}}
                           << u"customer_phone"_s;
    QTest::newRow("phone of no country")
        << QJsonObject{{u"customer_phone"_s, u"+999123456789"_s}, {u"content"_s, u"oi"_s}}
        << u"customer_phone"_s;
    QTest::newRow("callback") << QJsonObject{{u"customer_id"_s, u"1"_s},
                                             {u"content"_s, u"oi"_s},
                                             {u"callback_url"_s, u"ftp://x"_s}}
                              << u"callback_url"_s;
    QTest::newRow("external id") << QJsonObject{{u"customer_id"_s, u"1"_s},
                                                {u"content"_s, u"oi"_s},
                                                {u"external_id"_s, 7}}
                                 << u"external_id"_s;
    QTest::newRow("template") << QJsonObject{{u"customer_id"_s, u"1"_s},
                                             {u"content"_s, u"oi"_s},
                                             {u"type"_s, u"template"_s}}
                              << u"type"_s;
}

void TestMessages::badCustomerMessagesAreRefused()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, field);
    const Answer answer = receive(body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.field(), field);
}

void TestMessages::apiChannelNeedsSend()
{
    const QJsonObject body{{u"customer_phone"_s, u"+5511999999999"_s}, {u"content"_s, u"oi"_s}};
    const auto status = [&](const QByteArray &token) {
        return m_desk->json("POST", "/api/v1/channels/api/messages", token, body).status;
    };
    QCOMPARE(status({}), 401);
    QCOMPARE(status("gk_nothing"), 401);
    QCOMPARE(status(m_desk->apiKey(m_admin, {u"read"_s})), 403);
    QCOMPARE(status(m_desk->apiKey(m_admin, {u"admin"_s})), 201);
    const Answer byHeader = m_desk->send("POST", "/api/v1/channels/api/messages",
                                         {{"X-API-Key", m_key}, {"Content-Type", "application/json"}},
                                         R"({"customer_phone":"+5511999999999","content":"oi"})");
    QCOMPARE(byHeader.status, 201);
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
