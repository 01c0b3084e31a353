// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "models/domain/json.h"
#include "network/api/content.h"
#include "network/api/handlers.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

ApiMessage apiMessage(const QJsonObject &body, const MessageContent &content)
{
    return {.customerPhone = body["customer_phone"_L1].toString(),
            .customerId = body["customer_id"_L1].toString(),
            .customerName = body["customer_name"_L1].toString(),
            .type = content.type,
            .content = content.content,
            .attachmentIds = content.attachmentIds,
            .externalId = body["external_id"_L1].toString(),
            .callbackUrl = body["callback_url"_L1].toString()};
}

//! For `messages_sent_total`. Asked as the program itself: a key with `send` alone may not read the
//! conversation.
void countSent(const Call &call)
{
    const Principal desk = Principal::system(call.who.organizationId);
    if (const auto conversation = call.desk().inbox().get(call.db(), desk, call.id()))
        call.services.metrics.messageSent(toName(conversation->channel).toStdString());
}

//! Text put together by hand: thousands of these are answered a second, and neither id needs escaping.
QByteArray receivedJson(const Received &received)
{
    return "{\"message_id\":\"" + received.messageId.toLatin1() + "\",\"conversation_id\":\"" +
           received.conversationId.toLatin1() + "\",\"status\":\"" + toName(received.status).toLatin1() +
           "\"}";
}

} // namespace

Task<Result<Reply>> handleListMessages(Call &call)
{
    const int limit = int(call.query.integer("limit"_L1, 50));
    GUICHE_CO_TRY(page, call.desk().inbox().messages(call.db(), call.who, call.id(),
                                                     call.query.text("before"_L1), limit));
    QJsonArray messages;
    for (const Message &message : page.messages)
        messages.append(toJson(message));
    co_return jsonReply({{u"messages"_s, messages}, {u"has_more"_s, page.hasMore}});
}

Task<Result<Reply>> handleSendMessage(Call &call)
{
    const Conversations &conversations = call.desk().conversations();
    GUICHE_CO_TRY(content, co_await readContent(call));
    OutgoingMessage message{.type = content.type,
                            .content = content.content,
                            .attachmentIds = content.attachmentIds,
                            .idempotencyKey = call.header("Idempotency-Key")};
    GUICHE_CO_TRY(sent, co_await write<SentMessage>(call, [&](WriteTransaction &tx) -> Result<SentMessage> {
                      GUICHE_CHECK(addFile(call, tx, content, message.attachmentIds));
                      return conversations.send(tx, call.who, call.id(), message);
                  }));
    if (!sent.isRepeat)
        countSent(call);
    co_return jsonReply(toJson(sent.message), 201);
}

Task<Result<Reply>> handleAddNote(Call &call)
{
    const Conversations &conversations = call.desk().conversations();
    const QString content = call.body["content"_L1].toString();
    const QString key = call.header("Idempotency-Key");
    GUICHE_CO_TRY(note, co_await write<Message>(call, [&](WriteTransaction &tx) {
                      return conversations.addNote(tx, call.who, call.id(), content, key);
                  }));
    co_return jsonReply(toJson(note), 201);
}

Task<Result<Reply>> handleReceiveApiMessage(Call &call)
{
    const ApiChannel &channel = call.desk().apiChannel();
    GUICHE_CO_TRY(content, co_await readContent(call));
    ApiMessage message = apiMessage(call.body, content);
    GUICHE_CO_TRY(received, co_await write<Received>(call, [&](WriteTransaction &tx) -> Result<Received> {
                      GUICHE_CHECK(addFile(call, tx, content, message.attachmentIds));
                      return channel.receive(tx, call.who, message);
                  }));
    co_return jsonReply(receivedJson(received), received.isNew ? 201 : 200);
}

} // namespace guiche
