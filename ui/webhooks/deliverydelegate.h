// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "models/domain/clock.h"
#include "ui/theme/theme.h"

namespace guiche {

class DeliveryListModel;

//! \brief The cells of the ledger: mono names, a pill for the state, a mark for each attempt.
class DeliveryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryDelegate)

public:
    static constexpr int CellInset = 16; //!< px at scale 1

    DeliveryDelegate(Theme &theme, const DeliveryListModel &model, const Clock &clock, QObject *parent);
    void setHoveredRow(int row) { m_hovered = row; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintStatus(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintAttempts(QPainter &painter, const QRect &cell, int row) const;
    [[nodiscard]] QString next(int row) const;

    Theme &m_theme;
    const DeliveryListModel &m_model;
    const Clock &m_clock;
    int m_hovered = -1;
};

} // namespace guiche
