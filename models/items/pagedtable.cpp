// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pagedtable.h"

namespace guiche {

PagedTable::PagedTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

PagedTable::~PagedTable() = default;

void PagedTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedTable::setState(ListState state, const std::optional<Error> &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace guiche
