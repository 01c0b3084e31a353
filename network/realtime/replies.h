// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "network/realtime/hub.h"
#include "network/server/http.h"

namespace guiche {

[[nodiscard]] Reply jsonReply(int status, const QJsonObject &object, std::string_view route);

//! \brief The error form of spec 003 with its status: `{"detail","error_code","field"?,"status_code"}`.
//! \param status 0: the one of the error's code.
[[nodiscard]] Reply errorReply(const RealtimeHub &hub, const Request &request, const Error &error,
                               std::string_view route, int status = 0);

//! \brief What stands after `Bearer ` in `Authorization`; empty when there is none.
[[nodiscard]] QString bearerOf(const Request &request);

} // namespace guiche
