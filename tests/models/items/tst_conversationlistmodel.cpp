// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/conversationsetup.h"

using namespace guiche::test;

class ConversationListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::C); }
    void showsTheNewestConversationFirst();
    void saysThatItIsLoadingEmptyOrFailed();
    void loadsFurtherPagesWhenAskedTo();
    void opensOnAHundredThousandConversationsWithOnePage();
    void scrollsThroughAHundredThousandConversations();
    void movesAConversationUpWhenAMessageComes();
    void countsAMessageOnceWhenItIsToldTwice();
    void readsAgainWhenAMessageMayBeInThePageAlready();
    void mergesABurstIntoOneChangePerConversation();
    void mergesNeighboursIntoOneDataChanged();
    void removesAConversationThatLeavesTheQuery();
    void addsAConversationThatEntersTheQuery();
    void removesAConversationThatMayNotBeSeenAnyMore();
    void leavesForeignConversationsAlone();
    void readsTheFirstPagesAgainWhenManyAreUnknown();
    void missesNothingThatHappensWhileTheFirstPageIsOnItsWay();
    void appliesOnlyTheDifferencesAfterAResync();
    void keepsTheRowsWhenAReloadFails();
    void keepsTheOpenConversationAmongTheUnreadOnes();
    void ignoresAnswersToAnEarlierQuery();
    void keepsTheRowsOfAnEarlierSearchUntilTheNewOnesAreThere();
    void forgetsThatTheCustomerIsTyping();
    void followsTheStatusOfTheNewestMessage();
    void describesARowInOneSentence();
    void previewsEveryKindOfMessage();
};

void ConversationListModelTest::showsTheNewestConversationFirst()
{
    Desk desk;
    desk.addConversations(3);
    desk.open({.tab = Tab::All});
    QCOMPARE(ids(desk.model), QStringList({u"c000003"_s, u"c000002"_s, u"c000001"_s}));
    QCOMPARE(desk.model.total(), 3);
    const QModelIndex first = desk.model.index(0);
    QCOMPARE(first.data(), u"Cliente 3"_s);
    QCOMPARE(first.data(Model::IdRole), u"c000003"_s);
    QCOMPARE(first.data(Model::ChannelRole).value<ChannelKind>(), ChannelKind::Web);
    QCOMPARE(first.data(Model::LastMessageAtRole).toLongLong(), Noon);
    QCOMPARE(first.data(Model::KindRole).value<Model::RowKind>(), Model::RowKind::Conversation);
    QCOMPARE(desk.model.rowOf(u"c000001"_s), 2);
    QCOMPARE(desk.model.rowOf(u"c000009"_s), -1);
}

void ConversationListModelTest::saysThatItIsLoadingEmptyOrFailed()
{
    Desk desk;
    QSignalSpy states(&desk.model, &Model::stateChanged);
    desk.source.failure = Error{ErrorCode::Unavailable, "The desk cannot be reached"};
    desk.model.setQuery({.tab = Tab::All});
    QCOMPARE(desk.model.state(), ListState::Loading);
    QTRY_COMPARE(desk.model.state(), ListState::Failed);
    QCOMPARE(desk.model.error()->code, ErrorCode::Unavailable);
    QVERIFY(states.size() > 0);

    desk.source.failure.reset();
    Q_EMIT desk.feed.connected();
    QTRY_COMPARE(desk.model.state(), ListState::Empty);
    QVERIFY(!desk.model.error());
}

void ConversationListModelTest::loadsFurtherPagesWhenAskedTo()
{
    Desk desk;
    desk.addConversations(180);
    desk.open({.tab = Tab::All});
    QCOMPARE(desk.model.rowCount(), 50);
    QVERIFY(desk.model.canFetchMore({}));
    QSignalSpy inserted(&desk.model, &QAbstractItemModel::rowsInserted);
    desk.model.fetchMore({});
    desk.model.fetchMore({}); // one at a time
    QTRY_COMPARE(desk.model.rowCount(), 150);
    QCOMPARE(inserted.size(), 1);
    desk.model.fetchMore({});
    QTRY_COMPARE(desk.model.rowCount(), 180);
    QVERIFY(!desk.model.canFetchMore({}));
    QCOMPARE(desk.source.pageRequests, 3);
    QCOMPARE(desk.resets.size(), 0);
}

void ConversationListModelTest::opensOnAHundredThousandConversationsWithOnePage()
{
    Desk desk;
    desk.addConversations(100'000);
    desk.open({.tab = Tab::All});
    QCOMPARE(desk.model.total(), 100'000);
    QCOMPARE(desk.model.rowCount(), 50);
    QCOMPARE(desk.source.pageRequests, 1);
    QCOMPARE(desk.model.at(0)->id, u"c100000"_s);
}

void ConversationListModelTest::scrollsThroughAHundredThousandConversations()
{
    FakeSource source;
    EventFeed feed;
    ManualClock clock(Noon);
    // Pages made on the spot: the fake's own sorting of everything would be what is measured.
    struct Endless final : PageSource
    {
        void conversations(const ConversationQuery &, const QString &cursor, int limit, QObject *context,
                           std::function<void(Result<ConversationPage>)> done) override
        {
            ConversationPage page;
            const int first = cursor.toInt();
            const int end = std::min(100'000, first + limit);
            for (int i = first; i < end; ++i)
                page.conversations.append(FakeSource::makeConversation(200'000 - i, Noon - i * 1000));
            page.total = 100'000;
            if (end < 100'000)
                page.nextCursor = QString::number(end);
            QTimer::singleShot(0, context, [done, page] { done(page); });
        }
        void conversation(const QString &, QObject *, std::function<void(Result<Conversation>)>) override {}
        void messages(const QString &, const QString &, int, QObject *,
                      std::function<void(Result<MessagePage>)>) override
        {
        }
    } endless;
    Model model(endless, feed, clock);
    model.setQuery({.tab = Tab::All});
    connect(
        &model, &Model::fetchingChanged, &model, [&model] { model.fetchMore({}); }, Qt::QueuedConnection);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 100'000, 20'000);
    QCOMPARE(model.rowOf(u"c200000"_s), 0);
    QCOMPARE(model.rowOf(u"c100001"_s), 99'999);
    // The last conversation gets a message: one move, found without looking through all.
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    Q_EMIT feed.newMessage(FakeSource::makeMessage(u"c100001"_s, u"m1"_s, Noon + Minute));
    QTRY_COMPARE(model.rowOf(u"c100001"_s), 0);
    QCOMPARE(moves.size(), 1);
}

void ConversationListModelTest::movesAConversationUpWhenAMessageComes()
{
    Desk desk;
    desk.addConversations(3);
    desk.open({.tab = Tab::All});
    QSignalSpy moves(&desk.model, &QAbstractItemModel::rowsMoved);
    QSignalSpy changes(&desk.model, &QAbstractItemModel::dataChanged);
    Q_EMIT desk.feed.newMessage(FakeSource::makeMessage(u"c000001"_s, u"m1"_s, Noon + 5000,
                                                        Direction::Incoming, u"Olá\n  tudo bem?"_s));
    QCOMPARE(moves.size(), 0); // merged, not at once
    QTRY_COMPARE(moves.size(), 1);
    QCOMPARE(ids(desk.model), QStringList({u"c000001"_s, u"c000003"_s, u"c000002"_s}));
    QCOMPARE(changes.size(), 1);
    const auto roles = changes[0][2].value<QList<int>>();
    for (const int role : {int(Model::PreviewRole), int(Model::UnreadRole), int(Model::LastMessageAtRole),
                           int(Model::WaitingSinceRole), int(Qt::AccessibleTextRole)})
        QVERIFY2(roles.contains(role), qPrintable(QString::number(role)));
    QVERIFY(!roles.contains(int(Model::NameRole)));
    QVERIFY(!roles.contains(int(Model::StatusRole)));
    QCOMPARE(desk.model.at(0)->unreadCount, 1);
    QCOMPARE(desk.model.at(0)->waitingSince, Noon + 5000);
    QCOMPARE(desk.model.index(0).data(Model::PreviewRole), u"Olá tudo bem?"_s);
    QCOMPARE(desk.source.singleRequests, 0);
}

void ConversationListModelTest::countsAMessageOnceWhenItIsToldTwice()
{
    Desk desk;
    desk.addConversations(2);
    desk.open({.tab = Tab::All});
    const Message message = FakeSource::makeMessage(u"c000001"_s, u"m1"_s, Noon + 5000);
    Q_EMIT desk.feed.newMessage(message);
    Q_EMIT desk.feed.newMessage(message);
    QTRY_COMPARE(desk.model.rowOf(u"c000001"_s), 0);
    Q_EMIT desk.feed.newMessage(message);
    Q_EMIT desk.feed.newMessage(FakeSource::makeMessage(u"c000002"_s, u"m2"_s, Noon + 6000));
    QTRY_COMPARE(desk.model.rowOf(u"c000002"_s), 0);
    QCOMPARE(desk.model.find(u"c000001"_s)->unreadCount, 1);
}

void ConversationListModelTest::readsAgainWhenAMessageMayBeInThePageAlready()
{
    Desk desk;
    desk.addConversations(1);
    desk.source.allConversations[0].unreadCount = 1;
    desk.open({.tab = Tab::All});
    // The page was read after this message had been counted; its event arrives late.
    Q_EMIT desk.feed.newMessage(FakeSource::makeMessage(u"c000001"_s, u"m1"_s, Noon));
    QTRY_COMPARE(desk.source.singleRequests, 1);
    QTest::qWait(100);
    QCOMPARE(desk.model.at(0)->unreadCount, 1);
}

void ConversationListModelTest::mergesABurstIntoOneChangePerConversation()
{
    Desk desk;
    desk.addConversations(3);
    desk.open({.tab = Tab::All});
    QSignalSpy moves(&desk.model, &QAbstractItemModel::rowsMoved);
    QSignalSpy changes(&desk.model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 100; ++i)
        Q_EMIT desk.feed.newMessage(FakeSource::makeMessage(u"c000001"_s, u"m%1"_s.arg(i), Noon + 1000 + i));
    QTRY_COMPARE(desk.model.find(u"c000001"_s)->unreadCount, 100);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(changes.size(), 1);
}

void ConversationListModelTest::mergesNeighboursIntoOneDataChanged()
{
    Desk desk;
    desk.addConversations(10);
    desk.open({.tab = Tab::All});
    for (Conversation &conversation : desk.source.allConversations)
        conversation.priority = Priority::High;
    QSignalSpy changes(&desk.model, &QAbstractItemModel::dataChanged);
    for (int i = 1; i <= 10; ++i)
        Q_EMIT desk.feed.conversationChanged(u"c%1"_s.arg(i, 6, 10, QChar(u'0')));
    QTRY_COMPARE(desk.model.at(9)->priority, Priority::High);
    QTRY_COMPARE(desk.model.at(0)->priority, Priority::High);
    QVERIFY2(changes.size() <= 3,
             qPrintable(QString::number(changes.size()))); // four answers at a time at most
    QVERIFY(changes[0][2].value<QList<int>>().contains(int(Model::PriorityRole)));
}

void ConversationListModelTest::removesAConversationThatLeavesTheQuery()
{
    Desk desk;
    desk.addConversations(2);
    desk.open({.tab = Tab::Mine});
    desk.source.find(u"c000001"_s)->status = ConversationStatus::Resolved;
    Q_EMIT desk.feed.conversationChanged(u"c000001"_s);
    QTRY_COMPARE(ids(desk.model), QStringList({u"#1"_s, u"c000002"_s}));
    QTRY_COMPARE(desk.model.total(), 1);
    desk.source.find(u"c000002"_s)->assignedTo = 7;
    Q_EMIT desk.feed.conversationChanged(u"c000002"_s);
    QTRY_COMPARE(desk.model.rowCount(), 0);
    QTRY_COMPARE(desk.model.state(), ListState::Empty);
}

void ConversationListModelTest::addsAConversationThatEntersTheQuery()
{
    Desk desk;
    desk.addConversations(1);
    desk.open({.tab = Tab::Mine});
    desk.source.allConversations.append(FakeSource::makeConversation(7, Noon + Minute));
    Q_EMIT desk.feed.conversationChanged(u"c000007"_s);
    QTRY_COMPARE(ids(desk.model), QStringList({u"#2"_s, u"c000007"_s, u"c000001"_s}));
    QTRY_COMPARE(desk.model.total(), 2);
    QCOMPARE(desk.resets.size(), 0);
}

void ConversationListModelTest::removesAConversationThatMayNotBeSeenAnyMore()
{
    Desk desk;
    desk.addConversations(2);
    desk.open({.tab = Tab::All});
    desk.source.allConversations.removeFirst(); // the desk answers 404 from now on
    Q_EMIT desk.feed.conversationChanged(u"c000001"_s);
    QTRY_COMPARE(ids(desk.model), QStringList({u"c000002"_s}));
}

void ConversationListModelTest::leavesForeignConversationsAlone()
{
    Desk desk;
    desk.addConversations(2);
    desk.source.allConversations[1].assignedTo = 9;
    desk.open({.tab = Tab::Mine});
    for (int i = 0; i < 5; ++i) {
        Q_EMIT desk.feed.newMessage(FakeSource::makeMessage(u"c000002"_s, u"m%1"_s.arg(i), Noon + 1000 * i));
        QTest::qWait(60);
    }
    QCOMPARE(desk.source.singleRequests, 1); // looked at once
    QCOMPARE(ids(desk.model), QStringList({u"#1"_s, u"c000001"_s}));
    // It becomes ours.
    desk.source.allConversations[1].assignedTo = 1;
    Q_EMIT desk.feed.conversationChanged(u"c000002"_s);
    QTRY_COMPARE(desk.model.rowCount(), 3);
}

void ConversationListModelTest::readsTheFirstPagesAgainWhenManyAreUnknown()
{
    Desk desk;
    desk.addConversations(10);
    desk.open({.tab = Tab::All});
    const int pagesBefore = desk.source.pageRequests;
    for (int i = 100; i < 150; ++i) {
        desk.source.allConversations.append(FakeSource::makeConversation(i, Noon + i));
        Q_EMIT desk.feed.newMessage(
            FakeSource::makeMessage(u"c%1"_s.arg(i, 6, 10, QChar(u'0')), u"m%1"_s.arg(i), Noon + i));
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk.model.rowCount() >= 50, 8000);
    QVERIFY2(desk.source.singleRequests <= 20, qPrintable(QString::number(desk.source.singleRequests)));
    QVERIFY(desk.source.pageRequests - pagesBefore <= 3);
    QCOMPARE(desk.model.at(0)->id, u"c000149"_s);
    QCOMPARE(desk.resets.size(), 0);
}

void ConversationListModelTest::missesNothingThatHappensWhileTheFirstPageIsOnItsWay()
{
    Desk desk;
    desk.addConversations(2);
    desk.source.isHolding = true;
    desk.model.setQuery({.tab = Tab::All});
    // The page is read; then a conversation is closed; then the page arrives.
    desk.source.find(u"c000001"_s)->status = ConversationStatus::Closed;
    Q_EMIT desk.feed.conversationChanged(u"c000001"_s);
    desk.source.isHolding = false;
    desk.source.release();
    QTRY_COMPARE(ids(desk.model), QStringList({u"c000002"_s}));
}

void ConversationListModelTest::appliesOnlyTheDifferencesAfterAResync()
{
    Desk desk;
    desk.addConversations(120);
    desk.open({.tab = Tab::All});
    desk.model.fetchMore({});
    QTRY_COMPARE(desk.model.rowCount(), 120);
    const QPersistentModelIndex kept = desk.model.index(desk.model.rowOf(u"c000060"_s));
    desk.source.find(u"c000119"_s)->status = ConversationStatus::Closed;
    desk.source.find(u"c000003"_s)->lastMessageAt = Noon + Minute;
    desk.source.find(u"c000050"_s)->customerName = u"Outro nome"_s;
    desk.source.allConversations.append(FakeSource::makeConversation(500, Noon + 2 * Minute));
    QSignalSpy inserted(&desk.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&desk.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&desk.model, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&desk.model, &QAbstractItemModel::dataChanged);
    Q_EMIT desk.feed.resyncRequired();
    QTRY_COMPARE(desk.model.at(0)->id, u"c000500"_s);
    QCOMPARE(desk.model.at(1)->id, u"c000003"_s);
    QCOMPARE(desk.model.rowCount(), 120);
    QCOMPARE(desk.model.total(), 120);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(kept.data(Model::IdRole), u"c000060"_s);
    QCOMPARE(desk.resets.size(), 0);
}

void ConversationListModelTest::keepsTheRowsWhenAReloadFails()
{
    Desk desk;
    desk.addConversations(3);
    desk.open({.tab = Tab::All});
    desk.source.failure = Error{ErrorCode::Unavailable, "away"};
    desk.model.reload();
    QTRY_VERIFY(desk.model.error().has_value());
    QCOMPARE(desk.model.rowCount(), 3);
    QCOMPARE(desk.model.state(), ListState::Ready);
    desk.source.failure.reset();
    desk.source.allConversations.removeFirst();
    Q_EMIT desk.feed.connected();
    QTRY_COMPARE(desk.model.rowCount(), 2);
    QVERIFY(!desk.model.error());
}

void ConversationListModelTest::keepsTheOpenConversationAmongTheUnreadOnes()
{
    Desk desk;
    desk.addConversations(2);
    desk.source.allConversations[0].unreadCount = 2;
    desk.source.allConversations[1].unreadCount = 1;
    desk.open({.tab = Tab::All, .isUnreadOnly = true});
    QCOMPARE(desk.model.rowCount(), 2);
    desk.model.setPinned(u"c000001"_s);
    desk.source.allConversations[0].unreadCount = 0;
    Q_EMIT desk.feed.conversationChanged(u"c000001"_s);
    QTRY_COMPARE(desk.model.find(u"c000001"_s)->unreadCount, 0);
    QCOMPARE(desk.model.rowCount(), 2);
    desk.model.setPinned(u"c000002"_s);
    QTRY_COMPARE(ids(desk.model), QStringList({u"c000002"_s}));
}

void ConversationListModelTest::ignoresAnswersToAnEarlierQuery()
{
    Desk desk;
    desk.addConversations(2);
    desk.source.allConversations[0].channel = ChannelKind::Api;
    desk.source.isHolding = true;
    desk.model.setQuery({.tab = Tab::All});
    desk.model.setQuery({.tab = Tab::All, .channel = ChannelKind::Api});
    QCOMPARE(desk.source.heldCount(), 2);
    desk.source.release();
    QTRY_COMPARE(ids(desk.model), QStringList({u"c000001"_s}));
    QCOMPARE(desk.resets.size(), 1);
}

void ConversationListModelTest::keepsTheRowsOfAnEarlierSearchUntilTheNewOnesAreThere()
{
    Desk desk;
    desk.addConversations(12);
    desk.open({.tab = Tab::All});
    desk.source.isHolding = true;
    desk.model.setQuery({.tab = Tab::All, .search = u"cliente 12"_s});
    QCOMPARE(desk.model.rowCount(), 12);
    QCOMPARE(desk.model.state(), ListState::Loading);
    desk.source.release();
    QTRY_COMPARE(ids(desk.model), QStringList({u"c000012"_s}));
    // Another tab is another list: nothing of the old one is shown.
    desk.model.setQuery({.tab = Tab::Mine});
    QCOMPARE(desk.model.rowCount(), 0);
}

void ConversationListModelTest::forgetsThatTheCustomerIsTyping()
{
    Desk desk;
    desk.addConversations(1);
    desk.open({.tab = Tab::All});
    const QModelIndex row = desk.model.index(0);
    Q_EMIT desk.feed.typing(u"c000001"_s, u"Bruno"_s, true); // a colleague: not what the list shows
    Q_EMIT desk.feed.typing(u"c000001"_s, {}, true);
    QTRY_COMPARE(row.data(Model::IsTypingRole), true);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"is typing"_s));
    QSignalSpy changes(&desk.model, &QAbstractItemModel::dataChanged);
    desk.clock.advance(10'000); // nothing more was heard
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, 4000);
    QCOMPARE(row.data(Model::IsTypingRole), false);
    // A message ends it at once.
    Q_EMIT desk.feed.typing(u"c000001"_s, {}, true);
    QTRY_COMPARE(row.data(Model::IsTypingRole), true);
    Q_EMIT desk.feed.newMessage(FakeSource::makeMessage(u"c000001"_s, u"m1"_s, Noon + Minute));
    QTRY_COMPARE(row.data(Model::UnreadRole).toInt(), 1);
    QCOMPARE(row.data(Model::IsTypingRole), false);
}

void ConversationListModelTest::followsTheStatusOfTheNewestMessage()
{
    Desk desk;
    desk.addConversations(1);
    desk.open({.tab = Tab::All});
    Q_EMIT desk.feed.newMessage(
        FakeSource::makeMessage(u"c000001"_s, u"m1"_s, Noon + Minute, Direction::Outgoing, u"Oi"_s));
    Q_EMIT desk.feed.messageStatus(u"c000001"_s, u"m1"_s, MessageStatus::Delivered, {});
    Q_EMIT desk.feed.messageStatus(u"c000001"_s, u"m0"_s, MessageStatus::Failed, u"an older one"_s);
    const QModelIndex row = desk.model.index(0);
    QTRY_COMPARE(row.data(Model::LastStatusRole).value<MessageStatus>(), MessageStatus::Delivered);
    Q_EMIT desk.feed.messageStatus(u"c000001"_s, u"m1"_s, MessageStatus::Read, {});
    QTRY_COMPARE(row.data(Model::LastStatusRole).value<MessageStatus>(), MessageStatus::Read);
    QCOMPARE(desk.source.singleRequests, 0);
}

void ConversationListModelTest::describesARowInOneSentence()
{
    Desk desk;
    desk.addConversations(1);
    Conversation &conversation = desk.source.allConversations[0];
    conversation.customerName = u"Padaria São Bento"_s;
    conversation.channel = ChannelKind::WhatsApp;
    conversation.priority = Priority::High;
    conversation.unreadCount = 3;
    conversation.waitingSince = Noon - 10 * Minute;
    conversation.lastText = u"Precisamos da segunda via"_s;
    desk.open({.tab = Tab::All});
    QCOMPARE(desk.model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Padaria São Bento, WhatsApp, high priority, 3 unread, waiting for 10 minute(s), "
             "Precisamos da segunda via"_s);
}

void ConversationListModelTest::previewsEveryKindOfMessage()
{
    Desk desk;
    desk.addConversations(5);
    auto &all = desk.source.allConversations;
    all[4].lastType = MessageType::Image;
    all[4].lastText = u"https://example.com/foto.png"_s;
    all[3].lastType = MessageType::Document;
    all[3].lastText = u"segunda via"_s;
    all[2].lastDirection = Direction::Internal;
    all[2].lastText = u"liga amanhã"_s;
    all[1].customerName.clear();
    all[1].customerPhone = u"+5511900000142"_s;
    all[0].lastText = QString(100'000, u'x');
    desk.open({.tab = Tab::All});
    const auto preview = [&](int row) { return desk.model.index(row).data(Model::PreviewRole).toString(); };
    QCOMPARE(preview(0), u"Photo"_s);
    QCOMPARE(preview(1), u"Document · segunda via"_s);
    QCOMPARE(preview(2), u"Note: liga amanhã"_s);
    QCOMPARE(desk.model.index(3).data().toString(), u"+55 11 90000-0142"_s);
    QCOMPARE(preview(4).size(), 200);
}

QTEST_GUILESS_MAIN(ConversationListModelTest)
#include "tst_conversationlistmodel.moc"
