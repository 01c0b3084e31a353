// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include "ui/theme/tokens.h"

namespace guiche {

//! \brief The colours of the high-contrast mode (visual specification, section 7): the desktop's own palette,
//! no soft fills; what a fill says elsewhere a border says here. Where the palette is not of the wanted
//! lightness, or its text has less than 7:1 on its ground, black and white take its place; a
//! highlight of less than 7:1 gives way to the text's colour.
[[nodiscard]] Tokens highContrastTokens(const QPalette &desktop, bool isDark);

} // namespace guiche
