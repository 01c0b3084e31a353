// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/deliverytable.h"

#include <QKeyEvent>

#include <chrono>

#include "models/items/deliverylistmodel.h"
#include "ui/webhooks/deliverydelegate.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int RowHeight = 40;

// The destination takes and gives; the others keep what their content needs.
const QList<TableColumn> Columns{{104}, {196}, {}, {140}, {124}, {92}};

} // namespace

DeliveryTable::DeliveryTable(Theme &theme, DeliveryListModel &model, const Clock &clock, QWidget *parent)
    : DataTable(theme, model, Columns, RowHeight, parent)
{
    setObjectName(u"deliveryTable"_s);
    setRowDelegate(new DeliveryDelegate(theme, model, clock, this));
    connect(this, &DataTable::keyPressed, this, [this](QKeyEvent *event) {
        if (event->key() != Qt::Key_R || event->modifiers() != Qt::NoModifier)
            return;
        event->accept();
        Q_EMIT replayRequested();
    });
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            viewport()->update();
    });
    m_clock.start();
}

} // namespace guiche
