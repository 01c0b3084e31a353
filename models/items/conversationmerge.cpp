// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include "models/items/conversationlistmodel_p.h"
#include "models/items/conversationtext.h"
#include "models/items/fold.h"

using namespace std::chrono_literals;

namespace guiche {

namespace {

constexpr auto MergeInterval = 50ms;
constexpr auto ReloadInterval = 2s; // a busy desk must not make the list read itself all the time
constexpr auto TotalDelay = 1s;
constexpr TimeMs TypingLasts = 6'000;
constexpr int MostSingleReads = 20;
constexpr int MostSortedRows = 500; // what is loaded by itself, so that it can be sorted by waiting time
constexpr int MostRemembered = 2'000;

} // namespace

ConversationListModel::Private::Private(ConversationListModel &model, PageSource &pages, EventFeed &feed,
                                        const Clock &clockOfModel)
    : q(model)
    , clock(clockOfModel)
    , pager(pages)
    , fetcher(pages)
{
    flushTimer.setSingleShot(true);
    flushTimer.setInterval(MergeInterval);
    reloadTimer.setSingleShot(true);
    reloadTimer.setInterval(ReloadInterval);
    totalTimer.setSingleShot(true);
    totalTimer.setInterval(TotalDelay);
    typingTimer.setInterval(1s);
    connect(&flushTimer, &QTimer::timeout, &q, [this] { flush(); });
    connect(&reloadTimer, &QTimer::timeout, &q, [this] { reload(); });
    connect(&totalTimer, &QTimer::timeout, &pager, &ConversationPager::readTotal);
    connect(&typingTimer, &QTimer::timeout, &q, [this] { expireTyping(); });

    connect(&feed, &EventFeed::newMessage, &q, [this](const Message &message) { onNewMessage(message); });
    connect(&feed, &EventFeed::messageStatus, &q,
            [this](const QString &conversationId, const QString &messageId, MessageStatus status) {
                onMessageStatus(conversationId, messageId, status);
            });
    connect(&feed, &EventFeed::conversationChanged, &q,
            [this](const QString &id) { onConversationChanged(id); });
    connect(&feed, &EventFeed::typing, &q, [this](const QString &id, const QString &who, bool isTyping) {
        if (who.isEmpty())
            onTyping(id, isTyping);
    });
    connect(&feed, &EventFeed::resyncRequired, &q, [this] { reload(); });
    connect(&feed, &EventFeed::connected, &q, [this] {
        if (error)
            reload();
    });

    connect(&fetcher, &ConversationFetcher::fetched, &q, [this](const Conversation &c) { onFetched(c); });
    connect(&fetcher, &ConversationFetcher::gone, &q, [this](const QString &id) { onGone(id); });
    connect(&pager, &ConversationPager::firstLoaded, &q,
            [this](const ConversationPage &page) { onFirst(page); });
    connect(&pager, &ConversationPager::moreLoaded, &q,
            [this](const ConversationPage &page) { onMore(page); });
    connect(&pager, &ConversationPager::reloaded, &q,
            [this](const ConversationPage &all) { onReloaded(all); });
    connect(&pager, &ConversationPager::totalRead, &q, [this](qint64 value) { setTotal(value); });
    connect(&pager, &ConversationPager::failed, &q, [this](const Error &reason) { onFailed(reason); });
    connect(&pager, &ConversationPager::fetchingChanged, &q, &ConversationListModel::fetchingChanged);
}

// ---- pages

void ConversationListModel::Private::onFirst(const ConversationPage &page)
{
    using Tab = ConversationQuery::Tab;
    using Layout = ConversationRows::Layout;
    Layout layout = Layout::NewestFirst;
    if (query.tab == Tab::Mine)
        layout = Layout::Grouped;
    else if (query.tab == Tab::Queue && page.total <= MostSortedRows)
        layout = Layout::TakeOrder;

    q.beginResetModel();
    noted.clear();
    rows.clear(layout);
    for (const Conversation &conversation : page.conversations) {
        if (rows.find(conversation.id))
            continue;
        ConversationItem *item = rows.add(conversation);
        auto &section = rows.section(item->section);
        section.hasHeader = layout == Layout::Grouped;
        section.items.insert(section.items.begin() + rows.position(item->section, conversation), item);
        section.shownCount = int(section.items.size());
    }
    isFirstPageHere = true;
    q.endResetModel();
    error.reset();
    setTotal(page.total);
    updateState();
    for (const QString &id : std::exchange(missed, {}))
        fetch(id);
    if (layout != Layout::NewestFirst)
        pager.more();
}

void ConversationListModel::Private::onMore(const ConversationPage &page)
{
    Items added;
    for (const Conversation &conversation : page.conversations) {
        if (!rows.find(conversation.id))
            added.push_back(rows.add(conversation));
    }
    insert(std::move(added));
    announce();
    error.reset();
    setTotal(page.total);
    updateState();
    if (rows.layout() != ConversationRows::Layout::NewestFirst && rows.itemCount() < MostSortedRows)
        pager.more();
}

void ConversationListModel::Private::reload()
{
    if (!hasQuery)
        return;
    if (!isFirstPageHere) {
        pager.start(query);
        updateState();
        return;
    }
    fetcher.clear();
    foreign.clear();
    touched.clear();
    reloadTimer.stop();
    pager.reload(rows.itemCount());
}

void ConversationListModel::Private::reloadSoon()
{
    fetcher.clear();
    if (!reloadTimer.isActive() && !pager.isReloading())
        reloadTimer.start();
}

void ConversationListModel::Private::onReloaded(const ConversationPage &all)
{
    QSet<QString> present;
    for (const Conversation &conversation : all.conversations) {
        present.insert(conversation.id);
        const ConversationItem *item = rows.find(conversation.id);
        if (item && item->conversation.lastMessageAt > conversation.lastMessageAt)
            fetch(conversation.id); // something happened after the page was read
        else
            stage(conversation);
    }
    Items missing;
    for (auto &[id, item] : rows) {
        if (present.contains(id))
            continue;
        if (touched.contains(id))
            fetch(id);
        else
            missing.push_back(&item);
    }
    for (const ConversationItem *item : missing)
        staged.remove(item->conversation.id);
    remove(std::move(missing));
    flush(true);
    error.reset();
    setTotal(all.total);
    updateState();
}

void ConversationListModel::Private::onFailed(const Error &reason)
{
    error = reason;
    updateState();
}

void ConversationListModel::Private::setTotal(qint64 value)
{
    if (value == total)
        return;
    total = value;
    Q_EMIT q.totalChanged();
}

void ConversationListModel::Private::updateState()
{
    ListState next = ListState::Ready;
    if (!isFirstPageHere)
        next = error && !pager.isFetching() ? ListState::Failed : ListState::Loading;
    else if (rows.itemCount() == 0)
        next = ListState::Empty;
    const bool isFailing = error.has_value();
    if (next == state && !isFailing)
        return;
    state = next;
    Q_EMIT q.stateChanged();
}

// ---- what happens at the desk

void ConversationListModel::Private::onNewMessage(const Message &message)
{
    if (!isFirstPageHere) {
        missed.insert(message.conversationId);
        return;
    }
    if (seenMessages.contains(message.id))
        return;
    seenMessages.insert(message.id);
    seenOrder.append(message.id);
    if (seenOrder.size() > MostRemembered) {
        for (const QString &id : seenOrder.first(MostRemembered / 2))
            seenMessages.remove(id);
        seenOrder.remove(0, MostRemembered / 2);
    }

    const QString &id = message.conversationId;
    Staged *known = stagedOrLoaded(id);
    if (!known) {
        if (!foreign.contains(id) || (query.isUnreadOnly && message.direction == Direction::Incoming))
            fetch(id);
        return;
    }
    Conversation &conversation = known->conversation;
    // A note or a notice moves nothing that can be told from here; a message that is not newer than the
    // newest may have been counted by the page already.
    if (message.direction == Direction::Internal || message.type == MessageType::System ||
        message.timestamp <= conversation.lastMessageAt) {
        fetch(id);
        return;
    }
    touched.insert(id);
    known->lastMessageId = message.id;
    conversation.lastMessageAt = message.timestamp;
    conversation.lastText = message.content;
    conversation.lastType = message.type;
    conversation.lastDirection = message.direction;
    conversation.lastStatus = message.status;
    ++conversation.messagesCount;
    if (message.direction == Direction::Incoming) {
        ++conversation.unreadCount;
        if (conversation.waitingSince == 0)
            conversation.waitingSince = message.timestamp;
        onTyping(id, false);
    } else {
        conversation.waitingSince = 0;
    }
    flushSoon();
}

void ConversationListModel::Private::onMessageStatus(const QString &conversationId, const QString &messageId,
                                                     MessageStatus status)
{
    const auto inStage = staged.constFind(conversationId);
    const ConversationItem *item = rows.find(conversationId);
    if (inStage == staged.constEnd() && !item)
        return;
    const QString newest = inStage != staged.constEnd() ? inStage->lastMessageId : item->lastMessageId;
    const Conversation &conversation =
        inStage != staged.constEnd() ? inStage->conversation : item->conversation;
    if (newest == messageId) {
        stagedOrLoaded(conversationId)->conversation.lastStatus = status;
        touched.insert(conversationId);
        flushSoon();
    } else if (newest.isEmpty() && conversation.lastDirection == Direction::Outgoing) {
        fetch(conversationId);
    }
}

void ConversationListModel::Private::onConversationChanged(const QString &conversationId)
{
    if (!isFirstPageHere) {
        missed.insert(conversationId);
        return;
    }
    foreign.remove(conversationId);
    fetch(conversationId);
}

void ConversationListModel::Private::onTyping(const QString &conversationId, bool isTyping)
{
    ConversationItem *item = rows.find(conversationId);
    if (!item)
        return;
    const bool was = item->typingUntil > 0;
    item->typingUntil = isTyping ? clock.now() + TypingLasts : 0;
    if (isTyping && !typingTimer.isActive())
        typingTimer.start();
    if (was != isTyping) {
        typingChanged.insert(conversationId);
        flushSoon();
    }
}

void ConversationListModel::Private::expireTyping()
{
    bool isAnyoneTyping = false;
    for (auto &[id, item] : rows) {
        if (item.typingUntil == 0)
            continue;
        if (item.typingUntil <= clock.now())
            onTyping(id, false);
        else
            isAnyoneTyping = true;
    }
    if (!isAnyoneTyping)
        typingTimer.stop();
}

void ConversationListModel::Private::fetch(const QString &id)
{
    touched.insert(id);
    if (reloadTimer.isActive() && !rows.find(id))
        return; // the reload will tell
    if (fetcher.count() >= MostSingleReads)
        reloadSoon();
    else
        fetcher.fetch(id);
}

void ConversationListModel::Private::onFetched(const Conversation &conversation)
{
    const Staged *waiting = staged.contains(conversation.id) ? &staged[conversation.id] : nullptr;
    if (waiting && waiting->conversation.lastMessageAt > conversation.lastMessageAt) {
        fetch(conversation.id); // a message came while the answer was on its way
        return;
    }
    stage(conversation);
    flushSoon();
}

void ConversationListModel::Private::onGone(const QString &id)
{
    staged.remove(id);
    foreign.insert(id);
    if (ConversationItem *item = rows.find(id)) {
        removeOne(*item);
        hideEmptyHeaders();
        announce();
        totalTimer.start();
        updateState();
    }
}

// ---- merging

bool ConversationListModel::Private::matches(const Conversation &conversation, bool isLoaded) const
{
    using Tab = ConversationQuery::Tab;
    const bool isOpen = conversation.status == ConversationStatus::Queue ||
                        conversation.status == ConversationStatus::InProgress;
    if (query.tab == Tab::Mine &&
        (conversation.status != ConversationStatus::InProgress || conversation.assignedTo != userId))
        return false;
    if (query.tab == Tab::Queue && conversation.status != ConversationStatus::Queue)
        return false;
    // A search goes through closed conversations too.
    if (query.tab == Tab::All && query.search.isEmpty() && !isOpen)
        return false;
    if (query.channel && conversation.channel != *query.channel)
        return false;
    if (query.isUnreadOnly && conversation.unreadCount == 0 && conversation.id != pinned)
        return false;
    // What the desk found stays; of others only name and phone are known here.
    return query.search.isEmpty() || isLoaded ||
           folded(displayName(conversation)).contains(folded(query.search)) ||
           conversation.customerPhone.contains(query.search);
}

bool ConversationListModel::Private::isBeyondLoaded(const Conversation &conversation) const
{
    if (!pager.hasMore() || rows.layout() != ConversationRows::Layout::NewestFirst)
        return false;
    return rows.position(0, conversation) == int(rows.section(0).items.size());
}

ConversationListModel::Private::Staged *ConversationListModel::Private::stagedOrLoaded(const QString &id)
{
    if (const auto found = staged.find(id); found != staged.end())
        return &*found;
    const ConversationItem *item = rows.find(id);
    if (!item)
        return nullptr;
    return &*staged.insert(id, {item->conversation, item->lastMessageId});
}

void ConversationListModel::Private::stage(const Conversation &conversation)
{
    QString lastMessageId;
    // Still the same newest message: its id stays known.
    if (const Staged *known = stagedOrLoaded(conversation.id);
        known && known->conversation.lastMessageAt == conversation.lastMessageAt)
        lastMessageId = known->lastMessageId;
    staged.insert(conversation.id, {conversation, lastMessageId});
}

void ConversationListModel::Private::flushSoon()
{
    if (!flushTimer.isActive())
        flushTimer.start();
}

void ConversationListModel::Private::flush(bool isWithinLoaded)
{
    Items added;
    Items left;
    for (const Staged &next : std::exchange(staged, {})) {
        const QString &id = next.conversation.id;
        ConversationItem *item = rows.find(id);
        const bool belongs = matches(next.conversation, item != nullptr);
        if (item && belongs) {
            place(*item, next);
        } else if (item) {
            left.push_back(item);
        } else if (belongs && (isWithinLoaded || !isBeyondLoaded(next.conversation))) {
            item = rows.add(next.conversation);
            item->lastMessageId = next.lastMessageId;
            added.push_back(item);
        } else if (!belongs) {
            if (foreign.size() > MostRemembered * 10)
                foreign.clear();
            foreign.insert(id);
        }
    }
    const bool isOtherSet = !left.empty() || !added.empty();
    for (const ConversationItem *item : left)
        foreign.insert(item->conversation.id);
    remove(std::move(left));
    insert(std::move(added));
    hideEmptyHeaders();
    for (const QString &id : std::exchange(typingChanged, {})) {
        ConversationItem *item = rows.find(id);
        const bool isTyping = item && item->typingUntil > 0;
        if (item && std::exchange(item->isTyping, isTyping) != isTyping)
            note(*item, {IsTypingRole, Qt::AccessibleTextRole});
    }
    announce();
    if (isOtherSet) {
        totalTimer.start(); // how many there are now, only the desk knows
        updateState();
    }
}

} // namespace guiche
