// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "models/domain/error.h"

namespace guiche {

//! \brief What a call of the desktop's ends with. Comes later, on the main thread, and not at all once the
//! context of the call is gone.
template <class T = void> using Done = std::function<void(Result<T>)>;

} // namespace guiche
