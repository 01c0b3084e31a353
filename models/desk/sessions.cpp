// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/sessions.h"

namespace guiche {

Sessions::Sessions(const Sealer &sealer, LiveSessions &live)
    : m_secrets(sealer)
    , m_live(live)
{
}

} // namespace guiche
