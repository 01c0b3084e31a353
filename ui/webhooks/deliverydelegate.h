// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "ui/widgets/tabledelegate.h"

namespace guiche {

class DeliveryListModel;

//! \brief The cells of the ledger: mono names, a pill for the state, a mark for each attempt.
class DeliveryDelegate final : public TableDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryDelegate)

public:
    DeliveryDelegate(Theme &theme, const DeliveryListModel &model, const Clock &clock, QObject *parent);

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const override;

private:
    void paintAttempts(QPainter &painter, const QRect &cell, int row) const;
    [[nodiscard]] QString next(int row) const;

    const DeliveryListModel &m_model;
    const Clock &m_clock;
};

} // namespace guiche
