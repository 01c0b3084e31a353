// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/webhooks/signaturecheck.h"

using namespace guiche;
using namespace Qt::StringLiterals;

// The example of the Standard Webhooks specification; both signatures computed with another implementation.
class TestSignatureCheck final : public QObject
{
    Q_OBJECT

    static constexpr TimeMs SentAt = 1614265330'000;

    static SignatureInput example()
    {
        return {.secret = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s,
                .headers = u"Content-Type: application/json\r\n"
                           "webhook-id: msg_p5jXN8AQM9LWM0D4loKWxJek\n"
                           "Webhook-Timestamp: 1614265330\n"
                           "webhook-signature: v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=\n"
                           "X-Hub-Signature-256: "
                           "sha256=80ec8a89ce3cd22133a1066caecb4d04fea7467657c8514d717ec42c38a5c94c"_s,
                .body = "{\"test\": 2432232314}"};
    }

private Q_SLOTS:
    void bothSignaturesOfAnUntouchedDeliveryHold()
    {
        const SignatureVerdict verdict = SignatureCheck::check(example(), SentAt + 60'000);
        QCOMPARE(verdict.standard, SignatureFault::None);
        QCOMPARE(verdict.hub, SignatureFault::None);
    }

    void oneOfSeveralSignaturesIsEnough()
    {
        SignatureInput input = example();
        input.headers.replace(u"v1,g0h"_s, u"v1,AAAA v2,AAAA v1,g0h"_s);
        QCOMPARE(SignatureCheck::check(input, SentAt).standard, SignatureFault::None);
    }

    void aChangedBodyDoesNotMatch()
    {
        SignatureInput input = example();
        input.body = "{\"test\":2432232314}";
        const SignatureVerdict verdict = SignatureCheck::check(input, SentAt);
        QCOMPARE(verdict.standard, SignatureFault::Mismatch);
        QCOMPARE(verdict.hub, SignatureFault::Mismatch);
    }

    void anotherSecretDoesNotMatch()
    {
        SignatureInput input = example();
        input.secret = u"whsec_bmV3IHNlY3JldA=="_s;
        QCOMPARE(SignatureCheck::check(input, SentAt).standard, SignatureFault::Mismatch);
        QCOMPARE(SignatureCheck::check(input, SentAt).hub, SignatureFault::Mismatch);
    }

    void aLineBreakThatWasAddedIsNamed()
    {
        SignatureInput input = example();
        input.body += '\n';
        QCOMPARE(SignatureCheck::check(input, SentAt).standard, SignatureFault::LastLineBreak);
        QCOMPARE(SignatureCheck::check(input, SentAt).hub, SignatureFault::LastLineBreak);
    }

    void anOldOneIsRefusedAfterFiveMinutes()
    {
        QCOMPARE(SignatureCheck::check(example(), SentAt + 300'000).standard, SignatureFault::None);
        QCOMPARE(SignatureCheck::check(example(), SentAt + 301'000).standard, SignatureFault::TooOld);
        QCOMPARE(SignatureCheck::check(example(), SentAt - 301'000).standard, SignatureFault::TooNew);
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<SignatureFault>("fault");
        QTest::newRow("id") << u"webhook-id: msg_p5jXN8AQM9LWM0D4loKWxJek\n"_s << SignatureFault::NoId;
        QTest::newRow("time") << u"Webhook-Timestamp: 1614265330\n"_s << SignatureFault::NoTimestamp;
        QTest::newRow("signature")
            << u"webhook-signature: v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=\n"_s
            << SignatureFault::Absent;
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(const QString, line);
        SignatureInput input = example();
        QVERIFY(input.headers.contains(line));
        input.headers.remove(line);
        QTEST(SignatureCheck::check(input, SentAt).standard, "fault");
    }

    void aSecretInAnotherFormIsNamed()
    {
        SignatureInput input = example();
        input.secret = u"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
        QCOMPARE(SignatureCheck::check(input, SentAt).standard, SignatureFault::BadSecret);
        input.secret = u"whsec_not base64!"_s;
        QCOMPARE(SignatureCheck::check(input, SentAt).standard, SignatureFault::BadSecret);
        input.secret.clear();
        QCOMPARE(SignatureCheck::check(input, SentAt).hub, SignatureFault::NoSecret);
    }

    void aBrokenHubHeaderIsNamed()
    {
        SignatureInput input = example();
        input.headers.replace(u"sha256="_s, u"sha1="_s);
        QCOMPARE(SignatureCheck::check(input, SentAt).hub, SignatureFault::BadForm);
    }
};

QTEST_MAIN(TestSignatureCheck)
#include "tst_signaturecheck.moc"
