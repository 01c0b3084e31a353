// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/desk/whatsappintake.h"
#include "models/store/contactrows.h"
#include "models/store/conversationrows.h"
#include "models/store/writer.h"

// Who is who: one person has one contact, whether WhatsApp names a number (with or without Brazil's ninth
// digit), a linked identity, or both.
namespace guiche::whatsappcontacts {

struct Known
{
    ConversationRepository::Sender sender = {};
    bool isNew = false;      //!< the contact was made
    bool hasChanged = false; //!< name, number or identity were learnt, or two contacts became one
};

//! \brief The contact with its newest WhatsApp conversation; made when there is none.
[[nodiscard]] Result<Known> senderFor(WriteTransaction &tx, qint64 organizationId,
                                      const WhatsAppPerson &person);
//! \brief The same without making one: nullopt when nobody is known.
[[nodiscard]] Result<std::optional<Known>> learn(WriteTransaction &tx, qint64 organizationId,
                                                 const WhatsAppPerson &person);
//! \brief Whose conversation that is; changes nothing.
[[nodiscard]] Result<std::optional<ContactRow>> find(ReadConnection &db, qint64 organizationId,
                                                     const WhatsAppPerson &person);
//! \brief The contact of a number that the desk wants to write to (E.164); made when there is none.
[[nodiscard]] Result<ContactRow> forPhone(WriteTransaction &tx, qint64 organizationId, const QString &phone);

} // namespace guiche::whatsappcontacts
