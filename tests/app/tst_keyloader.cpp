// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include "app/keyloader.h"
#include "app/keyringstore.h"
#include "models/domain/error.h"
#include "tests/ui/fakekeyring.h"

using namespace Qt::StringLiterals;
using namespace guiche;
using namespace std::chrono_literals;

//! A keyring that never answers.
class SilentKeyring final : public Keyring
{
public:
    void read(const QString &, QObject *, std::function<void(Result<QString>)>) override {}
    void write(const QString &, const QString &, QObject *, std::function<void(Result<>)>) override {}
    void remove(const QString &, QObject *, std::function<void(Result<>)>) override {}
};

//! A keyring that takes everything and keeps nothing.
class ForgetfulKeyring final : public Keyring
{
public:
    void read(const QString &, QObject *context, std::function<void(Result<QString>)> done) override
    {
        QTimer::singleShot(0, context, [done] { done(fail(ErrorCode::NotFound, "nothing")); });
    }
    void write(const QString &, const QString &, QObject *context,
               std::function<void(Result<>)> done) override
    {
        QTimer::singleShot(0, context, [done] { done({}); });
    }
    void remove(const QString &, QObject *context, std::function<void(Result<>)> done) override
    {
        QTimer::singleShot(0, context, [done] { done({}); });
    }
};

class TestKeyLoader final : public QObject
{
    Q_OBJECT

private:
    //! One start of the program.
    Result<LoadedKeys> load(Keyring &keyring, bool isLookingOnly = false)
    {
        m_loader = std::make_unique<KeyLoader>(keyring, KeyLoaderOptions{.dataDir = m_folder->path(),
                                                                         .databaseFile = path(u"desk.db"_s),
                                                                         .isLookingOnly = isLookingOnly,
                                                                         .patience = 300ms});
        std::optional<Result<LoadedKeys>> answer;
        m_loader->load([&answer](Result<LoadedKeys> loaded) { answer = std::move(loaded); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return fail(ErrorCode::UpstreamTimeout, "no answer");
        return *answer;
    }
    static Result<> wait(const std::function<void(KeyStore::Done)> &start)
    {
        std::optional<Result<>> answer;
        start([&answer](Result<> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return fail(ErrorCode::UpstreamTimeout, "no answer");
        return *answer;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] bool hasKeyFile() const { return QFile::exists(path(u"master.key"_s)); }
    void makeDatabase()
    {
        QFile file(path(u"desk.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeyLoader> m_loader;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_loader.reset();
        qunsetenv("GUICHE_MASTER_KEY");
        qunsetenv("GUICHE_MASTER_KEY_OLD");
    }

    void aNewDeskMakesItsKeyInTheKeyring()
    {
        FakeKeyring keyring;
        const auto first = load(keyring);
        QVERIFY(first);
        QCOMPARE(first->keys.origin, MasterKeys::Origin::Keyring);
        QVERIFY(first->keys.problems.isEmpty());
        QVERIFY(!hasKeyFile());
        QCOMPARE(keyring.secrets.size(), 1);
        makeDatabase();
        const auto second = load(keyring);
        QVERIFY(second);
        QVERIFY(second->keys.current == first->keys.current);
        QVERIFY(second->keys.others.isEmpty());
    }

    void withoutAKeyringTheKeyIsAFileAndThatIsSaid()
    {
        FakeKeyring keyring;
        keyring.isMissing = true;
        const auto first = load(keyring);
        QVERIFY(first);
        QCOMPARE(first->keys.origin, MasterKeys::Origin::File);
        QCOMPARE(first->keys.problems.size(), 1);
        QVERIFY(first->keys.problems.first().contains(u"master.key"_s));
        const auto mode = QFile::permissions(path(u"master.key"_s));
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        makeDatabase();
        QVERIFY(load(keyring)->keys.current == first->keys.current);
    }

    void aKeyringThatIsSilentIsNotWaitedForForEver()
    {
        SilentKeyring keyring;
        const auto loaded = load(keyring);
        QVERIFY(loaded);
        QCOMPARE(loaded->keys.origin, MasterKeys::Origin::File);
        QCOMPARE(loaded->keys.problems.size(), 1);
    }

    void aKeyFileMovesIntoTheKeyring()
    {
        const auto before = loadMasterKey(m_folder->path());
        makeDatabase();
        FakeKeyring keyring;
        const auto moved = load(keyring);
        QVERIFY(moved);
        QCOMPARE(moved->keys.origin, MasterKeys::Origin::Keyring);
        QVERIFY(moved->keys.current == before->current);
        QVERIFY(!hasKeyFile());
        QVERIFY(load(keyring)->keys.current == before->current);
    }

    void aKeyFileStaysWhenTheKeyringForgets()
    {
        const auto before = loadMasterKey(m_folder->path());
        makeDatabase();
        ForgetfulKeyring keyring;
        const auto kept = load(keyring);
        QVERIFY(kept);
        QCOMPARE(kept->keys.origin, MasterKeys::Origin::File);
        QVERIFY(kept->keys.current == before->current);
        QVERIFY(hasKeyFile());
        QCOMPARE(kept->keys.problems.size(), 1);
    }

    void lookingMovesNothing()
    {
        const auto before = loadMasterKey(m_folder->path());
        makeDatabase();
        FakeKeyring keyring;
        QVERIFY(load(keyring, true)->keys.current == before->current);
        QVERIFY(hasKeyFile());
        QVERIFY(keyring.secrets.isEmpty());
        QVERIFY(!QFile::exists(path(u"installation"_s)));
    }

    void aDeskWhoseKeyIsNowhereDoesNotStart()
    {
        makeDatabase();
        FakeKeyring keyring;
        const auto refused = load(keyring);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QVERIFY(keyring.secrets.isEmpty()); // no new key in its place
        keyring.isMissing = true;
        QVERIFY(!load(keyring));
        QVERIFY(!hasKeyFile());
    }

    void anotherFileBesideTheKeyringOpensToo()
    {
        FakeKeyring keyring;
        const auto kept = load(keyring);
        const auto file = loadMasterKey(m_folder->path());
        makeDatabase();
        const auto both = load(keyring);
        QVERIFY(both);
        QVERIFY(both->keys.current == kept->keys.current);
        QCOMPARE(both->keys.others.size(), 1);
        QVERIFY(both->keys.others.first() == file->current);
        QVERIFY(hasKeyFile());
    }

    void theEnvironmentComesFirst()
    {
        FakeKeyring keyring;
        qputenv("GUICHE_MASTER_KEY", QByteArray(32, 'n').toBase64());
        qputenv("GUICHE_MASTER_KEY_OLD", QByteArray(32, 'o').toBase64());
        const auto given = load(keyring);
        QVERIFY(given);
        QCOMPARE(given->keys.origin, MasterKeys::Origin::Environment);
        QVERIFY(given->keys.current == SecretBytes(QByteArray(32, 'n')));
        QVERIFY(given->keys.others.first() == SecretBytes(QByteArray(32, 'o')));
        QVERIFY(keyring.secrets.isEmpty());
        const auto refused = wait([&](KeyStore::Done done) {
            given->store->keepNext(SecretBytes(QByteArray(32, 'x')), std::move(done));
        });
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        qputenv("GUICHE_MASTER_KEY", "c2hvcnQ=");
        QVERIFY(!load(keyring));
    }

    void aRotationKeepsBothKeysUntilItEnds_data()
    {
        QTest::addColumn<bool>("hasKeyring");
        QTest::newRow("keyring") << true;
        QTest::newRow("file") << false;
    }

    void aRotationKeepsBothKeysUntilItEnds()
    {
        QFETCH(bool, hasKeyring);
        FakeKeyring keyring;
        keyring.isMissing = !hasKeyring;
        const auto first = load(keyring);
        QVERIFY(first);
        makeDatabase();
        const SecretBytes next = SecretBytes::random(32);
        QVERIFY(wait([&](KeyStore::Done done) { first->store->keepNext(next, std::move(done)); }));
        const auto between = load(keyring);
        QVERIFY(between);
        QVERIFY(between->keys.current == next);
        QCOMPARE(between->keys.others.size(), 1);
        QVERIFY(between->keys.others.first() == first->keys.current);
        QVERIFY(wait([&](KeyStore::Done done) { between->store->promoteNext(std::move(done)); }));
        const auto after = load(keyring);
        QVERIFY(after);
        QVERIFY(after->keys.current == next);
        QVERIFY(after->keys.others.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeyLoader)
#include "tst_keyloader.moc"
