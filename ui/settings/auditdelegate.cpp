// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditdelegate.h"

#include <QPainter>

#include "models/items/auditlistmodel.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int AvatarSize = 28;

} // namespace

AuditDelegate::AuditDelegate(Theme &theme, const AuditListModel &model, QObject *parent)
    : TableDelegate(theme, parent)
    , m_model(model)
{
}

void AuditDelegate::paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                              const QStyleOptionViewItem &) const
{
    const AuditItem *item = m_model.at(index.row());
    if (item == nullptr)
        return;
    const Tokens &t = theme().tokens();
    const QString text = index.data().toString();
    switch (index.column()) {
    case AuditListModel::Actor: {
        const int size = theme().px(AvatarSize);
        const bool isPerson = item->actorType == "user"_L1;
        painter.drawPixmap(cell.left(), cell.center().y() - size / 2 + 1,
                           theme().avatar(isPerson ? item->actorId : QString(),
                                          isPerson ? Theme::initials(item->actorName) : QString(), size,
                                          painter.device()->devicePixelRatioF()));
        return paintText(painter, cell.adjusted(size + theme().px(10), 0, 0, 0), text, TextStyle::Ui, t.text);
    }
    case AuditListModel::Action:
        return paintTwoLines(painter, cell, text, item->action);
    case AuditListModel::Address:
        return paintText(painter, cell, text, TextStyle::Mono, t.muted);
    default:
        return paintText(painter, cell, text, TextStyle::Ui, t.muted);
    }
}

} // namespace guiche
