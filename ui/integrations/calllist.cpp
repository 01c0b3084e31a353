// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/calllist.h"

#include <QKeyEvent>

#include "ui/integrations/calldelegate.h"

namespace guiche {

CallList::CallList(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QListView(parent)
    , m_delegate(new CallDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] { doItemsLayout(); });
}

void CallList::setOpenId(const QString &id)
{
    m_delegate->setOpenId(id);
    viewport()->update();
}

void CallList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
}

void CallList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isPlain && currentIndex().isValid())
            return Q_EMIT openRequested(currentIndex());
        return event->ignore();
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (currentIndex().isValid())
            Q_EMIT foldRequested(currentIndex(), event->key() == Qt::Key_Left);
        return;
    case Qt::Key_Slash:
        return Q_EMIT searchRequested();
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void CallList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT openRequested(index);
}

void CallList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

} // namespace guiche
