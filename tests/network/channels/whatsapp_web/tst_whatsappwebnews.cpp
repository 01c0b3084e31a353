// SPDX-License-Identifier: GPL-3.0-or-later
#include "webworkerfixture.h"

#include <QBuffer>
#include <QImage>

#include "models/domain/json.h"
#include "tests/support/callbackserver.h"

//! What the phone tells of groups and chats reaches the webhook; files that are named by their address, and
//! read receipts in groups, reach the phone.
class TestWhatsAppWebNews final : public WebWorkerFixture
{
    Q_OBJECT

    const QString m_group = u"120363000000000000@g.us"_s;

    void change(const QString &id, const SessionChange &change)
    {
        QVERIFY(m_fixture->write([&](WriteTransaction &tx) {
            return m_fixture->desk->sessions().change(tx, m_fixture->admin, id, change);
        }));
    }
    //! Event and `data` of everything that is queued, oldest first.
    QList<std::pair<QString, QJsonObject>> queued()
    {
        const WebhookLedger &ledger = m_fixture->desk->webhookLedger();
        const auto page = ledger.list(*m_fixture->reader, m_fixture->admin, {}, {}, 100);
        QList<std::pair<QString, QJsonObject>> all;
        for (const WebhookDelivery &one : page ? page->deliveries : QList<WebhookDelivery>()) {
            const auto details = ledger.get(*m_fixture->reader, m_fixture->admin, one.id);
            const auto envelope = parseObject(details ? details->payload : QByteArray());
            all.prepend({one.event, envelope ? (*envelope)["data"_L1].toObject() : QJsonObject()});
        }
        return all;
    }
    QStringList names()
    {
        QStringList events;
        for (const auto &[event, data] : queued())
            events.append(event);
        return events;
    }
    void note(const QString &session, QJsonObject line)
    {
        line[u"session"_s] = session;
        m_bridge->say(line);
    }
    //! Connected, with a webhook for these events, and open to groups.
    QString listening(const QStringList &events)
    {
        const QString id = createLinked();
        change(id,
               {.webhookUrl = u"https://example.com/hook"_s, .webhookEvents = events, .takesGroups = true});
        startWorker();
        connectSession(id);
        const QJsonObject request = m_bridge->next(u"open"_s);
        if (!request["settings"_L1]["groups"_L1].toBool())
            return {};
        m_bridge->answer(request);
        note(id, {{u"event"_s, u"state"_s}, {u"state"_s, u"open"_s}});
        const bool isOpen =
            QTest::qWaitFor([&] { return row(id).status == SessionStatus::Connected; }, 10'000);
        return isOpen ? id : QString();
    }
    QJsonObject inGroup(const QString &id, const QString &content) const
    {
        QJsonObject message = text(id, content);
        message[u"chat"_s] = QJsonObject{{u"kind"_s, u"group"_s}, {u"jid"_s, m_group}};
        return message;
    }
    //! Another customer, whose messages do not wait for Maria's.
    QString customerWritesAs(const QString &session, const QString &phone)
    {
        QJsonObject message = text(u"3AF"_s, u"Oi"_s);
        message[u"chat"_s] = QJsonObject{
            {u"kind"_s, u"person"_s}, {u"jid"_s, phone + "@s.whatsapp.net"_L1}, {u"phone"_s, phone}};
        message[u"author"_s] = QJsonObject{{u"phone"_s, phone}};
        if (!tell(session, {{u"event"_s, u"message"_s}, {u"message"_s, message}}).isEmpty())
            return {};
        const auto stored = MessageRepository::byProviderId(*m_fixture->reader, row(session).key, u"3AF"_s);
        return stored && *stored ? (*stored)->conversationId : QString();
    }
    QString sends(const QString &conversation, MessageType type, const QString &content)
    {
        const auto sent = m_fixture->write([&](WriteTransaction &tx) {
            return m_fixture->desk->conversations().send(tx, m_fixture->admin, conversation,
                                                         {.type = type, .content = content});
        });
        return sent ? sent->message.id : sent.error().english();
    }
    QStringList filesBeingSent() const
    {
        return QDir(m_fixture->folder.filePath(u"tmp"_s)).entryList({u"*.out"_s}, QDir::Files);
    }
    static QByteArray picture(const char *format)
    {
        QImage image(400, 200, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, format);
        return bytes;
    }
    static QByteArray answer(const QByteArray &body)
    {
        return "raw:HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
               body;
    }

private Q_SLOTS:
    void initTestCase() { m_isLoopbackOnly = true; }
    void groupsAreTold();
    void whatThePhoneDoesWithAChatIsTold();
    void aGroupIsReadWithItsAuthors();
    void aFileIsFetchedByItsAddress();
    void aFileThatIsNotThereFailsTheMessage();
    void aFileOfAnotherKindFailsTheMessage();
    void aServerThatIsBusyIsAskedAgain();
};

void TestWhatsAppWebNews::groupsAreTold()
{
    const QString id = listening({u"groups.upsert"_s, u"groups.update"_s, u"group-participants.update"_s});
    QVERIFY(!id.isEmpty());
    const QJsonArray groups{QJsonObject{{u"jid"_s, m_group}, {u"subject"_s, u"Família"_s}}};
    note(id, {{u"event"_s, u"groups"_s}, {u"action"_s, u"upsert"_s}, {u"groups"_s, groups}});
    note(id, {{u"event"_s, u"groups"_s}, {u"action"_s, u"update"_s}, {u"groups"_s, groups}});
    note(id, {{u"event"_s, u"participants"_s},
              {u"group"_s, m_group},
              {u"action"_s, u"add"_s},
              {u"participants"_s, QJsonArray{QJsonObject{{u"phone"_s, Maria}}}}});
    QTRY_COMPARE(names(),
                 (QStringList{u"groups.upsert"_s, u"groups.update"_s, u"group-participants.update"_s}));
    const auto all = queued();
    QCOMPARE(all[0].second, (QJsonObject{{u"action"_s, u"upsert"_s}, {u"groups"_s, groups}}));
    QCOMPARE(all[2].second["group"_L1].toString(), m_group);
    QCOMPARE(all[2].second["action"_L1].toString(), u"add"_s);
    QCOMPARE(all[2].second["participants"_L1][0]["phone"_L1].toString(), Maria);
}

void TestWhatsAppWebNews::whatThePhoneDoesWithAChatIsTold()
{
    const QString id = listening({u"chats.upsert"_s, u"chats.update"_s, u"chats.delete"_s});
    const QString conversation = customerWrites(id, u"3A1"_s, u"Oi"_s);
    QCOMPARE(names(), QStringList{u"chats.upsert"_s});
    const QJsonObject maria{
        {u"kind"_s, u"person"_s}, {u"jid"_s, u"99@lid"_s}, {u"phone"_s, Maria}, {u"lid"_s, u"99"_s}};
    const auto say = [&](const QString &action, QJsonObject chat) {
        chat[u"chat"_s] = maria;
        note(id, {{u"event"_s, u"chats"_s}, {u"action"_s, action}, {u"chats"_s, QJsonArray{chat}}});
    };
    // The desk has said that the chat has begun, and that there is a message.
    say(u"upsert"_s, {{u"unread"_s, 1}});
    say(u"update"_s, {{u"unread"_s, 2}});
    say(u"update"_s, {{u"archived"_s, true}});
    say(u"delete"_s, {});
    QTRY_COMPARE(names(), (QStringList{u"chats.upsert"_s, u"chats.update"_s, u"chats.delete"_s}));
    const auto all = queued();
    QCOMPARE(all[1].second["id"_L1].toString(), conversation);
    QCOMPARE(all[1].second["chat"_L1]["archived"_L1], QJsonValue(true));
    QCOMPARE(all[2].second["id"_L1].toString(), conversation);
    QCOMPARE(all[2].second["chat"_L1]["chat"_L1].toObject(), maria);
    // The desk keeps what it has.
    QVERIFY(m_fixture->desk->inbox().get(*m_fixture->reader, m_fixture->admin, conversation));
}

void TestWhatsAppWebNews::aGroupIsReadWithItsAuthors()
{
    const QString id = listening({u"chats.delete"_s});
    QCOMPARE(tell(id, {{u"event"_s, u"message"_s}, {u"message"_s, inGroup(u"3A1"_s, u"Oi"_s)}}), QString());
    QJsonObject anonymous = inGroup(u"3A2"_s, u"quem?"_s);
    anonymous[u"author"_s] = QJsonObject();
    QCOMPARE(tell(id, {{u"event"_s, u"message"_s}, {u"message"_s, anonymous}}), QString());
    const auto stored = MessageRepository::byProviderId(*m_fixture->reader, row(id).key, u"3A1"_s);
    QVERIFY(stored && *stored);
    QCOMPARE((*stored)->payload["author"_L1]["lid"_L1].toString(), u"99"_s);
    QVERIFY(m_fixture->write([&](WriteTransaction &tx) {
        return m_fixture->desk->conversations().markRead(tx, m_fixture->admin, (*stored)->conversationId);
    }));
    const QJsonArray marks = m_bridge->next(u"read"_s)["messages"_L1].toArray();
    QCOMPARE(marks.size(), 1); // without its author nobody would hear of it
    QCOMPARE(marks[0].toObject(),
             (QJsonObject{{u"chat"_s, QJsonObject{{u"jid"_s, m_group}}},
                          {u"id"_s, u"3A1"_s},
                          {u"author"_s, QJsonObject{{u"phone"_s, Maria}, {u"lid"_s, u"99"_s}}}}));
}

void TestWhatsAppWebNews::aFileIsFetchedByItsAddress()
{
    CallbackServer server;
    const QByteArray png = picture("PNG");
    server.answers = {answer(png)};
    const QString id = open();
    const QString conversation = customerWrites(id, u"3A1"_s, u"Oi"_s);
    const QString sent = sends(conversation, MessageType::Image, server.url());
    const QJsonObject request = m_bridge->next(u"send"_s);
    const QJsonObject content = request["content"_L1].toObject();
    QCOMPARE(content["type"_L1].toString(), u"image"_s);
    QCOMPARE(content["mime"_L1].toString(), u"image/png"_s);
    QVERIFY(!content.contains("caption"_L1)); // its text is its address
    QFile file(content["file"_L1].toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), png);
    QCOMPARE(content["width"_L1].toInt(), 400);
    QCOMPARE(content["height"_L1].toInt(), 200);
    const QByteArray small = QByteArray::fromBase64(content["thumbnail"_L1].toString().toLatin1());
    const QImage thumbnail = QImage::fromData(small, "JPEG");
    QCOMPARE(thumbnail.size(), QSize(96, 48));
    QVERIFY(qBlue(thumbnail.pixel(40, 20)) > 200);
    QCOMPARE(filesBeingSent().size(), 1);
    m_bridge->answer(request, {{u"message_id"_s, request["message_id"_L1]}});
    QCOMPARE(tell(id, {{u"event"_s, u"status"_s},
                       {u"messages"_s, QJsonArray{request["message_id"_L1]}},
                       {u"status"_s, u"sent"_s}}),
             QString());
    QTRY_COMPARE(message(conversation, sent).status, MessageStatus::Sent);
    QTRY_VERIFY(filesBeingSent().isEmpty());
}

void TestWhatsAppWebNews::aFileThatIsNotThereFailsTheMessage()
{
    CallbackServer server;
    server.answers = {"404 Not Found"};
    const QString id = open();
    const QString conversation = customerWrites(id, u"3A1"_s, u"Oi"_s);
    const QString gone = sends(conversation, MessageType::Document, server.url());
    QTRY_COMPARE(message(conversation, gone).status, MessageStatus::Failed);
    QCOMPARE(message(conversation, gone).error, u"The file could not be fetched: The server answered 404"_s);
    // The desk is called by no address of its own network.
    const QString inside =
        sends(conversation, MessageType::Document, u"http://169.254.169.254/latest/meta-data/"_s);
    QTRY_COMPARE(message(conversation, inside).status, MessageStatus::Failed);
    QCOMPARE(message(conversation, inside).error,
             u"The file could not be fetched: The URL leads to a private address"_s);
    QVERIFY(filesBeingSent().isEmpty());
}

void TestWhatsAppWebNews::aFileOfAnotherKindFailsTheMessage()
{
    CallbackServer server;
    server.answers = {answer("<!doctype html><html><body>Please sign in</body></html>")};
    const QString id = open();
    const QString conversation = customerWrites(id, u"3A1"_s, u"Oi"_s);
    const QString sent = sends(conversation, MessageType::Image, server.url());
    QTRY_COMPARE(message(conversation, sent).status, MessageStatus::Failed);
    QCOMPARE(message(conversation, sent).error,
             u"The file at that address is of another kind than the message."_s);
    QVERIFY(filesBeingSent().isEmpty());
}

void TestWhatsAppWebNews::aServerThatIsBusyIsAskedAgain()
{
    CallbackServer server;
    server.answers = {"503 Busy", answer(picture("JPEG"))};
    const QString id = open();
    const QString conversation = customerWrites(id, u"3A1"_s, u"Oi"_s);
    QVERIFY(!sends(conversation, MessageType::Image, server.url()).isEmpty());
    const QJsonObject request = m_bridge->next(u"send"_s);
    QCOMPARE(request["content"_L1]["mime"_L1].toString(), u"image/jpeg"_s);
    QCOMPARE(server.seen.size(), 2);
    // But not for ever.
    server.seen.clear();
    server.answerTo = [](const CallbackServer::Seen &) { return QByteArray("503 Busy"); };
    const QString other = customerWritesAs(id, u"5511900000055"_s);
    const QString hopeless = sends(other, MessageType::Image, server.url());
    QTRY_COMPARE(message(other, hopeless).status, MessageStatus::Failed);
    QCOMPARE(server.seen.size(), 5);
}

QTEST_GUILESS_MAIN(TestWhatsAppWebNews)
#include "tst_whatsappwebnews.moc"
