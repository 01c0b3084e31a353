// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "models/domain/json.h"
#include "network/api/conversationquery.h"
#include "network/api/handlers.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

Task<Result<Reply>> handleListConversations(Call &call)
{
    GUICHE_CO_TRY(query, inboxQuery(call.query, call.who));
    GUICHE_CO_TRY(text, call.desk().inbox().listJson(call.db(), call.who, query));
    // The rule writes the page as text, most of whose cost an object tree would be.
    if (!call.query.text("page"_L1).isEmpty())
        text.insert(1, "\"page\":" + QByteArray::number(query.page) + ',');
    co_return jsonReply(text);
}

Task<Result<Reply>> handleGetConversation(Call &call)
{
    const Inbox &inbox = call.desk().inbox();
    if (!call.query.boolean("messages"_L1).value_or(true)) {
        GUICHE_CO_TRY(conversation, inbox.get(call.db(), call.who, call.id()));
        co_return jsonReply(toJson(conversation));
    }
    GUICHE_CO_TRY(details, inbox.details(call.db(), call.who, call.id()));
    QJsonArray messages;
    for (const Message &message : details.messages.messages)
        messages.append(toJson(message));
    QJsonObject body = toJson(details.conversation);
    body[u"messages"_s] = messages;
    body[u"has_more"_s] = details.messages.hasMore;
    co_return jsonReply(body);
}

Task<Result<Reply>> handleTakeNextConversation(Call &call)
{
    const Conversations &conversations = call.desk().conversations();
    const QString key = call.header("Idempotency-Key");
    GUICHE_CO_TRY(taken, co_await write<std::optional<Conversation>>(call, [&](WriteTransaction &tx) {
                      return conversations.takeNext(tx, call.who, key);
                  }));
    co_return taken ? jsonReply(toJson(*taken)) : emptyReply();
}

Task<Result<Reply>> handleTransferConversation(Call &call)
{
    const Conversations &conversations = call.desk().conversations();
    const qint64 agentId = call.body["to_agent_id"_L1].toInteger();
    const QString reason = call.body["reason"_L1].toString();
    GUICHE_CO_TRY(conversation, co_await write<Conversation>(call, [&](WriteTransaction &tx) {
                      return conversations.transfer(tx, call.who, call.id(), agentId, reason);
                  }));
    co_return jsonReply(toJson(conversation));
}

Task<Result<Reply>> handleCloseConversation(Call &call)
{
    const Conversations &conversations = call.desk().conversations();
    const auto resolution = enumFromString<Resolution>(call.body["resolution"_L1].toString());
    const QString notes = call.body["notes"_L1].toString();
    GUICHE_CO_TRY(conversation, co_await write<Conversation>(call, [&](WriteTransaction &tx) {
                      return conversations.close(tx, call.who, call.id(),
                                                 resolution.value_or(Resolution::Resolved), notes);
                  }));
    co_return jsonReply(toJson(conversation));
}

Task<Result<Reply>> handleAssignConversation(Call &call)
{
    const Conversations &conversations = call.desk().conversations();
    const qint64 agentId = call.body["agent_id"_L1].toInteger();
    GUICHE_CO_TRY(conversation, co_await write<Conversation>(call, [&](WriteTransaction &tx) {
                      return conversations.assign(tx, call.who, call.id(), agentId);
                  }));
    co_return jsonReply(toJson(conversation));
}

Task<Result<Reply>> handleSetTags(Call &call)
{
    const Conversations &conversations = call.desk().conversations();
    QStringList tags;
    const QJsonArray given = call.body["tags"_L1].toArray();
    for (const QJsonValue &tag : given)
        tags.append(tag.toString());
    GUICHE_CO_TRY(conversation, co_await write<Conversation>(call, [&](WriteTransaction &tx) {
                      return conversations.setTags(tx, call.who, call.id(), tags);
                  }));
    co_return jsonReply(toJson(conversation));
}

Task<Result<Reply>> handleMarkRead(Call &call)
{
    const Conversations &conversations = call.desk().conversations();
    GUICHE_CO_CHECK(marked, co_await write(call, [&](WriteTransaction &tx) {
                        return conversations.markRead(tx, call.who, call.id());
                    }));
    co_return emptyReply();
}

} // namespace guiche
