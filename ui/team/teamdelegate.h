// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teammodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tabledelegate.h"

namespace guiche {

//! \brief The cells of the team's table: avatar with name and e-mail, pills for role and state, and a button
//! of three dots at the end of a row.
class TeamDelegate final : public TableDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamDelegate)

public:
    TeamDelegate(Theme &theme, const TeamModel &model, QObject *parent);

    [[nodiscard]] static Tone roleTone(Role role);
    [[nodiscard]] static Tone standingTone(TeamModel::Standing standing);

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const override;

private:
    void paintPerson(QPainter &painter, const QRect &cell, const TeamMember &member) const;

    const TeamModel &m_model;
};

} // namespace guiche
