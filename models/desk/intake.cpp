// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/intake.h"

#include <algorithm>

#include "models/desk/attachments.h"
#include "models/desk/businesshours.h"
#include "models/desk/contactnews.h"
#include "models/desk/deskevents.h"
#include "models/desk/settings.h"
#include "models/domain/filekind.h"
#include "models/domain/ids.h"
#include "models/store/contactrows.h"
#include "models/store/conversationrows.h"
#include "models/store/messagerows.h"
#include "models/store/people.h"
#include "models/store/smallrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr TimeMs HourMs = 3600 * 1000;

using Target = ConversationRepository::Target;

using Sender = ConversationRepository::Sender;

Result<std::optional<Sender>> knownSender(ReadConnection &db, const IncomingMessage &message)
{
    if (message.contactKey > 0)
        return ConversationRepository::senderByKey(db, message.contactKey, message.channel);
    if (!message.phone.isEmpty())
        return ConversationRepository::senderByPhone(db, message.organizationId, message.phone,
                                                     message.channel);
    return ConversationRepository::senderByExternalId(db, message.organizationId, message.customerId,
                                                      message.channel);
}

//! By a number or an id that it has from a contact that was merged into it.
Result<std::optional<Sender>> mergedSender(ReadConnection &db, const IncomingMessage &message)
{
    const ContactIdentity identity =
        message.phone.isEmpty() ? ContactIdentity{ContactIdentityKind::ExternalId, message.customerId}
                                : ContactIdentity{ContactIdentityKind::Phone, message.phone};
    GUICHE_TRY(key, ContactRepository::keyOfIdentity(db, message.organizationId, identity));
    return key == 0 ? Result<std::optional<Sender>>(std::nullopt)
                    : ConversationRepository::senderByKey(db, key, message.channel);
}

Result<> takeName(WriteTransaction &tx, Sender &sender, const QString &name)
{
    if (name.isEmpty() || name == sender.contactName)
        return {};
    GUICHE_TRY(isRenamed, ContactRepository::rename(tx.db(), sender.contactKey, name, tx.now()));
    if (isRenamed) {
        sender.contactName = name;
        return contactnews::learnt(tx, sender.contactKey);
    }
    return {};
}

Result<Sender> senderFor(WriteTransaction &tx, const IncomingMessage &message)
{
    GUICHE_TRY(known, knownSender(tx.db(), message));
    if (!known && message.contactKey == 0) {
        GUICHE_TRY(merged, mergedSender(tx.db(), message));
        known = merged;
    }
    if (known) {
        GUICHE_CHECK(takeName(tx, *known, message.customerName));
        return *known;
    }
    Contact contact;
    contact.id = newId(tx.now());
    contact.organizationId = message.organizationId;
    contact.phone = message.phone;
    // With a phone the phone is the identity.
    contact.externalId = message.phone.isEmpty() ? message.customerId : QString();
    contact.name = message.customerName;
    contact.createdAt = tx.now();
    GUICHE_TRY(key, ContactRepository::insert(tx.db(), contact, {}));
    return Sender{.contactKey = key, .contactName = contact.name};
}

bool isOpen(ConversationStatus status)
{
    return status == ConversationStatus::Queue || status == ConversationStatus::InProgress;
}

//! The same agent takes it up again, if there and with room.
Result<bool> canTakeBack(ReadConnection &db, qint64 organizationId, qint64 agentId)
{
    if (agentId == 0)
        return false;
    GUICHE_TRY(agent, UserRepository::byId(db, agentId));
    if (!agent || !agent->isActive || agent->role < Role::Atendente)
        return false;
    GUICHE_TRY(open, UserRepository::openConversations(db, organizationId, agentId));
    return open < agent->maxConversations;
}

Result<Target> reopen(WriteTransaction &tx, const Target &target)
{
    GUICHE_TRY(row, ConversationRepository::byKey(tx.db(), target.key));
    GUICHE_TRY(isTakenBack, canTakeBack(tx.db(), row->organizationId, row->assignedTo));
    row->status = isTakenBack ? ConversationStatus::InProgress : ConversationStatus::Queue;
    row->queuedAt = isTakenBack ? 0 : tx.now();
    row->assignedTo = isTakenBack ? row->assignedTo : 0;
    row->closedAt = 0;
    row->resolution.reset();
    GUICHE_CHECK(ConversationRepository::updateState(tx.db(), *row));
    GUICHE_CHECK(deskevents::updated(tx, *row, u"reopened"_s));
    if (!isTakenBack)
        GUICHE_CHECK(deskevents::queued(tx, *row, u"reopened"_s));
    return Target{.key = row->key, .id = row->id, .status = row->status, .assignedTo = row->assignedTo};
}

Result<ConversationRow> newConversation(WriteTransaction &tx, qint64 organizationId, ChannelKind channel,
                                        qint64 contactKey)
{
    GUICHE_TRY(known, ContactRepository::byKey(tx.db(), contactKey));
    if (!known)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Contact not found."));
    const ContactRow &contact = *known;
    ConversationRow row;
    row.id = newId(tx.now());
    row.organizationId = organizationId;
    row.contactKey = contact.key;
    row.contactId = contact.id;
    row.channel = channel;
    row.startedAt = tx.now();
    row.lastMessageAt = tx.now();
    row.customerPhone = contact.phone;
    row.customerId = contact.externalId;
    row.customerName = contact.name;
    return row;
}

Result<Target> openNew(WriteTransaction &tx, const IncomingMessage &message, qint64 contactKey)
{
    GUICHE_TRY(row, newConversation(tx, message.organizationId, message.channel, contactKey));
    row.status = ConversationStatus::Queue;
    row.queuedAt = tx.now();
    row.callbackUrl = message.callbackUrl;
    GUICHE_TRY(key, ConversationRepository::insert(tx.db(), row));
    row.key = key;
    GUICHE_CHECK(deskevents::queued(tx, row, u"entered"_s));
    return Target{.key = key, .id = row.id, .status = row.status};
}

//! The program wrote to the customer, and now the customer answers: somebody has to look at it.
Result<Target> intoQueue(WriteTransaction &tx, const Target &target)
{
    GUICHE_TRY(row, ConversationRepository::byKey(tx.db(), target.key));
    row->status = ConversationStatus::Queue;
    row->queuedAt = tx.now();
    GUICHE_CHECK(ConversationRepository::updateState(tx.db(), *row));
    GUICHE_CHECK(deskevents::queued(tx, *row, u"answered"_s));
    return Target{.key = row->key, .id = row->id, .status = row->status};
}

//! An answer written on the phone changes nobody's work: it joins what is there, also when that is closed.
Result<Target> targetForOwn(WriteTransaction &tx, const IncomingMessage &message, const Sender &sender)
{
    if (sender.target.key > 0)
        return sender.target;
    GUICHE_TRY(row, Intake::open(tx, message.organizationId, message.channel, sender.contactKey, 0));
    return Target{.key = row.key, .id = row.id, .status = row.status};
}

Result<Target> targetFor(WriteTransaction &tx, const IncomingMessage &message, const Sender &sender)
{
    const Target &newest = sender.target;
    if (newest.key > 0 && newest.status == ConversationStatus::InProgress && newest.assignedTo == 0)
        return intoQueue(tx, newest);
    if (newest.key > 0 && isOpen(newest.status))
        return newest;
    if (newest.key > 0) {
        GUICHE_TRY(hours, Settings::reopenWindowHours(tx.db(), message.organizationId));
        if (tx.now() - newest.closedAt < hours * HourMs)
            return reopen(tx, newest);
    }
    return openNew(tx, message, sender.contactKey);
}

MessageRow rowOf(WriteTransaction &tx, const IncomingMessage &incoming, const Sender &sender,
                 const Target &target)
{
    MessageRow message;
    message.id = newId(tx.now());
    message.organizationId = incoming.organizationId;
    message.conversationKey = target.key;
    message.conversationId = target.id;
    message.channel = incoming.channel;
    message.direction = incoming.isOwn ? Direction::Outgoing : Direction::Incoming;
    message.type = incoming.type;
    message.content = incoming.content;
    message.sentBy = incoming.isOwn ? u"system"_s : u"customer"_s;
    message.senderName = incoming.authorName;
    if (message.senderName.isEmpty() && !incoming.isOwn)
        message.senderName = sender.contactName;
    // A provider's clock may be ahead; nothing was written in the future.
    message.timestamp = incoming.timestamp > 0 ? std::min(incoming.timestamp, tx.now()) : tx.now();
    message.status = incoming.isOwn ? MessageStatus::Sent : MessageStatus::Received;
    message.externalId = incoming.externalId;
    message.sessionKey = incoming.sessionKey;
    message.providerId = incoming.providerId;
    message.replyTo = incoming.replyTo;
    message.payload = incoming.payload;
    return message;
}

Result<> attach(WriteTransaction &tx, const IncomingMessage &incoming, MessageRow &message)
{
    if (incoming.attachmentIds.isEmpty()) {
        if (incoming.type != MessageType::Text && Attachments::isWebAddress(incoming.content))
            message.attachments = {Attachments::linked(incoming.content)};
        return {};
    }
    const qint64 visitor = incoming.channel == ChannelKind::WhatsApp ? 0 : incoming.contactKey;
    GUICHE_TRY(files, Attachments::take(tx, incoming.organizationId, incoming.attachmentIds, visitor));
    message.attachments = files;
    if (message.type == MessageType::Text)
        message.type = messageTypeOf(files.first().mimeType);
    for (const QString &id : incoming.attachmentIds)
        GUICHE_CHECK(AttachmentRepository::setConversation(tx.db(), id, message.conversationKey));
    return {};
}

} // namespace

Result<Received> Intake::receive(WriteTransaction &tx, const IncomingMessage &incoming) const
{
    if (!incoming.externalId.isEmpty()) {
        GUICHE_TRY(known, MessageRepository::byExternalId(tx.db(), incoming.organizationId, incoming.channel,
                                                          incoming.externalId));
        if (known)
            return Received{known->messageId, known->conversationId, known->status, false};
    }
    GUICHE_TRY(sender, senderFor(tx, incoming));
    GUICHE_TRY(taken, receiveFrom(tx, incoming, sender));
    return taken.received;
}

Result<TakenIn> Intake::receiveFrom(WriteTransaction &tx, const IncomingMessage &incoming,
                                    const ConversationRepository::Sender &sender) const
{
    Result<Target> found =
        incoming.isOwn ? targetForOwn(tx, incoming, sender) : targetFor(tx, incoming, sender);
    GUICHE_TRY(target, std::move(found));
    MessageRow message = rowOf(tx, incoming, sender, target);
    GUICHE_CHECK(attach(tx, incoming, message));
    GUICHE_TRY(key, MessageRepository::insert(tx.db(), message));
    message.key = key;
    const bool isNamedByFile = message.content.isEmpty() && !message.attachments.isEmpty();
    const QString preview = isNamedByFile ? message.attachments.first().filename : message.content;
    const MessageEffect effect{.conversationKey = target.key,
                               .messageKey = key,
                               .at = tx.now(),
                               .preview = preview.left(ConversationRepository::PreviewLength).simplified(),
                               .type = message.type,
                               .direction = message.direction,
                               .status = message.status,
                               .callbackUrl = incoming.callbackUrl,
                               .sessionKey = incoming.sessionKey,
                               .windowUntil = incoming.windowUntil};
    GUICHE_CHECK(incoming.isOwn ? ConversationRepository::addOutgoing(tx.db(), effect)
                                : ConversationRepository::addIncoming(tx.db(), effect));
    GUICHE_CHECK(deskevents::newMessage(tx, incoming.organizationId, target.assignedTo, message));
    const bool isOpened = target.key != sender.target.key || !isOpen(sender.target.status);
    if (!incoming.isOwn && isOpened)
        GUICHE_CHECK(businesshours::answerWhileAway(tx, incoming.organizationId, target.key));
    return TakenIn{.received = {message.id, target.id, message.status, true},
                   .message = std::move(message),
                   .isNewConversation = target.key != sender.target.key};
}

Result<ConversationRow> Intake::open(WriteTransaction &tx, qint64 organizationId, ChannelKind channel,
                                     qint64 contactKey, qint64 assignedTo)
{
    GUICHE_TRY(row, newConversation(tx, organizationId, channel, contactKey));
    row.status = ConversationStatus::InProgress;
    row.assignedTo = assignedTo;
    GUICHE_TRY(key, ConversationRepository::insert(tx.db(), row));
    row.key = key;
    return row;
}

} // namespace guiche
