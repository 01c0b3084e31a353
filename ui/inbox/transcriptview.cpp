// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/transcriptview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/inbox/inboxtext.h"
#include "ui/inbox/thumbnails.h"
#include "ui/inbox/transcriptoverlays.h"
#include "ui/widgets/quietscrollbar.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Model = TranscriptModel;

namespace {

constexpr int EndSlack = 8;     // this near to the end still follows it
constexpr int OlderAhead = 600; // asks for older messages this far before the top is reached

} // namespace

TranscriptView::TranscriptView(Theme &theme, TranscriptModel &model, Thumbnails &thumbnails, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new MessageDelegate(theme, thumbnails, this))
    , m_dayPill(new DayPill(theme, this))
    , m_jump(new JumpButton(theme, this))
{
    setObjectName(u"transcript"_s);
    setAccessibleName(tr("Messages"));
    setItemDelegate(m_delegate);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new QuietScrollBar(verticalScrollBar());
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setAutoScroll(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(theme.px(24));
    m_dayPillTimer.setSingleShot(true);
    m_dayPillTimer.setInterval(1s);
    connectModel();
    connectOverlays();
    connect(m_delegate, &MessageDelegate::triggered, this, &TranscriptView::triggered);
    const auto relayout = [this] { scheduleDelayedItemsLayout(); };
    connect(&thumbnails, &Thumbnails::ready, this, relayout);
    connect(&thumbnails, &Thumbnails::failed, this, [this, relayout] {
        m_delegate->dropCache();
        relayout();
    });
    connect(&theme, &Theme::changed, this, relayout);
}

void TranscriptView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_isFirstLayout = true;
        m_isFollowing = true;
        m_anchorKey.clear();
        m_jump->setCount(0);
        m_delegate->dropCache();
    });
    connect(&m_model, &Model::incomingArrived, this, [this] {
        if (!m_isFollowing) {
            m_jump->setCount(m_jump->count() + 1);
        }
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::scrolled);
}

void TranscriptView::connectOverlays()
{
    connect(m_jump, &JumpButton::clicked, this, &TranscriptView::scrollToEnd);
    connect(&m_dayPillTimer, &QTimer::timeout, m_dayPill, &QWidget::hide);
    m_dayPill->hide();
    m_jump->hide();
}

void TranscriptView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    // A conversation that was empty is laid out like one that has just been opened.
    m_isFirstLayout = m_isFirstLayout || end - start + 1 == m_model.rowCount();
    QListView::rowsInserted(parent, start, end);
}

void TranscriptView::doItemsLayout()
{
    const QScopedValueRollback guard(m_isLayingOut, true);
    m_delegate->setRowWidth(viewport()->width());
    QListView::doItemsLayout();
    updateGeometries();
    restorePlace();
    loadOlderIfNear();
}

void TranscriptView::loadOlderIfNear()
{
    const QScrollBar *bar = verticalScrollBar();
    const bool isNearTop = bar->value() < OlderAhead && (!m_isFollowing || bar->maximum() < OlderAhead);
    if (isNearTop && m_model.hasOlder()) {
        m_model.loadOlder();
    }
}

void TranscriptView::restorePlace()
{
    if (m_isFirstLayout && m_model.rowCount() > 0) {
        m_isFirstLayout = false;
        openedFirst();
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    if (m_isFollowing) {
        bar->setValue(bar->maximum());
        return;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.data(Model::KeyRole).toString() == m_anchorKey) {
            bar->setValue(verticalOffset() + visualRect(index).top() - m_anchorOffset);
            return;
        }
    }
}

// The end, unless more is unread than fits: then the "new messages" line stands at the top.
void TranscriptView::openedFirst()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->maximum());
    m_isFollowing = true;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.data(Model::KindRole).value<Model::RowKind>() != Model::RowKind::NewMarker) {
            continue;
        }
        const int top = visualRect(index).top();
        if (top < 0) {
            bar->setValue(bar->value() + top);
            m_isFollowing = bar->value() >= bar->maximum() - EndSlack;
            rememberPlace();
        }
        return;
    }
}

// A message, not a day: the row of a day moves up when older messages of the same day come in above.
void TranscriptView::rememberPlace()
{
    QModelIndex first = firstVisible();
    while (first.isValid() && m_model.at(first.row()) == nullptr) {
        first = m_model.index(first.row() + 1);
    }
    m_anchorKey = first.data(Model::KeyRole).toString();
    m_anchorOffset = first.isValid() ? visualRect(first).top() : 0;
}

QModelIndex TranscriptView::firstVisible() const
{
    return indexAt(QPoint(viewport()->width() / 2, 0));
}

void TranscriptView::scrolled()
{
    if (m_isLayingOut) {
        return;
    }
    const QScrollBar *bar = verticalScrollBar();
    m_isFollowing = bar->value() >= bar->maximum() - EndSlack;
    m_model.setFollowing(m_isFollowing);
    if (m_isFollowing) {
        m_jump->setCount(0);
    }
    m_jump->setVisible(!m_isFollowing);
    rememberPlace();
    loadOlderIfNear();
    updateDayPill();
}

void TranscriptView::updateDayPill()
{
    const QModelIndex first = firstVisible();
    const bool isDayRow = first.data(Model::KindRole).value<Model::RowKind>() == Model::RowKind::Day;
    const QDate date = first.isValid() ? m_model.dateAt(first.row()) : QDate();
    if (!date.isValid() || isDayRow) {
        m_dayPill->hide();
        return;
    }
    m_dayPill->setText(InboxText::day(date, QDate::currentDate()));
    placeOverlays();
    m_dayPill->show();
    m_dayPillTimer.start();
}

void TranscriptView::placeOverlays()
{
    const QRect area = viewport()->geometry();
    const QSize pill = m_dayPill->sizeHint();
    m_dayPill->setGeometry(
        QRect(QPoint(area.center().x() - pill.width() / 2, area.top() + m_theme.px(8)), pill));
    const QSize jump = m_jump->sizeHint();
    m_jump->setGeometry(QRect(
        QPoint(area.right() - jump.width() - m_theme.px(12), area.bottom() - jump.height() - m_theme.px(8)),
        jump));
}

void TranscriptView::scrollToEnd()
{
    m_isFollowing = true;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void TranscriptView::showRow(int row)
{
    const QModelIndex index = m_model.index(row);
    if (!index.isValid()) {
        return;
    }
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void TranscriptView::selectLast()
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        if (m_model.at(row) != nullptr) {
            setCurrentIndex(m_model.index(row));
            scrollTo(m_model.index(row));
            setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    const bool isOtherWidth = event->size().width() != event->oldSize().width();
    const QScopedValueRollback guard(m_isLayingOut, true);
    QListView::resizeEvent(event);
    placeOverlays();
    if (isOtherWidth) {
        scheduleDelayedItemsLayout();
    } else if (m_isFollowing) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
}

MessageDelegate::Hit TranscriptView::hitAt(const QPoint &position, QModelIndex *index) const
{
    *index = indexAt(position);
    if (!index->isValid()) {
        return {};
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(*index);
    return m_delegate->hitTest(option, *index, position);
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    QModelIndex index;
    const MessageDelegate::Hit hit = hitAt(event->position().toPoint(), &index);
    const bool isTarget = hit.part != MessageDelegate::Part::None;
    viewport()->setCursor(isTarget ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_delegate->setHovered(hit);
    viewport()->update(visualRect(index));
}

void TranscriptView::leaveEvent(QEvent *event)
{
    m_delegate->setHovered({});
    QListView::leaveEvent(event);
}

bool TranscriptView::handleLetter(const QKeyEvent &event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_R:
        Q_EMIT replyRequested(index);
        return true;
    case Qt::Key_F:
        Q_EMIT retryRequested(index);
        return true;
    default:
        return false;
    }
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        Q_EMIT copyRequested(currentIndex());
        return;
    }
    if (handleLetter(*event)) {
        return;
    }
    const bool isBelowLast = event->key() == Qt::Key_Down && currentIndex().row() == m_model.rowCount() - 1;
    if (isBelowLast || event->key() == Qt::Key_Escape) {
        Q_EMIT composerRequested();
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        // Pages scroll what is read; they do not move the current message.
        QScrollBar *bar = verticalScrollBar();
        bar->triggerAction(event->key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                          : QScrollBar::SliderPageStepAdd);
        return;
    }
    QListView::keyPressEvent(event);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex index;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint position = isByKey ? visualRect(currentIndex()).center() : event->pos();
    const MessageDelegate::Hit hit = hitAt(position, &index);
    if (index.isValid() && m_model.at(index.row()) != nullptr) {
        Q_EMIT menuRequested(index, hit, viewport()->mapToGlobal(position));
    }
}

void TranscriptView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Messages"));
        m_delegate->dropCache();
        scheduleDelayedItemsLayout();
    }
}

} // namespace guiche
