// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "network/realtime/origins.h"
#include "network/realtime/presence.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestOrigins final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOriginIsAllowedByTheList_data();
    void anOriginIsAllowedByTheList();
    void aHostWithOtherCharactersIsNotUsed();
    void presenceCountsSockets();
};

void TestOrigins::anOriginIsAllowedByTheList_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("no browser") << QByteArray() << true;
    QTest::newRow("own address") << QByteArray("https://desk.exemplo.com:8000") << true;
    QTest::newRow("own address, other port") << QByteArray("https://desk.exemplo.com:9000") << false;
    QTest::newRow("listed") << QByteArray("https://loja.exemplo.com") << true;
    QTest::newRow("listed, other case") << QByteArray("HTTPS://Loja.Exemplo.com") << true;
    QTest::newRow("listed, other scheme") << QByteArray("http://loja.exemplo.com") << false;
    QTest::newRow("not listed") << QByteArray("https://outra.exemplo.com") << false;
    QTest::newRow("looks alike") << QByteArray("https://loja.exemplo.com.mal.com") << false;
    QTest::newRow("localhost") << QByteArray("http://localhost:3000") << true;
    QTest::newRow("loopback v4") << QByteArray("http://127.0.0.1:5173") << true;
    QTest::newRow("loopback v6") << QByteArray("http://[::1]:5173") << true;
    QTest::newRow("name that starts like loopback") << QByteArray("http://127.0.0.1.mal.com") << false;
    QTest::newRow("localhost as a part") << QByteArray("http://localhost.mal.com") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("file") << QByteArray("file://") << false;
}

void TestOrigins::anOriginIsAllowedByTheList()
{
    QFETCH(QByteArray, origin);
    QFETCH(bool, isAllowed);
    Request request;
    request.headers.add("Host", "desk.exemplo.com:8000");
    if (!origin.isEmpty())
        request.headers.add("Origin", origin.toStdString());
    QCOMPARE(isOriginAllowed(request, {u"https://loja.exemplo.com"_s}), isAllowed);
}

void TestOrigins::aHostWithOtherCharactersIsNotUsed()
{
    Request request;
    request.headers.add("Host", "desk.exemplo.com; script-src *");
    QCOMPARE(safeHost(request), std::string());
}

void TestOrigins::presenceCountsSockets()
{
    Presence presence;
    presence.enter(1, 7);
    presence.enter(1, 7);
    presence.leave(1, 7);
    QVERIFY(presence.isHere(1, 7));
    QVERIFY(!presence.isHere(1, 8));
    QVERIFY(!presence.isHere(2, 7));
    presence.leave(1, 7);
    QVERIFY(!presence.isHere(1, 7));
    QVERIFY(!presence.isAnybodyHere(1));
}

QTEST_GUILESS_MAIN(TestOrigins)
#include "tst_origins.moc"
