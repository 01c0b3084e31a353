// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

#include "models/desk/contacttables.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/importrows.h"
#include "models/store/store.h"

namespace guiche {

//! \brief A refused row, as the report names it.
struct RefusedRow
{
    qint64 line = 0;
    QString field = {}; //!< the column; empty: the row as a whole
    Error reason = {};
    QByteArray text = {}; //!< what `reason.text` points into
};

struct ImportReport
{
    ImportRow row = {};
    QList<RefusedRow> refused = {}; //!< the first 1,000
};

//! \brief Contacts from files (contacttables.h says what may be in them). An import runs on the desk's thread
//! for long work (chores.h), batch by batch through the writer, so that the desk goes on meanwhile; what a
//! batch changed and how far the import is are one transaction, so after a stop or a crash it goes on where
//! it was. A contact is found by `id`, else by its number, else by `customer_id`; cells that are empty change
//! nothing and tags are added, so the same file a second time changes nothing. Supervisors and up; keys with
//! `settings`.
class ContactImports final
{
public:
    static constexpr int BatchRows = 200;
    static constexpr int MaxRefusals = 1000;
    static constexpr int MaxOpen = 5; //!< imports of an organization that wait or run

    explicit ContactImports(const QString &dataDir);

    //! \brief Takes the file over into the desk's folder, under a name that is returned. Blocking.
    [[nodiscard]] Result<QString> keepFile(const QString &path, TimeMs now) const;
    //! \brief `id`: what keepFile returned. Errors: Conflict (too many are waiting).
    [[nodiscard]] Result<ImportReport> start(WriteTransaction &tx, const Principal &who, const QString &id,
                                             const QString &filename) const;
    [[nodiscard]] Result<ImportReport> get(ReadConnection &db, const Principal &who, const QString &id) const;
    //! \brief Newest first, after `before`.
    [[nodiscard]] Result<QList<ImportReport>> list(ReadConnection &db, const Principal &who, int limit,
                                                   const QString &before) const;
    //! \brief What was done stays. Errors: NotFound, Conflict (it has ended).
    [[nodiscard]] Result<ImportReport> cancel(WriteTransaction &tx, const Principal &who,
                                              const QString &id) const;
    void removeFile(const QString &id) const;
    //! \brief Why the import as a whole failed; nullopt: it did not.
    [[nodiscard]] static std::optional<RefusedRow> failureOf(const ImportRow &row);

    //! \brief Runs the oldest open import to its end, or until `isStopping`; false: there is none. Blocks;
    //! for a thread of its own with its own connection.
    [[nodiscard]] bool runNext(Store &store, ReadConnection &db,
                               const std::function<bool()> &isStopping) const;
    //! \brief Files whose import is not there, or not open, any more.
    void sweepFiles(ReadConnection &db) const;

private:
    struct Batch
    {
        QList<contacttables::ParsedRow> rows;
        QList<ContactField> fields;
    };

    [[nodiscard]] QString pathOf(const QString &id) const;
    [[nodiscard]] Result<> run(Store &store, ReadConnection &db, ImportRow row,
                               const std::function<bool()> &isStopping) const;
    //! Within the writer. False: it was cancelled.
    [[nodiscard]] static Result<bool> take(WriteTransaction &tx, const QString &id, const Batch &batch);
    [[nodiscard]] static Result<> takeRow(WriteTransaction &tx, ImportRow &entry,
                                          const contacttables::ParsedRow &row,
                                          const QList<ContactField> &fields);
    [[nodiscard]] static Result<> finish(WriteTransaction &tx, const QString &id, ImportState state,
                                         const QString &error);

    QString m_folder;
};

} // namespace guiche
