// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>

#include "models/domain/error.h"

namespace guiche {

//! \brief Why a value that the validator refused does not fit: a sentence for people with the (dotted) name
//! of the first field that is to blame. Understands the keywords that the contract uses; for anything else
//! `The body is not valid.`
[[nodiscard]] Error schemaError(const QJsonObject &schema, const QJsonValue &value);

} // namespace guiche
