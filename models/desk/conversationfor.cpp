// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/conversationfor.h"

#include "models/desk/access.h"
#include "models/desk/audit.h"

using namespace Qt::StringLiterals;

namespace guiche {

Result<ConversationRow> conversationFor(ReadConnection &db, const Principal &who, const QString &id,
                                        Need need)
{
    // Somebody who may do nothing at all is told so before anything is looked up.
    GUICHE_CHECK(access::require(who, need == Need::Read ? Permission::ReadConversations
                                                         : Permission::WriteConversations));
    GUICHE_TRY(row, ConversationRepository::byId(db, id));
    if (!row || !access::reaches(who, row->organizationId))
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Conversation not found."));
    const bool isAllowed = need == Need::Read ? access::sees(who, row->status, row->assignedTo)
                                              : access::writes(who, row->status, row->assignedTo);
    if (!isAllowed)
        return fail(ErrorCode::Forbidden, GUICHE_ERROR_TEXT("This conversation belongs to a colleague."));
    return *row;
}

Result<> auditIfColleagues(WriteTransaction &tx, const Principal &who, const ConversationRow &row,
                           const QString &action, const QJsonObject &after)
{
    const bool isColleagues = row.assignedTo != 0 && row.assignedTo != who.userId;
    if (!isColleagues || !who.isAtLeast(Role::Supervisor))
        return {};
    return Audit::record(tx, {.who = who,
                              .action = action,
                              .subjectType = u"conversation"_s,
                              .subjectId = row.id,
                              .before = {{u"assigned_to"_s, QString::number(row.assignedTo)}},
                              .after = after,
                              .organizationId = row.organizationId});
}

std::unexpected<Error> closedConversation()
{
    return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("The conversation is closed."));
}

QString senderOf(const Principal &who)
{
    if (who.isPerson())
        return QString::number(who.userId);
    return who.kind == Principal::Kind::Program ? u"bot"_s : u"system"_s;
}

} // namespace guiche
