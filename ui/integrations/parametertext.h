// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace guiche {

//! \brief What the desk's document says of parameters that many requests have, in the language of the
//! desktop. The document itself is in English.
class ParameterText final
{
public:
    //! \brief `english` itself where it is about something rarer; without the backticks of Markdown.
    [[nodiscard]] static QString shown(const QString &english);
    //! \brief What is translated, as the document has it.
    [[nodiscard]] static QStringList known();
};

} // namespace guiche
