// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstddef>
#include <functional>
#include <string_view>

#include "models/domain/error.h"

namespace guiche {

struct RealtimeOptions
{
    bool rateLimits = true;
    //! Pages elsewhere that may open `/ws/chat` (besides the desk's own address and loopback):
    //! `https://host[:port]`.
    QStringList allowedOrigins = {};
    //! The `detail` of an error in the language that `Accept-Language` asks for. Thread-safe. Unset: English.
    std::function<QString(const Error &, std::string_view acceptLanguage)> errorText = {};
    //! Told when an agent begins or stops typing to a customer. Thread-safe, returns at once. May be unset.
    std::function<void(const QString &conversationId, bool isTyping)> agentTyped = {};
    std::chrono::milliseconds typingTimeout{8'000};    //!< a typing notice ends by itself after this
    std::chrono::milliseconds helloTimeout{20'000};    //!< for a visitor's first frame
    std::chrono::milliseconds recheckInterval{15'000}; //!< how often open sockets' tokens are looked at again
    int replayBlock = 250;                             //!< events read at once for `resume`
    std::size_t replayRoom = 200; //!< frames waiting for the client at which a replay waits too
};

} // namespace guiche
