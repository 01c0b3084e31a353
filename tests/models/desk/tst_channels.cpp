// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestChannels : public QObject
{
    Q_OBJECT

private:
    Result<Received> receive(const ApiMessage &message)
    {
        return m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->apiChannel().receive(tx, m_desk->program, message);
        });
    }
    Result<Received> visitorWrites(const Visitor &visitor, const VisitorMessage &message)
    {
        return m_desk->write([&](WriteTransaction &tx) { return chat().receive(tx, visitor, message); });
    }
    Result<Identified> identify(const NewVisitor &visitor)
    {
        return m_desk->write([&](WriteTransaction &tx) { return chat().identify(tx, m_key, visitor); });
    }
    void attempt(const QString &id, const CallbackAttempt &result)
    {
        VERIFY_DONE(m_desk->write(
            [&](WriteTransaction &tx) { return m_desk->desk->apiChannel().recordAttempt(tx, id, result); }));
    }
    QList<CallbackDelivery> due()
    {
        return m_desk->desk->apiChannel().due(*m_desk->reader, m_desk->clock.now(), 10).value();
    }
    const WebChat &chat() { return m_desk->desk->webChat(); }
    std::unique_ptr<DeskFixture> m_desk;
    QString m_key;

private Q_SLOTS:
    void init();
    void theSameExternalIdIsStoredOnce();
    void badApiMessagesAreRefused();
    void aCustomerKeepsTheirOpenConversation();
    void reopeningGoesToTheSameAgentOrTheQueue();
    void afterTheWindowANewOneBegins();
    void callbacksGoOutInOrderUntilDelivered();
    void callbacksAreRetriedThenFail();
    void secretsDifferByOrganization();
    void aVisitorIsKnownByTheToken();
    void aTypedPhoneShowsNobodysHistory();
    void aVisitorSendsOnceAndSeesNoNotes();
    void acknowledgingMovesTheTicks();
};

void TestChannels::init()
{
    m_desk = std::make_unique<DeskFixture>();
    m_key =
        m_desk->desk->settings().get(*m_desk->reader, m_desk->root)->value(u"webchat"_s)[u"key"_s].toString();
    QVERIFY(!m_key.isEmpty());
}

void TestChannels::theSameExternalIdIsStoredOnce()
{
    const auto first = receive({.customerPhone = u"+55 (11) 90000-0001"_s, .content = u"x"_s});
    VERIFY_DONE(first);
    const auto one = receive({.customerId = u"c-1"_s, .content = u"oi"_s, .externalId = u"e1"_s});
    const auto two = receive({.customerId = u"c-1"_s, .content = u"oi"_s, .externalId = u"e1"_s});
    VERIFY_DONE(two);
    QVERIFY(one->isNew && !two->isNew);
    QCOMPARE(two->messageId, one->messageId);
    QCOMPARE(two->conversationId, one->conversationId);
    QCOMPARE(m_desk->read(one->conversationId).messagesCount, 1);
    QCOMPARE(m_desk->read(one->conversationId).customerId, u"c-1"_s);
}

void TestChannels::badApiMessagesAreRefused()
{
    const auto field = [this](const ApiMessage &message) {
        const auto refused = receive(message);
        return refused                                         ? u"not refused"_s
               : refused.error().code == ErrorCode::Validation ? refused.error().field
                                                               : u"other"_s;
    };
    QCOMPARE(field({.content = u"x"_s}), u"customer_phone"_s);
    QCOMPARE(field({.customerPhone = u"12"_s, .content = u"x"_s}), u"customer_phone"_s);
    QCOMPARE(field({.customerId = u"c"_s}), u"content"_s);
    QCOMPARE(field({.customerId = QString(201, u'c'), .content = u"x"_s}), u"customer_id"_s);
    QCOMPARE(field({.customerId = u"c"_s, .type = MessageType::Image, .content = u"x"_s}), u"content"_s);
    QCOMPARE(field({.customerId = u"c"_s, .content = u"x"_s, .callbackUrl = u"ftp://x/y"_s}),
             u"callback_url"_s);
    VERIFY_REFUSED(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->apiChannel().receive(tx, m_desk->viewer,
                                                  {.customerId = u"c"_s, .content = u"x"_s});
    }),
                   ErrorCode::Forbidden);
}

void TestChannels::aCustomerKeepsTheirOpenConversation()
{
    const QString id = m_desk->customerWrites();
    m_desk->clock.advance(1000);
    QCOMPARE(m_desk->customerWrites(), id);
    const Conversation conversation = m_desk->read(id);
    QCOMPARE(conversation.unreadCount, 2);
    QCOMPARE(conversation.waitingSince, DeskFixture::Start); // since the first of them
    QCOMPARE(conversation.lastMessageAt, DeskFixture::Start + 1000);
    QCOMPARE(conversation.customerName, u"Carla"_s);
    VERIFY_DONE(
        receive({.customerPhone = u"+5511900000001"_s, .customerName = u"Carla Dias"_s, .content = u"x"_s}));
    QCOMPARE(m_desk->read(id).customerName, u"Carla Dias"_s);
    QVERIFY(m_desk->customerWrites(u"+5511900000002"_s) != id);
}

void TestChannels::reopeningGoesToTheSameAgentOrTheQueue()
{
    const QString id = m_desk->customerWrites();
    VERIFY_DONE(m_desk->assign(m_desk->ana, id, m_desk->ana.userId));
    VERIFY_DONE(m_desk->close(m_desk->ana, id));
    m_desk->clock.advance(24 * DeskFixture::Hour - 1);
    QCOMPARE(m_desk->customerWrites(), id);
    QCOMPARE(m_desk->read(id).status, ConversationStatus::InProgress);
    QCOMPARE(m_desk->read(id).assignedTo, m_desk->ana.userId);
    QVERIFY(!m_desk->read(id).resolution);
    VERIFY_DONE(m_desk->close(m_desk->ana, id));
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->users().remove(tx, m_desk->admin, m_desk->ana.userId);
    }));
    QCOMPARE(m_desk->customerWrites(), id);
    QCOMPARE(m_desk->read(id).status, ConversationStatus::Queue);
    QCOMPARE(m_desk->read(id).assignedTo, 0);
}

void TestChannels::afterTheWindowANewOneBegins()
{
    const QString id = m_desk->customerWrites();
    VERIFY_DONE(m_desk->close(m_desk->boss, id));
    m_desk->clock.advance(24 * DeskFixture::Hour);
    const QString next = m_desk->customerWrites();
    QVERIFY(next != id);
    QCOMPARE(m_desk->read(next).contactId, m_desk->read(id).contactId);
}

void TestChannels::callbacksGoOutInOrderUntilDelivered()
{
    const auto received =
        receive({.customerId = u"c"_s, .content = u"oi"_s, .callbackUrl = u"http://127.0.0.1:9/cb"_s});
    const auto first = m_desk->send(m_desk->ana, received->conversationId, {.content = u"um"_s});
    VERIFY_DONE(first);
    VERIFY_DONE(m_desk->send(m_desk->ana, received->conversationId, {.content = u"dois"_s}));
    QList<CallbackDelivery> list = due();
    QCOMPARE(list.size(), 1); // the second waits for the first
    QCOMPARE(list.first().messageId, first->message.id);
    const QJsonObject envelope = *parseObject(list.first().body);
    QCOMPARE(envelope[u"event"_s].toString(), u"messages.upsert"_s);
    QCOMPARE(envelope[u"id"_s].toString(), list.first().id);
    QCOMPARE(envelope[u"data"_s][u"message"_s][u"content"_s].toString(), u"um"_s);
    attempt(list.first().id, {.httpStatus = 204});
    QCOMPARE(m_desk->desk->inbox().message(*m_desk->reader, m_desk->ana, first->message.id)->status,
             MessageStatus::Delivered);
    QCOMPARE(due().size(), 1);
    QVERIFY(due().first().messageId != first->message.id);
}

void TestChannels::callbacksAreRetriedThenFail()
{
    const auto received =
        receive({.customerId = u"c"_s, .content = u"oi"_s, .callbackUrl = u"http://127.0.0.1:9/cb"_s});
    const auto sent = m_desk->send(m_desk->ana, received->conversationId, {.content = u"um"_s});
    const QString id = due().first().id;
    attempt(id, {.httpStatus = 500});
    QCOMPARE(due().size(), 0);
    const TimeMs next = m_desk->desk->apiChannel().nextDue(*m_desk->reader).value();
    QVERIFY(next >= DeskFixture::Start + 5000 && next <= DeskFixture::Start + 5500);
    m_desk->clock.advance(5500);
    QCOMPARE(due().size(), 1);
    attempt(id, {.httpStatus = 503, .retryAfterSeconds = 3600});
    QCOMPARE(m_desk->desk->apiChannel().nextDue(*m_desk->reader).value(),
             m_desk->clock.now() + DeskFixture::Hour);
    for (int i = 0; i < 8; ++i)
        attempt(id, {.error = u"refused"_s});
    QCOMPARE(m_desk->desk->inbox().message(*m_desk->reader, m_desk->ana, sent->message.id)->status,
             MessageStatus::Queued);
    attempt(id, {.httpStatus = 500});
    const auto failed = m_desk->desk->inbox().message(*m_desk->reader, m_desk->ana, sent->message.id);
    QCOMPARE(failed->status, MessageStatus::Failed);
    QCOMPARE(failed->error, u"HTTP 500"_s);
    QCOMPARE(m_desk->desk->apiChannel().nextDue(*m_desk->reader).value(), 0);
}

void TestChannels::secretsDifferByOrganization()
{
    const auto own = m_desk->desk->apiChannel().secret(*m_desk->reader, 1);
    QVERIFY(own->startsWith(u"whsec_"_s));
    QCOMPARE(QByteArray::fromBase64(own->mid(6).toLatin1()).size(), 32);
    QCOMPARE(*m_desk->desk->apiChannel().secret(*m_desk->reader, 1), *own);
    QVERIFY(*m_desk->desk->apiChannel().secret(*m_desk->reader, 2) != *own);
    const auto shown = m_desk->desk->settings().get(*m_desk->reader, m_desk->root);
    QCOMPARE(shown->value(u"api_channel"_s)[u"webhook_secret"_s].toString(), *own);
}

void TestChannels::aVisitorIsKnownByTheToken()
{
    const auto identified = identify({.name = u" Davi "_s, .phone = u"+55 11 90000-0007"_s});
    VERIFY_DONE(identified);
    const auto visitor = chat().authenticate(*m_desk->reader, m_key, identified->token);
    VERIFY_DONE(visitor);
    QCOMPARE(visitor->contactId, identified->visitor.contactId);
    QCOMPARE(visitor->name, u"Davi"_s);
    QCOMPARE(visitor->phone, u"+5511900000007"_s);
    VERIFY_REFUSED(chat().authenticate(*m_desk->reader, m_key, u"guess"_s), ErrorCode::Unauthorized);
    VERIFY_REFUSED(chat().authenticate(*m_desk->reader, m_key, {}), ErrorCode::Unauthorized);
    VERIFY_REFUSED(chat().site(*m_desk->reader, u"none"_s), ErrorCode::NotFound);
    VERIFY_REFUSED(identify({.name = u" "_s}), ErrorCode::Validation);
    VERIFY_REFUSED(identify({.name = u"D"_s, .phone = u"12"_s}), ErrorCode::Validation);
    QCOMPARE(chat().site(*m_desk->reader, m_key)->title, u"Provedor"_s);
    const QString foreign = m_desk->desk->settings()
                                .get(*m_desk->reader, m_desk->stranger)
                                ->value(u"webchat"_s)[u"key"_s]
                                .toString();
    VERIFY_REFUSED(chat().authenticate(*m_desk->reader, foreign, identified->token), ErrorCode::Unauthorized);
}

void TestChannels::aTypedPhoneShowsNobodysHistory()
{
    const QString phone = u"+5511900000001"_s;
    const QString api = m_desk->customerWrites(phone, u"segredo"_s);
    const auto first = identify({.name = u"A"_s, .phone = phone});
    const auto second = identify({.name = u"B"_s, .phone = phone});
    VERIFY_DONE(second);
    VERIFY_DONE(visitorWrites(first->visitor, {.content = u"oi"_s}));
    QCOMPARE(chat().history(*m_desk->reader, second->visitor, {}, 50)->messages.size(), 0);
    QCOMPARE(chat().history(*m_desk->reader, first->visitor, {}, 50)->messages.size(), 1);
    QCOMPARE(m_desk->customerWrites(phone), api);
}

void TestChannels::aVisitorSendsOnceAndSeesNoNotes()
{
    const Visitor visitor = identify({.name = u"Davi"_s})->visitor;
    QCOMPARE(chat().conversation(*m_desk->reader, visitor)->id, QString());
    const auto sent = visitorWrites(visitor, {.content = u"oi"_s, .clientId = u"m1"_s});
    VERIFY_DONE(sent);
    QVERIFY(!visitorWrites(visitor, {.content = u"oi"_s, .clientId = u"m1"_s})->isNew);
    QVERIFY(visitorWrites(identify({.name = u"Eva"_s})->visitor, {.content = u"oi"_s, .clientId = u"m1"_s})
                ->isNew);
    QCOMPARE(chat().conversation(*m_desk->reader, visitor)->queuePosition, 1);
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->conversations().addNote(tx, m_desk->ana, sent->conversationId, u"só para nós"_s);
    }));
    VERIFY_DONE(m_desk->send(m_desk->ana, sent->conversationId, {.content = u"Olá"_s}));
    const auto history = chat().history(*m_desk->reader, visitor, {}, 50);
    QCOMPARE(history->messages.size(), 2);
    QCOMPARE(history->messages.last().content, u"Olá"_s);
    QCOMPARE(chat().since(*m_desk->reader, visitor, history->messages.first().id)->messages.size(), 1);
    QCOMPARE(chat().conversation(*m_desk->reader, visitor)->agentName, u"ana"_s);
    QCOMPARE(chat().contactOf(*m_desk->reader, sent->conversationId).value(),
             std::optional(visitor.contactKey));
    VERIFY_REFUSED(visitorWrites(visitor, {.content = u" "_s}), ErrorCode::Validation);
    VERIFY_REFUSED(visitorWrites(visitor, {.content = QString(4097, u'x')}), ErrorCode::Validation);
}

void TestChannels::acknowledgingMovesTheTicks()
{
    const Visitor visitor = identify({.name = u"Davi"_s})->visitor;
    const Visitor other = identify({.name = u"Eva"_s})->visitor;
    const QString id = visitorWrites(visitor, {.content = u"oi"_s})->conversationId;
    const QString first = m_desk->send(m_desk->ana, id, {.content = u"um"_s})->message.id;
    const QString second = m_desk->send(m_desk->ana, id, {.content = u"dois"_s})->message.id;
    const auto acknowledge = [&](const Visitor &who, MessageStatus status) {
        return m_desk->write(
            [&](WriteTransaction &tx) { return chat().acknowledge(tx, who, second, status); });
    };
    VERIFY_REFUSED(acknowledge(other, MessageStatus::Read), ErrorCode::NotFound);
    VERIFY_REFUSED(acknowledge(visitor, MessageStatus::Failed), ErrorCode::Validation);
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) { return chat().markSent(tx, visitor, first); }));
    m_desk->takeEvents();
    VERIFY_DONE(acknowledge(visitor, MessageStatus::Read));
    VERIFY_DONE(acknowledge(visitor, MessageStatus::Delivered)); // late: changes nothing
    QCOMPARE(m_desk->takeEventTypes(), (QStringList{u"message_status"_s, u"message_status"_s}));
    QCOMPARE(m_desk->desk->inbox().message(*m_desk->reader, m_desk->ana, first)->status, MessageStatus::Read);
}

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
