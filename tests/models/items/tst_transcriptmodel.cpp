// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/transcriptsetup.h"

using namespace guiche::test;

class TranscriptModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::C); }
    void showsMessagesOldestFirstUnderTheirDay();
    void saysThatItIsLoadingEmptyOrFailed();
    void loadsOlderPagesAtTheTop();
    void saysThatOlderOnesCouldNotBeLoaded();
    void putsTheLineBeforeTheFirstUnreadMessage();
    void findsTheLineWhenTheUnreadOnesAreOlderThanThePage();
    void appendsANewMessageOnce();
    void keepsMessagesInOrderOfTime();
    void showsSystemMessagesAsSuch();
    void groupsBubblesOfOneSender();
    void neverTakesAStatusBack();
    void letsOldRowsGoOnlyWhileTheViewFollows();
    void joinsOnAfterAResync();
    void startsAnewWhenMoreThanAPageWasMissed();
    void ignoresAnswersForAnEarlierConversation();
    void keepsWhatArrivesWhileThePageIsOnItsWay();
    void tellsWhoIsTyping();
    void tellsOfIncomingMessagesOnly();
    void readsAloudSenderTextTimeAndState();
    void handlesAThousandMessagesAtOnce();
};

void TranscriptModelTest::showsMessagesOldestFirstUnderTheirDay()
{
    Chat chat;
    chat.source.allMessages[Id] = {FakeSource::makeMessage(Id, u"a"_s, noon() - 3 * Day),
                                   FakeSource::makeMessage(Id, u"b"_s, noon() - Day),
                                   FakeSource::makeMessage(Id, u"c"_s, noon() - Minute),
                                   FakeSource::makeMessage(Id, u"d"_s, noon())};
    chat.open();
    QCOMPARE(words(chat.model), QStringList({u"day 2026-11-19"_s, u"a"_s, u"day 2026-11-21"_s, u"b"_s,
                                             u"day 2026-11-22"_s, u"c"_s, u"d"_s}));
    QCOMPARE(chat.model.index(2).data(), u"Yesterday"_s);
    QCOMPARE(chat.model.index(4).data(), u"Today"_s);
    QCOMPARE(chat.model.index(0).data(), u"Thursday, 19 November 2026"_s);
    QCOMPARE(chat.model.dateAt(3), QDate(2026, 11, 21));
    QCOMPARE(chat.model.rowOf(u"d"_s), 6);
    QCOMPARE(chat.model.at(6)->content, u"text of d"_s);
    QVERIFY(!chat.model.at(4));
}

void TranscriptModelTest::saysThatItIsLoadingEmptyOrFailed()
{
    Chat chat;
    QCOMPARE(chat.model.state(), ListState::Empty);
    chat.source.failure = Error{ErrorCode::Unavailable, "away"};
    chat.model.setConversation(Id);
    QCOMPARE(chat.model.state(), ListState::Loading);
    QTRY_COMPARE(chat.model.state(), ListState::Failed);
    QCOMPARE(chat.model.error()->code, ErrorCode::Unavailable);
    chat.source.failure.reset();
    chat.addMessages(1);
    Q_EMIT chat.feed.connected();
    QTRY_COMPARE(chat.model.state(), ListState::Ready);
    QVERIFY(!chat.model.error());
    chat.model.setConversation({});
    QCOMPARE(chat.model.state(), ListState::Empty);
    QCOMPARE(chat.model.rowCount(), 0);
}

void TranscriptModelTest::loadsOlderPagesAtTheTop()
{
    Chat chat;
    chat.addMessages(250); // all on one day
    chat.open();
    QCOMPARE(chat.model.rowCount(), 101);
    QVERIFY(chat.model.hasOlder());
    const QPersistentModelIndex anchor = chat.model.index(chat.model.rowOf(u"m00151"_s));
    QSignalSpy inserted(&chat.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&chat.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy before(&chat.model, &Model::olderAboutToBeInserted);
    QSignalSpy after(&chat.model, &Model::olderInserted);
    chat.model.loadOlder();
    chat.model.loadOlder(); // one at a time
    QVERIFY(chat.model.isLoadingOlder());
    QTRY_COMPARE(after.size(), 1);
    QCOMPARE(before.size(), 1);
    QCOMPARE(chat.model.rowCount(), 201);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(anchor.data(Model::IdRole), u"m00151"_s);
    chat.model.loadOlder();
    QTRY_VERIFY(!chat.model.hasOlder());
    QCOMPARE(chat.model.rowCount(), 251);
    QCOMPARE(chat.model.at(1)->id, u"m00001"_s);
    QCOMPARE(chat.source.messageRequests, 3);
    QCOMPARE(chat.resets.size(), 0);
}

void TranscriptModelTest::saysThatOlderOnesCouldNotBeLoaded()
{
    Chat chat;
    chat.addMessages(150);
    chat.open();
    QSignalSpy failed(&chat.model, &Model::loadOlderFailed);
    chat.source.failure = Error{ErrorCode::UpstreamTimeout, "lost"};
    chat.model.loadOlder();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::UpstreamTimeout);
    QCOMPARE(chat.model.rowCount(), 101);
    chat.source.failure.reset();
    chat.model.loadOlder();
    QTRY_COMPARE(chat.model.rowCount(), 151);
}

void TranscriptModelTest::putsTheLineBeforeTheFirstUnreadMessage()
{
    Chat chat;
    chat.addMessages(5); // in in OUT in in
    chat.open(2);
    QCOMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"m00001"_s, u"m00002"_s, u"m00003"_s,
                                             u"new 2"_s, u"m00004"_s, u"m00005"_s}));
    QCOMPARE(chat.model.index(4).data().toString(), u"2 new message(s)"_s);
    // It stays where it is, whatever comes.
    Q_EMIT chat.feed.newMessage(FakeSource::makeMessage(Id, u"m00006"_s, noon() + Minute));
    QTRY_COMPARE(chat.model.rowCount(), 8);
    QCOMPARE(words(chat.model)[4], u"new 2"_s);
}

void TranscriptModelTest::findsTheLineWhenTheUnreadOnesAreOlderThanThePage()
{
    Chat chat;
    for (int i = 1; i <= 150; ++i)
        chat.source.allMessages[Id].append(
            FakeSource::makeMessage(Id, u"m%1"_s.arg(i, 5, 10, QChar(u'0')), noon() - (150 - i) * 1000));
    chat.open(120);
    QVERIFY(!words(chat.model).contains(u"new 120"_s));
    chat.model.loadOlder();
    QTRY_COMPARE(chat.model.rowCount(), 152);
    QCOMPARE(words(chat.model)[31], u"new 120"_s);
    QCOMPARE(words(chat.model)[32], u"m00031"_s);
}

void TranscriptModelTest::appendsANewMessageOnce()
{
    Chat chat;
    chat.addMessages(2);
    chat.open();
    QSignalSpy inserted(&chat.model, &QAbstractItemModel::rowsInserted);
    const Message message = FakeSource::makeMessage(Id, u"m00003"_s, noon() + Minute);
    Q_EMIT chat.feed.newMessage(message);
    Q_EMIT chat.feed.newMessage(message);
    Q_EMIT chat.feed.newMessage(FakeSource::makeMessage(u"another"_s, u"x"_s, noon() + Minute));
    QCOMPARE(inserted.size(), 0); // merged, not at once
    QTRY_COMPARE(inserted.size(), 1);
    Q_EMIT chat.feed.newMessage(message);
    QTest::qWait(80);
    QCOMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"m00001"_s, u"m00002"_s, u"m00003"_s}));
}

void TranscriptModelTest::keepsMessagesInOrderOfTime()
{
    Chat chat;
    chat.addMessages(2); // 11:59 and 12:00
    chat.open();
    Q_EMIT chat.feed.newMessage(FakeSource::makeMessage(Id, u"late"_s, noon() - Minute / 2));
    Q_EMIT chat.feed.newMessage(FakeSource::makeMessage(Id, u"midnight"_s, noon() + Day));
    QTRY_COMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"m00001"_s, u"late"_s, u"m00002"_s,
                                                 u"day 2026-11-23"_s, u"midnight"_s}));
}

void TranscriptModelTest::showsSystemMessagesAsSuch()
{
    Chat chat;
    chat.addMessages(1);
    Message system = FakeSource::makeMessage(Id, u"s1"_s, noon() + 1, Direction::Internal, u"Ana assumiu"_s);
    system.type = MessageType::System;
    system.sentBy = u"system"_s;
    chat.source.allMessages[Id].append(system);
    chat.open();
    QCOMPARE(words(chat.model).last(), u"*s1"_s);
    QCOMPARE(chat.model.index(2).data(), u"Ana assumiu"_s);
}

void TranscriptModelTest::groupsBubblesOfOneSender()
{
    Chat chat;
    auto &messages = chat.source.allMessages[Id];
    messages.append(FakeSource::makeMessage(Id, u"a"_s, noon() - 20 * Minute));
    messages.append(FakeSource::makeMessage(Id, u"b"_s, noon() - 19 * Minute));
    messages.append(FakeSource::makeMessage(Id, u"c"_s, noon() - 2 * Minute)); // too late for the group
    messages.append(FakeSource::makeMessage(Id, u"d"_s, noon() - Minute, Direction::Outgoing));
    chat.open();
    const auto shape = [&](int row) {
        const QModelIndex index = chat.model.index(row);
        return QString(index.data(Model::IsFirstInGroupRole).toBool() ? u"["_s : u"-"_s) +
               (index.data(Model::IsLastInGroupRole).toBool() ? u"]"_s : u"-"_s);
    };
    QCOMPARE(shape(1), u"[-"_s);
    QCOMPARE(shape(2), u"-]"_s);
    QCOMPARE(shape(3), u"[]"_s);
    QCOMPARE(shape(4), u"[]"_s);
    QSignalSpy changes(&chat.model, &QAbstractItemModel::dataChanged);
    Q_EMIT chat.feed.newMessage(FakeSource::makeMessage(Id, u"e"_s, noon(), Direction::Outgoing));
    QTRY_COMPARE(shape(4), u"[-"_s);
    QCOMPARE(shape(5), u"-]"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][2].value<QList<int>>(),
             QList<int>({Model::IsLastInGroupRole, Qt::AccessibleTextRole}));
}

void TranscriptModelTest::neverTakesAStatusBack()
{
    Chat chat;
    chat.source.allMessages[Id] = {FakeSource::makeMessage(Id, u"m1"_s, noon(), Direction::Outgoing)};
    chat.open();
    const QModelIndex row = chat.model.index(1);
    const auto status = [&] { return row.data(Model::StatusRole).value<MessageStatus>(); };
    QSignalSpy changes(&chat.model, &QAbstractItemModel::dataChanged);
    Q_EMIT chat.feed.messageStatus(Id, u"m1"_s, MessageStatus::Read, {});
    Q_EMIT chat.feed.messageStatus(Id, u"m1"_s, MessageStatus::Delivered, {});
    Q_EMIT chat.feed.messageStatus(Id, u"m1"_s, MessageStatus::Failed, u"late"_s);
    QTRY_COMPARE(status(), MessageStatus::Read);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][2].value<QList<int>>(), QList<int>({Model::StatusRole, Qt::AccessibleTextRole}));
    // The page that was read before does not either.
    Q_EMIT chat.feed.resyncRequired();
    QTRY_COMPARE(chat.source.messageRequests, 2);
    QTest::qWait(80);
    QCOMPARE(status(), MessageStatus::Read);
    QCOMPARE(row.data(Model::ErrorRole), QString());
}

void TranscriptModelTest::letsOldRowsGoOnlyWhileTheViewFollows()
{
    Chat chat;
    chat.addMessages(100);
    chat.open();
    chat.model.setFollowing(false);
    for (int i = 0; i < 450; ++i)
        Q_EMIT chat.feed.newMessage(
            FakeSource::makeMessage(Id, u"n%1"_s.arg(i, 5, 10, QChar(u'0')), noon() + i + 1));
    QTRY_COMPARE(chat.model.rowCount(), 551);
    chat.model.setFollowing(true);
    Q_EMIT chat.feed.newMessage(FakeSource::makeMessage(Id, u"z"_s, noon() + Minute));
    QTRY_COMPARE(chat.model.rowCount(), 401);
    QVERIFY(chat.model.hasOlder());
    QCOMPARE(words(chat.model).last(), u"z"_s);
}

void TranscriptModelTest::joinsOnAfterAResync()
{
    Chat chat;
    chat.addMessages(50);
    chat.open();
    chat.source.allMessages[Id].append(FakeSource::makeMessage(Id, u"x"_s, noon() + 1));
    QSignalSpy removed(&chat.model, &QAbstractItemModel::rowsRemoved);
    Q_EMIT chat.feed.resyncRequired();
    QTRY_COMPARE(chat.model.rowCount(), 52);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(chat.resets.size(), 0);
}

void TranscriptModelTest::startsAnewWhenMoreThanAPageWasMissed()
{
    Chat chat;
    chat.addMessages(50);
    chat.open();
    for (int i = 0; i < 150; ++i)
        chat.source.allMessages[Id].append(
            FakeSource::makeMessage(Id, u"x%1"_s.arg(i, 5, 10, QChar(u'0')), noon() + i + 1));
    Q_EMIT chat.feed.resyncRequired();
    QTRY_COMPARE(words(chat.model).last(), u"x00149"_s);
    QCOMPARE(words(chat.model)[1], u"x00050"_s); // no hole between what was loaded and what is new
    QVERIFY(chat.model.hasOlder());
    chat.model.loadOlder();
    QTRY_COMPARE(words(chat.model)[1], u"m00001"_s);
}

void TranscriptModelTest::ignoresAnswersForAnEarlierConversation()
{
    Chat chat;
    chat.addMessages(3);
    chat.source.allMessages[u"c000002"_s] = {FakeSource::makeMessage(u"c000002"_s, u"b1"_s, noon())};
    chat.source.isHolding = true;
    chat.model.setConversation(Id);
    chat.model.setConversation(u"c000002"_s);
    chat.source.release();
    QTRY_COMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"b1"_s}));
}

void TranscriptModelTest::keepsWhatArrivesWhileThePageIsOnItsWay()
{
    Chat chat;
    chat.addMessages(2);
    chat.source.isHolding = true;
    chat.model.setConversation(Id);
    Q_EMIT chat.feed.newMessage(FakeSource::makeMessage(Id, u"m00003"_s, noon() + 1));
    chat.source.release();
    QTRY_COMPARE(words(chat.model),
                 QStringList({u"day 2026-11-22"_s, u"m00001"_s, u"m00002"_s, u"m00003"_s}));
}

void TranscriptModelTest::tellsWhoIsTyping()
{
    Chat chat;
    chat.open();
    QSignalSpy changes(&chat.model, &Model::typistChanged);
    Q_EMIT chat.feed.typing(u"another"_s, {}, true);
    QVERIFY(!chat.model.typist());
    Q_EMIT chat.feed.typing(Id, {}, true);
    QCOMPARE(chat.model.typist()->name, QString());
    Q_EMIT chat.feed.newMessage(FakeSource::makeMessage(Id, u"m1"_s, noon()));
    QVERIFY(!chat.model.typist());
    Q_EMIT chat.feed.typing(Id, u"Bruno"_s, true);
    QCOMPARE(chat.model.typist()->name, u"Bruno"_s);
    Q_EMIT chat.feed.typing(Id, {}, false); // not who is typing
    QVERIFY(chat.model.typist());
    Q_EMIT chat.feed.typing(Id, u"Bruno"_s, false);
    QVERIFY(!chat.model.typist());
    QCOMPARE(changes.size(), 4);
}

void TranscriptModelTest::tellsOfIncomingMessagesOnly()
{
    Chat chat;
    chat.addMessages(3);
    QSignalSpy arrived(&chat.model, &Model::incomingArrived);
    chat.open();
    Q_EMIT chat.feed.newMessage(FakeSource::makeMessage(Id, u"x"_s, noon() + 1));
    Q_EMIT chat.feed.newMessage(FakeSource::makeMessage(Id, u"y"_s, noon() + 2, Direction::Outgoing));
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][0].value<Message>().id, u"x"_s);
}

void TranscriptModelTest::readsAloudSenderTextTimeAndState()
{
    Chat chat;
    Message mine = FakeSource::makeMessage(Id, u"m1"_s, noon(), Direction::Outgoing, u"Bom dia"_s);
    mine.status = MessageStatus::Read;
    Message note = FakeSource::makeMessage(Id, u"m2"_s, noon(), Direction::Internal, u"Cliente antigo"_s);
    note.sentBy = u"2"_s;
    note.senderName = u"Bruno"_s;
    Message photo = FakeSource::makeMessage(Id, u"m3"_s, noon());
    photo.type = MessageType::Image;
    photo.content.clear();
    photo.attachments = {Attachment{.id = u"a1"_s, .filename = u"foto.png"_s}};
    chat.source.allMessages[Id] = {mine, note, photo};
    chat.open();
    const auto text = [&](int row) { return chat.model.index(row).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(text(1), u"You, Bom dia, 12:00:00, read"_s);
    QCOMPARE(text(2), u"Internal note, Bruno, Cliente antigo, 12:00:00"_s);
    QCOMPARE(text(3), u"Customer, Photo, foto.png, 12:00:00"_s);
}

void TranscriptModelTest::handlesAThousandMessagesAtOnce()
{
    Chat chat;
    chat.addMessages(1000);
    chat.open();
    chat.model.setFollowing(false);
    while (chat.model.hasOlder()) {
        chat.model.loadOlder();
        QTRY_VERIFY(!chat.model.isLoadingOlder());
    }
    QCOMPARE(chat.model.rowCount(), 1002); // with two days
    QCOMPARE(chat.model.at(1)->id, u"m00001"_s);
}

QTEST_GUILESS_MAIN(TranscriptModelTest)
#include "tst_transcriptmodel.moc"
