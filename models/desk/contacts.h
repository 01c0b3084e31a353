// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief The customers of an organization.
class Contacts final
{
public:
    [[nodiscard]] Result<Contact> get(ReadConnection &db, const Principal &who, const QString &id) const;
};

} // namespace guiche
