// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace guiche {

//! \brief A phone number in E.164 with its `+`, from what a person or a program wrote (spaces, hyphens, dots
//! and brackets are dropped; `00` at the start means `+`). nullopt unless 8 to 15 digits remain, the first
//! not 0.
[[nodiscard]] std::optional<QString> normalizedPhone(QStringView text);

//! \brief Whether there can be such a number: libphonenumber knows its country and its range (about 25 µs;
//! the first call reads the tables, some milliseconds). "Possible" by its length alone is not enough: a digit
//! that is missing or doubled is the usual mistake. A Brazilian mobile number without its ninth digit counts
//! as the same number with it. Any thread. The library stands behind this function, so that the room's
//! headers stay QtCore. Only for what a person or a program writes: numbers that WhatsApp itself tells are
//! never doubted.
[[nodiscard]] bool isDialable(const QString &e164);

//! \brief normalizedPhone(), if it isDialable().
[[nodiscard]] std::optional<QString> dialablePhone(QStringView text);

//! \brief For people: `+55 11 90000-4821` for Brazilian numbers, else the E.164 form.
[[nodiscard]] QString phoneForDisplay(const QString &e164);

//! \brief Brazil's ninth digit: a mobile number of that country is written with it (`+55 11 9 8765 4321`)
//! and, in older address books and in WhatsApp itself, without (`+55 11 8765 4321`); both are one person. The
//! form with it; any other number as it is.
[[nodiscard]] QString canonicalPhone(const QString &e164);
//! \brief The form without the ninth digit of a canonical number; empty when there is only one form.
[[nodiscard]] QString shortPhone(const QString &e164);

} // namespace guiche
