// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCharFormat>

#include <memory>

#include "ui/theme/theme.h"

class QSyntaxHighlighter;
class QTextDocument;

namespace guiche {

enum class CodeLanguage { Plain, Json, Shell, Python, JavaScript };

//! \brief What a part of a code is, for its colour (visual specification, section 1, "code").
enum class CodeRole { Plain, Key, String, Number, Literal, Comment, Punctuation, Fault };

[[nodiscard]] QTextCharFormat codeFormat(const Theme &theme, CodeRole role);

//! \brief Colours `document` from now on: by KSyntaxHighlighting where the program was built with it, else by
//! `SmallHighlighter`. Follows the theme. Main thread.
[[nodiscard]] std::unique_ptr<QSyntaxHighlighter> makeCodeHighlighter(Theme &theme, CodeLanguage language,
                                                                      QTextDocument *document);

} // namespace guiche
