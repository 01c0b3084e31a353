// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include "network/server/securityheaders.h"
#include "network/server/staticfiles.h"
#include "testserver.h"

using namespace guiche;
using namespace guiche::test;

class StaticFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileIsServedWithItsTypeAndTag();
    void aKnownTagIsAnswered304();
    void gzipIsSentOnlyWhenItIsAccepted_data();
    void gzipIsSentOnlyWhenItIsAccepted();
    void theCompressedFormHasItsOwnTag();
    void whatIsCompressedAlreadyStaysAsItIs();
    void otherMethodsAre405();
    void anUnknownPathIsNobodys();
    void aFolderIsServedWithItsIndex();
    void itWorksOverASocket();
    void securityHeadersAreAddedOnce();

private:
    StaticFiles m_files;
    QByteArray m_script = QByteArray("console.log('guiche');\n").repeated(200);
};

namespace {

Request requestOf(const std::string &path, Method method = Method::Get)
{
    Request request;
    request.path = path;
    request.method = method;
    return request;
}

QByteArray bodyOf(const Reply &reply)
{
    return std::get<QByteArray>(reply.body);
}

QByteArray unzipped(QByteArray bytes)
{
    QByteArray out(1'000'000, '\0');
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = inflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return result == Z_STREAM_END ? out : QByteArray("not gzip");
}

} // namespace

void StaticFilesTest::initTestCase()
{
    m_files.add("/a.js", m_script, std::string(contentTypeOf("a.js")), StaticFiles::Immutable);
    m_files.add("/a.png", QByteArray(5000, 'p'), std::string(contentTypeOf("a.png")));
}

void StaticFilesTest::aFileIsServedWithItsTypeAndTag()
{
    const Reply reply = m_files.reply(requestOf("/a.js"), "/assets").value();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.route, "/assets");
    QCOMPARE(bodyOf(reply), m_script);
    QCOMPARE(std::string(reply.headers.value("Content-Type")), "text/javascript; charset=utf-8");
    QCOMPARE(std::string(reply.headers.value("Cache-Control")), "public, max-age=31536000, immutable");
    QCOMPARE(std::string(reply.headers.value("Vary")), "Accept-Encoding");
    const std::string_view etag = reply.headers.value("ETag");
    QVERIFY(etag.starts_with('"') && etag.ends_with('"') && etag.size() > 10);
    QVERIFY(!reply.headers.contains("Content-Encoding"));
}

void StaticFilesTest::aKnownTagIsAnswered304()
{
    const std::string etag(m_files.reply(requestOf("/a.js"), "")->headers.value("ETag"));
    for (const std::string &sent : {etag, "\"x\", " + etag, "W/" + etag, std::string("*")}) {
        Request request = requestOf("/a.js");
        request.headers.add("If-None-Match", sent);
        const Reply reply = m_files.reply(request, "").value();
        QCOMPARE(reply.status, 304);
        QVERIFY(bodyOf(reply).isEmpty());
        QCOMPARE(std::string(reply.headers.value("ETag")), etag);
    }
    Request other = requestOf("/a.js");
    other.headers.add("If-None-Match", "\"x\"");
    QCOMPARE(m_files.reply(other, "")->status, 200);
}

void StaticFilesTest::gzipIsSentOnlyWhenItIsAccepted_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("isCompressed");
    QTest::newRow("none") << QByteArray("") << false;
    QTest::newRow("gzip") << QByteArray("gzip") << true;
    QTest::newRow("a browser's") << QByteArray("gzip, deflate, br") << true;
    QTest::newRow("refused") << QByteArray("gzip;q=0, br") << false;
    QTest::newRow("weighted") << QByteArray("br;q=1.0, gzip; q=0.5") << true;
    QTest::newRow("any") << QByteArray("*") << true;
    QTest::newRow("any but gzip") << QByteArray("*, gzip;q=0") << false;
    QTest::newRow("identity") << QByteArray("identity") << false;
}

void StaticFilesTest::gzipIsSentOnlyWhenItIsAccepted()
{
    QFETCH(const QByteArray, accept);
    QFETCH(const bool, isCompressed);
    Request request = requestOf("/a.js");
    request.headers.add("Accept-Encoding", accept.toStdString());
    const Reply reply = m_files.reply(request, "").value();
    QCOMPARE(std::string(reply.headers.value("Content-Encoding")), isCompressed ? "gzip" : "");
    QCOMPARE(isCompressed ? unzipped(bodyOf(reply)) : bodyOf(reply), m_script);
    if (isCompressed)
        QVERIFY(bodyOf(reply).size() < m_script.size() / 4);
}

void StaticFilesTest::theCompressedFormHasItsOwnTag()
{
    Request request = requestOf("/a.js");
    request.headers.add("Accept-Encoding", "gzip");
    const std::string plain(m_files.reply(requestOf("/a.js"), "")->headers.value("ETag"));
    const std::string compressed(m_files.reply(request, "")->headers.value("ETag"));
    QVERIFY(plain != compressed);
    request.headers.add("If-None-Match", plain);
    QCOMPARE(m_files.reply(request, "")->status, 200);
    request.headers.set("If-None-Match", compressed);
    QCOMPARE(m_files.reply(request, "")->status, 304);
}

void StaticFilesTest::whatIsCompressedAlreadyStaysAsItIs()
{
    Request request = requestOf("/a.png");
    request.headers.add("Accept-Encoding", "gzip");
    const Reply reply = m_files.reply(request, "").value();
    QVERIFY(!reply.headers.contains("Content-Encoding"));
    QVERIFY(!reply.headers.contains("Vary"));
    QCOMPARE(std::string(reply.headers.value("Cache-Control")), "no-cache");
}

void StaticFilesTest::otherMethodsAre405()
{
    const Reply reply = m_files.reply(requestOf("/a.js", Method::Post), "/r").value();
    QCOMPARE(reply.status, 405);
    QCOMPARE(std::string(reply.headers.value("Allow")), "GET, HEAD");
}

void StaticFilesTest::anUnknownPathIsNobodys()
{
    QVERIFY(!m_files.reply(requestOf("/b.js"), "").has_value());
    QVERIFY(!m_files.contains("/b.js"));
    QVERIFY(m_files.contains("/a.js"));
}

void StaticFilesTest::aFolderIsServedWithItsIndex()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("sub")));
    for (const QString &name : {QStringLiteral("/index.html"), QStringLiteral("/sub/x.css")}) {
        QFile file(folder.path() + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("content of " + name.toUtf8());
    }
    StaticFiles files;
    QCOMPARE(files.addResources(folder.path(), "/chat"), 2);
    QCOMPARE(bodyOf(files.reply(requestOf("/chat/"), "").value()), QByteArray("content of /index.html"));
    QCOMPARE(bodyOf(files.reply(requestOf("/chat/index.html"), "").value()),
             QByteArray("content of /index.html"));
    const Reply css = files.reply(requestOf("/chat/sub/x.css"), "").value();
    QCOMPARE(std::string(css.headers.value("Content-Type")), "text/css; charset=utf-8");
}

void StaticFilesTest::itWorksOverASocket()
{
    TestServer server;
    server.application.onRequest = [this](Request &request) -> Task<Reply> {
        co_return m_files.reply(request, "/assets").value();
    };
    QVERIFY(server.start());
    RawClient client(server.port());
    const RawReply full = client.request(get("/a.js", "Accept-Encoding: gzip\r\n"));
    QCOMPARE(unzipped(QByteArray::fromStdString(full.body)), m_script);
    client.send("HEAD /a.js HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(client.receive(true).header("Content-Length"), std::to_string(m_script.size()));
    const RawReply unchanged = client.request(
        get("/a.js", "Accept-Encoding: gzip\r\nIf-None-Match: " + full.header("ETag") + "\r\n"));
    QCOMPARE(unchanged.status, 304);
    QCOMPARE(unchanged.body, "");
    QCOMPARE(client.request(get("/a.js")).body.size(), static_cast<std::size_t>(m_script.size()));
}

void StaticFilesTest::securityHeadersAreAddedOnce()
{
    Reply reply;
    reply.headers.add("Referrer-Policy", "same-origin");
    Request request;
    addSecurityHeaders(reply, request);
    QCOMPARE(std::string(reply.headers.value("X-Content-Type-Options")), "nosniff");
    QCOMPARE(std::string(reply.headers.value("Referrer-Policy")), "same-origin");
    QCOMPARE(reply.headers.count("Referrer-Policy"), 1U);
    QCOMPARE(std::string(reply.headers.value("X-Frame-Options")), "DENY");
    QVERIFY(!reply.headers.contains("Strict-Transport-Security"));
    request.isSecure = true;
    addSecurityHeaders(reply, request);
    QVERIFY(reply.headers.contains("Strict-Transport-Security"));
    QCOMPARE(reply.headers.count("X-Content-Type-Options"), 1U);
    Reply framed;
    addSecurityHeaders(framed, request, "default-src 'self'; frame-ancestors https://shop.example");
    QVERIFY(!framed.headers.contains("X-Frame-Options"));
}

QTEST_GUILESS_MAIN(StaticFilesTest)
#include "tst_staticfiles.moc"
