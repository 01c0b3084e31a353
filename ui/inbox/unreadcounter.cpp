// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/unreadcounter.h"

namespace guiche {

using namespace std::chrono_literals;

namespace {

const ConversationQuery OwnConversations{};

struct Sums
{
    int messages = 0;
    int conversations = 0;
};

Sums unreadIn(const ConversationListModel &model)
{
    Sums sums;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const Conversation *conversation = model.at(row)) {
            sums.messages += conversation->unreadCount;
            sums.conversations += conversation->unreadCount > 0 ? 1 : 0;
        }
    }
    return sums;
}

} // namespace

UnreadCounter::UnreadCounter(ConversationListModel &visible, PageSource &pages, EventFeed &feed,
                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_visible(visible)
    , m_own(pages, feed, clock)
{
    // Many changes at once are counted once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &UnreadCounter::recount);
    watch(m_visible);
    watch(m_own);
}

void UnreadCounter::watch(ConversationListModel &model)
{
    const auto later = [this] { m_soon.start(); };
    connect(&model, &QAbstractItemModel::modelReset, this, later);
    connect(&model, &QAbstractItemModel::rowsInserted, this, later);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(ConversationListModel::UnreadRole)) {
                    m_soon.start();
                }
            });
}

void UnreadCounter::setUserId(qint64 userId)
{
    m_own.setUserId(userId);
}

void UnreadCounter::queryChanged()
{
    if (m_visible.query() != OwnConversations && m_own.query() == OwnConversations &&
        m_own.state() != ListState::Ready) {
        m_own.setQuery(OwnConversations);
    }
    m_soon.start();
}

void UnreadCounter::recount()
{
    const Sums visible = unreadIn(m_visible);
    const int count = m_visible.query() == OwnConversations ? visible.messages : unreadIn(m_own).messages;
    const int before = std::exchange(m_count, count);
    const int conversationsBefore = std::exchange(m_visibleConversations, visible.conversations);
    if (before != count || conversationsBefore != visible.conversations) {
        Q_EMIT changed();
    }
}

} // namespace guiche
