// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/codehighlighter.h"

#include "ui/code/smallhighlighter.h"
#ifdef GUICHE_KSYNTAXHIGHLIGHTING
#include "ui/code/kf6highlighter.h"
#endif

namespace guiche {

QTextCharFormat codeFormat(const Theme &theme, CodeRole role)
{
    const Tokens &t = theme.tokens();
    QTextCharFormat format;
    switch (role) {
    case CodeRole::Plain:
        format.setForeground(t.text);
        break;
    case CodeRole::Key:
        format.setForeground(t.codeKey);
        break;
    case CodeRole::String:
        format.setForeground(t.codeString);
        break;
    case CodeRole::Number:
        format.setForeground(t.codeNumber);
        break;
    case CodeRole::Literal:
        format.setForeground(t.codeLiteral);
        break;
    case CodeRole::Comment:
    case CodeRole::Punctuation:
        format.setForeground(t.faint);
        break;
    case CodeRole::Fault:
        format.setForeground(t.danger);
        break;
    }
    return format;
}

std::unique_ptr<QSyntaxHighlighter> makeCodeHighlighter(Theme &theme, CodeLanguage language,
                                                        QTextDocument *document)
{
#ifdef GUICHE_KSYNTAXHIGHLIGHTING
    return std::make_unique<Kf6Highlighter>(theme, language, document);
#else
    return std::make_unique<SmallHighlighter>(theme, language, document);
#endif
}

} // namespace guiche
