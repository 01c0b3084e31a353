// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <memory>
#include <string>

#include "models/desk/webchat.h"
#include "models/domain/error.h"
#include "models/domain/types.h"

namespace guiche {

using Frame = std::shared_ptr<const std::string>;

[[nodiscard]] Frame makeFrame(const QJsonObject &object);
[[nodiscard]] Frame makeFrame(const QByteArray &json);

//! \brief `{"type":"error","error_code","detail","field"?}` and what `context` names (`conversation_id`,
//! `client_id` …).
[[nodiscard]] QJsonObject errorFrame(const Error &error, const QString &detail, QJsonObject context = {});

//! \brief A message as the chat page reads it: `id, from (visitor|agent|bot), name, type, content,
//! attachments, timestamp, status`.
[[nodiscard]] QJsonObject visitorMessage(const Message &message);

//! \brief `{status (queue|in_progress|closed), agent:{name}|null, queue_position|null}`; null before the
//! first message.
[[nodiscard]] QJsonValue visitorConversation(const VisitorConversation &conversation);

} // namespace guiche
