// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "models/desk/sealer.h"
#include "models/domain/error.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief Every column of the store that holds sealed values: how they are found, and under which context
//! each is sealed. Whoever adds such a column adds a line here; a test compares the lines with the schema.
class SealedColumns final
{
public:
    static constexpr std::size_t Count = 9;

    //! \brief `table.column` of each.
    [[nodiscard]] static QStringList names();

    //! \brief Seals at most `limit` values anew that are not sealed under the sealer's own key; answers how
    //! many it did: 0 means that there are none left but those that no key opens, which are left as they are.
    [[nodiscard]] Result<int> resealSome(WriteConnection &db, const Sealer &sealer, int limit);
    //! \brief How many were met that no key opens.
    [[nodiscard]] int unreadable() const;

private:
    [[nodiscard]] Result<int> resealColumn(WriteConnection &db, const Sealer &sealer, std::size_t column,
                                           int limit);
    std::array<int, Count> m_unreadable = {};
};

} // namespace guiche
