// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief The colour of an HTTP method's name, the same in the list, the address and the history.
[[nodiscard]] inline QColor methodInk(const Theme &theme, const QString &method)
{
    const Tokens &t = theme.tokens();
    if (method == QLatin1StringView("GET"))
        return t.success;
    if (method == QLatin1StringView("POST"))
        return t.accent;
    return method == QLatin1StringView("DELETE") ? t.danger : t.warn;
}

//! \brief Short enough for a narrow column: `DEL`.
[[nodiscard]] inline QString methodLabel(const QString &method)
{
    return method == QLatin1StringView("DELETE") ? QStringLiteral("DEL") : method;
}

} // namespace guiche
