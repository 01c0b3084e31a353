// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/auditchain.h"

#include <QtEndian>

#include <sodium.h>

#include "models/domain/log.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr auto HeadName = "audit.head"_L1;

QByteArray contextOf(QLatin1StringView name)
{
    return {name.data(), name.size()};
}

void appendNumber(QByteArray &bytes, qint64 number)
{
    const qint64 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
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

Result<std::optional<AuditChain::Head>> AuditChain::sealed(ReadConnection &db, const Sealer &sealer)
{
    GUICHE_TRY(sealed, OrganizationRepository::sealed(db, HeadName));
    if (!sealed)
        return std::nullopt;
    const Result<QByteArray> plain = sealer.open(*sealed, contextOf(HeadName));
    if (!plain || plain->size() != qsizetype(sizeof(qint64)) + HashBytes)
        return std::nullopt;
    return Head{.seq = qFromLittleEndian<qint64>(plain->constData()), .hash = plain->sliced(sizeof(qint64))};
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
    GUICHE_TRY(head, sealed(db, m_sealer));
    if (!head)
        return false;
    if (head->seq == 0)
        return true;
    GUICHE_TRY(row, AuditRepository::bySeq(db, head->seq));
    return row && row->hash == head->hash;
}

Result<> AuditChain::rememberBreak(WriteConnection &db) const
{
    qCCritical(lcDesk)
        << "the audit log does not end where its seal says: entries were removed or changed; see "
           "guiche --verify-audit";
    GUICHE_TRY(known, OrganizationRepository::sealed(db, KnownBreak));
    if (known)
        return {};
    GUICHE_TRY(head, OrganizationRepository::sealed(db, HeadName));
    return OrganizationRepository::insertSealed(
        db, KnownBreak, m_sealer.seal(head.value_or(QByteArray()), contextOf(KnownBreak)));
}

Result<> AuditChain::resume(WriteConnection &db)
{
    GUICHE_TRY(head, newest(db));
    GUICHE_TRY(anySeal, OrganizationRepository::sealed(db, HeadName));
    const bool isFirstStart = !anySeal && head.seq == 0;
    if (!isFirstStart) {
        GUICHE_TRY(end, sealed(db, m_sealer));
        if (!end || end->seq != head.seq || end->hash != head.hash)
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

} // namespace guiche
