// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include "models/items/transcriptrows.h"

namespace guiche {

//! \brief What `TranscriptModel::data` answers for a row. `now` decides what is today.
[[nodiscard]] QVariant transcriptData(const TranscriptRow &row, int role, const QString &me, TimeMs now);

} // namespace guiche
