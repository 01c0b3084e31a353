// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

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

//! \brief A colleague to whom a conversation can be given, with the load of this moment.
struct Agent
{
    qint64 id = 0;
    QString name = {};
    Role role = Role::Atendente;
    AgentStatus status = AgentStatus::Offline;
    int currentConversations = 0;
    int maxConversations = 0;

    [[nodiscard]] bool isFull() const { return currentConversations >= maxConversations; }

    friend bool operator==(const Agent &, const Agent &) = default;
};

//! \brief Something the agent wrote that the desk has not confirmed yet.
struct PendingMessage
{
    enum class State {
        Waiting, //!< not on its way: no connection, or an earlier one goes first
        Sending, //!< on its way; `progress` says how far an upload got
        Unknown, //!< the answer was lost: it may have arrived. Sent again with the same key, which never
                 //!< sends twice
        Failed   //!< refused by the desk; `error` says why. Stays until it is retried or removed
    };

    QString key = {}; //!< the idempotency key
    QString conversationId = {};
    bool isNote = false; //!< an internal note
    MessageType type = MessageType::Text;
    QString content = {};
    QString filePath = {};      //!< a local file that has yet to be uploaded, or empty
    Attachment attachment = {}; //!< what is known of the file; its id is empty until it is uploaded
    TimeMs createdAt = 0;
    State state = State::Waiting;
    double progress = 0; //!< 0…1 of the upload
    QString error = {};  //!< for people

    [[nodiscard]] bool hasFile() const { return !filePath.isEmpty() || !attachment.id.isEmpty(); }
};

//! \brief Where the item models get their pages. Main thread; every callback comes later, on the main thread,
//! and not at all once `context` is gone.
class PageSource
{
public:
    virtual ~PageSource() = default;
    virtual void conversations(const ConversationQuery &query, const QString &cursor, int limit,
                               QObject *context, std::function<void(Result<ConversationPage>)> done) = 0;
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
    //! \brief A message that was there before: edited, taken back, reacted to, or its file has come.
    void messageChanged(const guiche::Message &message);
    void messageStatus(const QString &conversationId, const QString &messageId, guiche::MessageStatus status,
                       const QString &error);
    //! \brief Anything else about the conversation changed (assigned, transferred, closed, reopened, tags,
    //! read): read it again.
    void conversationChanged(const QString &conversationId);
    void typing(const QString &conversationId, const QString &who,
                bool isTyping); //!< who: a name; empty: the customer
    //! \brief A WhatsApp session came, went or changed: read it again. Supervisors and up hear of it.
    void sessionChanged(const QString &sessionId);
    //! \brief A contact was made, changed or merged: read it again.
    void contactChanged(const QString &contactId);
    //! \brief Deleted, or merged into another one.
    void contactRemoved(const QString &contactId);
    //! \brief The connection is there (again) and what was missed has been told: what failed may be tried
    //! again.
    void connected();
    //! \brief Events may have been missed for good: every list must be loaded again.
    void resyncRequired();
};

//! \brief What waits to be sent, and what became of it. Main thread.
class OutgoingFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \brief In the order in which they were written.
    [[nodiscard]] virtual QList<PendingMessage> pending(const QString &conversationId) const = 0;

Q_SIGNALS:
    //! \brief A new one, or its state, progress or error changed.
    void pendingChanged(const guiche::PendingMessage &message);
    //! \brief The desk has it: `message` takes the place of the pending one.
    void pendingSent(const QString &key, const guiche::Message &message);
    void pendingRemoved(const QString &conversationId, const QString &key);
};

} // namespace guiche
