// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

struct ConversationRow : Conversation
{
    qint64 key = 0;
    qint64 contactKey = 0;
    QString callbackUrl = {};
    qint64 sessionKey = 0;  //!< WhatsApp: the session last used; 0: none
    TimeMs windowUntil = 0; //!< Cloud: until when it may be written to freely; 0: nothing is known
};

//! \brief What a conversation's row becomes when a message joins it.
struct MessageEffect
{
    qint64 conversationKey = 0;
    qint64 messageKey = 0;
    TimeMs at = 0;
    QString preview = {};
    MessageType type = MessageType::Text;
    Direction direction = Direction::Incoming;
    MessageStatus status = MessageStatus::Received;
    QString callbackUrl = {}; //!< empty: unchanged
    qint64 sessionKey = 0;    //!< 0: unchanged
    TimeMs windowUntil = 0;   //!< never moves back within a session
};

//! \brief Rows of `conversation`: one by one. Lists: ConversationList.
class ConversationRepository final
{
public:
    //! \brief How many characters of the newest message a list shows.
    static constexpr int PreviewLength = 200;

    //! \brief In any organization: the caller of it checks which.
    [[nodiscard]] static Result<std::optional<ConversationRow>> byId(ReadConnection &db, const QString &id);
    [[nodiscard]] static Result<std::optional<ConversationRow>> byKey(ReadConnection &db, qint64 key);
    //! \brief The newest conversation of a contact on a channel.
    [[nodiscard]] static Result<std::optional<ConversationRow>>
    newestOf(ReadConnection &db, qint64 contactKey, ChannelKind channel);
    //! \brief The same with what taking a message in needs, and nothing else: the shortest way through the
    //! hot path.
    struct Target
    {
        qint64 key = 0;
        QString id = {};
        ConversationStatus status = ConversationStatus::Queue;
        qint64 assignedTo = 0;
        TimeMs closedAt = 0;
    };
    //! \brief Whom a message is from, and where it would go. `key` 0: no conversation yet.
    struct Sender
    {
        qint64 contactKey = 0;
        QString contactName = {};
        Target target = {};
    };
    [[nodiscard]] static Result<std::optional<Sender>> senderByKey(ReadConnection &db, qint64 contactKey,
                                                                   ChannelKind channel);
    [[nodiscard]] static Result<std::optional<Sender>>
    senderByPhone(ReadConnection &db, qint64 organizationId, const QString &phone, ChannelKind channel);
    [[nodiscard]] static Result<std::optional<Sender>> senderByExternalId(ReadConnection &db,
                                                                          qint64 organizationId,
                                                                          const QString &externalId,
                                                                          ChannelKind channel);
    //! \brief By the number (or group) as WhatsApp writes it: the shortest way through the hot path of that
    //! channel.
    struct WhatsAppSender : Sender
    {
        QString phone = {};
        QString lid = {};
        bool isNameSet = false; //!< by the desk
    };
    [[nodiscard]] static Result<std::optional<WhatsAppSender>>
    senderByWhatsApp(ReadConnection &db, qint64 organizationId, const QString &whatsAppId);
    //! \brief The head of an organization's queue: priority, then waiting longest.
    [[nodiscard]] static Result<std::optional<ConversationRow>> nextInQueue(ReadConnection &db,
                                                                            qint64 organizationId);
    [[nodiscard]] static Result<qint64> queuePosition(ReadConnection &db, const ConversationRow &row);
    [[nodiscard]] static Result<qint64> queueLength(ReadConnection &db, qint64 organizationId);
    [[nodiscard]] static Result<qint64> openCount(ReadConnection &db); //!< of all organizations
    //! \brief Conversations in progress of an agent.
    [[nodiscard]] static Result<QList<ConversationRow>> openOf(ReadConnection &db, qint64 organizationId,
                                                               qint64 userId);

    //! \brief Returns the key.
    [[nodiscard]] static Result<qint64> insert(WriteConnection &db, const ConversationRow &row);
    //! \brief A customer's message: counted, unread, waiting.
    [[nodiscard]] static Result<> addIncoming(WriteConnection &db, const MessageEffect &effect);
    //! \brief An answer: counted, nobody waits any more.
    [[nodiscard]] static Result<> addOutgoing(WriteConnection &db, const MessageEffect &effect);
    //! \brief A note: counted, but the list shows and sorts by what the customer can see.
    [[nodiscard]] static Result<> addNote(WriteConnection &db, qint64 key);
    //! \brief Status, assignee, times, resolution, priority, unread, waiting.
    [[nodiscard]] static Result<> updateState(WriteConnection &db, const ConversationRow &row);
    [[nodiscard]] static Result<> setSession(WriteConnection &db, qint64 key, qint64 sessionKey,
                                             TimeMs windowUntil);
    //! \brief All conversations of one contact become another's.
    [[nodiscard]] static Result<> moveToContact(WriteConnection &db, qint64 fromContactKey,
                                                qint64 toContactKey, const QString &toContactId);
    //! \brief One conversation becomes another contact's, with what its row shows of it.
    [[nodiscard]] static Result<> setContact(WriteConnection &db, qint64 key, qint64 contactKey);
    //! \brief What the list shows of the newest message, when that is the one that changed.
    [[nodiscard]] static Result<> setLastText(WriteConnection &db, qint64 key, qint64 messageKey,
                                              const QString &preview);
    [[nodiscard]] static Result<> setTags(WriteConnection &db, qint64 key, const QStringList &tags);
    //! \brief False: nothing was unread.
    [[nodiscard]] static Result<bool> markRead(WriteConnection &db, qint64 key);
    //! \brief When that message is the newest.
    [[nodiscard]] static Result<> setLastStatus(WriteConnection &db, qint64 key, qint64 messageKey,
                                                MessageStatus status);
};

// For ConversationList.
#define GUICHE_CONVERSATION_COLUMNS                                                                          \
    "c.key, c.id, c.organization_id, c.contact_key, c.contact_id, c.customer_phone, c.customer_id, "         \
    "c.customer_name, c.status, "                                                                            \
    "c.channel, c.priority, c.assigned_to, u.name, c.started_at, c.queued_at, c.waiting_since, "             \
    "c.last_message_at, "                                                                                    \
    "c.closed_at, c.messages_count, c.unread_count, c.tags, c.resolution, c.last_text, c.last_type, "        \
    "c.last_direction, "                                                                                     \
    "c.last_status, c.callback_url, c.session_key, c.window_until"
#define GUICHE_CONVERSATION_JOINS " LEFT JOIN user u ON u.id = c.assigned_to "
[[nodiscard]] ConversationRow conversationFromRow(const Rows &rows);

} // namespace guiche
