// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/desk/whatsappsetup.h"

using namespace Qt::StringLiterals;
using namespace guiche;

// How WhatsApp comes in: whose conversation it is, what is stored once, what may change later.
class TestWhatsAppIntake final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WhatsAppSetup> m_desk;

    [[nodiscard]] QString phoneOf(const QString &conversation)
    {
        return m_desk->read(conversation).customerPhone;
    }
    [[nodiscard]] Message onlyMessage(const QString &conversation)
    {
        const QList<Message> all = m_desk->messages(conversation);
        return all.size() == 1 ? all.first() : Message();
    }
    [[nodiscard]] qsizetype hits(const QString &text)
    {
        const auto found = m_desk->desk->search().find(*m_desk->reader, m_desk->boss, text, {}, 10);
        return found ? found->messages.size() : -1;
    }
    [[nodiscard]] auto change(auto rule)
    {
        return m_desk->write([&](WriteTransaction &tx) { return rule(tx, m_desk->desk->whatsAppIntake()); });
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<WhatsAppSetup>(); }

    void aCustomersMessageOpensAConversationInTheQueue()
    {
        const auto received =
            m_desk->receive(m_desk->web, {.providerId = u"A1"_s,
                                          .chat = {.phone = u"5511987654321"_s, .name = u"Carla"_s},
                                          .timestamp = DeskFixture::Start - 5000,
                                          .content = u"Olá"_s});
        QVERIFY(received);
        QVERIFY(received->isNew);
        const Conversation conversation = m_desk->read(received->conversationId);
        QCOMPARE(conversation.customerPhone, u"+5511987654321"_s);
        QCOMPARE(conversation.customerName, u"Carla"_s);
        QCOMPARE(toName(conversation.channel), u"whatsapp"_s);
        QCOMPARE(toName(conversation.status), u"queue"_s);
        const Message message = onlyMessage(received->conversationId);
        QCOMPARE(message.content, u"Olá"_s);
        QCOMPARE(message.timestamp, DeskFixture::Start - 5000);
        QCOMPARE(message.sentBy, u"customer"_s);
        QVERIFY(m_desk->takeEventTypes().contains(u"new_message"_s));
    }

    void theSameProviderIdIsStoredOncePerSession()
    {
        const WhatsAppMessage message{
            .providerId = u"A1"_s, .chat = {.phone = u"5511987654321"_s}, .content = u"x"_s};
        const auto first = m_desk->receive(m_desk->web, message);
        m_desk->takeEvents();
        const auto again = m_desk->receive(m_desk->web, message);
        QVERIFY(again);
        QVERIFY(!again->isNew);
        QCOMPARE(again->messageId, first->messageId);
        QCOMPARE(m_desk->takeEvents().size(), 0);
        const auto elsewhere = m_desk->receive(m_desk->cloud, message);
        QVERIFY(elsewhere->isNew);
    }

    void brazilsNinthDigitIsOneContact_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("long, then short") << u"5511987654321"_s << u"551187654321"_s << true;
        QTest::newRow("short, then long") << u"551187654321"_s << u"5511987654321"_s << true;
        QTest::newRow("a land line has no ninth digit") << u"551133334444"_s << u"5511933334444"_s << false;
        QTest::newRow("another area") << u"552187654321"_s << u"5511987654321"_s << false;
        QTest::newRow("another country") << u"541187654321"_s << u"5411987654321"_s << false;
    }
    void brazilsNinthDigitIsOneContact()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, isOne);
        const QString one = m_desk->says(m_desk->web, {.phone = first});
        const QString two = m_desk->says(m_desk->web, {.phone = second});
        QCOMPARE(one == two, isOne);
        if (isOne)
            QCOMPARE(phoneOf(one), u"+5511987654321"_s);
    }

    void aContactOfAnotherChannelIsFoundInEitherForm()
    {
        const QString api = m_desk->customerWrites(u"+551187654321"_s);
        const QString whatsApp = m_desk->says(m_desk->web, {.phone = u"5511987654321"_s});
        QCOMPARE(m_desk->read(whatsApp).contactId, m_desk->read(api).contactId);
    }

    void twoContactsInBothFormsBecomeOne()
    {
        const QString longForm = m_desk->customerWrites(u"+5511987654321"_s);
        const QString shortForm = m_desk->customerWrites(u"+551187654321"_s);
        QVERIFY(m_desk->read(longForm).contactId != m_desk->read(shortForm).contactId);
        const QString whatsApp = m_desk->says(m_desk->web, {.phone = u"551187654321"_s});
        const QString contact = m_desk->read(whatsApp).contactId;
        QCOMPARE(m_desk->read(longForm).contactId, contact);
        QCOMPARE(m_desk->read(shortForm).contactId, contact);
        QCOMPARE(phoneOf(shortForm), u"+5511987654321"_s);
    }

    void aContactKnownByItsIdentityGetsItsNumberLater()
    {
        const QString conversation = m_desk->says(m_desk->web, {.lid = u"99887766"_s, .name = u"Bruno"_s});
        QCOMPARE(phoneOf(conversation), QString());
        QCOMPARE(m_desk->says(m_desk->web, {.phone = u"5511955554444"_s, .lid = u"99887766"_s}),
                 conversation);
        QCOMPARE(phoneOf(conversation), u"+5511955554444"_s);
        QCOMPARE(m_desk->says(m_desk->web, {.phone = u"5511955554444"_s}), conversation);
        QCOMPARE(m_desk->says(m_desk->web, {.lid = u"99887766"_s}), conversation);
    }

    void aNumberAndAnIdentityThatTurnOutToBeOneBecomeOneContact()
    {
        const QString byPhone = m_desk->says(m_desk->web, {.phone = u"5511955554444"_s, .name = u"Bruno"_s});
        const QString byLid = m_desk->says(m_desk->web, {.lid = u"99887766"_s});
        QVERIFY(m_desk->read(byPhone).contactId != m_desk->read(byLid).contactId);
        QVERIFY(m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->whatsAppIntake().learnt(tx, m_desk->web,
                                                         {.phone = u"5511955554444"_s, .lid = u"99887766"_s});
        }));
        QCOMPARE(m_desk->read(byLid).contactId, m_desk->read(byPhone).contactId);
        QCOMPARE(phoneOf(byLid), u"+5511955554444"_s);
        QCOMPARE(m_desk->read(byLid).customerName, u"Bruno"_s);
    }

    void anIdentityThatMovesToAnotherNumberDoesNotMixTwoPeople()
    {
        const QString old = m_desk->says(m_desk->web, {.phone = u"5511911112222"_s, .lid = u"77"_s});
        const QString other = m_desk->says(m_desk->web, {.phone = u"5511933334444"_s});
        QCOMPARE(m_desk->says(m_desk->web, {.phone = u"5511933334444"_s, .lid = u"77"_s}), other);
        QCOMPARE(phoneOf(old), u"+5511911112222"_s);
        QCOMPARE(m_desk->says(m_desk->web, {.lid = u"77"_s}), other);
    }

    void groupsAreLeftAloneUnlessWanted()
    {
        const WhatsAppMessage message{.providerId = u"G1"_s,
                                      .chat = {.name = u"Família"_s, .group = u"1203@g.us"_s},
                                      .authorName = u"Tia"_s,
                                      .content = u"bom dia"_s};
        const auto ignored = m_desk->receive(m_desk->web, message);
        QVERIFY(ignored);
        QVERIFY(!ignored->isNew);
        QVERIFY(ignored->conversationId.isEmpty());
        QCOMPARE(m_desk->takeEvents().size(), 0);
        Session open = m_desk->web;
        open.takesGroups = true;
        const auto taken = m_desk->receive(open, message);
        QVERIFY(taken->isNew);
        QCOMPARE(m_desk->read(taken->conversationId).customerName, u"Família"_s);
        QCOMPARE(onlyMessage(taken->conversationId).senderName, u"Tia"_s);
    }

    void aMessageWrittenOnThePhoneIsAnAnswer()
    {
        const QString conversation = m_desk->says(m_desk->web, {.phone = u"5511987654321"_s});
        const auto own = m_desk->receive(m_desk->web, {.providerId = u"OWN"_s,
                                                       .chat = {.phone = u"5511987654321"_s},
                                                       .isFromMe = true,
                                                       .content = u"já vou"_s});
        QVERIFY(own);
        QCOMPARE(own->conversationId, conversation);
        const Message message = m_desk->messages(conversation).last();
        QCOMPARE(toName(message.direction), u"outgoing"_s);
        QCOMPARE(toName(message.status), u"sent"_s);
        QCOMPARE(m_desk->read(conversation).waitingSince, 0);
        QCOMPARE(m_desk->read(conversation).unreadCount, 1);
        QCOMPARE(m_desk->due().size(), 0);
    }

    void whoAnswersWhatTheProgramBeganEntersTheQueue()
    {
        const auto own = m_desk->receive(m_desk->web, {.providerId = u"OWN"_s,
                                                       .chat = {.phone = u"5511987654321"_s},
                                                       .isFromMe = true,
                                                       .content = u"oferta"_s});
        QCOMPARE(toName(m_desk->read(own->conversationId).status), u"in_progress"_s);
        QCOMPARE(m_desk->says(m_desk->web, {.phone = u"5511987654321"_s}), own->conversationId);
        QCOMPARE(toName(m_desk->read(own->conversationId).status), u"queue"_s);
    }

    void statusesOnlyGoForward()
    {
        const QString conversation = m_desk->says(m_desk->web, {.phone = u"5511987654321"_s});
        const auto sent = m_desk->send(m_desk->ana, conversation, {.content = u"olá"_s});
        VERIFY_DONE(sent);
        const QString id = sent->message.id;
        VERIFY_DONE(m_desk->handOver(id, u"P1"_s));
        QVERIFY(*m_desk->receipt(m_desk->web, {.providerId = u"P1"_s, .status = MessageStatus::Read}));
        QCOMPARE(m_desk->statusOf(conversation, id), u"read"_s);
        QVERIFY(!*m_desk->receipt(m_desk->web, {.providerId = u"P1"_s, .status = MessageStatus::Delivered}));
        QVERIFY(!*m_desk->receipt(m_desk->web, {.providerId = u"P1"_s, .status = MessageStatus::Sent}));
        QVERIFY(!*m_desk->receipt(m_desk->web, {.providerId = u"nobody"_s, .status = MessageStatus::Sent}));
        QVERIFY(!*m_desk->receipt(m_desk->cloud, {.providerId = u"P1"_s, .status = MessageStatus::Sent}));
        VERIFY_DONE(m_desk->settle(id, {.providerId = u"P1"_s}));
        QCOMPARE(m_desk->statusOf(conversation, id), u"read"_s);
    }

    void anEditReplacesTheTextAndTheSearchFindsTheNewOne()
    {
        const auto received = m_desk->receive(
            m_desk->web,
            {.providerId = u"A1"_s, .chat = {.phone = u"5511987654321"_s}, .content = u"banana"_s});
        QTRY_COMPARE(hits(u"banana"_s), 1);
        QVERIFY(*change([&](WriteTransaction &tx, const WhatsAppIntake &intake) {
            return intake.edited(tx, m_desk->web, u"A1"_s, u"laranja"_s, DeskFixture::Start + 1000);
        }));
        const Message message = onlyMessage(received->conversationId);
        QCOMPARE(message.content, u"laranja"_s);
        QCOMPARE(message.editedAt, DeskFixture::Start + 1000);
        QCOMPARE(m_desk->read(received->conversationId).lastText, u"laranja"_s);
        QCOMPARE(hits(u"banana"_s), 0);
        QCOMPARE(hits(u"laranja"_s), 1);
        QVERIFY(m_desk->takeEventTypes().contains(u"message_updated"_s));
        // The same edit again, or an older one, changes nothing.
        QVERIFY(!*change([&](WriteTransaction &tx, const WhatsAppIntake &intake) {
            return intake.edited(tx, m_desk->web, u"A1"_s, u"uva"_s, DeskFixture::Start + 1000);
        }));
    }

    void aRemovedMessageKeepsNothingOfItsText()
    {
        const auto received = m_desk->receive(
            m_desk->web,
            {.providerId = u"A1"_s, .chat = {.phone = u"5511987654321"_s}, .content = u"segredo"_s});
        QTRY_COMPARE(hits(u"segredo"_s), 1);
        const auto remove = [&](WriteTransaction &tx, const WhatsAppIntake &intake) {
            return intake.deleted(tx, m_desk->web, u"A1"_s, DeskFixture::Start + 5);
        };
        QVERIFY(*change(remove));
        QVERIFY(!*change(remove));
        const Message message = onlyMessage(received->conversationId);
        QCOMPARE(message.content, QString());
        QCOMPARE(toJson(message)["deleted_at"_L1].toString(), u"2027-01-15T08:00:00.005Z"_s);
        QCOMPARE(m_desk->read(received->conversationId).lastText, QString());
        QCOMPARE(hits(u"segredo"_s), 0);
    }

    void everybodyHasOneReaction()
    {
        const auto received = m_desk->receive(
            m_desk->web, {.providerId = u"A1"_s, .chat = {.phone = u"5511987654321"_s}, .content = u"oi"_s});
        const auto react = [&](const QString &from, const QString &emoji) {
            return *change([&](WriteTransaction &tx, const WhatsAppIntake &intake) {
                return intake.reacted(tx, m_desk->web, u"A1"_s, from, emoji, DeskFixture::Start);
            });
        };
        QVERIFY(react(u"customer"_s, u"👍"_s));
        QVERIFY(!react(u"customer"_s, u"👍"_s));
        QVERIFY(react(u"customer"_s, u"❤"_s));
        QVERIFY(react(u"system"_s, u"🎉"_s));
        QCOMPARE(onlyMessage(received->conversationId).reactions.size(), 2);
        QCOMPARE(onlyMessage(received->conversationId).reactions[0]["emoji"_L1].toString(), u"❤"_s);
        QVERIFY(react(u"customer"_s, {}));
        QCOMPARE(onlyMessage(received->conversationId).reactions.size(), 1);
    }

    void anAnswerNamesTheMessageThatItAnswers()
    {
        const auto first = m_desk->receive(
            m_desk->web, {.providerId = u"A1"_s, .chat = {.phone = u"5511987654321"_s}, .content = u"oi"_s});
        const auto second = m_desk->receive(m_desk->web, {.providerId = u"A2"_s,
                                                          .chat = {.phone = u"5511987654321"_s},
                                                          .content = u"isso"_s,
                                                          .replyTo = u"A1"_s,
                                                          .payload = {{u"kind"_s, u"location"_s}}});
        const QJsonObject message = toJson(m_desk->messages(second->conversationId).last());
        QCOMPARE(message["reply_to"_L1].toString(), first->messageId);
        QCOMPARE(message["payload"_L1]["kind"_L1].toString(), u"location"_s);
        QVERIFY(!toJson(m_desk->messages(second->conversationId).first()).contains("reply_to"_L1));
    }

    void typingIsToldAndNotStored()
    {
        const QString conversation = m_desk->says(m_desk->web, {.phone = u"5511987654321"_s});
        m_desk->takeEvents();
        const auto notice = change([&](WriteTransaction &tx, const WhatsAppIntake &intake) {
            return intake.typing(tx, m_desk->web, {.phone = u"551187654321"_s}, true);
        });
        QVERIFY(notice && *notice);
        QCOMPARE((*notice)->conversationId, conversation);
        QCOMPARE((*notice)->organizationId, m_desk->web.organizationId);
        QVERIFY((*notice)->isTyping);
        QCOMPARE(m_desk->takeEvents().size(), 0);
        QCOMPARE(m_desk->messages(conversation).size(), 1);
        const auto stranger = change([&](WriteTransaction &tx, const WhatsAppIntake &intake) {
            return intake.typing(tx, m_desk->web, {.phone = u"5511900000000"_s}, true);
        });
        QVERIFY(stranger && !*stranger);
    }
};

QTEST_GUILESS_MAIN(TestWhatsAppIntake)
#include "tst_whatsappintake.moc"
