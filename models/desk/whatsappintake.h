// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

#include "models/desk/intake.h"
#include "models/domain/error.h"
#include "models/domain/session.h"
#include "models/domain/types.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief Whom a WhatsApp conversation is with, as far as the provider says. At least one of `phone`, `lid`
//! and `group` is set.
struct WhatsAppPerson
{
    QString phone = {}; //!< digits as WhatsApp writes them (`5511…`, with or without the ninth digit); no `+`
    QString lid = {};   //!< the linked identity: the part before `@lid`
    QString name = {}; //!< as the person calls itself; empty: unchanged
    QString group =
        {}; //!< address of a group (`…@g.us`): the conversation is with the group, `name` its subject
};

//! \brief A message as a WhatsApp provider brings it, of either provider.
struct WhatsAppMessage
{
    QString providerId = {};  //!< `wamid…`, or the linked device's message id; not empty
    WhatsAppPerson chat = {}; //!< the customer (or group), also when `isFromMe`
    bool isFromMe = false;    //!< written on the organization's own phone
    QString authorName = {};  //!< in a group: who wrote
    TimeMs timestamp = 0;     //!< of the provider; 0: now
    //! What the desk's published types do not name travels as text or image with a readable `content`, and as
    //! it came in `payload` (`kind` says what it is): see whatsAppKinds in whatsappcontent.h.
    MessageType type = MessageType::Text;
    QString content = {}; //!< text or caption
    QString replyTo = {}; //!< provider id of the message that this one answers
    QJsonObject payload = {};
    QStringList attachmentIds = {}; //!< rows made by `Attachments::add` in this transaction
};

//! \brief What became of an outgoing message.
struct WhatsAppReceipt
{
    QString providerId = {};
    QString messageId = {}; //!< ours, where the provider gives it back (Cloud); else empty
    MessageStatus status = MessageStatus::Sent; //!< Sent, Delivered, Read, Failed
    QString error = {};                         //!< for people
};

//! \brief A customer began or stopped typing. Of the moment: told, never stored.
struct CustomerTyping
{
    qint64 organizationId = 0;
    QString conversationId = {};
    ConversationStatus status = ConversationStatus::Queue;
    qint64 assignedTo = 0;
    bool isTyping = false;
};

//! \brief The rules by which WhatsApp comes in, the same for the linked device and for the Cloud API. For
//! channels: no caller is checked. Everything runs in the caller's transaction and is idempotent.
class WhatsAppIntake final
{
public:
    //! \brief Stores the message in the conversation of its customer (Intake's rules). The same provider id
    //! of the same session is stored once (`isNew` false). A group while the session takes none: empty ids.
    //! Messages of one's own phone become outgoing ones with status `sent`.
    [[nodiscard]] Result<Received> receive(WriteTransaction &tx, const Session &session,
                                           const WhatsAppMessage &message) const;
    //! \brief Statuses only go forward, so order does not matter. False: nothing changed (unknown message, or
    //! known already).
    [[nodiscard]] Result<bool> receipt(WriteTransaction &tx, const Session &session,
                                       const WhatsAppReceipt &receipt) const;
    //! \brief False: no such message.
    [[nodiscard]] Result<bool> edited(WriteTransaction &tx, const Session &session, const QString &providerId,
                                      const QString &content, TimeMs at) const;
    //! \brief Taken back for everybody: text and files are no longer shown or found.
    [[nodiscard]] Result<bool> deleted(WriteTransaction &tx, const Session &session,
                                       const QString &providerId, TimeMs at) const;
    //! \brief One reaction per person; an empty `emoji` takes it back. `from`: `customer`, or `system` for
    //! one's own phone.
    [[nodiscard]] Result<bool> reacted(WriteTransaction &tx, const Session &session,
                                       const QString &providerId, const QString &from, const QString &emoji,
                                       TimeMs at) const;
    //! \brief The customer types (or has stopped): whom the channel is to tell of it once this is committed.
    //! Only the webhook is written. nullopt: nobody is waiting for this person.
    [[nodiscard]] Result<std::optional<CustomerTyping>>
    typing(WriteTransaction &tx, const Session &session, const WhatsAppPerson &chat, bool isTyping) const;
    //! \brief A number and a linked identity turned out to be one person, or a name was learnt: one contact
    //! afterwards. Nothing is made when neither is known yet.
    [[nodiscard]] Result<> learnt(WriteTransaction &tx, const Session &session,
                                  const WhatsAppPerson &person) const;
};

} // namespace guiche
