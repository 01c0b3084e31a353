// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche {

//! \brief For comparing what people type: case folded, accents dropped ("Saudação" → "saudacao").
[[nodiscard]] QString folded(const QString &text);

//! \brief True when a word of the folded `text` begins with the folded `start`.
[[nodiscard]] bool hasWordStartingWith(const QString &text, const QString &start);

} // namespace guiche
