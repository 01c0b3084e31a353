// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "models/domain/error.h"

namespace guiche {

//! \brief A QR code (ISO/IEC 18004) as PNG, black on white, 8 pixels a module, with the quiet zone of 4
//! modules. A pure function for the work pool. Errors: Internal (too long for a code).
[[nodiscard]] Result<QByteArray> qrImage(const QString &text);

} // namespace guiche
