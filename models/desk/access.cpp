// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/access.h"

using namespace Qt::StringLiterals;

namespace guiche::access {

Result<> require(const Principal &who, Permission permission)
{
    if (permissions::allows(who, permission))
        return {};
    if (who.kind == Principal::Kind::Anonymous)
        return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("Sign in first."));
    if (who.mayOnlyEnrol)
        return fail(
            ErrorCode::Forbidden,
            GUICHE_ERROR_TEXT("Your organization asks for a second step at sign-in. Set it up first."));
    return fail(ErrorCode::Forbidden, GUICHE_ERROR_TEXT("You are not allowed to do this."));
}

bool reaches(const Principal &who, qint64 organizationId)
{
    return who.organizationId == organizationId || permissions::allows(who, Permission::EveryOrganization);
}

bool seesAll(const Principal &who)
{
    return permissions::allows(who, Permission::ReadAllConversations);
}

bool sees(const Principal &who, ConversationStatus status, qint64 assignedTo)
{
    return seesAll(who) ||
           (who.isPerson() && (status == ConversationStatus::Queue || assignedTo == who.userId));
}

bool sees(const Principal &who, const Event &event)
{
    if (event.type == "signed_out"_L1 || event.type == "settings_updated"_L1)
        return false;
    if (event.type == "session_updated"_L1)
        return permissions::allows(who, Permission::HearSessions);
    if (seesAll(who))
        return true;
    if (!who.isPerson())
        return false;
    // Whoever looks at the queue must hear that somebody took a conversation out of it.
    const bool leftQueue = event.type == "conversation_assigned"_L1 && event.previousAssignee == 0;
    return event.assignedTo == 0 || event.assignedTo == who.userId || event.previousAssignee == who.userId ||
           leftQueue;
}

bool writes(const Principal &who, ConversationStatus status, qint64 assignedTo)
{
    if (permissions::allows(who, Permission::WriteAllConversations))
        return true;
    return who.isPerson() && permissions::allows(who, Permission::WriteConversations) &&
           (status == ConversationStatus::Queue || assignedTo == who.userId);
}

} // namespace guiche::access
