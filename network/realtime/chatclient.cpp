// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/chatclient.h"

#include <algorithm>

#include "models/desk/access.h"
#include "models/desk/permissions.h"

using namespace Qt::StringLiterals;

namespace guiche {

bool ChatClient::hears(const Event &event) const
{
    if (event.organizationId != m_principal.organizationId || event.type == "signed_out"_L1)
        return false;
    if (event.type == "session_updated"_L1)
        return m_topics.testFlag(Topic::Sessions) && access::sees(m_principal, event);
    if (event.type == "contact_updated"_L1 || event.type == "contact_removed"_L1)
        return m_topics.testFlag(Topic::Contacts) &&
               permissions::allows(m_principal, Permission::ReadContacts);
    if (event.conversationId.isEmpty())
        return event.type == "agent_status"_L1 && m_topics.testFlag(Topic::Agents);
    // Whoever saw it in the queue must hear that it has left it.
    if (event.type == "conversation_assigned"_L1 && event.previousAssignee == 0)
        return true;
    if (!access::sees(m_principal, event))
        return false;
    const qint64 user = m_principal.userId;
    const bool isOwn = user != 0 && (event.assignedTo == user || event.previousAssignee == user);
    const bool isTopical = m_topics.testFlag(Topic::Conversations) ||
                           (m_topics.testFlag(Topic::Queue) && event.type == "queue_update"_L1);
    return isOwn || event.assignedTo == 0 || isTopical || m_joined.contains(event.conversationId);
}

void ChatClient::endReplay(qint64 upToSeq)
{
    m_isReplaying = false;
    m_seq = std::max(m_seq, upToSeq);
}

void ChatClient::sendEvent(qint64 seq, const Frame &frame)
{
    m_seq = std::max(m_seq, seq);
    send(frame);
}

void ChatClient::send(const Frame &frame)
{
    if (m_connection)
        m_connection->send(frame);
}

void ChatClient::close(std::uint16_t code, std::string_view reason)
{
    if (m_connection)
        m_connection->close(code, reason);
}

} // namespace guiche
