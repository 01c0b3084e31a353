// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

#include "deskfixture.h"
#include "testsocket.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestChatResume final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasMissedComesInOrder();
    void resumeUnderConcurrentWritesHasNoGapAndNoRepeat();
    void aSeqBeyondTheLogAsksForResync();
    void aReplayShowsOnlyWhatTheCallerMaySee();
    void aSlowClientIsClosedAndMayResume();

private:
    [[nodiscard]] std::unique_ptr<TestSocket> connected(const DeskFixture::Person &person);

    std::unique_ptr<DeskFixture> m_desk;
    DeskFixture::Person m_admin;
    DeskFixture::Person m_ana;
};

void TestChatResume::initTestCase()
{
    RealtimeOptions options;
    options.replayBlock = 20; // many blocks, so that live events come in between
    m_desk = std::make_unique<DeskFixture>(options);
    m_admin = m_desk->found(u"Aurora"_s, u"chefe@aurora.com"_s);
    m_ana = m_desk->hire(m_admin, u"Ana"_s, Role::Atendente);
}

std::unique_ptr<TestSocket> TestChatResume::connected(const DeskFixture::Person &person)
{
    auto socket = std::make_unique<TestSocket>(m_desk->socketUrl(u"/ws/chat?token="_s + person.token));
    return socket->open() ? std::move(socket) : nullptr;
}

void TestChatResume::whatWasMissedComesInOrder()
{
    const qint64 before = m_desk->desk().store().lastSeq();
    for (int i = 0; i < 30; ++i)
        (void)m_desk->customerWrites(m_admin, u"ordem"_s, QString::number(i));
    const auto socket = connected(m_ana);
    QVERIFY(socket);
    socket->send({{u"type"_s, u"resume"_s}, {u"seq"_s, before}});
    QVERIFY(socket->settle());
    QStringList contents;
    qint64 last = before;
    for (const QJsonObject &frame : socket->frames()) {
        QVERIFY(frame[u"seq"_s].toInteger() > last);
        last = frame[u"seq"_s].toInteger();
        if (frame[u"type"_s].toString() == u"new_message"_s)
            contents.append(frame[u"message"_s][u"content"_s].toString());
    }
    QCOMPARE(contents.size(), 30);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(contents.at(i), QString::number(i));
}

void TestChatResume::resumeUnderConcurrentWritesHasNoGapAndNoRepeat()
{
    constexpr int Before = 300;
    constexpr int During = 500;
    const qint64 start = m_desk->desk().store().lastSeq();
    for (int i = 0; i < Before; ++i)
        (void)m_desk->customerWrites(m_admin, u"corrida"_s, QString::number(i));
    const auto socket = connected(m_ana);
    QVERIFY(socket);
    std::atomic<bool> isDone = false;
    std::jthread writer([&] {
        for (int i = Before; i < Before + During; ++i)
            (void)m_desk->customerWrites(m_admin, u"corrida"_s, QString::number(i));
        isDone = true;
    });
    socket->send({{u"type"_s, u"resume"_s}, {u"seq"_s, start}});
    // What was written before the desk read `resume` came live, and is part of the replay as well: the answer
    // to `resume` begins with the first message.
    const auto answer = [&socket] {
        QList<QJsonObject> frames = socket->frames();
        const auto first = std::find_if(frames.cbegin(), frames.cend(), [](const QJsonObject &frame) {
            return frame[u"message"_s][u"content"_s].toString() == u"0"_s;
        });
        frames.erase(frames.cbegin(), first);
        return frames;
    };
    const auto messages = [&answer] {
        QStringList contents;
        for (const QJsonObject &frame : answer()) {
            if (frame[u"type"_s].toString() == u"new_message"_s)
                contents.append(frame[u"message"_s][u"content"_s].toString());
        }
        return contents;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(messages().size(), Before + During, 10'000);
    QVERIFY(socket->settle());
    QStringList expected;
    for (int i = 0; i < Before + During; ++i)
        expected.append(QString::number(i));
    QCOMPARE(messages(), expected);
    qint64 last = start;
    for (const QJsonObject &frame : answer()) {
        QVERIFY(frame[u"seq"_s].toInteger() > last);
        last = frame[u"seq"_s].toInteger();
    }
}

void TestChatResume::aSeqBeyondTheLogAsksForResync()
{
    const auto socket = connected(m_ana);
    QVERIFY(socket);
    const qint64 last = m_desk->desk().store().lastSeq();
    socket->send({{u"type"_s, u"resume"_s}, {u"seq"_s, last + 1000}});
    const QJsonObject frame = socket->take(u"resync_required"_s);
    QCOMPARE(frame[u"seq"_s].toInteger(), last);
}

void TestChatResume::aReplayShowsOnlyWhatTheCallerMaySee()
{
    const DeskFixture::Person stranger = m_desk->found(u"Outra"_s, u"chefe@outra.com"_s);
    const qint64 start = m_desk->desk().store().lastSeq();
    const QString id = m_desk->customerWrites(m_admin, u"reservado"_s, u"oi"_s);
    QVERIFY(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk().conversations().assign(tx, m_admin.who, id, m_admin.who.userId);
    }));
    (void)m_desk->customerWrites(m_admin, u"reservado"_s, u"segredo do chefe"_s);
    const auto foreign = connected(stranger);
    const auto ana = connected(m_ana);
    QVERIFY(foreign && ana);
    for (TestSocket *socket : {foreign.get(), ana.get()}) {
        socket->send({{u"type"_s, u"resume"_s}, {u"seq"_s, start}});
        QVERIFY(socket->settle());
    }
    QCOMPARE(foreign->frames().size(), 0);
    QVERIFY(ana->count(u"new_message"_s) > 0);
    for (const QJsonObject &frame : ana->frames())
        QVERIFY(frame[u"message"_s][u"content"_s].toString() != u"segredo do chefe"_s);
}

void TestChatResume::aSlowClientIsClosedAndMayResume()
{
    constexpr int Count = 600;
    RealtimeOptions options;
    options.replayBlock = 10;
    options.replayRoom = 10;
    ServerLimits limits;
    limits.webSocketQueue = 50;
    limits.closing = std::chrono::milliseconds(500);
    DeskFixture desk(options, limits, 1);
    const DeskFixture::Person admin = desk.found(u"Lenta"_s, u"chefe@lenta.com"_s);
    const qint64 start = desk.desk().store().lastSeq();
    // A plain TCP client that upgrades and then reads no more.
    QTcpSocket slow;
    const QUrl url(desk.url());
    slow.setReadBufferSize(256);
    slow.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QTRY_COMPARE(slow.state(), QAbstractSocket::ConnectedState);
    slow.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    slow.write("GET /ws/chat?token=" + admin.token.toLatin1() +
               " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QTRY_VERIFY(desk.metrics().contains("websocket_connections_active 1"));
    const QString text(16'000, u'x'); // more than the kernel's buffers and 50 frames hold
    for (int i = 0; i < Count; ++i)
        (void)desk.customerWrites(admin, u"muito"_s, text);
    QTRY_VERIFY_WITH_TIMEOUT(desk.metrics().contains("websocket_connections_active 0"), 15'000);

    TestSocket again(desk.socketUrl(u"/ws/chat?token="_s + admin.token));
    QVERIFY(again.open());
    again.send({{u"type"_s, u"resume"_s}, {u"seq"_s, start}});
    QTRY_COMPARE_WITH_TIMEOUT(again.count(u"new_message"_s), Count, 20'000);
    QVERIFY(again.settle());
    QVERIFY(!again.isClosed());
}

QTEST_GUILESS_MAIN(TestChatResume)
#include "tst_chatresume.moc"
