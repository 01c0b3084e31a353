// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <limits>
#include <optional>

#include "models/domain/clock.h"
#include "models/store/connection.h"

namespace guiche {

struct AuditRow
{
    qint64 seq = 0; //!< from 1, without gaps: the place in the chain of the installation
    qint64 organizationId = 0;
    TimeMs timestamp = 0;
    QByteArray entry = {}; //!< JSON as it was hashed
    QByteArray hash = {};  //!< 32 bytes
    qint64 number = 0;     //!< from 1, without gaps, within the organization; 0: not read
};

//! \brief Rows of `audit_entry`. The database refuses to change or to delete one.
class AuditRepository final
{
public:
    [[nodiscard]] static Result<> insert(WriteConnection &db, const AuditRow &row);
    //! \brief The newest one; nullopt: there is none.
    [[nodiscard]] static Result<std::optional<AuditRow>> last(ReadConnection &db);
    [[nodiscard]] static Result<std::optional<AuditRow>> bySeq(ReadConnection &db, qint64 seq);

    //! \brief Empty members do not choose.
    struct Filter
    {
        qint64 organizationId = 0;
        QString actor = {};
        QString action = {};
        QString subjectType = {};
        QString subjectId = {};
        TimeMs from = 0;
        TimeMs to = std::numeric_limits<TimeMs>::max(); //!< not included
    };
    //! \brief Newest first, those before `beforeNumber`.
    [[nodiscard]] static Result<QList<AuditRow>> page(ReadConnection &db, const Filter &filter,
                                                      qint64 beforeNumber, int limit);
    //! \brief Of the organization's newest entry; 0: it has none.
    [[nodiscard]] static Result<qint64> lastNumber(ReadConnection &db, qint64 organizationId);
    [[nodiscard]] static Result<bool> hasNumber(ReadConnection &db, qint64 organizationId, qint64 number);
    //! \brief The first entry after `afterSeq`, up to `lastSeq`, that does not follow the one before it in
    //! its organization. 0: there is none, or the database is older than the numbers.
    [[nodiscard]] static Result<qint64> misnumbered(ReadConnection &db, qint64 afterSeq, qint64 lastSeq);
    //! \brief In order, those after `afterSeq`; of every organization; without their numbers, which an older
    //! database does not have.
    [[nodiscard]] static Result<QList<AuditRow>> chain(ReadConnection &db, qint64 afterSeq, int limit);
};

} // namespace guiche
