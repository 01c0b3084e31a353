// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "deskfixture.h"
#include "models/desk/keyfile.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("GUICHE_MASTER_KEY"); }
    void sealedValuesOpenOnlyUnderTheirKeyAndName();
    void theKeyFileIsMadeOnceAndPrivate();
    void theEnvironmentComesFirst();
    void aDamagedKeyFileIsRefused();
    void tokensOutliveARestart();
    void anotherMasterKeyIsRefused();
    void nothingSecretIsInTheFile();
};

void TestSecrets::sealedValuesOpenOnlyUnderTheirKeyAndName()
{
    const Sealer sealer(QByteArray(32, 'k'));
    const QByteArray sealed = sealer.seal("segredo", "jwt.key");
    QVERIFY(!sealed.contains("segredo"));
    QVERIFY(sealer.seal("segredo", "jwt.key") != sealed);
    QCOMPARE(sealer.open(sealed, "jwt.key").value(), QByteArray("segredo"));
    VERIFY_REFUSED(sealer.open(sealed, "other"), ErrorCode::Unavailable);
    VERIFY_REFUSED(Sealer(QByteArray(32, 'x')).open(sealed, "jwt.key"), ErrorCode::Unavailable);
    QByteArray changed = sealed;
    changed[30] = static_cast<char>(changed[30] ^ 1);
    VERIFY_REFUSED(sealer.open(changed, "jwt.key"), ErrorCode::Unavailable);
    VERIFY_REFUSED(sealer.open("short", "jwt.key"), ErrorCode::Unavailable);
}

void TestSecrets::theKeyFileIsMadeOnceAndPrivate()
{
    QTemporaryDir folder;
    const auto key = loadMasterKey(folder.path());
    VERIFY_DONE(key);
    QCOMPARE(key->current.size(), 32);
    QVERIFY(loadMasterKey(folder.path()).value().current == key->current);
    const auto mode = QFile::permissions(folder.filePath(u"master.key"_s));
    QVERIFY(!(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestSecrets::theEnvironmentComesFirst()
{
    QTemporaryDir folder;
    qputenv("GUICHE_MASTER_KEY", QByteArray(32, 'e').toBase64());
    QVERIFY(loadMasterKey(folder.path()).value().current == SecretBytes(QByteArray(32, 'e')));
    QVERIFY(!QFile::exists(folder.filePath(u"master.key"_s)));
    qputenv("GUICHE_MASTER_KEY", "c2hvcnQ=");
    VERIFY_REFUSED(loadMasterKey(folder.path()), ErrorCode::Unavailable);
}

void TestSecrets::aDamagedKeyFileIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"master.key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nonsense");
    file.close();
    VERIFY_REFUSED(loadMasterKey(folder.path()), ErrorCode::Unavailable);
}

void TestSecrets::tokensOutliveARestart()
{
    DeskFixture fixture;
    const auto signedIn = fixture.write([&](WriteTransaction &tx) -> Result<SignedIn> {
        GUICHE_TRY(credentials, fixture.desk->accounts().credentials(tx.db(), u"ana@example.com"_s));
        return fixture.desk->accounts().signIn(tx, credentials, false);
    });
    const auto restarted =
        Desk::open(*fixture.store, fixture.clock, {fixture.folder.path(), PasswordHasher::Cost::Cheap});
    VERIFY_DONE((*restarted)->accounts().authenticate(*fixture.reader, signedIn->accessToken));
}

void TestSecrets::anotherMasterKeyIsRefused()
{
    DeskFixture fixture;
    qputenv("GUICHE_MASTER_KEY", QByteArray(32, 'e').toBase64());
    const auto refused =
        Desk::open(*fixture.store, fixture.clock, {fixture.folder.path(), PasswordHasher::Cost::Cheap});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
}

void TestSecrets::nothingSecretIsInTheFile()
{
    DeskFixture fixture;
    const auto key = fixture.write([&](WriteTransaction &tx) {
        return fixture.desk->apiKeys().create(tx, fixture.admin, u"CRM"_s, Scope::Read, 0);
    });
    const auto signedIn = fixture.write([&](WriteTransaction &tx) -> Result<SignedIn> {
        GUICHE_TRY(credentials, fixture.desk->accounts().credentials(tx.db(), u"ana@example.com"_s));
        return fixture.desk->accounts().signIn(tx, credentials, false);
    });
    QByteArray all;
    for (const QString &name : {u"desk.db"_s, u"desk.db-wal"_s}) {
        QFile file(fixture.folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    QVERIFY(all.contains("ana@example.com")); // the right file was read
    for (const QString &secret :
         {fixture.password, key->secret, signedIn->refreshToken, signedIn->accessToken})
        QVERIFY(!all.contains(secret.toUtf8()));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
