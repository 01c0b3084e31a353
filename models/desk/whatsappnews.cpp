// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/whatsappnews.h"

#include <QJsonObject>

#include "models/desk/search.h"
#include "models/desk/webhooks.h"
#include "models/desk/whatsappcontacts.h"
#include "models/domain/json.h"
#include "models/store/contactrows.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche::whatsappnews {

namespace {

Result<> queue(WriteTransaction &tx, const Session &session, WebhookEvent event, const QJsonObject &data)
{
    return Webhooks::queue(tx, session.key, event, compact(data));
}

Result<QJsonObject> contactJson(ReadConnection &db, qint64 contactKey)
{
    GUICHE_TRY(row, ContactRepository::byKey(db, contactKey));
    return row ? toJson(static_cast<const Contact &>(*row)) : QJsonObject();
}

} // namespace

bool wants(const Session &session, WebhookEvent event)
{
    return !session.webhookUrl.isEmpty() && session.webhookOff.isEmpty() &&
           (session.webhookEvents.isEmpty() || session.webhookEvents.contains(toName(event)));
}

Result<> message(WriteTransaction &tx, const Session &session, WebhookEvent event, const QString &messageId)
{
    if (!wants(session, event))
        return {};
    GUICHE_TRY(row, MessageRepository::byId(tx.db(), messageId));
    if (!row)
        return {};
    GUICHE_TRY(conversation, ConversationRepository::byKey(tx.db(), row->conversationKey));
    GUICHE_TRY(contact, contactJson(tx.db(), conversation->contactKey));
    return queue(tx, session, event,
                 {{u"message"_s, toJson(static_cast<const Message &>(*row))},
                  {u"contact"_s, contact},
                  {u"conversation"_s, toJson(static_cast<const Conversation &>(*conversation))}});
}

Result<> message(WriteTransaction &tx, WebhookEvent event, const MessageRow &row)
{
    if (row.sessionKey == 0)
        return {};
    GUICHE_TRY(session, SessionRepository::byKey(tx.db(), row.sessionKey));
    return session ? message(tx, *session, event, row.id) : Result<>();
}

Result<> receipt(WriteTransaction &tx, const Session &session, const MessageRow &row, MessageStatus status,
                 const QString &error)
{
    if (!wants(session, WebhookEvent::MessageReceiptUpdate))
        return {};
    QJsonObject data{{u"message_id"_s, row.id},
                     {u"provider_id"_s, row.providerId},
                     {u"conversation_id"_s, row.conversationId},
                     {u"status"_s, toName(status)}};
    if (!error.isEmpty())
        data[u"error"_s] = error;
    return queue(tx, session, WebhookEvent::MessageReceiptUpdate, data);
}

Result<> contact(WriteTransaction &tx, const Session &session, WebhookEvent event, qint64 contactKey)
{
    if (!wants(session, event))
        return {};
    GUICHE_TRY(data, contactJson(tx.db(), contactKey));
    return queue(tx, session, event, data);
}

Result<> chat(WriteTransaction &tx, const Session &session, const QString &conversationId)
{
    if (!wants(session, WebhookEvent::ChatsUpsert))
        return {};
    GUICHE_TRY(row, ConversationRepository::byId(tx.db(), conversationId));
    return row ? queue(tx, session, WebhookEvent::ChatsUpsert,
                       toJson(static_cast<const Conversation &>(*row)))
               : Result<>();
}

Result<> chatChanged(WriteTransaction &tx, const ConversationRow &conversation)
{
    if (conversation.channel != ChannelKind::WhatsApp || conversation.sessionKey == 0)
        return {};
    GUICHE_TRY(isWanted, Webhooks::isWanted(tx.db(), conversation.sessionKey, WebhookEvent::ChatsUpdate));
    if (!isWanted)
        return {};
    GUICHE_TRY(row, ConversationRepository::byKey(tx.db(), conversation.key));
    return row ? Webhooks::queue(tx, conversation.sessionKey, WebhookEvent::ChatsUpdate,
                                 compact(toJson(static_cast<const Conversation &>(*row))))
               : Result<>();
}

Result<> chatOnPhone(WriteTransaction &tx, const Session &session, WebhookEvent event,
                     const WhatsAppPerson &person, const QJsonObject &chat)
{
    if (!wants(session, event))
        return {};
    QJsonObject data;
    GUICHE_TRY(contact, whatsappcontacts::find(tx.db(), session.organizationId, person));
    if (contact) {
        GUICHE_TRY(row, ConversationRepository::newestOf(tx.db(), contact->key, ChannelKind::WhatsApp));
        if (row)
            data = toJson(static_cast<const Conversation &>(*row));
    }
    data[u"chat"_s] = chat;
    return queue(tx, session, event, data);
}

Result<> presence(WriteTransaction &tx, const Session &session, const ConversationRow &conversation,
                  bool isTyping)
{
    if (!wants(session, WebhookEvent::PresenceUpdate))
        return {};
    GUICHE_TRY(contact, contactJson(tx.db(), conversation.contactKey));
    return queue(tx, session, WebhookEvent::PresenceUpdate,
                 {{u"conversation_id"_s, conversation.id}, {u"contact"_s, contact}, {u"typing"_s, isTyping}});
}

} // namespace guiche::whatsappnews
