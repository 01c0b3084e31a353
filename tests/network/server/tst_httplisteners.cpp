// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <atomic>
#include <cstdio>
#include <future>
#include <thread>

#include "testserver.h"

using namespace guiche;
using namespace guiche::test;
using namespace std::chrono_literals;

//! Where the server listens, TLS, and how it starts and stops.
class HttpListenersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void severalListenersHaveTheirNames();
    void ipv6AddressesAreBracketed();
    void anOpenAddressNeedsTlsOrPermission();
    void aTakenPortIsNamed();
    void anUnknownHostIsRefused();
    void unreadableCertificatesAreNamed();
    void aThreadThatCannotStartStopsTheServer();
    void tlsServesRequests();
    void oldTlsIsRefused();
    void plainTextOnTlsIsClosed();
    void aSilentTlsClientIsCut();
    void stoppingFinishesAnOpenRequest();
    void stoppingClosesIdleConnectionsAndThePort();
    void stoppingClosesWebSocketsWith1001();
    void stoppingIsBoundedWhenAClientHangs();
    void theServerStartsAgain();

private:
    ListenerOptions tlsListener() const;

    QTemporaryDir m_directory;
    std::filesystem::path m_certificate;
    std::filesystem::path m_key;
    std::filesystem::path m_otherKey;
};

namespace {

bool writeKey(const std::filesystem::path &path, EVP_PKEY *key)
{
    std::FILE *file = std::fopen(path.c_str(), "wb");
    const bool isGood =
        file != nullptr && PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return file != nullptr && std::fclose(file) == 0 && isGood;
}

//! A self-signed certificate for `localhost`, valid for an hour.
bool writeCertificate(const std::filesystem::path &path, EVP_PKEY *key)
{
    X509 *certificate = X509_new();
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_sign(certificate, key, EVP_sha256());
    std::FILE *file = std::fopen(path.c_str(), "wb");
    const bool isGood = file != nullptr && PEM_write_X509(file, certificate) == 1;
    X509_free(certificate);
    return file != nullptr && std::fclose(file) == 0 && isGood;
}

//! One request over TLS; the reply as text, or the error's text.
std::string tlsRequest(int port, const std::string &request, int maximumVersion = TLS1_3_VERSION)
{
    namespace asio = boost::asio;
    asio::io_context context;
    asio::ssl::context tls(asio::ssl::context::tls_client);
    SSL_CTX_set_security_level(tls.native_handle(), 0); // let the client offer what the server must refuse
    SSL_CTX_set_max_proto_version(tls.native_handle(), maximumVersion);
    asio::ssl::stream<asio::ip::tcp::socket> stream(context, tls);
    boost::system::error_code error;
    stream.lowest_layer().connect({asio::ip::make_address("127.0.0.1"), static_cast<std::uint16_t>(port)},
                                  error);
    if (!error)
        stream.handshake(asio::ssl::stream_base::client, error);
    if (error)
        return "handshake: " + error.message();
    asio::write(stream, asio::buffer(request), error);
    std::string reply;
    std::array<char, 4096> block;
    while (!error) {
        const std::size_t count = stream.read_some(asio::buffer(block), error);
        reply.append(block.data(), count);
    }
    return reply;
}

} // namespace

void HttpListenersTest::initTestCase()
{
    const std::filesystem::path folder = m_directory.path().toStdString();
    m_certificate = folder / "certificate.pem";
    m_key = folder / "key.pem";
    m_otherKey = folder / "other.pem";
    EVP_PKEY *key = EVP_EC_gen("P-256");
    EVP_PKEY *other = EVP_EC_gen("P-256");
    const bool isGood =
        writeKey(m_key, key) && writeKey(m_otherKey, other) && writeCertificate(m_certificate, key);
    EVP_PKEY_free(key);
    EVP_PKEY_free(other);
    QVERIFY(isGood);
}

ListenerOptions HttpListenersTest::tlsListener() const
{
    return {"main", "127.0.0.1", 0, m_certificate, m_key};
}

void HttpListenersTest::severalListenersHaveTheirNames()
{
    TestServer server;
    server.options.listeners = {{"main", "localhost", 0, {}, {}},
                                {"desk", "127.0.0.1", 0, {}, {}},
                                {"pytake", "127.0.0.1", 0, m_certificate, m_key}};
    server.application.onRequest = [](Request &request) -> Task<Reply> {
        co_return textReply(QByteArray::fromStdString(request.listener) +
                            (request.isSecure ? " secure" : ""));
    };
    QVERIFY(server.start());
    QCOMPARE(server.urls.size(), 3U);
    QVERIFY(server.urls.at("desk").starts_with("http://127.0.0.1:"));
    QVERIFY(server.urls.at("pytake").starts_with("https://127.0.0.1:"));
    QCOMPARE(RawClient(server.port("desk")).request(get("/")).body, "desk");
    const std::string reply = tlsRequest(server.port("pytake"), get("/", "Connection: close\r\n"));
    QVERIFY2(reply.ends_with("\r\n\r\npytake secure"), reply.c_str());
}

void HttpListenersTest::ipv6AddressesAreBracketed()
{
    TestServer server;
    server.options.listeners = {{"main", "::1", 0, {}, {}}};
    HttpServer http(server.application, server.metrics, server.log);
    const auto urls = http.start(server.options);
    if (!urls)
        QSKIP("This machine has no IPv6 loopback address");
    QVERIFY(urls->at("main").starts_with("http://[::1]:"));
}

void HttpListenersTest::anOpenAddressNeedsTlsOrPermission()
{
    TestServer server;
    HttpServer http(server.application, server.metrics, server.log);
    server.options.listeners = {{"main", "0.0.0.0", 0, {}, {}}};
    const auto refused = http.start(server.options);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().code == ErrorCode::Validation);
    QCOMPARE(
        refused.error().english(),
        QStringLiteral(
            "0.0.0.0:0 can be reached from other computers: give it a certificate and a key, or allow it "
            "with --insecure-listen"));
    server.options.listeners = {{"main", "0.0.0.0", 0, m_certificate, m_key}};
    QVERIFY(http.start(server.options).has_value());
    server.options.listeners = {{"main", "0.0.0.0", 0, {}, {}}};
    server.options.insecureListen = true;
    server.application.onRequest = [](Request &request) -> Task<Reply> {
        co_return textReply(request.isLoopbackListener ? "loopback" : "open");
    };
    QVERIFY(server.start());
    QCOMPARE(RawClient(server.port()).request(get("/")).body, "open");
}

void HttpListenersTest::aTakenPortIsNamed()
{
    TestServer first;
    QVERIFY(first.start());
    TestServer second;
    second.options.listeners[0].port = static_cast<std::uint16_t>(first.port());
    HttpServer http(second.application, second.metrics, second.log);
    const auto result = http.start(second.options);
    QVERIFY(!result.has_value());
    QVERIFY(result.error().code == ErrorCode::Unavailable);
    QVERIFY(result.error().english().startsWith(
        QStringLiteral("Cannot listen on 127.0.0.1:%1: ").arg(first.port())));
    QCOMPARE(RawClient(first.port()).request(get("/")).status, 200);
}

void HttpListenersTest::anUnknownHostIsRefused()
{
    TestServer server;
    server.options.listeners = {{"main", "256.0.0.1.invalid", 0, {}, {}}};
    HttpServer http(server.application, server.metrics, server.log);
    const auto result = http.start(server.options);
    QVERIFY(!result.has_value());
    QVERIFY(result.error().code == ErrorCode::Validation);
    QVERIFY(result.error().english().contains(QStringLiteral("256.0.0.1.invalid")));
}

void HttpListenersTest::unreadableCertificatesAreNamed()
{
    TestServer server;
    HttpServer http(server.application, server.metrics, server.log);
    const auto errorOf = [&](const std::filesystem::path &certificate, const std::filesystem::path &key) {
        server.options.listeners = {{"main", "127.0.0.1", 0, certificate, key}};
        const auto result = http.start(server.options);
        return result ? QString() : result.error().english();
    };
    QVERIFY(errorOf("/nonexistent/c.pem", m_key)
                .startsWith(QStringLiteral("The certificate file /nonexistent/c.pem cannot be used: ")));
    QVERIFY(errorOf(m_certificate, "/nonexistent/k.pem")
                .startsWith(QStringLiteral("The key file /nonexistent/k.pem cannot be used: ")));
    QVERIFY(errorOf(m_certificate, m_otherKey).contains(QString::fromStdString(m_otherKey.string())));
    QVERIFY(!errorOf(m_certificate, {}).isEmpty());
}

void HttpListenersTest::aThreadThatCannotStartStopsTheServer()
{
    class Broken final : public Application
    {
    public:
        std::unique_ptr<ThreadState> startThread(boost::asio::io_context &) override
        {
            throw std::runtime_error("no database");
        }
        BodyPolicy bodyPolicy(const Request &) const override { return {}; }
        Task<Reply> handle(Request &, ThreadState &) override { co_return Reply(); }
        Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>> upgrade(Request &,
                                                                             ThreadState &) override
        {
            co_return Reply();
        }
        Reply serverError(int, const Request &) const override { return {}; }
    };
    Broken broken;
    TestServer server;
    HttpServer http(broken, server.metrics, server.log);
    QTest::ignoreMessage(QtCriticalMsg, "An api thread cannot start: no database");
    QTest::ignoreMessage(QtCriticalMsg, "An api thread cannot start: no database");
    const auto result = http.start(server.options);
    QVERIFY(!result.has_value());
    QVERIFY(result.error().code == ErrorCode::Internal);
}

void HttpListenersTest::tlsServesRequests()
{
    TestServer server;
    server.options.listeners = {tlsListener()};
    const QByteArray large(3'000'000, 'L');
    server.application.onRequest = [&large](Request &request) -> Task<Reply> {
        co_return textReply(request.path == "/large" ? large : QByteArray::fromStdString(request.body));
    };
    QVERIFY(server.start());
    const std::string body(100'000, 'b');
    const std::string reply = tlsRequest(
        server.port(),
        get("/first") + "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 100000\r\n\r\n" +
            body);
    QVERIFY(reply.starts_with("HTTP/1.1 200 OK\r\n"));
    QVERIFY(reply.ends_with("\r\n\r\n" + body));
    QVERIFY(tlsRequest(server.port(), get("/large", "Connection: close\r\n")).ends_with(large.toStdString()));
    QVERIFY(tlsRequest(server.port(), "GET /.. HTTP/1.1\r\nHost: h\r\n\r\n").starts_with("HTTP/1.1 400"));
}

void HttpListenersTest::oldTlsIsRefused()
{
    TestServer server;
    server.options.listeners = {tlsListener()};
    QVERIFY(server.start());
    const std::string request = get("/", "Connection: close\r\n");
    QVERIFY(tlsRequest(server.port(), request, TLS1_2_VERSION).starts_with("HTTP/1.1 200"));
    QVERIFY(tlsRequest(server.port(), request, TLS1_1_VERSION).starts_with("handshake: "));
}

void HttpListenersTest::plainTextOnTlsIsClosed()
{
    TestServer server;
    server.options.listeners = {tlsListener()};
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(get("/"));
    QCOMPARE(client.receive().status, 0);
    QTRY_COMPARE(server.server->connectionCount(), 0U);
}

void HttpListenersTest::aSilentTlsClientIsCut()
{
    TestServer server;
    server.options.listeners = {tlsListener()};
    server.options.limits.handshake = 100ms;
    QVERIFY(server.start());
    RawClient client(server.port());
    QVERIFY(client.isAtEnd());
}

void HttpListenersTest::stoppingFinishesAnOpenRequest()
{
    TestServer server;
    std::promise<void> arrived;
    server.application.onRequest = [&arrived](Request &) -> Task<Reply> {
        arrived.set_value();
        boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, 300ms);
        co_await timer.async_wait(boost::asio::use_awaitable);
        co_return textReply("finished");
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(get("/"));
    arrived.get_future().wait();
    std::jthread stopper([&server] { server.server->stop(); });
    const RawReply reply = client.receive();
    QCOMPARE(reply.body, "finished");
    QCOMPARE(reply.header("Connection"), "close");
    QVERIFY(client.isAtEnd());
}

void HttpListenersTest::stoppingClosesIdleConnectionsAndThePort()
{
    TestServer server;
    QVERIFY(server.start());
    RawClient used(server.port());
    QCOMPARE(used.request(get("/")).status, 200);
    RawClient fresh(server.port());
    QTRY_COMPARE(server.server->connectionCount(), 2U);
    server.server->stop();
    QVERIFY(used.isAtEnd());
    QVERIFY(fresh.isAtEnd());
    QVERIFY(!RawClient(server.port()).send(get("/")));
    server.server->stop(); // harmless
}

void HttpListenersTest::stoppingClosesWebSocketsWith1001()
{
    class Silent final : public WebSocketHandler
    {
    public:
        explicit Silent(std::atomic<bool> &isClosed)
            : m_isClosed(isClosed)
        {
        }
        void opened(std::shared_ptr<WebSocketConnection>) override {}
        Task<> received(std::string) override { co_return; }
        void closed() override { m_isClosed = true; }

    private:
        std::atomic<bool> &m_isClosed;
    };
    TestServer server;
    server.options.limits.closing = 300ms; // this client does not answer the close
    std::atomic<bool> isClosed = false;
    server.application.onUpgrade =
        [&isClosed](Request &) -> Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>> {
        co_return std::unique_ptr<WebSocketHandler>(std::make_unique<Silent>(isClosed));
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    QCOMPARE(
        client
            .request(get("/ws", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"))
            .status,
        101);
    server.server->stop();
    QVERIFY(isClosed);
    QCOMPARE(client.readBytes(4).substr(2), std::string("\x03\xe9", 2)); // 1001
}

void HttpListenersTest::stoppingIsBoundedWhenAClientHangs()
{
    TestServer server;
    server.options.limits.stop = 200ms;
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc"); // and no more
    QTRY_COMPARE(server.server->connectionCount(), 1U);
    server.server->stop(); // ends, or the test times out
    QVERIFY(client.isAtEnd());
}

void HttpListenersTest::theServerStartsAgain()
{
    TestServer server;
    QVERIFY(server.start());
    server.options.listeners[0].port = static_cast<std::uint16_t>(server.port());
    QCOMPARE(RawClient(server.port()).request(get("/")).status, 200);
    server.server->stop();
    const auto urls = server.server->start(server.options); // the same port at once
    QVERIFY(urls.has_value());
    QCOMPARE(RawClient(server.port()).request(get("/")).status, 200);
}

QTEST_GUILESS_MAIN(HttpListenersTest)
#include "tst_httplisteners.moc"
