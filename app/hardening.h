// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guiche {

//! \brief The memory of a desk holds passwords and tokens of the moment: from here on the system writes no
//! core dump of this process, and no other process of the same person may read its memory.
//! `GUICHE_CORE_DUMPS=1` leaves both as they are, for whoever looks for a fault.
void keepMemoryPrivate();

} // namespace guiche
