// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/operationlistmodel.h"

#include "models/items/apinames.h"
#include "models/items/fold.h"

namespace guiche {

OperationListModel::OperationListModel(QObject *parent)
    : DiffListModel(parent)
{
}

void OperationListModel::setDocument(const ApiDocument &document)
{
    // Rows name operations by their place in the document: another one makes them all others.
    beginResetModel();
    m_rows.clear();
    m_document = document;
    endResetModel();
    rebuild();
}

void OperationListModel::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    rebuild();
}

void OperationListModel::toggleGroup(const QString &tag)
{
    if (!m_folded.remove(tag))
        m_folded.insert(tag);
    rebuild();
}

void OperationListModel::reveal(const QString &operationId)
{
    const ApiOperation *operation = find(operationId);
    if (operation == nullptr || rowOf(operationId) >= 0)
        return;
    m_folded.remove(operation->tag);
    m_filter.clear();
    rebuild();
}

bool OperationListModel::matches(const ApiOperation &operation, const QStringList &words) const
{
    if (words.isEmpty())
        return true;
    const QString text = folded(apiOperationName(operation) + u' ' + operation.summary + u' ' +
                                operation.method + u' ' + operation.path + u' ' + apiTagName(operation.tag));
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

void OperationListModel::rebuild()
{
    const QStringList words = folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    QList<Row> target;
    QString tag;
    for (int place = 0; place < m_document.operations.size(); ++place) {
        const ApiOperation &operation = m_document.operations.at(place);
        if (!matches(operation, words))
            continue;
        // What is looked for is shown, folded or not.
        const bool isFolded = words.isEmpty() && m_folded.contains(operation.tag);
        if (target.isEmpty() || tag != operation.tag)
            target += Row{.tag = operation.tag, .operation = -1, .isFolded = isFolded};
        tag = operation.tag;
        if (!isFolded)
            target += Row{.tag = operation.tag, .operation = place};
    }
    applyRows(
        m_rows, target, [](const Row &row) { return std::pair(row.tag, row.operation); },
        [](const Row &before, const Row &after) {
            return before == after ? QList<int>() : QList<int>{IsFoldedRole};
        });
}

int OperationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const ApiOperation *OperationListModel::operationAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).operation < 0)
        return nullptr;
    return &m_document.operations.at(m_rows.at(row).operation);
}

const ApiOperation *OperationListModel::find(const QString &operationId) const
{
    for (const ApiOperation &operation : m_document.operations) {
        if (operation.id == operationId)
            return &operation;
    }
    return nullptr;
}

QString OperationListModel::groupAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).operation >= 0)
        return {};
    return m_rows.at(row).tag;
}

int OperationListModel::rowOf(const QString &operationId) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const ApiOperation *operation = operationAt(row);
        if (operation != nullptr && operation->id == operationId)
            return row;
    }
    return -1;
}

QVariant OperationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const ApiOperation *operation = operationAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return operation == nullptr ? apiTagName(row.tag) : apiOperationName(*operation);
    case Qt::AccessibleTextRole:
        if (operation != nullptr)
            //: A line of the list of API calls, read out. %1: what it does, %2: method, %3: path
            return tr("%1, %2 %3").arg(apiOperationName(*operation), operation->method, operation->path);
        //: The head of a group of API calls, read out. %1: its name
        return row.isFolded ? tr("%1, group, folded").arg(apiTagName(row.tag))
                            : tr("%1, group, open").arg(apiTagName(row.tag));
    case Qt::ToolTipRole:
        return operation == nullptr ? QVariant() : QVariant(operation->method + u' ' + operation->path);
    case MethodRole:
        return operation == nullptr ? QString() : operation->method;
    case PathRole:
        return operation == nullptr ? QString() : operation->path;
    case IdRole:
        return operation == nullptr ? QString() : operation->id;
    case IsGroupRole:
        return operation == nullptr;
    case IsFoldedRole:
        return row.isFolded;
    default:
        return {};
    }
}

Qt::ItemFlags OperationListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

void OperationListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole});
    if (!m_filter.isEmpty())
        rebuild();
}

} // namespace guiche
