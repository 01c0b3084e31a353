// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/replyhead.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace guiche {

namespace {

constexpr std::array<std::string_view, 5> OwnFields{"content-length", "connection", "transfer-encoding",
                                                    "date", "x-request-id"};

bool isOwnField(std::string_view name)
{
    return std::ranges::any_of(OwnFields, [name](std::string_view own) {
        return own.size() == name.size() && std::ranges::equal(own, name, [](char a, char b) {
                   return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b);
               });
    });
}

void appendNumber(std::string &out, std::uint64_t value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

void appendValue(std::string &out, std::string_view value)
{
    const std::size_t start = out.size();
    out += value;
    std::replace_if(
        out.begin() + static_cast<std::ptrdiff_t>(start), out.end(),
        [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
}

} // namespace

std::string_view reasonOf(int status)
{
    namespace http = boost::beast::http;
    const http::status known = http::int_to_status(static_cast<unsigned>(status));
    if (known == http::status::unknown)
        return {};
    const auto text = http::obsolete_reason(known);
    return {text.data(), text.size()};
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

void appendHead(std::string &out, const Reply &reply, const ReplyFrame &frame)
{
    out += "HTTP/1.1 ";
    appendNumber(out, static_cast<std::uint64_t>(reply.status));
    out += ' ';
    out += reasonOf(reply.status);
    out += "\r\nDate: ";
    out += frame.date;
    if (mayHaveBody(reply.status)) {
        out += "\r\nContent-Length: ";
        appendNumber(out, frame.contentLength);
    }
    out += frame.isKeptAlive ? "\r\nConnection: keep-alive\r\nX-Request-Id: "
                             : "\r\nConnection: close\r\nX-Request-Id: ";
    out += frame.requestId;
    for (const auto &[name, value] : reply.headers.all()) {
        if (isOwnField(name))
            continue;
        out += "\r\n";
        appendValue(out, name);
        out += ": ";
        appendValue(out, value);
    }
    out += "\r\n\r\n";
}

} // namespace guiche
