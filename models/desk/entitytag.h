// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "models/domain/error.h"

namespace guiche {

//! \brief The strong validator of what the API shows (RFC 9110, section 8.8.3), with its quotes: the same
//! exactly when the representation is.
[[nodiscard]] QString entityTag(const QJsonObject &shown);

//! \brief `If-Match` (RFC 9110, section 13.1.1): empty asks for nothing. Errors: PreconditionFailed when
//! somebody else has changed it meanwhile.
[[nodiscard]] Result<> checkMatch(const QString &ifMatch, const QJsonObject &shown);

} // namespace guiche
