// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <filesystem>
#include <memory>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

#include "testserver.h"

using namespace guiche;
using namespace guiche::test;

//! What a well-behaved client gets.
class HttpServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyCarriesItsFraming();
    void aRequestIsReadWhole();
    void headHasTheLengthButNoBody();
    void aStatusWithoutBodyHasNoLength();
    void theConnectionIsKeptAlive();
    void connectionCloseIsObeyed();
    void http10ClosesUnlessAsked();
    void pipelinedRequestsAreAnsweredInOrder();
    void aChunkedBodyIsJoinedAndItsTrailerDropped();
    void aClientThatExpectsContinueIsToldToGoOn();
    void aValidRequestIdOfTheCallerIsKept();
    void aBadRequestIdIsReplaced();
    void anAbsoluteTargetReplacesTheHost();
    void optionsAndUnknownMethodsReachTheApplication();
    void anExceptionBecomes500AndTheConnectionLives();
    void aHeaderValueCannotAddAField();
    void aLargeReplyArrivesWhole();
    void aFileIsSentInBlocks();
    void aMissingFileIs500();
    void aBodyOnDiskIsHandedOverAndRemoved();
    void aBodyFileThatWasMovedIsKept();
    void manyConnectionsAreServedByAllThreads();
    void requestsAreCounted();
};

void HttpServerTest::aReplyCarriesItsFraming()
{
    TestServer server;
    QVERIFY(server.start());
    const RawReply reply = RawClient(server.port()).request(get("/hello"));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.head.starts_with("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(reply.header("Content-Length"), "2");
    QCOMPARE(reply.header("Connection"), "keep-alive");
    QCOMPARE(reply.header("Content-Type"), "text/plain");
    QCOMPARE(reply.body, "ok");
    static const QRegularExpression date(QStringLiteral(
        "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z][a-z] 20\\d\\d \\d\\d:\\d\\d:\\d\\d GMT$"));
    QVERIFY(date.match(QString::fromStdString(reply.header("Date"))).hasMatch());
    static const QRegularExpression id(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    QVERIFY(id.match(QString::fromStdString(reply.header("X-Request-Id"))).hasMatch());
}

void HttpServerTest::aRequestIsReadWhole()
{
    TestServer server;
    Request seen;
    server.application.onRequest = [&seen](Request &request) -> Task<Reply> {
        seen = request;
        co_return textReply("seen");
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    const RawReply reply =
        client.request("POST /a%20b/%C3%A7?x=1&name=Jo%C3%A3o+Silva&empty= HTTP/1.1\r\nHost: desk\r\n"
                       "X-One:  first \r\nContent-Length: 5\r\n\r\nhello");
    QCOMPARE(reply.body, "seen");
    QVERIFY(seen.method == Method::Post);
    QCOMPARE(seen.path, "/a b/ç");
    QCOMPARE(seen.query, "x=1&name=Jo%C3%A3o+Silva&empty=");
    QCOMPARE(seen.queryValue("name").value_or(QString()), QStringLiteral("João Silva"));
    QVERIFY(seen.queryValue("empty").has_value());
    QVERIFY(!seen.queryValue("absent").has_value());
    QCOMPARE(std::string(seen.headers.value("x-ONE")), "first");
    QCOMPARE(seen.body, "hello");
    QCOMPARE(seen.remoteAddress, "127.0.0.1");
    QCOMPARE(seen.localAddress, "127.0.0.1");
    QCOMPARE(static_cast<int>(seen.localPort), server.port());
    QCOMPARE(seen.listener, "main");
    QVERIFY(seen.isLoopbackListener);
    QVERIFY(!seen.isSecure);
}

void HttpServerTest::headHasTheLengthButNoBody()
{
    TestServer server;
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/"));
    const RawReply head = client.receive(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length"), "2");
    QCOMPARE(client.receive().body, "ok"); // had a body followed the head, this would be out of step
}

void HttpServerTest::aStatusWithoutBodyHasNoLength()
{
    TestServer server;
    server.application.onRequest = [](Request &) -> Task<Reply> { co_return textReply("ignored", 204); };
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(get("/") + get("/"));
    const RawReply reply = client.receive();
    QCOMPARE(reply.status, 204);
    QCOMPARE(reply.header("Content-Length"), "");
    QCOMPARE(client.receive().status, 204);
}

void HttpServerTest::theConnectionIsKeptAlive()
{
    TestServer server;
    QVERIFY(server.start());
    RawClient client(server.port());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(client.request(get("/")).body, "ok");
    QCOMPARE(server.server->connectionCount(), 1U);
}

void HttpServerTest::connectionCloseIsObeyed()
{
    TestServer server;
    QVERIFY(server.start());
    RawClient client(server.port());
    const RawReply reply = client.request(get("/", "Connection: close\r\n"));
    QCOMPARE(reply.header("Connection"), "close");
    QCOMPARE(reply.body, "ok");
    QVERIFY(client.isAtEnd());
}

void HttpServerTest::http10ClosesUnlessAsked()
{
    TestServer server;
    QVERIFY(server.start());
    RawClient plain(server.port());
    QCOMPARE(plain.request("GET / HTTP/1.0\r\n\r\n").body, "ok");
    QVERIFY(plain.isAtEnd());
    RawClient kept(server.port());
    const RawReply reply = kept.request("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QCOMPARE(reply.header("Connection"), "keep-alive");
    QCOMPARE(kept.request("GET / HTTP/1.0\r\n\r\n").body, "ok");
}

void HttpServerTest::pipelinedRequestsAreAnsweredInOrder()
{
    TestServer server;
    server.application.onRequest = [](Request &request) -> Task<Reply> {
        co_return textReply(QByteArray::fromStdString(request.path + request.body));
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    std::string all;
    for (int i = 0; i < 200; ++i) {
        const std::string n = std::to_string(i);
        all +=
            i % 2 == 0 ? get("/" + n) : "POST /" + n + " HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\n!";
    }
    client.send(all);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(client.receive().body, "/" + std::to_string(i) + (i % 2 == 0 ? "" : "!"));
}

void HttpServerTest::aChunkedBodyIsJoinedAndItsTrailerDropped()
{
    TestServer server;
    server.application.onRequest = [](Request &request) -> Task<Reply> {
        const bool hasTrailer = request.headers.contains("X-Role");
        co_return textReply(QByteArray::fromStdString(request.body) + (hasTrailer ? " trailer" : ""));
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel");
    client.send("lo\r\n7;ext=1\r\n, world\r\n0\r\nX-Role: admin\r\n\r\n");
    QCOMPARE(client.receive().body, "hello, world");
    QCOMPARE(client.request(get("/")).status, 200);
}

void HttpServerTest::aClientThatExpectsContinueIsToldToGoOn()
{
    TestServer server;
    server.application.onRequest = [](Request &request) -> Task<Reply> {
        co_return textReply(QByteArray::fromStdString(request.body));
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    QCOMPARE(client.readBytes(25), "HTTP/1.1 100 Continue\r\n\r\n");
    QCOMPARE(client.request("body").body, "body");
}

void HttpServerTest::aValidRequestIdOfTheCallerIsKept()
{
    TestServer server;
    QVERIFY(server.start());
    const RawReply reply = RawClient(server.port()).request(get("/", "X-Request-Id: my-request_1.2\r\n"));
    QCOMPARE(reply.header("X-Request-Id"), "my-request_1.2");
}

void HttpServerTest::aBadRequestIdIsReplaced()
{
    TestServer server;
    QVERIFY(server.start());
    RawClient client(server.port());
    QCOMPARE(client.request(get("/", "X-Request-Id: a b\r\n")).header("X-Request-Id").size(), 36U);
    const std::string tooLong(129, 'a');
    QCOMPARE(client.request(get("/", "X-Request-Id: " + tooLong + "\r\n")).header("X-Request-Id").size(),
             36U);
}

void HttpServerTest::anAbsoluteTargetReplacesTheHost()
{
    TestServer server;
    server.application.onRequest = [](Request &request) -> Task<Reply> {
        co_return textReply(
            QByteArray::fromStdString(request.path + "@" + std::string(request.headers.value("Host"))));
    };
    QVERIFY(server.start());
    const RawReply reply = RawClient(server.port()).request(get("http://desk.example:81/a?b=c"));
    QCOMPARE(reply.body, "/a@desk.example:81");
}

void HttpServerTest::optionsAndUnknownMethodsReachTheApplication()
{
    TestServer server;
    server.application.onRequest = [](Request &request) -> Task<Reply> {
        co_return textReply(QByteArray::number(static_cast<int>(request.method)));
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    const auto expected = [](Method method) { return std::to_string(static_cast<int>(method)); };
    QCOMPARE(client.request("OPTIONS / HTTP/1.1\r\nHost: h\r\n\r\n").body, expected(Method::Options));
    QCOMPARE(client.request("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n").body, expected(Method::Options));
    QCOMPARE(client.request("PATCH / HTTP/1.1\r\nHost: h\r\n\r\n").body, expected(Method::Patch));
    QCOMPARE(client.request("DELETE / HTTP/1.1\r\nHost: h\r\n\r\n").body, expected(Method::Delete));
    QCOMPARE(client.request("TRACE / HTTP/1.1\r\nHost: h\r\n\r\n").body, expected(Method::Other));
    QCOMPARE(client.request("BREW / HTTP/1.1\r\nHost: h\r\n\r\n").body, expected(Method::Other));
}

void HttpServerTest::anExceptionBecomes500AndTheConnectionLives()
{
    TestServer server;
    server.application.onRequest = [](Request &request) -> Task<Reply> {
        if (request.path == "/bad")
            throw std::runtime_error("broken handler");
        co_return textReply("fine");
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    QTest::ignoreMessage(QtCriticalMsg, "req-7: GET /bad failed: broken handler");
    const RawReply reply = client.request(get("/bad", "X-Request-Id: req-7\r\n"));
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.body, "error 500 on main");
    QCOMPARE(client.request(get("/good")).body, "fine");
}

void HttpServerTest::aHeaderValueCannotAddAField()
{
    TestServer server;
    server.application.onRequest = [](Request &) -> Task<Reply> {
        Reply reply = textReply("x");
        reply.headers.add("X-Name", "a\r\nSet-Cookie: evil=1");
        reply.headers.add("Content-Length", "999");
        reply.headers.add("Connection", "upgrade");
        co_return reply;
    };
    QVERIFY(server.start());
    const RawReply reply = RawClient(server.port()).request(get("/"));
    QCOMPARE(reply.header("Set-Cookie"), "");
    QCOMPARE(reply.header("X-Name"), "a  Set-Cookie: evil=1");
    QCOMPARE(reply.header("Content-Length"), "1");
    QCOMPARE(reply.header("Connection"), "keep-alive");
}

void HttpServerTest::aLargeReplyArrivesWhole()
{
    TestServer server;
    const QByteArray large = QByteArray("0123456789abcdef").repeated(1024 * 1024);
    server.application.onRequest = [&large](Request &) -> Task<Reply> { co_return textReply(large); };
    QVERIFY(server.start());
    RawClient client(server.port());
    for (int i = 0; i < 2; ++i) {
        const RawReply reply = client.request(get("/"));
        QCOMPARE(reply.body.size(), 16U * 1024 * 1024);
        QVERIFY(reply.body == large.toStdString());
    }
}

void HttpServerTest::aFileIsSentInBlocks()
{
    TestServer server;
    const QString path = server.tempPath() + QStringLiteral("/file.bin");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = QByteArray("gu\0che\xff", 7).repeated(100'000);
    file.write(bytes);
    file.close();
    server.application.onRequest = [path](Request &) -> Task<Reply> {
        Reply reply;
        reply.body = FileBody{path.toStdString()};
        co_return reply;
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    QVERIFY(client.request(get("/")).body == bytes.toStdString());
    client.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(client.receive(true).header("Content-Length"), "700000");
    QCOMPARE(client.request(get("/")).body.size(), 700'000U);
}

void HttpServerTest::aMissingFileIs500()
{
    TestServer server;
    server.application.onRequest = [](Request &) -> Task<Reply> {
        Reply reply;
        reply.body = FileBody{"/nonexistent/file"};
        co_return reply;
    };
    QVERIFY(server.start());
    QTest::ignoreMessage(QtWarningMsg, "r1: a file to be sent cannot be read: /nonexistent/file");
    QCOMPARE(RawClient(server.port()).request(get("/", "X-Request-Id: r1\r\n")).status, 500);
}

void HttpServerTest::aBodyOnDiskIsHandedOverAndRemoved()
{
    TestServer server;
    std::string path;
    QByteArray stored;
    server.application.onPolicy = [](const Request &) {
        return BodyPolicy{BodyPolicy::Kind::File, 8 * 1024 * 1024};
    };
    server.application.onRequest = [&](Request &request) -> Task<Reply> {
        if (request.method == Method::Get)
            co_return textReply("next");
        path = request.bodyFile.string();
        QFile file(QString::fromStdString(path));
        if (file.open(QIODevice::ReadOnly))
            stored = file.readAll();
        co_return textReply(request.body.empty() ? "on disk" : "in memory");
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    const std::string body(3'000'001, 'z');
    QCOMPARE(client.request("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3000001\r\n\r\n" + body).body,
             "on disk");
    QVERIFY(QString::fromStdString(path).startsWith(server.tempPath()));
    QVERIFY(stored.toStdString() == body);
    QCOMPARE(client.request(get("/")).body, "next"); // the next request is read after the file was removed
    QVERIFY(!QFile::exists(QString::fromStdString(path)));
}

void HttpServerTest::aBodyFileThatWasMovedIsKept()
{
    TestServer server;
    const QString kept = server.tempPath() + QStringLiteral("/kept");
    server.application.onPolicy = [](const Request &) { return BodyPolicy{BodyPolicy::Kind::File, 1024}; };
    server.application.onRequest = [&](Request &request) -> Task<Reply> {
        std::filesystem::rename(request.bodyFile, kept.toStdString());
        co_return textReply("moved");
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    QCOMPARE(
        client
            .request("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
            .body,
        "moved");
    server.server->stop();
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("abc"));
}

void HttpServerTest::manyConnectionsAreServedByAllThreads()
{
    TestServer server;
    std::mutex mutex;
    std::set<std::thread::id> threads;
    server.application.onRequest = [&](Request &) -> Task<Reply> {
        const std::lock_guard lock(mutex);
        threads.insert(std::this_thread::get_id());
        co_return textReply("ok");
    };
    QVERIFY(server.start());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        QCOMPARE(clients.back()->request(get("/")).body, "ok");
    }
    QCOMPARE(threads.size(), 2U);
    QCOMPARE(server.server->connectionCount(), 40U);
    clients.clear();
    QTRY_COMPARE(server.server->connectionCount(), 0U);
}

void HttpServerTest::requestsAreCounted()
{
    TestServer server;
    server.application.onRequest = [](Request &) -> Task<Reply> { co_return textReply("ok"); };
    QVERIFY(server.start());
    RawClient client(server.port());
    client.request(get("/1"));
    client.request(get("/2"));
    client.request("BREW / HTTP/1.1\r\nHost: h\r\n\r\n");
    const auto has = [&server](const std::string &line) {
        return server.metrics.text().find(line) != std::string::npos;
    };
    // The client may read a reply just before the server has counted it.
    QTRY_VERIFY(has("http_requests_total{method=\"GET\",route=\"/test\",status=\"200\"} 2\n"));
    QTRY_VERIFY(has("http_requests_total{method=\"other\",route=\"/test\",status=\"200\"} 1\n"));
    QVERIFY(has("http_request_duration_seconds_count{method=\"GET\",route=\"/test\"} 2\n"));
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
