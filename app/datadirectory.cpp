// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datadirectory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace guiche {

DataDirectory::DataDirectory(const QString &path)
    : m_path(path)
    , m_lock(path + u"/guiche.lock"_s)
{
    // Never stale by age alone: a desk runs for months. A lock of a dead process is still recognised by its
    // id.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<DataDirectory>> DataDirectory::open(const QString &path)
{
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return fail(
            ErrorCode::Unavailable,
            GUICHE_ERROR_TEXT("The data directory %1 cannot be made. Check the path and its permissions."),
            {path});
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<DataDirectory> directory(new DataDirectory(path));
    if (directory->m_lock.tryLock())
        return directory;
    if (directory->m_lock.error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host;
        QString program;
        directory->m_lock.getLockInfo(&pid, &host, &program);
        return fail(ErrorCode::Conflict,
                    GUICHE_ERROR_TEXT(
                        "The data directory %1 is in use by another Guichê (process %2). Close that one, "
                        "or choose another folder with --data-dir."),
                    {path, QString::number(pid)});
    }
    return fail(
        ErrorCode::Unavailable,
        GUICHE_ERROR_TEXT("The data directory %1 cannot be written to. Check its permissions, or choose "
                          "another with --data-dir."),
        {path});
}

} // namespace guiche
