// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/whatsappsend.h"

#include "models/desk/access.h"
#include "models/desk/answering.h"
#include "models/desk/conversationfor.h"
#include "models/desk/deskevents.h"
#include "models/desk/intake.h"
#include "models/desk/outbox.h"
#include "models/desk/whatsappcontacts.h"
#include "models/desk/whatsappnews.h"
#include "models/domain/phone.h"
#include "models/store/organizations.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

bool isOpen(const std::optional<ConversationRow> &row)
{
    return row && (row->status == ConversationStatus::Queue || row->status == ConversationStatus::InProgress);
}

Result<ConversationRow> begin(WriteTransaction &tx, const Principal &who, const Session &session,
                              qint64 contactKey)
{
    bool isTaken = who.isPerson();
    if (isTaken) {
        GUICHE_TRY(canTake, answering::canTake(tx.db(), who, who.organizationId));
        isTaken = canTake;
    }
    GUICHE_TRY(row, Intake::open(tx, who.organizationId, ChannelKind::WhatsApp, contactKey,
                                 isTaken ? who.userId : 0));
    row.assignedName = isTaken ? who.name : QString();
    if (isTaken)
        GUICHE_CHECK(deskevents::assigned(tx, row, 0, who, u"opened"_s));
    GUICHE_CHECK(whatsappnews::chat(tx, session, row.id));
    return row;
}

//! The customer's open conversation, when the caller may write in it, or a new one.
Result<ConversationRow> conversationWith(WriteTransaction &tx, const Principal &who, const Session &session,
                                         const ContactRow &contact)
{
    GUICHE_TRY(newest, ConversationRepository::newestOf(tx.db(), contact.key, ChannelKind::WhatsApp));
    if (!isOpen(newest))
        return begin(tx, who, session, contact.key);
    const bool isPrograms = newest->status == ConversationStatus::InProgress && newest->assignedTo == 0;
    if (isPrograms)
        return *newest;
    return conversationFor(tx.db(), who, newest->id, Need::Write);
}

} // namespace

Result<NumberList> WhatsAppSend::numbers(ReadConnection &db, const Principal &who) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadNumbers));
    NumberList list;
    GUICHE_TRY(organizationId, OrganizationRepository::publicIdOf(db, who.organizationId));
    list.organizationId = organizationId;
    GUICHE_TRY(sessions, SessionRepository::list(db, who.organizationId));
    for (const Session &session : std::as_const(sessions)) {
        if (!session.phone.isEmpty() || session.type == SessionType::WhatsAppCloud)
            list.sessions.append(session);
    }
    return list;
}

Result<SentMessage> WhatsAppSend::send(WriteTransaction &tx, const Principal &who,
                                       const NumberMessage &wanted) const
{
    GUICHE_CHECK(access::require(who, Permission::SendWhatsApp));
    const OutgoingMessage &draft = wanted.message;
    GUICHE_TRY(earlier, answering::sentBefore(tx.db(), who, who.organizationId, draft.idempotencyKey));
    if (earlier)
        return SentMessage{.message = *earlier, .isRepeat = true};
    const auto phone = dialablePhone(wanted.to);
    if (!phone)
        return fail(ErrorCode::Validation,
                    GUICHE_ERROR_TEXT("This is not a phone number with its country code."), {}, u"to"_s);
    GUICHE_CHECK(answering::checkDraft(draft));
    GUICHE_TRY(session, Outbox::sessionFor(tx.db(), who.organizationId,
                                           {.sessionId = wanted.sessionId,
                                            .phone = *phone,
                                            .needsCloud = draft.type == MessageType::Template}));
    GUICHE_TRY(contact, whatsappcontacts::forPhone(tx, who.organizationId, *phone));
    GUICHE_TRY(row, conversationWith(tx, who, session, contact));
    GUICHE_CHECK(Outbox::useSession(tx, row, session));
    GUICHE_CHECK(answering::checkSendable(tx, row, draft));
    GUICHE_CHECK(answering::takeIfQueued(tx, who, row));
    GUICHE_TRY(message,
               answering::answer(tx, row, draft, senderOf(who), who.isPerson() ? who.name : QString()));
    GUICHE_CHECK(answering::remember(tx, who, who.organizationId, draft.idempotencyKey, message.id));
    return SentMessage{.message = message};
}

} // namespace guiche
