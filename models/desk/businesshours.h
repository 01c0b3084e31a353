// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/store/writer.h"

// When somebody is there (setting `business_hours`): `{"enabled","time_zone","monday":[{"from":"08:00",
// "to":"18:00"}] … "sunday","holidays":["2026-12-25"],"away_message"}`.
namespace guiche::businesshours {

[[nodiscard]] QJsonObject defaults();
//! \brief Errors: Validation with the dotted `field`.
[[nodiscard]] Result<> check(const QJsonObject &hours);
//! \brief Always while they are not enabled.
[[nodiscard]] bool isOpenAt(const QJsonObject &hours, TimeMs time);
//! \brief A customer opened the conversation: outside of the hours the program answers with `away_message`.
//! Nobody has answered by that: the customer goes on waiting.
[[nodiscard]] Result<> answerWhileAway(WriteTransaction &tx, qint64 organizationId, qint64 conversationKey);

} // namespace guiche::businesshours
