// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "deskfixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! The rules of outgoing webhooks, without a network.
class TestWebhooks final : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_desk;

    CreatedSession session(const QString &name, const QStringList &events = {},
                           const QString &url = u"https://example.com/hook"_s)
    {
        SessionChange wanted;
        wanted.name = name;
        wanted.webhookUrl = url;
        wanted.webhookEvents = events;
        const auto made = m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->sessions().create(tx, m_desk->admin, SessionType::WhatsAppWeb, wanted);
        });
        return made.value_or(CreatedSession());
    }
    Result<> queue(const CreatedSession &to, WebhookEvent event = WebhookEvent::MessagesUpsert)
    {
        return m_desk->write(
            [&](WriteTransaction &tx) { return Webhooks::queue(tx, to.session.key, event, "{}"); });
    }
    Result<> set(const CreatedSession &session, const QString &sql, const QVariant &value)
    {
        return m_desk->write([&](WriteTransaction &tx) -> Result<> {
            GUICHE_CHECK(tx.db().exec(sql, value, session.session.key));
            return {};
        });
    }
    //! One whole attempt at that delivery.
    Result<WebhookOutcome> attempt(const WebhookDelivery &delivery, const WebhookAnswer &answer)
    {
        const auto post = m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->webhookAttempts().begin(tx, delivery.key, {u"whsec_AAAA"_s});
        });
        if (!post || !*post)
            return fail(ErrorCode::NotFound, "not begun");
        WebhookAnswer whole = answer;
        whole.url = (*post)->url;
        return m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->webhookAttempts().finish(tx, delivery.key, (*post)->number, whole);
        });
    }
    QList<WebhookDelivery> list(const WebhookFilter &filter = {})
    {
        const auto page = m_desk->desk->webhookLedger().list(*m_desk->reader, m_desk->admin, filter, {}, 100);
        return page ? page->deliveries : QList<WebhookDelivery>();
    }
    Result<int> replay(const WebhookRange &range)
    {
        return m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->webhookLedger().replay(tx, m_desk->admin, range);
        });
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void onlyWantedEventsAreQueued();
    void whatIsRolledBackIsNotQueued();
    void failuresAreTriedAgainAtTheirTimesThenDead();
    void aDeliveryIsNotTriedBeforeItsTime();
    void onlyTheOldestIsTried();
    void aDeadOneLetsTheNextPass();
    void whatTheOldUrlAnsweredDoesNotCount();
    void withoutAWebhookOpenOnesAreDead();
    void nothingIsOpenForever();
    void theListIsFilteredAndPaged();
    void theLedgerIsTheAdministrators();
    void aRangeIsReplayedOnceInOrder();
    void badRangesAreRefused();
    void settledOnesAreSweptAfterThirtyDays();
    void urlsAreChecked_data();
    void urlsAreChecked();
};

void TestWebhooks::onlyWantedEventsAreQueued()
{
    const CreatedSession all = session(u"todas"_s);
    const CreatedSession some = session(u"algumas"_s, {u"connection.update"_s, u"messages.update"_s});
    const CreatedSession none = session(u"nenhuma"_s, {u"messages.upsert"_s}, {});
    VERIFY_DONE(queue(all));
    VERIFY_DONE(queue(some));
    VERIFY_DONE(queue(some, WebhookEvent::ConnectionUpdate));
    VERIFY_DONE(queue(none));
    QCOMPARE(list().size(), 2);
    QCOMPARE(list().at(0).event, u"connection.update"_s);
    QCOMPARE(list().at(0).sessionId, some.session.id);
    QCOMPARE(list().at(1).sessionId, all.session.id);
    QCOMPARE(*Webhooks::isWanted(*m_desk->reader, some.session.key, WebhookEvent::MessagesUpsert), false);
    QCOMPARE(*Webhooks::isWanted(*m_desk->reader, all.session.key, WebhookEvent::ChatsDelete), true);

    VERIFY_DONE(set(all, u"UPDATE session SET webhook_off = ? WHERE key = ?"_s, u"410"_s));
    VERIFY_DONE(queue(all));
    VERIFY_DONE(set(all, u"UPDATE session SET webhook_off = '', deleted_at = ? WHERE key = ?"_s, 5));
    VERIFY_DONE(queue(all));
    QCOMPARE(list().size(), 2);
}

void TestWebhooks::whatIsRolledBackIsNotQueued()
{
    const CreatedSession to = session(u"vendas"_s);
    VERIFY_REFUSED(m_desk->write([&](WriteTransaction &tx) -> Result<> {
        GUICHE_CHECK(Webhooks::queue(tx, to.session.key, WebhookEvent::MessagesUpsert, "{}"));
        return fail(ErrorCode::Conflict, "no");
    }),
                   ErrorCode::Conflict);
    QVERIFY(list().isEmpty());
}

void TestWebhooks::failuresAreTriedAgainAtTheirTimesThenDead()
{
    VERIFY_DONE(queue(session(u"vendas"_s)));
    const QList<qint64> seconds{5, 30, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400};
    for (const qint64 wait : seconds) {
        QCOMPARE(*attempt(list().first(), {.status = 500}), WebhookOutcome::Retried);
        const WebhookDelivery delivery = list().first();
        QCOMPARE(delivery.status, DeliveryStatus::Failed);
        const TimeMs planned = delivery.nextAttemptAt - m_desk->clock.now();
        QVERIFY2(planned >= wait * 1000 && planned <= wait * 1100, qPrintable(QString::number(planned)));
        m_desk->clock.advance(planned);
    }
    QCOMPARE(*attempt(list().first(), {.status = 500}), WebhookOutcome::Dead);
    const WebhookDelivery dead = list().first();
    QCOMPARE(dead.status, DeliveryStatus::Dead);
    QCOMPARE(dead.attempts, 11);
    QCOMPARE(dead.nextAttemptAt, 0);
    QVERIFY(!attempt(dead, {.status = 200}));
}

void TestWebhooks::aDeliveryIsNotTriedBeforeItsTime()
{
    VERIFY_DONE(queue(session(u"vendas"_s)));
    QCOMPARE(*attempt(list().first(), {.error = u"refused"_s}), WebhookOutcome::Retried);
    m_desk->clock.advance(4999);
    QVERIFY(!attempt(list().first(), {.status = 200}));
    m_desk->clock.advance(600);
    QCOMPARE(*attempt(list().first(), {.status = 204}), WebhookOutcome::Delivered);
    QCOMPARE(list().first().responseStatus, 204);
}

void TestWebhooks::onlyTheOldestIsTried()
{
    const CreatedSession one = session(u"um"_s);
    const CreatedSession two = session(u"dois"_s);
    for (const CreatedSession *to : {&one, &one, &two, &one})
        VERIFY_DONE(queue(*to));
    const auto heads = WebhookAttempts::heads(*m_desk->reader);
    QVERIFY(heads);
    QCOMPARE(heads->size(), 2);
    const QList<WebhookDelivery> all = list(); // newest first
    QCOMPARE(heads->at(0).deliveryKey, all.at(3).key);
    QCOMPARE(heads->at(1).deliveryKey, all.at(1).key);
    QVERIFY(!attempt(all.at(2), {.status = 200}));
    QVERIFY(!attempt(all.at(0), {.status = 200}));
    QCOMPARE(*attempt(all.at(3), {.status = 500}), WebhookOutcome::Retried);
    QVERIFY(!attempt(all.at(2), {.status = 200})); // the failed one is still in front
}

void TestWebhooks::aDeadOneLetsTheNextPass()
{
    const CreatedSession to = session(u"vendas"_s);
    VERIFY_DONE(queue(to));
    VERIFY_DONE(queue(to));
    for (int i = 0; i < 11; ++i) {
        QVERIFY(attempt(list().at(1), {.status = 500}));
        m_desk->clock.advance(27 * DeskFixture::Hour);
    }
    QCOMPARE(list().at(1).status, DeliveryStatus::Dead);
    QCOMPARE(*attempt(list().at(0), {.status = 200}), WebhookOutcome::Delivered);
}

void TestWebhooks::whatTheOldUrlAnsweredDoesNotCount()
{
    const CreatedSession to = session(u"vendas"_s);
    VERIFY_DONE(queue(to));
    const WebhookDelivery delivery = list().first();
    const auto post = m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->webhookAttempts().begin(tx, delivery.key, {u"whsec_AAAA"_s});
    });
    QVERIFY(post && *post);
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) -> Result<> {
        GUICHE_CHECK(tx.db().exec(u"UPDATE session SET webhook_url = 'https://example.org/' WHERE key = ?"_s,
                                  to.session.key));
        return Webhooks::configured(tx, to.session.key);
    }));
    QCOMPARE(*m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->webhookAttempts().finish(tx, delivery.key, (*post)->number,
                                                      {.url = (*post)->url, .status = 410});
    }),
             WebhookOutcome::Retried);
    QCOMPARE(list().first().url, u"https://example.org/"_s);
    QCOMPARE(*attempt(list().first(), {.status = 200}), WebhookOutcome::Delivered); // now, and it is not off
}

void TestWebhooks::withoutAWebhookOpenOnesAreDead()
{
    const CreatedSession to = session(u"vendas"_s);
    VERIFY_DONE(queue(to));
    VERIFY_DONE(queue(to));
    QCOMPARE(*attempt(list().at(1), {.status = 200}), WebhookOutcome::Delivered);
    VERIFY_DONE(set(to, u"UPDATE session SET webhook_url = ? WHERE key = ?"_s, QString()));
    VERIFY_DONE(
        m_desk->write([&](WriteTransaction &tx) { return Webhooks::configured(tx, to.session.key); }));
    QCOMPARE(list().at(0).status, DeliveryStatus::Dead);
    QCOMPARE(list().at(1).status, DeliveryStatus::Delivered);
}

void TestWebhooks::nothingIsOpenForever()
{
    VERIFY_DONE(queue(session(u"vendas"_s)));
    m_desk->clock.advance(15 * 24 * DeskFixture::Hour);
    QCOMPARE(*attempt(list().first(), {.status = 500}), WebhookOutcome::Dead);
}

void TestWebhooks::theListIsFilteredAndPaged()
{
    const CreatedSession one = session(u"um"_s);
    const CreatedSession two = session(u"dois"_s);
    for (int i = 0; i < 5; ++i) {
        VERIFY_DONE(queue(i % 2 == 0 ? one : two,
                          i < 3 ? WebhookEvent::MessagesUpsert : WebhookEvent::ConnectionUpdate));
        m_desk->clock.advance(1000);
    }
    QVERIFY(attempt(list().constLast(), {.status = 200}));
    QCOMPARE(list({.sessionId = one.session.id}).size(), 3);
    QCOMPARE(list({.event = WebhookEvent::ConnectionUpdate}).size(), 2);
    QCOMPARE(list({.status = DeliveryStatus::Delivered}).size(), 1);
    QCOMPARE(list({.sessionId = one.session.id, .status = DeliveryStatus::Pending}).size(), 2);
    QCOMPARE(list({.from = DeskFixture::Start + 1000, .until = DeskFixture::Start + 3000}).size(), 2);

    QList<qint64> keys;
    QString cursor;
    int pages = 0;
    do {
        const auto page = m_desk->desk->webhookLedger().list(*m_desk->reader, m_desk->admin, {}, cursor, 2);
        VERIFY_DONE(page);
        for (const WebhookDelivery &delivery : page->deliveries)
            keys.append(delivery.key);
        cursor = page->nextCursor;
        ++pages;
    } while (!cursor.isEmpty());
    QCOMPARE(pages, 3);
    QCOMPARE(keys.size(), 5);
    QVERIFY(std::is_sorted(keys.rbegin(), keys.rend()));
    VERIFY_REFUSED(m_desk->desk->webhookLedger().list(*m_desk->reader, m_desk->admin, {}, u"?"_s, 2),
                   ErrorCode::Validation);
    VERIFY_REFUSED(m_desk->desk->webhookLedger().list(*m_desk->reader, m_desk->admin, {}, {}, 101),
                   ErrorCode::Validation);
}

void TestWebhooks::theLedgerIsTheAdministrators()
{
    VERIFY_DONE(queue(session(u"vendas"_s)));
    const QString id = list().first().id;
    const WebhookLedger &ledger = m_desk->desk->webhookLedger();
    for (const Principal &who : {m_desk->boss, m_desk->ana, m_desk->viewer, m_desk->program}) {
        VERIFY_REFUSED(ledger.list(*m_desk->reader, who, {}, {}, 20), ErrorCode::Forbidden);
        VERIFY_REFUSED(ledger.get(*m_desk->reader, who, id), ErrorCode::Forbidden);
        VERIFY_REFUSED(m_desk->write([&](WriteTransaction &tx) { return ledger.replay(tx, who, id); }),
                       ErrorCode::Forbidden);
    }
    VERIFY_REFUSED(ledger.get(*m_desk->reader, m_desk->stranger, id), ErrorCode::NotFound);
    VERIFY_REFUSED(
        m_desk->write([&](WriteTransaction &tx) { return ledger.replay(tx, m_desk->stranger, id); }),
        ErrorCode::NotFound);
    QCOMPARE(ledger.list(*m_desk->reader, m_desk->stranger, {}, {}, 20)->deliveries.size(), 0);
    Principal key = m_desk->program;
    key.scopes = Scope::Settings;
    VERIFY_DONE(ledger.get(*m_desk->reader, key, id));
}

void TestWebhooks::aRangeIsReplayedOnceInOrder()
{
    const CreatedSession to = session(u"vendas"_s);
    const CreatedSession silent = session(u"calada"_s);
    for (int i = 0; i < 4; ++i) {
        VERIFY_DONE(queue(to));
        m_desk->clock.advance(1000);
    }
    VERIFY_DONE(queue(silent));
    VERIFY_DONE(set(silent, u"UPDATE session SET webhook_url = ? WHERE key = ?"_s, QString()));
    const QList<WebhookDelivery> before = list();
    const WebhookRange range{.from = DeskFixture::Start + 1000, .until = DeskFixture::Start + 100'000};
    QCOMPARE(*replay(range), 3); // not the first, which is too early, and not the one without a webhook
    QCOMPARE(*replay(range), 3); // nor the repetitions
    const QList<WebhookDelivery> after = list();
    QCOMPARE(after.size(), before.size() + 6);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(after.at(i).eventId,
                 before.at(i + 1).eventId); // newest first, before.at(0) is the silent one
        QCOMPARE(after.at(i).replayOf, before.at(i + 1).id);
    }
    QVERIFY(attempt(before.constLast(), {.status = 200}));
    QCOMPARE(*replay({.from = DeskFixture::Start,
                      .until = DeskFixture::Start + 100'000,
                      .sessionId = to.session.id,
                      .status = DeliveryStatus::Delivered}),
             1);
}

void TestWebhooks::badRangesAreRefused()
{
    const CreatedSession to = session(u"vendas"_s, {}, {});
    const TimeMs from = DeskFixture::Start;
    VERIFY_REFUSED(replay({.from = from, .until = from}), ErrorCode::Validation);
    VERIFY_REFUSED(replay({.from = from, .until = from + 1, .sessionId = u"nobody"_s}), ErrorCode::NotFound);
    VERIFY_REFUSED(replay({.from = from, .until = from + 1, .sessionId = to.session.id}),
                   ErrorCode::Conflict);
    QCOMPARE(*replay({.from = from, .until = from + 1}), 0);
}

void TestWebhooks::settledOnesAreSweptAfterThirtyDays()
{
    const CreatedSession to = session(u"vendas"_s);
    for (int i = 0; i < 4; ++i)
        VERIFY_DONE(queue(to));
    for (int i = 3; i > 0; --i)
        QVERIFY(attempt(list().at(i), {.status = 200}));
    const auto sweep = [this] {
        return m_desk->write([](WriteTransaction &tx) { return WebhookAttempts::sweepSome(tx, 2); });
    };
    m_desk->clock.advance(30 * 24 * DeskFixture::Hour);
    QCOMPARE(*sweep(), false);
    QCOMPARE(list().size(), 4);
    m_desk->clock.advance(1);
    QCOMPARE(*sweep(), true);
    QCOMPARE(*sweep(), false);
    QCOMPARE(list().size(), 1);
    QCOMPARE(list().first().status, DeliveryStatus::Pending);
    const auto attempts = m_desk->reader->scalar(u"SELECT count(*) FROM webhook_attempt"_s);
    QCOMPARE(attempts->value_or(-1), 0);
}

void TestWebhooks::urlsAreChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isLoopbackOnly");
    QTest::addColumn<QString>("error");
    const QString ok;
    const QString malformed = u"webhookUrl must be a URL address"_s;
    const QString refused = u"webhookUrl must not lead to a private address"_s;
    const auto row = [&](const char *url, bool isLoopbackOnly, const QString &error) {
        QTest::addRow("%s%s", url, isLoopbackOnly ? " (loopback)" : "")
            << QString::fromLatin1(url) << isLoopbackOnly << error;
    };
    row("https://example.com/webhook", false, ok);
    row("http://example.com:8080/a?b=c", false, ok);
    row("https://93.184.216.34/", false, ok);
    row("ftp://example.com/", false, malformed);
    row("example.com/webhook", false, malformed);
    row("https://", false, malformed);
    row("https://exa mple.com/", false, malformed);
    row("javascript:alert(1)", false, malformed);
    row("https://example.com:0/", false, malformed);
    row("https://example.com:65536/", false, malformed);
    for (const char *noAddress : {"http://256.1.1.1/", "http://999.999.999.999/", "http://1.2.3.4.5/",
                                  "http://example.123/", "http://./"})
        row(noAddress, true, malformed);
    row("https://1.example.com/", false, ok);
    for (const char *url :
         {"http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f000001/",
          "http://localhost:3000/", "http://LOCALHOST./", "http://a.localhost/", "http://[::1]/"}) {
        row(url, false, refused);
        row(url, true, ok);
    }
    for (const char *url :
         {"http://10.0.0.1/", "http://192.168.1.10/x", "http://172.16.0.1/", "http://169.254.169.254/latest/",
          "http://0.0.0.0/", "http://[fd00::1]/", "http://[::ffff:10.0.0.1]/", "http://printer.local/",
          "http://intranet/", "http://db.internal/"}) {
        row(url, false, refused);
        row(url, true, refused);
    }
}

void TestWebhooks::urlsAreChecked()
{
    QFETCH(QString, url);
    QFETCH(bool, isLoopbackOnly);
    QFETCH(QString, error);
    const Result<> checked = Webhooks(isLoopbackOnly).checkUrl(*m_desk->reader, url);
    QCOMPARE(checked ? QString() : checked.error().english(), error);
    if (!checked)
        QCOMPARE(checked.error().field, u"webhookUrl"_s);
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
