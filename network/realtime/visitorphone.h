// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace guiche {

//! \brief The E.164 form of what a visitor typed. Without `+` or `00`, ten or eleven digits are a Brazilian
//! number with its area code. nullopt when it cannot be a phone number.
[[nodiscard]] std::optional<QString> visitorPhone(const QString &text);

} // namespace guiche
