// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief Ready answers. An `atendente` has personal ones; the organization's are the supervisors'.
class CannedResponses final
{
public:
    //! \brief The organization's and the caller's own, by shortcut.
    [[nodiscard]] Result<QList<CannedResponse>> list(ReadConnection &db, const Principal &who) const;
    [[nodiscard]] Result<CannedResponse> get(ReadConnection &db, const Principal &who,
                                             const QString &id) const;
    //! \brief `id` is ignored; `scope` empty means `personal` for an `atendente`, else `organization`.
    //! shortcut: 1–32 of letters, digits, `-`, `_`, a leading `/` is dropped; Conflict when it is taken in
    //! that scope.
    [[nodiscard]] Result<CannedResponse> create(WriteTransaction &tx, const Principal &who,
                                                const CannedResponse &response) const;
    //! \brief Replaces the whole. `ifMatch`: see checkMatch.
    [[nodiscard]] Result<CannedResponse> replace(WriteTransaction &tx, const Principal &who,
                                                 const QString &id, const CannedResponse &response,
                                                 const QString &ifMatch = {}) const;
    [[nodiscard]] Result<> remove(WriteTransaction &tx, const Principal &who, const QString &id,
                                  const QString &ifMatch = {}) const;
};

} // namespace guiche
