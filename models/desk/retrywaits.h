// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

namespace guiche {

//! How often a delivery that failed is tried again before it is given up (API contract, "Outgoing webhooks").
constexpr int RetryCount = 10;

//! \brief How long to wait after the `failures`-th failure (1–10): 5 s, 30 s, 5 min, 30 min, 2 h, 5 h, 10 h,
//! 14 h, 20 h, 24 h and up to a tenth more, so that deliveries that failed together do not come back
//! together; not less than the receiver asks for, of which 24 h count at most.
[[nodiscard]] TimeMs retryWait(int failures, qint64 retryAfterSeconds);

} // namespace guiche
