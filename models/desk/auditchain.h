// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "models/desk/sealer.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/auditrows.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief What holds the audit log together. Every entry's hash is taken over the one before it, so that none
//! can be changed, removed or put in between; the newest hash is kept sealed under the master key
//! (`audit.head`), in the transaction that brought it, so that none can be removed at the end either.
//!
//! Who can write the database and has the master key can make a new log; who puts a whole older copy of the
//! database in its place is not found out, nor is who empties both the log and the seal. Exports that are
//! kept elsewhere show that: every line carries its hash.
class AuditChain final
{
public:
    explicit AuditChain(const Sealer &sealer);

    //! \brief The hash of a row that follows one with the hash `previous` (empty: it is the first).
    [[nodiscard]] static QByteArray hashOf(const QByteArray &previous, const AuditRow &row);

    //! \brief At the start, on the writer: looks whether the log ends where the seal says; makes the first
    //! seal. A log that does not fit is remembered for good (`audit.broken`), not refused.
    [[nodiscard]] Result<> resume(WriteConnection &db);
    //! \brief The last step of every transaction: seals the newest hash when it is a new one.
    [[nodiscard]] Result<> close(WriteConnection &db);

private:
    struct Head
    {
        qint64 seq = 0;
        QByteArray hash = {};
    };
    [[nodiscard]] Result<Head> newest(ReadConnection &db) const;
    [[nodiscard]] Result<bool> fits(ReadConnection &db) const;
    [[nodiscard]] Result<> seal(WriteConnection &db, const Head &head);
    [[nodiscard]] Result<> rememberBreak(WriteConnection &db) const;

    const Sealer &m_sealer;
    QByteArray m_sealedHash; // writer thread only: what `close` sealed last
};

//! \brief What `guiche --verify-audit` found.
struct AuditVerdict
{
    bool isIntact = false;
    qint64 entries = 0;
    QString sentence = {}; //!< English, for people
};

//! \brief Walks the whole chain in one snapshot; the desk may run meanwhile. Errors: the store's.
[[nodiscard]] Result<AuditVerdict> verifyAudit(ReadConnection &db, const Sealer &sealer);

//! \brief One piece of the check, for callers who want to see how far it is.
struct ChainPiece
{
    bool isIntact = true;
    qint64 checked = 0;      //!< entries from the first one on, those of earlier pieces included
    qint64 total = 0;        //!< entries that there are
    qint64 brokenAt = 0;     //!< the entry that does not fit; 0: none, or the end of the log
    QString nextCursor = {}; //!< empty: checked to the end, or to the break
};

//! \brief Walks on for a few thousand entries, from the beginning when `cursor` is empty; each piece builds
//! on what the one before it found good. The chain is that of the installation. Errors: Forbidden (as for the
//! log), Validation (`cursor`), the store's.
[[nodiscard]] Result<ChainPiece> checkAuditChain(ReadConnection &db, const Sealer &sealer,
                                                 const Principal &who, const QString &cursor);

} // namespace guiche
