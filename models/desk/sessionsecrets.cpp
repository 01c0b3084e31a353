// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/sessionsecrets.h"

namespace guiche {

SessionSecrets::SessionSecrets(const Sealer &sealer)
    : m_sealer(sealer)
{
}

} // namespace guiche
