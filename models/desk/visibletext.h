// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace guiche {

//! \brief False for text with characters that show nothing or change how others are shown: controls,
//! zero-width ones, marks and overrides of direction (Trojan source, CVE-2021-42574), lone surrogates. The
//! joiner within an emoji is part of a picture, and allowed.
[[nodiscard]] bool isVisibleText(QStringView text);

} // namespace guiche
