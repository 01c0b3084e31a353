// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "models/domain/clock.h"
#include "ui/widgets/datatable.h"

namespace guiche {

class DeliveryListModel;

//! \brief The ledger. Up and Down choose, R replays the chosen one.
class DeliveryTable final : public DataTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryTable)

public:
    DeliveryTable(Theme &theme, DeliveryListModel &model, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void replayRequested();

private:
    QTimer m_clock;
};

} // namespace guiche
