// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/keyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "models/domain/log.h"
#include "models/store/connection.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxFileBytes = 4096;

QString nextOf(const QString &path)
{
    return path + u".next"_s;
}

//! A name in a directory is on the disk only when the directory is.
bool syncDirectory(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                                  O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isSynced;
}

//! Writes the key so that it is on disk, and nobody else's to read, before anything is sealed with it.
bool writeNew(const QString &path, const SecretBytes &key)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    QByteArray text = key.toBase64();
    text.append('\n');
    const bool isWritten =
        ::write(descriptor, text.constData(), static_cast<size_t>(text.size())) == text.size() &&
        ::fsync(descriptor) == 0;
    ::close(descriptor);
    wipe(text);
    if (!isWritten)
        QFile::remove(path);
    return isWritten && syncDirectory(path);
}

Result<std::optional<SecretBytes>> readKey(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    // Unbuffered: no copy of the key stays behind in a buffer.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The master key %1 cannot be read."), {path});
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
        qCWarning(lcDesk) << "others can read the master key; set its mode to 0600:" << path;
    QByteArray text = file.read(MaxFileBytes);
    const std::optional<SecretBytes> key = SecretBytes::fromBase64(text, MasterKeys::Bytes);
    wipe(text);
    if (!key)
        return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The master key %1 is damaged."), {path});
    return key;
}

std::unexpected<Error> notWritten(const QString &path)
{
    return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The master key %1 cannot be written."), {path});
}

Result<std::optional<SecretBytes>> fromEnvironment(const char *name)
{
    QByteArray text = qgetenv(name);
    if (text.isEmpty())
        return std::nullopt;
    std::optional<SecretBytes> key = SecretBytes::fromBase64(text, MasterKeys::Bytes);
    wipe(text);
    if (!key)
        return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("%1 must be 32 bytes in base64."),
                    {QString::fromLatin1(name)});
    return key;
}

} // namespace

QString toName(MasterKeys::Origin origin)
{
    switch (origin) {
    case MasterKeys::Origin::Environment:
        return u"environment"_s;
    case MasterKeys::Origin::Keyring:
        return u"keyring"_s;
    case MasterKeys::Origin::File:
        return u"file"_s;
    }
    return {};
}

KeyFile::KeyFile(const QString &dataDir)
    : m_path(QDir(dataDir).filePath(u"master.key"_s))
{
}

bool KeyFile::exists() const
{
    return QFile::exists(m_path) || QFile::exists(nextOf(m_path));
}

Result<std::optional<MasterKeys>> KeyFile::read() const
{
    GUICHE_TRY(key, readKey(m_path));
    GUICHE_TRY(next, readKey(nextOf(m_path)));
    if (!key && !next)
        return std::nullopt;
    MasterKeys keys{.current = next ? *next : *key, .origin = MasterKeys::Origin::File};
    if (next && key)
        keys.others.append(*key);
    return keys;
}

Result<> KeyFile::make(const SecretBytes &key) const
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()) || !writeNew(m_path, key))
        return notWritten(m_path);
    return {};
}

Result<> KeyFile::remove() const
{
    for (const QString &path : {m_path, nextOf(m_path)}) {
        if (QFile::exists(path) && !QFile::remove(path))
            return notWritten(path);
    }
    return {};
}

void KeyFile::keepNext(const SecretBytes &key, Done done)
{
    const bool isKept = writeNew(nextOf(m_path), key);
    done(isKept ? Result<>() : notWritten(nextOf(m_path)));
}

void KeyFile::promoteNext(Done done)
{
    // One step: there is a whole key under the name at every moment.
    const bool isPromoted = std::rename(QFile::encodeName(nextOf(m_path)).constData(),
                                        QFile::encodeName(m_path).constData()) == 0 &&
                            syncDirectory(m_path);
    done(isPromoted ? Result<>() : notWritten(m_path));
}

void GivenKey::keepNext(const SecretBytes &, Done done)
{
    done(fail(ErrorCode::Conflict,
              GUICHE_ERROR_TEXT("The master key is given by GUICHE_MASTER_KEY. Set that to a new key, "
                                "GUICHE_MASTER_KEY_OLD to the one before, and start the desk again.")));
}

void GivenKey::promoteNext(Done done)
{
    qCInfo(lcDesk) << "everything is sealed under GUICHE_MASTER_KEY; the key before it is no longer needed";
    done({});
}

Result<std::optional<MasterKeys>> givenMasterKey()
{
    GUICHE_TRY(key, fromEnvironment("GUICHE_MASTER_KEY"));
    if (!key)
        return std::nullopt;
    MasterKeys keys{.current = *key, .origin = MasterKeys::Origin::Environment};
    GUICHE_TRY(old, fromEnvironment("GUICHE_MASTER_KEY_OLD"));
    if (old && !(*old == keys.current))
        keys.others.append(*old);
    return keys;
}

Result<MasterKeys> loadMasterKey(const QString &dataDir)
{
    GUICHE_TRY(given, givenMasterKey());
    if (given)
        return *given;
    const KeyFile file(dataDir);
    GUICHE_TRY(kept, file.read());
    if (kept)
        return *kept;
    const SecretBytes key = SecretBytes::random(MasterKeys::Bytes);
    GUICHE_CHECK(file.make(key));
    return MasterKeys{.current = key, .origin = MasterKeys::Origin::File};
}

} // namespace guiche
