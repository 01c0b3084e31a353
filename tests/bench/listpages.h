// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/inbound.h"

namespace guiche::bench {

//! \brief Pages of the conversation list a second out of few and of many conversations, one api thread on one
//! processor, and how much more the many cost.
void benchListPages(const BenchOptions &options);

} // namespace guiche::bench
