// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/inbox.h"

#include "models/desk/access.h"
#include "models/desk/conversationfor.h"
#include "models/desk/jsontext.h"
#include "models/desk/search.h"
#include "models/store/contactrows.h"
#include "models/store/conversationlist.h"
#include "models/store/messagerows.h"
#include "models/store/organizations.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int MaxPage = 100;
constexpr int DetailMessages = 50;
constexpr qint64 MaxOffset = 100'000;
constexpr qint64 Newest = std::numeric_limits<qint64>::max();

QByteArray positionAfter(const ConversationRow &row)
{
    return QByteArray::number(row.lastMessageAt) + ',' + QByteArray::number(row.key);
}

Result<ListPosition> positionOf(const OpaqueCursor &cursors, const Principal &who, const QString &cursor)
{
    if (cursor.isEmpty())
        return ListPosition{};
    const QList<QByteArray> plain = cursors.open(who, cursor).value_or(QByteArray()).split(',');
    bool isTime = false;
    bool isKey = false;
    ListPosition position;
    if (plain.size() == 2) {
        position.at = plain[0].toLongLong(&isTime);
        position.key = plain[1].toLongLong(&isKey);
    }
    if (!isTime || !isKey)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is not a cursor of this list."), {},
                    u"cursor"_s);
    return position;
}

template <class E> int bitsOf(const QList<E> &values, int all)
{
    int bits = 0;
    for (const E value : values)
        bits |= 1 << static_cast<int>(value);
    return values.isEmpty() ? all : bits;
}

Result<> checkPage(const InboxQuery &query)
{
    if (query.limit < 1 || query.limit > MaxPage)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This must be between %1 and %2."),
                    {u"1"_s, u"100"_s}, u"limit"_s);
    if (query.page < 1 || (query.page - 1LL) * query.limit > MaxOffset)
        return fail(ErrorCode::Validation,
                    GUICHE_ERROR_TEXT("There is no such page. Go on with the cursor instead."), {},
                    u"page"_s);
    return {};
}

Result<qint64> organizationOf(ReadConnection &db, const Principal &who, const QString &publicId)
{
    if (publicId.isEmpty())
        return who.organizationId;
    GUICHE_TRY(organization, OrganizationRepository::byPublicId(db, publicId));
    if (!organization || !access::reaches(who, organization->id))
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Organization not found."));
    return organization->id;
}

Result<ConversationList::Filter> filterOf(ReadConnection &db, const Principal &who, const InboxQuery &query)
{
    ConversationList::Filter filter;
    GUICHE_TRY(organizationId, organizationOf(db, who, query.organization));
    filter.organizationId = organizationId;
    filter.onlyFor = access::seesAll(who) ? 0 : who.userId;
    filter.statuses = bitsOf(query.statuses, ConversationList::AllStatuses);
    filter.channels = bitsOf(query.channels, ConversationList::AllChannels);
    filter.assignedTo = query.assignedTo.value_or(-1);
    filter.from = query.from;
    if (query.until > 0)
        filter.until = query.until;
    filter.isUnreadOnly = query.isUnreadOnly;
    if (!query.contactId.isEmpty()) {
        GUICHE_TRY(contact, ContactRepository::byId(db, query.contactId));
        if (!contact || contact->organizationId != organizationId)
            return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Contact not found."));
        filter.contactKey = contact->key;
    }
    filter.search = ftsExpression(query.search);
    if (filter.search.isEmpty() && !query.search.trimmed().isEmpty())
        filter.statuses = 0; // nothing but punctuation: nothing is found
    return filter;
}

struct FoundPage
{
    QList<ConversationRow> rows = {};
    qint64 total = 0;
    QString nextCursor = {};
};

Result<FoundPage> findPage(ReadConnection &db, const OpaqueCursor &cursors, const Principal &who,
                           const InboxQuery &query)
{
    GUICHE_CHECK(access::require(who, Permission::ReadConversations));
    GUICHE_CHECK(checkPage(query));
    GUICHE_TRY(position, positionOf(cursors, who, query.cursor));
    GUICHE_TRY(filter, filterOf(db, who, query));
    const qint64 offset = query.cursor.isEmpty() ? (query.page - 1LL) * query.limit : 0;
    FoundPage page;
    // One more than asked for tells whether there is a next page.
    GUICHE_TRY(rows, ConversationList::page(db, filter, position, query.limit + 1, offset));
    page.rows = std::move(rows);
    if (page.rows.size() > query.limit) {
        page.rows.removeLast();
        page.nextCursor = cursors.seal(who, positionAfter(page.rows.last()));
    }
    GUICHE_TRY(total, ConversationList::total(db, filter));
    page.total = total;
    return page;
}

MessageList toList(const QList<MessageRow> &rows, int limit)
{
    MessageList list;
    list.hasMore = rows.size() > limit;
    for (qsizetype i = list.hasMore ? 1 : 0; i < rows.size(); ++i)
        list.messages.append(rows[i]);
    return list;
}

} // namespace

Inbox::Inbox(const Sealer &sealer)
    : m_cursors(sealer, "conversations")
{
}

Result<InboxList> Inbox::list(ReadConnection &db, const Principal &who, const InboxQuery &query) const
{
    GUICHE_TRY(found, findPage(db, m_cursors, who, query));
    InboxList page{.conversations = {}, .total = found.total, .nextCursor = found.nextCursor};
    for (const ConversationRow &row : std::as_const(found.rows))
        page.conversations.append(row);
    return page;
}

Result<QByteArray> Inbox::listJson(ReadConnection &db, const Principal &who, const InboxQuery &query) const
{
    GUICHE_TRY(found, findPage(db, m_cursors, who, query));
    QByteArray json;
    json.reserve(128 + found.rows.size() * 960);
    json += "{\"conversations\":[";
    for (qsizetype i = 0; i < found.rows.size(); ++i) {
        if (i > 0)
            json += ',';
        jsontext::append(json, found.rows[i]);
    }
    json += "],\"total\":" + QByteArray::number(found.total) + ",\"next_cursor\":";
    json += found.nextCursor.isEmpty() ? QByteArray("null") : '"' + found.nextCursor.toLatin1() + '"';
    json += '}';
    return json;
}

Result<Conversation> Inbox::get(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_TRY(row, conversationFor(db, who, id, Need::Read));
    return Conversation(row);
}

Result<ConversationDetails> Inbox::details(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_TRY(row, conversationFor(db, who, id, Need::Read));
    GUICHE_TRY(rows, MessageRepository::before(db, row.key, Newest, DetailMessages + 1));
    return ConversationDetails{row, toList(rows, DetailMessages)};
}

Result<MessageList> Inbox::messages(ReadConnection &db, const Principal &who, const QString &id,
                                    const QString &before, int limit) const
{
    GUICHE_TRY(row, conversationFor(db, who, id, Need::Read));
    if (limit < 1 || limit > MaxPage)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This must be between %1 and %2."),
                    {u"1"_s, u"100"_s}, u"limit"_s);
    qint64 beforeKey = Newest;
    if (!before.isEmpty()) {
        GUICHE_TRY(message, MessageRepository::byId(db, before));
        if (!message || message->conversationKey != row.key)
            return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Message not found."), {}, u"before"_s);
        beforeKey = message->key;
    }
    GUICHE_TRY(rows, MessageRepository::before(db, row.key, beforeKey, limit + 1));
    return toList(rows, limit);
}

Result<Message> Inbox::message(ReadConnection &db, const Principal &who, const QString &messageId) const
{
    GUICHE_TRY(message, MessageRepository::byId(db, messageId));
    if (!message || !access::reaches(who, message->organizationId))
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Message not found."));
    GUICHE_CHECK(conversationFor(db, who, message->conversationId, Need::Read));
    return Message(*message);
}

Result<qint64> Inbox::queueLength(ReadConnection &db, qint64 organizationId) const
{
    return ConversationRepository::queueLength(db, organizationId);
}

Result<qint64> Inbox::activeCount(ReadConnection &db) const
{
    return ConversationRepository::openCount(db);
}

Result<qint64> Inbox::queuePosition(ReadConnection &db, const QString &conversationId) const
{
    GUICHE_TRY(row, ConversationRepository::byId(db, conversationId));
    if (!row)
        return 0;
    return ConversationRepository::queuePosition(db, *row);
}

} // namespace guiche
