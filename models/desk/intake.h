// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "models/domain/error.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
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
};

struct Received
{
    QString messageId = {};
    QString conversationId = {};
    MessageStatus status = MessageStatus::Received;
    bool isNew = true; //!< false: the external id was seen before, nothing was stored
};

//! \brief Which conversation a customer's message belongs to: the open one of that contact and channel, else
//! the last one within the reopen window (to the same agent if active and not full, else to the queue), else
//! a new one in the queue. The one way in for every channel; content and ids were checked by the channel.
class Intake final
{
public:
    [[nodiscard]] Result<Received> receive(WriteTransaction &tx, const IncomingMessage &message) const;
};

} // namespace guiche
