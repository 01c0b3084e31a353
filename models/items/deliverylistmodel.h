// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedtablemodel.h"
#include "models/items/sessionsources.h"

namespace guiche {

//! \brief The ledger of webhook deliveries, newest first, page by page. Main thread. n rows × ColumnCount.
class DeliveryListModel final : public PagedTableModel<DeliveryRow, QString>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryListModel)

public:
    enum Column { When, EventName, Destination, Status, Attempts, Next, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole + 1,
        ValueRole, //!< typed: TimeMs, QString, DeliveryStatus, int
    };
    static constexpr int PageRows = 50;

    explicit DeliveryListModel(DeliverySource &source, QObject *parent = nullptr);
    ~DeliveryListModel() override;

    //! \brief Loads anew unless it is the query that is shown.
    void setQuery(const DeliveryQuery &query);
    [[nodiscard]] const DeliveryQuery &query() const { return m_query; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString statusName(DeliveryStatus status);

protected:
    void fetch(const QString &cursor, FetchDone done) override;
    [[nodiscard]] QString keyOf(const DeliveryRow &row) const override { return row.id; }

private:
    DeliverySource &m_source;
    DeliveryQuery m_query;
};

} // namespace guiche
