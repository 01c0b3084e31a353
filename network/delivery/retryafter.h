// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace guiche {

//! \brief Seconds from now that a `Retry-After` field asks for (RFC 9110, section 10.2.3: seconds or a date);
//! 0: nothing usable; a week at most.
[[nodiscard]] qint64 retryAfterSeconds(const QByteArray &field, qint64 nowSeconds);

} // namespace guiche
