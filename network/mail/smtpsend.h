// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <stop_token>

#include "network/mail/mailroute.h"

namespace guiche {

//! \brief How one attempt to send went.
struct SmtpOutcome
{
    enum class Kind { Sent, TryAgain, GiveUp };
    Kind kind = Kind::Sent;
    QString problem = {}; //!< for the log: never the mail, never a password
};

//! \brief One SMTP conversation (RFC 5321) by libcurl. Blocks for half a minute at most, less when `stop` is
//! requested: for a thread of its own. `caFile`: certificates to trust instead of the system's (for tests).
[[nodiscard]] SmtpOutcome smtpSend(const MailRoute &route, const QString &to, const QByteArray &message,
                                   const std::stop_token &stop, const QString &caFile = {});

} // namespace guiche
