// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche {

struct ApiOperation;

//! \brief What an operation does, in the user's language; the document's own words when they are not known
//! here.
[[nodiscard]] QString apiOperationName(const ApiOperation &operation);

//! \brief A group of operations, in the user's language.
[[nodiscard]] QString apiTagName(const QString &tag);

//! \brief True when the document's words are known here, and so are translated.
[[nodiscard]] bool isApiOperationNamed(const QString &summary);
[[nodiscard]] bool isApiTagNamed(const QString &tag);

} // namespace guiche
