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
    qint64 number = 0; //!< from 1, without gaps, in the organization
    TimeMs timestamp = 0;
    QJsonObject entry = {}; //!< `actor {type,id,name}`, `action`, `subject {type,id}`, `remote_address`,
                            //!< `before`, `after`
    QByteArray hash = {};   //!< the stamp, 32 bytes
};

struct AuditPage
{
    QList<AuditRecord> entries = {}; //!< newest first
    QString nextCursor = {};         //!< empty at the end
};

//! \brief The audit log (API contract, "Beyond the specs"): appended to within the transaction of the change
//! itself, so that there is no change without its entry and no entry without its change. One hash chain for
//! the installation (see auditchain.h).
//!
//! What is published of an entry is its number in the organization and a stamp: the hash that it has in the
//! chain, hashed once more under a key of this desk, so that nothing can be counted by it. The stamp is as
//! good as the hash for what exports are kept for: an entry that shows another one than an older export of
//! the same number is not the entry that was exported, and a log whose stamps are all as they were and whose
//! chain is whole is the log that was exported.
class Audit final
{
public:
    static constexpr int MaxPage = 100;
    static constexpr int MaxExport = 10'000;

    //! \param stampKey 32 bytes that stay the same as long as the log does
    explicit Audit(const QByteArray &stampKey);

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

    //! \brief `type`, `id` and `name` of somebody, as entries have them.
    [[nodiscard]] static QJsonObject actor(const Principal &who);
    //! \brief What stands in the log in the place of a secret.
    [[nodiscard]] static QJsonObject masked(const QJsonObject &object);

private:
    [[nodiscard]] Result<AuditPage> pageOf(ReadConnection &db, const Principal &who, const AuditQuery &query,
                                           int maximum) const;
    [[nodiscard]] QByteArray stampOf(const QByteArray &hash) const;

    QByteArray m_stampKey;
};

[[nodiscard]] QJsonObject toJson(const AuditRecord &record);
//! \brief The same as one row of a CSV file (RFC 4180), or the heading. Cells that a spreadsheet would take
//! for a formula begin with an apostrophe.
[[nodiscard]] QByteArray toCsv(const AuditRecord &record);
[[nodiscard]] QByteArray auditCsvHeading();

} // namespace guiche
