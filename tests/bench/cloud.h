// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/inbound.h"

namespace guiche::bench {

//! \brief Durable signed webhooks of the WhatsApp Cloud API a second, at 1, 64 and 256 connections.
void benchCloud(const BenchOptions &options);

} // namespace guiche::bench
