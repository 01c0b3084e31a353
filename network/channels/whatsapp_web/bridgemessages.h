// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

#include "models/desk/outbox.h"
#include "models/desk/whatsappintake.h"

// What the bridge's lines mean for the desk, both ways (bridge/PROTOCOL.md, "message" and "send"). Pure
// functions.
namespace guiche::bridgemessages {

//! \brief Whose chat that is; the author gives the name of a person.
[[nodiscard]] WhatsAppPerson personOf(const QJsonObject &chat, const QString &name = {});
//! \brief Text, media, places, contacts, polls …: a message of its own. nullopt for what changes another one
//! (reaction, edit, delete), and for what is not one (status, newsletters, not yet decrypted).
[[nodiscard]] std::optional<WhatsAppMessage> messageOf(const QJsonObject &message);
//! \brief The `media` of a message; empty when it has none.
[[nodiscard]] QJsonObject mediaOf(const QJsonObject &message);
//! \brief Under which name a file of that kind is kept when the sender gave none.
[[nodiscard]] QString filenameOf(const QJsonObject &media);

//! \brief `{"phone"}`, `{"lid"}` or `{"jid"}` of `send`, `read` and `presence`.
[[nodiscard]] QJsonObject addressOf(const WhatsAppAddress &address);
//! \brief `content` of `send`. `path` and `attachment`: the file, for media. nullopt: nothing that the linked
//! phone can carry.
[[nodiscard]] std::optional<QJsonObject> contentOf(const Message &message, const QString &path);
//! \brief A new id for an outgoing message: upper-case hexadecimal, as the protocol wants it.
[[nodiscard]] QString newMessageId();

//! \brief The status that a `status` line gives a message; nullopt: none of ours (`played` is Read).
[[nodiscard]] std::optional<MessageStatus> statusOf(const QString &name);

} // namespace guiche::bridgemessages
