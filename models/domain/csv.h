// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace guiche {

//! \brief One row of a CSV file (RFC 4180) in UTF-8 with its line end (CRLF). A cell that a spreadsheet would
//! take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe in
//! front.
[[nodiscard]] QByteArray csvRow(const QStringList &cells);

} // namespace guiche
