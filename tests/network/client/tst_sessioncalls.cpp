// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "network/client/sessioncalls.h"
#include "network/client/webhookcalls.h"
#include "tests/network/client/answerof.h"
#include "tests/network/api/fakechannel.h"

using namespace guiche;
using guiche::test::answerOf;
using guiche::test::signedInClient;
using namespace Qt::StringLiterals;

//! The desktop's calls against the real API; only WhatsApp itself is made up.
class TestSessionCalls final : public QObject
{
    Q_OBJECT

private:
    SessionCalls &calls() { return m_client->sessionCalls(); }
    DeskSession create(const QString &name)
    {
        const auto made =
            answerOf<NewSession>([&](auto done) { calls().create({.name = name}, this, done); });
        return made ? made->session : DeskSession();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>(ApiFixture::Options{.driver = &m_channel});
        static_cast<void>(m_desk->registerOrganization());
        m_client = signedInClient(*m_desk, this);
        QVERIFY(m_client);
    }
    void cleanup()
    {
        m_client.reset();
        m_channel.stop();
        m_desk.reset();
    }

    void createdSessionsAreListed()
    {
        const auto made = answerOf<NewSession>([&](auto done) {
            calls().create({.name = u"Loja"_s, .webhookUrl = u"https://example.com/h"_s}, this, done);
        });
        QVERIFY(made.has_value());
        QVERIFY(made->webhookSecret.startsWith(u"whsec_"_s));
        const auto list = answerOf<QList<DeskSession>>([&](auto done) { calls().sessions(this, done); });
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), 1);
        const Session &session = list->first().session;
        QCOMPARE(session.id, made->session.session.id);
        QCOMPARE(session.name, u"Loja"_s);
        QCOMPARE(session.cause, SessionCause::Created);
        QCOMPARE(session.webhookUrl, u"https://example.com/h"_s);
        QVERIFY(session.createdAt > 0 && session.statusSince > 0);
    }

    void aTakenNameIsRefusedInTheDesksWords()
    {
        static_cast<void>(create(u"Loja"_s));
        const auto again =
            answerOf<NewSession>([&](auto done) { calls().create({.name = u"Loja"_s}, this, done); });
        QVERIFY(!again.has_value());
        QCOMPARE(DeskClient::errorText(again.error()), u"Session with name \"Loja\" already exists"_s);
    }

    void connectingBringsACodeWithItsTime()
    {
        m_channel.showCodes(m_desk->desk(), u"2@code,one,two"_s, 60'000);
        const QString id = create(u"Loja"_s).session.id;
        QVERIFY(answerOf<void>([&](auto done) { calls().connectSession(id, this, done); }).has_value());
        Result<QrText> qr;
        QVERIFY(QTest::qWaitFor([&] {
            qr = answerOf<QrText>([&](auto done) { calls().qr(id, this, done); });
            return qr && !qr->text.isEmpty();
        }));
        QCOMPARE(qr->text, u"2@code,one,two"_s);
        QCOMPARE(qr->secondsInAll, 60);
        QVERIFY(qr->secondsLeft > 50 && qr->secondsLeft <= 60);
        const auto session = answerOf<DeskSession>([&](auto done) { calls().session(id, this, done); });
        QCOMPARE(session->session.cause, SessionCause::WaitingForScan);
        const auto history =
            answerOf<QList<SessionHistoryEntry>>([&](auto done) { calls().history(id, 50, this, done); });
        QVERIFY(history.has_value());
        QCOMPARE(history->first().cause, SessionCause::WaitingForScan);
        QCOMPARE(history->last().cause, SessionCause::Created);
    }

    void aPhoneGetsItsPairingCode()
    {
        m_channel.showCodes(m_desk->desk(), u"2@code"_s, 60'000);
        m_channel.setPairing(PairingCode{u"ABCD-EFGH"_s, m_desk->clock().now() + 120'000});
        const QString id = create(u"Loja"_s).session.id;
        const auto early =
            answerOf<PairingText>([&](auto done) { calls().pair(id, u"+5511900002000"_s, this, done); });
        QVERIFY(!early.has_value());
        QVERIFY(answerOf<void>([&](auto done) { calls().connectSession(id, this, done); }).has_value());
        const auto code =
            answerOf<PairingText>([&](auto done) { calls().pair(id, u"+5511900002000"_s, this, done); });
        QVERIFY(code.has_value());
        QCOMPARE(code->code, u"ABCD-EFGH"_s);
        QCOMPARE(code->secondsLeft, 120);
        QCOMPARE(m_channel.askedPhone(), u"5511900002000"_s);
    }

    void settingsAreKeptAndRead()
    {
        const QString id = create(u"Loja"_s).session.id;
        const auto changed = answerOf<DeskSession>([&](auto done) {
            calls().change(id,
                           {.name = u"Loja 2"_s,
                            .events = QStringList{u"messages.upsert"_s},
                            .autoConnect = false,
                            .takesGroups = true},
                           this, done);
        });
        QVERIFY(changed.has_value());
        QCOMPARE(changed->session.name, u"Loja 2"_s);
        QCOMPARE(changed->session.webhookEvents, QStringList{u"messages.upsert"_s});
        QVERIFY(!changed->session.autoConnect);
        QVERIFY(changed->session.takesGroups);
        const NewProxy proxy{.address = {u"socks5"_s, u"proxy.example"_s, 1080, u"ana"_s},
                             .password = u"secret"_s};
        QVERIFY(answerOf<void>([&](auto done) { calls().setProxy(id, proxy, this, done); }).has_value());
        auto session = answerOf<DeskSession>([&](auto done) { calls().session(id, this, done); });
        QCOMPARE(*session->proxy, proxy.address);
        QVERIFY(answerOf<void>([&](auto done) { calls().removeProxy(id, this, done); }).has_value());
        session = answerOf<DeskSession>([&](auto done) { calls().session(id, this, done); });
        QVERIFY(!session->proxy && !session->session.hasProxy);
        const auto secret =
            answerOf<QString>([&](auto done) { calls().rotateWebhookSecret(id, this, done); });
        QVERIFY(secret && secret->startsWith(u"whsec_"_s));
    }

    void cloudAccessIsKeptWithoutItsSecrets()
    {
        const auto bare = answerOf<NewSession>([&](auto done) {
            calls().create({.name = u"Meta"_s, .type = SessionType::WhatsAppCloud}, this, done);
        });
        QVERIFY(!bare.has_value());
        const auto made = answerOf<NewSession>([&](auto done) {
            calls().create({.name = u"Meta"_s,
                            .type = SessionType::WhatsAppCloud,
                            .cloud = CloudAccess{.phoneNumberId = u"1065403522"_s, .accessToken = u"EAAG"_s}},
                           this, done);
        });
        QVERIFY(made.has_value());
        const auto changed = answerOf<DeskSession>([&](auto done) {
            calls().change(made->session.session.id,
                           {.cloud = CloudAccess{.appSecret = u"app"_s,
                                                 .verifyToken = u"verify"_s,
                                                 .businessAccountId = u"10229"_s}},
                           this, done);
        });
        QVERIFY2(changed.has_value(), changed ? "" : qPrintable(DeskClient::errorText(changed.error())));
        QCOMPARE(changed->session.phoneNumberId, u"1065403522"_s);
        QCOMPARE(changed->session.businessAccountId, u"10229"_s);
    }

    void aChannelThatCannotWorkSaysWhy()
    {
        QCOMPARE(*answerOf<QString>([&](auto done) { calls().problem(this, done); }), QString());
        m_channel.setProblem(u"Node.js 20 or newer is needed."_s);
        QCOMPARE(*answerOf<QString>([&](auto done) { calls().problem(this, done); }),
                 u"Node.js 20 or newer is needed."_s);
    }

    void endsAreThreeDifferentThings()
    {
        const QString id = create(u"Loja"_s).session.id;
        QVERIFY(!answerOf<void>([&](auto done) { calls().disconnectSession(id, this, done); }).has_value());
        QVERIFY(answerOf<void>([&](auto done) { calls().connectSession(id, this, done); }).has_value());
        QVERIFY(answerOf<void>([&](auto done) { calls().disconnectSession(id, this, done); }).has_value());
        QVERIFY(answerOf<void>([&](auto done) { calls().logout(id, this, done); }).has_value());
        QVERIFY(answerOf<void>([&](auto done) { calls().remove(id, this, done); }).has_value());
        const auto list = answerOf<QList<DeskSession>>([&](auto done) { calls().sessions(this, done); });
        QVERIFY(list && list->isEmpty());
    }

    void theLedgerIsReadAndReplayed()
    {
        static_cast<void>(answerOf<NewSession>([&](auto done) {
            calls().create({.name = u"Loja"_s, .webhookUrl = u"https://example.com/h"_s}, this, done);
        }));
        const auto list = answerOf<QList<DeskSession>>([&](auto done) { calls().sessions(this, done); });
        const QString id = list->first().session.id;
        QVERIFY(answerOf<void>([&](auto done) { calls().connectSession(id, this, done); }).has_value());
        WebhookCalls &ledger = m_client->webhookCalls();
        const auto page =
            answerOf<DeliveryPage>([&](auto done) { ledger.deliveries({}, {}, 50, this, done); });
        QVERIFY(page.has_value());
        QCOMPARE(page->deliveries.size(), 1);
        const DeliveryRow row = page->deliveries.first();
        QCOMPARE(row.event, u"connection.update"_s);
        QCOMPARE(row.sessionId, id);
        QCOMPARE(row.status, DeliveryStatus::Pending);
        QVERIFY(row.createdAt > 0);
        const auto details =
            answerOf<DeliveryDetails>([&](auto done) { ledger.delivery(row.id, this, done); });
        QVERIFY(details && details->payload.contains("connection.update"));
        const auto fresh = answerOf<DeliveryRow>([&](auto done) { ledger.replay(row.id, this, done); });
        QVERIFY(fresh.has_value());
        QCOMPARE(fresh->replayOf, row.id);
        QCOMPARE(fresh->eventId, row.eventId);
        const TimeMs now = m_desk->clock().now();
        const auto count = answerOf<int>(
            [&](auto done) { ledger.replay({.from = now - 3'600'000, .until = now + 1000}, this, done); });
        QVERIFY2(count.has_value(), count ? "" : qPrintable(DeskClient::errorText(count.error())));
        QCOMPARE(*count, 1);
    }

private:
    FakeChannel m_channel;
    std::unique_ptr<ApiFixture> m_desk;
    std::unique_ptr<DeskClient> m_client;
};

QTEST_GUILESS_MAIN(TestSessionCalls)
#include "tst_sessioncalls.moc"
