// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include "models/desk/audit.h"
#include "models/desk/chores.h"
#include "models/desk/contactimports.h"
#include "models/desk/search.h"
#include "models/domain/ids.h"
#include "models/store/contactlist.h"
#include "network/api/contacthandlers.h"
#include "network/api/multipart.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int ExportSlice = 2000; // contacts written between two turns of the pool

QString stateName(ImportState state)
{
    switch (state) {
    case ImportState::Queued:
        return u"queued"_s;
    case ImportState::Running:
        return u"running"_s;
    case ImportState::Done:
        return u"done"_s;
    case ImportState::Failed:
        return u"failed"_s;
    case ImportState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QJsonObject importJson(const Call &call, const ImportReport &report)
{
    const ImportRow &row = report.row;
    QJsonObject object{{u"id"_s, row.id},
                       {u"filename"_s, row.filename},
                       {u"state"_s, stateName(row.state)},
                       {u"total"_s, row.total < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(row.total)},
                       {u"done"_s, row.done},
                       {u"created"_s, row.created},
                       {u"updated"_s, row.updated},
                       {u"unchanged"_s, row.unchanged},
                       {u"refused"_s, row.refused},
                       {u"created_at"_s, toIso8601(row.createdAt)},
                       {u"finished_at"_s, row.finishedAt == 0 ? QJsonValue(QJsonValue::Null)
                                                              : QJsonValue(toIso8601(row.finishedAt))}};
    if (const auto error = ContactImports::failureOf(row))
        object[u"error"_s] = call.services.texts.text(error->reason, call.language);
    return object;
}

QJsonObject reportJson(const Call &call, const ImportReport &report)
{
    QJsonObject object = importJson(call, report);
    QJsonArray refused;
    for (const RefusedRow &row : report.refused) {
        QJsonObject entry{{u"line"_s, row.line},
                          {u"reason"_s, call.services.texts.text(row.reason, call.language)}};
        if (!row.field.isEmpty())
            entry[u"column"_s] = row.field;
        refused.append(entry);
    }
    object[u"report"_s] = refused;
    return object;
}

QChar separatorOf(const Query &query)
{
    const QString name = query.text("separator"_L1);
    return name == "semicolon"_L1 ? u';' : name == "tab"_L1 ? u'\t' : u',';
}

//! One export on its way: filled slice by slice on the work pool, so that it does not keep a thread from
//! others for long, and never in memory as a whole.
struct Export
{
    QString path = {};
    ContactList::Filter filter = {};
    QList<ContactField> fields = {};
    QChar separator = u',';
    bool hasBom = false;
    qint64 lastKey = 0;
    bool isStarted = false;
};

//! Blocking, for the work pool: true when there is more. It reads on a connection of its own.
Result<bool> writeSlice(Store &store, Export &table)
{
    QFile file(table.path);
    const auto mode = table.isStarted ? QIODevice::Append : QIODevice::WriteOnly;
    const auto cannotStore = [] {
        return fail(ErrorCode::StorageFull, GUICHE_ERROR_TEXT("The disk is full. Nothing was changed."));
    };
    if (!file.open(mode))
        return cannotStore();
    GUICHE_TRY(db, store.openReader());
    QByteArray text;
    if (!table.isStarted) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        text = (table.hasBom ? QByteArray("\xEF\xBB\xBF") : QByteArray()) +
               contacttables::heading(table.fields, table.separator).toUtf8();
        table.isStarted = true;
    }
    GUICHE_TRY(rows, ContactList::after(*db, table.filter, table.lastKey, ExportSlice));
    for (const ContactRow &row : std::as_const(rows)) {
        GUICHE_TRY(card, Contacts::card(*db, row));
        text += contacttables::row(card, table.fields, table.separator).toUtf8();
        table.lastKey = row.key;
    }
    if (file.write(text) != text.size() || !file.flush())
        return cannotStore();
    return rows.size() == ExportSlice;
}

} // namespace

Task<Result<Reply>> handleExportContacts(Call &call)
{
    Store &store = call.desk().store();
    auto table = std::make_shared<Export>();
    GUICHE_CO_TRY(fields, call.desk().contacts().exportedFields(call.db(), call.who));
    table->fields = fields;
    table->separator = separatorOf(call.query);
    table->hasBom = call.query.boolean("bom"_L1).value_or(false);
    table->filter = {.organizationId = call.who.organizationId, .tag = call.query.text("tag"_L1)};
    if (const QString text = call.query.text("query"_L1).trimmed(); !text.isEmpty()) {
        const QString expression = ftsExpression(text);
        table->filter.expression = expression.isEmpty() ? u"\"\""_s : expression;
    }
    const QString folder = call.desk().dataDir() + u"/tmp"_s;
    QDir().mkpath(folder);
    table->path = folder + u"/export-"_s + randomToken(12);
    for (bool hasMore = true; hasMore;) {
        auto job = [&store, table]() -> Result<bool> { return writeSlice(store, *table); };
        auto slice = co_await call.services.pool.run(std::move(job));
        if (!slice) {
            QFile::remove(table->path);
            co_return std::unexpected(std::move(slice.error()));
        }
        hasMore = *slice;
    }
    // Who carried everybody's numbers away is worth an entry.
    const auto recorded = co_await write(call, [&](WriteTransaction &tx) {
        return Audit::record(
            tx, {.who = call.who,
                 .action = u"contacts.exported"_s,
                 .subjectType = u"contact"_s,
                 .after = {{u"query"_s, call.query.text("query"_L1)}, {u"tag"_s, table->filter.tag}}});
    });
    if (!recorded) {
        QFile::remove(table->path);
        co_return std::unexpected(recorded.error());
    }
    Reply reply;
    reply.headers.add("Content-Type", "text/csv; charset=utf-8");
    reply.headers.add("Content-Disposition", "attachment; filename=\"contacts.csv\"");
    reply.body = FileBody{.path = std::filesystem::path(table->path.toStdString()), .isTemporary = true};
    co_return reply;
}

Task<Result<Reply>> handleImportContacts(Call &call)
{
    const ContactImports &imports = call.desk().contactImports();
    const TimeMs now = call.desk().clock().now();
    auto keep = [&imports, now, body = call.request.bodyFile,
                 boundary = boundaryOf(
                     call.request.headers.value("Content-Type"))]() -> Result<std::pair<QString, QString>> {
        GUICHE_TRY(file, extractFormFile(body, boundary, "file"));
        Result<QString> id = imports.keepFile(QString::fromStdString(file.path.string()), now);
        std::error_code ignored;
        std::filesystem::remove(file.path, ignored);
        if (!id)
            return std::unexpected(std::move(id.error()));
        return std::pair(*id, file.filename);
    };
    GUICHE_CO_TRY(kept, co_await call.services.pool.run(std::move(keep)));
    const auto report = co_await write<ImportReport>(
        call, [&](WriteTransaction &tx) { return imports.start(tx, call.who, kept.first, kept.second); });
    if (!report) {
        imports.removeFile(kept.first);
        co_return std::unexpected(report.error());
    }
    call.desk().chores().wake();
    Reply reply = jsonReply(importJson(call, *report), 202);
    reply.headers.add("Location", "/api/v1/contacts/imports/" + kept.first.toStdString());
    co_return reply;
}

Task<Result<Reply>> handleListContactImports(Call &call)
{
    const int limit = int(call.query.integer("limit"_L1, 20));
    const QString cursor = call.query.text("cursor"_L1);
    if (!cursor.isEmpty() && !isUuid(cursor))
        co_return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is not a cursor of this list."), {},
                       u"cursor"_s);
    GUICHE_CO_TRY(reports, call.desk().contactImports().list(call.db(), call.who, limit + 1, cursor));
    QString next;
    if (reports.size() > limit) {
        reports.removeLast();
        next = reports.last().row.id;
    }
    QJsonArray list;
    for (const ImportReport &report : std::as_const(reports))
        list.append(importJson(call, report));
    co_return jsonReply({{u"imports"_s, list}, {u"next_cursor"_s, cursorValue(next)}});
}

Task<Result<Reply>> handleGetContactImport(Call &call)
{
    GUICHE_CO_TRY(report, call.desk().contactImports().get(call.db(), call.who, call.id()));
    co_return jsonReply(reportJson(call, report));
}

Task<Result<Reply>> handleCancelContactImport(Call &call)
{
    const ContactImports &imports = call.desk().contactImports();
    GUICHE_CO_TRY(report, co_await write<ImportReport>(call, [&](WriteTransaction &tx) {
                      return imports.cancel(tx, call.who, call.id());
                  }));
    co_return jsonReply(reportJson(call, report));
}

} // namespace guiche
