// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/conversationsetup.h"

using namespace guiche::test;

class ConversationGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void groupsMineByWaitingAndSortsByLongestWait();
    void movesARowToTheOtherGroupWithoutLosingIt();
    void collapsesAGroup();
    void sortsASmallQueueByPriorityAndWait();
    void survivesThousandsOfRandomEvents();
};

void ConversationGroupsTest::initTestCase()
{
    QLocale::setDefault(QLocale::C);
}

void ConversationGroupsTest::groupsMineByWaitingAndSortsByLongestWait()
{
    Desk desk;
    desk.addConversations(5);
    desk.source.allConversations[0].waitingSince =
        Noon - 10 * Minute; // the longest, though its message is the oldest
    desk.source.allConversations[3].waitingSince = Noon - 2 * Minute;
    desk.source.allConversations[4].assignedTo = 2; // a colleague's
    desk.open({.tab = Tab::Mine});
    QVERIFY(desk.model.isGrouped());
    QCOMPARE(ids(desk.model),
             QStringList({u"#2"_s, u"c000001"_s, u"c000004"_s, u"#2"_s, u"c000003"_s, u"c000002"_s}));
    const QModelIndex header = desk.model.index(0);
    QCOMPARE(header.data(Model::KindRole).value<Model::RowKind>(), Model::RowKind::Group);
    QCOMPARE(header.data(Model::GroupRole).value<Model::Group>(), Model::Group::Waiting);
    QCOMPARE(header.data(), u"Waiting for your reply · 2"_s);
    QCOMPARE(desk.model.index(3).data(), u"In progress · 2"_s);
    QVERIFY(!header.flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(desk.model.index(1).flags().testFlag(Qt::ItemIsSelectable));
}

void ConversationGroupsTest::movesARowToTheOtherGroupWithoutLosingIt()
{
    Desk desk;
    desk.addConversations(2);
    desk.open({.tab = Tab::Mine});
    QCOMPARE(ids(desk.model), QStringList({u"#2"_s, u"c000002"_s, u"c000001"_s}));
    const QPersistentModelIndex selected = desk.model.index(2);

    Q_EMIT desk.feed.newMessage(FakeSource::makeMessage(u"c000001"_s, u"m1"_s, Noon + 5000));
    QTRY_COMPARE(ids(desk.model), QStringList({u"#1"_s, u"c000001"_s, u"#1"_s, u"c000002"_s}));
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(Model::IdRole), u"c000001"_s);

    // Answered: back again, and the empty group goes.
    Q_EMIT desk.feed.newMessage(
        FakeSource::makeMessage(u"c000001"_s, u"m2"_s, Noon + 6000, Direction::Outgoing, u"Pronto"_s));
    QTRY_COMPARE(ids(desk.model), QStringList({u"#2"_s, u"c000001"_s, u"c000002"_s}));
    QCOMPARE(selected.data(Model::IdRole), u"c000001"_s);
    QCOMPARE(desk.resets.size(), 0);
}

void ConversationGroupsTest::collapsesAGroup()
{
    Desk desk;
    desk.addConversations(3);
    desk.source.allConversations[0].waitingSince = Noon;
    desk.open({.tab = Tab::Mine});
    desk.model.setCollapsed(Model::Group::InProgress, true);
    QCOMPARE(ids(desk.model), QStringList({u"#1"_s, u"c000001"_s, u"#2"_s}));
    QCOMPARE(desk.model.index(2).data(Model::IsCollapsedRole), true);
    QCOMPARE(desk.model.rowOf(u"c000002"_s), -1);
    QVERIFY(desk.model.find(u"c000002"_s));

    // A row that comes to wait leaves the collapsed group; one that is answered goes into it.
    Q_EMIT desk.feed.newMessage(FakeSource::makeMessage(u"c000002"_s, u"m1"_s, Noon + 5000));
    QTRY_COMPARE(ids(desk.model), QStringList({u"#2"_s, u"c000001"_s, u"c000002"_s, u"#1"_s}));
    Q_EMIT desk.feed.newMessage(
        FakeSource::makeMessage(u"c000001"_s, u"m2"_s, Noon + 6000, Direction::Outgoing, u"Pronto"_s));
    QTRY_COMPARE(ids(desk.model), QStringList({u"#1"_s, u"c000002"_s, u"#2"_s}));

    desk.model.setCollapsed(Model::Group::InProgress, false);
    QCOMPARE(ids(desk.model), QStringList({u"#1"_s, u"c000002"_s, u"#2"_s, u"c000001"_s, u"c000003"_s}));
}

void ConversationGroupsTest::sortsASmallQueueByPriorityAndWait()
{
    Desk desk;
    desk.addConversations(4);
    for (Conversation &conversation : desk.source.allConversations) {
        conversation.status = ConversationStatus::Queue;
        conversation.assignedTo = 0;
        conversation.queuedAt = conversation.lastMessageAt;
    }
    desk.source.allConversations[2].priority = Priority::High;
    desk.open({.tab = Tab::Queue});
    QCOMPARE(ids(desk.model), QStringList({u"c000003"_s, u"c000001"_s, u"c000002"_s, u"c000004"_s}));
    // Another message does not cost anybody the place in the queue.
    Q_EMIT desk.feed.newMessage(FakeSource::makeMessage(u"c000001"_s, u"m1"_s, Noon + Minute));
    QTRY_COMPARE(desk.model.find(u"c000001"_s)->unreadCount, 1);
    QCOMPARE(desk.model.rowOf(u"c000001"_s), 1);
    // Taken by somebody: it leaves.
    desk.source.find(u"c000003"_s)->status = ConversationStatus::InProgress;
    Q_EMIT desk.feed.conversationChanged(u"c000003"_s);
    QTRY_COMPARE(ids(desk.model), QStringList({u"c000001"_s, u"c000002"_s, u"c000004"_s}));
}

// Whatever happens in whatever order: the model ends as the desk stands, without a reset, and the tester saw
// no wrong signal on the way.
void ConversationGroupsTest::survivesThousandsOfRandomEvents()
{
    for (const Tab tab : {Tab::Mine, Tab::Queue, Tab::All}) {
        Desk desk;
        desk.addConversations(40);
        for (int i = 0; i < 40; i += 3) {
            desk.source.allConversations[i].status = ConversationStatus::Queue;
            desk.source.allConversations[i].assignedTo = 0;
            desk.source.allConversations[i].queuedAt = Noon + i;
        }
        desk.open({.tab = tab});
        quint32 random = 12345;
        const auto next = [&random](quint32 below) {
            random = random * 1664525 + 1013904223;
            return (random >> 16) % below;
        };
        TimeMs now = Noon + Minute;
        for (int step = 0; step < 3000; ++step) {
            Conversation &conversation = desk.source.allConversations[next(40)];
            now += next(3);
            switch (next(5)) {
            case 0:
            case 1: {
                const bool isIncoming = next(2) == 0;
                Message message =
                    FakeSource::makeMessage(conversation.id, u"m%1"_s.arg(step), now,
                                            isIncoming ? Direction::Incoming : Direction::Outgoing);
                conversation.lastMessageAt = now;
                conversation.lastText = message.content;
                conversation.lastDirection = message.direction;
                conversation.lastStatus = message.status;
                conversation.messagesCount++;
                if (isIncoming) {
                    conversation.unreadCount++;
                    if (conversation.waitingSince == 0)
                        conversation.waitingSince = now;
                } else {
                    conversation.waitingSince = 0;
                }
                Q_EMIT desk.feed.newMessage(message);
                break;
            }
            case 2:
                conversation.status =
                    next(2) == 0 ? ConversationStatus::Queue : ConversationStatus::InProgress;
                conversation.assignedTo = conversation.status == ConversationStatus::Queue ? 0 : 1 + next(2);
                conversation.queuedAt = conversation.status == ConversationStatus::Queue ? now : 0;
                Q_EMIT desk.feed.conversationChanged(conversation.id);
                break;
            case 3:
                conversation.unreadCount = 0;
                Q_EMIT desk.feed.conversationChanged(conversation.id);
                break;
            default:
                conversation.status = next(4) == 0 ? ConversationStatus::Closed : conversation.status;
                Q_EMIT desk.feed.conversationChanged(conversation.id);
            }
            if (step % 20 == 0)
                QTest::qWait(1);
            if (step % 500 == 0)
                desk.model.setCollapsed(next(2) ? Model::Group::Waiting : Model::Group::InProgress, next(2));
        }
        desk.model.setCollapsed(Model::Group::Waiting, false);
        desk.model.setCollapsed(Model::Group::InProgress, false);

        const auto isSettled = [&] {
            int expected = 0;
            for (const Conversation &conversation : desk.source.allConversations) {
                const bool isMine =
                    conversation.status == ConversationStatus::InProgress && conversation.assignedTo == 1;
                const bool isQueued = conversation.status == ConversationStatus::Queue;
                const bool isOpen = isQueued || conversation.status == ConversationStatus::InProgress;
                const bool belongs = tab == Tab::Mine ? isMine : tab == Tab::Queue ? isQueued : isOpen;
                const Conversation *shown = desk.model.find(conversation.id);
                if (belongs != (shown != nullptr))
                    return false;
                expected += belongs;
                if (shown &&
                    (shown->unreadCount != conversation.unreadCount ||
                     shown->waitingSince != conversation.waitingSince ||
                     shown->status != conversation.status || shown->lastText != conversation.lastText ||
                     desk.model.at(desk.model.rowOf(conversation.id)) != shown))
                    return false;
            }
            int shownRows = 0;
            for (int row = 0; row < desk.model.rowCount(); ++row)
                shownRows += desk.model.at(row) != nullptr;
            return shownRows == expected;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 6000);
        QCOMPARE(desk.resets.size(), 0);
    }
}

QTEST_GUILESS_MAIN(ConversationGroupsTest)
#include "tst_conversationgroups.moc"
