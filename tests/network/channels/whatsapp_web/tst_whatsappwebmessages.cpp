// SPDX-License-Identifier: GPL-3.0-or-later
#include "webworkerfixture.h"

//! What comes and goes through a session, against a bridge that says what the test wants.
class TestWhatsAppWebMessages final : public WebWorkerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageAndItsKeysAreOneCommit();
    void anAnswerIsHandedOverAndAcknowledged();
    void aNumberIsCheckedWithBothForms();
    void aRefusalFailsTheMessage();
    void aDeadBridgeLeavesTheMessageUnknown();
    void aPassingFaultIsTriedAgain();
    void aFileIsFetchedAndJoinsItsMessage();
    void readingAndTypingReachTheCustomer();
    void manyLinesAreAllAnswered();
};

void TestWhatsAppWebMessages::aMessageAndItsKeysAreOneCommit()
{
    const QString id = open();
    QVERIFY(!id.isEmpty());
    const QJsonArray writes{
        QJsonObject{{u"kind"_s, u"session"_s}, {u"name"_s, u"99.0"_s}, {u"value"_s, u"r1"_s}}};
    const QJsonObject line{{u"event"_s, u"write"_s},
                           {u"writes"_s, writes},
                           {u"messages"_s, QJsonArray{text(u"3A1"_s, u"Oi"_s)}}};
    QCOMPARE(tell(id, line), QString());
    QCOMPARE(tell(id, line), QString()); // again after a crash, say: stored once
    const auto stored = MessageRepository::byProviderId(*m_fixture->reader, row(id).key, u"3A1"_s);
    QVERIFY(stored && *stored);
    QCOMPARE((*stored)->content, u"Oi"_s);
    const auto page = m_fixture->desk->inbox().messages(*m_fixture->reader, m_fixture->admin,
                                                        (*stored)->conversationId, {}, 100);
    QCOMPARE(page->messages.size(), 1);
    // The customer's typing is asked for from now on.
    QCOMPARE(m_bridge->next(u"presence"_s)["state"_L1].toString(), u"subscribe"_s);
    const QString conversation = (*stored)->conversationId;
    QVERIFY(!conversation.isEmpty());
    m_fixture->takeEvents();
    m_bridge->say({{u"event"_s, u"presence"_s},
                   {u"session"_s, id},
                   {u"chat"_s, QJsonObject{{u"kind"_s, u"person"_s}, {u"lid"_s, u"99"_s}}},
                   {u"state"_s, u"composing"_s}});
    // Told once and never stored; it ends by itself, since nothing renews it.
    QTRY_COMPARE(m_typing.size(), 2);
    QCOMPARE(m_typing[0].conversationId, conversation);
    QVERIFY(m_typing[0].isTyping);
    QVERIFY(!m_typing[1].isTyping);
    QVERIFY(!m_fixture->takeEventTypes().contains(u"customer_typing"_s));
    for (const auto &[type, field, value] :
         {std::tuple(u"edit"_s, u"text"_s, u"Oi!"_s), std::tuple(u"reaction"_s, u"emoji"_s, u"👍"_s)}) {
        QJsonObject change = text(u"3A2"_s + type, {});
        change[u"type"_s] = type;
        change[u"timestamp"_s] = qint64(1'763'796'070'000);
        change[u"target"_s] = QJsonObject{{u"id"_s, u"3A1"_s}};
        change[field] = value;
        QCOMPARE(tell(id, {{u"event"_s, u"message"_s}, {u"message"_s, change}}), QString());
    }
    const Message changed = message(conversation, (*stored)->id);
    QCOMPARE(changed.content, u"Oi!"_s);
    QCOMPARE(changed.reactions.size(), 1);
}

void TestWhatsAppWebMessages::anAnswerIsHandedOverAndAcknowledged()
{
    const QString id = open();
    const QString conversation = customerWrites(id, u"3A1"_s, u"Oi"_s);
    const QString first = answers(conversation, u"Bom dia!"_s);
    const QString second = answers(conversation, u"Tudo bem?"_s);
    const QJsonObject request = m_bridge->next(u"send"_s);
    QCOMPARE(request["content"_L1]["text"_L1].toString(), u"Bom dia!"_s);
    QCOMPARE(request["to"_L1]["lid"_L1].toString(), u"99"_s);
    const QString provider = request["message_id"_L1].toString();
    QVERIFY(provider.startsWith("3EB0"_L1) && provider.size() >= 18);
    // In the store before the bridge had it.
    const auto stored = MessageRepository::byProviderId(*m_fixture->reader, row(id).key, provider);
    QCOMPARE((*stored)->id, first);
    m_bridge->answer(request, {{u"message_id"_s, provider}});
    QTest::qWait(50);
    QCOMPARE(message(conversation, first).status, MessageStatus::Queued); // handed over is not sent
    QCOMPARE(
        tell(id,
             {{u"event"_s, u"status"_s}, {u"messages"_s, QJsonArray{provider}}, {u"status"_s, u"sent"_s}}),
        QString());
    QCOMPARE(message(conversation, first).status, MessageStatus::Sent);
    QCOMPARE(m_bridge->next(u"send"_s)["content"_L1]["text"_L1].toString(), u"Tudo bem?"_s);
    QCOMPARE(message(conversation, second).status, MessageStatus::Queued);
    QCOMPARE(
        tell(id,
             {{u"event"_s, u"status"_s}, {u"messages"_s, QJsonArray{provider}}, {u"status"_s, u"read"_s}}),
        QString());
    QCOMPARE(tell(id, {{u"event"_s, u"status"_s},
                       {u"messages"_s, QJsonArray{provider}},
                       {u"status"_s, u"delivered"_s}}),
             QString());
    QCOMPARE(message(conversation, first).status, MessageStatus::Read);
}

void TestWhatsAppWebMessages::aNumberIsCheckedWithBothForms()
{
    const QString id = open();
    const auto sent = m_fixture->write([&](WriteTransaction &tx) {
        return m_fixture->desk->whatsAppSend().send(
            tx, m_fixture->admin, {.to = u"+5511987654321"_s, .message = {.content = u"Oi"_s}});
    });
    QVERIFY(sent);
    const QJsonObject check = m_bridge->next(u"check"_s);
    QCOMPARE(check["phones"_L1].toArray(), (QJsonArray{u"5511987654321"_s, u"551187654321"_s}));
    m_bridge->answer(
        check, {{u"numbers"_s, QJsonArray{QJsonObject{{u"phone"_s, u"5511987654321"_s}, {u"exists"_s, false}},
                                          QJsonObject{{u"phone"_s, u"551187654321"_s},
                                                      {u"exists"_s, true},
                                                      {u"jid_phone"_s, u"551187654321"_s}}}}});
    QCOMPARE(m_bridge->next(u"send"_s)["to"_L1]["phone"_L1].toString(), u"551187654321"_s);
    const auto other = m_fixture->write([&](WriteTransaction &tx) {
        return m_fixture->desk->whatsAppSend().send(
            tx, m_fixture->admin, {.to = u"+14155552671"_s, .message = {.content = u"Hi"_s}});
    });
    const QJsonObject nobody = m_bridge->next(u"check"_s);
    QCOMPARE(nobody["phones"_L1].toArray(), (QJsonArray{u"14155552671"_s}));
    m_bridge->answer(
        nobody,
        {{u"numbers"_s, QJsonArray{QJsonObject{{u"phone"_s, u"14155552671"_s}, {u"exists"_s, false}}}}});
    QTRY_COMPARE(message(other->message.conversationId, other->message.id).status, MessageStatus::Failed);
}

void TestWhatsAppWebMessages::aRefusalFailsTheMessage()
{
    const QString id = open();
    const QString conversation = customerWrites(id, u"3A1"_s, u"Oi"_s);
    const QString refused = answers(conversation, u"um"_s);
    m_bridge->refuse(m_bridge->next(u"send"_s), u"refused"_s);
    QTRY_COMPARE(message(conversation, refused).status, MessageStatus::Failed);
    // WhatsApp's own refusal comes as a status.
    const QString failed = answers(conversation, u"dois"_s);
    const QJsonObject request = m_bridge->next(u"send"_s);
    const QJsonArray ids{request["message_id"_L1]};
    QCOMPARE(tell(id, {{u"event"_s, u"status"_s},
                       {u"messages"_s, ids},
                       {u"status"_s, u"failed"_s},
                       {u"error"_s, QJsonObject{{u"code"_s, u"463"_s}, {u"message"_s, u"No new chats."_s}}}}),
             QString());
    QCOMPARE(message(conversation, failed).status, MessageStatus::Failed);
    QCOMPARE(message(conversation, failed).error, u"No new chats."_s);
}

void TestWhatsAppWebMessages::aDeadBridgeLeavesTheMessageUnknown()
{
    const QString id = open();
    const QString conversation = customerWrites(id, u"3A1"_s, u"Oi"_s);
    const QString sent = answers(conversation, u"Bom dia!"_s);
    const QJsonArray ids{m_bridge->next(u"send"_s)["message_id"_L1]};
    m_bridge->socket->disconnectFromServer();
    QTRY_COMPARE(message(conversation, sent).status, MessageStatus::Unknown);
    // It was not sent again by itself, and a receipt that comes later tells its fate.
    const QJsonObject request = m_bridge->next(u"open"_s);
    m_bridge->answer(request);
    m_bridge->say({{u"event"_s, u"state"_s}, {u"session"_s, id}, {u"state"_s, u"open"_s}});
    QTRY_COMPARE(row(id).status, SessionStatus::Connected);
    QCOMPARE(tell(id, {{u"event"_s, u"status"_s}, {u"messages"_s, ids}, {u"status"_s, u"delivered"_s}}),
             QString());
    QCOMPARE(message(conversation, sent).status, MessageStatus::Delivered);
    for (const QJsonObject &line : std::as_const(m_bridge->lines))
        QVERIFY(line["do"_L1].toString() != "send"_L1);
}

void TestWhatsAppWebMessages::aPassingFaultIsTriedAgain()
{
    const QString id = open();
    const QString conversation = customerWrites(id, u"3A1"_s, u"Oi"_s);
    const QString sent = answers(conversation, u"Bom dia!"_s);
    m_bridge->refuse(m_bridge->next(u"send"_s), u"not_connected"_s);
    const QJsonObject again = m_bridge->next(u"send"_s);
    QCOMPARE(again["content"_L1]["text"_L1].toString(), u"Bom dia!"_s);
    QCOMPARE(message(conversation, sent).status, MessageStatus::Queued);
}

void TestWhatsAppWebMessages::aFileIsFetchedAndJoinsItsMessage()
{
    const QString id = open();
    QJsonObject image = text(u"3A9"_s, u"Olha só"_s);
    image[u"type"_s] = u"image"_s;
    image[u"media"_s] = QJsonObject{{u"kind"_s, u"image"_s},
                                    {u"mime"_s, u"image/png"_s},
                                    {u"bytes"_s, 70},
                                    {u"download"_s, QJsonObject{{u"key"_s, u"secret-media-key"_s}}}};
    QCOMPARE(tell(id, {{u"event"_s, u"message"_s}, {u"message"_s, image}}), QString());
    const auto stored = MessageRepository::byProviderId(*m_fixture->reader, row(id).key, u"3A9"_s);
    QCOMPARE((*stored)->type, MessageType::Image);
    QVERIFY(!QJsonDocument((*stored)->payload).toJson().contains("secret-media-key"));
    const QJsonObject request = m_bridge->next(u"download"_s);
    QCOMPARE(request["media"_L1]["key"_L1].toString(), u"secret-media-key"_s);
    QFile file(request["file"_L1].toString());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\nnot much of a picture");
    file.close();
    m_fixture->takeEvents();
    m_bridge->answer(request, {{u"bytes"_s, 29}});
    QTRY_COMPARE(message((*stored)->conversationId, (*stored)->id).attachments.size(), 1);
    QCOMPARE(message((*stored)->conversationId, (*stored)->id).attachments.first().filename, u"image.png"_s);
    QVERIFY(m_fixture->takeEventTypes().contains(u"message_updated"_s));
    const auto left = m_fixture->desk->sessionSecrets().credentialsOf(*m_fixture->reader, row(id).key,
                                                                      BridgeIntake::MediaKind);
    QVERIFY(left && left->isEmpty());
}

void TestWhatsAppWebMessages::readingAndTypingReachTheCustomer()
{
    const QString id = open();
    const QString conversation = customerWrites(id, u"3A1"_s, u"Oi"_s);
    QVERIFY(!customerWrites(id, u"3A2"_s, u"Tudo bem?"_s).isEmpty());
    const auto read = [&] {
        return m_fixture->write([&](WriteTransaction &tx) {
            return m_fixture->desk->conversations().markRead(tx, m_fixture->admin, conversation);
        });
    };
    QVERIFY(read());
    const QJsonArray marks = m_bridge->next(u"read"_s)["messages"_L1].toArray();
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0]["id"_L1].toString(), u"3A2"_s);
    QVERIFY(!customerWrites(id, u"3A3"_s, u"?"_s).isEmpty());
    QVERIFY(read());
    const QJsonArray more = m_bridge->next(u"read"_s)["messages"_L1].toArray();
    QCOMPARE(more.size(), 1);
    QCOMPARE(more[0]["id"_L1].toString(), u"3A3"_s);
    m_fixture->desk->driver(SessionType::WhatsAppWeb)->agentTyped(conversation, true);
    QCOMPARE(m_bridge->next(u"presence"_s)["state"_L1].toString(), u"composing"_s);
    m_fixture->desk->driver(SessionType::WhatsAppWeb)->agentTyped(conversation, false);
    QCOMPARE(m_bridge->next(u"presence"_s)["state"_L1].toString(), u"paused"_s);
}

void TestWhatsAppWebMessages::manyLinesAreAllAnswered()
{
    const QString id = open();
    constexpr int Count = 400;
    for (int i = 0; i < Count; ++i)
        m_bridge->say({{u"id"_s, ++m_lastId},
                       {u"event"_s, u"message"_s},
                       {u"session"_s, id},
                       {u"message"_s, text(u"3A%1"_s.arg(i), u"Mensagem %1"_s.arg(i))}});
    qint64 last = 0;
    for (int i = 0; i < Count; ++i) {
        const QJsonObject answer = m_bridge->answerTo(m_lastId - Count + 1 + i);
        QVERIFY(!answer.isEmpty() && !answer.contains("error"_L1));
        QVERIFY(answer["re"_L1].toInteger() > last);
        last = answer["re"_L1].toInteger();
    }
    const auto stored =
        MessageRepository::byProviderId(*m_fixture->reader, row(id).key, u"3A%1"_s.arg(Count - 1));
    QVERIFY(stored && *stored);
}

QTEST_GUILESS_MAIN(TestWhatsAppWebMessages)
#include "tst_whatsappwebmessages.moc"
