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

std::expected<std::unique_ptr<DataDirectory>, QString> DataDirectory::open(const QString &path)
{
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return std::unexpected(
            u"The data directory %1 cannot be made. Check the path and its permissions."_s.arg(path));
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
        return std::unexpected(
            u"The data directory %1 is in use by another Guichê (process %2). Close that one, or choose "
            u"another folder with --data-dir."_s.arg(path)
                .arg(pid));
    }
    return std::unexpected(
        u"The data directory %1 cannot be written to. Check its permissions, or choose another with --data-dir."_s
            .arg(path));
}

} // namespace guiche
