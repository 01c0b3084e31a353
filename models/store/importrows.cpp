// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importrows.h"

using namespace Qt::StringLiterals;

#define IMPORT_COLUMNS                                                                                       \
    "id, organization_id, created_by, filename, state, total, done, created, updated, unchanged, refused, "  \
    "error, created_at, finished_at"

namespace guiche {

namespace {

ImportRow fromRow(const Rows &rows)
{
    return {.id = rows.text(0),
            .organizationId = rows.integer(1),
            .createdBy = rows.text(2),
            .filename = rows.text(3),
            .state = ImportState(rows.number(4)),
            .total = rows.integer(5),
            .done = rows.integer(6),
            .created = rows.integer(7),
            .updated = rows.integer(8),
            .unchanged = rows.integer(9),
            .refused = rows.integer(10),
            .error = rows.text(11),
            .createdAt = rows.integer(12),
            .finishedAt = rows.integer(13)};
}

std::optional<ImportRow> oneRow(Rows &rows)
{
    return rows.next() ? std::optional(fromRow(rows)) : std::nullopt;
}

} // namespace

Result<> ImportRepository::insert(WriteConnection &db, const ImportRow &row)
{
    GUICHE_CHECK(db.exec(u"INSERT INTO contact_import (id, organization_id, created_by, filename, state, "
                         "created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                         row.id, row.organizationId, row.createdBy, row.filename, int(row.state),
                         row.createdAt));
    return {};
}

Result<> ImportRepository::update(WriteConnection &db, const ImportRow &row)
{
    GUICHE_CHECK(db.exec(u"UPDATE contact_import SET state = ?, total = ?, done = ?, created = ?, "
                         "updated = ?, unchanged = ?, refused = ?, error = ?, finished_at = ? WHERE id = ?"_s,
                         int(row.state), row.total, row.done, row.created, row.updated, row.unchanged,
                         row.refused, row.error, row.finishedAt, row.id));
    return {};
}

Result<std::optional<ImportRow>> ImportRepository::byId(ReadConnection &db, const QString &id)
{
    GUICHE_TRY(rows, db.query(u"SELECT " IMPORT_COLUMNS " FROM contact_import WHERE id = ?"_s, id));
    return oneRow(rows);
}

Result<QList<ImportRow>> ImportRepository::list(ReadConnection &db, qint64 organizationId, int limit,
                                                const QString &beforeId)
{
    GUICHE_TRY(rows, db.query(u"SELECT " IMPORT_COLUMNS " FROM contact_import WHERE organization_id = ? "
                              "AND (? = '' OR id < ?) ORDER BY id DESC LIMIT ?"_s,
                              organizationId, beforeId, beforeId, limit));
    QList<ImportRow> imports;
    while (rows.next())
        imports.append(fromRow(rows));
    return imports;
}

Result<std::optional<ImportRow>> ImportRepository::nextOpen(ReadConnection &db)
{
    GUICHE_TRY(rows, db.query(u"SELECT " IMPORT_COLUMNS " FROM contact_import WHERE state IN (0, 1) "
                              "ORDER BY id LIMIT 1"_s));
    return oneRow(rows);
}

Result<qint64> ImportRepository::openCount(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(count, db.scalar(u"SELECT count(*) FROM contact_import WHERE organization_id = ? AND "
                                "state IN (0, 1)"_s,
                                organizationId));
    return count.value_or(0);
}

Result<> ImportRepository::addRefusal(WriteConnection &db, const QString &importId,
                                      const ImportRefusal &refusal)
{
    GUICHE_CHECK(db.exec(u"INSERT OR REPLACE INTO contact_import_refusal (import_id, line, field, reason) "
                         "VALUES (?, ?, ?, ?)"_s,
                         importId, refusal.line, refusal.field, refusal.reason));
    return {};
}

Result<QList<ImportRefusal>> ImportRepository::refusals(ReadConnection &db, const QString &importId)
{
    GUICHE_TRY(rows, db.query(u"SELECT line, field, reason FROM contact_import_refusal WHERE import_id = ? "
                              "ORDER BY line"_s,
                              importId));
    QList<ImportRefusal> refusals;
    while (rows.next())
        refusals.append({.line = rows.integer(0), .field = rows.text(1), .reason = rows.text(2)});
    return refusals;
}

} // namespace guiche
