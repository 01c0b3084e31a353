// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include "models/domain/error.h"
#include "models/domain/types.h"

namespace guiche {

//! \brief Which conversations a list shows.
struct ConversationQuery
{
    enum class Tab { Mine, Queue, All } tab = Tab::Mine;
    bool isUnreadOnly = false;
    std::optional<ChannelKind> channel = {};
    QString search = {}; //!< name, phone or text; empty: everything

    friend bool operator==(const ConversationQuery &, const ConversationQuery &) = default;
};

struct ConversationPage
{
    QList<Conversation> conversations;
    qint64 total = 0;
    QString nextCursor; //!< empty at the end
};

struct MessagePage
{
    QList<Message> messages; //!< oldest first
    bool hasMore = false;
};

//! \brief Where the item models get their pages. Main thread; every callback comes later, on the main thread, and not
//! at all once `context` is gone.
class PageSource
{
public:
    virtual ~PageSource() = default;
    virtual void conversations(const ConversationQuery &query, const QString &cursor, int limit, QObject *context,
                               std::function<void(Result<ConversationPage>)> done) = 0;
    virtual void conversation(const QString &id, QObject *context,
                              std::function<void(Result<Conversation>)> done) = 0;
    //! \brief The page before message `before` (empty: the newest).
    virtual void messages(const QString &conversationId, const QString &before, int limit, QObject *context,
                          std::function<void(Result<MessagePage>)> done) = 0;
};

//! \brief What happens at the desk, in order. Main thread.
class EventFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void newMessage(const guiche::Message &message);
    void messageStatus(const QString &conversationId, const QString &messageId, guiche::MessageStatus status,
                       const QString &error);
    //! \brief Anything else about the conversation changed (assigned, transferred, closed, reopened, tags, read): read
    //! it again.
    void conversationChanged(const QString &conversationId);
    void typing(const QString &conversationId, const QString &who, bool isTyping); //!< who: a name; empty: the customer
    //! \brief Events may have been missed for good: every list must be loaded again.
    void resyncRequired();
};

} // namespace guiche
