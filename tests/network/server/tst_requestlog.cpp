// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <thread>
#include <vector>

#include "network/server/requestlog.h"
#include "testserver.h"

using namespace guiche;
using namespace guiche::test;
using namespace Qt::StringLiterals;

class RequestLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsInTheQueryAreMasked_data();
    void secretsInTheQueryAreMasked();
    void aTextLineTellsTheRequest();
    void aJsonLineTellsTheRequest();
    void aRequestIsAlwaysOneLine();
    void linesOfManyThreadsAreNotMixed();
    void theServerLogsWithIdAndCaller();

private:
    static RequestRecord sample();
    static QByteArray written(RequestLog::Format format, const RequestRecord &record);
};

RequestRecord RequestLogTest::sample()
{
    RequestRecord record;
    record.requestId = "id-1";
    record.listener = "main";
    record.remoteAddress = "127.0.0.1";
    record.method = "GET";
    record.path = "/ws/chat";
    record.query = "token=abc.def&x=1";
    record.caller = "user:7";
    record.status = 200;
    record.bytes = 42;
    record.duration = std::chrono::microseconds(12'345);
    return record;
}

QByteArray RequestLogTest::written(RequestLog::Format format, const RequestRecord &record)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    RequestLog log(format, file.handle());
    log.write(record);
    log.flush();
    file.seek(0);
    return file.readAll();
}

void RequestLogTest::secretsInTheQueryAreMasked_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("token") << QByteArray("token=secret") << QByteArray("token=***");
    QTest::newRow("among others") << QByteArray("a=1&Access_Token=s&b=2")
                                  << QByteArray("a=1&Access_Token=***&b=2");
    QTest::newRow("visitor's key") << QByteArray("key=k1") << QByteArray("key=***");
    QTest::newRow("escaped name") << QByteArray("tok%65n=secret") << QByteArray("tok%65n=***");
    QTest::newRow("bad escape") << QByteArray("tok%zz=secret") << QByteArray("tok%zz=***");
    QTest::newRow("nothing secret") << QByteArray("page=2&tokens=3") << QByteArray("page=2&tokens=3");
    QTest::newRow("no value") << QByteArray("token") << QByteArray("token");
}

void RequestLogTest::secretsInTheQueryAreMasked()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(maskedQuery(query.toStdString())), expected);
}

void RequestLogTest::aTextLineTellsTheRequest()
{
    const QString line = QString::fromUtf8(written(RequestLog::Format::Text, sample()));
    static const QRegularExpression form(
        u"^20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z request id-1 main 127\\.0\\.0\\.1 "
        "user:7 GET /ws/chat\\?token=\\*\\*\\*&x=1 200 42B 12\\.345ms\n$"_s);
    QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
}

void RequestLogTest::aJsonLineTellsTheRequest()
{
    const QByteArray line = written(RequestLog::Format::Json, sample());
    QVERIFY(!line.contains("abc.def"));
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object["request_id"_L1].toString(), u"id-1"_s);
    QCOMPARE(object["caller"_L1].toString(), u"user:7"_s);
    QCOMPARE(object["path"_L1].toString(), u"/ws/chat"_s);
    QCOMPARE(object["query"_L1].toString(), u"token=***&x=1"_s);
    QCOMPARE(object["status"_L1].toInt(), 200);
    QCOMPARE(object["bytes"_L1].toInt(), 42);
    QCOMPARE(object["duration_ms"_L1].toDouble(), 12.345);
}

void RequestLogTest::aRequestIsAlwaysOneLine()
{
    RequestRecord record = sample();
    record.path = "/a\nb\"c\\d\x1b[31m";
    for (const RequestLog::Format format : {RequestLog::Format::Text, RequestLog::Format::Json}) {
        const QByteArray line = written(format, record);
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(!line.contains('\x1b'));
    }
    const QJsonObject object = QJsonDocument::fromJson(written(RequestLog::Format::Json, record)).object();
    QCOMPARE(object["path"_L1].toString(), u"/a\nb\"c\\d\x1b[31m"_s);
}

void RequestLogTest::linesOfManyThreadsAreNotMixed()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    {
        RequestLog log(RequestLog::Format::Json, file.handle());
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&log] {
                for (int k = 0; k < 1000; ++k)
                    log.write(sample());
            });
        threads.clear();
    } // what waits is written by the end
    file.seek(0);
    int count = 0;
    while (!file.atEnd()) {
        QVERIFY(QJsonDocument::fromJson(file.readLine()).isObject());
        ++count;
    }
    QCOMPARE(count, 4000);
}

void RequestLogTest::theServerLogsWithIdAndCaller()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    RequestLog log(RequestLog::Format::Json, file.handle());
    TestServer server;
    server.application.onRequest = [](Request &request) -> Task<Reply> {
        request.caller = "key:9";
        co_return textReply("four", 201);
    };
    HttpServer http(server.application, server.metrics, log);
    const auto urls = http.start(server.options);
    QVERIFY(urls.has_value());
    const std::string &url = urls->at("main");
    RawClient client(std::stoi(url.substr(url.rfind(':') + 1)));
    client.request(
        "POST /a%20b?token=x HTTP/1.1\r\nHost: h\r\nX-Request-Id: r-1\r\nContent-Length: 6\r\n\r\nhidden");
    client.request("GET /.. HTTP/1.1\r\nHost: h\r\nX-Request-Id: r-2\r\n\r\n");
    http.stop();
    log.flush();
    file.seek(0);
    const QJsonObject first = QJsonDocument::fromJson(file.readLine()).object();
    QCOMPARE(first["request_id"_L1].toString(), u"r-1"_s);
    QCOMPARE(first["caller"_L1].toString(), u"key:9"_s);
    QCOMPARE(first["method"_L1].toString(), u"POST"_s);
    QCOMPARE(first["path"_L1].toString(), u"/a b"_s);
    QCOMPARE(first["query"_L1].toString(), u"token=***"_s);
    QCOMPARE(first["status"_L1].toInt(), 201);
    QCOMPARE(first["bytes"_L1].toInt(), 4);
    const QJsonObject second = QJsonDocument::fromJson(file.readLine()).object();
    QCOMPARE(second["request_id"_L1].toString(), u"r-2"_s);
    QCOMPARE(second["status"_L1].toInt(), 400);
    file.seek(0);
    QVERIFY(!file.readAll().contains("hidden"));
}

QTEST_GUILESS_MAIN(RequestLogTest)
#include "tst_requestlog.moc"
