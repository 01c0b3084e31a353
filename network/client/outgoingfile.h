// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "models/items/sources.h"

namespace guiche {

//! \brief The name of the file that keeps what one person wrote at one desk.
[[nodiscard]] QString outgoingFileName(const QUrl &desk, const QString &organizationId, qint64 userId);

//! \brief What the file holds, in order; nothing when there is none or it cannot be understood. A message
//! that was on its way when it was written is `Unknown`: it may have arrived. Blocks.
[[nodiscard]] QList<PendingMessage> readOutgoing(const QString &filePath);

//! \brief Replaces the file as a whole, readable by its owner alone. Blocks. \return what went wrong, else
//! empty
[[nodiscard]] QString writeOutgoing(const QString &filePath, const QList<PendingMessage> &messages);

} // namespace guiche
