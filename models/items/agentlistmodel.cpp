// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/agentlistmodel.h"

#include <QCollator>

#include <algorithm>

#include "models/items/fold.h"

namespace guiche {

AgentListModel::AgentListModel(QObject *parent)
    : DiffListModel(parent)
{
}

AgentListModel::~AgentListModel() = default;

void AgentListModel::setAgents(const QList<Agent> &agents)
{
    m_all = agents;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(m_all.begin(), m_all.end(), [&](const Agent &a, const Agent &b) {
        if (a.status != b.status)
            return a.status < b.status;
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    refilter();
}

void AgentListModel::setExcluded(qint64 userId)
{
    m_excluded = userId;
    refilter();
}

void AgentListModel::setFilter(const QString &filter)
{
    m_folded = folded(filter.trimmed());
    refilter();
}

const Agent *AgentListModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

void AgentListModel::refilter()
{
    QList<Agent> target;
    for (const Agent &agent : std::as_const(m_all)) {
        if (agent.id != m_excluded && folded(agent.name).contains(m_folded))
            target.append(agent);
    }
    applyRows(
        m_rows, target, [](const Agent &agent) { return agent.id; },
        [](const Agent &before, const Agent &after) {
            QList<int> roles;
            if (before.name != after.name)
                roles << Qt::DisplayRole << NameRole;
            if (before.role != after.role)
                roles << RoleRole;
            if (before.status != after.status)
                roles << StatusRole;
            if (before.currentConversations != after.currentConversations)
                roles << CurrentRole;
            if (before.maxConversations != after.maxConversations)
                roles << MaximumRole;
            if (before.isFull() != after.isFull())
                roles << IsFullRole;
            return roles;
        });
}

int AgentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AgentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Agent &agent = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return agent.name;
    case IdRole:
        return agent.id;
    case RoleRole:
        return QVariant::fromValue(agent.role);
    case StatusRole:
        return QVariant::fromValue(agent.status);
    case CurrentRole:
        return agent.currentConversations;
    case MaximumRole:
        return agent.maxConversations;
    case IsFullRole:
        return agent.isFull();
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a colleague: %1 the name, %2 conversations now, %3 conversations at
        //: most.
        return tr("%1, %2 of %3 conversations")
            .arg(agent.name)
            .arg(agent.currentConversations)
            .arg(agent.maxConversations);
    default:
        return {};
    }
}

Qt::ItemFlags AgentListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = DiffListModel::flags(index);
    const Agent *agent = index.isValid() ? at(index.row()) : nullptr;
    return agent && agent->isFull() ? flags & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable) : flags;
}

QHash<int, QByteArray> AgentListModel::roleNames() const
{
    return {{IdRole, "id"},           {NameRole, "name"},       {RoleRole, "role"},    {StatusRole, "status"},
            {CurrentRole, "current"}, {MaximumRole, "maximum"}, {IsFullRole, "isFull"}};
}

} // namespace guiche
