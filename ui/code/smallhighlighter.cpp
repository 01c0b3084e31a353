// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/smallhighlighter.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// Beyond it a line is shown without colours: laying out thousands of formats in one line blocks for seconds.
constexpr qsizetype LongestLine = 20'000;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isNumberPart(QChar c)
{
    return c.isDigit() || u".+-eE"_s.contains(c);
}

const QSet<QString> &literalsOf(CodeLanguage language)
{
    static const QSet<QString> json{u"true"_s, u"false"_s, u"null"_s};
    static const QSet<QString> python{u"True"_s, u"False"_s, u"None"_s, u"import"_s, u"from"_s,
                                      u"with"_s, u"as"_s,    u"open"_s, u"print"_s};
    static const QSet<QString> script{u"true"_s,  u"false"_s, u"null"_s,  u"import"_s, u"from"_s,
                                      u"const"_s, u"await"_s, u"async"_s, u"new"_s};
    static const QSet<QString> none;
    switch (language) {
    case CodeLanguage::Json:
        return json;
    case CodeLanguage::Python:
        return python;
    case CodeLanguage::JavaScript:
        return script;
    case CodeLanguage::Shell:
    case CodeLanguage::Plain:
        return none;
    }
    Q_UNREACHABLE();
}

class Line final
{
public:
    Line(CodeLanguage language, const QString &text)
        : m_language(language)
        , m_text(text)
    {
    }

    QList<SmallHighlighter::Span> read(bool &isInString)
    {
        if (isInString)
            isInString = !shellString(0);
        while (m_at < m_text.size())
            step(isInString);
        return m_spans;
    }

private:
    void step(bool &isInString)
    {
        const QChar c = m_text.at(m_at);
        const bool isShell = m_language == CodeLanguage::Shell;
        if (c.isSpace()) {
            ++m_at;
        } else if (isShell && c == u'\'') {
            isInString = !shellString(1);
        } else if (c == u'"' || (c == u'`' && m_language == CodeLanguage::JavaScript)) {
            string(c);
        } else if (startsComment()) {
            add(m_text.size() - m_at, CodeRole::Comment);
        } else if (isShell && c == u'-') {
            add(lengthWhile([](QChar part) { return isWordPart(part) || part == u'-'; }), CodeRole::Key);
        } else if (!isShell && (c.isDigit() || (c == u'-' && nextIsDigit()))) {
            add(lengthWhile(isNumberPart), CodeRole::Number);
        } else if (isWordPart(c)) {
            word();
        } else {
            const bool isKnown = m_language != CodeLanguage::Json || u"{}[],:"_s.contains(c);
            add(1, isKnown ? CodeRole::Punctuation : CodeRole::Fault);
        }
    }

    [[nodiscard]] bool nextIsDigit() const
    {
        return m_at + 1 < m_text.size() && m_text.at(m_at + 1).isDigit();
    }

    [[nodiscard]] bool startsComment() const
    {
        const auto rest = QStringView(m_text).sliced(m_at);
        return (m_language == CodeLanguage::JavaScript && rest.startsWith("//"_L1)) ||
               ((m_language == CodeLanguage::Python || m_language == CodeLanguage::Shell) &&
                rest.startsWith(u'#'));
    }

    template <class Condition> [[nodiscard]] qsizetype lengthWhile(Condition isPart) const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isPart(m_text.at(end)))
            ++end;
        return std::max<qsizetype>(1, end - m_at);
    }

    void add(qsizetype length, CodeRole role)
    {
        m_spans.append({int(m_at), int(length), role});
        m_at += length;
    }

    void word()
    {
        const qsizetype length = lengthWhile(isWordPart);
        const QString text = m_text.sliced(m_at, length);
        if (literalsOf(m_language).contains(text))
            return add(length, CodeRole::Literal);
        if (m_language == CodeLanguage::Json)
            return add(length, CodeRole::Fault);
        if (m_language == CodeLanguage::Shell && m_at == 0)
            return add(length, CodeRole::Literal);
        m_at += length;
    }

    // In the shell's double quotes the names of variables stand out.
    void string(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote)
            end += m_text.at(end) == u'\\' ? 2 : 1;
        end = std::min(end + 1, m_text.size());
        qsizetype after = end;
        while (after < m_text.size() && m_text.at(after).isSpace())
            ++after;
        const bool isKey =
            after < m_text.size() && m_text.at(after) == u':' && m_language != CodeLanguage::Shell;
        const qsizetype variable = m_language == CodeLanguage::Shell ? m_text.indexOf(u'$', m_at) : -1;
        if (variable > m_at && variable < end - 1) {
            add(variable - m_at, CodeRole::String);
            add(1 + std::max<qsizetype>(0, wordLength(variable + 1)), CodeRole::Literal);
        }
        if (m_at < end)
            add(end - m_at, isKey ? CodeRole::Key : CodeRole::String);
    }

    [[nodiscard]] qsizetype wordLength(qsizetype from) const
    {
        qsizetype end = from;
        while (end < m_text.size() && isWordPart(m_text.at(end)))
            ++end;
        return end - from;
    }

    // Up to the closing quote, from `skip` characters on. True when it is in this line.
    bool shellString(qsizetype skip)
    {
        const qsizetype close = m_text.indexOf(u'\'', m_at + skip);
        const qsizetype end = close < 0 ? m_text.size() : close + 1;
        if (end > m_at)
            add(end - m_at, CodeRole::String);
        return close >= 0;
    }

    CodeLanguage m_language;
    const QString &m_text;
    qsizetype m_at = 0;
    QList<SmallHighlighter::Span> m_spans;
};

} // namespace

SmallHighlighter::SmallHighlighter(Theme &theme, CodeLanguage language, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
    , m_language(language)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

QList<SmallHighlighter::Span> SmallHighlighter::spans(CodeLanguage language, const QString &line,
                                                      bool &isInString)
{
    if (language == CodeLanguage::Plain || line.size() > LongestLine)
        return {};
    return Line(language, line).read(isInString);
}

void SmallHighlighter::highlightBlock(const QString &text)
{
    bool isInString = previousBlockState() == 1;
    for (const Span &span : spans(m_language, text, isInString))
        setFormat(span.start, span.length, codeFormat(m_theme, span.role));
    setCurrentBlockState(isInString ? 1 : 0);
}

} // namespace guiche
