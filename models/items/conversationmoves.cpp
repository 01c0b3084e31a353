// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/items/conversationlistmodel_p.h"

namespace guiche {

namespace {

using Model = ConversationListModel;

// The roles whose values differ between two states of a row.
QList<int> changedRoles(const ConversationItem &before, const ConversationItem &after)
{
    const Conversation &a = before.conversation;
    const Conversation &b = after.conversation;
    QList<int> roles;
    const auto compare = [&](bool isSame, std::initializer_list<int> names) {
        if (!isSame)
            roles += names;
    };
    compare(before.name == after.name, {Qt::DisplayRole, Model::NameRole});
    compare(before.preview == after.preview, {Model::PreviewRole});
    compare(a.customerPhone == b.customerPhone, {Model::PhoneRole});
    compare(a.channel == b.channel, {Model::ChannelRole});
    compare(a.priority == b.priority, {Model::PriorityRole});
    compare(a.lastDirection == b.lastDirection, {Model::LastDirectionRole});
    compare(a.lastStatus == b.lastStatus, {Model::LastStatusRole});
    compare(a.lastType == b.lastType, {Model::LastTypeRole});
    compare(a.lastMessageAt == b.lastMessageAt, {Model::LastMessageAtRole});
    compare(a.waitingSince == b.waitingSince, {Model::WaitingSinceRole});
    compare(a.unreadCount == b.unreadCount, {Model::UnreadRole});
    compare(a.assignedTo == b.assignedTo, {Model::AssignedToRole});
    compare(a.assignedName == b.assignedName, {Model::AssignedNameRole});
    compare(a.status == b.status, {Model::StatusRole});
    compare(a.tags == b.tags, {Model::TagsRole});
    if (!roles.isEmpty())
        roles << Qt::AccessibleTextRole;
    return roles;
}

} // namespace

void ConversationListModel::Private::showHeader(int index)
{
    auto &section = rows.section(index);
    countsChanged.insert(index);
    if (rows.layout() != ConversationRows::Layout::Grouped || section.hasHeader)
        return;
    const int row = rows.firstRow(index);
    q.beginInsertRows({}, row, row);
    section.hasHeader = true;
    q.endInsertRows();
}

void ConversationListModel::Private::hideEmptyHeaders()
{
    for (int index = 0; index < rows.sectionCount(); ++index) {
        auto &section = rows.section(index);
        if (!section.hasHeader || !section.items.empty())
            continue;
        const int row = rows.firstRow(index);
        q.beginRemoveRows({}, row, row);
        section.hasHeader = false;
        q.endRemoveRows();
    }
}

void ConversationListModel::Private::insert(Items items)
{
    std::sort(items.begin(), items.end(), [this](const ConversationItem *a, const ConversationItem *b) {
        return a->section != b->section ? a->section < b->section
                                        : rows.precedes(a->section, a->conversation, b->conversation);
    });
    for (size_t first = 0; first < items.size();) {
        const int index = items[first]->section;
        auto &section = rows.section(index);
        showHeader(index);
        // Neighbours that go to the same place go together.
        const int position = rows.position(index, items[first]->conversation);
        size_t end = first + 1;
        while (end < items.size() && items[end]->section == index &&
               rows.position(index, items[end]->conversation) == position)
            ++end;
        const int row = rows.rowAt(index, position);
        if (!section.isCollapsed)
            q.beginInsertRows({}, row, row + int(end - first) - 1);
        section.items.insert(section.items.begin() + position, items.begin() + first, items.begin() + end);
        if (!section.isCollapsed)
            q.endInsertRows();
        first = end;
    }
}

void ConversationListModel::Private::remove(Items items)
{
    std::sort(items.begin(), items.end(), [this](const ConversationItem *a, const ConversationItem *b) {
        return a->section != b->section ? a->section > b->section
                                        : rows.precedes(a->section, b->conversation, a->conversation);
    });
    for (size_t first = 0; first < items.size();) {
        const int index = items[first]->section;
        auto &section = rows.section(index);
        const int last = rows.position(index, items[first]->conversation);
        size_t end = first + 1;
        while (end < items.size() && items[end]->section == index &&
               rows.position(index, items[end]->conversation) == last - int(end - first))
            ++end;
        const int position = last - int(end - first) + 1;
        const int row = rows.rowAt(index, position);
        if (!section.isCollapsed)
            q.beginRemoveRows({}, row, row + int(end - first) - 1);
        section.items.erase(section.items.begin() + position, section.items.begin() + last + 1);
        if (!section.isCollapsed)
            q.endRemoveRows();
        countsChanged.insert(index);
        first = end;
    }
    for (ConversationItem *item : items) {
        noted.remove(item);
        rows.forget(item);
    }
}

// Gives `item` its next content and the place that belongs to it.
void ConversationListModel::Private::place(ConversationItem &item, const Staged &next)
{
    ConversationItem after = item;
    after.conversation = next.conversation;
    after.lastMessageId = next.lastMessageId;
    after.section = rows.sectionOf(next.conversation);
    refresh(after);
    const QList<int> roles = changedRoles(item, after);

    const int from = rows.position(item.section, item.conversation);
    auto &source = rows.section(item.section);
    if (after.section == item.section) {
        auto &items = source.items;
        // With the item out of the way, so that it does not count itself.
        int to = rows.position(item.section, next.conversation);
        const bool isLater = rows.precedes(item.section, item.conversation, next.conversation);
        if (isLater)
            to = std::max(from, to - 1);
        const bool isMoving = to != from;
        if (isMoving && !source.isCollapsed)
            q.beginMoveRows({}, rows.rowAt(item.section, from), rows.rowAt(item.section, from), {},
                            rows.rowAt(item.section, isLater ? to + 1 : to));
        if (isLater)
            std::rotate(items.begin() + from, items.begin() + from + 1, items.begin() + to + 1);
        else
            std::rotate(items.begin() + to, items.begin() + from, items.begin() + from + 1);
        item = std::move(after);
        if (isMoving && !source.isCollapsed)
            q.endMoveRows();
        note(item, roles);
        return;
    }

    showHeader(after.section);
    countsChanged.insert(item.section);
    auto &target = rows.section(after.section);
    const int to = rows.position(after.section, next.conversation);
    const int fromRow = rows.rowAt(item.section, from);
    const int toRow = rows.rowAt(after.section, to);
    if (!source.isCollapsed && !target.isCollapsed)
        q.beginMoveRows({}, fromRow, fromRow, {}, toRow);
    else if (!source.isCollapsed)
        q.beginRemoveRows({}, fromRow, fromRow);
    else if (!target.isCollapsed)
        q.beginInsertRows({}, toRow, toRow);
    source.items.erase(source.items.begin() + from);
    target.items.insert(target.items.begin() + to, &item);
    item = std::move(after);
    if (!source.isCollapsed && !target.isCollapsed)
        q.endMoveRows();
    else if (!source.isCollapsed)
        q.endRemoveRows();
    else if (!target.isCollapsed)
        q.endInsertRows();
    note(item, roles + QList<int>{GroupRole});
}

void ConversationListModel::Private::removeOne(ConversationItem &item)
{
    remove({&item});
}

void ConversationListModel::Private::note(ConversationItem &item, const QList<int> &roles)
{
    if (!roles.isEmpty())
        noted[&item] += roles;
}

void ConversationListModel::Private::announce()
{
    std::vector<std::pair<int, QList<int>>> changes;
    changes.reserve(noted.size());
    for (auto it = noted.begin(); it != noted.end(); ++it) {
        QList<int> roles = it.value();
        std::sort(roles.begin(), roles.end());
        roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
        if (const int row = rows.rowOf(*it.key()); row >= 0)
            changes.emplace_back(row, roles);
    }
    for (const int section : std::as_const(countsChanged)) {
        const int count = int(rows.section(section).items.size());
        if (std::exchange(rows.section(section).shownCount, count) != count &&
            rows.section(section).hasHeader)
            changes.emplace_back(rows.firstRow(section),
                                 QList<int>{Qt::DisplayRole, Qt::AccessibleTextRole, GroupCountRole});
    }
    noted.clear();
    countsChanged.clear();
    std::sort(changes.begin(), changes.end());
    for (size_t first = 0; first < changes.size();) {
        size_t end = first + 1;
        while (end < changes.size() && changes[end].first == changes[end - 1].first + 1 &&
               changes[end].second == changes[first].second)
            ++end;
        Q_EMIT q.dataChanged(q.index(changes[first].first), q.index(changes[end - 1].first),
                             changes[first].second);
        first = end;
    }
}

} // namespace guiche
