// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/keyfile.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "models/domain/ids.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int KeyBytes = 32;

//! Writes the key so that it is on disk, and nobody else's to read, before anything is sealed with it.
bool writeNew(const QString &path, const QByteArray &text)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    const bool isWritten =
        ::write(descriptor, text.constData(), static_cast<size_t>(text.size())) == text.size() &&
        ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!isWritten)
        QFile::remove(path);
    return isWritten;
}

std::optional<QByteArray> decoded(const QByteArray &base64)
{
    const auto result =
        QByteArray::fromBase64Encoding(base64.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.size() != KeyBytes)
        return std::nullopt;
    return result.decoded;
}

} // namespace

Result<QByteArray> loadMasterKey(const QString &dataDir)
{
    if (const QByteArray fromEnvironment = qgetenv("GUICHE_MASTER_KEY"); !fromEnvironment.isEmpty()) {
        if (const auto key = decoded(fromEnvironment))
            return *key;
        return fail(ErrorCode::Unavailable,
                    GUICHE_ERROR_TEXT("GUICHE_MASTER_KEY must be 32 bytes in base64."));
    }
    const QString path = QDir(dataDir).filePath(u"master.key"_s);
    QFile file(path);
    if (!file.exists()) {
        if (!QDir().mkpath(dataDir) || !writeNew(path, randomBytes(KeyBytes).toBase64() + '\n'))
            return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The master key %1 cannot be written."),
                        {path});
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The master key %1 cannot be read."), {path});
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
        qCWarning(lcDesk) << "others can read the master key; set its mode to 0600:" << path;
    if (const auto key = decoded(file.readAll()))
        return *key;
    return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The master key %1 is damaged."), {path});
}

} // namespace guiche
