// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "network/client/deskclient.h"
#include "network/client/outgoingqueue.h"
#include "tests/support/fakedesk.h"

using namespace guiche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = DeskClient::State;
using Pending = PendingMessage::State;
using Reply = FakeDesk::Reply;

namespace {

constexpr DeskClientTimings Quick{.request = 2s, .firstBackoff = 20ms, .longestBackoff = 100ms, .ping = 2s};

// A desk that keeps what it is sent, once per key, and the program before it.
struct Setup
{
    Setup()
    {
        const auto accept = [this](const FakeDesk::Request &request) { return receive(request); };
        desk.on(u"POST /api/v1/conversations/c1/messages"_s, accept);
        desk.on(u"POST /api/v1/conversations/c2/messages"_s, accept);
        desk.on(u"POST /api/v1/conversations/c1/notes"_s, accept);
        start();
    }

    Reply receive(const FakeDesk::Request &request)
    {
        const QString key = QString::fromLatin1(request.headers.value("idempotency-key"));
        if (!stored.contains(key)) {
            stored.insert(key, u"m%1"_s.arg(stored.size() + 1));
            texts.append(request.json()["content"_L1].toString());
        }
        if (loseAnswers > 0 && loseAnswers-- > 0)
            return {.isLost = true};
        return Reply::json(
            {{u"id"_s, stored[key]},
             {u"conversation_id"_s, request.path.section(u'/', 4, 4)},
             {u"direction"_s, request.path.endsWith("notes"_L1) ? u"internal"_s : u"outgoing"_s},
             {u"content"_s, request.json()["content"_L1]},
             {u"status"_s, u"queued"_s}},
            201);
    }

    // A start of the program.
    void start()
    {
        client = std::make_unique<DeskClient>(desk.url(), Quick);
        queue = std::make_unique<OutgoingQueue>(*client, clock, folder.filePath(u"outbox"_s));
    }
    void quit()
    {
        queue.reset();
        client.reset();
    }
    void signIn()
    {
        bool isDone = false;
        client->signIn(u"ana@example.com"_s, u"Senha-123"_s, &desk,
                       [&](const Result<User> &user) { isDone = user.has_value(); });
        QTRY_VERIFY(isDone);
        QTRY_COMPARE(client->state(), State::Online);
    }
    void goOffline()
    {
        desk.stop();
        QTRY_COMPARE(client->state(), State::Offline);
    }
    [[nodiscard]] QString fileText() const
    {
        const QDir outbox(folder.filePath(u"outbox"_s));
        const QStringList names = outbox.entryList(QDir::Files);
        QFile file(outbox.filePath(names.value(0)));
        return names.size() == 1 && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                                   : QString();
    }

    QTemporaryDir folder;
    ManualClock clock{1'767'268'800'000};
    FakeDesk desk;
    QHash<QString, QString> stored; // by key
    QStringList texts;
    int loseAnswers = 0;
    std::unique_ptr<DeskClient> client;
    std::unique_ptr<OutgoingQueue> queue;
};

} // namespace

class OutgoingQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAtOnceWhenOnline();
    void sendsNotesAsNotes();
    void keepsTheOrderOfAConversation();
    void waitsWhileOfflineAndSendsInOrder();
    void survivesARestartAndSendsOnce();
    void sendsAgainWithTheSameKeyWhenTheAnswerWasLost();
    void saysWhatTheDeskRefused();
    void letsLaterMessagesPassAFailedOne();
    void retriesAFailedOneWhenAsked();
    void removesWhatIsNotOnItsWay();
    void uploadsAFileBeforeItsMessage();
    void keepsTheMessagesOfEachPersonApart();
    void survivesADamagedFile();
    void saysWhenItCannotBeSaved();
};

void OutgoingQueueTest::sendsAtOnceWhenOnline()
{
    Setup s;
    s.signIn();
    QSignalSpy changed(s.queue.get(), &OutgoingFeed::pendingChanged);
    QSignalSpy sent(s.queue.get(), &OutgoingFeed::pendingSent);
    const QString key = s.queue->sendText(u"c1"_s, u"Bom dia"_s);
    QCOMPARE(s.queue->waitingCount(), 1);
    QCOMPARE(s.queue->pending(u"c1"_s).size(), 1);
    QCOMPARE(changed[0][0].value<PendingMessage>().createdAt, 1'767'268'800'000);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent[0][0].toString(), key);
    QCOMPARE(sent[0][1].value<Message>().id, u"m1"_s);
    QCOMPARE(s.texts, QStringList({u"Bom dia"_s}));
    QCOMPARE(s.queue->waitingCount(), 0);
    QTRY_VERIFY(s.fileText().contains(u"\"messages\":[]"_s));
}

void OutgoingQueueTest::sendsNotesAsNotes()
{
    Setup s;
    s.signIn();
    QSignalSpy sent(s.queue.get(), &OutgoingFeed::pendingSent);
    s.queue->sendNote(u"c1"_s, u"Cliente antigo"_s);
    QVERIFY(s.queue->pending(u"c1"_s).first().isNote);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(s.desk.count(u"POST /api/v1/conversations/c1/notes"_s), 1);
    QCOMPARE(s.desk.count(u"POST /api/v1/conversations/c1/messages"_s), 0);
}

void OutgoingQueueTest::keepsTheOrderOfAConversation()
{
    Setup s;
    s.signIn();
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        expected << u"text %1"_s.arg(i);
        s.queue->sendText(u"c1"_s, expected.last());
    }
    QTRY_COMPARE(s.texts, expected);
}

void OutgoingQueueTest::waitsWhileOfflineAndSendsInOrder()
{
    Setup s;
    s.signIn();
    s.goOffline();
    QSignalSpy counts(s.queue.get(), &OutgoingQueue::waitingCountChanged);
    s.queue->sendText(u"c1"_s, u"1"_s);
    s.queue->sendText(u"c2"_s, u"2"_s);
    s.queue->sendText(u"c1"_s, u"3"_s);
    QTest::qWait(100);
    QCOMPARE(s.queue->waitingCount(), 3);
    for (const PendingMessage &message : s.queue->pending(u"c1"_s))
        QCOMPARE(message.state, Pending::Waiting); // being offline is not a failure
    s.desk.start();
    s.client->reconnectNow();
    QTRY_COMPARE(s.texts.size(), 3);
    QVERIFY(s.texts.indexOf(u"1"_s) < s.texts.indexOf(u"3"_s));
    QTRY_COMPARE(s.queue->waitingCount(), 0);
    QCOMPARE(counts.last()[0].toInt(), 0);
}

void OutgoingQueueTest::survivesARestartAndSendsOnce()
{
    Setup s;
    s.signIn();
    s.goOffline();
    s.queue->sendText(u"c1"_s, u"escrito sem conexão"_s);
    s.queue->sendNote(u"c1"_s, u"nota"_s);
    s.quit();
    QVERIFY(s.fileText().contains(u"escrito sem conexão"_s));
    QCOMPARE(QFile::permissions(s.folder.filePath(u"outbox"_s) + u'/' +
                                QDir(s.folder.filePath(u"outbox"_s)).entryList(QDir::Files).first()) &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    s.start();
    QSignalSpy changed(s.queue.get(), &OutgoingFeed::pendingChanged);
    QSignalSpy sent(s.queue.get(), &OutgoingFeed::pendingSent);
    s.desk.start();
    s.signIn();
    QTRY_COMPARE(sent.size(), 2);
    QVERIFY(changed.size() >= 2); // views learn of what was kept
    QCOMPARE(s.texts, QStringList({u"escrito sem conexão"_s, u"nota"_s}));
    s.quit();
    s.start();
    s.signIn();
    QTest::qWait(200);
    QCOMPARE(s.texts.size(), 2);
}

void OutgoingQueueTest::sendsAgainWithTheSameKeyWhenTheAnswerWasLost()
{
    Setup s;
    s.signIn();
    s.loseAnswers = 1000; // Qt itself tries some more times
    QSignalSpy sent(s.queue.get(), &OutgoingFeed::pendingSent);
    s.queue->sendText(u"c1"_s, u"uma vez"_s);
    QTRY_COMPARE(s.queue->pending(u"c1"_s).value(0).state, Pending::Unknown); // neither sent nor failed
    QCOMPARE(s.stored.size(), 1);                                             // it did arrive
    s.loseAnswers = 0;
    s.queue->sendText(u"c1"_s, u"depois"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 2, 10'000);
    QCOMPARE(s.texts, QStringList({u"uma vez"_s, u"depois"_s}));
    QCOMPARE(s.stored.size(), 2);
}

void OutgoingQueueTest::saysWhatTheDeskRefused()
{
    Setup s;
    s.desk.on(u"POST /api/v1/conversations/c1/messages"_s, [](const FakeDesk::Request &) {
        return Reply::error(409, u"CONFLICT"_s, u"A conversa está encerrada."_s);
    });
    s.signIn();
    s.queue->sendText(u"c1"_s, u"tarde"_s);
    QTRY_COMPARE(s.queue->pending(u"c1"_s).value(0).state, Pending::Failed);
    QCOMPARE(s.queue->pending(u"c1"_s).first().error, u"A conversa está encerrada."_s);
    QCOMPARE(s.queue->waitingCount(), 0);
    QTest::qWait(100);
    QCOMPARE(s.desk.count(u"POST /api/v1/conversations/c1/messages"_s), 1); // not again by itself
    s.quit();
    s.start();
    s.signIn();
    QTRY_COMPARE(s.queue->pending(u"c1"_s).size(), 1);
    QCOMPARE(s.queue->pending(u"c1"_s).value(0).state, Pending::Failed);
    QCOMPARE(s.queue->pending(u"c1"_s).first().error, u"A conversa está encerrada."_s);
}

void OutgoingQueueTest::letsLaterMessagesPassAFailedOne()
{
    Setup s;
    s.desk.on(u"POST /api/v1/conversations/c1/messages"_s, [&](const FakeDesk::Request &request) {
        return request.json()["content"_L1] == "mau"_L1 ? Reply::error(400, u"VALIDATION_ERROR"_s, u"Não"_s)
                                                        : s.receive(request);
    });
    s.signIn();
    s.queue->sendText(u"c1"_s, u"mau"_s);
    s.queue->sendText(u"c1"_s, u"bom"_s);
    QTRY_COMPARE(s.texts, QStringList({u"bom"_s}));
    QTRY_COMPARE(s.queue->pending(u"c1"_s).size(), 1);
}

void OutgoingQueueTest::retriesAFailedOneWhenAsked()
{
    Setup s;
    bool isRefusing = true;
    s.desk.on(u"POST /api/v1/conversations/c1/messages"_s, [&](const FakeDesk::Request &request) {
        return isRefusing ? Reply::error(409, u"NO_SESSION"_s, u"Sem sessão"_s) : s.receive(request);
    });
    s.signIn();
    const QString key = s.queue->sendText(u"c1"_s, u"texto"_s);
    QTRY_COMPARE(s.queue->pending(u"c1"_s).value(0).state, Pending::Failed);
    isRefusing = false;
    QSignalSpy sent(s.queue.get(), &OutgoingFeed::pendingSent);
    s.queue->retry(key);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(s.stored.keys(), QStringList({key}));
}

void OutgoingQueueTest::removesWhatIsNotOnItsWay()
{
    Setup s;
    s.signIn();
    s.goOffline();
    const QString key = s.queue->sendText(u"c1"_s, u"melhor não"_s);
    QSignalSpy removed(s.queue.get(), &OutgoingFeed::pendingRemoved);
    s.queue->remove(key);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(s.queue->waitingCount(), 0);
    s.desk.start();
    s.client->reconnectNow();
    QTRY_COMPARE(s.client->state(), State::Online);
    const QString sending = s.queue->sendText(u"c1"_s, u"a caminho"_s);
    s.queue->remove(sending); // too late to call it back
    QTRY_COMPARE(s.texts, QStringList({u"a caminho"_s}));
    QCOMPARE(removed.size(), 1);
}

void OutgoingQueueTest::uploadsAFileBeforeItsMessage()
{
    Setup s;
    s.signIn();
    int uploads = 0;
    s.desk.on(u"POST /api/v1/attachments"_s, [&](const FakeDesk::Request &) {
        ++uploads;
        return Reply::json(
            {{u"id"_s, u"a1"_s}, {u"filename"_s, u"nota.pdf"_s}, {u"mime_type"_s, u"application/pdf"_s}},
            201);
    });
    QFile file(s.folder.filePath(u"nota.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4");
    file.close();
    s.loseAnswers = 1000; // of the message, not of the file
    QSignalSpy sent(s.queue.get(), &OutgoingFeed::pendingSent);
    s.queue->sendFile(u"c1"_s, file.fileName(), u"Segue a nota"_s);
    const PendingMessage pending = s.queue->pending(u"c1"_s).first();
    QCOMPARE(pending.type, MessageType::Document);
    QCOMPARE(pending.attachment.filename, u"nota.pdf"_s);
    QCOMPARE(pending.attachment.sizeBytes, 8);
    QTRY_COMPARE(s.queue->pending(u"c1"_s).value(0).state, Pending::Unknown);
    s.loseAnswers = 0;
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 10'000);
    QCOMPARE(uploads, 1); // the file went once
    const QJsonObject body = s.desk.requests().last().json();
    QCOMPARE(body["attachment_id"_L1].toString(), u"a1"_s);
    QCOMPARE(body["type"_L1].toString(), u"document"_s);
    QCOMPARE(body["content"_L1].toString(), u"Segue a nota"_s);

    // A file that is gone is a failure that says so.
    s.queue->sendFile(u"c1"_s, s.folder.filePath(u"gone.png"_s));
    QTRY_COMPARE(s.queue->pending(u"c1"_s).value(0).state, Pending::Failed);
    QCOMPARE(s.queue->pending(u"c1"_s).first().error, u"gone.png cannot be read."_s);
}

void OutgoingQueueTest::keepsTheMessagesOfEachPersonApart()
{
    Setup s;
    s.signIn();
    s.goOffline();
    s.queue->sendText(u"c1"_s, u"de Ana"_s);
    s.desk.start();
    s.client->signOut(&s.desk, [](const Result<> &) {});
    QCOMPARE(s.queue->pending(u"c1"_s).size(), 0);
    s.desk.on(u"POST /api/v1/auth/login"_s, [](const FakeDesk::Request &) {
        return Reply::json(
            {{u"access_token"_s, u"other"_s},
             {u"user"_s, QJsonObject{{u"id"_s, 2}, {u"nome"_s, u"Bruno"_s}, {u"role"_s, u"atendente"_s}}}});
    });
    bool isDone = false;
    s.client->signIn(u"bruno@example.com"_s, u"x"_s, &s.desk, [&](const Result<User> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QTest::qWait(200);
    QCOMPARE(s.queue->pending(u"c1"_s).size(), 0);
    QVERIFY(s.texts.isEmpty());
}

void OutgoingQueueTest::survivesADamagedFile()
{
    Setup s;
    s.signIn();
    s.goOffline();
    s.queue->sendText(u"c1"_s, u"x"_s);
    s.quit();
    const QDir outbox(s.folder.filePath(u"outbox"_s));
    const QString path = outbox.filePath(outbox.entryList(QDir::Files).first());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"messages\":[{");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
    s.start();
    s.desk.start();
    s.signIn();
    QTRY_VERIFY(QFile::exists(path + u".damaged"_s)); // put aside, not lost
    s.queue->sendText(u"c1"_s, u"y"_s);
    QTRY_COMPARE(s.texts, QStringList({u"y"_s}));
}

void OutgoingQueueTest::saysWhenItCannotBeSaved()
{
    Setup s;
    QFile blocker(s.folder.filePath(u"outbox"_s)); // a file where the folder should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QSignalSpy failed(s.queue.get(), &OutgoingQueue::saveFailed);
    s.signIn();
    s.queue->sendText(u"c1"_s, u"x"_s);
    QTRY_VERIFY(failed.size() > 0);
    QTRY_COMPARE(s.texts, QStringList({u"x"_s})); // it is sent all the same
}

QTEST_GUILESS_MAIN(OutgoingQueueTest)
#include "tst_outgoingqueue.moc"
