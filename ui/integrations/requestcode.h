// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include "network/client/consolecalls.h"
#include "ui/code/codehighlighter.h"

namespace guiche {

//! \brief A call of the console as a program: what is copied does the same. Credentials are never written
//! into it; it reads them from `GUICHE_TOKEN` or `GUICHE_API_KEY` of its environment.
class RequestCode final
{
public:
    enum class Form { Curl, Python, JavaScript };

    //! \param desk address that the path is asked of
    [[nodiscard]] static QString code(Form form, const ConsoleRequest &request, const QUrl &desk,
                                      const QByteArray &acceptLanguage);
    [[nodiscard]] static CodeLanguage language(Form form);
    //! \brief "cURL", "Python", "JavaScript".
    [[nodiscard]] static QString name(Form form);
};

} // namespace guiche
