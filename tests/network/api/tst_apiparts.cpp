// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "network/api/conversationquery.h"
#include "network/api/credentials.h"
#include "network/api/errors.h"
#include "network/api/multipart.h"
#include "network/api/query.h"
#include "network/api/replies.h"
#include "network/api/routes.h"
#include "network/api/schema.h"
#include "network/api/sites.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

Task<Result<Reply>> nothing(Call &)
{
    co_return Reply();
}

Request requestFor(std::string host, std::string origin = {})
{
    Request request;
    request.path = "/health";
    request.localAddress = "127.0.0.1";
    request.localPort = 8000;
    request.headers.add("Host", std::move(host));
    if (!origin.empty())
        request.headers.add("Origin", std::move(origin));
    return request;
}

const SiteOptions Sites{.hostNames = {"desk.example"}, .allowedOrigins = {"https://crm.example"}};

} // namespace

//! The parts of the pipeline that need no server.
class TestApiParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageIsChosenByWeight_data();
    void languageIsChosenByWeight();
    void hostMustNameTheListener_data();
    void hostMustNameTheListener();
    void originMustBeAllowed_data();
    void originMustBeAllowed();
    void routerPrefersFixedSegmentsAndTellsMethods();
    void queryIsDecoded();
    void conversationFiltersAreRead();
    void schemaNamesTheFieldToBlame_data();
    void schemaNamesTheFieldToBlame();
    void longTextsDoNotExhaustTheStack();
    void formFileIsCopiedWhateverTheBlocks_data();
    void formFileIsCopiedWhateverTheBlocks();
    void incompleteFormsAreRefused();
    void dispositionIsSafe();
    void slicesWalkTheWholeList();
    void credentialsAreFound();
};

void TestApiParts::languageIsChosenByWeight_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("language");
    const auto add = [](const char *header, Language language) {
        QTest::newRow(header) << QByteArray(header) << int(language);
    };
    add("", Language::Portuguese);
    add("en", Language::English);
    add("EN-us,en;q=0.5", Language::English);
    add("es-AR", Language::Spanish);
    add("fr, es;q=0.4, en;q=0.6", Language::English);
    add("fr", Language::Portuguese);
    add("en;q=0", Language::Portuguese);
    add("*", Language::Portuguese);
    add("en;q=0.3, pt-BR;q=0.9", Language::Portuguese);
    add("english", Language::Portuguese);
    add(";;;,,q=", Language::Portuguese);
}

void TestApiParts::languageIsChosenByWeight()
{
    QFETCH(QByteArray, header);
    QFETCH(int, language);
    QCOMPARE(int(preferredLanguage(header.toStdString())), language);
}

void TestApiParts::hostMustNameTheListener_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("127.0.0.1:8000") << true;
    QTest::newRow("localhost:8000") << true;
    QTest::newRow("LOCALHOST:8000") << true;
    QTest::newRow("[::1]:8000") << true;
    QTest::newRow("desk.example") << true;
    QTest::newRow("desk.example:443") << true;
    QTest::newRow("127.0.0.1") << false;
    QTest::newRow("127.0.0.1:8001") << false;
    QTest::newRow("evil.example:8000") << false;
    QTest::newRow("localhost.evil.example:8000") << false;
    QTest::newRow("127.0.0.1:8000x") << false;
    QTest::newRow("[::1") << false;
    QTest::newRow(":8000") << false;
    QTest::newRow("localhost:99999") << false;
}

void TestApiParts::hostMustNameTheListener()
{
    QFETCH(bool, isKnown);
    QCOMPARE(isKnownHost(requestFor(QTest::currentDataTag()), Sites), isKnown);
}

void TestApiParts::originMustBeAllowed_data()
{
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("http://localhost:3000") << true;
    QTest::newRow("http://127.0.0.1:8000") << true;
    QTest::newRow("https://[::1]:1") << true;
    QTest::newRow("https://crm.example") << true;
    QTest::newRow("https://desk.example") << true;
    QTest::newRow("https://crm.example.evil") << false;
    QTest::newRow("http://crm.example") << false;
    QTest::newRow("null") << false;
    QTest::newRow("https://evil.example") << false;
    QTest::newRow("file://localhost") << false;
}

void TestApiParts::originMustBeAllowed()
{
    QFETCH(bool, isAllowed);
    QCOMPARE(isAllowedOrigin(requestFor("127.0.0.1:8000", QTest::currentDataTag()), Sites), isAllowed);
}

void TestApiParts::routerPrefersFixedSegmentsAndTellsMethods()
{
    static constexpr std::array Routes{
        Route{.method = Method::Get, .path = "/a/{id}", .operationId = "one", .handler = nothing},
        Route{.method = Method::Put, .path = "/a/{id}", .operationId = "change", .handler = nothing},
        Route{.method = Method::Post, .path = "/a/next", .operationId = "next", .handler = nothing},
        Route{.method = Method::Get, .path = "/a/{id}/b/{other}", .operationId = "deep", .handler = nothing}};
    const Router router({Family{.name = "test", .routes = Routes}});
    QCOMPARE(router.match(Method::Post, "/a/next").route->operationId, std::string_view("next"));
    QCOMPARE(router.match(Method::Head, "/a/7").route->operationId, std::string_view("one"));
    QCOMPARE(router.match(Method::Get, "/a/7/").route->operationId, std::string_view("one"));
    const RouteMatch deep = router.match(Method::Get, "/a/7/b/x y");
    QCOMPARE(deep.route->operationId, std::string_view("deep"));
    QCOMPARE(deep.values.values[0], std::string_view("7"));
    QCOMPARE(deep.values.values[1], std::string_view("x y"));
    const RouteMatch wrong = router.match(Method::Delete, "/a/7");
    QVERIFY(!wrong.route);
    QCOMPARE(wrong.allowed, std::string("GET, HEAD, PUT, OPTIONS"));
    QVERIFY(!router.match(Method::Get, "/a//b/").route);
    QVERIFY(!router.match(Method::Get, "/a").route);
    QVERIFY(router.match(Method::Get, "/a").allowed.empty());
}

void TestApiParts::queryIsDecoded()
{
    const Query query = Query::parse("a=1&b=x%20y+z&c=&d&a=2,3&t=2026-02-01T10:00:00+03:00&bad=%zz");
    QCOMPARE(query.text("a"_L1), u"1"_s);
    QCOMPARE(query.list("a"_L1), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(query.text("b"_L1), u"x y z"_s);
    QVERIFY(query.text("c"_L1).isEmpty());
    QCOMPARE(query.time("t"_L1), fromIso8601(u"2026-02-01T07:00:00Z"_s));
    QCOMPARE(query.text("bad"_L1), u"%zz"_s);
}

void TestApiParts::conversationFiltersAreRead()
{
    const Principal me{
        .kind = Principal::Kind::Person, .organizationId = 1, .userId = 7, .role = Role::Admin};
    const auto read = [&me](std::string_view text) { return inboxQuery(Query::parse(text), me); };
    const Result<InboxQuery> all =
        read("status=queue,in_progress&channel=api&assigned_to=me&unread=true&limit=5");
    QVERIFY(all);
    QCOMPARE(all->statuses, QList({ConversationStatus::Queue, ConversationStatus::InProgress}));
    QCOMPARE(all->channels, QList({ChannelKind::Api}));
    QCOMPARE(all->assignedTo.value_or(-1), 7);
    QVERIFY(all->isUnreadOnly);
    QCOMPARE(all->limit, 5);
    QCOMPARE(read("assigned_to=none")->assignedTo.value_or(-1), 0);
    QCOMPARE(read("assigned_to=12")->assignedTo.value_or(-1), 12);
    // The whole last day belongs to the range.
    QCOMPARE(read("end_date=2026-02-01")->until, fromIso8601(u"2026-02-02T00:00:00Z"_s));
    QCOMPARE(read("end_date=2026-02-01T10:00:00Z")->until, fromIso8601(u"2026-02-01T10:00:01Z"_s));
    QCOMPARE(read("status=open").error().field, u"status"_s);
    QCOMPARE(read("assigned_to=-1").error().field, u"assigned_to"_s);
    QCOMPARE(read("assigned_to=nobody").error().code, ErrorCode::Validation);
}

void TestApiParts::schemaNamesTheFieldToBlame_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *body, const QString &field, const QString &sentence) {
        QTest::newRow(body) << QByteArray(body) << field << sentence;
    };
    add(R"({"name":"a","age":3})", {}, {});
    add(R"({"name":"a","age":null,"mail":"a@b","tags":["x"]})", {}, {});
    add(R"({"age":3})", u"name"_s, u"name is required."_s);
    add(R"({"name":3})", u"name"_s, u"name must be a text."_s);
    add(R"({"name":""})", u"name"_s, u"name must not be empty."_s);
    add(R"({"name":"aaaaaa"})", u"name"_s, u"name must have at most 5 characters."_s);
    add(R"({"name":"a","age":2.5})", u"age"_s, u"age must be a whole number."_s);
    add(R"({"name":"a","age":-1})", u"age"_s, u"age must be at least 0."_s);
    add(R"({"name":"a","age":10})", u"age"_s, u"age must be at most 9."_s);
    add(R"({"name":"a","kind":"c"})", u"kind"_s, u"kind must be one of: a, b."_s);
    add(R"({"name":"a","mail":"nobody"})", u"mail"_s, u"mail must be an e-mail address."_s);
    add(R"({"name":"a","tags":["x","y","z"]})", u"tags"_s, u"tags must have at most 2 elements."_s);
    add(R"({"name":"a","tags":[1]})", u"tags"_s, u"tags must be a text."_s);
    add(R"({"name":"a","web":{"x":1}})", u"web.x"_s, u"web.x is not a known field."_s);
    add(R"({"name":"a","extra":[{}]})", {}, {});
}

void TestApiParts::schemaNamesTheFieldToBlame()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    QFETCH(QString, sentence);
    const Schema schema(QJsonDocument::fromJson(R"({"type":"object","required":["name"],"properties":{
        "name":{"type":"string","minLength":1,"maxLength":5},"age":{"type":["integer","null"],"minimum":0,"maximum":9},
        "kind":{"type":"string","enum":["a","b"]},"mail":{"type":"string","format":"email"},
        "tags":{"type":"array","items":{"type":"string"},"maxItems":2},
        "web":{"type":"object","properties":{},"additionalProperties":false}}})")
                            .object());
    const Result<> checked = schema.check(QJsonDocument::fromJson(body).object());
    QCOMPARE(checked.has_value(), sentence.isEmpty());
    if (checked)
        return;
    QCOMPARE(checked.error().english(), sentence);
    QCOMPARE(checked.error().field, field);
    QCOMPARE(checked.error().code, ErrorCode::Validation);
}

void TestApiParts::longTextsDoNotExhaustTheStack()
{
    const Schema schema(QJsonDocument::fromJson(R"({"type":"object","properties":{
        "mail":{"type":"string","format":"email"},"at":{"type":"string","format":"date-time"}}})")
                            .object());
    const QString longText(900'000, u'1');
    QVERIFY(!schema.check({{u"mail"_s, longText}}));
    QVERIFY(!schema.check({{u"at"_s, longText}}));
}

void TestApiParts::formFileIsCopiedWhateverTheBlocks_data()
{
    QTest::addColumn<int>("size");
    // Around the sizes at which a delimiter falls across two blocks.
    for (const int size : {0, 1, 262'000, 262'050, 262'144, 262'145, 600'000})
        QTest::addRow("%d", size) << size;
}

void TestApiParts::formFileIsCopiedWhateverTheBlocks()
{
    QFETCH(int, size);
    QTemporaryDir folder;
    QByteArray content(size, '\0');
    for (int i = 0; i < size; ++i)
        content[i] = "\r\n--limitx"[i % 10]; // nearly the delimiter, again and again
    QFile body(folder.filePath(u"body"_s));
    QVERIFY(body.open(QIODevice::WriteOnly));
    body.write(
        "preamble\r\n--limite  \r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--limite\r\n"
        "Content-Type: text/plain\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a "
        "b;c.txt\"\r\n\r\n" +
        content + "\r\n--limite--\r\nepilogue");
    body.close();
    const auto file =
        extractFormFile(body.fileName().toStdString(),
                        boundaryOf("multipart/form-data; charset=utf-8; boundary=\"limite\""), "file");
    QVERIFY(file);
    QCOMPARE(file->filename, u"a b;c.txt"_s);
    QFile copy(QString::fromStdString(file->path.string()));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll() == content);
}

void TestApiParts::incompleteFormsAreRefused()
{
    QTemporaryDir folder;
    const auto extract = [&folder](const QByteArray &content, const std::string &boundary = "b") {
        QFile body(folder.filePath(u"body"_s));
        if (!body.open(QIODevice::WriteOnly))
            return Result<FormFile>(fail(ErrorCode::Internal, "no file"));
        body.write(content);
        body.close();
        return extractFormFile(body.fileName().toStdString(), boundary, "file");
    };
    const QByteArray head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n";
    QVERIFY(extract(head + "data\r\n--b--"));
    for (const QByteArray &content :
         {QByteArray(), QByteArray("nothing"), head + "data", QByteArray("--b\r\nheader"),
          QByteArray("--b--\r\n"), QByteArray("--b\r\nX: y\r\n\r\ndata\r\n--b--\r\n")}) {
        const auto refused = extract(content);
        QVERIFY2(!refused, content);
        QCOMPARE(refused.error().code, ErrorCode::Validation);
        QCOMPARE(refused.error().field, u"file"_s);
    }
    QVERIFY(!extract(head + "data\r\n--b--", ""));
    QVERIFY(!QFile::exists(folder.filePath(u"body.part"_s)) || extract(head + "data\r\n--b--"));
}

void TestApiParts::dispositionIsSafe()
{
    QCOMPARE(contentDisposition(u"fatura.pdf"_s, u"application/pdf"_s),
             std::string("inline; filename=\"fatura.pdf\""));
    QCOMPARE(contentDisposition(u"a.html"_s, u"text/html"_s), std::string("attachment; filename=\"a.html\""));
    QCOMPARE(contentDisposition(u"x.svg"_s, u"image/svg+xml"_s),
             std::string("attachment; filename=\"x.svg\""));
    QCOMPARE(
        contentDisposition(u"a\"\r\nX: y\u00e7.png"_s, u"image/png"_s),
        std::string("inline; filename=\"a___X: y_.png\"; filename*=UTF-8''a%22%0D%0AX%3A%20y%C3%A7.png"));
}

void TestApiParts::slicesWalkTheWholeList()
{
    QString cursor;
    qsizetype seen = 0;
    do {
        const auto slice = sliceOf(7, cursor, 3);
        QVERIFY(slice);
        QCOMPARE(slice->first, seen);
        seen += slice->count;
        cursor = slice->nextCursor;
    } while (!cursor.isEmpty());
    QCOMPARE(seen, 7);
    QVERIFY(!sliceOf(7, u"???"_s, 3));
    QCOMPARE(sliceOf(7, QString::fromLatin1(QByteArray("99").toBase64()), 3)->count, 0);
}

void TestApiParts::credentialsAreFound()
{
    const auto of = [](const char *name, const char *value) {
        Request request;
        request.headers.add(name, value);
        return bearerCredentials(request);
    };
    QCOMPARE(of("Authorization", "Bearer abc"), u"abc"_s);
    QCOMPARE(of("authorization", "bearer  abc"), u"abc"_s);
    QCOMPARE(of("X-API-Key", "gk_abc"), u"gk_abc"_s);
    QVERIFY(bearerCredentials(Request()).isEmpty());
    // Another scheme, or a token in the place of a key, is a credential that is not valid, not none.
    QVERIFY(!of("Authorization", "Basic YTpi").isEmpty());
    QVERIFY(of("X-API-Key", "eyJhbGciOiJIUzI1NiJ9.e30.x") != u"eyJhbGciOiJIUzI1NiJ9.e30.x"_s);
}

QTEST_GUILESS_MAIN(TestApiParts)
#include "tst_apiparts.moc"
