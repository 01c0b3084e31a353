// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

struct OutgoingMessage
{
    MessageType type = MessageType::Text;
    QString content =
        {}; //!< text or caption, up to 65,536 characters; for media without an attachment its http(s) URL
    QStringList attachmentIds = {}; //!< up to 10
    QString idempotencyKey =
        {}; //!< up to 200 characters; the same key of the same caller answers the first message again
    QString externalId = {};
    QString replyTo = {};     //!< id of the message that this one answers, of the same conversation
    QJsonObject payload = {}; //!< WhatsApp templates: `{"template":{"name","language","components"}}`
};

struct SentMessage
{
    Message message = {};
    bool isRepeat = false; //!< nothing was sent: the key was used before
};

//! \brief What is done with a conversation. Every action answers the conversation as it is afterwards,
//! records the events of the change, and checks organization (NotFound) and role (Forbidden).
class Conversations final
{
public:
    //! \brief Stores the answer as `queued` for its channel. A person's answer to a queued conversation takes
    //! it. Errors: Validation, Forbidden, NotFound, Conflict (closed), NoSession, OutsideWindow (channel
    //! whatsapp).
    [[nodiscard]] Result<SentMessage> send(WriteTransaction &tx, const Principal &who, const QString &id,
                                           const OutgoingMessage &message) const;
    //! \brief An internal note; allowed on closed conversations too.
    [[nodiscard]] Result<Message> addNote(WriteTransaction &tx, const Principal &who, const QString &id,
                                          const QString &content, const QString &idempotencyKey = {}) const;
    //! \brief An answer of the program itself (bot, flow): does not take the conversation.
    [[nodiscard]] Result<Message> sendAs(WriteTransaction &tx, qint64 organizationId, const QString &id,
                                         const QString &sentBy, const OutgoingMessage &message) const;

    //! \brief The next of the queue (priority, then waiting longest) for the calling person; nullopt when it
    //! is empty. The same key of the same person answers the conversation that it took the first time, as
    //! that is now: a request that is sent again takes no second one. Errors: Validation (key), AgentFull,
    //! Forbidden (repeated, and somebody else has it by now).
    [[nodiscard]] Result<std::optional<Conversation>> takeNext(WriteTransaction &tx, const Principal &who,
                                                               const QString &idempotencyKey = {}) const;
    //! \brief Supervisors assign anybody, an `atendente` only themselves from the queue. Errors: NotFound
    //! (agent unknown), Conflict (inactive, or conversation closed), AgentFull.
    [[nodiscard]] Result<Conversation> assign(WriteTransaction &tx, const Principal &who, const QString &id,
                                              qint64 agentId) const;
    [[nodiscard]] Result<Conversation> transfer(WriteTransaction &tx, const Principal &who, const QString &id,
                                                qint64 toAgentId, const QString &reason) const;
    //! \brief Status `resolved` for that resolution, else `closed`; notes become an internal note. Closed:
    //! Conflict.
    [[nodiscard]] Result<Conversation> close(WriteTransaction &tx, const Principal &who, const QString &id,
                                             Resolution resolution, const QString &notes) const;
    //! \brief Up to 20 tags of 1–40 characters; duplicates are dropped.
    [[nodiscard]] Result<Conversation> setTags(WriteTransaction &tx, const Principal &who, const QString &id,
                                               const QStringList &tags) const;
    //! \brief Nothing is unread any more; customers of channels that can show it see `read`.
    [[nodiscard]] Result<> markRead(WriteTransaction &tx, const Principal &who, const QString &id) const;

    //! \brief What a channel learnt about an outgoing message. Never goes backwards (a late `sent` after
    //! `read` is dropped: false); `failed` only before `delivered`. `error` is for people. For channels: no
    //! caller is checked.
    [[nodiscard]] Result<bool> updateStatus(WriteTransaction &tx, qint64 organizationId,
                                            const QString &messageId, MessageStatus status,
                                            const QString &error = {}) const;
};

} // namespace guiche
