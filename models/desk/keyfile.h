// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "models/domain/error.h"

namespace guiche {

//! \brief The installation's master key (32 bytes): `GUICHE_MASTER_KEY` (base64) when it is set, else the
//! file `master.key` (mode 0600) in the data directory, made at the first start. Errors: Unavailable.
[[nodiscard]] Result<QByteArray> loadMasterKey(const QString &dataDir);

} // namespace guiche
