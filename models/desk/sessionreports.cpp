// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/sessionreports.h"

namespace guiche {

SessionReports::SessionReports(LiveSessions &live)
    : m_live(live)
{
}

} // namespace guiche
