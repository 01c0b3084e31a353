// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/desk/signature.h"
#include "models/desk/targetaddress.h"
#include "network/delivery/retryafter.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestDeliveryRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSignatureIsThatOfStandardWebhooks();
    void onlyPublicAddressesMayBeCalled_data();
    void onlyPublicAddressesMayBeCalled();
    void loopbackIsAllowedOnlyWhenAsked();
    void privateNetworksAreAllowedOnlyWhenAsked_data();
    void privateNetworksAreAllowedOnlyWhenAsked();
    void whileASecretIsReplacedBothSign();
    void retryAfterIsReadInBothForms_data();
    void retryAfterIsReadInBothForms();
};

// The example of the Standard Webhooks specification.
void TestDeliveryRules::theSignatureIsThatOfStandardWebhooks()
{
    const WebhookSignature signature =
        signWebhook({u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s}, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330,
                    "{\"test\": 2432232314}");
    QCOMPARE(signature.standard, QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    QVERIFY(signature.hub.startsWith("sha256="));
    QCOMPARE(signature.hub.size(), 7 + 64);
}

void TestDeliveryRules::onlyPublicAddressesMayBeCalled_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("public v4") << u"93.184.216.34"_s << true;
    QTest::newRow("public v6") << u"2606:2800:220:1:248:1893:25c8:1946"_s << true;
    QTest::newRow("loopback") << u"127.0.0.1"_s << false;
    QTest::newRow("this network") << u"0.0.0.0"_s << false;
    QTest::newRow("private A") << u"10.1.2.3"_s << false;
    QTest::newRow("private B") << u"172.16.0.1"_s << false;
    QTest::newRow("beside private B") << u"172.32.0.1"_s << true;
    QTest::newRow("private C") << u"192.168.1.1"_s << false;
    QTest::newRow("shared") << u"100.64.0.1"_s << false;
    QTest::newRow("cloud metadata") << u"169.254.169.254"_s << false;
    QTest::newRow("multicast") << u"224.0.0.1"_s << false;
    QTest::newRow("broadcast") << u"255.255.255.255"_s << false;
    QTest::newRow("v6 loopback") << u"::1"_s << false;
    QTest::newRow("v6 any") << u"::"_s << false;
    QTest::newRow("unique local") << u"fd00::1"_s << false;
    QTest::newRow("v6 link-local") << u"fe80::1"_s << false;
    QTest::newRow("mapped loopback") << u"::ffff:127.0.0.1"_s << false;
    QTest::newRow("mapped private") << u"::ffff:10.0.0.1"_s << false;
    QTest::newRow("NAT64 of private") << u"64:ff9b::a00:1"_s << false;
    QTest::newRow("6to4 of private") << u"2002:a00:1::1"_s << false;
}

void TestDeliveryRules::onlyPublicAddressesMayBeCalled()
{
    QFETCH(QString, address);
    QFETCH(bool, isPublic);
    QCOMPARE(isPublicAddress(QHostAddress(address)), isPublic);
}

void TestDeliveryRules::loopbackIsAllowedOnlyWhenAsked()
{
    const QHostAddress loopback(u"127.0.0.1"_s);
    const QHostAddress lan(u"192.168.0.9"_s);
    const AddressRule strict;
    const AddressRule own{.isLoopbackAllowed = true};
    QVERIFY(allowedAddress({loopback}, strict).isNull());
    QCOMPARE(allowedAddress({lan, loopback}, own), loopback);
    QVERIFY(allowedAddress({lan}, own).isNull());
}

void TestDeliveryRules::privateNetworksAreAllowedOnlyWhenAsked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("private") << u"10.1.2.3"_s << true;
    QTest::newRow("loopback") << u"127.0.0.1"_s << true;
    QTest::newRow("unique local") << u"fd00::1"_s << true;
    QTest::newRow("mapped private") << u"::ffff:192.168.0.1"_s << true;
    QTest::newRow("cloud metadata") << u"169.254.169.254"_s << false;
    QTest::newRow("mapped metadata") << u"::ffff:169.254.169.254"_s << false;
    QTest::newRow("v6 link-local") << u"fe80::1"_s << false;
    QTest::newRow("this network") << u"0.0.0.0"_s << false;
    QTest::newRow("multicast") << u"224.0.0.1"_s << false;
}

void TestDeliveryRules::privateNetworksAreAllowedOnlyWhenAsked()
{
    QFETCH(QString, address);
    QFETCH(bool, isAllowed);
    QCOMPARE(isAllowedAddress(QHostAddress(address), {.arePrivateAllowed = true}), isAllowed);
}

void TestDeliveryRules::whileASecretIsReplacedBothSign()
{
    const QString old = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
    const QString fresh = u"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"_s;
    const QByteArray id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    const QByteArray body = "{\"test\": 2432232314}";
    const WebhookSignature both = signWebhook({fresh, old}, id, 1614265330, body);
    const QList<QByteArray> signatures = both.standard.split(' ');
    QCOMPARE(signatures.size(), 2);
    QCOMPARE(signatures.at(1), QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    QVERIFY(signatures.at(0) != signatures.at(1));
    QCOMPARE(both.hub, signWebhook({fresh}, id, 1614265330, body).hub);
}

void TestDeliveryRules::retryAfterIsReadInBothForms_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2015 07:28:10 GMT") << qint64(10);
    QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2015 07:27:00 GMT") << qint64(0);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(0);
    QTest::newRow("a year") << QByteArray("31536000") << qint64(604800);
}

void TestDeliveryRules::retryAfterIsReadInBothForms()
{
    QFETCH(QByteArray, field);
    QFETCH(qint64, seconds);
    QCOMPARE(retryAfterSeconds(field, 1445412480), seconds); // Wed, 21 Oct 2015 07:28:00 GMT
}

QTEST_GUILESS_MAIN(TestDeliveryRules)
#include "tst_deliveryrules.moc"
