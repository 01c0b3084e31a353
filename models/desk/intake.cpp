// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/intake.h"

#include "models/desk/attachments.h"
#include "models/desk/deskevents.h"
#include "models/desk/settings.h"
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

Result<std::optional<ContactRow>> knownContact(ReadConnection &db, const IncomingMessage &message)
{
    if (message.contactKey > 0)
        return ContactRepository::byKey(db, message.contactKey);
    if (!message.phone.isEmpty())
        return ContactRepository::byPhone(db, message.organizationId, message.phone);
    return ContactRepository::byExternalId(db, message.organizationId, message.customerId);
}

Result<ContactRow> contactFor(WriteTransaction &tx, const IncomingMessage &message)
{
    GUICHE_TRY(known, knownContact(tx.db(), message));
    if (known) {
        if (!message.customerName.isEmpty() && message.customerName != known->name) {
            GUICHE_CHECK(ContactRepository::rename(tx.db(), known->key, message.customerName, tx.now()));
            known->name = message.customerName;
        }
        return *known;
    }
    ContactRow row;
    row.id = newId(tx.now());
    row.organizationId = message.organizationId;
    row.phone = message.phone;
    // With a phone the phone is the identity; the integrator's id is kept when nobody has it yet.
    row.externalId = message.phone.isEmpty() ? message.customerId : QString();
    row.name = message.customerName;
    row.createdAt = tx.now();
    GUICHE_TRY(key, ContactRepository::insert(tx.db(), row, {}));
    row.key = key;
    return row;
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

Result<Target> openNew(WriteTransaction &tx, const IncomingMessage &message, const ContactRow &contact)
{
    ConversationRow row;
    row.id = newId(tx.now());
    row.organizationId = message.organizationId;
    row.contactKey = contact.key;
    row.status = ConversationStatus::Queue;
    row.channel = message.channel;
    row.startedAt = tx.now();
    row.queuedAt = tx.now();
    row.lastMessageAt = tx.now();
    row.customerPhone = contact.phone;
    row.customerId = contact.externalId;
    row.customerName = contact.name;
    row.callbackUrl = message.callbackUrl;
    GUICHE_TRY(key, ConversationRepository::insert(tx.db(), row));
    row.key = key;
    GUICHE_CHECK(deskevents::queued(tx, row, u"entered"_s));
    return Target{.key = key, .id = row.id, .status = row.status};
}

Result<Target> targetFor(WriteTransaction &tx, const IncomingMessage &message, const ContactRow &contact)
{
    GUICHE_TRY(newest, ConversationRepository::targetOf(tx.db(), contact.key, message.channel));
    if (newest && isOpen(newest->status))
        return *newest;
    if (newest) {
        GUICHE_TRY(hours, Settings::reopenWindowHours(tx.db(), message.organizationId));
        if (tx.now() - newest->closedAt < hours * HourMs)
            return reopen(tx, *newest);
    }
    return openNew(tx, message, contact);
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
    GUICHE_TRY(contact, contactFor(tx, incoming));
    GUICHE_TRY(target, targetFor(tx, incoming, contact));

    MessageRow message;
    message.id = newId(tx.now());
    message.organizationId = incoming.organizationId;
    message.conversationKey = target.key;
    message.conversationId = target.id;
    message.channel = incoming.channel;
    message.direction = Direction::Incoming;
    message.type = incoming.type;
    message.content = incoming.content;
    message.sentBy = u"customer"_s;
    message.senderName = contact.name;
    message.timestamp = tx.now();
    message.status = MessageStatus::Received;
    message.externalId = incoming.externalId;
    if (!incoming.attachmentIds.isEmpty()) {
        GUICHE_TRY(files, Attachments::take(tx, incoming.organizationId, incoming.attachmentIds, incoming.contactKey));
        message.attachments = files;
        if (message.type == MessageType::Text)
            message.type = Attachments::typeOf(files.first().mimeType);
        for (const QString &id : incoming.attachmentIds)
            GUICHE_CHECK(AttachmentRepository::setConversation(tx.db(), id, target.key));
    } else if (incoming.type != MessageType::Text) {
        message.attachments = {Attachments::linked(incoming.content)};
    }
    GUICHE_TRY(key, MessageRepository::insert(tx.db(), message));
    const bool isNamedByFile = message.content.isEmpty() && !message.attachments.isEmpty();
    const QString preview = isNamedByFile ? message.attachments.first().filename : message.content;
    GUICHE_CHECK(ConversationRepository::addIncoming(
        tx.db(), {.conversationKey = target.key,
                  .messageKey = key,
                  .at = tx.now(),
                  .preview = preview.left(ConversationRepository::PreviewLength).simplified(),
                  .type = message.type,
                  .callbackUrl = incoming.callbackUrl}));
    GUICHE_CHECK(deskevents::newMessage(tx, incoming.organizationId, target.assignedTo, message));
    return Received{message.id, target.id, MessageStatus::Received, true};
}

} // namespace guiche
