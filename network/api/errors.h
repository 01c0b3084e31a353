// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <string_view>

#include "models/domain/error.h"
#include "network/server/http.h"

namespace guiche {

//! \brief The languages of `detail`.
enum class Language { Portuguese, English, Spanish };

//! \brief The best of the three for an `Accept-Language` field (RFC 9110, section 12.5.4, with q-values);
//! Portuguese when it is empty or names none of them.
[[nodiscard]] Language preferredLanguage(std::string_view acceptLanguage);

//! \brief The translations of the texts that leave the program in answers. Loaded once, never installed;
//! thread-safe.
class ErrorTexts final
{
public:
    ErrorTexts();
    ErrorTexts(const ErrorTexts &) = delete;
    ErrorTexts &operator=(const ErrorTexts &) = delete;

    //! \brief The error's text in that language with its arguments; English where there is no translation.
    [[nodiscard]] QString text(const Error &error, Language language) const;
    //! \brief The same for a text marked with GUICHE_ERROR_TEXT that is no error.
    [[nodiscard]] QString text(const char *source, Language language) const;

private:
    QTranslator m_portuguese;
    QTranslator m_spanish;
};

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
