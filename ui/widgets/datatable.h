// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/theme/theme.h"

namespace guiche {

class TableDelegate;

//! \brief A column of a `DataTable`.
struct TableColumn
{
    int width = 0;      //!< px at scale 1; 0: takes what the others leave (one column)
    int smallest = 160; //!< of the column that takes the rest; below, the table scrolls sideways
    Qt::Alignment alignment = Qt::AlignLeft; //!< of the title
};

//! \brief A table of rows of which one is chosen: header 36, hover, scrolled by pixels. Up and Down choose.
class DataTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataTable)

public:
    //! \param rowHeight px at scale 1
    DataTable(Theme &theme, QAbstractItemModel &model, const QList<TableColumn> &columns, int rowHeight,
              QWidget *parent = nullptr);
    //! \brief Owned by the caller, as with every view.
    void setRowDelegate(TableDelegate *delegate);
    //! \brief Where it is narrow, what matters least makes way for the rest.
    void setColumnShown(int column, bool isShown);

Q_SIGNALS:
    void chosen(const QModelIndex &current); //!< another row, or none (invalid)
    void opened(const QModelIndex &index);   //!< Enter, double click
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);
    //! \brief A click inside a cell, for what a delegate paints there. \param position from the cell's top
    //! left
    void clickedCell(const QModelIndex &index, const QPoint &position);
    //! \brief A key that the table has no use for; accept it to take it.
    void keyPressed(QKeyEvent *event);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] Theme &theme() const { return m_theme; }

private:
    void setHoveredRow(int row);
    void applyWidths();
    void restyle();

    Theme &m_theme;
    QList<TableColumn> m_columns;
    int m_rowHeight;
    TableDelegate *m_delegate = nullptr;
    int m_hovered = -1;
    QPersistentModelIndex m_pressed;
};

} // namespace guiche
