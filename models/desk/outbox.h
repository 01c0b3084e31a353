// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/session.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/conversationrows.h"
#include "models/store/writer.h"

namespace guiche {

struct MessageRow;
struct OutgoingMessage;

//! \brief Where a customer is reached. Of the members that are set, the first counts.
struct WhatsAppAddress
{
    QString group = {}; //!< `…@g.us`
    QString phone = {}; //!< digits, as WhatsApp writes the number where that is known
    QString lid = {};
};

//! \brief One message that may be given to its provider now.
struct OutboxItem
{
    Message message = {};
    qint64 organizationId = 0;
    qint64 sessionKey = 0;
    QString sessionId = {};
    WhatsAppAddress to = {};
    QString replyToProviderId = {}; //!< empty: no answer to a certain message
    int attempts = 0;               //!< made so far
};

//! \brief How giving a message to the provider ended.
struct Settled
{
    enum class Outcome {
        Sent,
        Failed,  //!< for good; `reason` is for people
        Retry,   //!< surely not taken; again at `retryAt`
        Unknown, //!< the answer was lost: never sent again by itself
    };
    Outcome outcome = Outcome::Sent;
    QString providerId = {}; //!< empty: as handed over
    QString whatsAppId = {}; //!< the number as WhatsApp writes it, where the answer tells; else empty
    QString reason = {};
    TimeMs retryAt = 0;
};

//! \brief Incoming messages of a conversation that the desk has read: what a read receipt names.
struct ReadMark
{
    qint64 sessionKey = 0;
    WhatsAppAddress chat = {};
    QStringList providerIds = {};                 //!< newest first
    QHash<QString, WhatsAppAddress> authors = {}; //!< in a group: who wrote which, as far as that is known
};

//! \brief Who sends where, for a message that names a number.
struct SessionWish
{
    QString sessionId =
        {}; //!< empty: the session last used with the number, the default one, the oldest connected
    QString phone = {};      //!< E.164; empty: nobody's
    bool needsCloud = false; //!< templates
};

//! \brief WhatsApp messages on their way to a provider: in the store from the transaction that accepted them,
//! of each conversation one at a time and in order, and never given to a provider twice without a person
//! asking.
//!
//! A worker takes what is `due`, hands it over *before* the provider gets it, and settles it with the answer.
//! What was handed over and not settled when the program ended is in doubt: `recover` makes it `unknown`.
class Outbox final
{
public:
    // For channel workers.
    //! \brief Of the connected sessions of that type: of each conversation its oldest unfinished message,
    //! when it is due and not handed over. Oldest first.
    [[nodiscard]] Result<QList<OutboxItem>> due(ReadConnection &db, SessionType type, TimeMs now,
                                                int limit) const;
    //! \brief When the next one that waits for its time will be due; 0: none.
    [[nodiscard]] Result<TimeMs> nextDue(ReadConnection &db, SessionType type, TimeMs now) const;
    //! \brief The message is in doubt from here on. `providerId`: chosen beforehand where the provider
    //! allows, else empty. Conflict: it is no longer waiting (give it to nobody).
    [[nodiscard]] Result<> handOver(WriteTransaction &tx, const QString &messageId,
                                    const QString &providerId) const;
    //! \brief A receipt that came first is kept: the status never goes backwards.
    [[nodiscard]] Result<> settle(WriteTransaction &tx, const QString &messageId,
                                  const Settled &settled) const;
    //! \brief At the start of a worker: everything in doubt becomes `unknown`. Returns how many.
    [[nodiscard]] Result<int> recover(WriteTransaction &tx, SessionType type) const;
    //! \brief The session is gone: what still waits for it fails.
    [[nodiscard]] Result<> abandon(WriteTransaction &tx, qint64 sessionKey, const QString &reason) const;
    //! \brief The newest up to `limit` messages of the customer, for a read receipt; nullopt: not a WhatsApp
    //! conversation.
    [[nodiscard]] Result<std::optional<ReadMark>> readMark(ReadConnection &db, const QString &conversationId,
                                                           int limit) const;

    // For the rules.
    //! \brief Whether a conversation takes that message now. Errors: NoSession, OutsideWindow, Validation
    //! (templates on a linked phone, what WhatsApp cannot carry). Gives the conversation a session when its
    //! own is gone.
    [[nodiscard]] static Result<> checkSendable(WriteTransaction &tx, ConversationRow &conversation,
                                                const OutgoingMessage &draft);
    //! \brief From here on the conversation goes through that session.
    [[nodiscard]] static Result<> useSession(WriteTransaction &tx, ConversationRow &conversation,
                                             const Session &session);
    [[nodiscard]] static Result<> add(WriteTransaction &tx, const ConversationRow &conversation,
                                      const MessageRow &message);
    //! \brief The session for a number (API contract, "WhatsApp send"). Errors: NotFound (`session_id`),
    //! NoSession.
    [[nodiscard]] static Result<Session> sessionFor(ReadConnection &db, qint64 organizationId,
                                                    const SessionWish &wish);
    //! \brief Sends a `failed` or `unknown` message once more. Errors: as Conversations::send; Conflict
    //! otherwise.
    [[nodiscard]] Result<Message> resend(WriteTransaction &tx, const Principal &who,
                                         const QString &conversationId, const QString &messageId) const;
};

} // namespace guiche
