// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

//! Stored numbers.
enum class ImportState { Queued, Running, Done, Failed, Cancelled };

struct ImportRow
{
    QString id = {};
    qint64 organizationId = 0;
    QString createdBy = {}; //!< JSON
    QString filename = {};
    ImportState state = ImportState::Queued;
    qint64 total = -1; //!< -1: not counted yet
    qint64 done = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    QString error = {}; //!< why it failed, as an error text
    TimeMs createdAt = 0;
    TimeMs finishedAt = 0; //!< 0: it has not
};

struct ImportRefusal
{
    qint64 line = 0;
    QString field = {};
    QString reason = {}; //!< JSON: an error's text and arguments
};

//! \brief Rows of `contact_import` and `contact_import_refusal`.
class ImportRepository final
{
public:
    [[nodiscard]] static Result<> insert(WriteConnection &db, const ImportRow &row);
    //! \brief State, counts, error, end.
    [[nodiscard]] static Result<> update(WriteConnection &db, const ImportRow &row);
    [[nodiscard]] static Result<std::optional<ImportRow>> byId(ReadConnection &db, const QString &id);
    //! \brief Newest first.
    [[nodiscard]] static Result<QList<ImportRow>> list(ReadConnection &db, qint64 organizationId, int limit,
                                                       const QString &beforeId);
    //! \brief Of all organizations, the oldest one that is not finished.
    [[nodiscard]] static Result<std::optional<ImportRow>> nextOpen(ReadConnection &db);
    [[nodiscard]] static Result<qint64> openCount(ReadConnection &db, qint64 organizationId);
    [[nodiscard]] static Result<> addRefusal(WriteConnection &db, const QString &importId,
                                             const ImportRefusal &refusal);
    [[nodiscard]] static Result<QList<ImportRefusal>> refusals(ReadConnection &db, const QString &importId);
};

} // namespace guiche
