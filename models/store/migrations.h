// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "models/domain/clock.h"
#include "models/domain/error.h"

namespace guiche {

//! \brief One numbered step of the schema.
struct Migration
{
    int number = 0; //!< from 1, without gaps
    QString name = {};
    QStringList statements = {};
};

//! \brief A migration file's statements: its parts between lines that hold `--;;` alone.
[[nodiscard]] QStringList splitStatements(const QString &sql);

//! \brief The migrations that are built in, in order. Errors: Internal when their numbers do not run 1, 2, 3
//! …
[[nodiscard]] Result<QList<Migration>> builtInMigrations();

//! \brief Brings the file to the newest schema: one transaction for each step, its version row included; a
//! file that holds data is backed up beside itself (`<file>.backup-v<version>`) first. Blocks. Errors:
//! Unavailable (newer than this program: untouched), StorageFull, Internal (the step was rolled back).
[[nodiscard]] Result<> migrate(const QString &file, const QList<Migration> &migrations, const Clock &clock);

} // namespace guiche
