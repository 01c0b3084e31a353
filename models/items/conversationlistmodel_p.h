// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTimer>

#include "models/items/conversationfetcher.h"
#include "models/items/conversationlistmodel.h"
#include "models/items/conversationpager.h"
#include "models/items/conversationrows.h"

namespace guiche {

//! \brief The work of ConversationListModel: `conversationlistmodel.cpp` loads and merges,
//! `conversationmoves.cpp` makes the changes row by row.
struct ConversationListModel::Private
{
    //! What is known of a conversation and not yet shown.
    struct Staged
    {
        Conversation conversation;
        QString lastMessageId = {};
    };
    using Items = std::vector<ConversationItem *>;

    Private(ConversationListModel &model, PageSource &pages, EventFeed &feed, const Clock &clockOfModel);

    // Events and answers
    void onNewMessage(const Message &message);
    void onMessageStatus(const QString &conversationId, const QString &messageId, MessageStatus status);
    void onConversationChanged(const QString &conversationId);
    void onTyping(const QString &conversationId, bool isTyping);
    void onFetched(const Conversation &conversation);
    void onGone(const QString &id);
    void onFirst(const ConversationPage &page);
    void onMore(const ConversationPage &page);
    void onReloaded(const ConversationPage &all);
    void onFailed(const Error &error);
    void fetch(const QString &id);
    void reloadSoon();
    void reload();
    void expireTyping();

    [[nodiscard]] bool matches(const Conversation &conversation, bool isLoaded) const;
    [[nodiscard]] bool isBeyondLoaded(const Conversation &conversation) const;
    [[nodiscard]] Staged *stagedOrLoaded(const QString &id);
    void stage(const Conversation &conversation);
    void flushSoon();
    //! \param isWithinLoaded what is staged stands on the pages that are loaded; else what would stand beyond
    //! the last loaded row waits until its page is read
    void flush(bool isWithinLoaded = false);
    void setTotal(qint64 value);
    void updateState();

    // Changes, row by row
    void insert(Items items);
    void remove(Items items);
    void place(ConversationItem &item, const Staged &next);
    void removeOne(ConversationItem &item);
    void showHeader(int section);
    void hideEmptyHeaders();
    void note(ConversationItem &item, const QList<int> &roles);
    void announce(); //!< everything noted, as few `dataChanged` as there are runs

    ConversationListModel &q;
    const Clock &clock;
    ConversationPager pager;
    ConversationFetcher fetcher;
    ConversationRows rows;
    ConversationQuery query;
    bool hasQuery = false;
    bool isFirstPageHere = false;
    qint64 userId = 0;
    QString pinned;
    ListState state = ListState::Loading;
    std::optional<Error> error;
    qint64 total = 0;

    QHash<QString, Staged> staged;
    QSet<QString> typingChanged;
    QSet<QString> missed;  // told of while the first page was on its way, so the page may be older
    QSet<QString> touched; // since a reload began
    QSet<QString>
        foreign; // read and found not to belong here; events other than a change are no reason to ask again
    QSet<QString> seenMessages;
    QList<QString> seenOrder;
    QHash<ConversationItem *, QList<int>> noted;
    QSet<int> countsChanged; // sections
    QTimer flushTimer;
    QTimer reloadTimer;
    QTimer totalTimer;
    QTimer typingTimer;
};

} // namespace guiche
