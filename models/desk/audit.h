// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief One thing that somebody did and that an administrator may ask about later.
struct AuditEntry
{
    Principal who = {};
    QString action = {};        //!< `user.updated`: the subject's type and what happened, past tense
    QString subjectType = {};   //!< `user`, `api_key`, `session` …
    QString subjectId = {};     //!< as the API shows it
    QJsonObject before = {};    //!< empty for something new; never secrets
    QJsonObject after = {};     //!< empty for something removed; never secrets
    QString remoteAddress = {}; //!< empty: the caller's
    qint64 organizationId = 0;  //!< 0: the caller's
};

struct AuditQuery
{
    QString actor = {};   //!< id of a user or of a key
    QString action = {};  //!< `user.updated`
    QString subject = {}; //!< `user`, or `user:7`
    TimeMs from = 0;      //!< 0: from the beginning
    TimeMs to = 0;        //!< not included; 0: to the end
    QString cursor = {};
    int limit = 20;
};

//! \brief One entry as it is published.
struct AuditRecord
{
    qint64 seq = 0;
    TimeMs timestamp = 0;
    QJsonObject entry = {}; //!< `actor {type,id,name}`, `action`, `subject {type,id}`, `remote_address`,
                            //!< `before`, `after`
    QByteArray hash = {};   //!< 32 bytes
};

struct AuditPage
{
    QList<AuditRecord> entries = {}; //!< newest first
    QString nextCursor = {};         //!< empty at the end
};

//! \brief The audit log (API contract, "Beyond the specs"): appended to within the transaction of the change
//! itself, so that there is no change without its entry and no entry without its change. One hash chain for
//! the installation (see auditchain.h).
class Audit final
{
public:
    static constexpr int MaxPage = 100;
    static constexpr int MaxExport = 10'000;

    //! \brief Appends. Members that are the same in `before` and `after` are left out; members whose names
    //! are those of secrets (`password`, `accessToken` …) are masked whatever the caller gave. Errors: the
    //! store's, and then the caller's change must not stand either.
    [[nodiscard]] static Result<> record(WriteTransaction &tx, const AuditEntry &entry);
    //! \brief The same unless nothing changed.
    [[nodiscard]] static Result<> recordChange(WriteTransaction &tx, const AuditEntry &entry);

    //! \brief Administrators, and keys with `admin`; of their own organization. Errors: Forbidden,
    //! Validation (`limit`, `cursor`, `to`).
    [[nodiscard]] Result<AuditPage> list(ReadConnection &db, const Principal &who,
                                         const AuditQuery &query) const;
    //! \brief The same with room for `MaxExport` entries.
    [[nodiscard]] Result<AuditPage> exportPage(ReadConnection &db, const Principal &who,
                                               const AuditQuery &query) const;

    //! \brief What stands in the log in the place of a secret.
    [[nodiscard]] static QJsonObject masked(const QJsonObject &object);
};

[[nodiscard]] QJsonObject toJson(const AuditRecord &record);
//! \brief The same as one row of a CSV file (RFC 4180), or the heading. Cells that a spreadsheet would take
//! for a formula begin with an apostrophe.
[[nodiscard]] QByteArray toCsv(const AuditRecord &record);
[[nodiscard]] QByteArray auditCsvHeading();

} // namespace guiche
