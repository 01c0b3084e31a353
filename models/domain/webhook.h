// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "models/domain/types.h"

namespace guiche {

//! \brief The 14 events of outgoing webhooks (spec 002, "Eventos de Webhook"), in its order.
enum class WebhookEvent {
    ConnectionUpdate,
    MessagesUpsert,
    MessagesUpdate,
    MessagesDelete,
    MessageReceiptUpdate,
    GroupsUpsert,
    GroupsUpdate,
    GroupParticipantsUpdate,
    ContactsUpsert,
    ContactsUpdate,
    PresenceUpdate,
    ChatsUpsert,
    ChatsUpdate,
    ChatsDelete,
};
//! \brief `Failed`: the last attempt failed and another will follow; `Dead`: none will.
enum class DeliveryStatus { Pending, Delivered, Failed, Dead };

// Published names (`messages.upsert`, `pending` …), both ways by `enumFromString` of types.h.
[[nodiscard]] QString toName(WebhookEvent value);
[[nodiscard]] QString toName(DeliveryStatus value);
[[nodiscard]] QStringList webhookEventNames(); //!< all of them, in the order of the specification

} // namespace guiche
