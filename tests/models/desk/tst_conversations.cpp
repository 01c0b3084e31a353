// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestConversations : public QObject
{
    Q_OBJECT

private:
    Result<std::optional<Conversation>> takeNext(const Principal &who, const QString &key = {})
    {
        return m_desk->write([&](WriteTransaction &tx) { return rules().takeNext(tx, who, key); });
    }
    Result<Conversation> transfer(const Principal &who, const QString &id, qint64 agent)
    {
        return m_desk->write(
            [&](WriteTransaction &tx) { return rules().transfer(tx, who, id, agent, u"fibra"_s); });
    }
    Result<Message> note(const Principal &who, const QString &id, const QString &text,
                         const QString &key = {})
    {
        return m_desk->write([&](WriteTransaction &tx) { return rules().addNote(tx, who, id, text, key); });
    }
    Result<Conversation> tags(const Principal &who, const QString &id, const QStringList &names)
    {
        return m_desk->write([&](WriteTransaction &tx) { return rules().setTags(tx, who, id, names); });
    }
    Result<bool> status(const QString &id, MessageStatus to, const QString &error = {})
    {
        return m_desk->write([&](WriteTransaction &tx) {
            return rules().updateStatus(tx, m_desk->root.organizationId, id, to, error);
        });
    }
    const Conversations &rules() { return m_desk->desk->conversations(); }
    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void anAnswerTakesAQueuedConversation();
    void aProgramsAnswerDoesNot();
    void anAnswerIsQueuedThenSentInTheLog();
    void whoMayAnswer();
    void contentIsChecked();
    void aKeySendsOnce();
    void aClosedConversationTakesNotesOnly();
    void takeNextIsByWaiting();
    void aKeyTakesOnce();
    void aFullAgentGetsNoMore();
    void aFullSupervisorWritesWithoutTaking();
    void assigningFollowsTheRoles();
    void transferChecksTheAgent();
    void closingTwiceIsAConflict();
    void anAgentClosesFromTheQueueAsTheirs();
    void tagsAreCleaned();
    void readingIsTold();
    void statusNeverGoesBack();
    void failedSaysWhy();
};

void TestConversations::anAnswerTakesAQueuedConversation()
{
    const QString id = m_desk->customerWrites();
    m_desk->takeEvents();
    m_desk->clock.advance(1000);
    const auto sent = m_desk->send(m_desk->ana, id, {.content = u"Olá!"_s});
    VERIFY_DONE(sent);
    QCOMPARE(sent->message.status, MessageStatus::Queued);
    QCOMPARE(sent->message.sentBy, QString::number(m_desk->ana.userId));
    const Conversation now = m_desk->read(id);
    QCOMPARE(now.status, ConversationStatus::InProgress);
    QCOMPARE(now.assignedTo, m_desk->ana.userId);
    QCOMPARE(now.assignedName, u"ana"_s);
    QCOMPARE(now.waitingSince, 0);
    QCOMPARE(now.queuedAt, 0);
    QCOMPARE(now.lastText, u"Olá!"_s);
    QCOMPARE(now.lastDirection, Direction::Outgoing);
    QCOMPARE(now.messagesCount, 2);
    QCOMPARE(m_desk->takeEventTypes(), (QStringList{u"conversation_assigned"_s, u"queue_update"_s,
                                                    u"new_message"_s, u"message_status"_s}));
}

void TestConversations::aProgramsAnswerDoesNot()
{
    const QString id = m_desk->customerWrites();
    const auto sent = m_desk->send(m_desk->program, id, {.content = u"Já respondemos."_s});
    VERIFY_DONE(sent);
    QCOMPARE(sent->message.sentBy, u"bot"_s);
    QCOMPARE(m_desk->read(id).status, ConversationStatus::Queue);
    QCOMPARE(m_desk->read(id).waitingSince, 0);
}

void TestConversations::anAnswerIsQueuedThenSentInTheLog()
{
    const QString id = m_desk->customerWrites();
    const auto sent = m_desk->send(m_desk->ana, id, {.content = u"oi"_s});
    const auto stored = m_desk->desk->inbox().message(*m_desk->reader, m_desk->ana, sent->message.id);
    QCOMPARE(stored->status, MessageStatus::Sent); // no callback: the log is where it is read
    const QList<Event> events = m_desk->takeEvents();
    QCOMPARE(events.last().type, u"message_status"_s);
    QVERIFY(events.last().data.contains("\"status\":\"sent\""));
    QCOMPARE(events.last().assignedTo, m_desk->ana.userId);
}

void TestConversations::whoMayAnswer()
{
    const QString id = m_desk->customerWrites();
    VERIFY_REFUSED(m_desk->send(m_desk->viewer, id, {.content = u"x"_s}), ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->send(Principal(), id, {.content = u"x"_s}), ErrorCode::Unauthorized);
    VERIFY_REFUSED(m_desk->send(m_desk->stranger, id, {.content = u"x"_s}), ErrorCode::NotFound);
    VERIFY_REFUSED(m_desk->send(m_desk->ana, u"nothing"_s, {.content = u"x"_s}), ErrorCode::NotFound);
    VERIFY_DONE(m_desk->send(m_desk->ana, id, {.content = u"x"_s}));
    VERIFY_REFUSED(m_desk->send(m_desk->bia, id, {.content = u"x"_s}), ErrorCode::Forbidden);
    VERIFY_DONE(m_desk->send(m_desk->boss, id, {.content = u"x"_s}));
    QCOMPARE(m_desk->read(id).assignedTo, m_desk->ana.userId); // a supervisor helps, and takes nothing away
}

void TestConversations::contentIsChecked()
{
    const QString id = m_desk->customerWrites();
    VERIFY_REFUSED(m_desk->send(m_desk->ana, id, {.content = u" \n"_s}), ErrorCode::Validation);
    VERIFY_REFUSED(m_desk->send(m_desk->ana, id, {.content = QString(65'537, u'x')}), ErrorCode::Validation);
    VERIFY_REFUSED(
        m_desk->send(m_desk->ana, id, {.type = MessageType::Image, .content = u"not an address"_s}),
        ErrorCode::Validation);
    VERIFY_REFUSED(m_desk->send(m_desk->ana, id, {.type = MessageType::System, .content = u"x"_s}),
                   ErrorCode::Validation);
    VERIFY_REFUSED(m_desk->send(m_desk->ana, id, {.content = u"x"_s, .attachmentIds = {u"none"_s}}),
                   ErrorCode::Validation);
    QCOMPARE(m_desk->read(id).status, ConversationStatus::Queue); // a refused answer takes nothing
    const auto image = m_desk->send(
        m_desk->ana, id, {.type = MessageType::Image, .content = u"https://example.com/a/mapa.png"_s});
    VERIFY_DONE(image);
    QCOMPARE(image->message.attachments.size(), 1);
    QCOMPARE(image->message.attachments.first().mimeType, u"image/png"_s);
    QCOMPARE(image->message.attachments.first().filename, u"mapa.png"_s);
}

void TestConversations::aKeySendsOnce()
{
    const QString id = m_desk->customerWrites();
    const auto first = m_desk->send(m_desk->ana, id, {.content = u"uma vez"_s, .idempotencyKey = u"k1"_s});
    const auto again = m_desk->send(m_desk->ana, id, {.content = u"uma vez"_s, .idempotencyKey = u"k1"_s});
    VERIFY_DONE(again);
    QVERIFY(again->isRepeat && !first->isRepeat);
    QCOMPARE(again->message.id, first->message.id);
    QCOMPARE(m_desk->read(id).messagesCount, 2);
    const auto other = m_desk->send(m_desk->boss, id, {.content = u"uma vez"_s, .idempotencyKey = u"k1"_s});
    QVERIFY(!other->isRepeat); // another caller's key
    const QString elsewhere = m_desk->customerWrites(u"+5511900000002"_s);
    VERIFY_REFUSED(m_desk->send(m_desk->ana, elsewhere, {.content = u"x"_s, .idempotencyKey = u"k1"_s}),
                   ErrorCode::Conflict);
    const auto noted = note(m_desk->ana, id, u"nota"_s, u"n1"_s);
    QCOMPARE(note(m_desk->ana, id, u"nota"_s, u"n1"_s)->id, noted->id);
}

void TestConversations::aClosedConversationTakesNotesOnly()
{
    const QString id = m_desk->customerWrites();
    VERIFY_DONE(m_desk->close(m_desk->boss, id, Resolution::Spam));
    VERIFY_REFUSED(m_desk->send(m_desk->boss, id, {.content = u"x"_s}), ErrorCode::Conflict);
    VERIFY_REFUSED(m_desk->assign(m_desk->boss, id, m_desk->ana.userId), ErrorCode::Conflict);
    VERIFY_REFUSED(transfer(m_desk->boss, id, m_desk->ana.userId), ErrorCode::Conflict);
    const auto noted = note(m_desk->boss, id, u"era propaganda"_s);
    VERIFY_DONE(noted);
    QCOMPARE(noted->direction, Direction::Internal);
    QCOMPARE(m_desk->read(id).lastText, u"oi"_s); // the list shows what the customer can see
    VERIFY_REFUSED(note(m_desk->boss, id, u"  "_s), ErrorCode::Validation);
}

void TestConversations::takeNextIsByWaiting()
{
    const QString first = m_desk->customerWrites(u"+5511900000001"_s);
    m_desk->clock.advance(1000);
    const QString second = m_desk->customerWrites(u"+5511900000002"_s);
    QCOMPARE(takeNext(m_desk->ana)->value().id, first);
    QCOMPARE(takeNext(m_desk->bia)->value().id, second);
    const auto empty = takeNext(m_desk->ana);
    VERIFY_DONE(empty);
    QVERIFY(!*empty);
    VERIFY_REFUSED(takeNext(m_desk->program), ErrorCode::Forbidden);
    VERIFY_REFUSED(takeNext(m_desk->viewer), ErrorCode::Forbidden);
}

void TestConversations::aKeyTakesOnce()
{
    VERIFY_DONE(takeNext(m_desk->ana, u"k1"_s)); // the queue is empty: the key is still good for one
    const QString first = m_desk->customerWrites(u"+5511900000001"_s);
    m_desk->clock.advance(1000);
    const QString second = m_desk->customerWrites(u"+5511900000002"_s);
    QCOMPARE(takeNext(m_desk->ana, u"k1"_s)->value().id, first);
    QCOMPARE(takeNext(m_desk->ana, u"k1"_s)->value().id, first);
    QCOMPARE(m_desk->read(second).status, ConversationStatus::Queue);
    // A key belongs to one person, and to taking alone.
    const QString text = u"oi"_s;
    QCOMPARE(note(m_desk->ana, first, text, u"k1"_s)->content, text);
    QCOMPARE(takeNext(m_desk->bia, u"k1"_s)->value().id, second);
    VERIFY_REFUSED(takeNext(m_desk->ana, QString(201, u'k')), ErrorCode::Validation);
    // Whoever has it now: nothing is taken back.
    VERIFY_DONE(transfer(m_desk->ana, first, m_desk->bia.userId));
    VERIFY_REFUSED(takeNext(m_desk->ana, u"k1"_s), ErrorCode::Forbidden);
}

void TestConversations::aFullAgentGetsNoMore()
{
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->users().change(tx, m_desk->admin, m_desk->ana.userId, {.maxConversations = 1});
    }));
    const QString first = m_desk->customerWrites(u"+5511900000001"_s);
    const QString second = m_desk->customerWrites(u"+5511900000002"_s);
    VERIFY_DONE(takeNext(m_desk->ana));
    VERIFY_REFUSED(takeNext(m_desk->ana), ErrorCode::AgentFull);
    VERIFY_REFUSED(m_desk->assign(m_desk->boss, second, m_desk->ana.userId), ErrorCode::AgentFull);
    VERIFY_REFUSED(transfer(m_desk->boss, second, m_desk->ana.userId), ErrorCode::AgentFull);
    VERIFY_REFUSED(m_desk->send(m_desk->ana, second, {.content = u"x"_s}), ErrorCode::AgentFull);
    VERIFY_DONE(m_desk->close(m_desk->ana, first));
    VERIFY_DONE(takeNext(m_desk->ana));
}

void TestConversations::aFullSupervisorWritesWithoutTaking()
{
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->users().change(tx, m_desk->admin, m_desk->boss.userId, {.maxConversations = 1});
    }));
    const QString first = m_desk->customerWrites(u"+5511900000001"_s);
    const QString second = m_desk->customerWrites(u"+5511900000002"_s);
    VERIFY_DONE(m_desk->send(m_desk->boss, first, {.content = u"x"_s}));
    QCOMPARE(m_desk->read(first).assignedTo, m_desk->boss.userId);
    VERIFY_DONE(m_desk->send(m_desk->boss, second, {.content = u"x"_s}));
    QCOMPARE(m_desk->read(second).assignedTo, 0);
    QCOMPARE(m_desk->read(second).status, ConversationStatus::Queue);
}

void TestConversations::assigningFollowsTheRoles()
{
    const QString id = m_desk->customerWrites();
    VERIFY_REFUSED(m_desk->assign(m_desk->ana, id, m_desk->bia.userId), ErrorCode::Forbidden);
    VERIFY_DONE(m_desk->assign(m_desk->ana, id, m_desk->ana.userId));
    VERIFY_REFUSED(m_desk->assign(m_desk->bia, id, m_desk->bia.userId), ErrorCode::Forbidden);
    m_desk->takeEvents();
    VERIFY_DONE(m_desk->assign(m_desk->boss, id, m_desk->bia.userId));
    const QList<Event> events = m_desk->takeEvents();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().assignedTo, m_desk->bia.userId);
    QCOMPARE(events.first().previousAssignee, m_desk->ana.userId);
    VERIFY_REFUSED(m_desk->assign(m_desk->boss, id, 999), ErrorCode::NotFound);
    VERIFY_REFUSED(m_desk->assign(m_desk->boss, id, m_desk->stranger.userId), ErrorCode::NotFound);
    VERIFY_REFUSED(m_desk->assign(m_desk->stranger, id, m_desk->stranger.userId), ErrorCode::NotFound);
}

void TestConversations::transferChecksTheAgent()
{
    const QString id = m_desk->customerWrites();
    VERIFY_DONE(m_desk->assign(m_desk->ana, id, m_desk->ana.userId));
    VERIFY_REFUSED(transfer(m_desk->bia, id, m_desk->bia.userId), ErrorCode::Forbidden);
    VERIFY_REFUSED(transfer(m_desk->ana, id, m_desk->viewer.userId), ErrorCode::Conflict);
    VERIFY_REFUSED(transfer(m_desk->ana, id, m_desk->stranger.userId), ErrorCode::NotFound);
    VERIFY_REFUSED(transfer(m_desk->ana, id, m_desk->ana.userId), ErrorCode::Conflict);
    const auto moved = transfer(m_desk->ana, id, m_desk->bia.userId);
    VERIFY_DONE(moved);
    QCOMPARE(moved->assignedTo, m_desk->bia.userId);
    QVERIFY(m_desk->takeEvents().last().data.contains("\"reason\":\"fibra\""));
    VERIFY_REFUSED(transfer(m_desk->ana, id, m_desk->boss.userId), ErrorCode::Forbidden); // no longer theirs
}

void TestConversations::closingTwiceIsAConflict()
{
    const QString id = m_desk->customerWrites();
    VERIFY_DONE(m_desk->assign(m_desk->ana, id, m_desk->ana.userId));
    m_desk->clock.advance(1000);
    const auto closed = m_desk->close(m_desk->ana, id, Resolution::Resolved, u"modem reiniciado"_s);
    VERIFY_DONE(closed);
    QCOMPARE(closed->status, ConversationStatus::Resolved);
    QCOMPARE(closed->closedAt, DeskFixture::Start + 1000);
    QCOMPARE(closed->unreadCount, 0);
    QCOMPARE(closed->waitingSince, 0);
    const auto details = m_desk->desk->inbox().details(*m_desk->reader, m_desk->ana, id);
    QCOMPARE(details->messages.messages.last().content, u"modem reiniciado"_s);
    QCOMPARE(details->messages.messages.last().direction, Direction::Internal);
    VERIFY_REFUSED(m_desk->close(m_desk->ana, id), ErrorCode::Conflict);
    QCOMPARE(m_desk->close(m_desk->boss, m_desk->customerWrites(u"+5511900000009"_s), Resolution::NoResponse)
                 ->status,
             ConversationStatus::Closed);
}

void TestConversations::anAgentClosesFromTheQueueAsTheirs()
{
    const QString id = m_desk->customerWrites();
    const auto closed = m_desk->close(m_desk->ana, id, Resolution::Spam);
    VERIFY_DONE(closed);
    QCOMPARE(closed->assignedTo, m_desk->ana.userId);
    VERIFY_DONE(m_desk->desk->inbox().get(*m_desk->reader, m_desk->ana, id));
    QCOMPARE(m_desk->desk->inbox().queueLength(*m_desk->reader, m_desk->root.organizationId).value(), 0);
}

void TestConversations::tagsAreCleaned()
{
    const QString id = m_desk->customerWrites();
    const auto tagged = tags(m_desk->ana, id, {u" fibra "_s, u"Fibra"_s, u"sem sinal"_s});
    VERIFY_DONE(tagged);
    QCOMPARE(tagged->tags, (QStringList{u"fibra"_s, u"sem sinal"_s}));
    QCOMPARE(tags(m_desk->ana, id, {})->tags, QStringList());
    VERIFY_REFUSED(tags(m_desk->ana, id, {u""_s}), ErrorCode::Validation);
    VERIFY_REFUSED(tags(m_desk->ana, id, {QString(41, u'x')}), ErrorCode::Validation);
    VERIFY_REFUSED(tags(m_desk->viewer, id, {u"x"_s}), ErrorCode::Forbidden);
}

void TestConversations::readingIsTold()
{
    const QString id = m_desk->customerWrites();
    QCOMPARE(m_desk->read(id).unreadCount, 1);
    m_desk->takeEvents();
    const auto read = [&] {
        return m_desk->write([&](WriteTransaction &tx) { return rules().markRead(tx, m_desk->ana, id); });
    };
    VERIFY_DONE(read());
    QCOMPARE(m_desk->read(id).unreadCount, 0);
    VERIFY_DONE(read());
    QCOMPARE(m_desk->takeEventTypes(), QStringList{u"conversation_updated"_s}); // only when something changed
}

void TestConversations::statusNeverGoesBack()
{
    const QString id = m_desk->customerWrites();
    const QString message = m_desk->send(m_desk->ana, id, {.content = u"oi"_s})->message.id; // sent
    QCOMPARE(status(message, MessageStatus::Read).value(), true);
    QCOMPARE(status(message, MessageStatus::Delivered).value(), false);
    QCOMPARE(status(message, MessageStatus::Sent).value(), false);
    QCOMPARE(status(message, MessageStatus::Failed).value(), false);
    QCOMPARE(m_desk->read(id).lastStatus, MessageStatus::Read);
    VERIFY_REFUSED(status(u"nothing"_s, MessageStatus::Read), ErrorCode::NotFound);
}

void TestConversations::failedSaysWhy()
{
    const QString id = m_desk->customerWrites();
    const QString message = m_desk->send(m_desk->ana, id, {.content = u"oi"_s})->message.id;
    m_desk->takeEvents();
    QCOMPARE(status(message, MessageStatus::Failed, u"number unknown"_s).value(), true);
    QVERIFY(m_desk->takeEvents().last().data.contains("number unknown"));
    const auto stored = m_desk->desk->inbox().message(*m_desk->reader, m_desk->ana, message);
    QCOMPARE(stored->error, u"number unknown"_s);
    QCOMPARE(status(message, MessageStatus::Delivered).value(), false);
}

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"
