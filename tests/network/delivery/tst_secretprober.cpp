// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <optional>

#include "network/delivery/secretprober.h"
#include "tests/models/desk/deskfixture.h"
#include "tests/support/callbackserver.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestSecretProber final : public QObject
{
    Q_OBJECT

private:
    SecretProbe::Answer ask(SecretProber &prober, const QString &url, AddressRule rule)
    {
        std::optional<SecretProbe::Answer> answer;
        prober.probe(url, "sk_known", rule, [&answer](const SecretProbe::Answer &given) { answer = given; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return {.status = -1};
        return *answer;
    }

private Q_SLOTS:
    void theSecretGoesAsBearerAndOnlyThere()
    {
        DeskFixture fixture;
        CallbackServer service;
        service.answers = {"200 OK", "302 Found\r\nLocation: http://127.0.0.1:1/", "401 No"};
        SecretProber prober(*fixture.desk, {.timeoutMs = 2000});
        QVERIFY(prober.start());
        QCOMPARE(fixture.desk->secretProbe(), &prober);
        const AddressRule here{.isLoopbackAllowed = true};
        QCOMPARE(ask(prober, service.url(), here).status, 200);
        QCOMPARE(service.seen.first().headers.value("authorization"), QByteArray("Bearer sk_known"));
        QVERIFY(service.seen.first().body.isEmpty());
        QVERIFY(!service.seen.first().headers.contains("content-length"));
        QCOMPARE(ask(prober, service.url(), here).status, 302); // not followed
        QCOMPARE(ask(prober, service.url(), here).status, 401);
        QCOMPARE(service.seen.size(), 3);
    }

    void privateAddressesAreNotCalled()
    {
        DeskFixture fixture;
        CallbackServer service;
        SecretProber prober(*fixture.desk, {.timeoutMs = 2000});
        const SecretProbe::Answer answer = ask(prober, service.url(), {});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.error.contains(u"private"_s));
        QCOMPARE(service.connections, 0);
    }

    void aSilentServiceIsNotWaitedForForEver()
    {
        DeskFixture fixture;
        CallbackServer service;
        service.answers = {""};
        SecretProber prober(*fixture.desk, {.timeoutMs = 300});
        const SecretProbe::Answer answer = ask(prober, service.url(), {.isLoopbackAllowed = true});
        QCOMPARE(answer.status, 0);
        QVERIFY(!answer.error.contains(u"sk_known"_s));
    }
};

QTEST_GUILESS_MAIN(TestSecretProber)
#include "tst_secretprober.moc"
