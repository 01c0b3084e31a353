// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "models/domain/clock.h"
#include "models/domain/role.h"

namespace guiche {

enum class ConversationStatus { Queue, InProgress, Resolved, Closed };
enum class ChannelKind { WhatsApp, Web, Api };
enum class Priority { Low, Normal, High };
enum class Direction { Incoming, Outgoing, Internal };
enum class MessageType { Text, Image, Document, Audio, Video, Template, System };
//! \brief How far a message got. `Unknown`: the provider's answer was lost, so neither sent nor failed is
//! true.
enum class MessageStatus { Queued, Sent, Delivered, Read, Failed, Unknown, Received };
enum class Resolution { Resolved, Unresolved, Spam, NoResponse };
enum class AgentStatus { Online, Busy, Away, Offline };

// Published names (`in_progress`, `no_response` …), both ways.
[[nodiscard]] QString toName(ConversationStatus value);
[[nodiscard]] QString toName(ChannelKind value);
[[nodiscard]] QString toName(Priority value);
[[nodiscard]] QString toName(Direction value);
[[nodiscard]] QString toName(MessageType value);
[[nodiscard]] QString toName(MessageStatus value);
[[nodiscard]] QString toName(Resolution value);
[[nodiscard]] QString toName(AgentStatus value);
//! \brief The value whose published name is `text`; nullopt when there is none.
template <class E> [[nodiscard]] std::optional<E> enumFromString(QStringView text);

struct Organization
{
    qint64 id = 0;
    QString publicId = {}; //!< UUIDv7: what the API shows as `organization_id`
    QString name = {};
    TimeMs createdAt = 0;
};

struct User
{
    qint64 id = 0;
    qint64 organizationId = 0;
    QString organizationPublicId = {};
    QString organizationName = {};
    QString email = {};
    QString name = {};
    Role role = Role::User;
    bool isActive = true;
    int maxConversations = 5;
    AgentStatus status = AgentStatus::Offline;
    QString statusReason = {};
    TimeMs statusSince = 0;
    TimeMs createdAt = 0;
};

struct Attachment
{
    QString id = {};
    QString filename = {};
    QString mimeType = {};
    qint64 sizeBytes = 0;
    QString sha256 = {}; //!< hex; the name of the file in the attachment folder
    QString url = {};    //!< `/api/v1/attachments/{id}`, or an absolute URL that the sender gave
};

struct Message
{
    QString id = {};
    QString conversationId = {};
    Direction direction = Direction::Incoming;
    MessageType type = MessageType::Text;
    QString content = {};
    QList<Attachment> attachments = {};
    QString sentBy = {};     //!< `customer`, `bot`, `system`, or a user's id
    QString senderName = {}; //!< for people; empty when unknown
    TimeMs timestamp = 0;
    MessageStatus status = MessageStatus::Received;
    QString error = {}; //!< why it failed, for people
    // Published only when they are set.
    QString replyTo = {};      //!< id of the message that this one answers
    TimeMs editedAt = 0;       //!< 0: never
    TimeMs deletedAt = 0;      //!< taken back for everybody: `content` and `attachments` are empty then
    QJsonArray reactions = {}; //!< `{"from","emoji","timestamp"}`, one per person
    QJsonObject payload = {};  //!< what `type` and `content` cannot say: place, contact card, template …

    friend bool operator==(const Message &a, const Message &b)
    {
        return a.id == b.id && a.status == b.status && a.editedAt == b.editedAt &&
               a.deletedAt == b.deletedAt && a.reactions == b.reactions;
    }
};

struct Contact
{
    QString id = {};
    qint64 organizationId = 0;
    QString phone = {};      //!< E.164 or empty
    QString externalId = {}; //!< the integrator's own id of a customer without a phone
    QString name = {};
    QString email = {};
    TimeMs createdAt = 0;
};

struct Conversation
{
    QString id = {};
    qint64 organizationId = 0;
    QString contactId = {};
    QString customerPhone = {};
    QString customerId = {}; //!< Contact::externalId
    QString customerName = {};
    ConversationStatus status = ConversationStatus::Queue;
    ChannelKind channel = ChannelKind::Api;
    Priority priority = Priority::Normal;
    qint64 assignedTo = 0; //!< a user's id, 0 when nobody's
    QString assignedName = {};
    TimeMs startedAt = 0;
    TimeMs queuedAt = 0;     //!< since when it is in the queue; 0 when it is not
    TimeMs waitingSince = 0; //!< the oldest customer message without an answer; 0 when answered
    TimeMs lastMessageAt = 0;
    TimeMs closedAt = 0;
    int messagesCount = 0;
    int unreadCount = 0; //!< customer messages that the desk has not read
    QStringList tags = {};
    std::optional<Resolution> resolution = {};
    // What a list shows of the newest message.
    QString lastText = {};
    MessageType lastType = MessageType::Text;
    Direction lastDirection = Direction::Incoming;
    MessageStatus lastStatus = MessageStatus::Received;
};

struct CannedResponse
{
    QString id = {};
    QString shortcut = {}; //!< without the slash
    QString title = {};
    QString content = {};
    QString scope = {}; //!< `organization` or `personal`
};

//! \brief One row of the event log: what happened, in commit order.
//!
//! `data` is the compact JSON object of the event's own members; a socket adds `type`, `seq`,
//! `conversation_id` and `timestamp` to it.
struct Event
{
    qint64 seq = 0;
    qint64 organizationId = 0;
    QString type = {};
    QString conversationId = {}; //!< may be empty
    qint64 assignedTo = 0;       //!< whose the conversation was after the change; 0: in the queue or nobody's
    qint64 previousAssignee = 0; //!< whose it was before, when that changed
    TimeMs timestamp = 0;
    QByteArray data = {};
};

} // namespace guiche
