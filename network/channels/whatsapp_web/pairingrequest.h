// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "models/desk/livesessions.h"
#include "models/domain/error.h"
#include "network/channels/whatsapp_web/bridgeprocess.h"

namespace guiche {

//! \brief What the bridge answered to `pair`. Errors: Upstream, UpstreamTimeout, Unavailable, Conflict (a
//! phone is linked), Validation (`phoneNumber`).
[[nodiscard]] Result<PairingCode> pairingCodeOf(const BridgeAnswer &answer, TimeMs now);

//! \brief Somebody waits for a code: answered exactly once, whatever becomes of the channel.
class PairingRequest final
{
public:
    using Done = std::function<void(Result<PairingCode>)>;

    explicit PairingRequest(Done done);
    ~PairingRequest(); //!< Unavailable, unless it was answered
    Q_DISABLE_COPY_MOVE(PairingRequest)

    void answer(const Result<PairingCode> &code);

private:
    Done m_done;
};

} // namespace guiche
