// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/deliverydelegate.h"

#include <QPainter>

#include "models/items/deliverylistmodel.h"
#include "ui/theme/painting.h"
#include "ui/webhooks/deliverytext.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownMarks = 11; // one try and ten repetitions

} // namespace

DeliveryDelegate::DeliveryDelegate(Theme &theme, const DeliveryListModel &model, const Clock &clock,
                                   QObject *parent)
    : TableDelegate(theme, parent)
    , m_model(model)
    , m_clock(clock)
{
}

QString DeliveryDelegate::next(int row) const
{
    const DeliveryRow &delivery = *m_model.at(row);
    const bool isOpen =
        delivery.status == DeliveryStatus::Failed || delivery.status == DeliveryStatus::Pending;
    if (!isOpen || delivery.nextAttemptAt == 0)
        return m_model.index(row, DeliveryListModel::Next).data().toString();
    return DeliveryText::until(delivery.nextAttemptAt - m_clock.now());
}

void DeliveryDelegate::paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                                 const QStyleOptionViewItem &) const
{
    const DeliveryRow *delivery = m_model.at(index.row());
    if (delivery == nullptr)
        return;
    const Tokens &t = theme().tokens();
    switch (index.column()) {
    case DeliveryListModel::Status:
        return paintPill(painter, cell, index.data().toString(), DeliveryText::tone(delivery->status), false);
    case DeliveryListModel::Attempts:
        return paintAttempts(painter, cell, index.row());
    case DeliveryListModel::EventName:
        return paintText(painter, cell, index.data().toString(), TextStyle::Mono, t.text);
    case DeliveryListModel::Destination:
        return paintText(painter, cell, index.data().toString(), TextStyle::Mono, t.muted);
    case DeliveryListModel::Next:
        return paintText(painter, cell, next(index.row()), TextStyle::Ui,
                         delivery->status == DeliveryStatus::Dead     ? t.danger
                         : delivery->status == DeliveryStatus::Failed ? t.warn
                                                                      : t.muted);
    default:
        return paintText(painter, cell, index.data().toString(), TextStyle::Ui, t.muted);
    }
}

void DeliveryDelegate::paintAttempts(QPainter &painter, const QRect &cell, int row) const
{
    const Tokens &t = theme().tokens();
    const DeliveryRow &delivery = *m_model.at(row);
    const int made = std::min(delivery.attempts, ShownMarks);
    const int step = theme().px(6);
    for (int mark = 0; mark < ShownMarks; ++mark) {
        const bool isLast = mark == made - 1;
        const QColor color = mark >= made                                             ? t.track
                             : delivery.status == DeliveryStatus::Dead                ? t.danger
                             : isLast && delivery.status == DeliveryStatus::Delivered ? t.success
                                                                                      : t.warnMark;
        paint::roundedRect(painter,
                           QRectF(cell.left() + mark * step, cell.center().y() - theme().px(4), theme().px(4),
                                  theme().px(8)),
                           1, color);
    }
    painter.setFont(theme().font(TextStyle::Small));
    painter.setPen(t.muted);
    painter.drawText(cell.adjusted(ShownMarks * step + theme().px(6), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeading, QString::number(delivery.attempts));
}

} // namespace guiche
