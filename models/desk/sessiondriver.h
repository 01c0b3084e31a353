// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

#include "models/desk/livesessions.h"
#include "models/domain/error.h"

namespace guiche {

//! \brief The port to a WhatsApp channel, for the few things that need the provider's own answer. Everything
//! else goes through the rows: the rules write what is wanted, the channel follows committed events.
class SessionDriver
{
public:
    virtual ~SessionDriver() = default;

    //! \brief Asks the provider for a pairing code for that number (digits without `+`). Thread-safe; returns
    //! at once. `done` is called exactly once, on any thread. Errors: Upstream, UpstreamTimeout, Unavailable,
    //! Validation (the provider does not know the number).
    virtual void pair(const QString &sessionId, const QString &phoneDigits,
                      std::function<void(Result<PairingCode>)> done) = 0;

    //! \brief An agent types in that conversation, or has stopped: the customer may be shown it. Thread-safe;
    //! returns at once.
    virtual void agentTyped([[maybe_unused]] const QString &conversationId, [[maybe_unused]] bool isTyping) {}

    //! \brief Why this channel cannot work now, as an English sentence; empty when it can. Thread-safe,
    //! cheap.
    [[nodiscard]] virtual QString problem() const = 0;
};

} // namespace guiche
