// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/consolecalls.h"
#include "tests/network/client/clientsetup.h"

using namespace guiche::test;

class TestConsoleCalls final : public QObject
{
    Q_OBJECT

    Result<ConsoleAnswer> send(const ConsoleRequest &request)
    {
        Answer<ConsoleAnswer> answer;
        m_setup->client.consoleCalls().send(request, &m_setup->context, answer.done());
        if (!QTest::qWaitFor([&] { return answer.result.has_value(); }, 5000))
            return fail(ErrorCode::UpstreamTimeout, "no answer");
        return *answer.result;
    }

    [[nodiscard]] FakeDesk::Request last() const { return m_setup->desk.requests().constLast(); }

private Q_SLOTS:
    void init()
    {
        m_setup = std::make_unique<Setup>();
        m_setup->signIn();
    }
    void cleanup() { m_setup.reset(); }

    void aCallGoesOutExactlyAsItIs()
    {
        m_setup->desk.on(u"PATCH /x/*"_s, [](const FakeDesk::Request &) {
            return Reply{.status = 202, .body = "{\"ok\": true}", .headers = {{"X-Total-Count", "7"}}};
        });
        const auto answer = send({.method = "PATCH",
                                  .path = u"/x/a%2Fb?q=%C3%A9&r=1%2B1"_s,
                                  .headers = {{"If-Match", "\"3\""}, {"X-Own", "yes"}},
                                  .body = "{ \"b\":1.0,  \"a\":2 }",
                                  .contentType = "application/merge-patch+json"});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 202);
        QCOMPARE(answer->body, QByteArray("{\"ok\": true}"));
        QCOMPARE(answer->header("x-total-count"), QByteArray("7"));
        QVERIFY(answer->milliseconds >= 0);
        QCOMPARE(last().method, QByteArray("PATCH"));
        QCOMPARE(last().body, QByteArray("{ \"b\":1.0,  \"a\":2 }"));
        QCOMPARE(last().headers.value("content-type"), QByteArray("application/merge-patch+json"));
        QCOMPARE(last().headers.value("if-match"), QByteArray("\"3\""));
        QCOMPARE(last().headers.value("x-own"), QByteArray("yes"));
        QCOMPARE(last().query.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"é"_s);
        QCOMPARE(last().query.queryItemValue(u"r"_s, QUrl::FullyDecoded), u"1+1"_s);
        QVERIFY(!last().token().isEmpty());
    }

    void refusalsAreAnswersToo()
    {
        m_setup->desk.on(u"GET /x"_s, [](const FakeDesk::Request &) {
            return Reply::error(404, u"NOT_FOUND"_s, u"No such thing"_s);
        });
        const auto answer = send({.path = u"/x"_s});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 404);
        QVERIFY(answer->body.contains("No such thing"));
        QVERIFY(answer->header("Content-Type").startsWith("application/json"));
    }

    void anApiKeyGoesInsteadOfTheSignIn()
    {
        m_setup->desk.on(u"GET /x"_s, [](const FakeDesk::Request &) { return Reply(); });
        QVERIFY(send({.path = u"/x"_s, .caller = ConsoleCaller::ApiKey, .apiKey = "gk_secret"}).has_value());
        QCOMPARE(last().headers.value("x-api-key"), QByteArray("gk_secret"));
        QVERIFY(!last().headers.contains("authorization"));
        QVERIFY(send({.path = u"/x"_s, .caller = ConsoleCaller::Nobody}).has_value());
        QVERIFY(!last().headers.contains("x-api-key"));
        QVERIFY(!last().headers.contains("authorization"));
    }

    void aRefusedKeyDoesNotRenewTheSignIn()
    {
        m_setup->desk.on(u"GET /x"_s, [](const FakeDesk::Request &) {
            return Reply::error(401, u"UNAUTHORIZED"_s, u"No"_s);
        });
        const auto answer = send({.path = u"/x"_s, .caller = ConsoleCaller::ApiKey, .apiKey = "gk_old"});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 401);
        QCOMPARE(m_setup->desk.count(u"POST /api/v1/auth/refresh"_s), 0);
    }

    void aSignInThatRanOutIsRenewedAndTheLastAnswerShown()
    {
        m_setup->desk.expireAccessTokens();
        const auto answer = send({.path = u"/api/v1/conversations"_s});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 200);
        QCOMPARE(m_setup->desk.count(u"POST /api/v1/auth/refresh"_s), 1);
    }

    void nothingGoesToAnotherHost_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("whole address") << u"http://evil.example/x"_s;
        QTest::newRow("two slashes") << u"//evil.example/x"_s;
        QTest::newRow("backslash") << u"/\\evil.example/x"_s;
        QTest::newRow("relative") << u"x"_s;
        QTest::newRow("nothing") << QString();
    }
    void nothingGoesToAnotherHost()
    {
        QFETCH(const QString, path);
        const auto before = m_setup->desk.requests().size();
        const auto answer = send({.path = path, .caller = ConsoleCaller::ApiKey, .apiKey = "gk_secret"});
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().code, ErrorCode::Validation);
        QCOMPARE(m_setup->desk.requests().size(), before);
    }

    void aFileGoesAsAForm()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"people \"1\".csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("name\nAna\n") > 0);
        file.close();
        m_setup->desk.on(u"POST /import"_s, [](const FakeDesk::Request &) { return Reply{.status = 202}; });
        QVERIFY(send({.method = "POST", .path = u"/import"_s, .fileField = "file", .filePath = path})
                    .has_value());
        QVERIFY(last().headers.value("content-type").startsWith("multipart/form-data; boundary="));
        QVERIFY(last().body.contains("name=\"file\"; filename=\"people _1_.csv\""));
        QVERIFY(last().body.contains("name\nAna\n"));
        const auto missing =
            send({.method = "POST", .path = u"/import"_s, .fileField = "file", .filePath = path + u"x"_s});
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().field, u"file"_s);
    }

    void anAnswerThatIsLostIsAnError()
    {
        m_setup->desk.on(u"GET /x"_s, [](const FakeDesk::Request &) { return Reply{.isLost = true}; });
        const auto answer = send({.path = u"/x"_s});
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().code, ErrorCode::UpstreamTimeout);
    }

    void destroyingTheContextCancels()
    {
        auto context = std::make_unique<QObject>();
        bool isCalled = false;
        m_setup->desk.on(u"GET /x"_s, [](const FakeDesk::Request &) { return Reply(); });
        m_setup->client.consoleCalls().send({.path = u"/x"_s}, context.get(),
                                            [&isCalled](const Result<ConsoleAnswer> &) { isCalled = true; });
        context.reset();
        QVERIFY(send({.path = u"/x"_s}).has_value()); // a later one has come
        QVERIFY(!isCalled);
    }

    void theDocumentIsReadIntoOperations()
    {
        m_setup->desk.on(u"GET /api/v1/openapi.json"_s, [](const FakeDesk::Request &) {
            return Reply{.body =
                             "{\"paths\": {\"/x\": {\"get\": {\"operationId\": \"x\", \"tags\": [\"t\"]}}}}"};
        });
        Answer<ApiDocument> document;
        m_setup->client.consoleCalls().document(&m_setup->context, document.done());
        QTRY_VERIFY(document.result.has_value());
        QVERIFY(document.isOk());
        QCOMPARE((*document.result)->operations.first().id, u"x"_s);

        m_setup->desk.on(u"GET /api/v1/openapi.json"_s,
                         [](const FakeDesk::Request &) { return Reply{.body = "{}"}; });
        Answer<ApiDocument> broken;
        m_setup->client.consoleCalls().document(&m_setup->context, broken.done());
        QTRY_VERIFY(broken.result.has_value());
        QVERIFY(!broken.isOk());
        QCOMPARE(broken.code(), ErrorCode::Malformed);
    }

private:
    std::unique_ptr<Setup> m_setup;
};

QTEST_GUILESS_MAIN(TestConsoleCalls)
#include "tst_consolecalls.moc"
