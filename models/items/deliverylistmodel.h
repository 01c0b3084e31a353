// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "models/items/liststate.h"
#include "models/items/sessionsources.h"

namespace guiche {

//! \brief The ledger of webhook deliveries, newest first, page by page. Main thread. n rows × ColumnCount.
class DeliveryListModel final : public QAbstractTableModel
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
    void reload();
    //! \brief Reads the newest page and puts in what differs; the rows below stay.
    void refresh();
    //! \brief A delivery that was read by itself.
    void put(const DeliveryRow &row);
    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const DeliveryRow *at(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; //!< -1: not loaded

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    //! \brief After a change of the language.
    void retranslate();

    [[nodiscard]] static QString statusName(DeliveryStatus status);

Q_SIGNALS:
    void stateChanged();

private:
    void merge(const QList<DeliveryRow> &newest);
    void append(const QList<DeliveryRow> &rows);
    void setState(ListState state);
    void rememberPlaces(int from);

    DeliverySource &m_source;
    DeliveryQuery m_query;
    QList<DeliveryRow> m_rows;
    QHash<QString, int> m_places; // id → row
    QString m_cursor;
    ListState m_state = ListState::Loading;
    std::optional<Error> m_error;
    bool m_isFetching = false;
    int m_generation = 0;
};

} // namespace guiche
