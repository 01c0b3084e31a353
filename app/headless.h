// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace guiche {

//! \brief Runs the desk alone until SIGTERM or SIGINT. Needs a QCoreApplication. Prints one line of JSON on
//! standard output when it is ready, nothing else there. Returns the exit code.
[[nodiscard]] int runHeadless(const Options &options);

} // namespace guiche
