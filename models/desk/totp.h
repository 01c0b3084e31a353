// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "models/domain/clock.h"

// Time-based one-time passwords (RFC 6238) as every authenticator takes them: SHA-1, 6 digits, 30 seconds.
// Pure functions.
namespace guiche::totp {

//! \brief RFC 4648, section 6, without padding.
[[nodiscard]] QString base32(const QByteArray &bytes);
//! \brief Number of the 30 seconds in which `now` lies.
[[nodiscard]] qint64 stepAt(TimeMs now);
//! \brief The code of a step (RFC 4226, section 5.3), with leading zeros. `digits`: 6 to 8.
[[nodiscard]] QString code(const QByteArray &secret, qint64 step, int digits = 6);
//! \brief The step that a code belongs to: the present one, or its neighbours (clocks differ), and later than
//! `lastStep`, so that no code is good twice. nullopt: wrong.
[[nodiscard]] std::optional<qint64> matchingStep(const QByteArray &secret, const QString &code, TimeMs now,
                                                 qint64 lastStep);
//! \brief `otpauth://totp/…`, what QR codes for authenticators carry.
[[nodiscard]] QString uri(const QString &account, const QByteArray &secret);

} // namespace guiche::totp
