// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMessageAuthenticationCode>
#include <QTest>

#include "tests/network/webhooks/webhookfixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! What the worker sends, in which order, and what it keeps.
class TestWebhookWorker final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WebhookFixture> m_desk;
    std::unique_ptr<CallbackServer> m_server;

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
    void anEventIsPostedInItsEnvelopeAndSigned();
    void theOldSecretSignsTooForADay();
    void aFailedDeliveryIsTriedAgainUnderTheSameId();
    void theOrderOfASessionIsKept();
    void aBurstArrivesInItsOrder();
    void sessionsDoNotHoldEachOtherUp();
    void retryAfterIsHonoured();
    void goneTurnsTheWebhookOff();
    void aNewUrlIsTriedAtOnce();
    void aReplayHasTheSameEventId();
    void anInterruptedAttemptIsMadeAgain();
    void theHostOfANameIsKept();
    void credentialsInTheUrlAreSentAndNotShown();
};

void TestWebhookWorker::anEventIsPostedInItsEnvelopeAndSigned()
{
    m_desk->startWorker();
    const CreatedSession session = m_desk->session(u"ven\"das"_s, m_server->url());
    VERIFY_DONE(m_desk->queue(session, 7));
    QTRY_COMPARE(m_desk->statuses(), u"delivered"_s);

    QCOMPARE(m_server->seen.size(), 1);
    const CallbackServer::Seen &seen = m_server->seen.first();
    QCOMPARE(seen.path, QByteArray("/hook?x=1"));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
    const QJsonObject envelope = QJsonDocument::fromJson(seen.body).object();
    QCOMPARE(envelope.keys(),
             (QStringList{u"data"_s, u"event"_s, u"id"_s, u"session"_s, u"sessionId"_s, u"timestamp"_s}));
    QCOMPARE(envelope["event"_L1].toString(), u"messages.upsert"_s);
    QCOMPARE(envelope["sessionId"_L1].toString(), session.session.id);
    QCOMPARE(envelope["session"_L1].toString(), u"ven\"das"_s);
    QCOMPARE(envelope["timestamp"_L1].toString(), u"2027-01-15T08:00:00Z"_s);
    QCOMPARE(envelope["data"_L1].toObject(), (QJsonObject{{u"number"_s, 7}}));

    const QByteArray id = seen.headers.value("webhook-id");
    QVERIFY(id.startsWith("evt_"));
    QCOMPARE(envelope["id"_L1].toString().toLatin1(), id);
    const QByteArray timestamp = seen.headers.value("webhook-timestamp");
    QCOMPARE(timestamp, QByteArray("1800000000"));
    const QByteArray key = QByteArray::fromBase64(session.webhookSecret.mid(6).toLatin1());
    const auto hash = QCryptographicHash::Sha256;
    QCOMPARE(
        seen.headers.value("webhook-signature"),
        "v1," +
            QMessageAuthenticationCode::hash(id + '.' + timestamp + '.' + seen.body, key, hash).toBase64());
    QCOMPARE(seen.headers.value("x-hub-signature-256"),
             "sha256=" +
                 QMessageAuthenticationCode::hash(seen.body, session.webhookSecret.toLatin1(), hash).toHex());

    const QList<WebhookAttempt> attempts = m_desk->attempts(m_desk->newest());
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first().responseStatus, 200);
    QVERIFY(attempts.first().durationMs >= 0);
    QCOMPARE(QJsonDocument::fromJson(attempts.first().requestHeaders)["webhook-id"_L1].toString().toLatin1(),
             id);
    QVERIFY(!attempts.first().requestHeaders.contains("whsec_"));
    QTRY_COMPARE(m_desk->counts->delivered.load(), 1);
}

void TestWebhookWorker::theOldSecretSignsTooForADay()
{
    m_desk->startWorker();
    const CreatedSession session = m_desk->session(u"vendas"_s, m_server->url());
    VERIFY_DONE(m_desk->desk.write([&](WriteTransaction &tx) {
        return m_desk->desk.desk->sessions().rotateWebhookSecret(tx, m_desk->desk.admin, session.session.id);
    }));
    VERIFY_DONE(m_desk->queue(session, 1));
    QTRY_COMPARE(m_desk->statuses(), u"delivered"_s);
    const CallbackServer::Seen &seen = m_server->seen.first();
    const QList<QByteArray> signatures = seen.headers.value("webhook-signature").split(' ');
    QCOMPARE(signatures.size(), 2);
    const QByteArray old = QByteArray::fromBase64(session.webhookSecret.mid(6).toLatin1());
    const QByteArray text =
        seen.headers.value("webhook-id") + '.' + seen.headers.value("webhook-timestamp") + '.' + seen.body;
    QCOMPARE(signatures.at(1),
             "v1," + QMessageAuthenticationCode::hash(text, old, QCryptographicHash::Sha256).toBase64());
    m_desk->pass(24 * DeskFixture::Hour + 1);
    VERIFY_DONE(m_desk->queue(session, 2));
    QTRY_COMPARE(m_desk->statuses(), u"delivered delivered"_s);
    QVERIFY(!m_server->seen.at(1).headers.value("webhook-signature").contains(' '));
}

void TestWebhookWorker::aFailedDeliveryIsTriedAgainUnderTheSameId()
{
    m_server->answers = {"500 Oops", "404 Not here", "301 Moved"};
    m_desk->startWorker();
    VERIFY_DONE(m_desk->queue(m_desk->session(u"vendas"_s, m_server->url()), 1));
    QTRY_COMPARE(m_desk->statuses(), u"failed"_s);
    QCOMPARE(m_desk->newest().responseStatus, 500);
    for (const int attempts : {2, 3}) {
        m_desk->pass(34'000);
        QTRY_COMPARE(m_server->seen.size(), attempts);
        QTRY_COMPARE(m_desk->statuses(), u"failed"_s);
        QTRY_VERIFY(m_desk->newest().nextAttemptAt > m_desk->desk.clock.now());
    }
    m_desk->pass(340'000);
    QTRY_COMPARE(m_desk->statuses(), u"delivered"_s);
    QCOMPARE(m_server->seen.size(), 4);
    for (const CallbackServer::Seen &seen : m_server->seen) {
        QCOMPARE(seen.headers.value("webhook-id"), m_server->seen.first().headers.value("webhook-id"));
        QCOMPARE(seen.body, m_server->seen.first().body);
    }
    QVERIFY(m_server->seen.at(3).headers.value("webhook-timestamp") !=
            m_server->seen.at(0).headers.value("webhook-timestamp"));
    QCOMPARE(m_desk->newest().attempts, 4);
}

void TestWebhookWorker::theOrderOfASessionIsKept()
{
    m_server->answers = {"503 Later"};
    m_desk->startWorker();
    const CreatedSession session = m_desk->session(u"vendas"_s, m_server->url());
    VERIFY_DONE(m_desk->queue(session, 1));
    QTRY_COMPARE(m_desk->statuses(), u"failed"_s);
    VERIFY_DONE(m_desk->queue(session, 2));
    VERIFY_DONE(m_desk->queue(session, 3));
    VERIFY_DONE(m_desk->queue(m_desk->session(u"outra"_s, m_server->url()), 4));
    QTRY_COMPARE(m_desk->statuses(), u"failed pending pending delivered"_s); // the other is not held up
    m_desk->pass(6'000);
    QTRY_COMPARE(m_desk->statuses(), u"delivered delivered delivered delivered"_s);
    QCOMPARE(m_desk->numbers(*m_server), (QList<int>{1, 4, 1, 2, 3}));
}

void TestWebhookWorker::aBurstArrivesInItsOrder()
{
    m_desk->startWorker();
    const CreatedSession session = m_desk->session(u"vendas"_s, m_server->url());
    QList<int> expected;
    for (int i = 0; i < 60; ++i) {
        VERIFY_DONE(m_desk->queue(session, i));
        expected.append(i);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->counts->delivered.load(), 60, 20'000);
    QCOMPARE(m_desk->numbers(*m_server), expected);
}

// More hang than a network manager would post to one host at a time.
void TestWebhookWorker::sessionsDoNotHoldEachOtherUp()
{
    CallbackServer silent;
    silent.answerTo = [&silent](const CallbackServer::Seen &seen) {
        return seen.path.startsWith("/ok") ? QByteArray("200 OK") : QByteArray();
    };
    m_desk->startWorker(20'000, 12);
    for (int i = 0; i < 8; ++i)
        VERIFY_DONE(m_desk->queue(m_desk->session(u"muda %1"_s.arg(i), silent.url()), i));
    QTRY_COMPARE(silent.seen.size(), 8);
    VERIFY_DONE(m_desk->queue(m_desk->session(u"boa"_s, silent.url().replace(u"/hook"_s, u"/ok"_s)), 99));
    QTRY_COMPARE(m_desk->counts->delivered.load(), 1);
    QCOMPARE(m_desk->numbers(silent).last(), 99);
}

void TestWebhookWorker::retryAfterIsHonoured()
{
    m_server->answers = {"429 Too Many Requests\r\nRetry-After: 120",
                         "429 Too Many Requests\r\nRetry-After: 999999999"};
    m_desk->startWorker();
    VERIFY_DONE(m_desk->queue(m_desk->session(u"vendas"_s, m_server->url()), 1));
    QTRY_COMPARE(m_desk->statuses(), u"failed"_s);
    QCOMPARE(m_desk->newest().nextAttemptAt, DeskFixture::Start + 120'000);
    m_desk->pass(119'000);
    CallbackServer other;
    VERIFY_DONE(m_desk->queue(m_desk->session(u"outra"_s, other.url()), 2));
    QTRY_COMPARE(other.seen.size(), 1); // so the worker has looked
    QCOMPARE(m_server->seen.size(), 1);
    m_desk->pass(1'000);
    QTRY_COMPARE(m_server->seen.size(), 2);
    const auto first = [this] { return m_desk->deliveries().constLast(); };
    QTRY_COMPARE(first().nextAttemptAt,
                 DeskFixture::Start + 120'000 + 24 * DeskFixture::Hour); // a day at most
}

void TestWebhookWorker::goneTurnsTheWebhookOff()
{
    m_server->answers = {"410 Gone"};
    const CreatedSession session = m_desk->session(u"vendas"_s, m_server->url());
    VERIFY_DONE(m_desk->queue(session, 1));
    VERIFY_DONE(m_desk->queue(session, 2));
    (void)m_desk->desk.takeEventTypes();
    m_desk->startWorker();
    QTRY_COMPARE(m_desk->statuses(), u"dead dead"_s);
    QStringList told;
    QTRY_VERIFY((told += m_desk->desk.takeEventTypes()).contains(u"session_updated"_s));
    VERIFY_DONE(m_desk->queue(session, 3));
    QCOMPARE(m_desk->deliveries().size(), 2);
    QCOMPARE(m_server->seen.size(), 1);
    const auto found =
        m_desk->desk.desk->sessions().get(*m_desk->desk.reader, m_desk->desk.admin, session.session.id);
    QVERIFY(found && !found->webhookOff.isEmpty());
    VERIFY_REFUSED(m_desk->desk.write([&](WriteTransaction &tx) {
        return m_desk->desk.desk->webhookLedger().replay(tx, m_desk->desk.admin, m_desk->newest().id);
    }),
                   ErrorCode::Conflict);
}

void TestWebhookWorker::aNewUrlIsTriedAtOnce()
{
    m_server->answers = {"500 Oops"};
    m_desk->startWorker();
    const CreatedSession session = m_desk->session(u"vendas"_s, m_server->url());
    VERIFY_DONE(m_desk->queue(session, 1));
    VERIFY_DONE(m_desk->queue(session, 2));
    QTRY_COMPARE(m_desk->statuses(), u"failed pending"_s);
    CallbackServer other;
    VERIFY_DONE(m_desk->desk.write([&](WriteTransaction &tx) -> Result<> {
        SessionChange change;
        change.webhookUrl = other.url();
        GUICHE_CHECK(
            m_desk->desk.desk->sessions().change(tx, m_desk->desk.admin, session.session.id, change));
        return Webhooks::configured(tx, session.session.key);
    }));
    QTRY_COMPARE(m_desk->statuses(), u"delivered delivered"_s);
    QCOMPARE(m_desk->numbers(other), (QList<int>{1, 2}));
    QCOMPARE(m_server->seen.size(), 1);
}

void TestWebhookWorker::aReplayHasTheSameEventId()
{
    m_desk->startWorker();
    const CreatedSession session = m_desk->session(u"vendas"_s, m_server->url());
    VERIFY_DONE(m_desk->queue(session, 1));
    QTRY_COMPARE(m_desk->statuses(), u"delivered"_s);
    const WebhookDelivery original = m_desk->newest();
    VERIFY_DONE(m_desk->desk.write([&](WriteTransaction &tx) {
        return m_desk->desk.desk->webhookLedger().replay(tx, m_desk->desk.admin, original.id);
    }));
    QTRY_COMPARE(m_desk->statuses(), u"delivered delivered"_s);
    QCOMPARE(m_desk->newest().replayOf, original.id);
    QVERIFY(m_desk->newest().id != original.id);
    QCOMPARE(m_server->seen.at(1).headers.value("webhook-id"),
             m_server->seen.at(0).headers.value("webhook-id"));
    QCOMPARE(m_server->seen.at(1).body, m_server->seen.at(0).body);
}

void TestWebhookWorker::anInterruptedAttemptIsMadeAgain()
{
    m_server->answers = {QByteArray()};
    m_desk->startWorker(20'000);
    VERIFY_DONE(m_desk->queue(m_desk->session(u"vendas"_s, m_server->url()), 1));
    QTRY_COMPARE(m_server->seen.size(), 1);
    m_desk->worker.reset();
    QCOMPARE(m_desk->statuses(), u"pending"_s);
    m_desk->startWorker();
    QTRY_COMPARE(m_desk->statuses(), u"delivered"_s);
    QCOMPARE(m_server->seen.at(1).headers.value("webhook-id"),
             m_server->seen.at(0).headers.value("webhook-id"));
    const QList<WebhookAttempt> attempts = m_desk->attempts(m_desk->newest());
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts.at(0).durationMs, -1);
    QVERIFY(!attempts.at(0).error.isEmpty());
    QCOMPARE(attempts.at(1).responseStatus, 200);
}

void TestWebhookWorker::theHostOfANameIsKept()
{
    m_desk->startWorker();
    const QString url = m_server->url().replace(u"127.0.0.1"_s, u"localhost"_s);
    VERIFY_DONE(m_desk->queue(m_desk->session(u"vendas"_s, url), 1));
    QTRY_COMPARE(m_desk->statuses(), u"delivered"_s);
    QCOMPARE(m_server->seen.first().headers.value("host"),
             "localhost:" + QByteArray::number(QUrl(m_server->url()).port()));
}

void TestWebhookWorker::credentialsInTheUrlAreSentAndNotShown()
{
    m_desk->startWorker();
    const QString url = m_server->url().replace(u"http://"_s, u"http://ana:s%40nha@"_s);
    VERIFY_DONE(m_desk->queue(m_desk->session(u"vendas"_s, url), 1));
    QTRY_COMPARE(m_desk->statuses(), u"delivered"_s);
    QCOMPARE(m_server->seen.first().headers.value("authorization"),
             "Basic " + QByteArray("ana:s@nha").toBase64());
    QVERIFY(!QJsonDocument(toJson(m_desk->newest())).toJson().contains("nha"));
    QVERIFY(!m_desk->attempts(m_desk->newest()).first().requestHeaders.contains("Basic"));
}

QTEST_GUILESS_MAIN(TestWebhookWorker)
#include "tst_webhookworker.moc"
