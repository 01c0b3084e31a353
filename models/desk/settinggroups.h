// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "models/domain/error.h"

// Groups of settings whose members are plain: `rate_limits`, `retention`, `languages`, `security`,
// `user_sessions`. Whoever needs a setting of that kind adds a line to the table in settinggroups.cpp, and to
// the contract.
namespace guiche::settinggroups {

[[nodiscard]] QJsonObject defaults();
//! \brief Errors: Validation with the dotted `field`. Unknown members are found elsewhere.
[[nodiscard]] Result<> check(const QJsonObject &settings);
//! \brief True for `https://example.com`, without a path.
[[nodiscard]] bool isOrigin(const QString &text);

} // namespace guiche::settinggroups
