// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/webchat.h"
#include "network/server/http.h"

namespace guiche {

class HubThread;
class RealtimeHub;

//! \brief Files of visitors: `POST /chat/{key}/attachments?filename=…` with the bytes as the body, and
//! `GET /chat/{key}/attachments/{id}`; both with the visitor's token as Bearer.
class VisitorFiles final
{
public:
    static constexpr std::uint64_t LimitBytes = 10 * 1024 * 1024;

    //! \brief PNG, JPEG, GIF, WebP or PDF by its first bytes: all that a visitor may send.
    [[nodiscard]] static bool isAccepted(const QByteArray &start);

    //! \brief 201 `{id, filename, mime_type, size}`; 400, 401, 404, 413, 415, 429, 507.
    [[nodiscard]] Task<Reply> upload(Request &request, RealtimeHub &hub, HubThread &thread,
                                     const QString &key) const;
    [[nodiscard]] Reply download(Request &request, RealtimeHub &hub, HubThread &thread, const QString &key,
                                 const QString &id) const;
};

} // namespace guiche
