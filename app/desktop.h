// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace guiche {

//! \brief Runs the desktop: with the desk inside, or, with `--connect`, of a desk elsewhere. Needs a
//! QApplication. Returns the exit code.
[[nodiscard]] int runDesktop(const Options &options);

} // namespace guiche
