// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/types.h"
#include "tests/support/fakedesk.h"

namespace guiche {

//! \brief Fills a fake desk with a made-up shop on one morning. `now` is 10:14 of that day.
void fillSampleDesk(FakeDesk &desk, TimeMs now);
//! \brief A conversation of 1,000 messages with the id `long`.
void addLongConversation(FakeDesk &desk, TimeMs now);
//! \brief The open conversation of the sample.
inline constexpr QLatin1StringView SampleOpenId{"c-marina"};

} // namespace guiche
