// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "models/domain/error.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/conversationrows.h"
#include "models/store/messagerows.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief A customer's message as a channel took it in.
struct IncomingMessage
{
    qint64 organizationId = 0;
    ChannelKind channel = ChannelKind::Api;
    qint64 contactKey = 0; //!< when the channel knows the contact; else `phone` or `customerId` names it
    QString phone = {};    //!< E.164
    QString customerId = {};
    QString customerName = {}; //!< empty: unchanged
    MessageType type = MessageType::Text;
    QString content = {};
    QStringList attachmentIds = {};
    QString externalId = {};  //!< the provider's id: unique per channel and organization; empty: none
    QString callbackUrl = {}; //!< API channel: where answers go; empty: unchanged
    TimeMs timestamp = 0;     //!< when it was written; 0: now

    // WhatsApp.
    qint64 sessionKey = 0;
    QString providerId = {};
    bool isOwn = false;      //!< written on the organization's own phone: an answer
    QString authorName = {}; //!< in a group: who wrote; empty: the contact
    QString replyTo = {};    //!< id of one of our messages
    QJsonObject payload = {};
    TimeMs windowUntil = 0; //!< until when the customer may be written to freely; 0: no limit is known
};

struct Received
{
    QString messageId = {};
    QString conversationId = {};
    MessageStatus status = MessageStatus::Received;
    bool isNew = true; //!< false: the external id was seen before, nothing was stored
};

//! \brief The same with what a channel may want to tell others.
struct TakenIn
{
    Received received = {};
    MessageRow message = {};
    bool isNewConversation = false;
};

//! \brief Which conversation a customer's message belongs to: the open one of that contact and channel, else
//! the last one within the reopen window (to the same agent if active and not full, else to the queue), else
//! a new one in the queue. The one way in for every channel; content and ids were checked by the channel.
class Intake final
{
public:
    [[nodiscard]] Result<Received> receive(WriteTransaction &tx, const IncomingMessage &message) const;
    //! \brief The same for a channel that has found the sender, and has seen to it that the message is new.
    [[nodiscard]] Result<TakenIn> receiveFrom(WriteTransaction &tx, const IncomingMessage &message,
                                              const ConversationRepository::Sender &sender) const;
    //! \brief A conversation that the desk begins: `in_progress`, of that user, or (0) of the program until
    //! the customer answers.
    [[nodiscard]] static Result<ConversationRow> open(WriteTransaction &tx, qint64 organizationId,
                                                      ChannelKind channel, qint64 contactKey,
                                                      qint64 assignedTo);
};

} // namespace guiche
