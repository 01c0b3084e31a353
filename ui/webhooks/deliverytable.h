// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

#include "models/domain/clock.h"
#include "ui/theme/theme.h"

namespace guiche {

class DeliveryDelegate;
class DeliveryListModel;

//! \brief The ledger. Up and Down choose, R replays the chosen one.
class DeliveryTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryTable)

public:
    DeliveryTable(Theme &theme, DeliveryListModel &model, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &id); //!< empty: none
    void replayRequested();
    void enterRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setHoveredRow(int row);
    void applyWidths();

    Theme &m_theme;
    DeliveryListModel &m_model;
    DeliveryDelegate *m_delegate;
    QTimer m_clock;
    int m_hovered = -1;
};

} // namespace guiche
