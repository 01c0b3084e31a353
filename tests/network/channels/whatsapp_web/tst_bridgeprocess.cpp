// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include "fakebridge.h"
#include "network/channels/whatsapp_web/backoff.h"
#include "network/channels/whatsapp_web/bridgelines.h"
#include "network/channels/whatsapp_web/bridgelocation.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestBridgeProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeInPieces();
    void aLineThatIsTooLongEndsTheTrust();
    void whatIsNoObjectEndsTheTrust();
    void pausesGrowToTheirLimit();
    void nothingStartsBeforeItIsNeeded();
    void requestsWaitForTheBridge();
    void answersFindTheirRequest();
    void moreRequestsThanAllowedWait();
    void aKilledBridgeIsStartedAgain();
    void nonsenseEndsTheProcess();
    void aSilentBridgeIsEnded();
    void aMissingNodeIsAProblemUntilItIsThere();
    void itsLastWordsAreTheProblem();
    void theEnvironmentIsClean();
    void itEndsWithTheDesk();
    void placesAreLookedAtInOrder();
};

void TestBridgeProcess::linesComeInPieces()
{
    BridgeLines lines;
    lines.append("{\"a\":1}\n{\"b\"");
    QCOMPARE(lines.next(), (QJsonObject{{u"a"_s, 1}}));
    QVERIFY(!lines.next());
    lines.append(":2}\n{\"c\":3}\n");
    QCOMPARE(lines.next(), (QJsonObject{{u"b"_s, 2}}));
    QCOMPARE(lines.next(), (QJsonObject{{u"c"_s, 3}}));
    QVERIFY(!lines.next());
    QVERIFY(lines.isSound());
}

void TestBridgeProcess::aLineThatIsTooLongEndsTheTrust()
{
    BridgeLines lines;
    const QByteArray piece(1024 * 1024, ' ');
    for (int i = 0; i < 7; ++i) {
        lines.append(piece);
        QVERIFY(!lines.next());
        QVERIFY(lines.isSound());
    }
    lines.append(piece);
    QVERIFY(!lines.next());
    QVERIFY(!lines.isSound());
    lines.append("{}\n");
    QVERIFY(!lines.next());
}

void TestBridgeProcess::whatIsNoObjectEndsTheTrust()
{
    for (const QByteArray &text : {"[1]\n"_ba, "nonsense\n"_ba, "\n"_ba}) {
        BridgeLines lines;
        lines.append(text + "{}\n");
        QVERIFY(!lines.next());
        QVERIFY(!lines.isSound());
    }
}

void TestBridgeProcess::pausesGrowToTheirLimit()
{
    using std::chrono::milliseconds;
    double random = 1;
    Backoff backoff({.first = milliseconds(1'000), .longest = milliseconds(10'000)}, [&] { return random; });
    for (const int expected : {1'000, 2'000, 4'000, 8'000, 10'000, 10'000})
        QCOMPARE(backoff.next(), milliseconds(expected));
    random = 0;
    QCOMPARE(backoff.next(), milliseconds(5'000));
    for (int i = 0; i < 100; ++i)
        QCOMPARE(backoff.next(), milliseconds(5'000));
    backoff.reset();
    QCOMPARE(backoff.next(), milliseconds(500));
}

void TestBridgeProcess::nothingStartsBeforeItIsNeeded()
{
    FakeBridge fake;
    BridgeProcess process(fake.options());
    QTest::qWait(50);
    QCOMPARE(process.pid(), 0);
    process.need();
    QTRY_VERIFY(process.isReady());
    process.need();
    QCOMPARE(fake.starts, 1);
}

void TestBridgeProcess::requestsWaitForTheBridge()
{
    FakeBridge fake;
    fake.isReadyAtOnce = false;
    BridgeProcess process(fake.options());
    BridgeAnswer answer{.error = u"none"_s};
    process.request(u"close"_s, {{u"session"_s, u"A"_s}}, [&](const BridgeAnswer &given) { answer = given; });
    QTRY_COMPARE(fake.starts, 1);
    QVERIFY(fake.lines.isEmpty());
    fake.say({{u"event"_s, u"ready"_s}});
    const QJsonObject request = fake.next(u"close"_s);
    QCOMPARE(request["session"_L1].toString(), u"A"_s);
    fake.answer(request, {{u"extra"_s, 7}});
    QTRY_VERIFY(answer.isDone());
    QCOMPARE(answer.fields["extra"_L1].toInt(), 7);
}

void TestBridgeProcess::answersFindTheirRequest()
{
    FakeBridge fake;
    BridgeProcess process(fake.options());
    QString first;
    QString second;
    bool isInDoubt = false;
    process.request(u"one"_s, {}, [&](const BridgeAnswer &given) { first = given.error; });
    process.request(u"two"_s, {}, [&](const BridgeAnswer &given) {
        second = given.error;
        isInDoubt = given.isInDoubt;
    });
    const QJsonObject one = fake.next(u"one"_s);
    fake.refuse(fake.next(u"two"_s), u"failed"_s, true);
    QTRY_COMPARE(second, u"failed"_s);
    QVERIFY(isInDoubt);
    QVERIFY(first.isEmpty());
    fake.refuse(one, u"file"_s);
    QTRY_COMPARE(first, u"file"_s);
}

void TestBridgeProcess::moreRequestsThanAllowedWait()
{
    FakeBridge fake;
    BridgeProcess process(fake.options());
    constexpr int Count = 500;
    int answered = 0;
    for (int i = 0; i < Count; ++i)
        process.request(u"work"_s, {}, [&](const BridgeAnswer &) { answered += 1; });
    QTRY_COMPARE(fake.lines.size(), BridgeProcess::MaxUnanswered);
    QTest::qWait(50);
    QCOMPARE(fake.lines.size(), BridgeProcess::MaxUnanswered);
    qint64 last = 0;
    for (int i = 0; i < Count; ++i) {
        const QJsonObject line = fake.next(u"work"_s);
        QVERIFY(line["id"_L1].toInteger() > last);
        last = line["id"_L1].toInteger();
        fake.answer(line);
    }
    QTRY_COMPARE(answered, Count);
}

void TestBridgeProcess::aKilledBridgeIsStartedAgain()
{
    FakeBridge fake;
    BridgeProcess process(fake.options());
    QSignalSpy ended(&process, &BridgeProcess::ended);
    process.need();
    QTRY_VERIFY(process.isReady());
    BridgeAnswer answer;
    process.request(u"send"_s, {}, [&](const BridgeAnswer &given) { answer = given; });
    QVERIFY(!fake.next(u"send"_s).isEmpty());
    ::kill(static_cast<pid_t>(process.pid()), SIGKILL);
    QTRY_COMPARE(answer.error, u"bridge_gone"_s);
    QVERIFY(answer.isInDoubt);
    QCOMPARE(ended.count(), 1);
    QTRY_COMPARE(fake.starts, 2);
    QTRY_VERIFY(process.isReady());
    // An answer to what the dead one said does not reach the new one.
    process.answer(0, 1);
    process.request(u"hello"_s, {}, {});
    QVERIFY(!fake.next(u"hello"_s).isEmpty());
}

void TestBridgeProcess::nonsenseEndsTheProcess()
{
    FakeBridge fake;
    BridgeProcess process(fake.options());
    process.need();
    QTRY_VERIFY(process.isReady());
    fake.sayBytes("this is no line\n");
    QTRY_COMPARE(fake.starts, 2);
}

void TestBridgeProcess::aSilentBridgeIsEnded()
{
    FakeBridge fake;
    BridgeOptions options = fake.options();
    options.pulse = std::chrono::milliseconds(20);
    BridgeProcess process(options);
    process.need();
    QTRY_VERIFY(fake.starts >= 2);
}

void TestBridgeProcess::aMissingNodeIsAProblemUntilItIsThere()
{
    FakeBridge fake;
    BridgeOptions options = fake.options();
    const auto locate = options.locate;
    bool isInstalled = false;
    options.locate = [&] {
        return isInstalled ? locate() : BridgeLocation{.problem = u"WhatsApp Web needs Node.js."_s};
    };
    BridgeProcess process(options);
    QSignalSpy changed(&process, &BridgeProcess::problemChanged);
    process.need();
    QCOMPARE(process.problem(), u"WhatsApp Web needs Node.js."_s);
    QCOMPARE(changed.count(), 1);
    isInstalled = true;
    QTRY_VERIFY(process.isReady());
    QVERIFY(process.problem().isEmpty());
    QCOMPARE(changed.count(), 2);
}

void TestBridgeProcess::itsLastWordsAreTheProblem()
{
    FakeBridge fake;
    fake.isReadyAtOnce = false;
    BridgeProcess process(fake.options());
    process.need();
    QTRY_COMPARE(fake.starts, 1);
    const QString text = u"WhatsApp Web needs Node.js 20 or later; this is 18.0.0."_s;
    fake.say({{u"event"_s, u"fatal"_s}, {u"code"_s, u"node_too_old"_s}, {u"message"_s, text}});
    fake.socket->disconnectFromServer();
    QTRY_COMPARE(process.problem(), text);
}

void TestBridgeProcess::theEnvironmentIsClean()
{
    qputenv("GUICHE_TEST_SECRET", "do not pass on");
    FakeBridge fake;
    BridgeOptions options = fake.options();
    options.serverUrl = u"ws://127.0.0.1:9"_s;
    BridgeProcess process(options);
    process.need();
    QTRY_VERIFY(process.isReady());
    QFile file(u"/proc/%1/environ"_s.arg(process.pid()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray environment = file.readAll();
    QVERIFY(!environment.contains("GUICHE_TEST_SECRET"));
    QVERIFY(environment.contains("GUICHE_WHATSAPP_WEB_URL=ws://127.0.0.1:9"));
    QVERIFY(environment.contains("PATH="));
}

void TestBridgeProcess::itEndsWithTheDesk()
{
    FakeBridge fake;
    qint64 pid = 0;
    {
        BridgeProcess process(fake.options());
        process.need();
        QTRY_VERIFY(process.isReady());
        pid = process.pid();
        QVERIFY(pid > 0);
    }
    QCOMPARE(::kill(static_cast<pid_t>(pid), 0), -1);
}

void TestBridgeProcess::placesAreLookedAtInOrder()
{
    QTemporaryDir folder;
    const auto make = [&](const QString &path, bool isProgram) {
        const QString whole = folder.filePath(path);
        QDir().mkpath(QFileInfo(whole).absolutePath());
        QFile file(whole);
        if (file.open(QIODevice::WriteOnly) && isProgram)
            file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        return whole;
    };
    const QString program = folder.filePath(u"bin"_s);
    const QString compiled = folder.filePath(u"tree/main.mjs"_s);
    QProcessEnvironment environment;
    QVERIFY(BridgeLocation::find(environment, program, compiled).problem.contains(u"bridge"_s));
    make(u"tree/main.mjs"_s, false);
    QCOMPARE(BridgeLocation::find(environment, program, compiled).entry, compiled);
    QVERIFY(BridgeLocation::find(environment, program, compiled).problem.contains(u"Node.js 20"_s));
    environment.insert(u"PATH"_s, folder.filePath(u"system"_s));
    const QString system = make(u"system/node"_s, true);
    QCOMPARE(BridgeLocation::find(environment, program, compiled).node, system);
    QVERIFY(BridgeLocation::find(environment, program, compiled).problem.isEmpty());
    const QString installed = make(u"share/guiche/bridge/main.mjs"_s, false);
    const QString beside = make(u"share/guiche/bridge/runtime/node"_s, true);
    QCOMPARE(BridgeLocation::find(environment, program, compiled).entry, installed);
    QCOMPARE(BridgeLocation::find(environment, program, compiled).node, beside);
    const QString named = make(u"named/main.mjs"_s, false);
    const QString own = make(u"named/node"_s, true);
    environment.insert(u"GUICHE_BRIDGE"_s, named);
    environment.insert(u"GUICHE_NODE"_s, own);
    QCOMPARE(BridgeLocation::find(environment, program, compiled).entry, named);
    QCOMPARE(BridgeLocation::find(environment, program, compiled).node, own);
}

QTEST_GUILESS_MAIN(TestBridgeProcess)
#include "tst_bridgeprocess.moc"
