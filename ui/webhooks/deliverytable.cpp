// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/deliverytable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <chrono>

#include "models/items/deliverylistmodel.h"
#include "ui/webhooks/deliverydelegate.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Model = DeliveryListModel;

DeliveryTable::DeliveryTable(Theme &theme, DeliveryListModel &model, const Clock &clock, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new DeliveryDelegate(theme, model, clock, this))
{
    setObjectName(u"deliveryTable"_s);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.px(40));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(theme.px(36));
    // Titles stand above what they name: cells begin that far in.
    horizontalHeader()->setStyleSheet(
        u"QHeaderView::section { padding-left: %1px; }"_s.arg(theme.px(DeliveryDelegate::CellInset)));
    setMouseTracking(true);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            viewport()->update();
    });
    m_clock.start();
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

// The destination takes and gives; the others keep what their content needs.
void DeliveryTable::applyWidths()
{
    constexpr int Fixed[] = {104, 196, 0, 140, 124, 92};
    int rest = viewport()->width();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (column == Model::Destination)
            continue;
        setColumnWidth(column, m_theme.px(Fixed[column]));
        rest -= m_theme.px(Fixed[column]);
    }
    setColumnWidth(Model::Destination, std::max(rest, m_theme.px(160)));
}

void DeliveryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    applyWidths();
}

void DeliveryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row() && current.isValid() && previous.isValid())
        return;
    Q_EMIT chosen(current.isValid() ? current.data(Model::IdRole).toString() : QString());
}

void DeliveryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        return Q_EMIT replayRequested();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT enterRequested();
    QTableView::keyPressEvent(event);
}

void DeliveryTable::setHoveredRow(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

bool DeliveryTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(int(static_cast<QMouseEvent *>(event)->position().y())));
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

} // namespace guiche
