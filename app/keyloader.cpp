// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyloader.h"

#include <QDir>
#include <QFile>

#include "app/keyringstore.h"
#include "models/domain/ids.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! The id under which this installation's key lies in a keyring that others use too: made once, kept beside
//! the database. It is no secret.
QString installationId(const QString &dataDir, bool mayMake)
{
    QFile file(QDir(dataDir).filePath(u"installation"_s));
    if (file.open(QIODevice::ReadOnly))
        return QString::fromLatin1(file.read(64).trimmed());
    if (!mayMake || !QDir().mkpath(dataDir) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    const QString id = randomToken(16);
    const bool isWritten = file.write(id.toLatin1() + '\n') > 0 && file.flush();
    return isWritten ? id : QString();
}

std::optional<SecretBytes> keyOf(const QString &text)
{
    QByteArray base64 = text.toLatin1();
    std::optional<SecretBytes> key = SecretBytes::fromBase64(base64, MasterKeys::Bytes);
    wipe(base64);
    return key;
}

} // namespace

KeyLoaderOptions keyLoaderOptions(const Options &options)
{
    return {.dataDir = options.dataDir,
            .databaseFile = options.databaseFile,
            .isKeyringAllowed = options.isKeyringUsed};
}

KeyLoader::KeyLoader(Keyring &keyring, const KeyLoaderOptions &options, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_options(options)
    , m_file(options.dataDir)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { useFile(u"The keyring of this computer does not answer."_s); });
}

KeyLoader::~KeyLoader()
{
    if (auto *store = dynamic_cast<KeyringStore *>(m_store.get()))
        store->close();
}

bool KeyLoader::isNewDesk() const
{
    return !m_options.isLookingOnly && !QFile::exists(m_options.databaseFile);
}

void KeyLoader::load(Done done)
{
    m_done = std::move(done);
    const Result<std::optional<MasterKeys>> given = givenMasterKey();
    if (!given)
        return finish(std::unexpected(given.error()));
    if (*given)
        return finish(LoadedKeys{.keys = **given, .store = std::make_shared<GivenKey>()});
    if (!m_options.isKeyringAllowed)
        return useFile({});
    m_account = installationId(m_options.dataDir, !m_options.isLookingOnly);
    if (m_account.isEmpty())
        return useFile({});
    if (!m_options.isLookingOnly) {
        m_lock = std::make_unique<QLockFile>(QDir(m_options.dataDir).filePath(u"keys.lock"_s));
        if (!m_lock->tryLock(0))
            return fail(GUICHE_ERROR_TEXT("Another start of this desk is under way."));
    }
    m_limit.start(m_options.patience);
    m_keyring.read(m_account, this, [this](const Result<QString> &answer) { readAnswered(answer); });
}

void KeyLoader::readAnswered(const Result<QString> &answer)
{
    if (!m_done)
        return; // too late
    if (!answer && answer.error().code == ErrorCode::NotFound)
        return notInKeyring();
    if (!answer)
        return useFile(answer.error().english());
    const std::optional<SecretBytes> key = keyOf(*answer);
    if (!key)
        return fail(GUICHE_ERROR_TEXT("The master key in the keyring of this computer is damaged."));
    m_keyring.read(nextAccount(m_account), this,
                   [this, key](const Result<QString> &next) { nextAnswered(*key, next); });
}

void KeyLoader::nextAnswered(const SecretBytes &current, const Result<QString> &answer)
{
    if (!m_done)
        return;
    if (!answer && answer.error().code != ErrorCode::NotFound)
        return useFile(answer.error().english());
    MasterKeys keys{.current = current};
    if (const std::optional<SecretBytes> next = answer ? keyOf(*answer) : std::nullopt) {
        keys.current = *next;
        if (!(*next == current))
            keys.others.append(current);
    }
    useKeyring(std::move(keys));
}

void KeyLoader::notInKeyring()
{
    const Result<std::optional<MasterKeys>> kept = m_file.read();
    if (!kept)
        return finish(std::unexpected(kept.error()));
    if (*kept && (m_options.isLookingOnly || !(*kept)->others.isEmpty()))
        return useFile({}); // a rotation that began in the file ends there
    if (*kept)
        return moveFile(**kept);
    if (isNewDesk())
        return makeInKeyring();
    fail(
        GUICHE_ERROR_TEXT("The master key of this desk is neither in the keyring of this computer nor in %1. "
                          "Without it the stored credentials cannot be read: restore it."),
        {QDir(m_options.dataDir).filePath(u"master.key"_s)});
}

void KeyLoader::moveFile(const MasterKeys &kept)
{
    keepInKeyring(m_keyring, m_account, kept.current, this, [this, key = kept.current](bool isKept) {
        if (!m_done)
            return;
        if (!isKept)
            return useFile(u"The keyring of this computer did not keep the master key."_s);
        qCInfo(lcApp) << "the master key is in the keyring of this computer now";
        useKeyring({.current = key});
    });
}

void KeyLoader::makeInKeyring()
{
    const SecretBytes key = SecretBytes::random(MasterKeys::Bytes);
    keepInKeyring(m_keyring, m_account, key, this, [this, key](bool isKept) {
        if (!m_done)
            return;
        if (!isKept)
            return useFile(u"The keyring of this computer did not keep the master key."_s);
        useKeyring({.current = key});
    });
}

void KeyLoader::useKeyring(MasterKeys keys)
{
    keys.origin = MasterKeys::Origin::Keyring;
    // A file beside it: left over from a move that was interrupted, or put back with an older database.
    const Result<std::optional<MasterKeys>> file = m_file.read();
    if (file && *file) {
        const bool isSame = (*file)->current == keys.current && (*file)->others.isEmpty();
        if (!isSame && !keys.others.contains((*file)->current))
            keys.others.append((*file)->current);
        if (isSame && !m_options.isLookingOnly && !m_file.remove())
            keys.problems.append(u"The master key is in the keyring, and its file could not be removed."_s);
    }
    m_store = std::make_shared<KeyringStore>(m_keyring, m_account, this);
    finish(LoadedKeys{.keys = std::move(keys), .store = m_store});
}

void KeyLoader::useFile(const QString &problem)
{
    if (!m_done)
        return;
    Result<std::optional<MasterKeys>> kept = m_file.read();
    if (kept && !*kept && isNewDesk()) {
        const SecretBytes key = SecretBytes::random(MasterKeys::Bytes);
        if (const Result<> made = m_file.make(key); !made)
            return finish(std::unexpected(made.error()));
        kept = MasterKeys{.current = key};
    }
    if (!kept)
        return finish(std::unexpected(kept.error()));
    if (!*kept)
        return fail(GUICHE_ERROR_TEXT("The master key of this desk cannot be read: %1"),
                    {problem.isEmpty() ? QDir(m_options.dataDir).filePath(u"master.key"_s) : problem});
    if (!problem.isEmpty())
        (*kept)->problems.append(
            // Health is open to everybody: no path of this computer.
            u"The master key is kept in the file master.key of the data directory: %1"_s.arg(problem));
    finish(LoadedKeys{.keys = std::move(**kept), .store = std::make_shared<KeyFile>(m_options.dataDir)});
}

void KeyLoader::fail(const char *text, const QStringList &args)
{
    finish(guiche::fail(ErrorCode::Unavailable, text, args));
}

void KeyLoader::finish(Result<LoadedKeys> result)
{
    m_limit.stop();
    m_lock.reset();
    const Done done = std::exchange(m_done, nullptr);
    if (done)
        done(std::move(result));
}

} // namespace guiche
