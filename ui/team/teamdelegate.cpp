// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/teamdelegate.h"

#include <QPainter>

#include "ui/inbox/inboxpainting.h"
#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;
using Standing = TeamModel::Standing;

TeamDelegate::TeamDelegate(Theme &theme, const TeamModel &model, QObject *parent)
    : TableDelegate(theme, parent)
    , m_model(model)
{
}

Tone TeamDelegate::roleTone(Role role)
{
    switch (role) {
    case Role::User:
    case Role::Atendente:
        return Tone::Neutral;
    case Role::Supervisor:
        return Tone::Info;
    case Role::Admin:
    case Role::SuperAdmin:
        return Tone::Violet;
    }
    Q_UNREACHABLE();
}

Tone TeamDelegate::standingTone(Standing standing)
{
    switch (standing) {
    case Standing::Locked:
        return Tone::Danger;
    case Standing::OnBreak:
        return Tone::Warn;
    case Standing::Invited:
        return Tone::Info;
    case Standing::Active:
        return Tone::Success;
    case Standing::Inactive:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

void TeamDelegate::paintPerson(QPainter &painter, const QRect &cell, const TeamMember &member) const
{
    const int side = theme().px(32);
    const QRect avatar(cell.left(), cell.center().y() - side / 2 + 1, side, side);
    if (!member.user.isActive)
        painter.setOpacity(0.55);
    paint::avatar(painter, theme(), QString::number(member.user.id), member.user.name, avatar);
    painter.setOpacity(1);
    const int left = avatar.right() + 1 + theme().px(12);
    paintTwoLines(painter, QRect(left, cell.top(), cell.right() - left + 1, cell.height()), member.user.name,
                  member.user.email);
}

void TeamDelegate::paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                             const QStyleOptionViewItem &) const
{
    const TeamMember *member = m_model.at(index.row());
    if (member == nullptr)
        return;
    const Tokens &t = theme().tokens();
    const QString text = index.data().toString();
    switch (index.column()) {
    case TeamModel::Person:
        return paintPerson(painter, cell, *member);
    case TeamModel::RoleName:
        return paintPill(painter, cell, text, roleTone(member->user.role), false);
    case TeamModel::State:
        return paintPill(painter, cell, text, standingTone(m_model.standing(*member)));
    case TeamModel::Seen:
    case TeamModel::SecondStep:
        return paintText(painter, cell, text, TextStyle::Ui, t.muted);
    case TeamModel::Limit:
        return paintText(painter, cell, text, TextStyle::Ui, t.text, Qt::AlignRight);
    case TeamModel::Menu: {
        const int side = theme().px(20);
        const QPointF center = QRectF(cell).center();
        return paint::icon(painter, theme(), "more"_L1, t.muted, center - QPointF(side / 2.0, side / 2.0),
                           side);
    }
    default:
        return;
    }
}

} // namespace guiche
