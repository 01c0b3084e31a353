// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/whatsappintake.h"

#include <QJsonArray>

#include "models/desk/conversations.h"
#include "models/desk/deskevents.h"
#include "models/desk/whatsappcontacts.h"
#include "models/desk/whatsappnews.h"
#include "models/store/messagerows.h"
#include "models/store/outboxrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! Meta's rule: an answer within a day of the customer's last message is free of templates.
constexpr TimeMs WindowMs = 24LL * 3600 * 1000;

Result<QString> ownIdOf(ReadConnection &db, const Session &session, const QString &providerId)
{
    if (providerId.isEmpty())
        return QString();
    GUICHE_TRY(known, MessageRepository::externalByProviderId(db, session.key, providerId));
    return known ? known->messageId : QString();
}

Result<> tellOthers(WriteTransaction &tx, const Session &session, const whatsappcontacts::Known &known,
                    const TakenIn &taken)
{
    if (known.isNew || known.hasChanged) {
        const WebhookEvent event = known.isNew ? WebhookEvent::ContactsUpsert : WebhookEvent::ContactsUpdate;
        GUICHE_CHECK(whatsappnews::contact(tx, session, event, known.sender.contactKey));
    }
    if (taken.isNewConversation)
        GUICHE_CHECK(whatsappnews::chat(tx, session, taken.received.conversationId));
    return whatsappnews::message(tx, session, WebhookEvent::MessagesUpsert, taken.received.messageId);
}

//! The message of that receipt, by the provider's id, or by ours where the provider gives that back: a status
//! may come before the answer that tells the provider's id.
Result<std::optional<MessageRow>> messageOf(WriteTransaction &tx, const Session &session,
                                            const WhatsAppReceipt &receipt)
{
    GUICHE_TRY(known, MessageRepository::byProviderId(tx.db(), session.key, receipt.providerId));
    if (known)
        return known;
    if (receipt.messageId.isEmpty())
        return std::nullopt;
    GUICHE_TRY(own, MessageRepository::byId(tx.db(), receipt.messageId));
    const bool isOurs = own && own->organizationId == session.organizationId &&
                        own->sessionKey == session.key && own->direction == Direction::Outgoing;
    if (!isOurs)
        return std::nullopt;
    if (own->providerId.isEmpty()) {
        GUICHE_CHECK(MessageRepository::setProvider(tx.db(), own->key, session.key, receipt.providerId));
        own->providerId = receipt.providerId;
    }
    return own;
}

//! The event and the webhook of a message that is no longer what it was.
Result<bool> tellChanged(WriteTransaction &tx, const Session &session, WebhookEvent event,
                         qint64 conversationKey, const QString &messageId)
{
    GUICHE_TRY(conversation, ConversationRepository::byKey(tx.db(), conversationKey));
    GUICHE_TRY(row, MessageRepository::byId(tx.db(), messageId));
    GUICHE_CHECK(deskevents::messageUpdated(tx, *conversation, *row));
    GUICHE_CHECK(whatsappnews::message(tx, session, event, messageId));
    return true;
}

QJsonArray withReaction(const QJsonArray &before, const QString &from, const QString &emoji, TimeMs at)
{
    QJsonArray after;
    for (const QJsonValue &reaction : before) {
        if (reaction["from"_L1].toString() != from)
            after.append(reaction);
    }
    if (!emoji.isEmpty())
        after.append(QJsonObject{{u"from"_s, from}, {u"emoji"_s, emoji}, {u"timestamp"_s, toIso8601(at)}});
    return after;
}

IncomingMessage incomingOf(const Session &session, const WhatsAppMessage &message, TimeMs now)
{
    const TimeMs written = message.timestamp > 0 ? std::min(message.timestamp, now) : now;
    const bool opensWindow = session.type == SessionType::WhatsAppCloud && !message.isFromMe;
    return {.organizationId = session.organizationId,
            .channel = ChannelKind::WhatsApp,
            .type = message.type,
            .content = message.content,
            .attachmentIds = message.attachmentIds,
            .timestamp = written,
            .sessionKey = session.key,
            .providerId = message.providerId,
            .isOwn = message.isFromMe,
            .authorName = message.authorName,
            .payload = message.payload,
            .windowUntil = opensWindow ? written + WindowMs : 0};
}

} // namespace

Result<Received> WhatsAppIntake::receive(WriteTransaction &tx, const Session &session,
                                         const WhatsAppMessage &message) const
{
    if (!message.chat.group.isEmpty() && !session.takesGroups)
        return Received{.isNew = false};
    GUICHE_TRY(seen, MessageRepository::externalByProviderId(tx.db(), session.key, message.providerId));
    if (seen)
        return Received{seen->messageId, seen->conversationId, seen->status, false};
    GUICHE_TRY(known, whatsappcontacts::senderFor(tx, session.organizationId, message.chat));
    IncomingMessage incoming = incomingOf(session, message, tx.now());
    incoming.contactKey = known.sender.contactKey;
    GUICHE_TRY(replyTo, ownIdOf(tx.db(), session, message.replyTo));
    incoming.replyTo = replyTo;
    GUICHE_TRY(taken, Intake().receiveFrom(tx, incoming, known.sender));
    GUICHE_CHECK(tellOthers(tx, session, known, taken));
    return taken.received;
}

Result<bool> WhatsAppIntake::receipt(WriteTransaction &tx, const Session &session,
                                     const WhatsAppReceipt &receipt) const
{
    GUICHE_TRY(row, messageOf(tx, session, receipt));
    if (!row || row->direction != Direction::Outgoing)
        return false;
    GUICHE_TRY(hasChanged,
               Conversations().updateStatus(tx, row->organizationId, row->id, receipt.status, receipt.error));
    // The provider knows the message, so it is no longer in doubt.
    GUICHE_CHECK(OutboxRepository::remove(tx.db(), row->id));
    if (!hasChanged)
        return false;
    GUICHE_CHECK(whatsappnews::message(tx, session, WebhookEvent::MessagesUpdate, row->id));
    GUICHE_CHECK(whatsappnews::receipt(tx, session, *row, receipt.status, receipt.error));
    return true;
}

Result<bool> WhatsAppIntake::edited(WriteTransaction &tx, const Session &session, const QString &providerId,
                                    const QString &content, TimeMs at) const
{
    GUICHE_TRY(row, MessageRepository::byProviderId(tx.db(), session.key, providerId));
    if (!row || row->deletedAt != 0 || row->editedAt >= at || row->content == content)
        return false;
    GUICHE_CHECK(MessageRepository::setEdited(tx.db(), *row, content, at));
    const QString preview = content.left(ConversationRepository::PreviewLength).simplified();
    GUICHE_CHECK(ConversationRepository::setLastText(tx.db(), row->conversationKey, row->key, preview));
    return tellChanged(tx, session, WebhookEvent::MessagesUpdate, row->conversationKey, row->id);
}

Result<bool> WhatsAppIntake::deleted(WriteTransaction &tx, const Session &session, const QString &providerId,
                                     TimeMs at) const
{
    GUICHE_TRY(row, MessageRepository::byProviderId(tx.db(), session.key, providerId));
    if (!row || row->deletedAt != 0)
        return false;
    GUICHE_CHECK(MessageRepository::setDeleted(tx.db(), *row, at));
    GUICHE_CHECK(ConversationRepository::setLastText(tx.db(), row->conversationKey, row->key, {}));
    return tellChanged(tx, session, WebhookEvent::MessagesDelete, row->conversationKey, row->id);
}

Result<bool> WhatsAppIntake::reacted(WriteTransaction &tx, const Session &session, const QString &providerId,
                                     const QString &from, const QString &emoji, TimeMs at) const
{
    GUICHE_TRY(row, MessageRepository::byProviderId(tx.db(), session.key, providerId));
    if (!row || row->deletedAt != 0)
        return false;
    for (const QJsonValue &reaction : std::as_const(row->reactions)) {
        if (reaction["from"_L1].toString() == from && reaction["emoji"_L1].toString() == emoji)
            return false;
    }
    const QJsonArray after = withReaction(row->reactions, from, emoji, at);
    if (after == row->reactions)
        return false;
    GUICHE_CHECK(MessageRepository::setReactions(tx.db(), row->key, after));
    return tellChanged(tx, session, WebhookEvent::MessagesUpdate, row->conversationKey, row->id);
}

Result<std::optional<CustomerTyping>> WhatsAppIntake::typing(WriteTransaction &tx, const Session &session,
                                                             const WhatsAppPerson &chat, bool isTyping) const
{
    GUICHE_TRY(contact, whatsappcontacts::find(tx.db(), session.organizationId, chat));
    if (!contact)
        return std::nullopt;
    GUICHE_TRY(row, ConversationRepository::newestOf(tx.db(), contact->key, ChannelKind::WhatsApp));
    if (!row || row->status == ConversationStatus::Resolved || row->status == ConversationStatus::Closed)
        return std::nullopt;
    GUICHE_CHECK(whatsappnews::presence(tx, session, *row, isTyping));
    return CustomerTyping{.organizationId = session.organizationId,
                          .conversationId = row->id,
                          .status = row->status,
                          .assignedTo = row->assignedTo,
                          .isTyping = isTyping};
}

Result<> WhatsAppIntake::learnt(WriteTransaction &tx, const Session &session,
                                const WhatsAppPerson &person) const
{
    GUICHE_TRY(known, whatsappcontacts::learn(tx, session.organizationId, person));
    if (!known || !known->hasChanged)
        return {};
    return whatsappnews::contact(tx, session, WebhookEvent::ContactsUpdate, known->sender.contactKey);
}

} // namespace guiche
