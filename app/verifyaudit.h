// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace guiche {

//! \brief `guiche --verify-audit`: walks the audit log of the data directory, also while a desk works with
//! it, and prints one sentence on standard output. Returns 0 when the log is whole, 1 when it is not, 3 when
//! it cannot be read. Needs a QCoreApplication; writes nothing.
[[nodiscard]] int runVerifyAudit(const Options &options);

} // namespace guiche
