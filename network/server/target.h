// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace guiche {

//! \brief What a request target (RFC 9112, section 3.2) names.
struct Target
{
    std::string path;      //!< decoded; starts with '/'
    std::string query;     //!< as sent, without '?'
    std::string authority; //!< of the absolute form; empty for the origin form
};

//! \brief Replaces %XX; nullopt for a bad escape. `plusIsSpace` as in forms.
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text, bool plusIsSpace = false);

//! \brief True for well-formed UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view text);

//! \brief The path as sent, for a target that parseTarget() refuses; `/` when it has more than plain ASCII.
[[nodiscard]] std::string undecodedPath(std::string_view text);

//! \brief Reads origin form and absolute form, and `*` (as the path `/`). False for a bad escape, a control
//! character, NUL, invalid UTF-8, a `.` or `..` segment after decoding, a fragment, user information, or the
//! authority form of CONNECT.
[[nodiscard]] bool parseTarget(std::string_view text, Target &target);

} // namespace guiche
