// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

#include "models/domain/error.h"

namespace guiche {

//! \brief The folder that holds everything, taken by one process at a time.
class DataDirectory final
{
public:
    //! \brief Makes the folder (mode 0700) when it is missing and locks it. Errors:
    //! Conflict (another process has it), Unavailable. The exit code is 3.
    [[nodiscard]] static Result<std::unique_ptr<DataDirectory>> open(const QString &path);
    Q_DISABLE_COPY_MOVE(DataDirectory)

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    explicit DataDirectory(const QString &path);

    QString m_path;
    QLockFile m_lock;
};

} // namespace guiche
