// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief Brings the full-text index after what was written, a slice at a time. It is the writer's spare-time
//! work: done with each message it would be the most expensive part of taking one in. How far it is stands in
//! the store and changes in the same transaction, so a crash neither loses nor doubles anything.
class SearchIndex final
{
public:
    //! \brief Indexes up to `limit` messages and as many contacts. Returns whether more are waiting.
    [[nodiscard]] static Result<bool> indexSome(WriteConnection &db, int limit);
    //! \brief One contact at once: whoever made it by hand looks for it next.
    [[nodiscard]] static Result<> indexContact(WriteConnection &db, qint64 contactKey);
};

} // namespace guiche
