// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>

#include <algorithm>

#include "models/items/sources.h"

namespace guiche {

//! \brief A desk of conversations and messages in memory, answering as the API does: keyset pages, newest
//! first; every answer comes with the next turn of the event loop, or when `release` is called while
//! `isHolding`.
class FakeSource final : public PageSource
{
public:
    QList<Conversation> allConversations;
    QHash<QString, QList<Message>> allMessages; // by conversation, oldest first
    qint64 me = 1;
    bool isHolding = false;       //!< answers wait for `release`
    std::optional<Error> failure; //!< answers everything
    int pageRequests = 0;
    int singleRequests = 0;
    int messageRequests = 0;
    QList<ConversationQuery> queries;

    //! \brief A conversation in progress, of user 1, answered.
    static Conversation makeConversation(int number, TimeMs lastMessageAt)
    {
        Conversation conversation;
        conversation.id = QStringLiteral("c%1").arg(number, 6, 10, QChar(u'0'));
        conversation.contactId = QStringLiteral("contact%1").arg(number);
        conversation.customerName = QStringLiteral("Cliente %1").arg(number);
        conversation.status = ConversationStatus::InProgress;
        conversation.channel = ChannelKind::Web;
        conversation.assignedTo = 1;
        conversation.startedAt = lastMessageAt - 60'000;
        conversation.lastMessageAt = lastMessageAt;
        conversation.lastText = QStringLiteral("Mensagem %1").arg(number);
        conversation.messagesCount = 1;
        return conversation;
    }

    static Message makeMessage(const QString &conversationId, const QString &id, TimeMs timestamp,
                               Direction direction = Direction::Incoming, const QString &content = {})
    {
        Message message;
        message.id = id;
        message.conversationId = conversationId;
        message.direction = direction;
        message.content = content.isEmpty() ? QStringLiteral("text of ") + id : content;
        message.sentBy = direction == Direction::Incoming ? QStringLiteral("customer") : QStringLiteral("1");
        message.timestamp = timestamp;
        message.status = direction == Direction::Incoming ? MessageStatus::Received : MessageStatus::Queued;
        return message;
    }

    Conversation *find(const QString &id)
    {
        const auto found =
            std::find_if(allConversations.begin(), allConversations.end(),
                         [&](const Conversation &conversation) { return conversation.id == id; });
        return found == allConversations.end() ? nullptr : &*found;
    }

    void release()
    {
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }
    [[nodiscard]] int heldCount() const { return int(m_held.size()); }

    void conversations(const ConversationQuery &query, const QString &cursor, int limit, QObject *context,
                       std::function<void(Result<ConversationPage>)> done) override
    {
        ++pageRequests;
        queries.append(query);
        if (failure) {
            later(context, [done, error = *failure] { done(std::unexpected(error)); });
            return;
        }
        later(context, [done, page = pageOf(query, cursor, limit)] { done(page); });
    }

    void conversation(const QString &id, QObject *context,
                      std::function<void(Result<Conversation>)> done) override
    {
        ++singleRequests;
        const Conversation *found = find(id);
        if (failure)
            later(context, [done, error = *failure] { done(std::unexpected(error)); });
        else if (found)
            later(context, [done, conversation = *found] { done(conversation); });
        else
            later(context, [done] { done(fail(ErrorCode::NotFound, "Conversation not found")); });
    }

    void messages(const QString &conversationId, const QString &before, int limit, QObject *context,
                  std::function<void(Result<MessagePage>)> done) override
    {
        ++messageRequests;
        if (failure) {
            later(context, [done, error = *failure] { done(std::unexpected(error)); });
            return;
        }
        const QList<Message> all = allMessages.value(conversationId);
        qsizetype end = all.size();
        while (!before.isEmpty() && end > 0 && all[end - 1].id != before)
            --end;
        if (!before.isEmpty())
            --end;
        const qsizetype first = std::max<qsizetype>(0, end - limit);
        later(context, [done, page = MessagePage{all.mid(first, end - first), first > 0}] { done(page); });
    }

private:
    void later(QObject *context, std::function<void()> answer)
    {
        const auto guarded = [context = QPointer<QObject>(context), answer = std::move(answer)] {
            if (context)
                answer();
        };
        if (isHolding)
            m_held.append(guarded);
        else
            QTimer::singleShot(0, context, guarded);
    }

    [[nodiscard]] bool matches(const ConversationQuery &query, const Conversation &conversation) const
    {
        using Tab = ConversationQuery::Tab;
        const bool isInQueue = conversation.status == ConversationStatus::Queue;
        const bool isInProgress = conversation.status == ConversationStatus::InProgress;
        if (query.tab == Tab::Mine && (!isInProgress || conversation.assignedTo != me))
            return false;
        if (query.tab == Tab::Queue && !isInQueue)
            return false;
        if (query.tab == Tab::All && query.search.isEmpty() && !isInQueue && !isInProgress)
            return false;
        if (query.isUnreadOnly && conversation.unreadCount == 0)
            return false;
        if (query.channel && conversation.channel != *query.channel)
            return false;
        return conversation.customerName.contains(query.search, Qt::CaseInsensitive);
    }

    // Cursor: time and id of the last row of the page before.
    [[nodiscard]] ConversationPage pageOf(const ConversationQuery &query, const QString &cursor,
                                          int limit) const
    {
        QList<Conversation> found;
        for (const Conversation &conversation : allConversations) {
            if (matches(query, conversation))
                found.append(conversation);
        }
        std::sort(found.begin(), found.end(), [](const Conversation &a, const Conversation &b) {
            return a.lastMessageAt != b.lastMessageAt ? a.lastMessageAt > b.lastMessageAt : a.id > b.id;
        });
        const QStringList key = cursor.split(u'|');
        qsizetype first = 0;
        while (key.size() == 2 && first < found.size() &&
               (found[first].lastMessageAt > key[0].toLongLong() ||
                (found[first].lastMessageAt == key[0].toLongLong() && found[first].id >= key[1])))
            ++first;
        ConversationPage page;
        page.total = found.size();
        page.conversations = found.mid(first, limit);
        if (first + limit < found.size())
            page.nextCursor = QStringLiteral("%1|%2")
                                  .arg(page.conversations.constLast().lastMessageAt)
                                  .arg(page.conversations.constLast().id);
        return page;
    }

    QList<std::function<void()>> m_held;
};

//! \brief An outgoing feed whose contents a test sets.
class FakeOutgoing final : public OutgoingFeed
{
public:
    using OutgoingFeed::OutgoingFeed;

    QList<PendingMessage> messages;

    [[nodiscard]] QList<PendingMessage> pending(const QString &conversationId) const override
    {
        QList<PendingMessage> result;
        for (const PendingMessage &message : messages) {
            if (message.conversationId == conversationId)
                result.append(message);
        }
        return result;
    }

    void put(const PendingMessage &message)
    {
        messages.removeIf([&](const PendingMessage &other) { return other.key == message.key; });
        messages.append(message);
        Q_EMIT pendingChanged(message);
    }

    void deliver(const QString &key, const Message &message)
    {
        messages.removeIf([&](const PendingMessage &other) { return other.key == key; });
        Q_EMIT pendingSent(key, message);
    }
};

} // namespace guiche
