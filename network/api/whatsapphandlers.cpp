// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/whatsapphandlers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/domain/json.h"
#include "network/api/content.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! Spec 004's body in the members of spec 003's. True: the text came as 004's `message`.
bool useOneVocabulary(QJsonObject &body)
{
    const QString templateId = body["template_id"_L1].toString();
    if (!templateId.isEmpty()) {
        body[u"type"_s] = u"template"_s;
        body[u"template_name"_s] = templateId;
    } else if (!body.contains("content"_L1) && body.contains("message"_L1)) {
        const QJsonValue text = body.value("message"_L1); // a reference would move when the member is added
        body[u"content"_s] = text;
        return true;
    }
    return false;
}

//! What is wrong with the text, by the name that the caller gave it.
Error inCallersWords(Error error, bool isMessage)
{
    if (isMessage && error.field == "content"_L1)
        error.field = u"message"_s;
    return error;
}

TemplateDraft templateDraft(const QJsonObject &body)
{
    return {.name = body["template_name"_L1].toString(),
            .language = body["language"_L1].toString(),
            .components = body["components"_L1].toArray()};
}

NumberMessage templateMessage(const Call &call)
{
    const TemplateDraft draft = templateDraft(call.body);
    return {.to = call.body["to"_L1].toString(),
            .sessionId = call.body["session_id"_L1].toString(),
            .message = {.type = MessageType::Template,
                        .content = draft.name,
                        .idempotencyKey = call.header("Idempotency-Key"),
                        .payload = Templates::toPayload(draft)}};
}

Reply sentReply(const Call &call, const SentMessage &sent)
{
    if (!sent.isRepeat)
        call.services.metrics.messageSent("whatsapp");
    return jsonReply({{u"message_id"_s, sent.message.id},
                      {u"conversation_id"_s, sent.message.conversationId},
                      {u"status"_s, toName(sent.message.status)}});
}

QString numberStatus(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Connected:
        return u"active"_s;
    case SessionStatus::Connecting:
        return u"pending"_s;
    case SessionStatus::Disconnected:
        return u"inactive"_s;
    }
    return {};
}

QJsonObject numberJson(const Session &session, const QString &organizationId)
{
    return {{u"id"_s, session.id},
            {u"phone_number"_s, session.phone.isEmpty() ? QString() : u'+' + session.phone},
            {u"display_name"_s, session.pushName.isEmpty() ? session.name : session.pushName},
            {u"status"_s, numberStatus(session.status)},
            {u"verified"_s, !session.phone.isEmpty()},
            {u"organization_id"_s, organizationId}};
}

} // namespace

Task<Result<Reply>> handleVerifyWhatsAppWebhook(Call &call)
{
    const auto value = [&call](std::string_view name) {
        return call.request.queryValue(name).value_or(QString());
    };
    GUICHE_CO_TRY(challenge,
                  call.desk().cloudWebhook().challenge(call.db(), value("hub.mode"),
                                                       value("hub.verify_token"), value("hub.challenge")));
    Reply reply;
    reply.headers.add("Content-Type", "text/plain; charset=utf-8");
    reply.body = challenge;
    co_return reply;
}

Task<Result<Reply>> handleReceiveWhatsAppWebhook(Call &call)
{
    const CloudWebhook &webhook = call.desk().cloudWebhook();
    const std::string &body = call.request.body;
    const std::string_view signature = call.request.headers.value("X-Hub-Signature-256");
    GUICHE_CO_TRY(notice,
                  webhook.verified(call.db(), QByteArray::fromRawData(body.data(), qsizetype(body.size())),
                                   QByteArray(signature.data(), qsizetype(signature.size()))));
    GUICHE_CO_CHECK(stored,
                    co_await write(call, [&](WriteTransaction &tx) { return webhook.apply(tx, notice); }));
    co_return jsonReply(QByteArray(R"({"status":"ok"})"));
}

Task<Result<Reply>> handleSendWhatsApp(Call &call)
{
    const WhatsAppSend &whatsApp = call.desk().whatsAppSend();
    const bool isMessage = useOneVocabulary(call.body);
    MessageContent content;
    NumberMessage message = templateMessage(call);
    if (call.body["template_name"_L1].toString().isEmpty()) {
        Result<MessageContent> read = co_await readContent(call);
        if (!read)
            co_return std::unexpected(inCallersWords(std::move(read.error()), isMessage));
        content = std::move(*read);
        message.message = {.type = content.type,
                           .content = content.content,
                           .attachmentIds = content.attachmentIds,
                           .idempotencyKey = call.header("Idempotency-Key")};
    }
    Result<SentMessage> sent =
        co_await write<SentMessage>(call, [&](WriteTransaction &tx) -> Result<SentMessage> {
            GUICHE_CHECK(addFile(call, tx, content, message.message.attachmentIds));
            return whatsApp.send(tx, call.who, message);
        });
    if (!sent)
        co_return std::unexpected(inCallersWords(std::move(sent.error()), isMessage));
    co_return sentReply(call, *sent);
}

Task<Result<Reply>> handleSendWhatsAppTemplate(Call &call)
{
    const WhatsAppSend &whatsApp = call.desk().whatsAppSend();
    const NumberMessage message = templateMessage(call);
    GUICHE_CO_TRY(sent, co_await write<SentMessage>(call, [&](WriteTransaction &tx) {
                      return whatsApp.send(tx, call.who, message);
                  }));
    co_return sentReply(call, sent);
}

Task<Result<Reply>> handleListWhatsAppNumbers(Call &call)
{
    GUICHE_CO_TRY(numbers, call.desk().whatsAppSend().numbers(call.db(), call.who));
    const QList<Session> &all = numbers.sessions;
    QJsonArray page;
    for (const Session &session :
         all.mid(call.query.integer("offset"_L1, 0), call.query.integer("limit"_L1, 20)))
        page.append(numberJson(session, numbers.organizationId));
    Reply reply = jsonReply(QJsonDocument(page).toJson(QJsonDocument::Compact));
    reply.headers.add("X-Total-Count", std::to_string(all.size()));
    co_return reply;
}

Task<Result<Reply>> handleListWhatsAppTemplates(Call &call)
{
    GUICHE_CO_TRY(all, call.desk().templates().list(call.db(), call.who, call.query.text("session_id"_L1)));
    GUICHE_CO_TRY(slice,
                  sliceOf(all.size(), call.query.text("cursor"_L1), call.query.integer("limit"_L1, 20)));
    QJsonArray page;
    for (const ListedTemplate &entry : all.mid(slice.first, slice.count))
        page.append(toJson(entry));
    co_return jsonReply({{u"templates"_s, page}, {u"next_cursor"_s, cursorValue(slice.nextCursor)}});
}

Task<Result<Reply>> handleResendMessage(Call &call)
{
    const Outbox &outbox = call.desk().outbox();
    GUICHE_CO_TRY(message, co_await write<Message>(call, [&](WriteTransaction &tx) {
                      return outbox.resend(tx, call.who, call.id(0), call.id(1));
                  }));
    co_return jsonReply(toJson(message));
}

} // namespace guiche
