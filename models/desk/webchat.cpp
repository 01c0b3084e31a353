// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/webchat.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

#include "models/desk/conversations.h"
#include "models/desk/sealer.h"
#include "models/desk/settings.h"
#include "models/desk/users.h"
#include "models/domain/ids.h"
#include "models/domain/persontext.h"
#include "models/domain/phone.h"
#include "models/store/contactrows.h"
#include "models/store/conversationrows.h"
#include "models/store/messagerows.h"
#include "models/store/organizations.h"
#include "models/store/smallrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxContentLength = 4096;
constexpr qsizetype MaxClientIdLength = 64;
constexpr qsizetype MaxAttachments = 5;
constexpr int MaxPage = 100;
constexpr int MaxCatchUp = 200;

Result<Organization> siteOwner(ReadConnection &db, const QString &key)
{
    GUICHE_TRY(organization, OrganizationRepository::byWebChatKey(db, key));
    if (!organization)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("There is no such chat."));
    return *organization;
}

Visitor toVisitor(const ContactRow &row)
{
    return {.organizationId = row.organizationId,
            .contactKey = row.key,
            .contactId = row.id,
            .name = row.name,
            .phone = row.phone};
}

//! The key of a message that the visitor can see. Errors: NotFound.
Result<MessageRow> visibleMessage(ReadConnection &db, const Visitor &visitor, const QString &messageId)
{
    GUICHE_TRY(message, MessageRepository::byId(db, messageId));
    const auto notFound = [] { return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Message not found.")); };
    if (!message || message->channel != ChannelKind::Web || message->direction == Direction::Internal)
        return notFound();
    GUICHE_TRY(conversation, ConversationRepository::byKey(db, message->conversationKey));
    if (!conversation || conversation->contactKey != visitor.contactKey)
        return notFound();
    return *message;
}

MessageList toList(const QList<MessageRow> &rows, bool hasMore, qsizetype from, qsizetype until)
{
    MessageList list{.messages = {}, .hasMore = hasMore};
    for (qsizetype i = from; i < until; ++i)
        list.messages.append(rows[i]);
    return list;
}

QString uploaderOf(const Visitor &visitor)
{
    return "visitor:"_L1 + QString::number(visitor.contactKey);
}

Result<> checkMessage(const VisitorMessage &message)
{
    if (message.content.size() > MaxContentLength)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The message is too long."), {}, u"content"_s);
    if (message.content.trimmed().isEmpty() && message.attachmentIds.isEmpty())
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The message is empty."), {}, u"content"_s);
    if (message.attachmentIds.size() > MaxAttachments)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("A message carries at most %1 files."),
                    {QString::number(MaxAttachments)}, u"attachments"_s);
    if (message.clientId.size() > MaxClientIdLength)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This may have at most %1 characters."),
                    {QString::number(MaxClientIdLength)}, u"client_id"_s);
    return {};
}

} // namespace

Result<WebChatSite> WebChat::site(ReadConnection &db, const QString &key) const
{
    GUICHE_TRY(owner, siteOwner(db, key));
    GUICHE_TRY(settings, Settings::effective(db, owner.id));
    const QJsonObject webChat = settings["webchat"_L1].toObject();
    WebChatSite site{.organizationId = owner.id,
                     .organizationName = owner.name,
                     .key = key,
                     .title = webChat["title"_L1].toString(),
                     .color = webChat["color"_L1].toString(),
                     .greeting = webChat["greeting"_L1].toString(),
                     .language = settings["languages"_L1]["default"_L1].toString()};
    if (site.title.isEmpty())
        site.title = owner.name;
    const QJsonArray origins = webChat["allowed_origins"_L1].toArray();
    for (const QJsonValue &origin : origins)
        site.allowedOrigins.append(origin.toString());
    return site;
}

Result<Identified> WebChat::identify(WriteTransaction &tx, const QString &key,
                                     const NewVisitor &visitor) const
{
    GUICHE_TRY(owner, siteOwner(tx.db(), key));
    GUICHE_TRY(name, Users::checkName(cleanLine(visitor.name), u"name"_s));
    ContactRow row;
    row.id = newId(tx.now());
    row.organizationId = owner.id;
    row.name = name;
    row.createdAt = tx.now();
    if (!visitor.phone.trimmed().isEmpty()) {
        const auto phone = dialablePhone(visitor.phone);
        if (!phone)
            return fail(ErrorCode::Validation,
                        GUICHE_ERROR_TEXT("This is not a phone number with its country code."), {},
                        u"phone"_s);
        row.phone = *phone;
    }
    const QString token = randomToken(32);
    GUICHE_TRY(contactKey, ContactRepository::insert(tx.db(), row, tokenHash(token)));
    row.key = contactKey;
    return Identified{.visitor = toVisitor(row), .token = token};
}

Result<Visitor> WebChat::authenticate(ReadConnection &db, const QString &key, const QString &token) const
{
    GUICHE_TRY(owner, siteOwner(db, key));
    GUICHE_TRY(contact, ContactRepository::byVisitor(db, owner.id, tokenHash(token)));
    if (token.isEmpty() || !contact)
        return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("The chat has to be started again."));
    return toVisitor(*contact);
}

Result<Received> WebChat::receive(WriteTransaction &tx, const Visitor &visitor,
                                  const VisitorMessage &message) const
{
    GUICHE_CHECK(checkMessage(message));
    IncomingMessage incoming{.organizationId = visitor.organizationId,
                             .channel = ChannelKind::Web,
                             .contactKey = visitor.contactKey,
                             .content = message.content,
                             .attachmentIds = message.attachmentIds};
    if (!message.clientId.isEmpty()) // the browser's ids are its own: another's may be the same
        incoming.externalId = visitor.contactId + u':' + message.clientId;
    return Intake().receive(tx, incoming);
}

Result<VisitorConversation> WebChat::conversation(ReadConnection &db, const Visitor &visitor) const
{
    GUICHE_TRY(row, ConversationRepository::newestOf(db, visitor.contactKey, ChannelKind::Web));
    if (!row)
        return VisitorConversation{};
    GUICHE_TRY(position, ConversationRepository::queuePosition(db, *row));
    return VisitorConversation{.id = row->id,
                               .status = row->status,
                               .agentName = row->status == ConversationStatus::InProgress ? row->assignedName
                                                                                          : QString(),
                               .queuePosition = position};
}

Result<MessageList> WebChat::history(ReadConnection &db, const Visitor &visitor, const QString &before,
                                     int limit) const
{
    if (limit < 1 || limit > MaxPage)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This must be between %1 and %2."),
                    {u"1"_s, u"100"_s}, u"limit"_s);
    qint64 beforeKey = std::numeric_limits<qint64>::max();
    if (!before.isEmpty()) {
        GUICHE_TRY(message, visibleMessage(db, visitor, before));
        beforeKey = message.key;
    }
    GUICHE_TRY(rows, MessageRepository::ofContactBefore(db, visitor.contactKey, ChannelKind::Web, beforeKey,
                                                        limit + 1));
    const bool hasMore = rows.size() > limit;
    return toList(rows, hasMore, hasMore ? 1 : 0, rows.size());
}

Result<MessageList> WebChat::since(ReadConnection &db, const Visitor &visitor, const QString &after) const
{
    if (after.isEmpty())
        return history(db, visitor, {}, MaxPage);
    GUICHE_TRY(message, visibleMessage(db, visitor, after));
    GUICHE_TRY(rows, MessageRepository::ofContactAfter(db, visitor.contactKey, ChannelKind::Web, message.key,
                                                       MaxCatchUp + 1));
    const bool hasMore = rows.size() > MaxCatchUp;
    return toList(rows, hasMore, 0, hasMore ? MaxCatchUp : rows.size());
}

Result<> WebChat::acknowledge(WriteTransaction &tx, const Visitor &visitor, const QString &messageId,
                              MessageStatus status) const
{
    if (status != MessageStatus::Delivered && status != MessageStatus::Read)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("A visitor reports delivered or read."), {},
                    u"status"_s);
    GUICHE_TRY(upTo, visibleMessage(tx.db(), visitor, messageId));
    GUICHE_TRY(rows, MessageRepository::answersBelow(tx.db(), upTo.conversationKey, upTo.key, status));
    const Conversations conversations;
    for (const MessageRow &row : std::as_const(rows))
        GUICHE_CHECK(conversations.updateStatus(tx, visitor.organizationId, row.id, status));
    return {};
}

Result<> WebChat::markSent(WriteTransaction &tx, const Visitor &visitor, const QString &messageId) const
{
    GUICHE_CHECK(visibleMessage(tx.db(), visitor, messageId));
    GUICHE_CHECK(Conversations().updateStatus(tx, visitor.organizationId, messageId, MessageStatus::Sent));
    return {};
}

Result<Attachment> WebChat::attachment(ReadConnection &db, const Visitor &visitor, const QString &id) const
{
    const auto notFound = [] {
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Attachment not found."));
    };
    GUICHE_TRY(row, AttachmentRepository::byId(db, id));
    if (!row || row->organizationId != visitor.organizationId)
        return notFound();
    if (row->uploadedBy == uploaderOf(visitor))
        return Attachment(*row);
    GUICHE_TRY(conversation, ConversationRepository::byKey(db, row->conversationKey));
    if (!conversation || conversation->channel != ChannelKind::Web ||
        conversation->contactKey != visitor.contactKey)
        return notFound();
    return Attachment(*row);
}

Result<std::optional<qint64>> WebChat::contactOf(ReadConnection &db, const QString &conversationId) const
{
    GUICHE_TRY(row, ConversationRepository::byId(db, conversationId));
    if (!row || row->channel != ChannelKind::Web)
        return std::nullopt;
    return std::optional(row->contactKey);
}

Principal WebChat::principalOf(const Visitor &visitor)
{
    Principal principal = Principal::system(visitor.organizationId);
    principal.name = visitor.name;
    principal.credential = uploaderOf(visitor);
    return principal;
}

} // namespace guiche
