// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/cannedresponsemodel.h"

#include <algorithm>

#include "models/items/fold.h"

namespace guiche {

CannedResponseModel::CannedResponseModel(QObject *parent)
    : DiffListModel(parent)
{
}

CannedResponseModel::~CannedResponseModel() = default;

void CannedResponseModel::setResponses(const QList<CannedResponse> &responses)
{
    m_all.clear();
    m_all.reserve(responses.size());
    for (const CannedResponse &response : responses)
        m_all.append({response, folded(response.shortcut), folded(response.title), folded(response.content)});
    std::sort(m_all.begin(), m_all.end(), [](const Entry &a, const Entry &b) {
        return a.shortcut != b.shortcut ? a.shortcut < b.shortcut : a.response.id < b.response.id;
    });
    refilter();
}

void CannedResponseModel::setFilter(const QString &filter)
{
    const QString wanted = folded(filter.trimmed());
    if (wanted == m_folded)
        return;
    m_folded = wanted;
    refilter();
}

const CannedResponse *CannedResponseModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

QList<CannedResponse> CannedResponseModel::matching() const
{
    QList<CannedResponse> byRank[3];
    for (const Entry &entry : m_all) {
        if (entry.shortcut.startsWith(m_folded))
            byRank[0].append(entry.response);
        else if (hasWordStartingWith(entry.title, m_folded))
            byRank[1].append(entry.response);
        else if (entry.shortcut.contains(m_folded) || entry.title.contains(m_folded) ||
                 entry.content.contains(m_folded))
            byRank[2].append(entry.response);
    }
    return byRank[0] + byRank[1] + byRank[2];
}

void CannedResponseModel::refilter()
{
    applyRows(
        m_rows, matching(), [](const CannedResponse &response) { return response.id; },
        [](const CannedResponse &before, const CannedResponse &after) {
            QList<int> roles;
            if (before.shortcut != after.shortcut)
                roles << ShortcutRole;
            if (before.title != after.title)
                roles << Qt::DisplayRole << TitleRole;
            if (before.content != after.content)
                roles << Qt::ToolTipRole << ContentRole;
            if (before.scope != after.scope)
                roles << ScopeRole;
            return roles;
        });
}

int CannedResponseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CannedResponseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CannedResponse &response = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return response.title;
    case Qt::ToolTipRole:
    case ContentRole:
        return response.content;
    case IdRole:
        return response.id;
    case ShortcutRole:
        return response.shortcut;
    case ScopeRole:
        return response.scope;
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a canned answer: %1 its shortcut, %2 its title, %3 its text.
        return tr("/%1, %2, %3").arg(response.shortcut, response.title, response.content);
    default:
        return {};
    }
}

QHash<int, QByteArray> CannedResponseModel::roleNames() const
{
    return {{IdRole, "id"},
            {ShortcutRole, "shortcut"},
            {TitleRole, "title"},
            {ContentRole, "content"},
            {ScopeRole, "scope"}};
}

} // namespace guiche
