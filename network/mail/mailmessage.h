// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "models/desk/mailer.h"

namespace guiche {

//! \brief The mail as it travels (RFC 5322, RFC 2045): header fields and the text as quoted-printable UTF-8,
//! lines end with CRLF. `messageId` without angle brackets. A pure function.
[[nodiscard]] QByteArray mailMessage(const Mail &mail, const QString &from, TimeMs now,
                                     const QByteArray &messageId);

} // namespace guiche
