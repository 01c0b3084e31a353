// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace guiche {

//! \brief A name or a label as one line that shows what it is: composed (NFC), without control characters
//! (white space becomes one space), without marks that change the direction of what follows, and without
//! characters that nobody sees. A joiner stays between two emoji, where it makes one picture of them; the
//! non-joiner stays between letters, where Persian needs it. Halves of surrogate pairs are dropped.
[[nodiscard]] QString cleanLine(QStringView text);

//! \brief Nothing is in it that cannot be seen and nothing that turns it round (spaces do not matter here):
//! what is refused otherwise, where two names that look alike would be taken for one.
[[nodiscard]] bool isPlainName(const QString &text);

//! \brief How many characters a person would say it has room for: Unicode code points.
[[nodiscard]] qsizetype characterCount(QStringView text);

} // namespace guiche
