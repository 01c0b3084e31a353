// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conversationlistmodel.h"

#include "models/items/conversationlistmodel_p.h"
#include "models/items/conversationtext.h"

namespace guiche {

ConversationListModel::ConversationListModel(PageSource &pages, EventFeed &feed, const Clock &clock,
                                             QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(*this, pages, feed, clock))
{
}

ConversationListModel::~ConversationListModel() = default;

void ConversationListModel::setUserId(qint64 userId)
{
    d->userId = userId;
}

void ConversationListModel::setQuery(const ConversationQuery &query)
{
    if (d->hasQuery && query == d->query && d->state != ListState::Failed)
        return;
    const bool isOtherTab = !d->hasQuery || query.tab != d->query.tab;
    d->hasQuery = true;
    d->query = query;
    d->staged.clear();
    d->foreign.clear();
    d->missed.clear();
    d->fetcher.clear();
    d->reloadTimer.stop();
    d->isFirstPageHere = false;
    d->error.reset();
    if (isOtherTab && rowCount() > 0) {
        beginResetModel();
        d->noted.clear();
        d->rows.clear(ConversationRows::Layout::NewestFirst);
        endResetModel();
    }
    d->pager.start(query);
    d->updateState();
}

const ConversationQuery &ConversationListModel::query() const
{
    return d->query;
}

void ConversationListModel::reload()
{
    d->reload();
}

ListState ConversationListModel::state() const
{
    return d->state;
}

std::optional<Error> ConversationListModel::error() const
{
    return d->error;
}

bool ConversationListModel::isFetching() const
{
    return d->pager.isFetching();
}

qint64 ConversationListModel::total() const
{
    return d->total;
}

bool ConversationListModel::isGrouped() const
{
    return d->query.tab == ConversationQuery::Tab::Mine;
}

void ConversationListModel::setCollapsed(Group group, bool isCollapsed)
{
    const int index = d->rows.sectionOf(group);
    if (index < 0 || !d->rows.section(index).hasHeader || d->rows.section(index).isCollapsed == isCollapsed)
        return;
    auto &section = d->rows.section(index);
    const int first = d->rows.rowAt(index, 0);
    const int last = first + int(section.items.size()) - 1;
    if (isCollapsed) {
        beginRemoveRows({}, first, last);
        section.isCollapsed = true;
        endRemoveRows();
    } else {
        beginInsertRows({}, first, last);
        section.isCollapsed = false;
        endInsertRows();
    }
    Q_EMIT dataChanged(this->index(first - 1), this->index(first - 1),
                       {IsCollapsedRole, Qt::AccessibleTextRole});
}

bool ConversationListModel::isCollapsed(Group group) const
{
    const int index = d->rows.sectionOf(group);
    return index >= 0 && d->rows.section(index).isCollapsed;
}

void ConversationListModel::setPinned(const QString &id)
{
    const QString previous = std::exchange(d->pinned, id);
    if (const ConversationItem *item = d->rows.find(previous); item && previous != id) {
        // Now it has to match like any other.
        d->stage(item->conversation);
        d->flushSoon();
    }
}

const Conversation *ConversationListModel::find(const QString &id) const
{
    const ConversationItem *item = d->rows.find(id);
    return item ? &item->conversation : nullptr;
}

const Conversation *ConversationListModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto slot = d->rows.at(row);
    return slot.item ? &slot.item->conversation : nullptr;
}

int ConversationListModel::rowOf(const QString &id) const
{
    const ConversationItem *item = d->rows.find(id);
    return item ? d->rows.rowOf(*item) : -1;
}

void ConversationListModel::apply(const Conversation &conversation)
{
    if (!d->isFirstPageHere)
        return;
    d->foreign.remove(conversation.id);
    d->stage(conversation);
    d->flush();
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->rows.rowCount();
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto slot = d->rows.at(index.row());
    const auto &section = d->rows.section(slot.section);
    switch (role) {
    case KindRole:
        return QVariant::fromValue(slot.item ? RowKind::Conversation : RowKind::Group);
    case GroupRole:
        return QVariant::fromValue(section.group);
    case GroupCountRole:
        return section.shownCount;
    case IsCollapsedRole:
        return section.isCollapsed;
    default:
        break;
    }
    if (!slot.item) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        return section.group == Group::Waiting
                   //: Header of a group of conversations; %1 is how many there are.
                   ? tr("Waiting for your reply · %1").arg(section.shownCount)
                   //: Header of a group of conversations; %1 is how many there are.
                   : tr("In progress · %1").arg(section.shownCount);
    }
    const Conversation &conversation = slot.item->conversation;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return slot.item->name;
    case Qt::AccessibleTextRole:
        return accessibleText(conversation, slot.item->isTyping, d->clock.now());
    case IdRole:
        return conversation.id;
    case PhoneRole:
        return conversation.customerPhone;
    case ChannelRole:
        return QVariant::fromValue(conversation.channel);
    case PriorityRole:
        return QVariant::fromValue(conversation.priority);
    case PreviewRole:
        return slot.item->preview;
    case LastDirectionRole:
        return QVariant::fromValue(conversation.lastDirection);
    case LastStatusRole:
        return QVariant::fromValue(conversation.lastStatus);
    case LastTypeRole:
        return QVariant::fromValue(conversation.lastType);
    case LastMessageAtRole:
        return conversation.lastMessageAt;
    case WaitingSinceRole:
        return conversation.waitingSince;
    case UnreadRole:
        return conversation.unreadCount;
    case AssignedToRole:
        return conversation.assignedTo;
    case AssignedNameRole:
        return conversation.assignedName;
    case StatusRole:
        return QVariant::fromValue(conversation.status);
    case TagsRole:
        return conversation.tags;
    case IsTypingRole:
        return slot.item->isTyping;
    default:
        return {};
    }
}

QHash<int, QByteArray> ConversationListModel::roleNames() const
{
    return {{KindRole, "kind"},
            {IdRole, "id"},
            {NameRole, "name"},
            {PhoneRole, "phone"},
            {ChannelRole, "channel"},
            {PriorityRole, "priority"},
            {PreviewRole, "preview"},
            {LastDirectionRole, "lastDirection"},
            {LastStatusRole, "lastStatus"},
            {LastTypeRole, "lastType"},
            {LastMessageAtRole, "lastMessageAt"},
            {WaitingSinceRole, "waitingSince"},
            {UnreadRole, "unread"},
            {AssignedToRole, "assignedTo"},
            {AssignedNameRole, "assignedName"},
            {StatusRole, "status"},
            {TagsRole, "tags"},
            {IsTypingRole, "isTyping"},
            {GroupRole, "group"},
            {GroupCountRole, "groupCount"},
            {IsCollapsedRole, "isCollapsed"}};
}

Qt::ItemFlags ConversationListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isHeader = index.row() < rowCount() && !d->rows.at(index.row()).item;
    return isHeader ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && d->isFirstPageHere && d->pager.canFetchMore();
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        d->pager.more();
}

} // namespace guiche
