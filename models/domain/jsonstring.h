// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace guiche {

//! \brief Appends `utf8` to `out` (QByteArray or std::string) as it stands between the quotes of a JSON
//! string (RFC 8259, section 7): quotes, backslashes and every control character escaped, so that the result
//! is also one line of a log, whatever a client sends.
template <class Text> void appendJsonEscaped(Text &out, std::string_view utf8)
{
    const auto mustBeEscaped = [](char c) {
        return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    };
    const auto appendEscape = [&out](char c) {
        static constexpr char Digits[] = "0123456789abcdef";
        switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        }
        out += "\\u00";
        out += Digits[(c >> 4) & 15];
        out += Digits[c & 15];
    };
    // In runs: nearly all text has nothing to escape.
    std::size_t from = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (!mustBeEscaped(utf8[i]))
            continue;
        out.append(utf8.data() + from, i - from);
        appendEscape(utf8[i]);
        from = i + 1;
    }
    out.append(utf8.data() + from, utf8.size() - from);
}

//! \brief Appends `utf8` as a whole JSON string, with its quotes.
template <class Text> void appendJsonString(Text &out, std::string_view utf8)
{
    out += '"';
    appendJsonEscaped(out, utf8);
    out += '"';
}

} // namespace guiche
