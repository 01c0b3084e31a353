// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include "app/options.h"

namespace guiche {

//! \brief What links of the desk begin with, without a slash at the end: as configured, else the main
//! listener's own address; where that is every address of the computer (0.0.0.0), the first configured host
//! name. Empty: nobody could say. Never what a request says of itself: whoever asks for another person's new
//! password would choose where the mailed link leads.
//! \param mainUrl as it is really bound
[[nodiscard]] QString publicUrlOf(const Options &options, QUrl mainUrl);

} // namespace guiche
