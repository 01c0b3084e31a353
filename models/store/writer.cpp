// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writer.h"

using namespace Qt::StringLiterals;

namespace guiche {

WriteTransaction::WriteTransaction(WriteConnection &connection, TimeMs now, qint64 &lastSeq)
    : m_connection(connection)
    , m_now(now)
    , m_lastSeq(lastSeq)
{
}

Result<qint64> WriteTransaction::record(Event event)
{
    event.seq = m_lastSeq + 1;
    event.timestamp = m_now;
    GUICHE_CHECK(
        m_connection.exec(u"INSERT INTO event (seq, organization_id, type, conversation_id, assigned_to, "
                          "previous_assignee, timestamp, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          event.seq, event.organizationId, event.type, event.conversationId, event.assignedTo,
                          event.previousAssignee, event.timestamp, Utf8Text{event.data}));
    m_lastSeq = event.seq;
    m_events.push_back(std::move(event));
    return m_lastSeq;
}

} // namespace guiche
