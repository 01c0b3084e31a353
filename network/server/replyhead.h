// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "network/server/http.h"

namespace guiche {

//! \brief The reason phrase of RFC 9110 and its relatives; empty for a status that has none.
[[nodiscard]] std::string_view reasonOf(int status);

//! \brief False for 1xx, 204 and 304: these never carry a body.
[[nodiscard]] bool mayHaveBody(int status);

struct ReplyFrame
{
    std::uint64_t contentLength = 0;
    bool isKeptAlive = true;
    std::string_view date;
    std::string_view requestId;
};

//! \brief Appends the status line and all header fields with the empty line. Fields that frame the message
//! are the server's own: the application's Content-Length, Connection, Transfer-Encoding, Date and
//! X-Request-Id are left out. Line breaks in values become blanks, so that no value can add a field.
void appendHead(std::string &out, const Reply &reply, const ReplyFrame &frame);

} // namespace guiche
