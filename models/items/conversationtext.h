// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/domain/clock.h"
#include "models/domain/types.h"

namespace guiche {

//! \brief Whom a list names: the customer's name, else the phone for display, else the integrator's id.
[[nodiscard]] QString displayName(const Conversation &conversation);

//! \brief The newest message on one line, for people.
[[nodiscard]] QString previewText(const Conversation &conversation);

//! \brief What a screen reader says of a row: everything that it shows, as one sentence.
[[nodiscard]] QString accessibleText(const Conversation &conversation, bool isTyping, TimeMs now);

//! \brief A message's place-holder for people when it has no text of its own ("Photo"); empty for texts.
[[nodiscard]] QString kindText(MessageType type);

} // namespace guiche
