// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/transcriptsetup.h"

using namespace guiche::test;

class TranscriptPendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::C); }
    void showsAPendingMessageAtOnce();
    void putsTheDesksMessageInPlaceOfThePendingOne_data();
    void putsTheDesksMessageInPlaceOfThePendingOne();
    void tellsTwoEqualTextsApart();
    void doesNotTakeAColleaguesMessageForItsOwn();
    void recognisesAMessageWhoseAnswerWasLost();
    void showsWhyAPendingMessageFailed();
    void showsTheProgressOfAnUpload();
    void removesAPendingMessage();
};

void TranscriptPendingTest::showsAPendingMessageAtOnce()
{
    Chat chat;
    chat.addMessages(1);
    chat.open();
    chat.outgoing.put(pendingText(u"k1"_s, u"Pronto"_s, noon() + 1000));
    QCOMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"m00001"_s, u"~k1"_s}));
    const QModelIndex row = chat.model.index(2);
    QCOMPARE(row.data(Model::StatusRole).value<MessageStatus>(), MessageStatus::Queued);
    QCOMPARE(row.data(Model::IsMineRole), true);
    QCOMPARE(row.data(Model::IdRole), QString());
    // It stays last although a message comes meanwhile.
    Q_EMIT chat.feed.newMessage(FakeSource::makeMessage(Id, u"m00002"_s, noon() + 2000));
    QTRY_COMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"m00001"_s, u"m00002"_s, u"~k1"_s}));
}

void TranscriptPendingTest::putsTheDesksMessageInPlaceOfThePendingOne_data()
{
    QTest::addColumn<QString>("order");
    QTest::newRow("the answer only") << u"answer"_s;
    QTest::newRow("the answer, then the event") << u"answer event"_s;
    QTest::newRow("the event, then the answer") << u"event answer"_s;
    QTest::newRow("both twice") << u"event answer event answer"_s;
}

void TranscriptPendingTest::putsTheDesksMessageInPlaceOfThePendingOne()
{
    QFETCH(const QString, order);
    Chat chat;
    chat.addMessages(1);
    chat.open();
    PendingMessage pending = pendingText(u"k1"_s, u"Pronto"_s, noon() + 1000);
    pending.state = PendingMessage::State::Sending;
    chat.outgoing.put(pending);
    const QPersistentModelIndex row = chat.model.index(2);
    QSignalSpy inserted(&chat.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&chat.model, &QAbstractItemModel::rowsRemoved);
    const Message message =
        FakeSource::makeMessage(Id, u"m00002"_s, noon() + 1500, Direction::Outgoing, u"Pronto"_s);
    for (const QString &step : order.split(u' ')) {
        if (step == "answer"_L1)
            chat.outgoing.deliver(u"k1"_s, message);
        else
            Q_EMIT chat.feed.newMessage(message);
        QTRY_COMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"m00001"_s, u"m00002"_s}));
    }
    QTest::qWait(80);
    QCOMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"m00001"_s, u"m00002"_s}));
    QVERIFY(row.isValid()); // the same row all along
    QCOMPARE(row.data(Model::IdRole), u"m00002"_s);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(chat.model.rowOf(u"m00002"_s), 2);
}

void TranscriptPendingTest::tellsTwoEqualTextsApart()
{
    Chat chat;
    chat.open();
    for (const QString &key : {u"k1"_s, u"k2"_s}) {
        PendingMessage pending = pendingText(key, u"ok"_s, noon());
        pending.state = PendingMessage::State::Sending;
        chat.outgoing.put(pending);
    }
    const Message first = FakeSource::makeMessage(Id, u"m1"_s, noon() + 1, Direction::Outgoing, u"ok"_s);
    const Message second = FakeSource::makeMessage(Id, u"m2"_s, noon() + 2, Direction::Outgoing, u"ok"_s);
    Q_EMIT chat.feed.newMessage(first);
    QTRY_COMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"m1"_s, u"~k2"_s}));
    chat.outgoing.deliver(u"k2"_s, second); // the answers overtake each other
    QCOMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"m1"_s, u"m2"_s}));
    chat.outgoing.deliver(u"k1"_s, first);
    Q_EMIT chat.feed.newMessage(second);
    QTest::qWait(80);
    QCOMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"m1"_s, u"m2"_s}));
}

void TranscriptPendingTest::doesNotTakeAColleaguesMessageForItsOwn()
{
    Chat chat;
    chat.open();
    PendingMessage pending = pendingText(u"k1"_s, u"ok"_s, noon());
    pending.state = PendingMessage::State::Sending;
    chat.outgoing.put(pending);
    Message colleague = FakeSource::makeMessage(Id, u"m1"_s, noon() + 1, Direction::Outgoing, u"ok"_s);
    colleague.sentBy = u"2"_s;
    Q_EMIT chat.feed.newMessage(colleague);
    QTRY_COMPARE(words(chat.model), QStringList({u"day 2026-11-22"_s, u"m1"_s, u"~k1"_s}));
}

void TranscriptPendingTest::recognisesAMessageWhoseAnswerWasLost()
{
    Chat chat;
    PendingMessage pending = pendingText(u"k1"_s, u"ok"_s, noon());
    pending.state = PendingMessage::State::Unknown;
    chat.outgoing.messages.append(pending);
    chat.source.allMessages[Id] = {
        FakeSource::makeMessage(Id, u"m1"_s, noon() - Day, Direction::Outgoing, u"ok"_s), // another, long ago
        FakeSource::makeMessage(Id, u"m2"_s, noon() + 1, Direction::Outgoing, u"ok"_s)};
    chat.open();
    QCOMPARE(words(chat.model), QStringList({u"day 2026-11-21"_s, u"m1"_s, u"day 2026-11-22"_s, u"m2"_s}));
}

void TranscriptPendingTest::showsWhyAPendingMessageFailed()
{
    Chat chat;
    chat.open();
    PendingMessage pending = pendingText(u"k1"_s, u"ok"_s, noon());
    chat.outgoing.put(pending);
    pending.state = PendingMessage::State::Failed;
    pending.error = u"A conversa está encerrada."_s;
    chat.outgoing.put(pending);
    const QModelIndex row = chat.model.index(1);
    QCOMPARE(row.data(Model::StatusRole).value<MessageStatus>(), MessageStatus::Failed);
    QCOMPARE(row.data(Model::ErrorRole), u"A conversa está encerrada."_s);
    QCOMPARE(row.data(Model::PendingKeyRole), u"k1"_s);
    pending.state = PendingMessage::State::Unknown;
    chat.outgoing.put(pending);
    QCOMPARE(row.data(Model::StatusRole).value<MessageStatus>(), MessageStatus::Unknown);
}

void TranscriptPendingTest::showsTheProgressOfAnUpload()
{
    Chat chat;
    chat.open();
    PendingMessage pending = pendingText(u"k1"_s, {}, noon());
    pending.type = MessageType::Document;
    pending.filePath = u"/tmp/nota.pdf"_s;
    pending.attachment.filename = u"nota.pdf"_s;
    chat.outgoing.put(pending);
    const QModelIndex row = chat.model.index(1);
    QCOMPARE(row.data(Model::ProgressRole).toDouble(), -1.0);
    pending.state = PendingMessage::State::Sending;
    pending.progress = 0.5;
    chat.outgoing.put(pending);
    QTRY_COMPARE(row.data(Model::ProgressRole).toDouble(), 0.5);
    QCOMPARE(row.data(Model::AttachmentsRole).value<QList<Attachment>>().value(0).filename, u"nota.pdf"_s);
    QCOMPARE(row.data(Model::FilePathRole), u"/tmp/nota.pdf"_s);
}

void TranscriptPendingTest::removesAPendingMessage()
{
    Chat chat;
    chat.open();
    chat.outgoing.put(pendingText(u"k1"_s, u"ok"_s, noon()));
    QCOMPARE(chat.model.rowCount(), 2);
    Q_EMIT chat.outgoing.pendingRemoved(Id, u"k1"_s);
    QCOMPARE(chat.model.rowCount(), 0);
    QCOMPARE(chat.model.state(), ListState::Empty);
}

QTEST_GUILESS_MAIN(TranscriptPendingTest)
#include "tst_transcriptpending.moc"
