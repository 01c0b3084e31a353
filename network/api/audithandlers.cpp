// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "models/desk/auditcheck.h"
#include "models/domain/json.h"
#include "network/api/handlers.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

AuditQuery queryOf(const Query &query, int defaultLimit)
{
    return {.actor = query.text("actor"_L1),
            .action = query.text("action"_L1),
            .subject = query.text("subject"_L1),
            .from = query.time("from"_L1),
            .to = query.timeEnd("to"_L1),
            .cursor = query.text("cursor"_L1),
            .limit = int(query.integer("limit"_L1, defaultLimit))};
}

} // namespace

Task<Result<Reply>> handleListAudit(Call &call)
{
    GUICHE_CO_TRY(page, call.desk().audit().list(call.db(), call.who, queryOf(call.query, 20)));
    QJsonArray entries;
    for (const AuditRecord &record : page.entries)
        entries.append(toJson(record));
    co_return jsonReply({{u"entries"_s, entries}, {u"next_cursor"_s, cursorValue(page.nextCursor)}});
}

Task<Result<Reply>> handleCheckAuditChain(Call &call)
{
    GUICHE_CO_TRY(check, AuditCheck::begin(call.desk().sealer(), call.who, call.query.text("cursor"_L1)));
    while (true) {
        GUICHE_CO_TRY(isComplete, check.step(call.db()));
        if (isComplete)
            break;
        // The entries of others may be many: this thread has more to do.
        co_await boost::asio::post(co_await boost::asio::this_coro::executor, boost::asio::use_awaitable);
    }
    const ChainPiece &piece = check.piece();
    const bool isLogWhole = !piece.nextCursor.isEmpty() || call.desk().auditMark().problems().isEmpty();
    co_return jsonReply(
        {{u"intact"_s, piece.isIntact && isLogWhole},
         {u"scope"_s, piece.isWhole ? u"installation"_s : u"organization"_s},
         {u"checked"_s, piece.checked},
         {u"total"_s, piece.total},
         {u"broken_at"_s, piece.brokenAt > 0 ? QJsonValue(QString::number(piece.brokenAt)) : QJsonValue()},
         {u"next_cursor"_s, cursorValue(piece.nextCursor)}});
}

Task<Result<Reply>> handleExportAudit(Call &call)
{
    GUICHE_CO_TRY(page,
                  call.desk().audit().exportPage(call.db(), call.who, queryOf(call.query, Audit::MaxExport)));
    const bool isCsv = call.query.text("format"_L1) != "jsonl"_L1;
    QByteArray text = isCsv ? auditCsvHeading() : QByteArray();
    for (const AuditRecord &record : page.entries)
        text += isCsv ? toCsv(record) : compact(toJson(record)) + '\n';
    Reply reply;
    reply.headers.add("Content-Type", isCsv ? "text/csv; charset=utf-8" : "application/x-ndjson");
    reply.headers.add("Content-Disposition",
                      isCsv ? "attachment; filename=\"audit.csv\"" : "attachment; filename=\"audit.jsonl\"");
    if (!page.nextCursor.isEmpty())
        reply.headers.add("X-Next-Cursor", page.nextCursor.toStdString());
    reply.body = text;
    co_return reply;
}

} // namespace guiche
