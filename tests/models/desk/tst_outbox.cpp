// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/desk/whatsappsetup.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

const WhatsAppPerson Carla{.phone = u"5511987654321"_s, .name = u"Carla"_s};
const WhatsAppPerson Davi{.phone = u"5511912345678"_s, .name = u"Davi"_s};

} // namespace

// What waits to be sent, in which order, and what is never sent twice.
class TestOutbox final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WhatsAppSetup> m_desk;

    [[nodiscard]] QString say(const QString &conversation, const QString &text)
    {
        const auto sent = m_desk->send(m_desk->boss, conversation, {.content = text});
        return sent ? sent->message.id : sent.error().english();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<WhatsAppSetup>(); }

    void anAnswerWaitsInTheOutboxFromTheStart()
    {
        const QString conversation = m_desk->says(m_desk->web, Carla);
        const auto sent = m_desk->send(m_desk->ana, conversation, {.content = u"olá"_s});
        VERIFY_DONE(sent);
        QCOMPARE(toName(sent->message.status), u"queued"_s);
        const QList<OutboxItem> due = m_desk->due();
        QCOMPARE(due.size(), 1);
        QCOMPARE(due[0].message.id, sent->message.id);
        QCOMPARE(due[0].sessionId, m_desk->web.id);
        QCOMPARE(due[0].to.phone, u"5511987654321"_s);
        QCOMPARE(m_desk->due(SessionType::WhatsAppCloud).size(), 0);
    }

    //! Five are as many as one person can take: a supervisor writes on, and what is more than that is
    //! nobody's until the customer answers. An agent is refused.
    void aSupervisorWritesToManyNumbers()
    {
        const auto writeTo = [this](const Principal &who, int number) {
            return m_desk->sendTo(who, {.to = u"+55119000011%1"_s.arg(number),
                                        .sessionId = m_desk->web.id,
                                        .message = {.content = u"oi"_s}});
        };
        for (int i = 0; i < 7; ++i) {
            const auto sent = writeTo(m_desk->boss, 10 + i);
            VERIFY_DONE(sent);
            QCOMPARE(m_desk->read(sent->message.conversationId).assignedTo, i < 5 ? m_desk->boss.userId : 0);
        }
        VERIFY_DONE(writeTo(m_desk->boss, 16)); // nobody's still
        for (int i = 0; i < 5; ++i)
            VERIFY_DONE(writeTo(m_desk->ana, 20 + i));
        VERIFY_REFUSED(writeTo(m_desk->ana, 25), ErrorCode::AgentFull);
        VERIFY_REFUSED(writeTo(m_desk->ana, 16), ErrorCode::AgentFull);
    }

    void ofEachConversationOnlyTheOldestIsDue()
    {
        const QString carla = m_desk->says(m_desk->web, Carla);
        const QString davi = m_desk->says(m_desk->web, Davi);
        const QString first = say(carla, u"1"_s);
        const QString second = say(carla, u"2"_s);
        const QString other = say(davi, u"3"_s);
        QCOMPARE(m_desk->due().size(), 2);
        QCOMPARE(m_desk->due()[0].message.id, first);
        QCOMPARE(m_desk->due()[1].message.id, other);
        VERIFY_DONE(m_desk->handOver(first, u"P1"_s));
        QCOMPARE(m_desk->due().size(), 1); // the second waits while the first is in doubt
        VERIFY_REFUSED(m_desk->handOver(first, u"P1"_s), ErrorCode::Conflict);
        VERIFY_DONE(m_desk->settle(first, {}));
        QCOMPARE(m_desk->statusOf(carla, first), u"sent"_s);
        QCOMPARE(m_desk->due()[0].message.id, second);
    }

    void aRetryKeepsTheOrderAndWaitsItsTime()
    {
        const QString conversation = m_desk->says(m_desk->web, Carla);
        const QString first = say(conversation, u"1"_s);
        static_cast<void>(say(conversation, u"2"_s));
        VERIFY_DONE(m_desk->handOver(first));
        VERIFY_DONE(m_desk->settle(
            first,
            {.outcome = Settled::Outcome::Retry, .reason = u"429"_s, .retryAt = m_desk->clock.now() + 4000}));
        QCOMPARE(m_desk->due().size(), 0);
        QCOMPARE(
            *m_desk->desk->outbox().nextDue(*m_desk->reader, SessionType::WhatsAppWeb, m_desk->clock.now()),
            m_desk->clock.now() + 4000);
        m_desk->clock.advance(4000);
        QCOMPARE(m_desk->due().size(), 1);
        QCOMPARE(m_desk->due()[0].message.id, first);
        QCOMPARE(m_desk->due()[0].attempts, 1);
        QCOMPARE(m_desk->statusOf(conversation, first), u"queued"_s);
    }

    void whatWasInDoubtAtACrashIsUnknownAndNeverSentAgainByItself()
    {
        const QString conversation = m_desk->says(m_desk->web, Carla);
        const QString first = say(conversation, u"1"_s);
        const QString second = say(conversation, u"2"_s);
        VERIFY_DONE(m_desk->handOver(first, u"P1"_s));
        const auto recovered = m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->outbox().recover(tx, SessionType::WhatsAppWeb);
        });
        QCOMPARE(*recovered, 1);
        QCOMPARE(m_desk->statusOf(conversation, first), u"unknown"_s);
        QCOMPARE(m_desk->due().size(), 1);
        QCOMPARE(m_desk->due()[0].message.id, second);
        // The provider knew it all along.
        QVERIFY(*m_desk->receipt(m_desk->web, {.providerId = u"P1"_s, .status = MessageStatus::Delivered}));
        QCOMPARE(m_desk->statusOf(conversation, first), u"delivered"_s);
    }

    void aReceiptByOurOwnIdReconcilesALostAnswer()
    {
        const QString conversation = m_desk->says(m_desk->cloud, Carla);
        const QString id = say(conversation, u"1"_s);
        VERIFY_DONE(m_desk->handOver(id));
        VERIFY_DONE(m_desk->settle(id, {.outcome = Settled::Outcome::Unknown, .reason = u"timeout"_s}));
        QCOMPARE(m_desk->statusOf(conversation, id), u"unknown"_s);
        QVERIFY(*m_desk->receipt(
            m_desk->cloud, {.providerId = u"wamid.1"_s, .messageId = id, .status = MessageStatus::Sent}));
        QCOMPARE(m_desk->statusOf(conversation, id), u"sent"_s);
        QVERIFY(*m_desk->receipt(m_desk->cloud, {.providerId = u"wamid.1"_s, .status = MessageStatus::Read}));
        QCOMPARE(m_desk->statusOf(conversation, id), u"read"_s);
        // Another session's receipt cannot name it.
        const Session other = m_desk->addSession(u"Outra"_s, SessionType::WhatsAppCloud);
        QVERIFY(!*m_desk->receipt(
            other, {.providerId = u"wamid.2"_s, .messageId = id, .status = MessageStatus::Failed}));
    }

    void onlyFailedAndUnknownMessagesAreSentAgainByHand()
    {
        const QString conversation = m_desk->says(m_desk->web, Carla);
        const QString id = say(conversation, u"1"_s);
        const auto resend = [&](const Principal &who) {
            return m_desk->write([&](WriteTransaction &tx) {
                return m_desk->desk->outbox().resend(tx, who, conversation, id);
            });
        };
        VERIFY_REFUSED(resend(m_desk->boss), ErrorCode::Conflict);
        VERIFY_DONE(m_desk->handOver(id, u"P1"_s));
        VERIFY_DONE(
            m_desk->settle(id, {.outcome = Settled::Outcome::Failed, .reason = u"not on WhatsApp"_s}));
        QCOMPARE(m_desk->statusOf(conversation, id), u"failed"_s);
        QCOMPARE(m_desk->messages(conversation).last().error, u"not on WhatsApp"_s);
        VERIFY_REFUSED(resend(m_desk->viewer), ErrorCode::Forbidden);
        VERIFY_REFUSED(resend(m_desk->stranger), ErrorCode::NotFound);
        VERIFY_DONE(resend(m_desk->boss));
        QCOMPARE(m_desk->statusOf(conversation, id), u"queued"_s);
        QCOMPARE(m_desk->messages(conversation).last().error, QString());
        QCOMPARE(m_desk->due()[0].message.id, id);
        // What the first attempt's id says no longer counts.
        QVERIFY(!*m_desk->receipt(m_desk->web, {.providerId = u"P1"_s, .status = MessageStatus::Sent}));
    }

    void aConversationNeedsASessionThatIsThere()
    {
        const QString conversation = m_desk->says(m_desk->web, Carla);
        m_desk->setStatus(m_desk->web, SessionStatus::Disconnected);
        VERIFY_REFUSED(m_desk->send(m_desk->ana, conversation, {.content = u"x"_s}), ErrorCode::NoSession);
        m_desk->setStatus(m_desk->web, SessionStatus::Connected);
        VERIFY_DONE(m_desk->send(m_desk->ana, conversation, {.content = u"x"_s}));
    }

    void whatWaitsForASessionThatGoesFails()
    {
        const QString conversation = m_desk->says(m_desk->web, Carla);
        const QString id = say(conversation, u"1"_s);
        VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->outbox().abandon(tx, m_desk->web.key, u"The session was deleted"_s);
        }));
        QCOMPARE(m_desk->statusOf(conversation, id), u"failed"_s);
        QCOMPARE(m_desk->due().size(), 0);
    }

    void cloudTakesTemplatesAloneOutsideTheWindow()
    {
        const QString conversation = m_desk->says(m_desk->cloud, Carla);
        m_desk->clock.advance(24 * DeskFixture::Hour - 1);
        VERIFY_DONE(m_desk->send(m_desk->boss, conversation, {.content = u"a tempo"_s}));
        m_desk->clock.advance(1);
        VERIFY_REFUSED(m_desk->send(m_desk->boss, conversation, {.content = u"tarde"_s}),
                       ErrorCode::OutsideWindow);
        const auto sent = m_desk->send(m_desk->boss, conversation,
                                       {.type = MessageType::Template, .content = u"boas_vindas"_s});
        VERIFY_DONE(sent);
        QCOMPARE(sent->message.payload["template"_L1]["name"_L1].toString(), u"boas_vindas"_s);
        QCOMPARE(sent->message.payload["template"_L1]["language"_L1].toString(), u"pt_BR"_s);
        m_desk->says(m_desk->cloud, Carla);
        VERIFY_DONE(m_desk->send(m_desk->boss, conversation, {.content = u"de novo"_s}));
    }

    void aTemplateShowsWhatTheCustomerReads()
    {
        const QJsonArray components{
            QJsonObject{{u"type"_s, u"BODY"_s}, {u"text"_s, u"Olá {{1}}, bem-vindo!"_s}},
            QJsonObject{{u"type"_s, u"FOOTER"_s}, {u"text"_s, u"Provedor"_s}}};
        VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->templates().synced(
                tx, m_desk->cloud.key,
                {{.name = u"boas_vindas"_s, .language = u"es"_s, .components = components}});
        }));
        const QJsonArray values{QJsonObject{
            {u"type"_s, u"body"_s},
            {u"parameters"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u"João"_s}}}}}};
        const auto sent = m_desk->sendTo(
            m_desk->program,
            {.to = u"+55 11 98765-4321"_s,
             .message = {.type = MessageType::Template,
                         .content = u"boas_vindas"_s,
                         .payload = Templates::toPayload({.name = u"boas_vindas"_s, .components = values})}});
        VERIFY_DONE(sent);
        QCOMPARE(sent->message.content, u"Olá João, bem-vindo!\nProvedor"_s);
        QCOMPARE(sent->message.payload["template"_L1]["language"_L1].toString(), u"es"_s);
    }

    void badTemplatesAreRefused_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("field");
        QTest::newRow("name") << u"Boas Vindas"_s << u"template_name"_s;
        QTest::newRow("language") << uR"({"name":"a","language":"Português"})"_s << u"language"_s;
        QTest::newRow("component") << uR"({"name":"a","components":[{"x":1}]})"_s << u"components"_s;
    }
    void badTemplatesAreRefused()
    {
        QFETCH(QString, content);
        QFETCH(QString, field);
        const QString conversation = m_desk->says(m_desk->cloud, Carla);
        const auto sent =
            m_desk->send(m_desk->boss, conversation, {.type = MessageType::Template, .content = content});
        VERIFY_REFUSED(sent, ErrorCode::Validation);
        QCOMPARE(sent.error().field, field);
    }

    void templatesNeedTheCloud()
    {
        const QString conversation = m_desk->says(m_desk->web, Carla);
        VERIFY_REFUSED(
            m_desk->send(m_desk->boss, conversation, {.type = MessageType::Template, .content = u"a"_s}),
            ErrorCode::Validation);
    }

    void aNumberThatNeverWroteTakesTemplatesAloneOnCloud()
    {
        const NumberMessage text{
            .to = u"+5511999998888"_s, .sessionId = m_desk->cloud.id, .message = {.content = u"oi"_s}};
        VERIFY_REFUSED(m_desk->sendTo(m_desk->program, text), ErrorCode::OutsideWindow);
        NumberMessage linked = text;
        linked.sessionId = m_desk->web.id;
        VERIFY_DONE(m_desk->sendTo(m_desk->program, linked));
    }

    void theSessionIsChosenAsTheContractSays()
    {
        const auto sessionOf = [&](const NumberMessage &message) {
            const auto sent = m_desk->sendTo(m_desk->boss, message);
            if (!sent)
                return sent.error().english();
            for (const OutboxItem &item : m_desk->due() + m_desk->due(SessionType::WhatsAppCloud)) {
                if (item.message.id == sent->message.id)
                    return item.sessionId;
            }
            return u"not due"_s;
        };
        const NumberMessage stranger{.to = u"+5511900001111"_s, .message = {.content = u"oi"_s}};
        QCOMPARE(sessionOf(stranger), m_desk->web.id); // the oldest that is connected
        m_desk->setStatus(m_desk->web, SessionStatus::Disconnected);
        VERIFY_REFUSED(m_desk->sendTo(m_desk->boss, {.to = u"+5511900001112"_s,
                                                     .sessionId = m_desk->web.id,
                                                     .message = {.content = u"oi"_s}}),
                       ErrorCode::NoSession);
        m_desk->setStatus(m_desk->web, SessionStatus::Connected);

        const Session third = m_desk->addSession(u"Terceira"_s, SessionType::WhatsAppWeb);
        const NumberMessage another{.to = u"+5511900002222"_s, .message = {.content = u"oi"_s}};
        VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->settings().patch(
                tx, m_desk->admin, {{u"whatsapp"_s, QJsonObject{{u"default_session_id"_s, third.id}}}});
        }));
        QCOMPARE(sessionOf(another), third.id);

        m_desk->says(m_desk->cloud, Carla);
        const NumberMessage known{.to = u"+551187654321"_s, .message = {.content = u"oi"_s}};
        QCOMPARE(sessionOf(known), m_desk->cloud.id); // last used with that number, in whatever form
    }

    void withoutASessionNothingIsSent()
    {
        m_desk->setStatus(m_desk->web, SessionStatus::Disconnected);
        m_desk->setStatus(m_desk->cloud, SessionStatus::Disconnected);
        VERIFY_REFUSED(
            m_desk->sendTo(m_desk->boss, {.to = u"+5511900001111"_s, .message = {.content = u"oi"_s}}),
            ErrorCode::NoSession);
    }

    void sendingToANumberIsChecked()
    {
        const auto bad = m_desk->sendTo(m_desk->boss, {.to = u"abc"_s, .message = {.content = u"oi"_s}});
        VERIFY_REFUSED(bad, ErrorCode::Validation);
        QCOMPARE(bad.error().field, u"to"_s);
        VERIFY_REFUSED(
            m_desk->sendTo(m_desk->viewer, {.to = u"+5511900001111"_s, .message = {.content = u"oi"_s}}),
            ErrorCode::Forbidden);
        VERIFY_REFUSED(m_desk->sendTo(m_desk->boss, {.to = u"+5511900001111"_s,
                                                     .sessionId = u"0190163d-8694-739b-aea5-966c26f8ad92"_s,
                                                     .message = {.content = u"oi"_s}}),
                       ErrorCode::NotFound);
        VERIFY_REFUSED(m_desk->sendTo(m_desk->boss, {.to = u"+5511900001111"_s, .message = {}}),
                       ErrorCode::Validation);
    }

    void theSameKeySendsToANumberOnce()
    {
        const NumberMessage message{.to = u"+5511900001111"_s,
                                    .message = {.content = u"oi"_s, .idempotencyKey = u"k"_s}};
        const auto first = m_desk->sendTo(m_desk->boss, message);
        const auto again = m_desk->sendTo(m_desk->boss, message);
        QVERIFY(again);
        QVERIFY(again->isRepeat);
        QCOMPARE(again->message.id, first->message.id);
        QCOMPARE(m_desk->messages(first->message.conversationId).size(), 1);
    }

    void aPersonWhoBeginsAConversationHasItAndAProgramDoesNot()
    {
        const auto mine =
            m_desk->sendTo(m_desk->ana, {.to = u"+5511900001111"_s, .message = {.content = u"a"_s}});
        VERIFY_DONE(mine);
        QCOMPARE(m_desk->read(mine->message.conversationId).assignedTo, m_desk->ana.userId);
        VERIFY_REFUSED(
            m_desk->sendTo(m_desk->bia, {.to = u"+5511900001111"_s, .message = {.content = u"b"_s}}),
            ErrorCode::Forbidden);
        const auto bot =
            m_desk->sendTo(m_desk->program, {.to = u"+5511900002222"_s, .message = {.content = u"a"_s}});
        QCOMPARE(m_desk->read(bot->message.conversationId).assignedTo, 0);
        QCOMPARE(toName(m_desk->read(bot->message.conversationId).status), u"in_progress"_s);
    }

    void aReadReceiptNamesTheCustomersMessages()
    {
        const QString conversation = m_desk->says(m_desk->web, Carla);
        m_desk->says(m_desk->web, Carla);
        const auto mark = m_desk->desk->outbox().readMark(*m_desk->reader, conversation, 10);
        QVERIFY(mark && *mark);
        QCOMPARE((*mark)->providerIds, QStringList({u"in.2"_s, u"in.1"_s}));
        QCOMPARE((*mark)->chat.phone, u"5511987654321"_s);
        QCOMPARE((*mark)->sessionKey, m_desk->web.key);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
