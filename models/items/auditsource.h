// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/items/pagedtablemodel.h"

class QObject;

namespace guiche {

//! \brief One thing that somebody did, as the audit log lists it.
struct AuditItem
{
    QString id = {}; //!< its number in the log
    TimeMs at = 0;
    QString actorType = {};     //!< `user`, `api_key`, `system`, `anonymous`
    QString actorId = {};       //!< of the user or the key; else empty
    QString actorName = {};     //!< empty: none is known
    QString action = {};        //!< `user.updated`
    QString subjectType = {};   //!< `user`
    QString subjectId = {};     //!< may be empty
    QString remoteAddress = {}; //!< empty: the desk itself
    QJsonObject before = {};    //!< what changed, as it was
    QJsonObject after = {};     //!< what changed, as it is
    QString hash = {};          //!< hexadecimal

    friend bool operator==(const AuditItem &, const AuditItem &) = default;
};

//! \brief Which entries are shown; empty members do not choose.
struct AuditFilter
{
    QString actor = {};   //!< id of a user or a key
    QString action = {};  //!< `user.updated`
    QString subject = {}; //!< `user`, or `user:7`
    TimeMs from = 0;
    TimeMs until = 0; //!< included

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

//! \brief Where the audit list gets its pages, newest first. Main thread; callbacks as of `PageSource`.
class AuditSource
{
public:
    virtual ~AuditSource() = default;
    virtual void entries(const AuditFilter &filter, const QString &cursor, int limit, QObject *context,
                         std::function<void(const Result<RowPage<AuditItem>> &)> done) = 0;
};

} // namespace guiche
