// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "models/desk/outbox.h"

namespace guiche {

//! \brief What POST /{phone_number_id}/messages takes. `mediaId`: of the uploaded file; empty: its address is
//! sent. Our own id goes along (`biz_opaque_callback_data`), so that a status names the message even when the
//! answer was lost.
[[nodiscard]] QJsonObject cloudBody(const OutboxItem &item, const QString &mediaId);

} // namespace guiche
