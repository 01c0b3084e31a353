// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/widgets/tabledelegate.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeaderHeight = 36;

//! Says how each title stands above its column, whatever the model says.
class TitleBar final : public QHeaderView
{
public:
    TitleBar(const QList<TableColumn> &columns, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_columns(columns)
    {
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        if (section < m_columns.size())
            option->textAlignment = m_columns[section].alignment | Qt::AlignVCenter;
    }

private:
    QList<TableColumn> m_columns;
};

} // namespace

DataTable::DataTable(Theme &theme, QAbstractItemModel &model, const QList<TableColumn> &columns,
                     int rowHeight, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_columns(columns)
    , m_rowHeight(rowHeight)
{
    setHorizontalHeader(new TitleBar(columns, this));
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false); // it stands on a card, whose corners are round
    connect(&theme, &Theme::changed, this, &DataTable::restyle);
    restyle();
}

void DataTable::setRowDelegate(TableDelegate *delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
}

void DataTable::setColumnShown(int column, bool isShown)
{
    if (isColumnHidden(column) != isShown)
        return;
    setColumnHidden(column, !isShown);
    applyWidths();
}

void DataTable::restyle()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(m_rowHeight));
    horizontalHeader()->setFixedHeight(m_theme.px(HeaderHeight));
    // Titles stand above what they name: cells begin that far in.
    horizontalHeader()->setStyleSheet(
        u"QHeaderView::section { padding-left: %1px; padding-right: %2px; } "
        "QHeaderView::section:last { padding-right: %1px; }"_s.arg(
            QString::number(m_theme.px(TableDelegate::CellInset)), QString::number(m_theme.px(4))));
    applyWidths();
    viewport()->update();
}

void DataTable::applyWidths()
{
    int rest = viewport()->width();
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].width == 0 || isColumnHidden(column))
            continue;
        setColumnWidth(column, m_theme.px(m_columns[column].width));
        rest -= m_theme.px(m_columns[column].width);
    }
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].width == 0)
            setColumnWidth(column, std::max(rest, m_theme.px(m_columns[column].smallest)));
    }
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    applyWidths();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && previous.isValid() && current.row() == previous.row())
        return;
    Q_EMIT chosen(current);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    // With the focus a table gets a current row that nobody has chosen: the first step chooses it.
    const bool isStep = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isStep && currentIndex().isValid() && !selectionModel()->hasSelection()) {
        selectRow(currentIndex().row());
        return;
    }
    event->ignore();
    Q_EMIT keyPressed(event);
    if (event->isAccepted())
        return;
    event->accept();
    QTableView::keyPressEvent(event);
}

void DataTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == m_pressed)
        Q_EMIT clickedCell(index, event->position().toPoint() - visualRect(index).topLeft());
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(index,
                         isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    if (m_delegate != nullptr)
        m_delegate->setHoveredRow(row);
    viewport()->update();
}

bool DataTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        setHoveredRow(rowAt(int(static_cast<QMouseEvent *>(event)->position().y())));
        break;
    case QEvent::Leave:
        setHoveredRow(-1);
        break;
    case QEvent::MouseButtonPress:
        m_pressed = indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        break;
    case QEvent::MouseButtonDblClick:
        if (const QModelIndex index = indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
            index.isValid() && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            Q_EMIT opened(index);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

} // namespace guiche
