// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/deliverydelegate.h"

#include <QPainter>
#include <QTableView>

#include "models/items/deliverylistmodel.h"
#include "ui/theme/painting.h"
#include "ui/webhooks/deliverytext.h"
#include "ui/widgets/chip.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownMarks = 11; // one try and ten repetitions

} // namespace

DeliveryDelegate::DeliveryDelegate(Theme &theme, const DeliveryListModel &model, const Clock &clock,
                                   QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
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

void DeliveryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (m_model.at(index.row()) == nullptr)
        return;
    const Tokens &t = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || index.row() == m_hovered)
        painter->fillRect(option.rect, isSelected ? t.accentSoft : t.hover);
    if (isSelected && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.px(3), option.rect.height())), t.accent);
    paint::horizontalLine(*painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(),
                          t.border);
    const QRect cell = option.rect.adjusted(m_theme.px(CellInset), 0, -m_theme.px(4), 0);
    switch (index.column()) {
    case DeliveryListModel::Status:
        paintStatus(*painter, cell, index);
        break;
    case DeliveryListModel::Attempts:
        paintAttempts(*painter, cell, index.row());
        break;
    default: {
        const bool isName = index.column() == DeliveryListModel::EventName;
        const bool isPlace = index.column() == DeliveryListModel::Destination;
        const bool isNext = index.column() == DeliveryListModel::Next;
        const DeliveryStatus status = m_model.at(index.row())->status;
        painter->setFont(m_theme.font(isName || isPlace ? TextStyle::Mono : TextStyle::Ui));
        painter->setPen(isNext && status == DeliveryStatus::Dead     ? t.danger
                        : isNext && status == DeliveryStatus::Failed ? t.warn
                        : isName                                     ? t.text
                                                                     : t.muted);
        const QString text = isNext ? next(index.row()) : index.data().toString();
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    }
    }
    // The ring goes round the row, not round one cell of it.
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (isSelected && view != nullptr && paint::showsFocus(view)) {
        painter->setClipRect(option.rect);
        const QRect row(0, option.rect.top(), view->viewport()->width(), option.rect.height());
        paint::focusRing(*painter, row, m_theme.px(4), t.accent);
    }
    painter->restore();
}

void DeliveryDelegate::paintStatus(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const paint::PillLook look = pillLook(m_theme, DeliveryText::tone(m_model.at(index.row())->status));
    const QString text = index.data().toString();
    const int height = m_theme.px(22);
    const int width = std::min(cell.width(), paint::pillWidth(m_theme, text, look, height));
    paint::pill(painter, m_theme, text, look,
                QRect(cell.left(), cell.center().y() - height / 2 + 1, width, height));
}

void DeliveryDelegate::paintAttempts(QPainter &painter, const QRect &cell, int row) const
{
    const Tokens &t = m_theme.tokens();
    const DeliveryRow &delivery = *m_model.at(row);
    const int made = std::min(delivery.attempts, ShownMarks);
    const int step = m_theme.px(6);
    for (int mark = 0; mark < ShownMarks; ++mark) {
        const bool isLast = mark == made - 1;
        const QColor color = mark >= made                                             ? t.track
                             : delivery.status == DeliveryStatus::Dead                ? t.danger
                             : isLast && delivery.status == DeliveryStatus::Delivered ? t.success
                                                                                      : t.warnMark;
        paint::roundedRect(painter,
                           QRectF(cell.left() + mark * step, cell.center().y() - m_theme.px(4), m_theme.px(4),
                                  m_theme.px(8)),
                           1, color);
    }
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(t.muted);
    painter.drawText(cell.adjusted(ShownMarks * step + m_theme.px(6), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeading, QString::number(delivery.attempts));
}

} // namespace guiche
