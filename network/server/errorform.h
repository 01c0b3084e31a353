// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/domain/error.h"
#include "network/server/http.h"

namespace guiche {

//! \brief What a family's error form is made from.
struct ErrorAnswer
{
    ErrorCode code = ErrorCode::Internal;
    int status = 500;
    QString detail = {}; //!< translated
    QString field = {};
};

//! \brief The error form of one API family.
using ErrorForm = Reply (*)(const ErrorAnswer &answer);

//! \brief The HTTP status of an error. `validationStatus`: 400 or 422, by route; JSON that does not parse is
//! always 400.
[[nodiscard]] int httpStatus(ErrorCode code, int validationStatus = 400);

//! \brief Spec 003 and 004: `{"detail","error_code","field"?,"status_code"}`.
[[nodiscard]] Reply deskErrorForm(const ErrorAnswer &answer);

} // namespace guiche
