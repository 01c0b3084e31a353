// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/auditcheck.h"

#include <limits>

#include "models/desk/access.h"
#include "models/desk/auditmark.h"
#include "models/store/auditrows.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int ChainSlice = 1000;
constexpr qint64 StepRows = 4000;
constexpr qint64 PieceEntries = 4000;

AuditVerdict broken(qint64 entries, const QString &sentence)
{
    return {.isIntact = false, .entries = entries, .sentence = sentence};
}

//! A way along the chain: the last entry that was found good.
struct Walk
{
    qint64 seq = 0;
    QByteArray hash = {}; //!< empty before the first one
    qint64 own = 0;       //!< entries of `organizationId`
    qint64 organizationId = 0;
    bool isAtEnd = false; //!< there are no more
};

//! The verdict about the entries that follow, `limit` of them at least (0: all).
Result<AuditVerdict> follow(ReadConnection &db, Walk &walk, qint64 limit)
{
    const qint64 last = limit > 0 ? walk.seq + limit : std::numeric_limits<qint64>::max();
    while (true) {
        GUICHE_TRY(rows, AuditRepository::chain(db, walk.seq, ChainSlice));
        const qint64 end = rows.isEmpty() ? walk.seq : rows.last().seq;
        GUICHE_TRY(misnumbered, AuditRepository::misnumbered(db, walk.seq, end));
        for (const AuditRow &row : std::as_const(rows)) {
            if (row.seq != walk.seq + 1)
                return broken(walk.seq, u"The audit log is broken: entry %1 is missing."_s.arg(walk.seq + 1));
            if (AuditChain::hashOf(walk.hash, row) != row.hash)
                return broken(
                    walk.seq,
                    u"The audit log is broken: entry %1 was changed, or the one before it."_s.arg(row.seq));
            if (row.seq == misnumbered)
                return broken(
                    walk.seq,
                    u"The audit log is broken: entry %1 does not have the number that it has in its "
                    "organization."_s.arg(row.seq));
            walk.hash = row.hash;
            walk.seq = row.seq;
            walk.own += row.organizationId == walk.organizationId ? 1 : 0;
        }
        walk.isAtEnd = rows.size() < ChainSlice;
        if (walk.isAtEnd || walk.seq >= last)
            return AuditVerdict{.isIntact = true, .entries = walk.seq};
    }
}

//! Whether what was found good is all that there should be.
Result<AuditVerdict> checkEnd(ReadConnection &db, const Sealer &sealer, const Walk &walk)
{
    GUICHE_TRY(isKnownBroken, OrganizationRepository::sealed(db, AuditChain::KnownBreak));
    if (isKnownBroken)
        return broken(walk.seq, u"The audit log is broken: the desk found that entries at its end "
                                "had been removed or changed, and noted it."_s);
    GUICHE_TRY(head, AuditChain::sealed(db, sealer));
    if (!head)
        return broken(walk.seq,
                      u"The audit log is broken: the seal of its end is missing, or was made with another "
                      "master key."_s);
    if (head->seq > walk.seq)
        return broken(walk.seq, u"The audit log is broken: it ends with entry %1, entry %2 and what follows "
                                "up to %3 are missing."_s.arg(walk.seq)
                                    .arg(walk.seq + 1)
                                    .arg(head->seq));
    const QByteArray ending = walk.hash.isEmpty() ? QByteArray(AuditChain::HashBytes, '\0') : walk.hash;
    if (head->seq != walk.seq || head->hash != ending)
        return broken(walk.seq,
                      u"The audit log is broken: the seal of its end belongs to another entry than %1."_s.arg(
                          walk.seq));
    return AuditVerdict{.isIntact = true,
                        .entries = walk.seq,
                        .sentence = u"The audit log is intact: %1 entries."_s.arg(walk.seq)};
}

//! Outside of the snapshot: a desk that runs takes the mark further than that meanwhile.
Result<AuditVerdict> checkMark(ReadConnection &db, const Sealer &sealer, const QString &dataDir,
                               AuditVerdict verdict)
{
    GUICHE_TRY(finding, AuditMark::look(db, sealer, dataDir));
    const QString sentence = AuditMark::sentence(finding);
    if (!sentence.isEmpty())
        verdict.sentence += u' ' + sentence;
    if (finding.state == AuditMark::State::Ahead || finding.state == AuditMark::State::Foreign)
        return broken(verdict.entries, sentence);
    return verdict;
}

Result<AuditVerdict> verifyInSnapshot(ReadConnection &db, const Sealer &sealer)
{
    Walk walk;
    GUICHE_TRY(verdict, follow(db, walk, 0));
    if (!verdict.isIntact)
        return verdict;
    return checkEnd(db, sealer, walk);
}

bool isAboveAll(const Principal &who)
{
    return access::require(who, Permission::EveryOrganization).has_value();
}

std::unexpected<Error> badCursor()
{
    return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is not a cursor of this list."), {},
                u"cursor"_s);
}

} // namespace

Result<AuditVerdict> verifyAudit(ReadConnection &db, const Sealer &sealer, const QString &dataDir)
{
    GUICHE_CHECK(db.beginSnapshot());
    Result<AuditVerdict> verdict = verifyInSnapshot(db, sealer);
    db.endSnapshot();
    if (!verdict || !verdict->isIntact || dataDir.isEmpty())
        return verdict;
    return checkMark(db, sealer, dataDir, *verdict);
}

AuditCheck::AuditCheck(const Sealer &sealer, const Principal &who)
    : m_sealer(sealer)
    , m_who(who)
    , m_cursors(sealer, isAboveAll(who) ? "audit.chain.all" : "audit.chain")
    , m_organizationId(who.organizationId)
{
    m_piece.isWhole = isAboveAll(who);
}

Result<AuditCheck> AuditCheck::begin(const Sealer &sealer, const Principal &who, const QString &cursor)
{
    GUICHE_CHECK(access::require(who, Permission::ReadAudit));
    AuditCheck check(sealer, who);
    if (cursor.isEmpty())
        return check;
    const QList<QByteArray> plain = check.m_cursors.open(who, cursor).value_or(QByteArray()).split(',');
    if (plain.size() != 2)
        return badCursor();
    check.m_seq = plain[0].toLongLong();
    check.m_own = plain[1].toLongLong();
    check.m_pieceBegin = check.m_own;
    return check;
}

Result<bool> AuditCheck::step(ReadConnection &db)
{
    GUICHE_CHECK(db.beginSnapshot());
    Result<bool> isComplete = stepInSnapshot(db);
    db.endSnapshot();
    return isComplete;
}

Result<bool> AuditCheck::stepInSnapshot(ReadConnection &db)
{
    Walk walk{.seq = m_seq, .own = m_own, .organizationId = m_organizationId};
    GUICHE_TRY(row, AuditRepository::bySeq(db, m_seq));
    if (row)
        walk.hash = row->hash;
    AuditVerdict verdict{.isIntact = row || m_seq == 0}; // else it is gone since the piece before
    if (verdict.isIntact) {
        GUICHE_TRY(followed, follow(db, walk, StepRows));
        verdict = followed;
    }
    m_seq = walk.seq;
    m_own = walk.own;
    GUICHE_TRY(last, AuditRepository::last(db));
    GUICHE_TRY(lastNumber, AuditRepository::lastNumber(db, m_organizationId));
    m_piece.checked = m_piece.isWhole ? m_seq : m_own;
    m_piece.total = m_piece.isWhole ? (last ? last->seq : 0) : lastNumber;
    m_piece.isIntact = verdict.isIntact;
    if (!verdict.isIntact) {
        GUICHE_CHECK(findBreak(db));
        return true;
    }
    if (walk.isAtEnd) {
        GUICHE_TRY(end, checkEnd(db, m_sealer, walk));
        m_piece.isIntact = end.isIntact;
        return true;
    }
    if (!m_piece.isWhole && m_own - m_pieceBegin < PieceEntries)
        return false;
    m_piece.nextCursor = m_cursors.seal(m_who, QByteArray::number(m_seq) + ',' + QByteArray::number(m_own));
    return true;
}

// The entry after the last good one: as the caller may know it.
Result<> AuditCheck::findBreak(ReadConnection &db)
{
    if (m_piece.isWhole) {
        m_piece.brokenAt = m_seq + 1;
        return {};
    }
    GUICHE_TRY(row, AuditRepository::bySeq(db, m_seq + 1));
    GUICHE_TRY(hasNext, AuditRepository::hasNumber(db, m_organizationId, m_own + 1));
    const bool isOwn = row ? row->organizationId == m_organizationId : !hasNext && m_piece.total > m_own;
    m_piece.brokenAt = isOwn ? m_own + 1 : 0;
    return {};
}

} // namespace guiche
