// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/difflistmodel.h"
#include "models/items/sources.h"

namespace guiche {

//! \brief Colleagues to whom a conversation can be given: who is there first, then by name. Main thread.
//! n rows × 1 column.
class AgentListModel final : public DiffListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentListModel)

public:
    //! DisplayRole is the name.
    enum Roles {
        IdRole = Qt::UserRole + 1, //!< qint64
        NameRole,                  //!< QString
        RoleRole,                  //!< Role
        StatusRole,                //!< AgentStatus
        CurrentRole,               //!< int: conversations now
        MaximumRole,               //!< int: conversations at most
        IsFullRole,                //!< bool: takes no more; such a row is not enabled
    };

    explicit AgentListModel(QObject *parent = nullptr);
    ~AgentListModel() override;

    void setAgents(const QList<Agent> &agents);
    void setExcluded(qint64 userId);       //!< whoever has the conversation already
    void setFilter(const QString &filter); //!< by name; accents and case do not count
    [[nodiscard]] const Agent *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refilter();

    QList<Agent> m_all;
    QList<Agent> m_rows;
    QString m_folded; // the filter
    qint64 m_excluded = 0;
};

} // namespace guiche
