// SPDX-License-Identifier: GPL-3.0-or-later
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

#include "deskfixture.h"
#include "network/realtime/visitorphone.h"
#include "testsocket.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

const QByteArray TinyPng = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

} // namespace

class TestChatPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePageCarriesTheSiteAndAStrictPolicy();
    void whatPeopleWroteIsEscaped();
    void anUnknownKeyIsAPageInPlainWords();
    void everyFileOfThePageIsServed_data();
    void everyFileOfThePageIsServed();
    void anotherMethodIsNotAllowed();
    void anUploadNeedsAVisitor();
    void anUploadedPictureCanBeSentAndFetchedByItsVisitorOnly();
    void onlyPicturesAndPdfAreTaken_data();
    void onlyPicturesAndPdfAreTaken();
    void aFileThatIsTooLargeIsRefused();
    void aVisitorsPhoneIsCompleted_data();
    void aVisitorsPhoneIsCompleted();

private:
    struct Answer
    {
        int status = 0;
        QByteArray body;
        QNetworkReply *reply = nullptr;
    };
    [[nodiscard]] Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                              const QString &token = {}, const QByteArray &language = "pt-BR");
    [[nodiscard]] std::unique_ptr<TestSocket> visitor(QString &token);

    std::unique_ptr<DeskFixture> m_desk;
    DeskFixture::Person m_admin;
    QNetworkAccessManager m_network;
    QString m_key;
};

void TestChatPage::initTestCase()
{
    RealtimeOptions options;
    options.rateLimits = false;
    m_desk = std::make_unique<DeskFixture>(options);
    m_admin = m_desk->found(u"Aurora"_s, u"chefe@aurora.com"_s);
    const QJsonObject changes{
        {u"webchat"_s, QJsonObject{{u"title"_s, u"Loja <Aurora> \"& Cia\""_s},
                                   {u"color"_s, u"#123abc"_s},
                                   {u"allowed_origins"_s, QJsonArray{u"https://loja.exemplo.com"_s}}}},
        {u"languages"_s, QJsonObject{{u"default"_s, u"es"_s}}}};
    QVERIFY(m_desk->write(
        [&](WriteTransaction &tx) { return m_desk->desk().settings().patch(tx, m_admin.who, changes); }));
    m_key = m_desk->siteKey(m_admin);
    QVERIFY(!m_key.isEmpty());
}

TestChatPage::Answer TestChatPage::call(const QByteArray &method, const QString &path, const QByteArray &body,
                                        const QString &token, const QByteArray &language)
{
    QNetworkRequest request(QUrl(m_desk->url() + path));
    request.setRawHeader("Accept-Language", language);
    request.setRawHeader("Content-Type", "application/octet-stream");
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    reply->setParent(this);
    (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply};
}

std::unique_ptr<TestSocket> TestChatPage::visitor(QString &token)
{
    auto socket = std::make_unique<TestSocket>(m_desk->socketUrl(u"/ws/visitor?key="_s + m_key));
    if (!socket->open())
        return nullptr;
    socket->send({{u"type"_s, u"hello"_s}, {u"name"_s, u"Marina"_s}, {u"phone"_s, u"11 90000-4821"_s}});
    token = socket->take(u"welcome"_s)[u"token"_s].toString();
    return token.isEmpty() ? nullptr : std::move(socket);
}

void TestChatPage::thePageCarriesTheSiteAndAStrictPolicy()
{
    const Answer page = call("GET", u"/chat/"_s + m_key);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("data-key=\"" + m_key.toUtf8() + '"'));
    QVERIFY(page.body.contains("data-color=\"#123abc\""));
    QVERIFY(page.body.contains("<html lang=\"es\""));
    QVERIFY(!page.body.contains("{{"));
    const QByteArray policy = page.reply->rawHeader("Content-Security-Policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("script-src 'self';"));
    QVERIFY(policy.contains("https://loja.exemplo.com"));
    QVERIFY(!policy.contains("unsafe"));
    QCOMPARE(page.reply->rawHeader("X-Content-Type-Options"), QByteArray("nosniff"));
}

void TestChatPage::whatPeopleWroteIsEscaped()
{
    const Answer page = call("GET", u"/chat/"_s + m_key);
    QVERIFY(!page.body.contains("<Aurora>"));
    QVERIFY(page.body.contains("Loja &lt;Aurora&gt; &quot;&amp; Cia&quot;"));
}

void TestChatPage::anUnknownKeyIsAPageInPlainWords()
{
    const Answer page = call("GET", u"/chat/nao-existe"_s);
    QCOMPARE(page.status, 404);
    QVERIFY(page.body.contains("Este chat não existe"));
    QVERIFY(call("GET", u"/chat/nao-existe"_s, {}, {}, "en").body.contains("This chat does not exist"));
    QVERIFY(call("GET", u"/chat/nao-existe?lang=es"_s).body.contains("Este chat no existe"));
}

void TestChatPage::everyFileOfThePageIsServed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    for (const QString &name : {u"chat"_s, u"files"_s, u"i18n"_s, u"keep"_s, u"link"_s, u"outbox"_s,
                                u"panel"_s, u"parts"_s, u"view"_s, u"widget"_s})
        QTest::newRow(qPrintable(name)) << u"/chat/assets/%1.js"_s.arg(name) << QByteArray("text/javascript");
    QTest::newRow("style") << u"/chat/assets/chat.css"_s << QByteArray("text/css");
    QTest::newRow("icon") << u"/chat/assets/icon.svg"_s << QByteArray("image/svg+xml");
    QTest::newRow("the widget's address") << u"/chat/widget.js"_s << QByteArray("text/javascript");
}

void TestChatPage::everyFileOfThePageIsServed()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, type);
    const Answer file = call("GET", path);
    QCOMPARE(file.status, 200);
    QVERIFY(file.reply->rawHeader("Content-Type").startsWith(type));
    QVERIFY(file.body.size() > 100);
}

void TestChatPage::anotherMethodIsNotAllowed()
{
    const Answer answer = call("DELETE", u"/chat/"_s + m_key);
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.reply->rawHeader("Allow"), QByteArray("GET, HEAD"));
}

void TestChatPage::anUploadNeedsAVisitor()
{
    const QString path = u"/chat/%1/attachments?filename=a.png"_s.arg(m_key);
    QCOMPARE(call("POST", path, TinyPng).status, 401);
    QCOMPARE(call("POST", path, TinyPng, u"wrong"_s).status, 401);
}

void TestChatPage::anUploadedPictureCanBeSentAndFetchedByItsVisitorOnly()
{
    QString token;
    const auto socket = visitor(token);
    QVERIFY(socket);
    const Answer uploaded =
        call("POST", u"/chat/%1/attachments?filename=..%2Fponto%20azul.png"_s.replace(u"%1"_s, m_key),
             TinyPng, token);
    QCOMPARE(uploaded.status, 201);
    const QJsonObject file = QJsonDocument::fromJson(uploaded.body).object();
    QCOMPARE(file[u"filename"_s].toString(), u"ponto azul.png"_s);
    QCOMPARE(file[u"mime_type"_s].toString(), u"image/png"_s);
    QCOMPARE(file[u"size"_s].toInteger(), TinyPng.size());
    const QString id = file[u"id"_s].toString();
    socket->send({{u"type"_s, u"message"_s}, {u"client_id"_s, u"foto"_s}, {u"attachment_id"_s, id}});
    const QJsonObject message = socket->take(u"ack"_s)[u"message"_s].toObject();
    QCOMPARE(message[u"type"_s].toString(), u"image"_s);
    QCOMPARE(message[u"attachments"_s][0][u"id"_s].toString(), id);

    const QString path = u"/chat/%1/attachments/%2"_s.arg(m_key, id);
    const Answer fetched = call("GET", path, {}, token);
    QCOMPARE(fetched.status, 200);
    QCOMPARE(fetched.body, TinyPng);
    QCOMPARE(fetched.reply->rawHeader("Content-Type"), QByteArray("image/png"));
    QCOMPARE(call("GET", path).status, 401);
    QString otherToken;
    const auto other = visitor(otherToken);
    QVERIFY(other);
    QCOMPARE(call("GET", path, {}, otherToken).status, 404);
}

void TestChatPage::onlyPicturesAndPdfAreTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%%EOF\n") << 201;
    QTest::newRow("HTML") << QByteArray("<html><script>alert(1)</script></html>") << 415;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << 415;
    QTest::newRow("program") << QByteArray("\x7f"
                                           "ELF\x02\x01\x01")
                             << 415;
    QTest::newRow("nothing") << QByteArray() << 400;
}

void TestChatPage::onlyPicturesAndPdfAreTaken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QString token;
    const auto socket = visitor(token);
    QVERIFY(socket);
    QCOMPARE(call("POST", u"/chat/%1/attachments?filename=a.png"_s.arg(m_key), bytes, token).status, status);
}

// The head alone says that it is too large, and it is refused before a byte of it is read.
void TestChatPage::aFileThatIsTooLargeIsRefused()
{
    QString token;
    const auto socket = visitor(token);
    QVERIFY(socket);
    const QUrl url(m_desk->url());
    QTcpSocket plain;
    plain.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QTRY_COMPARE(plain.state(), QAbstractSocket::ConnectedState);
    plain.write("POST /chat/" + m_key.toLatin1() +
                "/attachments?filename=a.pdf HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                "Authorization: Bearer " +
                token.toLatin1() +
                "\r\nContent-Type: application/pdf\r\n"
                "Content-Length: 10485761\r\n\r\n%PDF-1.7");
    QByteArray answer;
    const auto isAnswered = [&] {
        answer += plain.readAll();
        return answer.contains("\r\n");
    };
    QTRY_VERIFY(isAnswered());
    QVERIFY(answer.startsWith("HTTP/1.1 413 "));
}

void TestChatPage::aVisitorsPhoneIsCompleted_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("phone");
    QTest::newRow("Brazilian mobile") << u"(11) 90000-4821"_s << u"+5511900004821"_s;
    QTest::newRow("Brazilian landline") << u"11 3000-4821"_s << u"+551130004821"_s;
    QTest::newRow("with the long-distance zero") << u"011 90000-4821"_s << u"+5511900004821"_s;
    QTest::newRow("with the country") << u"+55 11 90000-4821"_s << u"+5511900004821"_s;
    QTest::newRow("country without plus") << u"5511900004821"_s << u"+5511900004821"_s;
    QTest::newRow("Spanish") << u"+34 600 000 000"_s << u"+34600000000"_s;
    QTest::newRow("with 00") << u"0034 600 000 000"_s << u"+34600000000"_s;
    QTest::newRow("too short") << u"12345"_s << QString();
    QTest::newRow("no such area in Brazil") << u"(20) 99999-9999"_s << QString();
    QTest::newRow("letters") << u"abc"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestChatPage::aVisitorsPhoneIsCompleted()
{
    QFETCH(QString, written);
    QFETCH(QString, phone);
    QCOMPARE(visitorPhone(written).value_or(QString()), phone);
}

QTEST_GUILESS_MAIN(TestChatPage)
#include "tst_chatpage.moc"
