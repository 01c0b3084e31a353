// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include "models/domain/clock.h"

namespace guiche {

//! \brief What a receiver got, and the secret it has.
struct SignatureInput
{
    QString secret = {};  //!< `whsec_…`
    QString headers = {}; //!< one `name: value` a line, in any order; others do no harm
    QByteArray body = {}; //!< as it came, byte for byte
};

enum class SignatureFault {
    None,          //!< it is valid
    Absent,        //!< the header is not there
    NoSecret,      //!< no secret was given
    BadSecret,     //!< not `whsec_` and base64
    NoId,          //!< `webhook-id` is missing
    NoTimestamp,   //!< `webhook-timestamp` is missing or no number
    TooOld,        //!< valid, but over five minutes old
    TooNew,        //!< valid, but over five minutes ahead
    BadForm,       //!< the header does not look as it must
    LastLineBreak, //!< the body would match with or without a line break at its end
    LineBreaks,    //!< the body would match with line feeds alone
    Mismatch,      //!< another secret or another body
};

struct SignatureVerdict
{
    SignatureFault standard = SignatureFault::Absent; //!< `webhook-signature` (Standard Webhooks)
    SignatureFault hub = SignatureFault::Absent;      //!< `X-Hub-Signature-256`
};

//! \brief Checks both signatures of a delivery as a receiver would: Standard Webhooks 1.0 (HMAC-SHA256 of
//! `id.timestamp.body` with the decoded secret, five minutes of tolerance) and X-Hub (HMAC-SHA256 of the body
//! with the secret's whole text). Pure; nothing leaves the program.
class SignatureCheck
{
    Q_DECLARE_TR_FUNCTIONS(SignatureCheck)

public:
    [[nodiscard]] static SignatureVerdict check(const SignatureInput &input, TimeMs now);
    //! \brief What is wrong, and what to do.
    [[nodiscard]] static QString explanation(SignatureFault fault);
};

} // namespace guiche
