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

QList<AuditRow> allRows(Rows &rows)
{
    QList<AuditRow> all;
    while (rows.next())
        all.append(fromRow(rows));
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
        u"INSERT INTO audit_entry (seq, organization_id, timestamp, entry, hash) VALUES (?, ?, ?, ?, ?)"_s,
        row.seq, row.organizationId, row.timestamp, Utf8Text{row.entry}, row.hash));
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

Result<QList<AuditRow>> AuditRepository::page(ReadConnection &db, const Filter &filter, qint64 beforeSeq,
                                              int limit)
{
    GUICHE_TRY(rows,
               db.query(u"SELECT seq, organization_id, timestamp, entry, hash FROM audit_entry "
                        "WHERE organization_id = ?1 AND seq < ?2 AND timestamp >= ?3 AND timestamp < ?4 "
                        "AND (?5 = '' OR actor = ?5) AND (?6 = '' OR action = ?6) "
                        "AND (?7 = '' OR subject_type = ?7) AND (?8 = '' OR subject_id = ?8) "
                        "ORDER BY seq DESC LIMIT ?9"_s,
                        filter.organizationId, beforeSeq, filter.from, filter.to, filter.actor, filter.action,
                        filter.subjectType, filter.subjectId, limit));
    return allRows(rows);
}

Result<QList<AuditRow>> AuditRepository::chain(ReadConnection &db, qint64 afterSeq, int limit)
{
    GUICHE_TRY(rows, db.query(u"SELECT seq, organization_id, timestamp, entry, hash FROM audit_entry "
                              "WHERE seq > ? ORDER BY seq LIMIT ?"_s,
                              afterSeq, limit));
    return allRows(rows);
}

} // namespace guiche
