// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "network/api/handlers.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

Task<Result<Reply>> handleListWebhookDeliveries(Call &call)
{
    const Query &query = call.query;
    WebhookFilter filter{.sessionId = query.text("session_id"_L1),
                         .event = enumFromString<WebhookEvent>(query.text("event"_L1)),
                         .status = enumFromString<DeliveryStatus>(query.text("status"_L1)),
                         .from = query.time("from"_L1)};
    if (const TimeMs end = query.timeEnd("to"_L1); end > 0)
        filter.until = end;
    GUICHE_CO_TRY(page, call.desk().webhookLedger().list(call.db(), call.who, filter, query.text("cursor"_L1),
                                                         int(query.integer("limit"_L1, 20))));
    QJsonArray deliveries;
    for (const WebhookDelivery &delivery : page.deliveries)
        deliveries.append(toJson(delivery));
    co_return jsonReply({{u"deliveries"_s, deliveries}, {u"next_cursor"_s, cursorValue(page.nextCursor)}});
}

Task<Result<Reply>> handleGetWebhookDelivery(Call &call)
{
    GUICHE_CO_TRY(details, call.desk().webhookLedger().get(call.db(), call.who, call.id()));
    co_return jsonReply(toJson(details));
}

Task<Result<Reply>> handleReplayWebhookDelivery(Call &call)
{
    const WebhookLedger &ledger = call.desk().webhookLedger();
    GUICHE_CO_TRY(made, co_await write<WebhookDelivery>(call, [&](WriteTransaction &tx) {
                      return ledger.replay(tx, call.who, call.id());
                  }));
    co_return jsonReply(toJson(made), 202);
}

Task<Result<Reply>> handleReplayWebhookDeliveries(Call &call)
{
    const WebhookLedger &ledger = call.desk().webhookLedger();
    const QString to = call.body["to"_L1].toString();
    const WebhookRange range{.from = fromIso8601(call.body["from"_L1].toString()),
                             .until = endOfRange(to, fromIso8601(to)),
                             .sessionId = call.body["session_id"_L1].toString(),
                             .status = enumFromString<DeliveryStatus>(call.body["status"_L1].toString())};
    GUICHE_CO_TRY(count, co_await write<int>(
                             call, [&](WriteTransaction &tx) { return ledger.replay(tx, call.who, range); }));
    co_return jsonReply({{u"count"_s, count}}, 202);
}

} // namespace guiche
