// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

struct MessageRow : Message
{
    qint64 key = 0;
    qint64 organizationId = 0;
    qint64 conversationKey = 0;
    ChannelKind channel = ChannelKind::Api;
    QString externalId = {}; //!< empty: none
    qint64 sessionKey = 0;   //!< WhatsApp: through which session; 0: none
    QString providerId = {}; //!< the provider's own id, unique per session; empty: not known
};

//! \brief Rows of `message` and `sent_once`.
class MessageRepository final
{
public:
    struct External
    {
        QString messageId = {};
        QString conversationId = {};
        MessageStatus status = MessageStatus::Received;
    };

    //! \brief Returns the key. Conflict: the external id is taken.
    [[nodiscard]] static Result<qint64> insert(WriteConnection &db, const MessageRow &message);
    [[nodiscard]] static Result<std::optional<MessageRow>> byId(ReadConnection &db, const QString &id);
    [[nodiscard]] static Result<std::optional<External>>
    byExternalId(ReadConnection &db, qint64 organizationId, ChannelKind channel, const QString &externalId);
    //! \brief Up to `limit` messages before `beforeKey`, oldest first.
    [[nodiscard]] static Result<QList<MessageRow>> before(ReadConnection &db, qint64 conversationKey,
                                                          qint64 beforeKey, int limit);
    //! \brief What a contact sees of all its conversations on a channel (no notes, no system rows), oldest
    //! first.
    [[nodiscard]] static Result<QList<MessageRow>>
    ofContactBefore(ReadConnection &db, qint64 contactKey, ChannelKind channel, qint64 beforeKey, int limit);
    [[nodiscard]] static Result<QList<MessageRow>>
    ofContactAfter(ReadConnection &db, qint64 contactKey, ChannelKind channel, qint64 afterKey, int limit);
    //! \brief Answers of a conversation up to `upToKey` whose status is below `status`.
    [[nodiscard]] static Result<QList<MessageRow>> answersBelow(ReadConnection &db, qint64 conversationKey,
                                                                qint64 upToKey, MessageStatus status);
    [[nodiscard]] static Result<> setStatus(WriteConnection &db, qint64 key, MessageStatus status,
                                            const QString &error);
    [[nodiscard]] static Result<std::optional<MessageRow>> byProviderId(ReadConnection &db, qint64 sessionKey,
                                                                        const QString &providerId);
    //! \brief The same with what seeing a message twice needs, and nothing else.
    [[nodiscard]] static Result<std::optional<External>>
    externalByProviderId(ReadConnection &db, qint64 sessionKey, const QString &providerId);
    //! \brief Conflict: another message of the session has that id.
    [[nodiscard]] static Result<> setProvider(WriteConnection &db, qint64 key, qint64 sessionKey,
                                              const QString &providerId);
    //! \brief The text that the customer changed; found by the new one from here on.
    [[nodiscard]] static Result<> setEdited(WriteConnection &db, const MessageRow &before,
                                            const QString &content, TimeMs at);
    //! \brief Text, files and payload go; the row stays.
    [[nodiscard]] static Result<> setDeleted(WriteConnection &db, const MessageRow &before, TimeMs at);
    //! \brief What was still to be fetched has come (or will not).
    [[nodiscard]] static Result<> setFiles(WriteConnection &db, qint64 key,
                                           const QList<Attachment> &attachments, const QJsonObject &payload);
    [[nodiscard]] static Result<> setReactions(WriteConnection &db, qint64 key, const QJsonArray &reactions);
    //! \brief The newest messages of the customer that came through a session, newest first.
    [[nodiscard]] static Result<QStringList> newestFromCustomer(ReadConnection &db, qint64 conversationKey,
                                                                qint64 sessionKey, int limit);
    //! \brief When the customer last wrote to that session; 0: never.
    [[nodiscard]] static Result<TimeMs> lastFromCustomer(ReadConnection &db, qint64 contactKey,
                                                         qint64 sessionKey);
    //! \brief Newest matches of a full-text expression before `beforeKey`; `onlyFor` as in ConversationList.
    [[nodiscard]] static Result<QList<MessageRow>> matching(ReadConnection &db, qint64 organizationId,
                                                            qint64 onlyFor, const QString &expression,
                                                            qint64 beforeKey, int limit);

    [[nodiscard]] static Result<QString> sentOnce(ReadConnection &db, qint64 organizationId,
                                                  const QString &caller, const QString &idempotencyKey);
    [[nodiscard]] static Result<> rememberSent(WriteConnection &db, qint64 organizationId,
                                               const QString &caller, const QString &idempotencyKey,
                                               const QString &messageId, TimeMs now);
};

} // namespace guiche
