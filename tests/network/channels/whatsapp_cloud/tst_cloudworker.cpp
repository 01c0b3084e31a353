// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "network/channels/whatsapp_cloud/cloudworker.h"
#include "tests/models/desk/whatsappsetup.h"
#include "tests/support/graphserver.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

const WhatsAppPerson Carla{.phone = u"5511987654321"_s, .name = u"Carla"_s};

} // namespace

// The Cloud API's channel against a Graph API that answers, refuses, hangs and breaks off.
class TestCloudWorker final : public QObject
{
    Q_OBJECT

    std::unique_ptr<GraphServer> m_graph;
    std::unique_ptr<WhatsAppSetup> m_desk;
    std::unique_ptr<CloudWorker> m_worker;
    Session m_session;

    void startWorker(int templatesEveryMs = 3'600'000)
    {
        m_worker =
            std::make_unique<CloudWorker>(*m_desk->desk, CloudOptions{.graphUrl = m_graph->url(),
                                                                      .tempDirectory = m_desk->folder.path(),
                                                                      .timeoutMs = 1500,
                                                                      .templatesEveryMs = templatesEveryMs});
        QVERIFY(m_worker->start());
    }
    [[nodiscard]] Session current()
    {
        return SessionReports::find(*m_desk->reader, m_session.id)->value_or(Session());
    }
    void wantConnection()
    {
        VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->sessions().connect(tx, m_desk->admin, m_session.id);
        }));
    }
    void connectSession()
    {
        startWorker();
        wantConnection();
        QTRY_COMPARE(toName(current().status), u"connected"_s);
        m_session = current();
    }
    [[nodiscard]] QString say(const QString &conversation, const OutgoingMessage &message)
    {
        const auto sent = m_desk->send(m_desk->boss, conversation, message);
        return sent ? sent->message.id : sent.error().english();
    }

private Q_SLOTS:
    void init()
    {
        m_graph = std::make_unique<GraphServer>();
        m_desk = std::make_unique<WhatsAppSetup>();
        m_desk->setStatus(m_desk->cloud, SessionStatus::Disconnected);
        const auto created = m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->sessions().create(
                tx, m_desk->admin, SessionType::WhatsAppCloud,
                {.name = u"Central"_s,
                 .cloud = CloudSettings{.phoneNumberId = u"106540352242922"_s,
                                        .accessToken = u"EAA-token"_s,
                                        .appSecret = u"s3cret"_s,
                                        .verifyToken = u"verify"_s,
                                        .businessAccountId = u"102290129340398"_s}});
        });
        QVERIFY2(created, created ? "" : qPrintable(created.error().english()));
        m_session = created->session;
    }
    void cleanup()
    {
        m_worker.reset();
        m_desk.reset();
        m_graph.reset();
    }

    void connectingChecksTheTokenAndFetchesTheTemplates()
    {
        m_graph->templates =
            R"({"data":[{"name":"boas_vindas","language":"pt_BR","status":"APPROVED","category":)"
            R"("UTILITY","components":[{"type":"BODY","text":"Olá {{1}}"}]}]})";
        connectSession();
        QCOMPARE(m_session.phone, u"551133330000"_s);
        QCOMPARE(m_session.pushName, u"Provedor"_s);
        QTRY_COMPARE(m_desk->desk->templates().list(*m_desk->reader, m_desk->boss, m_session.id)->size(), 1);
        const auto all = m_desk->desk->templates().list(*m_desk->reader, m_desk->boss, m_session.id);
        QCOMPARE(all->first().entry.name, u"boas_vindas"_s);
    }

    void templatesAreFetchedAgain()
    {
        const auto names = [this] {
            QStringList found;
            const auto all = m_desk->desk->templates().list(*m_desk->reader, m_desk->boss, m_session.id);
            for (const ListedTemplate &listed : all.value_or(QList<ListedTemplate>()))
                found.append(listed.entry.name);
            return found;
        };
        m_graph->templates = R"({"data":[{"name":"antiga","language":"pt_BR","status":"APPROVED"}]})";
        startWorker(50);
        wantConnection();
        QTRY_COMPARE(names(), QStringList{u"antiga"_s});
        // Made at Meta while the session is connected.
        m_graph->templates = R"({"data":[{"name":"nova","language":"pt_BR","status":"APPROVED"}]})";
        QTRY_COMPARE(names(), QStringList{u"nova"_s});
    }

    void aTokenThatIsNotAcceptedIsSaid()
    {
        m_graph->token = "another";
        startWorker();
        wantConnection();
        QTRY_COMPARE(toName(current().cause), u"token_refused"_s);
        QCOMPARE(toName(current().status), u"disconnected"_s);
        QVERIFY2(current().detail.contains(u"190"), qPrintable(current().detail));
    }

    void aGraphThatIsDownIsTriedAgain()
    {
        m_graph->number = {503, "{}"};
        startWorker();
        wantConnection();
        QTRY_COMPARE(toName(current().cause), u"connection_lost"_s);
        QCOMPARE(toName(current().status), u"connecting"_s);
        m_graph->number = {200, R"({"display_phone_number":"+55 11 3333-0000"})"};
        m_desk->clock.advance(10'000);
        QTRY_COMPARE_WITH_TIMEOUT(toName(current().status), u"connected"_s, 8000);
    }

    void aTextIsSentAndItsIdKept()
    {
        connectSession();
        const QString conversation = m_desk->says(m_session, Carla);
        const QString id = say(conversation, {.content = u"Olá"_s});
        QTRY_COMPARE(m_desk->statusOf(conversation, id), u"sent"_s);
        const QJsonObject body = m_graph->messages().first();
        QCOMPARE(body["messaging_product"_L1].toString(), u"whatsapp"_s);
        QCOMPARE(body["to"_L1].toString(), u"5511987654321"_s);
        QCOMPARE(body["type"_L1].toString(), u"text"_s);
        QCOMPARE(body["text"_L1]["body"_L1].toString(), u"Olá"_s);
        QCOMPARE(body["biz_opaque_callback_data"_L1].toString(), id);
        QVERIFY(
            *m_desk->receipt(m_session, {.providerId = u"wamid.1"_s, .status = MessageStatus::Delivered}));
        QCOMPARE(m_desk->statusOf(conversation, id), u"delivered"_s);
    }

    void aTemplateGoesAsTheCloudApiTakesIt()
    {
        connectSession();
        const QJsonArray components{QJsonObject{
            {u"type"_s, u"body"_s},
            {u"parameters"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u"João"_s}}}}}};
        const auto sent = m_desk->sendTo(
            m_desk->program,
            {.to = u"+5511999999999"_s,
             .message = {.type = MessageType::Template,
                         .content = u"boas_vindas"_s,
                         .payload = Templates::toPayload({u"boas_vindas"_s, u"pt_BR"_s, components})}});
        VERIFY_DONE(sent);
        QTRY_COMPARE(m_desk->statusOf(sent->message.conversationId, sent->message.id), u"sent"_s);
        const QJsonObject wanted{{u"name"_s, u"boas_vindas"_s},
                                 {u"language"_s, QJsonObject{{u"code"_s, u"pt_BR"_s}}},
                                 {u"components"_s, components}};
        QCOMPARE(m_graph->messages().first()["template"_L1].toObject(), wanted);
    }

    void aFileIsUploadedFirst()
    {
        connectSession();
        const QString conversation = m_desk->says(m_session, Carla);
        const auto file = m_desk->desk->attachments().storeBytes("%PDF-1.4 conteudo", u"boleto.pdf"_s);
        QVERIFY(file);
        const auto attachment = m_desk->write(
            [&](WriteTransaction &tx) { return m_desk->desk->attachments().add(tx, m_desk->boss, *file); });
        const QString id = say(conversation, {.type = MessageType::Document,
                                              .content = u"segue o boleto"_s,
                                              .attachmentIds = {attachment->id}});
        QTRY_COMPARE(m_desk->statusOf(conversation, id), u"sent"_s);
        const QJsonObject wanted{
            {u"id"_s, u"up-1"_s}, {u"caption"_s, u"segue o boleto"_s}, {u"filename"_s, u"boleto.pdf"_s}};
        QCOMPARE(m_graph->messages().first()["document"_L1].toObject(), wanted);
        const auto upload = std::ranges::find_if(
            m_graph->seen, [](const GraphServer::Seen &request) { return request.path.endsWith("/media"); });
        QVERIFY(upload->body.contains("%PDF-1.4 conteudo"));
        QVERIFY(upload->body.contains("filename=\"boleto.pdf\""));
    }

    void temporaryRefusalsAreTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("too many") << 429 << R"({"error":{"code":130429,"message":"Rate limit hit"}})"_ba;
        QTest::newRow("down") << 503 << QByteArray();
        QTest::newRow("its own problem") << 500 << R"({"error":{"code":131000,"message":"x"}})"_ba;
        QTest::newRow("told by the code alone") << 400 << R"({"error":{"code":131056,"message":"pair"}})"_ba;
    }
    void temporaryRefusalsAreTriedAgain()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        connectSession();
        const QString conversation = m_desk->says(m_session, Carla);
        m_graph->answers = {{status, body}};
        const QString id = say(conversation, {.content = u"1"_s});
        QTRY_COMPARE(m_graph->messages().size(), 1);
        QTRY_COMPARE(m_desk->statusOf(conversation, id), u"queued"_s);
        m_desk->clock.advance(3000);
        QTRY_COMPARE(m_desk->statusOf(conversation, id), u"sent"_s);
        QCOMPARE(m_graph->messages().size(), 2);
    }

    void retryAfterIsHonoured()
    {
        connectSession();
        const QString conversation = m_desk->says(m_session, Carla);
        m_graph->answers = {{429, "{}", "Retry-After: 120\r\n"}};
        const QString id = say(conversation, {.content = u"1"_s});
        QTRY_COMPARE(
            *m_desk->desk->outbox().nextDue(*m_desk->reader, SessionType::WhatsAppCloud, m_desk->clock.now()),
            m_desk->clock.now() + 120'000);
        QCOMPARE(m_desk->statusOf(conversation, id), u"queued"_s);
    }

    void aLostAnswerIsUnknownAndNothingIsSentTwice_data()
    {
        using Way = GraphServer::Answer::Way;
        QTest::addColumn<int>("way");
        QTest::newRow("hangs") << int(Way::Hang);
        QTest::newRow("breaks off") << int(Way::Close);
        QTest::newRow("breaks off in the answer") << int(Way::CloseHalfway);
    }
    void aLostAnswerIsUnknownAndNothingIsSentTwice()
    {
        QFETCH(int, way);
        connectSession();
        const QString conversation = m_desk->says(m_session, Carla);
        m_graph->answers = {{.way = GraphServer::Answer::Way(way)}};
        const QString first = say(conversation, {.content = u"1"_s});
        const QString second = say(conversation, {.content = u"2"_s});
        QTRY_COMPARE(m_desk->statusOf(conversation, first), u"unknown"_s);
        QTRY_COMPARE(m_desk->statusOf(conversation, second), u"sent"_s);
        QCOMPARE(m_graph->messages().size(), 2);
        // A status that names our id tells what became of it.
        QVERIFY(*m_desk->receipt(
            m_session,
            {.providerId = u"wamid.lost"_s, .messageId = first, .status = MessageStatus::Delivered}));
        QCOMPARE(m_desk->statusOf(conversation, first), u"delivered"_s);
    }

    void aRefusalIsSaidInASentence()
    {
        connectSession();
        const QString conversation = m_desk->says(m_session, Carla);
        m_graph->answers = {{400, R"({"error":{"message":"Message undeliverable","code":131026}})"}};
        const QString id = say(conversation, {.content = u"1"_s});
        QTRY_COMPARE(m_desk->statusOf(conversation, id), u"failed"_s);
        const QString error = m_desk->messages(conversation).last().error;
        QVERIFY2(error.contains(u"the number may not be on WhatsApp"_s) && error.contains(u"131026"),
                 qPrintable(error));
    }

    void anOrderOfMessagesIsKept()
    {
        connectSession();
        const QString conversation = m_desk->says(m_session, Carla);
        QStringList ids;
        for (int i = 0; i < 5; ++i)
            ids.append(say(conversation, {.content = QString::number(i)}));
        QTRY_COMPARE(m_desk->statusOf(conversation, ids.last()), u"sent"_s);
        QStringList texts;
        for (const QJsonObject &body : m_graph->messages())
            texts.append(body["text"_L1]["body"_L1].toString());
        QCOMPARE(texts, QStringList({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    }

    void whatWasInDoubtIsNotSentAtTheNextStart()
    {
        connectSession();
        m_worker.reset();
        const QString conversation = m_desk->says(m_session, Carla);
        const QString first = say(conversation, {.content = u"1"_s});
        const QString second = say(conversation, {.content = u"2"_s});
        VERIFY_DONE(m_desk->handOver(first));
        startWorker();
        QTRY_COMPARE(m_desk->statusOf(conversation, second), u"sent"_s);
        QCOMPARE(m_desk->statusOf(conversation, first), u"unknown"_s);
        QCOMPARE(m_graph->messages().size(), 1);
    }

    void aTokenThatExpiresStopsTheSessionAndKeepsTheMessage()
    {
        connectSession();
        const QString conversation = m_desk->says(m_session, Carla);
        m_graph->token = "renewed";
        const QString id = say(conversation, {.content = u"1"_s});
        QTRY_COMPARE(toName(current().cause), u"token_refused"_s);
        QCOMPARE(m_desk->statusOf(conversation, id), u"queued"_s);
        m_graph->token = "EAA-token";
        wantConnection();
        QTRY_COMPARE(m_desk->statusOf(conversation, id), u"sent"_s);
    }

    void aCustomersFileIsFetched()
    {
        connectSession();
        const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQV"
                                                      "R42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        m_graph->files.insert("media-1", png);
        const QJsonObject image{{u"id"_s, u"media-1"_s}, {u"mime_type"_s, u"image/png"_s}};
        QString conversation;
        VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) -> Result<> {
            GUICHE_TRY(received, m_desk->desk->whatsAppIntake().receive(
                                     tx, m_session,
                                     {.providerId = u"in.png"_s,
                                      .chat = Carla,
                                      .type = MessageType::Image,
                                      .payload = {{u"kind"_s, u"image"_s}, {u"image"_s, image}}}));
            conversation = received.conversationId;
            return MediaRepository::insert(tx.db(), {.sessionKey = m_session.key,
                                                     .messageId = received.messageId,
                                                     .mediaId = u"media-1"_s,
                                                     .mimeType = u"image/png"_s,
                                                     .nextAttemptAt = tx.now()});
        }));
        QTRY_COMPARE(m_desk->messages(conversation).first().attachments.size(), 1);
        const Attachment file = m_desk->messages(conversation).first().attachments.first();
        QCOMPARE(file.mimeType, u"image/png"_s);
        QFile stored(m_desk->desk->attachments().pathOf(file));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QCOMPARE(stored.readAll(), png);
        QVERIFY(m_desk->desk->attachments().get(*m_desk->reader, m_desk->boss, file.id));
    }

    void aFileThatIsGoneIsSaid()
    {
        connectSession();
        QString conversation;
        VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) -> Result<> {
            GUICHE_TRY(received, m_desk->desk->whatsAppIntake().receive(
                                     tx, m_session,
                                     {.providerId = u"in.gone"_s,
                                      .chat = Carla,
                                      .type = MessageType::Image,
                                      .payload = {{u"mime_type"_s, u"image/png"_s}}}));
            conversation = received.conversationId;
            return MediaRepository::insert(tx.db(), {.sessionKey = m_session.key,
                                                     .messageId = received.messageId,
                                                     .mediaId = u"gone"_s,
                                                     .mimeType = u"image/png"_s,
                                                     .nextAttemptAt = tx.now()});
        }));
        QTRY_VERIFY(m_desk->messages(conversation).first().payload.contains("media_error"_L1));
    }

    void whatWasReadIsTold()
    {
        connectSession();
        const QString conversation = m_desk->says(m_session, Carla);
        VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->conversations().markRead(tx, m_desk->boss, conversation);
        }));
        const auto receipts = [&] {
            return std::ranges::count_if(m_graph->seen, [](const GraphServer::Seen &request) {
                return request.json()["status"_L1].toString() == "read"_L1 &&
                       request.json()["message_id"_L1].toString() == "in.1"_L1;
            });
        };
        QTRY_COMPARE(receipts(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCloudWorker)
#include "tst_cloudworker.moc"
