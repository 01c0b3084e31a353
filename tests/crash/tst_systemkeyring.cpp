// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/live/deskprocess.h"
#include "tests/support/live/httpclient.h"

using namespace Qt::StringLiterals;
using namespace guiche::live;

//! The real program with a real secret service. Runs under tests/ui/with-keyring.
class TestSystemKeyring final : public QObject
{
    Q_OBJECT

private:
    static QJsonObject state(DeskProcess &desk, const QString &token)
    {
        HttpClient client(desk.port());
        client.setToken(token);
        return client.get("/api/v1/settings/master-key").json();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("GUICHE_KEY_STORE", "auto"); }

    void theKeyLivesInTheKeyringAndIsRotatedThere()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        DeskProcess desk({.program = QStringLiteral(GUICHE_PROGRAM), .dataDir = data});
        QVERIFY2(desk.start(), qPrintable(desk.failure()));
        const Company company = foundCompany(desk.port());
        QVERIFY2(company.failure.isEmpty(), qPrintable(company.failure));
        QCOMPARE(state(desk, company.token)["storage"_L1].toString(), u"keyring"_s);
        QVERIFY(!QFile::exists(data + u"/master.key"_s));
        QCOMPARE(desk.stop(), 0);

        QVERIFY2(desk.start(), qPrintable(desk.failure()));
        {
            HttpClient client(desk.port());
            client.setToken(company.token);
            QVERIFY(client.get("/health").json()["problems"_L1].toArray().isEmpty());
            QCOMPARE(client.post("/api/v1/settings/master-key/rotate", {}).status, 202);
        }
        QTRY_COMPARE(state(desk, company.token)["rotation"_L1]["status"_L1].toString(), u"idle"_s);
        QCOMPARE(desk.stop(), 0);

        QVERIFY2(desk.start(), qPrintable(desk.failure()));
        QCOMPARE(state(desk, company.token)["storage"_L1].toString(), u"keyring"_s);
        QCOMPARE(state(desk, company.token)["rotation"_L1]["resealed"_L1].toInt(), 0);
        QCOMPARE(desk.stop(), 0);
    }

    void aKeyFileOfAnEarlierVersionMoves()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        DeskProcess before({.program = QStringLiteral(GUICHE_PROGRAM),
                            .dataDir = data,
                            .arguments = {u"--key-store"_s, u"file"_s}});
        QVERIFY2(before.start(), qPrintable(before.failure()));
        const Company company = foundCompany(before.port());
        QCOMPARE(before.stop(), 0);
        QVERIFY(QFile::exists(data + u"/master.key"_s));

        DeskProcess after({.program = QStringLiteral(GUICHE_PROGRAM), .dataDir = data});
        QVERIFY2(after.start(), qPrintable(after.failure()));
        QCOMPARE(state(after, company.token)["storage"_L1].toString(), u"keyring"_s);
        QVERIFY(!QFile::exists(data + u"/master.key"_s));
        QCOMPARE(after.stop(), 0);
        QVERIFY2(after.start(), qPrintable(after.failure()));
        QCOMPARE(state(after, company.token)["storage"_L1].toString(), u"keyring"_s);
        QCOMPARE(after.stop(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSystemKeyring)
#include "tst_systemkeyring.moc"
