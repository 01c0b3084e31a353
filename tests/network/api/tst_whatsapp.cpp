// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <future>

#include "models/store/mediarows.h"
#include "models/store/sessionrows.h"
#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

const QByteArray Webhook = "/api/v1/whatsapp/webhook";
const QByteArray AppSecret = "app-secret";

QByteArray signatureOf(const QByteArray &body, const QByteArray &secret = AppSecret)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
}

//! `value` as Meta wraps it.
QByteArray notice(const QByteArray &value, const QByteArray &field = "messages")
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":)" +
           value + R"(,"field":")" + field + R"("}]}]})";
}

QByteArray messages(const QByteArray &list, const QByteArray &name = "messages")
{
    return notice(R"({"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881",)"
                  R"("phone_number_id":"106540352242922"},"contacts":[{"profile":{"name":"Sheena Nelson"},)"
                  R"("wa_id":"16505551234"}],")" +
                  name + "\":" + list + '}');
}

QByteArray statuses(const QByteArray &list)
{
    return notice(R"({"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881",)"
                  R"("phone_number_id":"106540352242922"},"statuses":)" +
                  list + '}');
}

QByteArray message(const QByteArray &type, const QByteArray &body, const QByteArray &more = {})
{
    return messages(R"([{"from":"16505551234","id":"wamid.M1","timestamp":"1749416383","type":")" + type +
                    R"(",)" + body + more + "}]");
}

} // namespace

// WhatsApp over the API: Meta's webhook, sending, numbers and templates.
class TestWhatsApp final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    std::unique_ptr<ReadConnection> m_reader;
    Person m_admin;
    Session m_cloud;
    Session m_web;

    auto write(auto job)
    {
        using R = decltype(job(std::declval<WriteTransaction &>()));
        std::promise<R> promise;
        auto future = promise.get_future();
        if constexpr (std::is_void_v<typename R::value_type>)
            m_desk->desk().store().writer().submit(std::function<R(WriteTransaction &)>(job),
                                                   [&](R result) { promise.set_value(std::move(result)); });
        else
            m_desk->desk().store().writer().template submit<typename R::value_type>(
                std::function<R(WriteTransaction &)>(job),
                [&](R result) { promise.set_value(std::move(result)); });
        return future.get();
    }
    [[nodiscard]] Principal admin()
    {
        return *m_desk->desk().accounts().authenticate(*m_reader, QString::fromLatin1(m_admin.token));
    }
    Session addSession(const QString &name, SessionType type)
    {
        const Principal who = admin();
        SessionChange change{.name = name};
        if (type == SessionType::WhatsAppCloud)
            change.cloud = CloudSettings{.phoneNumberId = u"106540352242922"_s,
                                         .accessToken = u"EAA"_s,
                                         .appSecret = QString::fromLatin1(AppSecret),
                                         .verifyToken = u"verify-me"_s,
                                         .businessAccountId = u"102290129340398"_s};
        const auto session = write([&](WriteTransaction &tx) -> Result<Session> {
            GUICHE_TRY(created, m_desk->desk().sessions().create(tx, who, type, change));
            GUICHE_CHECK(m_desk->desk().sessions().connect(tx, who, created.session.id));
            return m_desk->desk().sessionReports().report(tx, created.session.id,
                                                          {.status = SessionStatus::Connected,
                                                           .cause = SessionCause::Opened,
                                                           .phone = u"551133330000"_s});
        });
        return session ? *session : Session();
    }
    [[nodiscard]] Answer post(const QByteArray &body) { return post(body, signatureOf(body)); }
    [[nodiscard]] Answer post(const QByteArray &body, const QByteArray &signature)
    {
        return m_desk->send("POST", Webhook,
                            {{"Content-Type", "application/json"}, {"X-Hub-Signature-256", signature}}, body);
    }
    [[nodiscard]] QJsonArray conversations()
    {
        return m_desk->get("/api/v1/conversations", m_admin.token).json()["conversations"_L1].toArray();
    }
    [[nodiscard]] QJsonArray messagesOf(const QString &conversation)
    {
        return m_desk->get("/api/v1/conversations/" + conversation.toLatin1() + "/messages", m_admin.token)
            .json()["messages"_L1]
            .toArray();
    }
    //! The customer writes now, which opens the window for answers.
    void writesNow()
    {
        const QByteArray body = message("text", R"("text":{"body":"oi"})");
        const QByteArray now = QByteArray::number(m_desk->clock().now() / 1000);
        QCOMPARE(post(QByteArray(body).replace("1749416383", now)).status, 200);
    }
    //! The one message that a webhook brought.
    [[nodiscard]] QJsonObject received()
    {
        const QJsonArray all = conversations();
        return all.isEmpty() ? QJsonObject() : messagesOf(all[0]["id"_L1].toString()).last().toObject();
    }
    [[nodiscard]] Answer send(const QJsonObject &body)
    {
        return m_desk->json("POST", "/api/v1/whatsapp/send", m_admin.token, body);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_reader = std::move(*m_desk->desk().store().openReader());
        m_admin = m_desk->registerOrganization();
        m_cloud = addSession(u"Central"_s, SessionType::WhatsAppCloud);
        QVERIFY(m_cloud.key > 0);
    }
    void cleanup()
    {
        m_reader.reset();
        m_desk.reset();
    }

    void theChallengeComesBackAsPlainText()
    {
        const Answer answer =
            m_desk->get(Webhook + "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=verify-me");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "1158201444"_ba);
        QVERIFY(answer.header("Content-Type").startsWith("text/plain"));
    }
    void aWrongVerifyTokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("token") << "?hub.mode=subscribe&hub.challenge=1&hub.verify_token=other"_ba;
        QTest::newRow("mode") << "?hub.mode=x&hub.challenge=1&hub.verify_token=verify-me"_ba;
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("empty token") << "?hub.mode=subscribe&hub.challenge=1&hub.verify_token="_ba;
    }
    void aWrongVerifyTokenIsRefused()
    {
        QFETCH(QByteArray, query);
        QCOMPARE(m_desk->get(Webhook + query).status, 403);
    }

    void aSignedTextBecomesAConversation()
    {
        const QByteArray body = message("text", R"("text":{"body":"Does it come in another color?"})");
        QCOMPARE(post(body).status, 200);
        const QJsonArray all = conversations();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0]["customer_phone"_L1].toString(), u"+16505551234"_s);
        QCOMPARE(all[0]["customer_name"_L1].toString(), u"Sheena Nelson"_s);
        QCOMPARE(all[0]["channel"_L1].toString(), u"whatsapp"_s);
        QCOMPARE(received()["content"_L1].toString(), u"Does it come in another color?"_s);
        QCOMPARE(received()["timestamp"_L1].toString(), u"2025-06-08T20:59:43Z"_s);
        QVERIFY(!received().contains("payload"_L1));
        // Meta sends again what it believes lost.
        QCOMPARE(post(body).status, 200);
        QCOMPARE(messagesOf(all[0]["id"_L1].toString()).size(), 1);
    }

    void aNumberOfTheSameAccountThatIsNotHereDisturbsNothing()
    {
        const QByteArray mine = message("text", R"("text":{"body":"for us"})");
        const QByteArray other = QByteArray(mine).replace("106540352242922", "999");
        const auto entryOf = [](const QByteArray &body) {
            return QJsonDocument::fromJson(body)["entry"_L1].toArray().first();
        };
        QJsonObject both = QJsonDocument::fromJson(mine).object();
        both[u"entry"_s] = QJsonArray{entryOf(other), entryOf(mine)};
        const QByteArray body = QJsonDocument(both).toJson(QJsonDocument::Compact);
        QCOMPARE(post(body, signatureOf(body, "other")).status, 401);
        QCOMPARE(conversations().size(), 0);
        QCOMPARE(post(body).status, 200);
        QCOMPARE(conversations().size(), 1);
        QCOMPARE(received()["content"_L1].toString(), u"for us"_s);
    }

    void aLargeNoticeIsTakenIn()
    {
        QByteArray body = message("text", R"("text":{"body":"among many"})");
        body.insert(1, "\"more\":\"" + QByteArray(2'900'000, 'x') + "\",");
        QCOMPARE(m_desk->send("POST", Webhook, {{"Content-Type", "application/json"}}, body).status, 413);
        QCOMPARE(post(body).status, 200);
        QCOMPARE(received()["content"_L1].toString(), u"among many"_s);
    }

    void anythingUnsignedLeavesNoTrace_data()
    {
        const QByteArray body = message("text", R"("text":{"body":"x"})");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("none") << body << QByteArray();
        QTest::newRow("another secret") << body << signatureOf(body, "other");
        QTest::newRow("of another body") << body << signatureOf(body + ' ');
        QTest::newRow("cut off") << body << signatureOf(body).chopped(1);
        QTest::newRow("not a signature") << body << "sha256=zz"_ba;
        QTest::newRow("SHA-1")
            << body
            << "sha1=" + QMessageAuthenticationCode::hash(body, AppSecret, QCryptographicHash::Sha1).toHex();
        const QByteArray stranger = QByteArray(body).replace("106540352242922", "999");
        QTest::newRow("a number that nobody has") << stranger << signatureOf(stranger);
        QTest::newRow("no number") << "{}"_ba << signatureOf("{}");
        QTest::newRow("no JSON") << "hello"_ba << signatureOf("hello");
        QTest::newRow("nothing") << QByteArray() << signatureOf("");
    }
    void anythingUnsignedLeavesNoTrace()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        const qint64 before = m_desk->desk().store().lastSeq();
        const Answer answer =
            signature.isEmpty() ? m_desk->send("POST", Webhook, {{"Content-Type", "application/json"}}, body)
                                : post(body, signature);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.errorCode(), u"UNAUTHORIZED"_s);
        QCOMPARE(m_desk->desk().store().lastSeq(), before);
        QCOMPARE(conversations().size(), 0);
    }

    void metasSamplesAreTakenIn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QByteArray &body, const QString &type,
                            const QString &content,
                            const QString &kind) { QTest::newRow(name) << body << type << content << kind; };
        row("image",
            message("image",
                    R"("image":{"caption":"Taj Mahal","mime_type":"image/jpeg","sha256":"x","id":"1003"})"),
            u"image"_s, u"Taj Mahal"_s, u"image"_s);
        row("sticker", message("sticker", R"("sticker":{"mime_type":"image/webp","sha256":"x","id":"798"})"),
            u"image"_s, QString(), u"sticker"_s);
        row("document",
            message("document", R"("document":{"filename":"a.pdf","mime_type":"application/pdf","id":"7"})"),
            u"document"_s, QString(), u"document"_s);
        row("voice",
            message("audio", R"("audio":{"mime_type":"audio/ogg; codecs=opus","id":"8","voice":true})"),
            u"audio"_s, QString(), u"audio"_s);
        row("location",
            message(
                "location",
                R"("location":{"address":"101 Forest Ave","latitude":37.442157,"longitude":-122.161415,"name":"Philz Coffee"})"),
            u"text"_s, u"📍 Philz Coffee, 101 Forest Ave\nhttps://maps.google.com/?q=37.442157,-122.161415"_s,
            u"location"_s);
        row("contacts",
            message(
                "contacts",
                R"("contacts":[{"name":{"first_name":"Barbara","formatted_name":"Barbara J. Johnson"},"phones":[{"phone":"+1 650-555-1234","wa_id":"16505551234","type":"Mobile"}]}])"),
            u"text"_s, u"👤 Barbara J. Johnson: +1 650-555-1234"_s, u"contacts"_s);
        row("button of a message",
            message(
                "interactive",
                R"("context":{"from":"15550783881","id":"wamid.X"},"interactive":{"type":"button_reply","button_reply":{"id":"change-button","title":"Change"}})"),
            u"text"_s, u"Change"_s, u"interactive"_s);
        row("line of a list",
            message(
                "interactive",
                R"("interactive":{"type":"list_reply","list_reply":{"id":"priority_express","title":"Priority Mail Express","description":"Next Day to 2 Days"}})"),
            u"text"_s, u"Priority Mail Express\nNext Day to 2 Days"_s, u"interactive"_s);
        row("button of a template",
            message("button", R"("button":{"payload":"Unsubscribe","text":"Unsubscribe"})"), u"text"_s,
            u"Unsubscribe"_s, u"button"_s);
        row("advertisement",
            message(
                "text", R"("text":{"body":"Can I get more info?"})",
                R"(,"referral":{"source_url":"https://fb.me/3cr4Wqqkv","source_id":"120226305854810726","source_type":"ad","headline":"Chat with us","ctwa_clid":"Aff"})"),
            u"text"_s, u"Can I get more info?"_s, u"text"_s);
        row("order",
            message(
                "order",
                R"("order":{"catalog_id":"194836987003835","text":"Love these!","product_items":[{"product_retailer_id":"di9ozbzfi4","quantity":2,"item_price":30,"currency":"USD"}]})"),
            u"text"_s, u"🛒 Love these!\n2 × di9ozbzfi4 · 30 USD"_s, u"order"_s);
        row("new number",
            message("system",
                    R"("system":{"body":"User Sheena changed","wa_id":"1","type":"user_changed_number"})"),
            u"text"_s, u"User Sheena changed"_s, u"system"_s);
        row("unsupported",
            message(
                "unsupported",
                R"("errors":[{"code":131051,"title":"Message type unknown","message":"Message type unknown","error_data":{"details":"Message type is currently not supported."}}])"),
            u"text"_s, u"⚠ Message type is currently not supported."_s, u"unsupported"_s);
        row("a type of tomorrow", message("hologram", R"("hologram":{"depth":3})"), u"text"_s,
            u"⚠ Message type unknown"_s, u"hologram"_s);
    }
    void metasSamplesAreTakenIn()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, type);
        QFETCH(QString, content);
        QFETCH(QString, kind);
        QCOMPARE(post(body).status, 200);
        QCOMPARE(received()["type"_L1].toString(), type);
        QCOMPARE(received()["content"_L1].toString(), content);
        QCOMPARE(received()["payload"_L1]["kind"_L1].toString(), kind);
    }

    void whatNobodyKnowsIsKept()
    {
        QCOMPARE(
            post(message("text", R"("text":{"body":"x"})", R"(,"group_id":"g1","future":{"a":[1]})")).status,
            200);
        QCOMPARE(received()["payload"_L1]["future"_L1]["a"_L1][0].toInt(), 1);
        QCOMPARE(received()["payload"_L1]["group_id"_L1].toString(), u"g1"_s);
    }

    void aFileIsWaitedFor()
    {
        QCOMPARE(
            post(message("image", R"("image":{"mime_type":"image/jpeg","sha256":"x","id":"1003"})")).status,
            200);
        const auto due = MediaRepository::due(*m_reader, m_desk->clock().now(), 10);
        QCOMPARE(due->size(), 1);
        QCOMPARE(due->first().mediaId, u"1003"_s);
        QCOMPARE(due->first().messageId, received()["id"_L1].toString());
    }

    void reactionsEditsAndRemovalsChangeTheMessage()
    {
        QCOMPARE(post(message("text", R"("text":{"body":"antes"})")).status, 200);
        const auto later = [](const QByteArray &type, const QByteArray &body) {
            return messages(R"([{"from":"16505551234","id":"wamid.M2","timestamp":"1749416400","type":")" +
                            type + "\"," + body + "}]");
        };
        QCOMPARE(post(later("reaction", R"("reaction":{"message_id":"wamid.M1","emoji":"👍"})")).status, 200);
        QCOMPARE(received()["reactions"_L1][0]["emoji"_L1].toString(), u"👍"_s);
        QCOMPARE(
            post(
                later(
                    "edit",
                    R"("edit":{"original_message_id":"wamid.M1","message":{"type":"text","text":{"body":"depois"}}})"))
                .status,
            200);
        QCOMPARE(received()["content"_L1].toString(), u"depois"_s);
        QCOMPARE(received()["edited_at"_L1].toString(), u"2025-06-08T21:00:00Z"_s);
        QCOMPARE(post(later("revoke", R"("revoke":{"original_message_id":"wamid.M1"})")).status, 200);
        QCOMPARE(received()["content"_L1].toString(), QString());
        QVERIFY(received().contains("deleted_at"_L1));
    }

    void statusesInAnyOrderTellHowFarItGot()
    {
        writesNow();
        const Answer sent =
            send({{u"to"_s, u"+16505551234"_s}, {u"type"_s, u"text"_s}, {u"content"_s, u"Olá"_s}});
        QCOMPARE(sent.status, 200);
        const QByteArray id = sent.json()["message_id"_L1].toString().toLatin1();
        const auto status = [&](const QByteArray &name) {
            return statuses(
                R"([{"id":"wamid.S1","status":")" + name +
                R"(","timestamp":"1749416383","recipient_id":"16505551234","biz_opaque_callback_data":")" +
                id + R"(","pricing":{"billable":true,"pricing_model":"PMP","category":"service"}}])");
        };
        QCOMPARE(post(status("delivered")).status, 200);
        QCOMPARE(received()["status"_L1].toString(), u"delivered"_s);
        QCOMPARE(post(status("sent")).status, 200);
        QCOMPARE(received()["status"_L1].toString(), u"delivered"_s);
        QCOMPARE(post(status("read")).status, 200);
        QCOMPARE(post(status("delivered")).status, 200);
        QCOMPARE(received()["status"_L1].toString(), u"read"_s);
    }

    void aFailedStatusSaysWhy()
    {
        writesNow();
        const Answer sent = send({{u"to"_s, u"+16505551234"_s}, {u"message"_s, u"Olá"_s}});
        const QByteArray id = sent.json()["message_id"_L1].toString().toLatin1();
        QCOMPARE(
            post(
                statuses(
                    R"([{"id":"wamid.S1","status":"failed","timestamp":"1749416383","recipient_id":"1","biz_opaque_callback_data":")" +
                    id +
                    R"(","errors":[{"code":131049,"title":"This message was not delivered to maintain healthy ecosystem engagement.","message":"x","error_data":{"details":"In order to maintain a healthy ecosystem engagement, the message failed to be delivered."}}]}])"))
                .status,
            200);
        QCOMPARE(received()["status"_L1].toString(), u"failed"_s);
        QVERIFY(received()["error"_L1].toString().contains(u"131049"));
        // And now by hand.
        const QByteArray path = "/api/v1/conversations/" +
                                sent.json()["conversation_id"_L1].toString().toLatin1() + "/messages/" + id +
                                "/resend";
        const Answer again = m_desk->json("POST", path, m_admin.token);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json()["status"_L1].toString(), u"queued"_s);
        QVERIFY(!again.json().contains("error"_L1));
        QCOMPARE(m_desk->json("POST", path, m_admin.token).status, 409);
        QCOMPARE(m_desk->json("POST", path).status, 401);
        QCOMPARE(m_desk
                     ->json("POST", path.chopped(7 + 36) + "0190163d-8694-739b-aea5-966c26f8ad92/resend",
                            m_admin.token)
                     .status,
                 404);
    }

    void bothBodiesOfSendAreTaken()
    {
        writesNow();
        for (const QString &member : {u"content"_s, u"message"_s}) {
            const Answer sent = send({{u"to"_s, u"+1 650-555-1234"_s}, {member, u"Olá por "_s + member}});
            QCOMPARE(sent.status, 200);
            QCOMPARE(sent.json()["status"_L1].toString(), u"queued"_s);
            QCOMPARE(received()["id"_L1].toString(), sent.json()["message_id"_L1].toString());
            QCOMPARE(received()["content"_L1].toString(), u"Olá por "_s + member);
        }
        const Answer sent = send({{u"to"_s, u"+5511999999999"_s},
                                  {u"message"_s, QString()},
                                  {u"template_id"_s, u"boas_vindas"_s}});
        QCOMPARE(sent.status, 200);
        QCOMPARE(messagesOf(sent.json()["conversation_id"_L1].toString())[0]["type"_L1].toString(),
                 u"template"_s);
    }

    void theSpecsTemplateIsSent()
    {
        const QJsonArray components{QJsonObject{
            {u"type"_s, u"body"_s},
            {u"parameters"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u"João"_s}}}}}};
        const QJsonObject body{{u"to"_s, u"+5511999999999"_s},
                               {u"template_name"_s, u"boas_vindas"_s},
                               {u"language"_s, u"pt_BR"_s},
                               {u"components"_s, components}};
        const Answer sent = m_desk->json("POST", "/api/v1/whatsapp/send-template", m_admin.token, body);
        QCOMPARE(sent.status, 200);
        const QJsonObject stored = messagesOf(sent.json()["conversation_id"_L1].toString())[0].toObject();
        QCOMPARE(stored["payload"_L1]["template"_L1]["components"_L1].toArray(), components);
        QJsonObject bad = body;
        bad[u"template_name"_s] = u"Boas Vindas"_s;
        QCOMPARE(m_desk->json("POST", "/api/v1/whatsapp/send-template", m_admin.token, bad).field(),
                 u"template_name"_s);
        bad.remove(u"template_name"_s);
        QCOMPARE(m_desk->json("POST", "/api/v1/whatsapp/send-template", m_admin.token, bad).status, 400);
        QCOMPARE(m_desk->json("POST", "/api/v1/whatsapp/send-template", {}, body).status, 401);
    }

    void sendingIsRefusedWhereItMust_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("no number") << QJsonObject{{u"content"_s, u"x"_s}} << 400 << u"VALIDATION_ERROR"_s;
        QTest::newRow("no phone") << QJsonObject{{u"to"_s, u"abc"_s}, {u"content"_s, u"x"_s}} << 400
                                  << u"VALIDATION_ERROR"_s;
        QTest::newRow("no such country") << QJsonObject{{u"to"_s, u"+999123456789"_s}, {u"content"_s, u"x"_s}}
                                         << 400 << u"VALIDATION_ERROR"_s;
        QTest::newRow("nothing to say")
            << QJsonObject{{u"to"_s, u"+5511999999999"_s}} << 400 << u"VALIDATION_ERROR"_s;
        QTest::newRow("never wrote") << QJsonObject{{u"to"_s, u"+5511999999999"_s}, {u"content"_s, u"x"_s}}
                                     << 409 << u"OUTSIDE_WINDOW"_s;
        QTest::newRow("no such session")
            << QJsonObject{{u"to"_s, u"+5511999999999"_s},
                           {u"content"_s, u"x"_s},
                           {u"session_id"_s, u"0190163d-8694-739b-aea5-966c26f8ad92"_s}}
            << 404 << u"NOT_FOUND"_s;
    }
    void sendingIsRefusedWhereItMust()
    {
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        const Answer answer = send(body);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.errorCode(), code);
    }

    void whatIsWrongHasTheCallersName()
    {
        QCOMPARE(send({{u"to"_s, u"+5511999999999"_s}, {u"message"_s, u"  "_s}}).field(), u"message"_s);
        QCOMPARE(send({{u"to"_s, u"+5511999999999"_s}, {u"content"_s, u"  "_s}}).field(), u"content"_s);
        QCOMPARE(
            send({{u"to"_s, u"+5511999999999"_s}, {u"message"_s, u"x"_s}, {u"type"_s, u"image"_s}}).field(),
            u"message"_s);
    }

    void withoutAConnectedSessionNothingIsSent()
    {
        const Principal who = admin();
        QVERIFY(write(
            [&](WriteTransaction &tx) { return m_desk->desk().sessions().disconnect(tx, who, m_cloud.id); }));
        const Answer answer = send({{u"to"_s, u"+5511999999999"_s}, {u"content"_s, u"x"_s}});
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.errorCode(), u"NO_SESSION"_s);
    }

    void whoMaySend()
    {
        const QJsonObject body{{u"to"_s, u"+5511999999999"_s}, {u"template_id"_s, u"boas_vindas"_s}};
        const auto sendAs = [&](const QByteArray &token) {
            return m_desk->json("POST", "/api/v1/whatsapp/send", token, body).status;
        };
        QCOMPARE(sendAs({}), 401);
        QCOMPARE(sendAs(m_desk->person(m_admin, u"user"_s, u"v@empresa.com"_s).token), 403);
        QCOMPARE(sendAs(m_desk->apiKey(m_admin, {u"read"_s})), 403);
        QCOMPARE(sendAs(m_desk->apiKey(m_admin, {u"send"_s})), 200);
        QCOMPARE(sendAs(m_desk->person(m_admin, u"atendente"_s, u"a@empresa.com"_s).token), 200);
    }

    void numbersAreAListOfTheirOwn()
    {
        const Answer answer = m_desk->get("/api/v1/whatsapp/numbers", m_admin.token);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("X-Total-Count"), "1"_ba);
        const QJsonArray numbers = QJsonDocument::fromJson(answer.body).array();
        QCOMPARE(numbers.size(), 1);
        QCOMPARE(numbers[0]["id"_L1].toString(), m_cloud.id);
        QCOMPARE(numbers[0]["phone_number"_L1].toString(), u"+551133330000"_s);
        QCOMPARE(numbers[0]["display_name"_L1].toString(), u"Central"_s);
        QCOMPARE(numbers[0]["status"_L1].toString(), u"active"_s);
        QCOMPARE(numbers[0]["verified"_L1].toBool(), true);
        const QJsonObject me = m_desk->get("/api/v1/auth/me", m_admin.token).json();
        QCOMPARE(numbers[0]["organization_id"_L1], me["user"_L1]["organization_id"_L1]);
        QCOMPARE(QJsonDocument::fromJson(m_desk->get("/api/v1/whatsapp/numbers?offset=1", m_admin.token).body)
                     .array()
                     .size(),
                 0);
        QCOMPARE(m_desk->get("/api/v1/whatsapp/numbers?limit=101", m_admin.token).status, 400);
        QCOMPARE(m_desk->get("/api/v1/whatsapp/numbers").status, 401);
    }

    void templatesAreListedAndFollowMetasNews()
    {
        QVERIFY(write([&](WriteTransaction &tx) {
            return m_desk->desk().templates().synced(
                tx, m_cloud.key,
                {{.name = u"boas_vindas"_s, .language = u"pt_BR"_s, .status = u"PENDING"_s}});
        }));
        QCOMPARE(
            post(
                notice(R"({"event":"APPROVED","message_template_id":1,"message_template_name":"boas_vindas",)"
                       R"("message_template_language":"pt_BR","reason":"NONE"})",
                       "message_template_status_update"))
                .status,
            200);
        const Answer answer =
            m_desk->get("/api/v1/whatsapp/templates?session_id=" + m_cloud.id.toLatin1(), m_admin.token);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["templates"_L1][0]["name"_L1].toString(), u"boas_vindas"_s);
        QCOMPARE(answer.json()["templates"_L1][0]["status"_L1].toString(), u"APPROVED"_s);
        QCOMPARE(m_desk
                     ->get("/api/v1/whatsapp/templates?session_id=0190163d-8694-739b-aea5-966c26f8ad92",
                           m_admin.token)
                     .status,
                 404);
        QCOMPARE(m_desk->get("/api/v1/whatsapp/templates").status, 401);
    }

    void whatIsWrittenOnThePhoneAppCountsAsAnswer()
    {
        QCOMPARE(post(message("text", R"("text":{"body":"oi"})")).status, 200);
        QCOMPARE(
            post(messages(
                     R"([{"from":"15550783881","to":"16505551234","id":"wamid.E1","timestamp":"1749416390",)"
                     R"("type":"text","text":{"body":"já vou"}}])",
                     "message_echoes"))
                .status,
            200);
        QCOMPARE(received()["content"_L1].toString(), u"já vou"_s);
        QCOMPARE(received()["direction"_L1].toString(), u"outgoing"_s);
    }

    void theWebhookIsNotCounted()
    {
        QVERIFY(post(message("text", R"("text":{"body":"x"})")).header("X-RateLimit-Limit").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWhatsApp)
#include "tst_whatsapp.moc"
