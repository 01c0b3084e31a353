// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "models/domain/json.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageSurvivesTheRoundTrip()
    {
        Message message;
        message.id = u"m1"_s;
        message.conversationId = u"c1"_s;
        message.direction = Direction::Outgoing;
        message.type = MessageType::Image;
        message.content = u"Olá 🙌 \"aspas\""_s;
        message.attachments = {{.id = u"a1"_s,
                                .filename = u"foto.png"_s,
                                .mimeType = u"image/png"_s,
                                .sizeBytes = 12,
                                .sha256 = u"ab"_s,
                                .url = u"/api/v1/attachments/a1"_s}};
        message.sentBy = u"7"_s;
        message.senderName = u"Ana"_s;
        message.timestamp = 1769940000007;
        message.status = MessageStatus::Failed;
        message.error = u"no answer"_s;

        const QJsonObject json = toJson(message);
        QCOMPARE(json["sent_by"_L1], QJsonValue(7)); // a user's id is a number
        QCOMPARE(json["timestamp"_L1].toString(), u"2026-02-01T10:00:00.007Z"_s);
        const Message read = messageFromJson(json);
        QCOMPARE(read.content, message.content);
        QCOMPARE(read.sentBy, u"7"_s);
        QCOMPARE(read.type, MessageType::Image);
        QCOMPARE(read.status, MessageStatus::Failed);
        QCOMPARE(read.error, u"no answer"_s);
        QCOMPARE(read.attachments.size(), 1);
        QCOMPARE(read.attachments[0].sizeBytes, 12);
        QCOMPARE(read.timestamp, 1769940000007);
    }

    void aCustomersMessageIsPublishedAsDelivered()
    {
        Message message;
        message.sentBy = u"customer"_s;
        const QJsonObject json = toJson(message);
        QCOMPARE(json["status"_L1].toString(), u"delivered"_s);
        QCOMPARE(json["sent_by"_L1].toString(), u"customer"_s);
        QCOMPARE(messageFromJson(json).status, MessageStatus::Received);
    }

    void aConversationSurvivesTheRoundTrip()
    {
        Conversation conversation;
        conversation.id = u"c1"_s;
        conversation.customerPhone = u"+5511999999999"_s;
        conversation.customerName = u"Cliente Exemplo"_s;
        conversation.status = ConversationStatus::InProgress;
        conversation.channel = ChannelKind::Web;
        conversation.priority = Priority::High;
        conversation.assignedTo = 3;
        conversation.startedAt = 1769940000000;
        conversation.lastMessageAt = 1769940060000;
        conversation.messagesCount = 15;
        conversation.unreadCount = 2;
        conversation.tags = {u"troca"_s};
        conversation.resolution = Resolution::NoResponse;
        conversation.lastText = u"Obrigada"_s;
        const Conversation read = conversationFromJson(toJson(conversation));
        QCOMPARE(read.status, ConversationStatus::InProgress);
        QCOMPARE(read.channel, ChannelKind::Web);
        QCOMPARE(read.priority, Priority::High);
        QCOMPARE(read.assignedTo, 3);
        QCOMPARE(read.lastMessageAt, 1769940060000);
        QCOMPARE(read.waitingSince, 0);
        QCOMPARE(read.tags, QStringList{u"troca"_s});
        QVERIFY(read.resolution == Resolution::NoResponse);
        QCOMPARE(read.lastText, u"Obrigada"_s);
    }

    void whatIsNotKnownIsNull()
    {
        const QJsonObject json = toJson(Conversation{});
        QVERIFY(json["assigned_to"_L1].isNull());
        QVERIFY(json["customer_name"_L1].isNull());
        QVERIFY(json["resolution"_L1].isNull());
    }

    void aFrameIsOneObject()
    {
        Event event{.seq = 42,
                    .type = u"new_message"_s,
                    .conversationId = u"c1"_s,
                    .timestamp = 1769940000000,
                    .data = "{\"message\":{\"id\":\"m1\"}}"};
        auto frame = parseObject(toFrame(event));
        QVERIFY(frame.has_value());
        QCOMPARE(frame->value("seq"_L1).toInteger(), 42);
        QCOMPARE(frame->value("type"_L1).toString(), u"new_message"_s);
        QCOMPARE(frame->value("conversation_id"_L1).toString(), u"c1"_s);
        QCOMPARE(frame->value("message"_L1).toObject()["id"_L1].toString(), u"m1"_s);
        event.data = "{}";
        event.conversationId.clear();
        frame = parseObject(toFrame(event));
        QVERIFY(frame.has_value());
        QVERIFY(!frame->contains("conversation_id"_L1));
    }

    void onlyObjectsAreObjects()
    {
        for (const char *other : {"[1]", "null", " 7 ", "\"text\"", "true"})
            QCOMPARE(parseObject(other).error().code, ErrorCode::Validation);
        for (const char *broken : {"{\"a\":", "", "  ", "1,2", "nil", "]", "{}{}", "{},"})
            QCOMPARE(parseObject(broken).error().code, ErrorCode::Malformed);
        QVERIFY(parseObject("{}").has_value());
        for (const char *alone : {"5", "null", "\"x\""})
            QCOMPARE(parseObject(alone).error().english(), u"The body must be a JSON object."_s);
        QCOMPARE(parseObject("5,6").error().english(), u"The body is not valid JSON."_s);
    }

    void callersTextsAreWhole()
    {
        QVERIFY(parseCallersObject(R"({"a":["\ud83d\ude00"],"\uD83D\uDE00":"\u00e9"})").has_value());
        for (const char *half : {R"({"a":"\ud800"})", R"({"a":[1,{"b":"x\uDC00"}]})", R"({"\ud800":1})"}) {
            QVERIFY(parseObject(half).has_value());
            QCOMPARE(parseCallersObject(half).error().code, ErrorCode::Malformed);
        }
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
