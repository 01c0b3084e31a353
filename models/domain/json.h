// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "models/domain/error.h"
#include "models/domain/types.h"

// The published JSON of every value, written and read in one place: the desk's API encodes with these and the
// desktop's client decodes with them.
namespace guiche {

//! \brief Without secrets; `nome` and `name` are the same.
[[nodiscard]] QJsonObject toJson(const User &user);
[[nodiscard]] QJsonObject toJson(const Attachment &attachment);
[[nodiscard]] QJsonObject toJson(const Message &message);
[[nodiscard]] QJsonObject toJson(const Conversation &conversation);
[[nodiscard]] QJsonObject toJson(const CannedResponse &response);
//! \brief A socket's frame: `data` and `type`, `seq`, `conversation_id`, `timestamp`. Compact UTF-8.
[[nodiscard]] QByteArray toFrame(const Event &event);

[[nodiscard]] User userFromJson(const QJsonObject &object);
[[nodiscard]] Attachment attachmentFromJson(const QJsonObject &object);
[[nodiscard]] Message messageFromJson(const QJsonObject &object);
[[nodiscard]] Conversation conversationFromJson(const QJsonObject &object);
[[nodiscard]] CannedResponse cannedResponseFromJson(const QJsonObject &object);

//! \brief The bytes as one JSON object. Malformed when they are no JSON, Validation when they are some other
//! JSON; nesting is limited by Qt's reader (1,024).
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &bytes);
//! \brief The same, and Malformed too when a text in it cannot be kept: half a surrogate pair would be lost.
[[nodiscard]] Result<QJsonObject> parseCallersObject(const QByteArray &bytes);
[[nodiscard]] QByteArray compact(const QJsonObject &object);

} // namespace guiche
