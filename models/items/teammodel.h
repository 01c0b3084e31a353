// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/pagedtable.h"
#include "models/items/teamsource.h"

namespace guiche {

//! \brief The people of an organization: who is active first, then by role, then by name. All of them are
//! read, page after page, so that the search finds everybody. Main thread. n rows × ColumnCount.
class TeamModel final : public PagedTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamModel)

public:
    enum Column { Person, RoleName, SecondStep, State, Seen, Limit, Menu, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole + 1, //!< qint64
        ValueRole,                 //!< typed: QString, Role, bool, Standing, TimeMs, int
    };
    //! \brief What somebody's place at the desk is, worst first for whoever looks after the team.
    enum class Standing {
        Locked,  //!< too many wrong passwords
        OnBreak, //!< away
        Invited, //!< has never signed in
        Active,
        Inactive, //!< deactivated
    };

    TeamModel(TeamSource &source, const Clock &clock, QObject *parent = nullptr);
    ~TeamModel() override;

    //! \brief Loads anew.
    void reload() override;
    //! \brief Reads everything again and puts in what differs; what is shown stays when that fails.
    void refresh() override;
    //! \brief By name and e-mail; accents and case do not count.
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    //! \brief One that was read or made by itself.
    void put(const TeamMember &member);
    [[nodiscard]] const TeamMember *at(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; //!< -1: not shown
    [[nodiscard]] int peopleCount() const;    //!< active ones, whatever the filter
    [[nodiscard]] int roleCount() const;      //!< different roles among them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] Standing standing(const TeamMember &member) const;
    [[nodiscard]] QString seenText(const TeamMember &member) const;
    [[nodiscard]] static QString roleName(Role role);
    [[nodiscard]] static QString standingName(Standing standing);

private:
    void fetch(int page, QList<TeamMember> before);
    void show();
    [[nodiscard]] QString text(const TeamMember &member, int column) const;
    [[nodiscard]] QVariant value(const TeamMember &member, int column) const;
    [[nodiscard]] QString sentence(const TeamMember &member) const;

    TeamSource &m_source;
    const Clock &m_clock;
    QList<TeamMember> m_all;  // in order
    QList<TeamMember> m_rows; // what the filter leaves
    QString m_filter;
    int m_generation = 0;
};

} // namespace guiche
