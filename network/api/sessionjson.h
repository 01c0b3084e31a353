// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "models/desk/sessionsecrets.h"
#include "models/domain/session.h"
#include "network/api/orderedjson.h"

namespace guiche {

//! \brief `2024-01-15T10:30:00.000Z`: always with milliseconds, as spec 002 shows times.
[[nodiscard]] QString isoMilliseconds(TimeMs time);
//! \brief `2026-01-21T10:00:00Z`: never with them, as spec 001 does.
[[nodiscard]] QString isoSeconds(TimeMs time);
//! \brief `+5511…`, or null.
[[nodiscard]] QJsonValue plusOrNull(const QString &digits);

//! \brief Without the password; null when there is none.
[[nodiscard]] QJsonValue proxyJson(const std::optional<SessionProxy> &proxy);

//! \brief SessionResponseDto of spec 002, and after its members those of the contract. `qr` null: as in the
//! list, without `qrCode`; else its text, which may be empty for none.
[[nodiscard]] OrderedJson sessionJson(const Session &session, const QString *qr);

} // namespace guiche
