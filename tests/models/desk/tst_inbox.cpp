// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "deskfixture.h"
#include "models/desk/access.h"
#include "models/desk/jsontext.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestInbox : public QObject
{
    Q_OBJECT

private:
    const Inbox &inbox() { return m_desk->desk->inbox(); }
    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void anAgentSeesOwnAndQueued();
    void foreignConversationsAreNotFound();
    void badPagesAreRefused();
    void cursorsJoinPages();
    void messagesArePaged();
    void theTextIsTheSameJson();
    void searchFindsByNamePhoneAndText();
    void contactFilterIsTheHistory();
    void eventsAreForWhoMaySeeThem();
};

void TestInbox::anAgentSeesOwnAndQueued()
{
    const QString own = m_desk->customerWrites(u"+5511900000001"_s);
    const QString colleagues = m_desk->customerWrites(u"+5511900000002"_s);
    m_desk->customerWrites(u"+5511900000003"_s);
    VERIFY_DONE(m_desk->assign(m_desk->ana, own, m_desk->ana.userId));
    VERIFY_DONE(m_desk->assign(m_desk->bia, colleagues, m_desk->bia.userId));
    QCOMPARE(inbox().list(*m_desk->reader, m_desk->ana, {})->total, 2);
    QCOMPARE(inbox().list(*m_desk->reader, m_desk->boss, {})->total, 3);
    QCOMPARE(inbox().list(*m_desk->reader, m_desk->viewer, {})->total, 3);
    QCOMPARE(inbox().list(*m_desk->reader, m_desk->ana, {.assignedTo = m_desk->bia.userId})->total, 0);
    QCOMPARE(inbox()
                 .list(*m_desk->reader, m_desk->ana, {.assignedTo = m_desk->ana.userId})
                 ->conversations.first()
                 .id,
             own);
    VERIFY_REFUSED(inbox().get(*m_desk->reader, m_desk->ana, colleagues), ErrorCode::Forbidden);
    VERIFY_DONE(inbox().get(*m_desk->reader, m_desk->boss, colleagues));
    VERIFY_REFUSED(inbox().list(*m_desk->reader, m_desk->program, {}),
                   ErrorCode::Forbidden); // a key without `read`
    VERIFY_REFUSED(inbox().list(*m_desk->reader, Principal(), {}), ErrorCode::Unauthorized);
    QCOMPARE(inbox().queueLength(*m_desk->reader, m_desk->root.organizationId).value(), 1);
    QCOMPARE(inbox().activeCount(*m_desk->reader).value(), 3);
}

void TestInbox::foreignConversationsAreNotFound()
{
    const QString id = m_desk->customerWrites();
    VERIFY_REFUSED(inbox().get(*m_desk->reader, m_desk->stranger, id), ErrorCode::NotFound);
    VERIFY_REFUSED(inbox().details(*m_desk->reader, m_desk->stranger, id), ErrorCode::NotFound);
    VERIFY_REFUSED(inbox().messages(*m_desk->reader, m_desk->stranger, id, {}, 10), ErrorCode::NotFound);
    QCOMPARE(inbox().list(*m_desk->reader, m_desk->stranger, {})->total, 0);
    const auto own = m_desk->desk->accounts().me(*m_desk->reader, m_desk->root)->organizationPublicId;
    VERIFY_REFUSED(inbox().list(*m_desk->reader, m_desk->stranger, {.organization = own}),
                   ErrorCode::NotFound);
}

void TestInbox::badPagesAreRefused()
{
    VERIFY_REFUSED(inbox().list(*m_desk->reader, m_desk->boss, {.limit = 0}), ErrorCode::Validation);
    VERIFY_REFUSED(inbox().list(*m_desk->reader, m_desk->boss, {.limit = 101}), ErrorCode::Validation);
    VERIFY_REFUSED(inbox().list(*m_desk->reader, m_desk->boss, {.page = 0}), ErrorCode::Validation);
    VERIFY_REFUSED(inbox().list(*m_desk->reader, m_desk->boss, {.cursor = u"nonsense"_s}),
                   ErrorCode::Validation);
    VERIFY_REFUSED(inbox().list(*m_desk->reader, m_desk->boss, {.contactId = u"none"_s}),
                   ErrorCode::NotFound);
}

void TestInbox::cursorsJoinPages()
{
    for (int i = 0; i < 7; ++i) {
        m_desk->clock.advance(i % 2);
        m_desk->customerWrites(u"+551190000010%1"_s.arg(i));
    }
    QStringList whole;
    const InboxList everything = inbox().list(*m_desk->reader, m_desk->boss, {}).value();
    for (const Conversation &conversation : everything.conversations)
        whole.append(conversation.id);
    QStringList joined;
    InboxQuery query{.limit = 3};
    for (int i = 0; i < 3; ++i) {
        const auto page = inbox().list(*m_desk->reader, m_desk->boss, query);
        QCOMPARE(page->total, 7);
        for (const Conversation &conversation : page->conversations)
            joined.append(conversation.id);
        query.cursor = page->nextCursor;
    }
    QCOMPARE(query.cursor, QString());
    QCOMPARE(joined, whole);
    QCOMPARE(inbox().list(*m_desk->reader, m_desk->boss, {.page = 3, .limit = 3})->conversations.first().id,
             whole.at(6));
}

void TestInbox::messagesArePaged()
{
    const QString id = m_desk->customerWrites();
    for (int i = 0; i < 59; ++i)
        m_desk->customerWrites(u"+5511900000001"_s, QString::number(i));
    const auto details = inbox().details(*m_desk->reader, m_desk->boss, id);
    QCOMPARE(details->messages.messages.size(), 50);
    QVERIFY(details->messages.hasMore);
    QCOMPARE(details->messages.messages.last().content, u"58"_s);
    const auto older =
        inbox().messages(*m_desk->reader, m_desk->boss, id, details->messages.messages.first().id, 50);
    QCOMPARE(older->messages.size(), 10);
    QVERIFY(!older->hasMore);
    QCOMPARE(older->messages.first().content, u"oi"_s);
    VERIFY_REFUSED(inbox().messages(*m_desk->reader, m_desk->boss, id, u"none"_s, 50), ErrorCode::NotFound);
    VERIFY_REFUSED(inbox().messages(*m_desk->reader, m_desk->boss, id, {}, 101), ErrorCode::Validation);
}

void TestInbox::theTextIsTheSameJson()
{
    const QString id = m_desk->customerWrites(u"+5511900000001"_s, u"\"aspas\" \\ \n\t\u0001 é 😀"_s);
    VERIFY_DONE(m_desk->assign(m_desk->ana, id, m_desk->ana.userId));
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->conversations().setTags(tx, m_desk->ana, id, {u"a\"b"_s, u"c"_s});
    }));
    VERIFY_DONE(m_desk->send(m_desk->ana, id,
                             {.type = MessageType::Document, .content = u"https://example.com/a.pdf"_s}));
    VERIFY_DONE(m_desk->close(m_desk->ana, id, Resolution::Unresolved));
    m_desk->customerWrites(u"+5511900000002"_s);
    const auto json = parseObject(inbox().listJson(*m_desk->reader, m_desk->boss, {.limit = 1}).value());
    const auto page = inbox().list(*m_desk->reader, m_desk->boss, {.limit = 1});
    QCOMPARE(json->value(u"total"_s).toInt(), 2);
    // The cursors are two texts for one place.
    const auto idsAfter = [this](const QString &cursor) {
        QStringList ids;
        const auto rest = inbox().list(*m_desk->reader, m_desk->boss, {.cursor = cursor});
        for (const Conversation &next : rest->conversations)
            ids.append(next.id);
        return ids;
    };
    QCOMPARE(idsAfter(page->nextCursor).size(), 1);
    QCOMPARE(idsAfter(json->value(u"next_cursor"_s).toString()), idsAfter(page->nextCursor));
    const auto all = parseObject(inbox().listJson(*m_desk->reader, m_desk->boss, {}).value());
    QVERIFY(all->value(u"next_cursor"_s).isNull());
    const auto list = inbox().list(*m_desk->reader, m_desk->boss, {})->conversations;
    QCOMPARE(all->value(u"conversations"_s).toArray().size(), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(all->value(u"conversations"_s).toArray().at(i).toObject(), toJson(list.at(i)));
    const MessageList messages = inbox().messages(*m_desk->reader, m_desk->boss, id, {}, 10).value();
    QCOMPARE(messages.messages.size(), 2);
    for (const Message &message : messages.messages) {
        QByteArray text;
        jsontext::append(text, message);
        QCOMPARE(*parseObject(text), toJson(message));
    }
}

void TestInbox::searchFindsByNamePhoneAndText()
{
    const QString id = m_desk->customerWrites(u"+5511987654821"_s, u"minha conexão caiu"_s);
    const QString other = m_desk->customerWrites(u"+5511900000002"_s, u"boleto"_s);
    const auto find = [&](const QString &text, const Principal &who) {
        QStringList ids;
        const InboxList page = inbox().list(*m_desk->reader, who, {.search = text}).value();
        for (const Conversation &conversation : page.conversations)
            ids.append(conversation.id);
        return ids;
    };
    QTRY_COMPARE(find(u"CONEXAO cai"_s, m_desk->boss), QStringList{id});
    QCOMPARE(find(u"(11) 98765-48"_s, m_desk->boss), QStringList{id});
    QCOMPARE(find(u"carla"_s, m_desk->boss).size(), 2);
    QCOMPARE(find(u"bole"_s, m_desk->stranger), QStringList());
    QCOMPARE(find(u"\"*"_s, m_desk->boss), QStringList());
    VERIFY_DONE(m_desk->assign(m_desk->bia, other, m_desk->bia.userId));
    QCOMPARE(find(u"boleto"_s, m_desk->ana), QStringList());
    const auto hits = m_desk->desk->search().find(*m_desk->reader, m_desk->boss, u"caiu"_s, {}, 10);
    QCOMPARE(hits->messages.size(), 1);
    QCOMPARE(hits->messages.first().conversationId, id);
    QCOMPARE(m_desk->desk->search().find(*m_desk->reader, m_desk->boss, u"carla"_s, {}, 10)->contacts.size(),
             2);
    QCOMPARE(m_desk->desk->search().find(*m_desk->reader, m_desk->ana, u"boleto"_s, {}, 10)->messages.size(),
             0);
    VERIFY_REFUSED(m_desk->desk->search().find(*m_desk->reader, m_desk->ana, u" "_s, {}, 10),
                   ErrorCode::Validation);
    VERIFY_REFUSED(m_desk->desk->search().find(*m_desk->reader, Principal(), u"x"_s, {}, 10),
                   ErrorCode::Unauthorized);
}

void TestInbox::contactFilterIsTheHistory()
{
    const QString first = m_desk->customerWrites();
    VERIFY_DONE(m_desk->close(m_desk->boss, first));
    m_desk->clock.advance(25 * DeskFixture::Hour);
    const QString second = m_desk->customerWrites();
    m_desk->customerWrites(u"+5511900000002"_s);
    QVERIFY(first != second);
    const auto history =
        inbox().list(*m_desk->reader, m_desk->boss, {.contactId = m_desk->read(first).contactId});
    QCOMPARE(history->total, 2);
    QCOMPARE(history->conversations.first().id, second);
    VERIFY_DONE(m_desk->desk->contacts().get(*m_desk->reader, m_desk->ana, m_desk->read(first).contactId));
    VERIFY_REFUSED(
        m_desk->desk->contacts().get(*m_desk->reader, m_desk->stranger, m_desk->read(first).contactId),
        ErrorCode::NotFound);
}

void TestInbox::eventsAreForWhoMaySeeThem()
{
    const qint64 start = m_desk->desk->events().lastSeq(*m_desk->reader).value();
    const QString id = m_desk->customerWrites();
    VERIFY_DONE(m_desk->assign(m_desk->ana, id, m_desk->ana.userId));
    VERIFY_DONE(m_desk->send(m_desk->ana, id, {.content = u"oi"_s}));
    VERIFY_DONE(m_desk->write(
        [&](WriteTransaction &tx) { return m_desk->desk->accounts().signOut(tx, m_desk->viewer); }));
    const auto types = [&](const Principal &who) {
        QStringList list;
        const EventPage page = m_desk->desk->events().after(*m_desk->reader, who, start, 100).value();
        for (const Event &event : page.events)
            list.append(event.type);
        return list;
    };
    const QStringList queue{u"queue_update"_s, u"new_message"_s, u"conversation_assigned"_s,
                            u"queue_update"_s};
    QCOMPARE(types(m_desk->bia), queue); // it came, it went: the rest is Ana's
    QCOMPARE(types(m_desk->ana), queue + QStringList({u"new_message"_s, u"message_status"_s}));
    QCOMPARE(types(m_desk->boss), types(m_desk->ana));
    QCOMPARE(types(m_desk->stranger), QStringList());
    const auto page = m_desk->desk->events().after(*m_desk->reader, m_desk->boss, start, 2);
    QCOMPARE(page->events.size(), 2);
    QCOMPARE(page->readUpTo, start + 2);
    QCOMPARE(m_desk->desk->events().canResume(*m_desk->reader, page->lastSeq).value(), true);
    QCOMPARE(m_desk->desk->events().canResume(*m_desk->reader, page->lastSeq + 1).value(), false);
    QCOMPARE(m_desk->desk->events().canResume(*m_desk->reader, -1).value(), false);
    VERIFY_REFUSED(m_desk->desk->events().after(*m_desk->reader, m_desk->boss, 0, 1001),
                   ErrorCode::Validation);
    VERIFY_DONE(parseObject(toLogEntry(page->events.first())));
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
