// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche::bench {

//! \brief A heading over the lines that follow.
void section(const QString &title);
//! \brief One figure: what was measured, how much of what, and how it compares.
void line(const QString &what, double value, const QString &unit, const QString &comparison = {});
//! \brief A remark, or why something could not be measured.
void note(const QString &text);
//! \brief `31 %`.
[[nodiscard]] QString percentOf(double part, double whole);

} // namespace guiche::bench
