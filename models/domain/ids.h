// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "models/domain/clock.h"

namespace guiche {

//! \brief A new UUIDv7 (RFC 9562, section 5.7) as 36 lower-case characters: sortable by creation time.
//!
//! Ids made by one process within the same millisecond still sort in the order of creation. Thread-safe.
[[nodiscard]] QString newId(TimeMs now);

//! \brief True for 36 characters of hexadecimal digits and hyphens in the places of RFC 9562.
[[nodiscard]] bool isUuid(QStringView text);

//! \brief `count` bytes from the operating system's generator, base64url without padding.
[[nodiscard]] QString randomToken(int count = 32);

//! \brief `count` bytes from the operating system's generator.
[[nodiscard]] QByteArray randomBytes(int count);

} // namespace guiche
