// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "models/domain/json.h"
#include "whatsappsetup.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! What integrations hear of, each when its thing happens. What the phone tells of groups and chats is in
//! tst_whatsappwebnews.cpp, with the bridge that brings it.
class TestWebhookEvents final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WhatsAppSetup> m_desk;
    qsizetype m_seen = 0;
    const WhatsAppPerson m_maria{.phone = u"5511987654321"_s, .name = u"Maria"_s};

    QList<WebhookDelivery> deliveries()
    {
        const auto page = m_desk->desk->webhookLedger().list(*m_desk->reader, m_desk->admin, {}, {}, 100);
        return page ? page->deliveries : QList<WebhookDelivery>();
    }
    //! The events that were queued since the last call, oldest first.
    QStringList queued()
    {
        const QList<WebhookDelivery> all = deliveries();
        QStringList events;
        for (qsizetype i = all.size() - m_seen - 1; i >= 0; --i)
            events.append(all[i].event);
        m_seen = all.size();
        return events;
    }
    //! `data` of the newest one of that event.
    QJsonObject newest(const QString &event)
    {
        for (const WebhookDelivery &delivery : deliveries()) {
            if (delivery.event != event)
                continue;
            const auto details =
                m_desk->desk->webhookLedger().get(*m_desk->reader, m_desk->admin, delivery.id);
            const auto envelope = details ? parseObject(details->payload) : QJsonObject();
            return envelope ? (*envelope)["data"_L1].toObject() : QJsonObject();
        }
        return {};
    }
    void wantEvents(Session &session, const QStringList &events)
    {
        session.webhookUrl = u"https://example.com/hook"_s;
        session.webhookEvents = events;
        VERIFY_DONE(
            m_desk->write([&](WriteTransaction &tx) { return SessionRepository::update(tx.db(), session); }));
    }
    QString conversation()
    {
        const QString id = m_desk->says(m_desk->web, m_maria);
        queued();
        return id;
    }
    Result<> markRead(const QString &id)
    {
        return m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->conversations().markRead(tx, m_desk->admin, id);
        });
    }
    const WhatsAppIntake &intake() { return m_desk->desk->whatsAppIntake(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WhatsAppSetup>();
        m_seen = 0;
        wantEvents(m_desk->web, {});
    }
    void aNewCustomer();
    void messagesAndTheirTicks();
    void changesOfAMessage();
    void aNameThatIsLearnt();
    void typing();
    void whatHappensToAConversation();
    void aConversationThatTheDeskBegins();
    void theConnection();
    void onlyWhatIsWanted();
    void otherChannelsAreNotTold();
};

void TestWebhookEvents::aNewCustomer()
{
    const QString id = m_desk->says(m_desk->web, m_maria, u"Bom dia"_s);
    QCOMPARE(queued(), (QStringList{u"contacts.upsert"_s, u"chats.upsert"_s, u"messages.upsert"_s}));
    QCOMPARE(newest(u"contacts.upsert"_s)["phone"_L1].toString(), u"+5511987654321"_s);
    QCOMPARE(newest(u"chats.upsert"_s)["id"_L1].toString(), id);
    const QJsonObject data = newest(u"messages.upsert"_s);
    QCOMPARE(data["message"_L1]["content"_L1].toString(), u"Bom dia"_s);
    QCOMPARE(data["contact"_L1]["name"_L1].toString(), u"Maria"_s);
    QCOMPARE(data["conversation"_L1]["id"_L1].toString(), id);
    // The next message is a message alone.
    QVERIFY(!m_desk->says(m_desk->web, m_maria, u"Tem bolo?"_s).isEmpty());
    QCOMPARE(queued(), QStringList{u"messages.upsert"_s});
}

void TestWebhookEvents::messagesAndTheirTicks()
{
    const QString id = conversation();
    const auto sent = m_desk->send(m_desk->program, id, {.content = u"Tem"_s});
    VERIFY_DONE(sent);
    QCOMPARE(queued(), QStringList{u"messages.upsert"_s});
    VERIFY_DONE(m_desk->handOver(sent->message.id, u"OUT1"_s));
    QVERIFY(*m_desk->receipt(m_desk->web, {.providerId = u"OUT1"_s, .status = MessageStatus::Read}));
    QCOMPARE(queued(), (QStringList{u"messages.update"_s, u"message-receipt.update"_s}));
    const QJsonObject receipt = newest(u"message-receipt.update"_s);
    QCOMPARE(receipt["message_id"_L1].toString(), sent->message.id);
    QCOMPARE(receipt["provider_id"_L1].toString(), u"OUT1"_s);
    QCOMPARE(receipt["conversation_id"_L1].toString(), id);
    QCOMPARE(receipt["status"_L1].toString(), u"read"_s);
    QCOMPARE(newest(u"messages.update"_s)["message"_L1]["status"_L1].toString(), u"read"_s);
    // What is known already is no news.
    QVERIFY(!*m_desk->receipt(m_desk->web, {.providerId = u"OUT1"_s, .status = MessageStatus::Delivered}));
    QCOMPARE(queued(), QStringList());
}

void TestWebhookEvents::changesOfAMessage()
{
    VERIFY_DONE(m_desk->receive(
        m_desk->web, {.providerId = u"IN"_s, .chat = m_maria, .timestamp = 1, .content = u"um"_s}));
    queued();
    const TimeMs now = m_desk->clock.now();
    VERIFY_DONE(m_desk->write(
        [&](WriteTransaction &tx) { return intake().edited(tx, m_desk->web, u"IN"_s, u"dois"_s, now); }));
    QCOMPARE(queued(), QStringList{u"messages.update"_s});
    QCOMPARE(newest(u"messages.update"_s)["message"_L1]["content"_L1].toString(), u"dois"_s);
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return intake().reacted(tx, m_desk->web, u"IN"_s, u"customer"_s, u"👍"_s, now);
    }));
    QCOMPARE(queued(), QStringList{u"messages.update"_s});
    VERIFY_DONE(m_desk->write(
        [&](WriteTransaction &tx) { return intake().deleted(tx, m_desk->web, u"IN"_s, now + 1); }));
    QCOMPARE(queued(), QStringList{u"messages.delete"_s});
    QCOMPARE(newest(u"messages.delete"_s)["message"_L1]["content"_L1].toString(), QString());
}

void TestWebhookEvents::aNameThatIsLearnt()
{
    const QString id = conversation();
    WhatsAppPerson renamed = m_maria;
    renamed.name = u"Maria Souza"_s;
    VERIFY_DONE(
        m_desk->write([&](WriteTransaction &tx) { return intake().learnt(tx, m_desk->web, renamed); }));
    const QStringList events = queued();
    QCOMPARE(events.count(u"contacts.update"_s), 1);
    QCOMPARE(newest(u"contacts.update"_s)["name"_L1].toString(), u"Maria Souza"_s);
    // The list of conversations shows the name.
    QCOMPARE(events.count(u"chats.update"_s), 1);
    QCOMPARE(newest(u"chats.update"_s)["id"_L1].toString(), id);
    QCOMPARE(newest(u"chats.update"_s)["customer_name"_L1].toString(), u"Maria Souza"_s);
}

void TestWebhookEvents::typing()
{
    const QString id = conversation();
    QVERIFY(*m_desk->write(
        [&](WriteTransaction &tx) { return intake().typing(tx, m_desk->web, m_maria, true); }));
    QCOMPARE(queued(), QStringList{u"presence.update"_s});
    const QJsonObject data = newest(u"presence.update"_s);
    QCOMPARE(data["conversation_id"_L1].toString(), id);
    QCOMPARE(data["typing"_L1], QJsonValue(true));
    QCOMPARE(data["contact"_L1]["name"_L1].toString(), u"Maria"_s);
}

void TestWebhookEvents::whatHappensToAConversation()
{
    const QString id = conversation();
    const QStringList one{u"chats.update"_s};
    VERIFY_DONE(markRead(id));
    QCOMPARE(queued(), one);
    QCOMPARE(newest(one[0])["unread_count"_L1].toInt(-1), 0);
    VERIFY_DONE(markRead(id)); // was read
    QCOMPARE(queued(), QStringList());
    VERIFY_DONE(m_desk->assign(m_desk->boss, id, m_desk->ana.userId));
    QCOMPARE(queued(), one);
    QCOMPARE(newest(one[0])["status"_L1].toString(), u"in_progress"_s);
    QCOMPARE(newest(one[0])["assigned_to"_L1].toInteger(), m_desk->ana.userId);
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->conversations().transfer(tx, m_desk->boss, id, m_desk->bia.userId, u"férias"_s);
    }));
    QCOMPARE(queued(), one);
    QCOMPARE(newest(one[0])["assigned_to"_L1].toInteger(), m_desk->bia.userId);
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->conversations().setTags(tx, m_desk->bia, id, {u"bolo"_s});
    }));
    QCOMPARE(queued(), one);
    QCOMPARE(newest(one[0])["tags"_L1].toArray(), (QJsonArray{u"bolo"_s}));
    VERIFY_DONE(m_desk->close(m_desk->bia, id));
    QCOMPARE(queued(), one);
    QCOMPARE(newest(one[0])["status"_L1].toString(), u"resolved"_s);
    // The customer writes again: the same conversation is open again.
    QCOMPARE(m_desk->says(m_desk->web, m_maria, u"Mais uma coisa"_s), id);
    QCOMPARE(queued(), (QStringList{u"chats.update"_s, u"messages.upsert"_s}));
    QVERIFY(newest(one[0])["status"_L1].toString() != "resolved"_L1);
}

void TestWebhookEvents::aConversationThatTheDeskBegins()
{
    const auto sent =
        m_desk->sendTo(m_desk->program, {.to = u"+5511900000042"_s, .message = {.content = u"Olá"_s}});
    VERIFY_DONE(sent);
    const QStringList events = queued();
    QCOMPARE(events.count(u"chats.upsert"_s), 1);
    QCOMPARE(events.count(u"messages.upsert"_s), 1);
    QCOMPARE(events.last(), u"messages.upsert"_s);
}

void TestWebhookEvents::theConnection()
{
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->sessionReports().report(
            tx, m_desk->web.id,
            {.status = SessionStatus::Disconnected, .cause = SessionCause::LoggedOut, .detail = u"401"_s});
    }));
    QCOMPARE(queued(), QStringList{u"connection.update"_s});
    QCOMPARE(newest(u"connection.update"_s)["status"_L1].toString(), u"disconnected"_s);
}

void TestWebhookEvents::onlyWhatIsWanted()
{
    wantEvents(m_desk->web, {u"chats.update"_s});
    const QString id = m_desk->says(m_desk->web, m_maria);
    QCOMPARE(queued(), QStringList());
    VERIFY_DONE(m_desk->assign(m_desk->boss, id, m_desk->ana.userId));
    QCOMPARE(queued(), QStringList{u"chats.update"_s});
    wantEvents(m_desk->web, {u"messages.upsert"_s});
    VERIFY_DONE(m_desk->close(m_desk->ana, id));
    QCOMPARE(queued(), QStringList());
}

void TestWebhookEvents::otherChannelsAreNotTold()
{
    const QString id = m_desk->customerWrites();
    VERIFY_DONE(m_desk->assign(m_desk->boss, id, m_desk->ana.userId));
    VERIFY_DONE(m_desk->close(m_desk->ana, id));
    QCOMPARE(queued(), QStringList());
    // Another session without a webhook.
    const QString other = m_desk->says(m_desk->cloud, {.phone = u"5511900000007"_s});
    VERIFY_DONE(m_desk->close(m_desk->admin, other));
    QCOMPARE(queued(), QStringList());
}

QTEST_GUILESS_MAIN(TestWebhookEvents)
#include "tst_webhookevents.moc"
