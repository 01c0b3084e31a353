// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/tokensessions.h"

namespace guiche {

TokenSessions::TokenSessions(const Sessions &sessions)
    : m_sessions(sessions)
{
}

} // namespace guiche
