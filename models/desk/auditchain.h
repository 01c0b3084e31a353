// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>

#include <optional>

#include "models/desk/sealer.h"
#include "models/domain/error.h"
#include "models/store/auditrows.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief What holds the audit log together. Every entry's hash is taken over the one before it, so that none
//! can be changed, removed or put in between; the newest hash is kept sealed under the master key
//! (`audit.head`), in the transaction that brought it, so that none can be removed at the end either.
//!
//! Who can write the database and has the master key can make a new log; who puts a whole older copy of the
//! database in its place is found out by the mark beside it (AuditMark), unless an older mark comes with it;
//! who empties both the log and the seal likewise. Exports that are kept elsewhere show that: every line
//! carries its stamp (see Audit).
//!
//! The chain is one for the installation, and so is `seq`. Organizations are told neither: `seq` and its gaps
//! would be a count of what the others do, and so would the hashes, since whoever knows two entries of his
//! own that follow one another can try which `seq` gives the second. They see `number`, from 1 in each
//! organization, and the stamp.
class AuditChain final
{
public:
    static constexpr qsizetype HashBytes = 32;
    //! \brief Row of `vault`: there once the log was found cut. It stays.
    static constexpr QLatin1StringView KnownBreak{"audit.broken"};

    //! \brief An end of the log.
    struct Head
    {
        qint64 seq = 0;
        QByteArray hash = {};
    };

    explicit AuditChain(const Sealer &sealer);

    //! \brief The hash of a row that follows one with the hash `previous` (empty: it is the first).
    [[nodiscard]] static QByteArray hashOf(const QByteArray &previous, const AuditRow &row);

    //! \brief Where the seal says that the log ends; nullopt: there is no seal, or not one of this master
    //! key.
    [[nodiscard]] static Result<std::optional<Head>> sealed(ReadConnection &db, const Sealer &sealer);

    //! \brief At the start, on the writer: looks whether the log ends where the seal says; makes the first
    //! seal. A log that does not fit is remembered for good (`audit.broken`), not refused.
    [[nodiscard]] Result<> resume(WriteConnection &db);
    //! \brief The last step of every transaction: seals the newest hash when it is a new one.
    [[nodiscard]] Result<> close(WriteConnection &db);

private:
    [[nodiscard]] Result<Head> newest(ReadConnection &db) const;
    [[nodiscard]] Result<bool> fits(ReadConnection &db) const;
    [[nodiscard]] Result<> seal(WriteConnection &db, const Head &head);
    [[nodiscard]] Result<> rememberBreak(WriteConnection &db) const;

    const Sealer &m_sealer;
    QByteArray m_sealedHash; // writer thread only: what `close` sealed last
};

} // namespace guiche
