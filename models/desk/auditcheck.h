// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "models/desk/auditchain.h"
#include "models/desk/opaquecursor.h"
#include "models/desk/sealer.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief What `guiche --verify-audit` found.
struct AuditVerdict
{
    bool isIntact = false;
    qint64 entries = 0;
    QString sentence = {}; //!< English, for people
};

//! \brief Walks the whole chain in one snapshot; the desk may run meanwhile. With the data directory it also
//! looks at the mark there (see AuditMark). Errors: the store's.
[[nodiscard]] Result<AuditVerdict> verifyAudit(ReadConnection &db, const Sealer &sealer,
                                               const QString &dataDir = {});

//! \brief One piece of the check, for callers who want to see how far it is.
struct ChainPiece
{
    bool isIntact = true;
    bool isWhole = false; //!< what is counted is the installation's, not the organization's
    qint64 checked = 0;   //!< entries from the first one on, those of earlier pieces included
    qint64 total = 0;     //!< entries that there are
    qint64 brokenAt = 0;  //!< the entry that does not fit; 0: none, the end of the log, or not the caller's
    QString nextCursor = {}; //!< empty: checked to the end, or to the break
};

//! \brief The check on behalf of somebody who asks for it. The chain that is walked is that of the
//! installation; an administrator is told of the own organization's entries only, by their numbers, and a
//! piece is a number of those: neither what is answered, nor the cursor, which is sealed, nor how many pieces
//! there are tells of the others. Who is above the organizations is told of all, by their places in the
//! chain.
class AuditCheck final
{
public:
    //! \brief From the beginning when `cursor` is empty; each piece builds on what the one before it found
    //! good. Errors: Forbidden (as for the log), Validation (`cursor`).
    [[nodiscard]] static Result<AuditCheck> begin(const Sealer &sealer, const Principal &who,
                                                  const QString &cursor);
    //! \brief Walks some thousand entries, some 20 ms. True when the piece is complete. Errors: the store's.
    [[nodiscard]] Result<bool> step(ReadConnection &db);
    [[nodiscard]] const ChainPiece &piece() const { return m_piece; }

private:
    AuditCheck(const Sealer &sealer, const Principal &who);
    [[nodiscard]] Result<bool> stepInSnapshot(ReadConnection &db);
    [[nodiscard]] Result<> findBreak(ReadConnection &db);

    Sealer m_sealer;
    Principal m_who;
    OpaqueCursor m_cursors;
    qint64 m_organizationId = 0;
    qint64 m_seq = 0;        // the last entry that was found good
    qint64 m_own = 0;        // those of the organization up to there
    qint64 m_pieceBegin = 0; // of m_own
    ChainPiece m_piece;
};

} // namespace guiche
