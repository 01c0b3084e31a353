// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/target.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace guiche {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool decode(std::string_view text, bool plusIsSpace, std::string &out)
{
    out.clear();
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plusIsSpace) {
            out += ' ';
        } else if (text[i] != '%') {
            out += text[i];
        } else {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return false;
            out += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return true;
}

//! Length of the well-formed sequence at the start of `text`, 0 when there is none (Unicode, table 3-7).
std::size_t sequenceLength(std::string_view text)
{
    const auto at = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto in = [](unsigned value, unsigned low, unsigned high) { return value >= low && value <= high; };
    const auto tail = [&](std::size_t i) { return in(at(i), 0x80, 0xbf); };
    const unsigned first = at(0);
    if (first < 0x80)
        return 1;
    if (in(first, 0xc2, 0xdf))
        return tail(1) ? 2 : 0;
    if (in(first, 0xe0, 0xef)) {
        const unsigned low = first == 0xe0 ? 0xa0 : 0x80;
        const unsigned high = first == 0xed ? 0x9f : 0xbf;
        return in(at(1), low, high) && tail(2) ? 3 : 0;
    }
    if (in(first, 0xf0, 0xf4)) {
        const unsigned low = first == 0xf0 ? 0x90 : 0x80;
        const unsigned high = first == 0xf4 ? 0x8f : 0xbf;
        return in(at(1), low, high) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

bool hasDotSegment(std::string_view path)
{
    std::size_t start = 1;
    while (start <= path.size()) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string_view segment = path.substr(start, end - start);
        if (segment == "." || segment == "..")
            return true;
        start = end + 1;
    }
    return false;
}

//! Takes `http://host` off an absolute form; false when it is not one that a server may be asked.
bool takeAuthority(std::string_view &text, std::string &authority)
{
    const std::size_t schemeEnd = text.find("://");
    if (schemeEnd == std::string_view::npos)
        return false;
    std::string scheme(text.substr(0, schemeEnd));
    std::ranges::transform(scheme, scheme.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (scheme != "http" && scheme != "https")
        return false;
    text.remove_prefix(schemeEnd + 3);
    const std::size_t end = std::min(text.find_first_of("/?"), text.size());
    authority = text.substr(0, end);
    text.remove_prefix(end);
    return !authority.empty() && authority.find('@') == std::string::npos;
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view text, bool plusIsSpace)
{
    std::string out;
    if (!decode(text, plusIsSpace, out))
        return std::nullopt;
    return out;
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string undecodedPath(std::string_view text)
{
    const std::string_view path = text.substr(0, text.find_first_of("?#"));
    const bool isPlain =
        path.starts_with('/') && std::ranges::all_of(path, [](char c) { return c > ' ' && c < '\x7f'; });
    return isPlain ? std::string(path) : std::string("/");
}

bool parseTarget(std::string_view text, Target &target)
{
    target.path.clear();
    target.query.clear();
    target.authority.clear();
    if (text == "*") {
        target.path = "/";
        return true;
    }
    if (text.empty() || text.find('#') != std::string_view::npos)
        return false;
    if (text.front() != '/' && !takeAuthority(text, target.authority))
        return false;
    const std::size_t mark = std::min(text.find('?'), text.size());
    if (mark < text.size())
        target.query = text.substr(mark + 1);
    const std::string_view path = text.substr(0, mark);
    if (path.empty())
        target.path = "/";
    else if (!decode(path, false, target.path))
        return false;
    const bool hasControl =
        std::ranges::any_of(target.path, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
    return !hasControl && isUtf8(target.path) && isUtf8(target.query) && !hasDotSegment(target.path);
}

} // namespace guiche
