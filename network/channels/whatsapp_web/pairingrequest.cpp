// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/pairingrequest.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace guiche {

Result<PairingCode> pairingCodeOf(const BridgeAnswer &answer, TimeMs now)
{
    if (answer.isDone())
        return PairingCode{.code = answer.fields["code"_L1].toString(),
                           .expiresAt = now + answer.fields["expires_in"_L1].toInteger() * 1000};
    if (answer.error == "already_linked"_L1)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("A phone is linked already."));
    if (answer.error == "timed_out"_L1)
        return fail(ErrorCode::UpstreamTimeout, GUICHE_ERROR_TEXT("WhatsApp gave no pairing code in time."));
    if (answer.error == "refused"_L1)
        return fail(ErrorCode::Validation,
                    GUICHE_ERROR_TEXT("WhatsApp gives no pairing code for this number."), {},
                    u"phoneNumber"_s);
    if (answer.error == "bridge_gone"_L1 || answer.error == "not_open"_L1 || answer.error == "closing"_L1)
        return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The session is not ready to be linked."));
    return fail(ErrorCode::Upstream, GUICHE_ERROR_TEXT("WhatsApp gave no pairing code."));
}

PairingRequest::PairingRequest(Done done)
    : m_done(std::move(done))
{
}

PairingRequest::~PairingRequest()
{
    answer(fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The session is not ready to be linked.")));
}

void PairingRequest::answer(const Result<PairingCode> &code)
{
    if (const Done done = std::exchange(m_done, {}))
        done(code);
}

} // namespace guiche
