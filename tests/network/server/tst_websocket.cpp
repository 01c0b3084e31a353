// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <atomic>
#include <mutex>
#include <stdexcept>
#include <vector>

#include "testserver.h"

using namespace guiche;
using namespace guiche::test;
using namespace std::chrono_literals;

namespace {

//! What the endpoint of a test has seen; shared with its handlers, which live on the api threads.
struct Seen
{
    std::atomic<int> opened = 0;
    std::atomic<int> closed = 0;
    std::atomic<std::size_t> queued = 0;
};

//! Answers each text with itself; some texts are commands.
class EchoHandler final : public WebSocketHandler
{
public:
    explicit EchoHandler(std::shared_ptr<Seen> seen)
        : m_seen(std::move(seen))
    {
    }
    void opened(std::shared_ptr<WebSocketConnection> connection) override
    {
        m_connection = std::move(connection);
        ++m_seen->opened;
    }
    Task<> received(std::string text) override
    {
        if (text == "throw")
            throw std::runtime_error("bad frame");
        if (text == "close") {
            m_connection->send(std::make_shared<const std::string>("last words"));
            m_connection->close(4401, "signed out");
        } else if (text == "flood") {
            // Each 64 KiB: the kernel's buffers take some, the rest waits in the queue.
            const auto block = std::make_shared<const std::string>(64 * 1024, 'x');
            for (int i = 0; i < 2000; ++i) {
                m_connection->send(block);
                m_seen->queued = std::max(m_seen->queued.load(), m_connection->queued());
            }
        } else {
            m_connection->send(std::make_shared<const std::string>(std::move(text)));
        }
        co_return;
    }
    void closed() override
    {
        m_connection.reset();
        ++m_seen->closed;
    }

private:
    std::shared_ptr<Seen> m_seen;
    std::shared_ptr<WebSocketConnection> m_connection;
};

struct Frame
{
    int opcode = -1; // -1: the connection ended
    std::string payload;

    [[nodiscard]] int closeCode() const
    {
        return payload.size() < 2
                   ? 0
                   : static_cast<unsigned char>(payload[0]) * 256 + static_cast<unsigned char>(payload[1]);
    }
};

constexpr int TextFrame = 1;
constexpr int BinaryFrame = 2;
constexpr int CloseFrame = 8;
constexpr int PingFrame = 9;
constexpr int PongFrame = 10;

std::string upgradeRequest(const std::string &target = "/ws", const std::string &version = "13")
{
    return "GET " + target +
           " HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"
           "Sec-WebSocket-Version: " +
           version + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

//! A client's frame (RFC 6455, section 5.2), masked with zeros: the payload stays readable.
std::string clientFrame(int opcode, const std::string &payload)
{
    std::string frame(1, static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80 | payload.size());
    } else {
        frame += static_cast<char>(0x80 | 127);
        for (int shift = 56; shift >= 0; shift -= 8)
            frame += static_cast<char>((payload.size() >> shift) & 0xff);
    }
    return frame + std::string(4, '\0') + payload;
}

Frame readFrame(RawClient &client)
{
    const std::string head = client.readBytes(2);
    if (head.size() < 2)
        return {};
    std::size_t length = static_cast<unsigned char>(head[1]) & 0x7f;
    const std::string extended = client.readBytes(length == 126 ? 2 : length == 127 ? 8 : 0);
    if (!extended.empty())
        length = 0;
    for (const char c : extended)
        length = length * 256 + static_cast<unsigned char>(c);
    Frame frame;
    frame.payload = client.readBytes(length);
    frame.opcode = frame.payload.size() == length ? static_cast<unsigned char>(head[0]) & 0x0f : -1;
    return frame;
}

} // namespace

class WebSocketTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theUpgradeIsAnsweredByTheBook();
    void anEchoComesBackInOrder();
    void aRefusedUpgradeIsAPlainReply();
    void aBadUpgradeIsRefused();
    void theRequestOfTheUpgradeIsSeen();
    void aPingIsAnswered();
    void binaryFramesAreReadAsTextOnes();
    void invalidUtf8ClosesWith1007();
    void aMessageBeyondTheLimitClosesWith1009();
    void anUnmaskedFrameClosesWith1002();
    void theHandlerMayClose();
    void anExceptionClosesWith1011();
    void aSlowClientIsClosedWith1013AtTheBound();
    void aClientThatStopsReadingIsCutAtLast();
    void pingsAreSentAndTwoMissedPongsClose();
    void aClientThatAnswersPingsStays();
    void compressionIsNotNegotiated();
    void openSocketsAreCounted();

private:
    bool open(RawClient &client);

    std::unique_ptr<TestServer> m_server;
    std::shared_ptr<Seen> m_seen;
};

void WebSocketTest::init()
{
    m_server = std::make_unique<TestServer>();
    m_seen = std::make_shared<Seen>();
    m_server->application.onUpgrade =
        [seen = m_seen](Request &request) -> Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>> {
        if (request.path != "/ws")
            co_return textReply("no such socket", 401);
        co_return std::unique_ptr<WebSocketHandler>(std::make_unique<EchoHandler>(seen));
    };
}

void WebSocketTest::cleanup()
{
    m_server->server->stop();
    QCOMPARE(m_seen->closed.load(), m_seen->opened.load()); // each handler is told of its end, once
    m_server.reset();
}

bool WebSocketTest::open(RawClient &client)
{
    return client.request(upgradeRequest()).status == 101;
}

void WebSocketTest::theUpgradeIsAnsweredByTheBook()
{
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    const RawReply reply = client.request(upgradeRequest());
    QCOMPARE(reply.status, 101);
    QCOMPARE(reply.header("Sec-WebSocket-Accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="); // RFC 6455, section 1.3
    QCOMPARE(reply.header("X-Request-Id").size(), 36U);
}

void WebSocketTest::anEchoComesBackInOrder()
{
    QVERIFY(m_server->start());
    auto client = std::make_unique<RawClient>(m_server->port());
    QVERIFY(open(*client));
    std::string all;
    for (int i = 0; i < 500; ++i)
        all += clientFrame(TextFrame, "text " + std::to_string(i));
    client->send(all);
    for (int i = 0; i < 500; ++i) {
        const Frame frame = readFrame(*client);
        QCOMPARE(frame.opcode, TextFrame);
        QCOMPARE(frame.payload, "text " + std::to_string(i));
    }
    client->send(clientFrame(CloseFrame, std::string("\x03\xe8", 2)));
    QCOMPARE(readFrame(*client).closeCode(), 1000);
    QVERIFY(client->isAtEnd());
    client.reset();
    QTRY_COMPARE(m_seen->closed.load(), 1);
}

void WebSocketTest::aRefusedUpgradeIsAPlainReply()
{
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    const RawReply reply = client.request(upgradeRequest("/elsewhere"));
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.body, "no such socket");
    QCOMPARE(client.request(get("/")).body, "ok"); // still HTTP
    QCOMPARE(m_seen->opened.load(), 0);
}

void WebSocketTest::aBadUpgradeIsRefused()
{
    QVERIFY(m_server->start());
    RawClient old(m_server->port());
    const RawReply reply = old.request(upgradeRequest("/ws", "8"));
    QCOMPARE(reply.status, 426);
    QCOMPARE(reply.header("Sec-WebSocket-Version"), "13");
    RawClient keyless(m_server->port());
    QCOMPARE(
        keyless
            .request(get("/ws", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"))
            .status,
        400);
    RawClient other(m_server->port()); // an upgrade to something else is just a request
    QCOMPARE(other.request(get("/ws", "Connection: Upgrade\r\nUpgrade: h2c\r\n")).status, 200);
    QCOMPARE(m_seen->opened.load(), 0);
}

void WebSocketTest::theRequestOfTheUpgradeIsSeen()
{
    std::string token;
    m_server->application.onUpgrade =
        [&token](Request &request) -> Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>> {
        token = request.queryValue("token").value_or(QString()).toStdString();
        co_return textReply("no", 401);
    };
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    QCOMPARE(client.request(upgradeRequest("/ws?token=a.b")).status, 401);
    QCOMPARE(token, "a.b");
}

void WebSocketTest::aPingIsAnswered()
{
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    QVERIFY(open(client));
    client.send(clientFrame(PingFrame, "are you there"));
    const Frame frame = readFrame(client);
    QCOMPARE(frame.opcode, PongFrame);
    QCOMPARE(frame.payload, "are you there");
}

void WebSocketTest::binaryFramesAreReadAsTextOnes()
{
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    QVERIFY(open(client));
    client.send(clientFrame(BinaryFrame, "bytes"));
    const Frame frame = readFrame(client);
    QCOMPARE(frame.opcode, TextFrame);
    QCOMPARE(frame.payload, "bytes");
}

void WebSocketTest::invalidUtf8ClosesWith1007()
{
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    QVERIFY(open(client));
    client.send(clientFrame(TextFrame, "\xff\xfe"));
    QCOMPARE(readFrame(client).closeCode(), 1007);
}

void WebSocketTest::aMessageBeyondTheLimitClosesWith1009()
{
    QVERIFY(m_server->start());
    RawClient largest(m_server->port());
    QVERIFY(open(largest));
    largest.send(clientFrame(TextFrame, std::string(256 * 1024, 'a')));
    QCOMPARE(readFrame(largest).payload.size(), 262'144U);
    RawClient client(m_server->port());
    QVERIFY(open(client));
    client.send(clientFrame(TextFrame, std::string(256 * 1024 + 1, 'a')));
    const Frame frame = readFrame(client);
    QCOMPARE(frame.opcode, CloseFrame);
    QCOMPARE(frame.closeCode(), 1009);
}

void WebSocketTest::anUnmaskedFrameClosesWith1002()
{
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    QVERIFY(open(client));
    client.send(std::string("\x81\x02hi", 4));
    QCOMPARE(readFrame(client).closeCode(), 1002);
}

void WebSocketTest::theHandlerMayClose()
{
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    QVERIFY(open(client));
    client.send(clientFrame(TextFrame, "close"));
    QCOMPARE(readFrame(client).payload, "last words"); // what was queued before goes out before
    const Frame frame = readFrame(client);
    QCOMPARE(frame.closeCode(), 4401);
    QCOMPARE(frame.payload.substr(2), "signed out");
}

void WebSocketTest::anExceptionClosesWith1011()
{
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    QVERIFY(open(client));
    QTest::ignoreMessage(QtCriticalMsg,
                         QRegularExpression(QStringLiteral("a frame could not be handled: bad frame")));
    client.send(clientFrame(TextFrame, "throw"));
    QCOMPARE(readFrame(client).closeCode(), 1011);
}

void WebSocketTest::aSlowClientIsClosedWith1013AtTheBound()
{
    QVERIFY(m_server->start());
    auto client = std::make_unique<RawClient>(m_server->port());
    QVERIFY(open(*client));
    client->send(clientFrame(TextFrame, "flood")); // 2,000 frames at once
    int texts = 0;
    Frame frame;
    while ((frame = readFrame(*client)).opcode == TextFrame)
        ++texts;
    QCOMPARE(frame.opcode, CloseFrame);
    QCOMPARE(frame.closeCode(), 1013);
    QVERIFY(texts < 1000); // what waited was dropped
    QCOMPARE(m_seen->queued.load(), 1000U);
    client.reset();
    QTRY_COMPARE(m_seen->closed.load(), 1);
}

void WebSocketTest::aClientThatStopsReadingIsCutAtLast()
{
    m_server->options.limits.closing = 200ms;
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    QVERIFY(open(client));
    // The frame in flight is larger than what the kernel takes, so the close frame can never go out.
    client.setReceiveBuffer(4096);
    for (int i = 0; i < 200; ++i)
        client.send(clientFrame(TextFrame, std::string(200 * 1024, 'a')));
    client.send(clientFrame(TextFrame, "flood"));
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->closed.load(), 1, 20'000);
    QTRY_COMPARE(m_server->server->connectionCount(), 0U);
}

void WebSocketTest::pingsAreSentAndTwoMissedPongsClose()
{
    m_server->options.limits.ping = 100ms;
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    QVERIFY(open(client));
    QCOMPARE(readFrame(client).opcode, PingFrame);
    QCOMPARE(readFrame(client).opcode, PingFrame);
    QCOMPARE(readFrame(client).opcode, -1); // cut
    QTRY_COMPARE(m_seen->closed.load(), 1);
}

void WebSocketTest::aClientThatAnswersPingsStays()
{
    m_server->options.limits.ping = 50ms;
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    QVERIFY(open(client));
    for (int i = 0; i < 8; ++i) {
        const Frame frame = readFrame(client);
        QCOMPARE(frame.opcode, PingFrame);
        client.send(clientFrame(PongFrame, frame.payload));
    }
    QCOMPARE(m_seen->closed.load(), 0);
}

void WebSocketTest::compressionIsNotNegotiated()
{
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    std::string request = upgradeRequest();
    request.insert(request.size() - 2, "Sec-WebSocket-Extensions: permessage-deflate\r\n");
    const RawReply reply = client.request(request);
    QCOMPARE(reply.status, 101);
    QCOMPARE(reply.header("Sec-WebSocket-Extensions"), "");
}

void WebSocketTest::openSocketsAreCounted()
{
    QVERIFY(m_server->start());
    auto client = std::make_unique<RawClient>(m_server->port());
    QVERIFY(open(*client));
    const auto has = [this](const std::string &line) {
        return m_server->metrics.text().find("\n" + line + "\n") != std::string::npos;
    };
    QTRY_VERIFY(has("websocket_connections_active 1"));
    QVERIFY(has("http_requests_total{method=\"GET\",route=\"/ws\",status=\"101\"} 1"));
    QCOMPARE(m_server->server->connectionCount(), 1U);
    client.reset();
    QTRY_VERIFY(has("websocket_connections_active 0"));
    QTRY_COMPARE(m_server->server->connectionCount(), 0U);
}

QTEST_GUILESS_MAIN(WebSocketTest)
#include "tst_websocket.moc"
