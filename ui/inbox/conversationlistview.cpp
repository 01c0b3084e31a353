// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationlistview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/inbox/conversationdelegate.h"
#include "ui/widgets/quietscrollbar.h"

namespace guiche {

using namespace Qt::StringLiterals;
using Model = ConversationListModel;

ConversationListView::ConversationListView(Theme &theme, ConversationListModel &model, const Clock &clock,
                                           QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new ConversationDelegate(theme, model, clock, this))
{
    setObjectName(u"conversationList"_s);
    setAccessibleName(tr("Conversations"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new QuietScrollBar(verticalScrollBar());
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setUniformItemSizes(!model.isGrouped());
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(theme.px(32));

    m_clockTimer.setInterval(1000);
    connect(&m_clockTimer, &QTimer::timeout, this, &ConversationListView::repaintClocks);
    connect(this, &QListView::activated, this, &ConversationListView::open);
    const auto modelMoved = [this] { follow(); };
    connect(&model, &QAbstractItemModel::modelReset, this, modelMoved);
    connect(&model, &QAbstractItemModel::rowsInserted, this, modelMoved);
    connect(&model, &QAbstractItemModel::rowsMoved, this, modelMoved);
    connect(&theme, &Theme::changed, this, [this] { doItemsLayout(); });
}

void ConversationListView::setOpenId(const QString &id)
{
    m_openId = id;
    m_delegate->setOpenId(id);
    follow();
    viewport()->update();
}

// The selection belongs to a conversation, not to a row: after rows come and go it stands on the open one
// again.
void ConversationListView::follow()
{
    setUniformItemSizes(!m_model.isGrouped());
    const int row = m_openId.isEmpty() ? -1 : m_model.rowOf(m_openId);
    if (row < 0) {
        return;
    }
    const QModelIndex index = m_model.index(row);
    if (currentIndex() != index && !hasFocus()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
}

void ConversationListView::open(const QModelIndex &index)
{
    if (const Conversation *conversation = m_model.at(index.row())) {
        const QString id = conversation->id;
        Q_EMIT openRequested(id);
    }
}

void ConversationListView::toggle(const QModelIndex &header)
{
    const auto group = header.data(Model::GroupRole).value<Model::Group>();
    m_model.setCollapsed(group, !m_model.isCollapsed(group));
}

void ConversationListView::openUnread(int step)
{
    const int count = m_model.rowCount();
    if (count == 0) {
        return;
    }
    int row = m_openId.isEmpty() ? -1 : m_model.rowOf(m_openId);
    if (row < 0) {
        row = step > 0 ? -1 : 0;
    }
    for (int tried = 0; tried < count; ++tried) {
        row = (row + step + count) % count;
        const Conversation *conversation = m_model.at(row);
        if (conversation != nullptr && conversation->unreadCount > 0) {
            const QModelIndex index = m_model.index(row);
            setCurrentIndex(index);
            scrollTo(index);
            open(index);
            return;
        }
    }
}

void ConversationListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isHeader = index.isValid() && m_model.at(index.row()) == nullptr;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isHeader && (isEnter || event->key() == Qt::Key_Space)) {
        toggle(index);
        return;
    }
    if (isHeader && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const auto group = index.data(Model::GroupRole).value<Model::Group>();
        m_model.setCollapsed(group, event->key() == Qt::Key_Left);
        return;
    }
    if (index.isValid() && isEnter) {
        open(index);
        Q_EMIT composerRequested();
        return;
    }
    if (index.isValid() && event->key() == Qt::Key_Space) {
        open(index);
        return;
    }
    QListView::keyPressEvent(event);
}

void ConversationListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton && m_model.at(index.row()) == nullptr) {
        toggle(index);
        event->accept();
        return;
    }
    QListView::mousePressEvent(event);
    if (index.isValid() && event->button() == Qt::LeftButton) {
        open(index);
    }
}

void ConversationListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    const Conversation *conversation = index.isValid() ? m_model.at(index.row()) : nullptr;
    if (conversation == nullptr) {
        return;
    }
    const QPoint position =
        isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    const QString id = conversation->id;
    Q_EMIT menuRequested(id, position);
}

void ConversationListView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_clockTimer.start();
}

void ConversationListView::hideEvent(QHideEvent *event)
{
    m_clockTimer.stop();
    QListView::hideEvent(event);
}

void ConversationListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Conversations"));
        m_delegate->dropCache();
        doItemsLayout();
    } else if (event->type() == QEvent::ActivationChange) {
        viewport()->update();
    }
}

void ConversationListView::repaintClocks()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QRect visible = viewport()->rect();
    QModelIndex index = indexAt(visible.topLeft() + QPoint(1, 1));
    while (index.isValid()) {
        option.rect = visualRect(index);
        if (!option.rect.intersects(visible)) {
            break;
        }
        // A pill that grows ("9 min" to "10 min") moves its neighbours, so the whole second line is drawn
        // again.
        const QRect pill = m_delegate->waitRect(option, index);
        if (!pill.isNull()) {
            viewport()->update(QRect(option.rect.left(), pill.top(), option.rect.width(), pill.height()));
        }
        index = m_model.index(index.row() + 1);
    }
}

} // namespace guiche
