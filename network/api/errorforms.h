// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/server/errorform.h"

namespace guiche {

//! \brief Spec 000: `{"success":false,"error"}`.
[[nodiscard]] Reply userSessionErrorForm(const ErrorAnswer &answer);

//! \brief Spec 002: `{"statusCode","message","error"?}`. A validation's `detail` may have several lines:
//! `message` is then their list, as class-validator gives them, and `error` is `Bad Request`. A conflict is
//! 400.
[[nodiscard]] Reply zpwootErrorForm(const ErrorAnswer &answer);

//! \brief Spec 001: `{"error":true,"message","code"}`. `code` is the error's `field` where a handler has set
//! one of the specification's codes (`SESSION_NOT_FOUND`), else the name that the other families use.
[[nodiscard]] Reply quepasaErrorForm(const ErrorAnswer &answer);

} // namespace guiche
