// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionlistview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <chrono>

#include "models/items/sessionlistmodel.h"
#include "ui/sessions/sessiondelegate.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SessionListView::SessionListView(Theme &theme, SessionListModel &model, const Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new SessionDelegate(theme, model, clock, this))
{
    setObjectName(u"sessionList"_s);
    setAccessibleName(tr("WhatsApp sessions"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    m_clock.setInterval(10s);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            viewport()->update();
    });
    m_clock.start();
    connect(&theme, &Theme::changed, this, [this] { doItemsLayout(); });
}

void SessionListView::setOpenId(const QString &id)
{
    m_delegate->setOpenId(id);
    const int row = m_model.rowOf(id);
    if (row >= 0 && currentIndex().row() != row)
        setCurrentIndex(m_model.index(row));
    viewport()->update();
}

void SessionListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    setAccessibleDescription(m_delegate->sentence(current.row()));
    if (const DeskSession *session = m_model.at(current.row()))
        Q_EMIT openRequested(QString(session->session.id));
}

void SessionListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT enterRequested();
    if (event->key() == Qt::Key_F2)
        return Q_EMIT renameRequested();
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyRequested();
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        return Q_EMIT newCodeRequested();
    QListView::keyPressEvent(event);
}

void SessionListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void SessionListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("WhatsApp sessions"));
        viewport()->update();
    }
}

} // namespace guiche
