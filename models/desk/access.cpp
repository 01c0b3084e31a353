// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/access.h"

using namespace Qt::StringLiterals;

namespace guiche::access {

namespace {

Result<> refuse(const Principal &who)
{
    if (who.kind == Principal::Kind::Anonymous)
        return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("Sign in first."));
    return fail(ErrorCode::Forbidden, GUICHE_ERROR_TEXT("You may not do this."));
}

Result<> allowedIf(bool isAllowed, const Principal &who)
{
    return isAllowed ? Result<>() : refuse(who);
}

bool isSystem(const Principal &who)
{
    return who.kind == Principal::Kind::System;
}

} // namespace

bool reaches(const Principal &who, qint64 organizationId)
{
    return who.organizationId == organizationId || who.isAtLeast(Role::SuperAdmin);
}

bool seesAll(const Principal &who)
{
    return isSystem(who) || who.hasScope(Scope::Read) || who.isAtLeast(Role::Supervisor) ||
           (who.isPerson() && who.role == Role::User);
}

bool sees(const Principal &who, ConversationStatus status, qint64 assignedTo)
{
    return seesAll(who) ||
           (who.isPerson() && (status == ConversationStatus::Queue || assignedTo == who.userId));
}

bool sees(const Principal &who, const Event &event)
{
    if (event.type == "signed_out"_L1)
        return false;
    if (event.type == "session_updated"_L1)
        return isSystem(who) || who.isAtLeast(Role::Atendente) || who.hasScope(Scope::Sessions) ||
               who.hasScope(Scope::Read);
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
    if (isSystem(who) || who.hasScope(Scope::Send) || who.isAtLeast(Role::Supervisor))
        return true;
    return who.isAtLeast(Role::Atendente) &&
           (status == ConversationStatus::Queue || assignedTo == who.userId);
}

Result<> requireRead(const Principal &who)
{
    return allowedIf(isSystem(who) || who.isPerson() || who.hasScope(Scope::Read), who);
}

Result<> requireWrite(const Principal &who)
{
    return requireRole(who, Role::Atendente, Scope::Send);
}

Result<> requireRole(const Principal &who, Role role, Scope scope)
{
    return allowedIf(isSystem(who) || who.isAtLeast(role) || who.hasScope(scope), who);
}

Result<> requirePerson(const Principal &who, Role role)
{
    return allowedIf(who.isAtLeast(role), who);
}

} // namespace guiche::access
