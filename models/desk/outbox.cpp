// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/outbox.h"

#include "models/desk/conversationfor.h"
#include "models/desk/conversations.h"
#include "models/desk/deskevents.h"
#include "models/desk/settings.h"
#include "models/desk/whatsappcontacts.h"
#include "models/desk/whatsappnews.h"
#include "models/store/contactrows.h"
#include "models/store/messagerows.h"
#include "models/store/outboxrows.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr auto GroupSuffix = "@g.us"_L1;
constexpr TimeMs WindowMs = 24LL * 3600 * 1000;
constexpr qsizetype MaxCloudText = 4096; // Graph API, messages, `text.body`

std::unexpected<Error> noSession()
{
    return fail(ErrorCode::NoSession, GUICHE_ERROR_TEXT("No WhatsApp number is connected."));
}

//! Connected, or on its way to be: a message waits for a session that is wanted and has what it needs.
bool isUsable(const Session &session)
{
    return session.status == SessionStatus::Connected || (session.isWanted && session.hasCredentials);
}

WhatsAppAddress addressOf(const ContactRow &contact)
{
    if (contact.whatsAppId.endsWith(GroupSuffix))
        return {.group = contact.whatsAppId};
    return {.phone = contact.whatsAppId.isEmpty() ? contact.phone.mid(1) : contact.whatsAppId,
            .lid = contact.lid};
}

Result<std::optional<OutboxItem>> itemOf(ReadConnection &db, const OutboxRepository::Row &row)
{
    GUICHE_TRY(message, MessageRepository::byId(db, row.messageId));
    GUICHE_TRY(conversation, ConversationRepository::byKey(db, row.conversationKey));
    GUICHE_TRY(session, SessionRepository::byKey(db, row.sessionKey));
    if (!message || !conversation || !session)
        return std::nullopt;
    GUICHE_TRY(contact, ContactRepository::byKey(db, conversation->contactKey));
    if (!contact)
        return std::nullopt;
    OutboxItem item{.message = *message,
                    .organizationId = row.organizationId,
                    .sessionKey = row.sessionKey,
                    .sessionId = session->id,
                    .to = addressOf(*contact),
                    .attempts = row.attempts};
    if (!message->replyTo.isEmpty()) {
        GUICHE_TRY(answered, MessageRepository::byId(db, message->replyTo));
        if (answered && answered->sessionKey == row.sessionKey)
            item.replyToProviderId = answered->providerId;
    }
    return item;
}

//! The status of a message of the outbox, and who hears of it.
Result<> setStatus(WriteTransaction &tx, const MessageRow &message, MessageStatus status,
                   const QString &reason)
{
    GUICHE_TRY(hasChanged,
               Conversations().updateStatus(tx, message.organizationId, message.id, status, reason));
    return hasChanged ? whatsappnews::message(tx, WebhookEvent::MessagesUpdate, message) : Result<>();
}

//! The provider wrote the customer's number in its own way: that is where the next message goes.
Result<> learnAddress(WriteTransaction &tx, const MessageRow &message, const QString &whatsAppId)
{
    if (whatsAppId.isEmpty())
        return {};
    GUICHE_TRY(conversation, ConversationRepository::byKey(tx.db(), message.conversationKey));
    GUICHE_TRY(contact, ContactRepository::byKey(tx.db(), conversation->contactKey));
    if (!contact || contact->whatsAppId == whatsAppId)
        return {};
    contact->whatsAppId = whatsAppId;
    return ContactRepository::update(tx.db(), *contact, tx.now());
}

Result<std::optional<Session>> usableById(ReadConnection &db, qint64 organizationId, const QString &id,
                                          bool needsCloud)
{
    if (id.isEmpty())
        return std::nullopt;
    GUICHE_TRY(session, SessionRepository::byId(db, id));
    const bool fits = session && session->organizationId == organizationId && isUsable(*session) &&
                      (!needsCloud || session->type == SessionType::WhatsAppCloud);
    return fits ? session : std::nullopt;
}

//! The session through which the customer's newest conversation last went.
Result<std::optional<Session>> lastUsedWith(ReadConnection &db, qint64 organizationId, const QString &phone,
                                            bool needsCloud)
{
    if (phone.isEmpty())
        return std::nullopt;
    GUICHE_TRY(contact, whatsappcontacts::find(db, organizationId, {.phone = phone.mid(1)}));
    if (!contact)
        return std::nullopt;
    GUICHE_TRY(newest, ConversationRepository::newestOf(db, contact->key, ChannelKind::WhatsApp));
    if (!newest || newest->sessionKey == 0)
        return std::nullopt;
    GUICHE_TRY(session, SessionRepository::byKey(db, newest->sessionKey));
    return session ? usableById(db, organizationId, session->id, needsCloud) : std::nullopt;
}

Result<Session> named(ReadConnection &db, qint64 organizationId, const SessionWish &wish)
{
    GUICHE_TRY(session, SessionRepository::byId(db, wish.sessionId));
    if (!session || session->organizationId != organizationId)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Session not found."), {}, u"session_id"_s);
    if (wish.needsCloud && session->type != SessionType::WhatsAppCloud)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("Templates need a number of the Cloud API."), {},
                    u"session_id"_s);
    if (!isUsable(*session))
        return noSession();
    return *session;
}

Result<> checkCarried(const Session &session, const OutgoingMessage &draft)
{
    if (draft.attachmentIds.size() > 1)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("A WhatsApp message carries one file."), {},
                    u"attachment_id"_s);
    const bool isCloud = session.type == SessionType::WhatsAppCloud;
    if (!isCloud && draft.type == MessageType::Template)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("Templates need a number of the Cloud API."), {},
                    u"type"_s);
    if (isCloud && draft.type == MessageType::Text && draft.content.size() > MaxCloudText)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This may have at most %1 characters."),
                    {QString::number(MaxCloudText)}, u"content"_s);
    return {};
}

std::unexpected<Error> outsideWindow()
{
    return fail(ErrorCode::OutsideWindow,
                GUICHE_ERROR_TEXT("More than 24 hours have passed since the customer's last message: only a "
                                  "template can be sent."));
}

} // namespace

Result<QList<OutboxItem>> Outbox::due(ReadConnection &db, SessionType type, TimeMs now, int limit) const
{
    GUICHE_TRY(rows, OutboxRepository::due(db, type, now, limit));
    QList<OutboxItem> items;
    for (const OutboxRepository::Row &row : std::as_const(rows)) {
        GUICHE_TRY(item, itemOf(db, row));
        if (item)
            items.append(*item);
    }
    return items;
}

Result<TimeMs> Outbox::nextDue(ReadConnection &db, SessionType type, TimeMs now) const
{
    return OutboxRepository::nextDue(db, type, now);
}

Result<> Outbox::handOver(WriteTransaction &tx, const QString &messageId, const QString &providerId) const
{
    GUICHE_TRY(row, OutboxRepository::byMessage(tx.db(), messageId));
    if (!row || row->state != OutboxRepository::State::Waiting)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("The message is not waiting to be sent."));
    GUICHE_TRY(message, MessageRepository::byId(tx.db(), messageId));
    if (!providerId.isEmpty())
        GUICHE_CHECK(MessageRepository::setProvider(tx.db(), message->key, row->sessionKey, providerId));
    return OutboxRepository::setInDoubt(tx.db(), row->key, tx.now());
}

Result<> Outbox::settle(WriteTransaction &tx, const QString &messageId, const Settled &settled) const
{
    GUICHE_TRY(message, MessageRepository::byId(tx.db(), messageId));
    if (!message)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Message not found."));
    GUICHE_TRY(row, OutboxRepository::byMessage(tx.db(), messageId));
    if (!settled.providerId.isEmpty() && message->providerId != settled.providerId)
        GUICHE_CHECK(
            MessageRepository::setProvider(tx.db(), message->key, message->sessionKey, settled.providerId));
    GUICHE_CHECK(learnAddress(tx, *message, settled.whatsAppId));
    // A receipt may have come before the answer; then the message is finished already.
    if (settled.outcome == Settled::Outcome::Retry)
        return row ? OutboxRepository::retryAt(tx.db(), row->key, settled.retryAt, settled.reason)
                   : Result<>();
    GUICHE_CHECK(OutboxRepository::remove(tx.db(), messageId));
    switch (settled.outcome) {
    case Settled::Outcome::Sent:
        return setStatus(tx, *message, MessageStatus::Sent, {});
    case Settled::Outcome::Failed:
        return setStatus(tx, *message, MessageStatus::Failed, settled.reason);
    case Settled::Outcome::Unknown:
    case Settled::Outcome::Retry:
        break;
    }
    return setStatus(tx, *message, MessageStatus::Unknown, settled.reason);
}

Result<int> Outbox::recover(WriteTransaction &tx, SessionType type) const
{
    GUICHE_TRY(rows, OutboxRepository::inDoubt(tx.db(), type));
    for (const OutboxRepository::Row &row : std::as_const(rows))
        GUICHE_CHECK(settle(tx, row.messageId,
                            {.outcome = Settled::Outcome::Unknown,
                             .reason = QString::fromLatin1(
                                 GUICHE_ERROR_TEXT("The program ended before WhatsApp had answered"))}));
    return static_cast<int>(rows.size());
}

Result<> Outbox::abandon(WriteTransaction &tx, qint64 sessionKey, const QString &reason) const
{
    GUICHE_TRY(rows, OutboxRepository::ofSession(tx.db(), sessionKey));
    for (const OutboxRepository::Row &row : std::as_const(rows)) {
        const bool isWaiting = row.state == OutboxRepository::State::Waiting;
        GUICHE_CHECK(settle(
            tx, row.messageId,
            {.outcome = isWaiting ? Settled::Outcome::Failed : Settled::Outcome::Unknown, .reason = reason}));
    }
    return {};
}

Result<std::optional<ReadMark>> Outbox::readMark(ReadConnection &db, const QString &conversationId,
                                                 int limit) const
{
    GUICHE_TRY(row, ConversationRepository::byId(db, conversationId));
    if (!row || row->channel != ChannelKind::WhatsApp || row->sessionKey == 0)
        return std::nullopt;
    GUICHE_TRY(contact, ContactRepository::byKey(db, row->contactKey));
    GUICHE_TRY(ids, MessageRepository::newestFromCustomer(db, row->key, row->sessionKey, limit));
    ReadMark mark{.sessionKey = row->sessionKey, .chat = addressOf(*contact), .providerIds = ids};
    if (mark.chat.group.isEmpty())
        return mark;
    for (const QString &id : std::as_const(ids)) {
        GUICHE_TRY(message, MessageRepository::byProviderId(db, row->sessionKey, id));
        const QJsonObject author = message ? message->payload["author"_L1].toObject() : QJsonObject();
        if (!author.isEmpty())
            mark.authors.insert(id,
                                {.phone = author["phone"_L1].toString(), .lid = author["lid"_L1].toString()});
    }
    return mark;
}

Result<> Outbox::checkSendable(WriteTransaction &tx, ConversationRow &row, const OutgoingMessage &draft)
{
    GUICHE_TRY(own, SessionRepository::byKey(tx.db(), row.sessionKey));
    const bool isTemplate = draft.type == MessageType::Template;
    if (own && !isUsable(*own))
        return noSession();
    if (!own) {
        GUICHE_TRY(session, sessionFor(tx.db(), row.organizationId, {.needsCloud = isTemplate}));
        GUICHE_CHECK(useSession(tx, row, session));
        own = session;
    }
    GUICHE_CHECK(checkCarried(*own, draft));
    const bool isOpen = own->type != SessionType::WhatsAppCloud || isTemplate || row.windowUntil > tx.now();
    return isOpen ? Result<>() : Result<>(outsideWindow());
}

Result<> Outbox::useSession(WriteTransaction &tx, ConversationRow &row, const Session &session)
{
    if (row.sessionKey == session.key)
        return {};
    GUICHE_TRY(last, MessageRepository::lastFromCustomer(tx.db(), row.contactKey, session.key));
    const bool hasWindow = session.type == SessionType::WhatsAppCloud && last > 0;
    row.sessionKey = session.key;
    row.windowUntil = hasWindow ? last + WindowMs : 0;
    return ConversationRepository::setSession(tx.db(), row.key, row.sessionKey, row.windowUntil);
}

Result<> Outbox::add(WriteTransaction &tx, const ConversationRow &conversation, const MessageRow &message)
{
    GUICHE_CHECK(OutboxRepository::insert(tx.db(),
                                          {.organizationId = message.organizationId,
                                           .sessionKey = conversation.sessionKey,
                                           .conversationKey = conversation.key,
                                           .messageId = message.id,
                                           .nextAttemptAt = tx.now()},
                                          tx.now()));
    return whatsappnews::message(tx, WebhookEvent::MessagesUpsert, message);
}

Result<Session> Outbox::sessionFor(ReadConnection &db, qint64 organizationId, const SessionWish &wish)
{
    if (!wish.sessionId.isEmpty())
        return named(db, organizationId, wish);
    GUICHE_TRY(lastUsed, lastUsedWith(db, organizationId, wish.phone, wish.needsCloud));
    if (lastUsed)
        return *lastUsed;
    GUICHE_TRY(settings, Settings::effective(db, organizationId));
    const QString preferred = settings["whatsapp"_L1]["default_session_id"_L1].toString();
    GUICHE_TRY(standard, usableById(db, organizationId, preferred, wish.needsCloud));
    if (standard)
        return *standard;
    GUICHE_TRY(all, SessionRepository::list(db, organizationId)); // oldest first
    for (const Session &session : std::as_const(all)) {
        if (session.status == SessionStatus::Connected &&
            (!wish.needsCloud || session.type == SessionType::WhatsAppCloud))
            return session;
    }
    return noSession();
}

Result<Message> Outbox::resend(WriteTransaction &tx, const Principal &who, const QString &conversationId,
                               const QString &messageId) const
{
    GUICHE_TRY(row, conversationFor(tx.db(), who, conversationId, Need::Write));
    GUICHE_TRY(message, MessageRepository::byId(tx.db(), messageId));
    if (!message || message->conversationKey != row.key)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Message not found."));
    const bool mayGoAgain =
        message->direction == Direction::Outgoing && row.channel == ChannelKind::WhatsApp &&
        (message->status == MessageStatus::Failed || message->status == MessageStatus::Unknown);
    if (!mayGoAgain)
        return fail(
            ErrorCode::Conflict,
            GUICHE_ERROR_TEXT("Only a message that failed, or whose fate is unknown, is sent again."));
    if (row.status == ConversationStatus::Resolved || row.status == ConversationStatus::Closed)
        return closedConversation();
    GUICHE_CHECK(checkSendable(tx, row, {.type = message->type, .content = message->content}));
    // A new attempt gets a new id of the provider: what is known of the old one must not be taken for it.
    GUICHE_CHECK(MessageRepository::setProvider(tx.db(), message->key, row.sessionKey, {}));
    GUICHE_CHECK(MessageRepository::setStatus(tx.db(), message->key, MessageStatus::Queued, {}));
    GUICHE_CHECK(
        ConversationRepository::setLastStatus(tx.db(), row.key, message->key, MessageStatus::Queued));
    GUICHE_CHECK(deskevents::messageStatus(tx, row, messageId, MessageStatus::Queued, {}));
    message->sessionKey = row.sessionKey;
    message->status = MessageStatus::Queued;
    message->error.clear();
    GUICHE_CHECK(OutboxRepository::insert(tx.db(),
                                          {.organizationId = row.organizationId,
                                           .sessionKey = row.sessionKey,
                                           .conversationKey = row.key,
                                           .messageId = messageId,
                                           .nextAttemptAt = tx.now()},
                                          tx.now()));
    return Message(*message);
}

} // namespace guiche
