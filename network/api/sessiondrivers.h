// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/desk/desk.h"

namespace guiche {

//! \brief Why sessions of that type cannot be connected now, as a sentence; empty when they can.
[[nodiscard]] QString channelProblem(const Desk &desk, SessionType type);

} // namespace guiche
