// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/kf6highlighter.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QString definitionName(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Plain:
        return u"None"_s;
    case CodeLanguage::Json:
        return u"JSON"_s;
    case CodeLanguage::Shell:
        return u"Bash"_s;
    case CodeLanguage::Python:
        return u"Python"_s;
    case CodeLanguage::JavaScript:
        return u"JavaScript"_s;
    }
    Q_UNREACHABLE();
}

// Reads an index of some 400 languages when it is made, which takes milliseconds: one for all highlighters.
// It holds no state of ours.
const KSyntaxHighlighting::Repository &repository()
{
    static const KSyntaxHighlighting::Repository repository;
    return repository;
}

} // namespace

Kf6Highlighter::Kf6Highlighter(Theme &theme, CodeLanguage language, QTextDocument *document)
    : SyntaxHighlighter(document)
    , m_theme(theme)
    , m_language(language)
{
    setDefinition(repository().definitionForName(definitionName(language)));
    setTheme(repository().defaultTheme()); // the base class wants one; its colours are not used
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void Kf6Highlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0)
        setFormat(offset, length, codeFormat(m_theme, roleOf(format)));
}

CodeRole Kf6Highlighter::roleOf(const KSyntaxHighlighting::Format &format) const
{
    using Style = KSyntaxHighlighting::Theme::TextStyle;
    switch (format.textStyle()) {
    case Style::DataType:
    case Style::Attribute:
    case Style::Variable:
        return CodeRole::Key;
    case Style::String:
    case Style::VerbatimString:
    case Style::SpecialString:
    case Style::Char:
    case Style::SpecialChar:
        return CodeRole::String;
    case Style::DecVal:
    case Style::BaseN:
    case Style::Float:
        return CodeRole::Number;
    case Style::Keyword:
    case Style::ControlFlow:
    case Style::Constant:
    case Style::BuiltIn:
    case Style::Import:
        return CodeRole::Literal;
    case Style::Comment:
    case Style::Documentation:
        return CodeRole::Comment;
    case Style::Operator:
        return CodeRole::Punctuation;
    case Style::Function:
        // What JSON's definition calls a function is the colon between a name and its value.
        return m_language == CodeLanguage::Json ? CodeRole::Punctuation : CodeRole::Plain;
    case Style::Error:
        return CodeRole::Fault;
    default:
        return m_language == CodeLanguage::Json ? CodeRole::Punctuation : CodeRole::Plain;
    }
}

} // namespace guiche
