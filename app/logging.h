// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche {

//! \brief Sends every log line of the process to standard error, as text or as one JSON object a line, from
//! `level` (debug, info, warning, error) up. Call once, before threads start.
void installLogging(const QString &level, bool isJson);

} // namespace guiche
