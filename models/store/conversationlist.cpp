// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/conversationlist.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int OpenBits = 0b0011; // queue and in progress
constexpr int SearchReach = 500; // newest matching messages, best contacts

// Every branch ends the same: the filters that its index does not cover, the page's start, the order and the
// limit.
#define REST                                                                                                 \
    " AND ((1 << status) & ?) <> 0 AND ((1 << channel) & ?) <> 0 AND unread_count >= ? "                     \
    "AND (? < 0 OR assigned_to = ?) AND (? = 0 OR status = 0 OR assigned_to = ?) "                           \
    "AND last_message_at >= ? AND (last_message_at, key) < (?, ?) ORDER BY last_message_at DESC, key DESC "  \
    "LIMIT ?"

constexpr auto RecentBranch =
    "SELECT * FROM (SELECT key, last_message_at FROM conversation INDEXED BY conversation_recent "
    "WHERE organization_id = ?" REST ")"_L1;
constexpr auto StatusBranch =
    "SELECT * FROM (SELECT key, last_message_at FROM conversation INDEXED BY conversation_status "
    "WHERE organization_id = ? AND status = ? AND channel = ?" REST ")"_L1;
constexpr auto AgentBranch =
    "SELECT * FROM (SELECT key, last_message_at FROM conversation INDEXED BY conversation_agent "
    "WHERE organization_id = ? AND assigned_to = ? AND status = ? AND assigned_to > 0" REST ")"_L1;
constexpr auto ContactBranch =
    "SELECT * FROM (SELECT key, last_message_at FROM conversation INDEXED BY conversation_contact "
    "WHERE organization_id = ? AND contact_key = ?" REST ")"_L1;
constexpr auto SearchBranch =
    "SELECT * FROM (SELECT key, last_message_at FROM conversation WHERE key IN ("
    "SELECT conversation_key FROM (SELECT m.conversation_key FROM message_fts f JOIN message m ON m.key = "
    "f.rowid "
    "WHERE message_fts MATCH ? AND m.organization_id = ? ORDER BY f.rowid DESC LIMIT ?) UNION "
    "SELECT key FROM (SELECT c.key FROM contact_fts f CROSS JOIN conversation c ON c.contact_key = f.rowid "
    "WHERE contact_fts MATCH ? AND c.organization_id = ? LIMIT ?)) AND organization_id = ?" REST ")"_L1;
#undef REST

//! The scans of one list, and the values that they are bound to.
class Branches
{
public:
    Branches(const ConversationList::Filter &filter, ListPosition after, qint64 limit)
        : m_filter(filter)
        , m_after(after)
        , m_limit(limit)
    {
        if (filter.until <= m_after.at)
            m_after = {filter.until, std::numeric_limits<qint64>::min()};
        build();
    }
    [[nodiscard]] QString sql() const { return m_sql; }
    [[nodiscard]] QVariantList values() const { return m_values; }

private:
    void build();
    void addQueue();
    void addStatuses(int statuses);
    void addAgent(qint64 agent);
    void add(QLatin1StringView sql, QVariantList own);

    const ConversationList::Filter &m_filter;
    ListPosition m_after;
    qint64 m_limit;
    QString m_sql;
    QVariantList m_values;
};

void Branches::add(QLatin1StringView sql, QVariantList own)
{
    if (!m_sql.isEmpty())
        m_sql += " UNION ALL "_L1;
    m_sql += sql;
    own << m_filter.statuses << m_filter.channels << int{m_filter.isUnreadOnly} << m_filter.assignedTo
        << m_filter.assignedTo << m_filter.onlyFor << m_filter.onlyFor << m_filter.from << m_after.at
        << m_after.key << m_limit;
    m_values += own;
}

void Branches::addStatuses(int statuses)
{
    for (int bits = 0; bits < 12; ++bits) {
        const int status = bits / 3;
        const int channel = bits % 3;
        if ((statuses >> status & 1) && (m_filter.channels >> channel & 1))
            add(StatusBranch, {m_filter.organizationId, status, channel});
    }
}

void Branches::addQueue()
{
    addStatuses(m_filter.statuses & 1);
}

void Branches::addAgent(qint64 agent)
{
    for (int status = 0; status < 4; ++status) {
        if (m_filter.statuses >> status & 1)
            add(AgentBranch, {m_filter.organizationId, agent, status});
    }
}

void Branches::build()
{
    const qint64 organization = m_filter.organizationId;
    if (!m_filter.search.isEmpty()) {
        add(SearchBranch, {m_filter.search, organization, SearchReach, m_filter.search, organization,
                           SearchReach, organization});
    } else if (m_filter.contactKey > 0) {
        add(ContactBranch, {organization, m_filter.contactKey});
    } else if (m_filter.assignedTo > 0) {
        addAgent(m_filter.assignedTo);
    } else if (m_filter.onlyFor > 0) {
        addQueue();
        addAgent(m_filter.onlyFor);
    } else if (m_filter.isUnreadOnly) {
        addStatuses(m_filter.statuses & OpenBits); // closing reads everything
    } else if (m_filter.statuses == ConversationList::AllStatuses &&
               m_filter.channels == ConversationList::AllChannels && m_filter.assignedTo < 0) {
        add(RecentBranch, {organization});
    } else {
        addStatuses(m_filter.statuses);
    }
    if (m_sql.isEmpty()) // no status is left: a scan of nothing
        add(StatusBranch, {organization, -1, -1});
}

bool isCounted(const ConversationList::Filter &filter)
{
    return filter.search.isEmpty() && filter.contactKey == 0 && filter.from == 0 &&
           filter.until == std::numeric_limits<TimeMs>::max();
}

//! One row group of the counters: an agent's, nobody's (0) or everybody's (-1).
Result<qint64> counted(ReadConnection &db, const ConversationList::Filter &filter, qint64 assignedTo,
                       int statuses)
{
    GUICHE_TRY(sum, db.scalar(u"SELECT coalesce(sum(iif(?, unread, total)), 0) FROM conversation_counter "
                              "WHERE organization_id = ? AND assigned_to = ? AND ((1 << status) & ?) <> 0 "
                              "AND ((1 << channel) & ?) <> 0"_s,
                              int{filter.isUnreadOnly}, filter.organizationId, assignedTo, statuses,
                              filter.channels));
    return sum.value_or(0);
}

constexpr int QueueBit = 1;

} // namespace

Result<QList<ConversationRow>> ConversationList::page(ReadConnection &db, const Filter &filter,
                                                      ListPosition after, int limit, qint64 offset)
{
    const Branches branches(filter, after, limit + offset);
    // Put together from constant parts; there are only as many texts as there are sets of branches.
    const QString sql = "WITH page (key, at) AS ("_L1 + branches.sql() +
                        " ORDER BY 2 DESC, 1 DESC LIMIT ? OFFSET ?) SELECT " GUICHE_CONVERSATION_COLUMNS
                        " FROM page CROSS JOIN conversation c ON c.key = page.key" GUICHE_CONVERSATION_JOINS
                        ""_L1;
    QVariantList values = branches.values();
    values << limit << offset;
    GUICHE_TRY(rows, db.runQuery(sql, values));
    QList<ConversationRow> list;
    list.reserve(limit);
    while (rows.next())
        list.append(conversationFromRow(rows));
    // In order already as SQLite runs it, but that is not promised; sorting whole rows there cost more than
    // reading them.
    std::ranges::sort(list, std::ranges::greater(),
                      [](const ConversationRow &row) { return std::pair(row.lastMessageAt, row.key); });
    return list;
}

Result<qint64> ConversationList::total(ReadConnection &db, const Filter &filter)
{
    if (!isCounted(filter)) {
        const Branches branches(filter, {}, -1);
        GUICHE_TRY(count,
                   db.runQuery("SELECT count(*) FROM ("_L1 + branches.sql() + ")"_L1, branches.values()));
        return count.next() ? count.integer(0) : 0;
    }
    if (filter.onlyFor == 0)
        return counted(db, filter, filter.assignedTo, filter.statuses);
    // Own and queued: nobody's are the queued ones, and nobody else's are shown.
    if (filter.assignedTo > 0 && filter.assignedTo != filter.onlyFor)
        return 0;
    GUICHE_TRY(queued, counted(db, filter, -1, filter.statuses & QueueBit));
    GUICHE_TRY(own, counted(db, filter, filter.onlyFor, filter.statuses));
    return (filter.assignedTo > 0 ? 0 : queued) + (filter.assignedTo == 0 ? 0 : own);
}

} // namespace guiche
