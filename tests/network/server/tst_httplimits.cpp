// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

#include "testserver.h"

using namespace guiche;
using namespace guiche::test;
using namespace std::chrono_literals;

//! What a careless or hostile client gets. Each limit is met just below and just above.
class HttpLimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void malformedRequestsAreRefused_data();
    void malformedRequestsAreRefused();
    void aHeadOfSixteenKibibytesIsTheLargest();
    void aBodyIsBoundedByItsContentLength();
    void aChunkedBodyIsBoundedWhileItIsRead();
    void theApplicationMayAllowMore();
    void aRefusedBodyLeavesNoFile();
    void anAnnouncedBodyThatIsTooLargeIsNotAskedFor();
    void aSlowHeadIsAnswered408();
    void aSlowBodyIsAnswered408();
    void anIdleConnectionIsClosedSilently();
    void aKeptConnectionIsClosedWhenIdle();
    void aClientThatDoesNotReadIsCut();
    void theConnectionBeyondTheLimitIsRefused();
    void aChunkHeadWithoutEndIsRefused();
};

void HttpLimitsTest::malformedRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("both lengths",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("both lengths, turned",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
        400);
    row("two lengths", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
        400);
    row("two equal lengths",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400);
    row("length that is no number", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3x\r\n\r\nabc", 400);
    row("negative length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -3\r\n\r\nabc", 400);
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("chunks in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("unknown coding", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("unknown expectation", "POST / HTTP/1.1\r\nHost: h\r\nExpect: 200-maybe\r\nContent-Length: 0\r\n\r\n",
        417);
    row("blank before the colon", "GET / HTTP/1.1\r\nHost : h\r\n\r\n", 400);
    row("bare line feeds", "GET / HTTP/1.1\nHost: h\n\n\r\n\r\n", 505);
    row("NUL in a field", QByteArrayLiteral("GET / HTTP/1.1\r\nHost: h\r\nX: a\0b\r\n\r\n"), 400);
    row("unknown version", "GET / HTTP/3.7\r\nHost: h\r\n\r\n", 505);
    row("not HTTP", "\x16\x03\x01\x02 hello\r\n\r\n", 400);
    row("bad chunk", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400);
    row("bad escape", "GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("escaped NUL", "GET /a%00b HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("invalid UTF-8", "GET /%c3%28 HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("parent segment", "GET /a/../b HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("escaped parent segment", "GET /a/%2e%2E/b HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("authority form", "CONNECT desk.example:443 HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("no slash", "GET index.html HTTP/1.1\r\nHost: h\r\n\r\n", 400);
}

void HttpLimitsTest::malformedRequestsAreRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    TestServer server;
    bool wasHandled = false;
    server.application.onRequest = [&wasHandled](Request &) -> Task<Reply> {
        wasHandled = true;
        co_return textReply("handled");
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    const RawReply reply = client.request(request.toStdString());
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body, "error " + std::to_string(status) + " on main");
    QCOMPARE(reply.header("Connection"), "close");
    QVERIFY(client.isAtEnd());
    QVERIFY(!wasHandled);
}

void HttpLimitsTest::aHeadOfSixteenKibibytesIsTheLargest()
{
    TestServer server;
    QVERIFY(server.start());
    const std::string fixed = get("/", "X-Fill: \r\n");
    const std::string fits = get("/", "X-Fill: " + std::string(16 * 1024 - fixed.size(), 'a') + "\r\n");
    QCOMPARE(fits.size(), 16U * 1024);
    QCOMPARE(RawClient(server.port()).request(fits).status, 200);
    const std::string tooLarge =
        get("/", "X-Fill: " + std::string(16 * 1024 - fixed.size() + 1, 'a') + "\r\n");
    RawClient client(server.port());
    QCOMPARE(client.request(tooLarge).status, 431);
    QVERIFY(client.isAtEnd());
    // Also without an end: the server must not wait for it.
    QCOMPARE(RawClient(server.port()).request("GET /" + std::string(100'000, 'a')).status, 431);
    std::string many = "GET / HTTP/1.1\r\nHost: h\r\n";
    for (int i = 0; i < 3000; ++i)
        many += "X-" + std::to_string(i) + ": v\r\n";
    QCOMPARE(RawClient(server.port()).request(many).status, 431);
}

void HttpLimitsTest::aBodyIsBoundedByItsContentLength()
{
    TestServer server;
    server.application.onRequest = [](Request &request) -> Task<Reply> {
        co_return textReply(QByteArray::number(static_cast<qulonglong>(request.body.size())));
    };
    QVERIFY(server.start());
    const std::string head = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: ";
    QCOMPARE(RawClient(server.port()).request(head + "1048576\r\n\r\n" + std::string(1'048'576, 'a')).body,
             "1048576");
    RawClient early(server.port()); // refused by the announcement alone
    QCOMPARE(early.request(head + "1048577\r\n\r\n").status, 413);
    RawClient late(server.port()); // the reply arrives although the client sends on
    late.send(head + "3000000\r\n\r\n" + std::string(3'000'000, 'a'));
    QCOMPARE(late.receive().status, 413);
    RawClient absurd(server.port());
    QCOMPARE(absurd.request(head + "18446744073709551615\r\n\r\n").status, 413);
}

void HttpLimitsTest::aChunkedBodyIsBoundedWhileItIsRead()
{
    TestServer server;
    server.application.onPolicy = [](const Request &) { return BodyPolicy{BodyPolicy::Kind::Memory, 10}; };
    server.application.onRequest = [](Request &request) -> Task<Reply> {
        co_return textReply(QByteArray::fromStdString(request.body));
    };
    QVERIFY(server.start());
    const std::string head = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    RawClient client(server.port());
    QCOMPARE(client.request(head + "5\r\n01234\r\n5\r\n56789\r\n0\r\n\r\n").body, "0123456789");
    client.send(head + "5\r\n01234\r\n6\r\n");
    QCOMPARE(client.receive().status, 413);
    QVERIFY(client.isAtEnd());
}

void HttpLimitsTest::theApplicationMayAllowMore()
{
    TestServer server;
    server.application.onPolicy = [](const Request &head) {
        return BodyPolicy{BodyPolicy::Kind::Memory, head.path == "/large" ? 2'000'000U : 10U};
    };
    QVERIFY(server.start());
    const std::string rest =
        " HTTP/1.1\r\nHost: h\r\nContent-Length: 1500000\r\n\r\n" + std::string(1'500'000, 'a');
    QCOMPARE(RawClient(server.port()).request("POST /large" + rest).status, 200);
    QCOMPARE(RawClient(server.port()).request("POST /small" + rest).status, 413);
}

void HttpLimitsTest::aRefusedBodyLeavesNoFile()
{
    TestServer server;
    server.application.onPolicy = [](const Request &) { return BodyPolicy{BodyPolicy::Kind::File, 100'000}; };
    QVERIFY(server.start());
    {
        RawClient client(server.port());
        client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n15f90\r\n" // 90,000
                    + std::string(90'000, 'a') + "\r\n15f90\r\n");
        QCOMPARE(client.receive().status, 413);
        RawClient gone(server.port());
        gone.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 50000\r\n\r\nabc");
        QTRY_COMPARE(QDir(server.tempPath()).entryList(QDir::Files).size() > 0, true);
    }
    QTRY_COMPARE(QDir(server.tempPath()).entryList(QDir::Files).size(), 0);
}

void HttpLimitsTest::anAnnouncedBodyThatIsTooLargeIsNotAskedFor()
{
    TestServer server;
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2000000\r\n\r\n");
    QCOMPARE(client.receive().status, 413); // not 100
}

void HttpLimitsTest::aSlowHeadIsAnswered408()
{
    TestServer server;
    server.options.limits.header = 200ms;
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: h\r\n"); // and never the empty line
    QCOMPARE(client.receive().status, 408);
    QVERIFY(client.isAtEnd());
    // A drop now and then does not help: the whole head has one deadline.
    RawClient dripping(server.port());
    dripping.send("GET / HTTP/1.1\r\n");
    bool isOpen = true;
    for (int i = 0; i < 200 && isOpen; ++i) {
        isOpen = dripping.send("X-" + std::to_string(i) + ": a\r\n");
        QTest::qWait(20); // the client's own pace, not a wait for the server
        isOpen = isOpen && server.server->connectionCount() > 0;
    }
    QVERIFY(!isOpen || dripping.receive().status == 408);
    QCOMPARE(RawClient(server.port()).request(get("/")).status, 200);
}

void HttpLimitsTest::aSlowBodyIsAnswered408()
{
    TestServer server;
    server.options.limits.idle = 200ms;
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc");
    QCOMPARE(client.receive().status, 408);
    QVERIFY(client.isAtEnd());
}

void HttpLimitsTest::anIdleConnectionIsClosedSilently()
{
    TestServer server;
    server.options.limits.idle = 200ms;
    QVERIFY(server.start());
    RawClient client(server.port());
    QVERIFY(client.isAtEnd());
}

void HttpLimitsTest::aKeptConnectionIsClosedWhenIdle()
{
    TestServer server;
    server.options.limits.idle = 200ms;
    QVERIFY(server.start());
    RawClient client(server.port());
    QCOMPARE(client.request(get("/")).status, 200);
    QVERIFY(client.isAtEnd());
    QTRY_COMPARE(server.server->connectionCount(), 0U);
}

void HttpLimitsTest::aClientThatDoesNotReadIsCut()
{
    TestServer server;
    server.options.limits.idle = 200ms;
    server.application.onRequest = [](Request &) -> Task<Reply> {
        co_return textReply(QByteArray(64 * 1024 * 1024, 'x')); // more than any socket buffer
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(get("/"));
    QTRY_COMPARE(server.server->connectionCount(), 1U);
    QTRY_COMPARE_WITH_TIMEOUT(server.server->connectionCount(), 0U, 10'000);
}

void HttpLimitsTest::theConnectionBeyondTheLimitIsRefused()
{
    TestServer server;
    server.options.limits.connections = 2;
    QVERIFY(server.start());
    auto first = std::make_unique<RawClient>(server.port());
    RawClient second(server.port());
    QCOMPARE(first->request(get("/")).status, 200);
    QCOMPARE(second.request(get("/")).status, 200);
    RawClient third(server.port());
    const RawReply reply = third.receive();
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.body, "error 503 on main");
    QVERIFY(third.isAtEnd());
    QCOMPARE(second.request(get("/")).status, 200);
    first.reset();
    QTRY_COMPARE(server.server->connectionCount(), 1U);
    QCOMPARE(RawClient(server.port()).request(get("/")).status, 200);
}

void HttpLimitsTest::aChunkHeadWithoutEndIsRefused()
{
    TestServer server;
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1;" +
                std::string(200'000, 'x'));
    const int status = client.receive().status;
    QVERIFY2(status == 431 || status == 400, qPrintable(QString::number(status)));
}

QTEST_GUILESS_MAIN(HttpLimitsTest)
#include "tst_httplimits.moc"
