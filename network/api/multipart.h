// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

#include "models/domain/error.h"

namespace guiche {

//! \brief A file field of a form, copied out of the body.
struct FormFile
{
    std::filesystem::path path; //!< a temporary file that the caller owns
    QString filename;           //!< as the sender gave it; may be empty
};

//! \brief The `boundary` parameter of a `multipart/form-data` content type; empty when there is none.
[[nodiscard]] std::string boundaryOf(std::string_view contentType);

//! \brief Copies the field `field` of the form in `body` (RFC 7578) into a file beside it, in blocks; the
//! other fields are skipped. Blocking file work, for the work pool. Errors: Validation (`field`: not a form,
//! or the field is missing), StorageFull, Internal.
[[nodiscard]] Result<FormFile> extractFormFile(const std::filesystem::path &body, std::string_view boundary,
                                               std::string_view field);

} // namespace guiche
