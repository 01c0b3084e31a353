// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/conversationquery.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

Result<QList<ConversationStatus>> statusesOf(const QStringList &names)
{
    QList<ConversationStatus> statuses;
    for (const QString &name : names) {
        const auto status = enumFromString<ConversationStatus>(name);
        if (!status) {
            return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("%1 must be one of: %2."),
                        {u"status"_s, u"queue, in_progress, resolved, closed"_s}, u"status"_s);
        }
        if (!statuses.contains(*status))
            statuses.append(*status);
    }
    return statuses;
}

Result<std::optional<qint64>> assigneeOf(const QString &text, const Principal &who)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text == "none"_L1)
        return 0;
    bool isNumber = text == "me"_L1 && who.isPerson();
    const qint64 id = isNumber ? who.userId : text.toLongLong(&isNumber);
    if (!isNumber || id <= 0) {
        return fail(ErrorCode::Validation,
                    GUICHE_ERROR_TEXT("%1 must be the id of a user, \"me\" or \"none\"."), {u"assigned_to"_s},
                    u"assigned_to"_s);
    }
    return id;
}

} // namespace

Result<InboxQuery> inboxQuery(const Query &query, const Principal &who)
{
    InboxQuery result;
    if (query.isEmpty())
        return result;
    GUICHE_TRY(statuses, statusesOf(query.list("status"_L1)));
    GUICHE_TRY(assignee, assigneeOf(query.text("assigned_to"_L1), who));
    result.statuses = statuses;
    result.assignedTo = assignee;
    if (const auto channel = enumFromString<ChannelKind>(query.text("channel"_L1)))
        result.channels = {*channel};
    result.from = query.time("start_date"_L1);
    result.until = query.timeEnd("end_date"_L1);
    result.isUnreadOnly = query.boolean("unread"_L1).value_or(false);
    result.search = query.text("search"_L1);
    result.contactId = query.text("contact_id"_L1);
    result.organization = query.text("organization"_L1);
    result.page = int(std::min<qint64>(query.integer("page"_L1, 1), std::numeric_limits<int>::max()));
    result.limit = int(query.integer("limit"_L1, 20));
    result.cursor = query.text("cursor"_L1);
    return result;
}

} // namespace guiche
