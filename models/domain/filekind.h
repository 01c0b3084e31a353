// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/types.h"

namespace guiche {

//! \brief The kind of message that a file of that MIME type makes.
[[nodiscard]] MessageType messageTypeOf(const QString &mimeType);

} // namespace guiche
