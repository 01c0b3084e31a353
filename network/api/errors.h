// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <string_view>

#include "models/domain/error.h"
#include "network/server/errorform.h"

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

} // namespace guiche
