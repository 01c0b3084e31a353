// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche {

//! \brief Why a message failed or a session ended, in the reader's language. The desk keeps such reasons in
//! English, as `sentence[: what the provider said][ (its code)]`; the sentence is translated where it is one
//! of ours, the rest stays as it came.
[[nodiscard]] QString reasonText(const QString &stored);

} // namespace guiche
