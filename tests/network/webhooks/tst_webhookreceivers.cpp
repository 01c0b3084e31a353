// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/network/webhooks/webhookfixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! Receivers that misbehave, and addresses that are not for outsiders to choose.
class TestWebhookReceivers final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WebhookFixture> m_desk;
    std::unique_ptr<CallbackServer> m_server;

    //! Posts one event and returns its only attempt.
    [[nodiscard]] WebhookAttempt attemptAt(const QString &url)
    {
        m_desk->startWorker();
        (void)m_desk->queue(m_desk->session(u"vendas"_s, url), 1);
        const bool isOver = QTest::qWaitFor(
            [this] {
                const QList<WebhookAttempt> list = m_desk->attempts(m_desk->newest());
                return !list.isEmpty() && list.first().durationMs >= 0;
            },
            10'000);
        return isOver ? m_desk->attempts(m_desk->newest()).first() : WebhookAttempt();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WebhookFixture>();
        m_server = std::make_unique<CallbackServer>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
    }
    void oneThatHangsIsLeftInTime();
    void redirectsAreNotFollowed();
    void anEndlessAnswerIsCutOff();
    void anEndlessHeadIsCutOff();
    void liesAboutTheLengthDoNoHarm_data();
    void liesAboutTheLengthDoNoHarm();
    void nonsenseIsNoAnswer_data();
    void nonsenseIsNoAnswer();
    void nobodyListening();
    void anUnknownNameIsAFailedAttempt();
    void privateAddressesAreRefusedAtDelivery_data();
    void privateAddressesAreRefusedAtDelivery();
    void privateAddressesAreAllowedBySetting();
};

void TestWebhookReceivers::oneThatHangsIsLeftInTime()
{
    m_server->answers = {QByteArray()};
    const WebhookAttempt attempt = attemptAt(m_server->url());
    QCOMPARE(attempt.error, u"No answer in time"_s);
    QCOMPARE(attempt.responseStatus, 0);
    QCOMPARE(m_desk->statuses(), u"failed"_s);
}

void TestWebhookReceivers::redirectsAreNotFollowed()
{
    CallbackServer target;
    m_server->answers = {"307 Elsewhere\r\nLocation: " + target.url().toUtf8()};
    const WebhookAttempt attempt = attemptAt(m_server->url());
    QCOMPARE(attempt.responseStatus, 307);
    QCOMPARE(m_desk->statuses(), u"failed"_s);
    QCOMPARE(target.connections, 0);
}

void TestWebhookReceivers::anEndlessAnswerIsCutOff()
{
    m_server->answers = {"endless:HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nbegin"};
    const WebhookAttempt attempt = attemptAt(m_server->url());
    QCOMPARE(attempt.responseStatus, 200);
    QCOMPARE(attempt.responseBody.size(), 4096);
    QVERIFY(attempt.responseBody.startsWith(u"begin"_s));
    QCOMPARE(m_desk->statuses(), u"delivered"_s);
    QVERIFY(m_server->written < 32 * 1024 * 1024); // what the sockets' buffers took, not what came
}

void TestWebhookReceivers::anEndlessHeadIsCutOff()
{
    m_server->answers = {"endless:HTTP/1.1 200 OK\r\nX-Long: "};
    const WebhookAttempt attempt = attemptAt(m_server->url());
    QCOMPARE(attempt.responseStatus, 0);
    QVERIFY(!attempt.error.isEmpty());
    QCOMPARE(m_desk->statuses(), u"failed"_s);
}

void TestWebhookReceivers::liesAboutTheLengthDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("shorter than said")
        << QByteArray("raw:HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort");
    QTest::newRow("longer than said") << QByteArray("raw:HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"
                                                    "okHTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "raw:HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 4\r\n\r\nokok");
    QTest::newRow("negative") << QByteArray("raw:HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nok");
    QTest::newRow("broken chunks") << QByteArray(
        "raw:HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nok\r\n");
}

// The status is the answer; the next event goes out as if nothing had been.
void TestWebhookReceivers::liesAboutTheLengthDoNoHarm()
{
    QFETCH(QByteArray, answer);
    m_server->answers = {answer};
    m_desk->startWorker();
    const CreatedSession session = m_desk->session(u"vendas"_s, m_server->url());
    VERIFY_DONE(m_desk->queue(session, 1));
    VERIFY_DONE(m_desk->queue(session, 2));
    QTRY_COMPARE(m_desk->statuses(), u"delivered delivered"_s);
    QCOMPARE(m_desk->numbers(*m_server), (QList<int>{1, 2}));
}

void TestWebhookReceivers::nonsenseIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray("raw:");
    QTest::newRow("no HTTP") << QByteArray("raw:SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("half a head") << QByteArray("raw:HTTP/1.1 200 O");
}

void TestWebhookReceivers::nonsenseIsNoAnswer()
{
    QFETCH(QByteArray, answer);
    m_server->answerTo = [answer](const CallbackServer::Seen &) { return answer; };
    const WebhookAttempt attempt = attemptAt(m_server->url());
    QCOMPARE(attempt.responseStatus, 0);
    QVERIFY(!attempt.error.isEmpty());
    QCOMPARE(m_desk->statuses(), u"failed"_s);
}

void TestWebhookReceivers::nobodyListening()
{
    const QString url = m_server->url();
    m_server.reset();
    const WebhookAttempt attempt = attemptAt(url);
    QVERIFY(!attempt.error.isEmpty());
    QCOMPARE(m_desk->statuses(), u"failed"_s);
}

void TestWebhookReceivers::anUnknownNameIsAFailedAttempt()
{
    const WebhookAttempt attempt = attemptAt(u"http://nobody.invalid/hook"_s);
    QVERIFY(!attempt.error.isEmpty());
    QCOMPARE(m_desk->statuses(), u"failed"_s);
}

void TestWebhookReceivers::privateAddressesAreRefusedAtDelivery_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("address") << u"127.0.0.1"_s;
    QTest::newRow("name") << u"localhost"_s;
    QTest::newRow("short form") << u"127.1"_s;
    QTest::newRow("number") << u"2130706433"_s;
    QTest::newRow("mapped") << u"[::ffff:127.0.0.1]"_s;
}

// As if the URL had been let in: the name led elsewhere then, or the desk was on loopback alone.
void TestWebhookReceivers::privateAddressesAreRefusedAtDelivery()
{
    QFETCH(QString, host);
    m_desk = std::make_unique<WebhookFixture>(false);
    m_desk->startWorker();
    const CreatedSession session = m_desk->session(u"vendas"_s, u"https://example.com/hook"_s);
    const QString url = m_server->url().replace(u"127.0.0.1"_s, host);
    VERIFY_DONE(m_desk->desk.write([&](WriteTransaction &tx) {
        return tx.db().exec(u"UPDATE session SET webhook_url = ? WHERE key = ?"_s, url, session.session.key);
    }));
    VERIFY_DONE(m_desk->queue(session, 1));
    QTRY_COMPARE(m_desk->statuses(), u"failed"_s);
    QCOMPARE(m_desk->attempts(m_desk->newest()).first().error, u"The URL leads to a private address"_s);
    QCOMPARE(m_server->connections, 0);
}

void TestWebhookReceivers::privateAddressesAreAllowedBySetting()
{
    m_desk = std::make_unique<WebhookFixture>(false);
    DeskFixture &desk = m_desk->desk;
    VERIFY_DONE(desk.write([&](WriteTransaction &tx) {
        return desk.desk->settings().patch(tx, desk.root,
                                           {{u"webhooks"_s, QJsonObject{{u"allow_private"_s, true}}}});
    }));
    QCOMPARE(attemptAt(m_server->url()).responseStatus, 200);
}

QTEST_GUILESS_MAIN(TestWebhookReceivers)
#include "tst_webhookreceivers.moc"
