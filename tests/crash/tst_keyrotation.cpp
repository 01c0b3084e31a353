// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include "tests/support/live/deskprocess.h"
#include "tests/support/live/httpclient.h"

using namespace Qt::StringLiterals;
using namespace guiche::live;
using namespace std::chrono_literals;

//! The real program is killed (SIGKILL) while it rotates its master key, again and again.
class TestKeyRotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("GUICHE_KEY_STORE", "file"); }
    void nothingIsLostWhenARotationIsKilled();
};

namespace {

constexpr int Secrets = 600;
constexpr int Kills = 5;

QString rotationStatus(HttpClient &client)
{
    return client.get("/api/v1/settings/master-key").json()["rotation"_L1]["status"_L1].toString();
}

} // namespace

void TestKeyRotation::nothingIsLostWhenARotationIsKilled()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    DeskProcess desk({.program = QStringLiteral(GUICHE_PROGRAM),
                      .dataDir = data,
                      .arguments = {u"--rate-limits"_s, u"off"_s}});
    QVERIFY2(desk.start(), qPrintable(desk.failure()));
    const Company company = foundCompany(desk.port());
    QVERIFY2(company.failure.isEmpty(), qPrintable(company.failure));
    QStringList ids;
    {
        HttpClient client(desk.port());
        client.setToken(company.token);
        for (int i = 0; i < Secrets; ++i) {
            const HttpAnswer made = client.post(
                "/api/v1/secrets/", {{u"key"_s, u"KEY_%1"_s.arg(i)}, {u"value"_s, u"value %1"_s.arg(i)}});
            QCOMPARE(made.status, 201);
            ids.append(made.json()["id"_L1].toString());
        }
    }
    int interrupted = 0;
    for (int round = 0; round < Kills; ++round) {
        {
            HttpClient client(desk.port());
            client.setToken(company.token);
            QTRY_COMPARE_WITH_TIMEOUT(rotationStatus(client), u"idle"_s, 30'000);
            QCOMPARE(client.post("/api/v1/settings/master-key/rotate", {}).status, 202);
        }
        std::this_thread::sleep_for(round * 4ms); // somewhere between its first and its last value
        desk.killNow();
        interrupted += QFile::exists(data + u"/master.key.next"_s) ? 1 : 0;
        QVERIFY(QFile::exists(data + u"/master.key"_s));
        QVERIFY2(desk.start(), qPrintable(desk.failure()));
        HttpClient client(desk.port());
        client.setToken(company.token); // its signing key is sealed, too
        for (qsizetype i = 0; i < ids.size(); i += 37) {
            const HttpAnswer value = client.get("/api/v1/secrets/" + ids[i].toStdString() + "/value");
            QCOMPARE(value.status, 200);
            QCOMPARE(value.json()["value"_L1].toString(), u"value %1"_s.arg(i));
        }
    }
    QVERIFY2(interrupted > 0, "no rotation was interrupted");
    HttpClient client(desk.port());
    client.setToken(company.token);
    QTRY_COMPARE_WITH_TIMEOUT(rotationStatus(client), u"idle"_s, 30'000);
    QVERIFY(!QFile::exists(data + u"/master.key.next"_s));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const HttpAnswer value = client.get("/api/v1/secrets/" + ids[i].toStdString() + "/value");
        QCOMPARE(value.json()["value"_L1].toString(), u"value %1"_s.arg(i));
    }
    // The audit log is whole, and can be asked about while the desk runs.
    QProcess verify;
    verify.start(QStringLiteral(GUICHE_PROGRAM), {u"--verify-audit"_s, u"--data-dir"_s, data});
    QVERIFY(verify.waitForFinished(30'000));
    QCOMPARE(verify.readAllStandardOutput().first(24), QByteArray("The audit log is intact:"));
    QCOMPARE(verify.exitCode(), 0);
    QCOMPARE(desk.stop(), 0);
}

QTEST_GUILESS_MAIN(TestKeyRotation)
#include "tst_keyrotation.moc"
