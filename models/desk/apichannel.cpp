// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/apichannel.h"

#include <QJsonObject>

#include "models/desk/access.h"
#include "models/desk/attachments.h"
#include "models/desk/conversations.h"
#include "models/desk/retrywaits.h"
#include "models/desk/sealer.h"
#include "models/desk/search.h"
#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "models/domain/persontext.h"
#include "models/domain/phone.h"
#include "models/store/contactrows.h"
#include "models/store/conversationrows.h"
#include "models/store/smallrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxContentLength = 65'536;
constexpr qsizetype MaxIdLength = 200;
constexpr qsizetype MaxNameLength = 200; // as of every contact
constexpr qsizetype MaxUrlLength = 2000;
constexpr qsizetype MaxAttachments = 10;

std::unexpected<Error> invalid(const char *text, const QString &field, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, field);
}

Result<> checkLength(const QString &text, qsizetype limit, const QString &field)
{
    if (text.size() > limit)
        return invalid(GUICHE_ERROR_TEXT("This may have at most %1 characters."), field,
                       {QString::number(limit)});
    return {};
}

Result<> checkContent(const ApiMessage &message)
{
    GUICHE_CHECK(checkLength(message.content, MaxContentLength, u"content"_s));
    if (message.attachmentIds.size() > MaxAttachments)
        return invalid(GUICHE_ERROR_TEXT("A message carries at most %1 files."), u"attachment_id"_s,
                       {QString::number(MaxAttachments)});
    if (!message.attachmentIds.isEmpty())
        return {};
    if (message.type == MessageType::Text)
        return message.content.trimmed().isEmpty()
                   ? Result<>(invalid(GUICHE_ERROR_TEXT("The message is empty."), u"content"_s))
                   : Result<>();
    if (message.type == MessageType::Template || message.type == MessageType::System)
        return invalid(GUICHE_ERROR_TEXT("Messages of this type cannot be sent."), u"type"_s);
    if (!Attachments::isWebAddress(message.content))
        return invalid(
            GUICHE_ERROR_TEXT("A file is needed: its http(s) address, base64, or an attachment_id."),
            u"content"_s);
    return {};
}

Result<> checkFields(const ApiMessage &message)
{
    if (message.customerPhone.isEmpty() && message.customerId.isEmpty())
        return invalid(GUICHE_ERROR_TEXT("customer_phone or customer_id is needed."), u"customer_phone"_s);
    GUICHE_CHECK(checkLength(message.customerId, MaxIdLength, u"customer_id"_s));
    GUICHE_CHECK(checkLength(message.customerName, MaxNameLength, u"customer_name"_s));
    GUICHE_CHECK(checkLength(message.externalId, MaxIdLength, u"external_id"_s));
    GUICHE_CHECK(checkLength(message.callbackUrl, MaxUrlLength, u"callback_url"_s));
    if (!message.callbackUrl.isEmpty() && !Attachments::isWebAddress(message.callbackUrl))
        return invalid(GUICHE_ERROR_TEXT("This must be an http or https address."), u"callback_url"_s);
    return checkContent(message);
}

QString failureText(const CallbackAttempt &attempt)
{
    if (attempt.httpStatus > 0)
        return u"HTTP %1"_s.arg(attempt.httpStatus);
    return attempt.error.left(200);
}

} // namespace

ApiChannel::ApiChannel(QByteArray signingKey)
    : m_signingKey(std::move(signingKey))
{
}

Result<Received> ApiChannel::receive(WriteTransaction &tx, const Principal &who,
                                     const ApiMessage &message) const
{
    GUICHE_CHECK(access::require(who, Permission::ReceiveMessages));
    GUICHE_CHECK(checkFields(message));
    IncomingMessage incoming{.organizationId = who.organizationId,
                             .channel = ChannelKind::Api,
                             .customerId = message.customerId,
                             .customerName = cleanLine(message.customerName),
                             .type = message.type,
                             .content = message.content,
                             .attachmentIds = message.attachmentIds,
                             .externalId = message.externalId,
                             .callbackUrl = message.callbackUrl};
    if (!message.customerPhone.isEmpty()) {
        const auto phone = dialablePhone(message.customerPhone);
        if (!phone)
            return invalid(GUICHE_ERROR_TEXT("This is not a phone number with its country code."),
                           u"customer_phone"_s);
        incoming.phone = *phone;
    }
    return Intake().receive(tx, incoming);
}

Result<> ApiChannel::queueCallback(WriteTransaction &tx, const ConversationRow &conversation,
                                   const Message &message)
{
    GUICHE_TRY(contact, ContactRepository::byKey(tx.db(), conversation.contactKey));
    const QString id = "evt_"_L1 + newId(tx.now());
    const QJsonObject envelope{
        {u"id"_s, id},
        {u"event"_s, u"messages.upsert"_s},
        {u"sessionId"_s, QJsonValue::Null},
        {u"session"_s, u"api"_s},
        {u"timestamp"_s, toIso8601(tx.now())},
        {u"data"_s,
         QJsonObject{{u"message"_s, toJson(message)},
                     {u"contact"_s, contact ? toJson(static_cast<const Contact &>(*contact)) : QJsonObject()},
                     {u"conversation"_s, toJson(static_cast<const Conversation &>(conversation))}}}};
    return CallbackRepository::insert(tx.db(), {.id = id,
                                                .organizationId = conversation.organizationId,
                                                .conversationKey = conversation.key,
                                                .messageId = message.id,
                                                .url = conversation.callbackUrl,
                                                .body = compact(envelope),
                                                .nextAttemptAt = tx.now()});
}

Result<QList<CallbackDelivery>> ApiChannel::due(ReadConnection &db, TimeMs now, int limit) const
{
    GUICHE_TRY(rows, CallbackRepository::due(db, now, limit));
    QList<CallbackDelivery> list;
    for (const CallbackRepository::Row &row : std::as_const(rows))
        list.append({.id = row.id,
                     .organizationId = row.organizationId,
                     .messageId = row.messageId,
                     .url = row.url,
                     .body = row.body,
                     .attempts = row.attempts});
    return list;
}

Result<TimeMs> ApiChannel::nextDue(ReadConnection &db) const
{
    return CallbackRepository::nextDue(db);
}

Result<> ApiChannel::recordAttempt(WriteTransaction &tx, const QString &id,
                                   const CallbackAttempt &attempt) const
{
    GUICHE_TRY(row, CallbackRepository::byId(tx.db(), id));
    if (!row)
        return {}; // settled by an earlier attempt whose answer came late
    const Conversations conversations;
    if (attempt.httpStatus >= 200 && attempt.httpStatus < 300) {
        GUICHE_CHECK(
            conversations.updateStatus(tx, row->organizationId, row->messageId, MessageStatus::Delivered));
        return CallbackRepository::remove(tx.db(), id);
    }
    const int made = row->attempts + 1;
    constexpr int Gone = 410;
    if (attempt.httpStatus == Gone || made > RetryCount) {
        GUICHE_CHECK(conversations.updateStatus(tx, row->organizationId, row->messageId,
                                                MessageStatus::Failed, failureText(attempt)));
        return CallbackRepository::retryAt(tx.db(), id, made, 0, attempt.httpStatus, attempt.error);
    }
    const TimeMs wait = retryWait(made, attempt.retryAfterSeconds);
    return CallbackRepository::retryAt(tx.db(), id, made, tx.now() + wait, attempt.httpStatus, attempt.error);
}

Result<QString> ApiChannel::secret(ReadConnection &, qint64 organizationId) const
{
    return callbackSecret(m_signingKey, organizationId);
}

} // namespace guiche
