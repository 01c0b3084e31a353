// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/auditrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

AuditRow fromRow(const Rows &rows)
{
    return {.seq = rows.integer(0),
            .organizationId = rows.integer(1),
            .timestamp = rows.integer(2),
            .entry = rows.bytes(3),
            .hash = rows.bytes(4)};
}

QList<AuditRow> allRows(Rows &rows, bool hasNumbers)
{
    QList<AuditRow> all;
    while (rows.next()) {
        all.append(fromRow(rows));
        if (hasNumbers)
            all.last().number = rows.integer(5);
    }
    return all;
}

std::optional<AuditRow> oneRow(Rows &rows)
{
    if (!rows.next())
        return std::nullopt;
    return fromRow(rows);
}

} // namespace

Result<> AuditRepository::insert(WriteConnection &db, const AuditRow &row)
{
    GUICHE_CHECK(db.exec(
        u"INSERT INTO audit_entry (seq, organization_id, timestamp, entry, hash, number) VALUES (?, ?, ?, ?, ?, ?)"_s,
        row.seq, row.organizationId, row.timestamp, Utf8Text{row.entry}, row.hash, row.number));
    return {};
}

Result<std::optional<AuditRow>> AuditRepository::last(ReadConnection &db)
{
    GUICHE_TRY(rows, db.query(u"SELECT seq, organization_id, timestamp, entry, hash FROM audit_entry "
                              "ORDER BY seq DESC LIMIT 1"_s));
    return oneRow(rows);
}

Result<std::optional<AuditRow>> AuditRepository::bySeq(ReadConnection &db, qint64 seq)
{
    GUICHE_TRY(
        rows,
        db.query(u"SELECT seq, organization_id, timestamp, entry, hash FROM audit_entry WHERE seq = ?"_s,
                 seq));
    return oneRow(rows);
}

Result<QList<AuditRow>> AuditRepository::page(ReadConnection &db, const Filter &filter, qint64 beforeNumber,
                                              int limit)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT seq, organization_id, timestamp, entry, hash, number FROM audit_entry "
                        "WHERE organization_id = ?1 AND number < ?2 AND timestamp >= ?3 AND timestamp < ?4 "
                        "AND (?5 = '' OR actor = ?5) AND (?6 = '' OR action = ?6) "
                        "AND (?7 = '' OR subject_type = ?7) AND (?8 = '' OR subject_id = ?8) "
                        "ORDER BY number DESC LIMIT ?9"_s,
                        filter.organizationId, beforeNumber, filter.from, filter.to, filter.actor,
                        filter.action, filter.subjectType, filter.subjectId, limit));
    return allRows(rows, true);
}

Result<qint64> AuditRepository::lastNumber(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(number,
               db.scalar(u"SELECT max(number) FROM audit_entry WHERE organization_id = ?"_s, organizationId));
    return number.value_or(0);
}

Result<bool> AuditRepository::hasNumber(ReadConnection &db, qint64 organizationId, qint64 number)
{
    GUICHE_TRY(found, db.scalar(u"SELECT 1 FROM audit_entry WHERE organization_id = ? AND number = ?"_s,
                                organizationId, number));
    return found.has_value();
}

Result<qint64> AuditRepository::misnumbered(ReadConnection &db, qint64 afterSeq, qint64 lastSeq)
{
    GUICHE_TRY(isNumbered,
               db.scalar(u"SELECT 1 FROM pragma_table_info('audit_entry') WHERE name = 'number'"_s));
    if (!isNumbered)
        return 0;
    GUICHE_TRY(seq, db.scalar(u"SELECT e.seq FROM audit_entry e WHERE e.seq > ? AND e.seq <= ? AND "
                              "e.number <> 1 AND NOT EXISTS (SELECT 1 FROM audit_entry b WHERE "
                              "b.organization_id = e.organization_id AND b.number = e.number - 1 AND "
                              "b.seq < e.seq) ORDER BY e.seq LIMIT 1"_s,
                              afterSeq, lastSeq));
    return seq.value_or(0);
}

Result<QList<AuditRow>> AuditRepository::chain(ReadConnection &db, qint64 afterSeq, int limit)
{
    GUICHE_TRY(rows, db.query(u"SELECT seq, organization_id, timestamp, entry, hash FROM audit_entry "
                              "WHERE seq > ? ORDER BY seq LIMIT ?"_s,
                              afterSeq, limit));
    return allRows(rows, false);
}

} // namespace guiche
