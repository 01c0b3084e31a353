// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "models/items/conversationlistmodel.h"

namespace guiche {

//! \brief How many customer messages wait unread in the person's own conversations, whatever the list shows:
//! it counts in the visible model while that holds all of them, else in one of its own. Main thread.
class UnreadCounter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnreadCounter)

public:
    //! \brief The references must outlive the counter.
    UnreadCounter(ConversationListModel &visible, PageSource &pages, EventFeed &feed, const Clock &clock,
                  QObject *parent = nullptr);

    void setUserId(qint64 userId);
    //! \brief The visible model's query has changed.
    void queryChanged();
    [[nodiscard]] int count() const { return m_count; }
    //! \brief Conversations with unread messages among the loaded rows of the visible model.
    [[nodiscard]] int visibleConversations() const { return m_visibleConversations; }

Q_SIGNALS:
    void changed();

private:
    void recount();
    void watch(ConversationListModel &model);

    ConversationListModel &m_visible;
    ConversationListModel m_own;
    QTimer m_soon;
    int m_count = 0;
    int m_visibleConversations = 0;
};

} // namespace guiche
