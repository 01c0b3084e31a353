// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a conversation, and how it ends: the other half of Conversations.
#include "models/desk/conversations.h"

#include <QJsonArray>

#include "models/desk/access.h"
#include "models/desk/conversationfor.h"
#include "models/desk/deskevents.h"
#include "models/store/messagerows.h"
#include "models/store/people.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxTags = 20;
constexpr qsizetype MaxTagLength = 40;
constexpr qsizetype MaxReasonLength = 500;
constexpr qsizetype MaxKeyLength = 200;

bool isClosed(const ConversationRow &row)
{
    return row.status == ConversationStatus::Resolved || row.status == ConversationStatus::Closed;
}

Result<Conversation> reread(WriteTransaction &tx, const ConversationRow &row)
{
    GUICHE_TRY(now, ConversationRepository::byKey(tx.db(), row.key));
    return Conversation(*now);
}

//! The person who is to have it: active, of that organization, one who takes conversations, and not full.
Result<User> agentFor(ReadConnection &db, const ConversationRow &row, qint64 agentId, const QString &field)
{
    GUICHE_TRY(user, UserRepository::byId(db, agentId));
    if (!user || user->organizationId != row.organizationId)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Agent not found."), {}, field);
    if (!user->isActive)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("This agent is not active."), {}, field);
    if (user->role < Role::Atendente)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("This person does not take conversations."), {},
                    field);
    GUICHE_TRY(open, UserRepository::openConversations(db, row.organizationId, agentId));
    if (open >= user->maxConversations)
        return fail(ErrorCode::AgentFull,
                    GUICHE_ERROR_TEXT("This agent already has as many conversations as they can take."), {},
                    field);
    return *user;
}

Result<> giveTo(WriteTransaction &tx, ConversationRow &row, const User &agent, const Principal &by,
                const QString &reason)
{
    const qint64 previous = row.assignedTo;
    const bool wasQueued = row.status == ConversationStatus::Queue;
    row.status = ConversationStatus::InProgress;
    row.assignedTo = agent.id;
    row.assignedName = agent.name;
    row.queuedAt = 0;
    GUICHE_CHECK(ConversationRepository::updateState(tx.db(), row));
    GUICHE_CHECK(deskevents::assigned(tx, row, previous, by, reason));
    return wasQueued ? deskevents::leftQueue(tx, row, u"assigned"_s) : Result<>();
}

Result<QStringList> checkedTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString simplified = tag.simplified();
        if (simplified.isEmpty() || simplified.size() > MaxTagLength)
            return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("A tag has 1 to %1 characters."),
                        {QString::number(MaxTagLength)}, u"tags"_s);
        if (!clean.contains(simplified, Qt::CaseInsensitive))
            clean.append(simplified);
    }
    if (clean.size() > MaxTags)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("At most %1 tags."), {QString::number(MaxTags)},
                    u"tags"_s);
    return clean;
}

} // namespace

Result<std::optional<Conversation>> Conversations::takeNext(WriteTransaction &tx, const Principal &who,
                                                            const QString &idempotencyKey) const
{
    GUICHE_CHECK(access::require(who, Permission::TakeConversations));
    if (idempotencyKey.size() > MaxKeyLength)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This may have at most %1 characters."),
                    {QString::number(MaxKeyLength)}, u"Idempotency-Key"_s);
    // Keys of taking stand apart from those of sending: what they lead to is not a message.
    const QString caller = u"take:%1"_s.arg(who.userId);
    if (!idempotencyKey.isEmpty()) {
        GUICHE_TRY(taken, MessageRepository::sentOnce(tx.db(), who.organizationId, caller, idempotencyKey));
        if (!taken.isEmpty()) {
            GUICHE_TRY(before, conversationFor(tx.db(), who, taken, Need::Read));
            return Conversation(before);
        }
    }
    GUICHE_TRY(row, ConversationRepository::nextInQueue(tx.db(), who.organizationId));
    if (!row)
        return std::nullopt;
    GUICHE_TRY(agent, agentFor(tx.db(), *row, who.userId, {}));
    GUICHE_CHECK(giveTo(tx, *row, agent, who, u"take_next"_s));
    if (!idempotencyKey.isEmpty())
        GUICHE_CHECK(MessageRepository::rememberSent(tx.db(), who.organizationId, caller, idempotencyKey,
                                                     row->id, tx.now()));
    GUICHE_TRY(taken, reread(tx, *row));
    return taken;
}

Result<Conversation> Conversations::assign(WriteTransaction &tx, const Principal &who, const QString &id,
                                           qint64 agentId) const
{
    GUICHE_TRY(row, conversationFor(tx.db(), who, id, Need::Write));
    if (isClosed(row))
        return closedConversation();
    const bool isLeading = !who.isPerson() || permissions::allows(who, Permission::WriteAllConversations);
    if (!isLeading && (agentId != who.userId || row.status != ConversationStatus::Queue))
        return fail(ErrorCode::Forbidden,
                    GUICHE_ERROR_TEXT("You can only take conversations from the queue for yourself."));
    if (row.assignedTo == agentId)
        return Conversation(row);
    GUICHE_TRY(agent, agentFor(tx.db(), row, agentId, u"agent_id"_s));
    GUICHE_CHECK(auditIfColleagues(tx, who, row, u"conversation.assigned"_s,
                                   {{u"assigned_to"_s, QString::number(agentId)}}));
    GUICHE_CHECK(giveTo(tx, row, agent, who, {}));
    return reread(tx, row);
}

Result<Conversation> Conversations::transfer(WriteTransaction &tx, const Principal &who, const QString &id,
                                             qint64 toAgentId, const QString &reason) const
{
    GUICHE_TRY(row, conversationFor(tx.db(), who, id, Need::Write));
    if (isClosed(row))
        return closedConversation();
    if (reason.size() > MaxReasonLength)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This may have at most %1 characters."),
                    {QString::number(MaxReasonLength)}, u"reason"_s);
    if (row.assignedTo == toAgentId)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("This agent already has the conversation."), {},
                    u"to_agent_id"_s);
    GUICHE_TRY(agent, agentFor(tx.db(), row, toAgentId, u"to_agent_id"_s));
    GUICHE_CHECK(auditIfColleagues(tx, who, row, u"conversation.transferred"_s,
                                   {{u"assigned_to"_s, QString::number(toAgentId)}, {u"reason"_s, reason}}));
    GUICHE_CHECK(giveTo(tx, row, agent, who, reason));
    return reread(tx, row);
}

Result<Conversation> Conversations::close(WriteTransaction &tx, const Principal &who, const QString &id,
                                          Resolution resolution, const QString &notes) const
{
    GUICHE_TRY(row, conversationFor(tx.db(), who, id, Need::Write));
    if (isClosed(row))
        return closedConversation();
    if (!notes.trimmed().isEmpty())
        GUICHE_CHECK(addNote(tx, who, id, notes));
    GUICHE_CHECK(
        auditIfColleagues(tx, who, row, u"conversation.closed"_s, {{u"resolution"_s, toName(resolution)}}));
    const qint64 previous = row.assignedTo;
    const bool wasQueued = row.status == ConversationStatus::Queue;
    row.status =
        resolution == Resolution::Resolved ? ConversationStatus::Resolved : ConversationStatus::Closed;
    row.resolution = resolution;
    row.closedAt = tx.now();
    row.queuedAt = 0;
    row.waitingSince = 0;
    row.unreadCount = 0;
    // An agent who closes a queued conversation goes on seeing it among their own.
    if (wasQueued && who.isPerson() && who.role == Role::Atendente)
        row.assignedTo = who.userId;
    GUICHE_CHECK(ConversationRepository::updateState(tx.db(), row));
    GUICHE_CHECK(deskevents::closed(tx, row, previous, resolution));
    if (wasQueued)
        GUICHE_CHECK(deskevents::leftQueue(tx, row, u"closed"_s));
    return reread(tx, row);
}

Result<Conversation> Conversations::setTags(WriteTransaction &tx, const Principal &who, const QString &id,
                                            const QStringList &tags) const
{
    GUICHE_TRY(row, conversationFor(tx.db(), who, id, Need::Write));
    GUICHE_TRY(clean, checkedTags(tags));
    if (clean == row.tags)
        return Conversation(row);
    GUICHE_CHECK(auditIfColleagues(tx, who, row, u"conversation.tagged"_s,
                                   {{u"tags"_s, QJsonArray::fromStringList(clean)}}));
    GUICHE_CHECK(ConversationRepository::setTags(tx.db(), row.key, clean));
    GUICHE_CHECK(deskevents::updated(tx, row, u"tags"_s));
    return reread(tx, row);
}

Result<> Conversations::markRead(WriteTransaction &tx, const Principal &who, const QString &id) const
{
    GUICHE_TRY(row, conversationFor(tx.db(), who, id, Need::Write));
    GUICHE_TRY(hasChanged, ConversationRepository::markRead(tx.db(), row.key));
    return hasChanged ? deskevents::updated(tx, row, u"read"_s) : Result<>();
}

} // namespace guiche
