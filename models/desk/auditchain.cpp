// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/auditchain.h"

#include <QtEndian>

#include <limits>

#include <sodium.h>

#include "models/desk/access.h"
#include "models/domain/log.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype HashBytes = 32;
constexpr int ChainSlice = 1000;
constexpr qint64 PieceRows = 4000; // some 20 ms of an api thread
constexpr auto HeadName = "audit.head"_L1;
constexpr auto BrokenName = "audit.broken"_L1;

QByteArray contextOf(QLatin1StringView name)
{
    return {name.data(), name.size()};
}

void appendNumber(QByteArray &bytes, qint64 number)
{
    const qint64 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

//! Where the seal says that the log ends; nullopt: there is no seal, or not one of this master key.
Result<std::optional<std::pair<qint64, QByteArray>>> sealedHead(ReadConnection &db, const Sealer &sealer)
{
    GUICHE_TRY(sealed, OrganizationRepository::sealed(db, HeadName));
    if (!sealed)
        return std::nullopt;
    const Result<QByteArray> plain = sealer.open(*sealed, contextOf(HeadName));
    if (!plain || plain->size() != qsizetype(sizeof(qint64)) + HashBytes)
        return std::nullopt;
    return std::pair(qFromLittleEndian<qint64>(plain->constData()), plain->sliced(sizeof(qint64)));
}

AuditVerdict broken(qint64 entries, const QString &sentence)
{
    return {.isIntact = false, .entries = entries, .sentence = sentence};
}

//! The verdict about the rows after `seq`, `limit` of them at least; `hash` is that of the last good one
//! before and afterwards. `isAtEnd`: there are no more.
Result<AuditVerdict> walk(ReadConnection &db, qint64 seq, qint64 limit, QByteArray &hash, bool &isAtEnd)
{
    const qint64 last = limit > 0 ? seq + limit : std::numeric_limits<qint64>::max();
    while (true) {
        GUICHE_TRY(rows, AuditRepository::chain(db, seq, ChainSlice));
        for (const AuditRow &row : std::as_const(rows)) {
            if (row.seq != seq + 1)
                return broken(seq, u"The audit log is broken: entry %1 is missing."_s.arg(seq + 1));
            if (AuditChain::hashOf(hash, row) != row.hash)
                return broken(
                    seq,
                    u"The audit log is broken: entry %1 was changed, or the one before it."_s.arg(row.seq));
            hash = row.hash;
            seq = row.seq;
        }
        isAtEnd = rows.size() < ChainSlice;
        if (isAtEnd || seq >= last)
            return AuditVerdict{.isIntact = true, .entries = seq};
    }
}

//! Whether what was found good, `hash` at its end, is all that there should be.
Result<AuditVerdict> checkEnd(ReadConnection &db, const Sealer &sealer, AuditVerdict verdict,
                              const QByteArray &hash)
{
    GUICHE_TRY(isKnownBroken, OrganizationRepository::sealed(db, BrokenName));
    if (isKnownBroken)
        return broken(verdict.entries, u"The audit log is broken: the desk found that entries at its end "
                                       "had been removed or changed, and noted it."_s);
    GUICHE_TRY(head, sealedHead(db, sealer));
    if (!head)
        return broken(verdict.entries,
                      u"The audit log is broken: the seal of its end is missing, or was made with another "
                      "master key."_s);
    if (head->first > verdict.entries)
        return broken(verdict.entries,
                      u"The audit log is broken: it ends with entry %1, entry %2 and what follows "
                      "up to %3 are missing."_s.arg(verdict.entries)
                          .arg(verdict.entries + 1)
                          .arg(head->first));
    const QByteArray ending = hash.isEmpty() ? QByteArray(HashBytes, '\0') : hash;
    if (head->first != verdict.entries || head->second != ending)
        return broken(verdict.entries,
                      u"The audit log is broken: the seal of its end belongs to another entry than %1."_s.arg(
                          verdict.entries));
    verdict.sentence = u"The audit log is intact: %1 entries."_s.arg(verdict.entries);
    return verdict;
}

Result<AuditVerdict> verifyInSnapshot(ReadConnection &db, const Sealer &sealer)
{
    QByteArray hash;
    bool isAtEnd = false;
    GUICHE_TRY(verdict, walk(db, 0, 0, hash, isAtEnd));
    if (!verdict.isIntact)
        return verdict;
    return checkEnd(db, sealer, verdict, hash);
}

Result<ChainPiece> checkPieceInSnapshot(ReadConnection &db, const Sealer &sealer, qint64 after)
{
    QByteArray hash;
    if (after > 0) {
        GUICHE_TRY(row, AuditRepository::bySeq(db, after));
        if (!row)
            return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is not a cursor of this list."), {},
                        u"cursor"_s);
        hash = row->hash;
    }
    bool isAtEnd = false;
    GUICHE_TRY(walked, walk(db, after, PieceRows, hash, isAtEnd));
    GUICHE_TRY(last, AuditRepository::last(db));
    ChainPiece piece{.isIntact = walked.isIntact, .checked = walked.entries, .total = last ? last->seq : 0};
    if (!walked.isIntact) {
        piece.brokenAt = walked.entries + 1;
    } else if (isAtEnd) {
        GUICHE_TRY(end, checkEnd(db, sealer, walked, hash));
        piece.isIntact = end.isIntact;
    } else {
        piece.nextCursor = QString::number(walked.entries);
    }
    return piece;
}

} // namespace

AuditChain::AuditChain(const Sealer &sealer)
    : m_sealer(sealer)
{
}

QByteArray AuditChain::hashOf(const QByteArray &previous, const AuditRow &row)
{
    QByteArray input = previous.isEmpty() ? QByteArray(HashBytes, '\0') : previous;
    appendNumber(input, row.seq);
    appendNumber(input, row.organizationId);
    appendNumber(input, row.timestamp);
    input.append(row.entry);
    QByteArray hash(HashBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(HashBytes),
                       reinterpret_cast<const unsigned char *>(input.constData()),
                       static_cast<unsigned long long>(input.size()), nullptr, 0);
    return hash;
}

Result<AuditChain::Head> AuditChain::newest(ReadConnection &db) const
{
    GUICHE_TRY(last, AuditRepository::last(db));
    if (!last)
        return Head{.seq = 0, .hash = QByteArray(HashBytes, '\0')};
    return Head{.seq = last->seq, .hash = last->hash};
}

Result<> AuditChain::seal(WriteConnection &db, const Head &head)
{
    QByteArray plain;
    appendNumber(plain, head.seq);
    plain.append(head.hash);
    GUICHE_CHECK(OrganizationRepository::putSealed(db, HeadName, m_sealer.seal(plain, contextOf(HeadName))));
    m_sealedHash = head.hash;
    return {};
}

//! Whether the entry that was sealed last is still there.
Result<bool> AuditChain::fits(ReadConnection &db) const
{
    GUICHE_TRY(head, sealedHead(db, m_sealer));
    if (!head)
        return false;
    if (head->first == 0)
        return true;
    GUICHE_TRY(row, AuditRepository::bySeq(db, head->first));
    return row && row->hash == head->second;
}

Result<> AuditChain::rememberBreak(WriteConnection &db) const
{
    qCCritical(lcDesk)
        << "the audit log does not end where its seal says: entries were removed or changed; see "
           "guiche --verify-audit";
    GUICHE_TRY(known, OrganizationRepository::sealed(db, BrokenName));
    if (known)
        return {};
    GUICHE_TRY(head, OrganizationRepository::sealed(db, HeadName));
    return OrganizationRepository::insertSealed(
        db, BrokenName, m_sealer.seal(head.value_or(QByteArray()), contextOf(BrokenName)));
}

Result<> AuditChain::resume(WriteConnection &db)
{
    GUICHE_TRY(head, newest(db));
    GUICHE_TRY(sealed, OrganizationRepository::sealed(db, HeadName));
    const bool isFirstStart = !sealed && head.seq == 0;
    if (!isFirstStart) {
        GUICHE_TRY(end, sealedHead(db, m_sealer));
        if (!end || end->first != head.seq || end->second != head.hash)
            GUICHE_CHECK(rememberBreak(db));
    }
    return seal(db, head);
}

Result<> AuditChain::close(WriteConnection &db)
{
    GUICHE_TRY(head, newest(db));
    if (head.hash == m_sealedHash)
        return {};
    GUICHE_TRY(isWhole, fits(db));
    if (!isWhole)
        GUICHE_CHECK(rememberBreak(db));
    return seal(db, head);
}

Result<AuditVerdict> verifyAudit(ReadConnection &db, const Sealer &sealer)
{
    GUICHE_CHECK(db.beginSnapshot());
    Result<AuditVerdict> verdict = verifyInSnapshot(db, sealer);
    db.endSnapshot();
    return verdict;
}

Result<ChainPiece> checkAuditChain(ReadConnection &db, const Sealer &sealer, const Principal &who,
                                   const QString &cursor)
{
    GUICHE_CHECK(access::require(who, Permission::ReadAudit));
    bool isCursor = true;
    const qint64 after = cursor.isEmpty() ? 0 : cursor.toLongLong(&isCursor);
    if (!isCursor || after < 0)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is not a cursor of this list."), {},
                    u"cursor"_s);
    GUICHE_CHECK(db.beginSnapshot());
    Result<ChainPiece> piece = checkPieceInSnapshot(db, sealer, after);
    db.endSnapshot();
    return piece;
}

} // namespace guiche
