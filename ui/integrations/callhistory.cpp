// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/callhistory.h"

#include <QDateTime>
#include <QLocale>

#include "models/items/operationlistmodel.h"
#include "ui/integrations/answerview.h"

using namespace Qt::StringLiterals;

namespace guiche {

CallHistory::CallHistory(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CallHistory::add(Entry entry)
{
    if (entry.answer && entry.answer->body.size() > LargestKeptBytes)
        entry.answer->body.clear();
    if (m_entries.size() == Longest) {
        beginRemoveRows({}, Longest - 1, Longest - 1);
        m_entries.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.prepend(std::move(entry));
    endInsertRows();
}

const CallHistory::Entry *CallHistory::at(int row) const
{
    return row < 0 || row >= m_entries.size() ? nullptr : &m_entries.at(row);
}

int CallHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant CallHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const QString path = entry.draft.preview(ConsoleCaller::Nobody).path;
    switch (role) {
    case Qt::DisplayRole:
    case OperationListModel::PathRole:
        return path;
    case Qt::ToolTipRole:
        return entry.draft.method + u' ' + path;
    case OperationListModel::MethodRole:
        return entry.draft.method;
    case OperationListModel::IsGroupRole:
        return false;
    case StatusRole:
        return entry.answer ? entry.answer->status : 0;
    case DetailRole: {
        const QString time =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at).time(), u"HH:mm:ss"_s);
        if (!entry.answer)
            //: A call in the history to which no answer came. %1: time of day
            return tr("%1 · no answer").arg(time);
        return u"%1 · %2 · %3"_s.arg(time, AnswerView::statusText(*entry.answer),
                                     AnswerView::timeText(entry.answer->milliseconds));
    }
    case Qt::AccessibleTextRole:
        //: A call in the history, read out. %1: method, %2: path, %3: time and result
        return tr("%1 %2, %3").arg(entry.draft.method, path, data(index, DetailRole).toString());
    default:
        return {};
    }
}

void CallHistory::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1), {DetailRole, Qt::AccessibleTextRole});
}

} // namespace guiche
