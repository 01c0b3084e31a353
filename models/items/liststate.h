// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guiche {

//! \brief What a view shows instead of, or beside, the rows.
enum class ListState {
    Loading, //!< the first page is on its way; rows of an earlier query may still be there
    Ready,
    Empty,  //!< loaded, and there is nothing
    Failed, //!< the first page could not be read: `error()` says why, `reload()` tries again
};

} // namespace guiche
