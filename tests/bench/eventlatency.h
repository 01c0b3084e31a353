// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/inbound.h"

namespace guiche::bench {

//! \brief From an inbound message to its event at a WebSocket client, at 1,000 messages a second.
void benchEventLatency(const BenchOptions &options);

} // namespace guiche::bench
